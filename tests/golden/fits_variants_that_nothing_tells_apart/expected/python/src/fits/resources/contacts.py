# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.contacts`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
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
    "GET",
    "/contacts",
    returns={"200": Returns("application/json", list[ListContactsResponseItem])},
)


class ContactsResource:
    """Contacts.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

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
        methods = ContactsResource(raw.raw(client))
        tell = raw.to_raw
        self.list_contacts = tell(methods.list_contacts)


class ContactsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ContactsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_contacts = tell(methods.list_contacts)


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
        """`GET /contacts`. It is called like `ContactsResource.list_contacts`."""
        return await self._client.send(
            _LIST_CONTACTS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncContactsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncContactsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_contacts = tell(methods.list_contacts)


class AsyncContactsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncContactsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_contacts = tell(methods.list_contacts)
