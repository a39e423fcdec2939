# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.contacts`."""

from __future__ import annotations

from functools import cached_property

from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.raw import (
    async_raw,
    async_streamed,
    raw,
    streamed,
    to_async_raw,
    to_async_streamed,
    to_raw,
    to_streamed,
)
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.contacts import ListContactsResponseItem

__all__ = [
    "AsyncContactsResource",
    "AsyncContactsResourceWithRawResponse",
    "AsyncContactsResourceWithStreamingResponse",
    "ContactsResource",
    "ContactsResourceWithRawResponse",
    "ContactsResourceWithStreamingResponse",
]


_LIST_CONTACTS: Operation[list[ListContactsResponseItem]] = Operation(
    "GET", "/contacts", returns={"200": Returns("application/json", list[ListContactsResponseItem])}
)


class ContactsResource:
    """Contacts.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ContactsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ContactsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ContactsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ContactsResourceWithStreamingResponse(self._client)

    def list_contacts(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[ListContactsResponseItem]:
        """`GET /contacts`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Returns:
            list[ListContactsResponseItem]: Contacts.
        """
        return self._client.send(
            _LIST_CONTACTS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ContactsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ContactsResource(raw(client))
        self.list_contacts = to_raw(methods.list_contacts)


class ContactsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ContactsResource(streamed(client))
        self.list_contacts = to_streamed(methods.list_contacts)


class AsyncContactsResource:
    """`ContactsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncContactsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncContactsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncContactsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncContactsResourceWithStreamingResponse(self._client)

    async def list_contacts(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[ListContactsResponseItem]:
        """`GET /contacts`. It is called like `ContactsResource.list_contacts`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _LIST_CONTACTS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncContactsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncContactsResource(async_raw(client))
        self.list_contacts = to_async_raw(methods.list_contacts)


class AsyncContactsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncContactsResource(async_streamed(client))
        self.list_contacts = to_async_streamed(methods.list_contacts)
