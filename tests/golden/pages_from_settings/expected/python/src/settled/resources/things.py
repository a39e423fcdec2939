# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.things`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import (
    Body,
    ExtraBody,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Timeout,
)
from .._runtime.paging import ByCursor, ByPage
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.things import SearchThingsBodyPagingParam, SearchThingsResponse, Things

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]


_LIST_THINGS: Operation[Things] = Operation(
    "GET",
    "/things",
    returns={"200": Returns("application/json", Things)},
    paging=ByPage(parameter=("p",), total=("last",), start=0),
)
_LIST_OLD_THINGS: Operation[Things] = Operation(
    "GET",
    "/things/old",
    returns={"200": Returns("application/json", Things)},
    paging=ByPage(parameter=("p",), total=("last",), start=0),
)
_SEARCH_THINGS: Operation[SearchThingsResponse] = Operation(
    "POST",
    "/things/search",
    body=Body("application/json"),
    returns={"200": Returns("application/json", SearchThingsResponse)},
    paging=ByCursor(parameter=("paging", "token"), next=("go.on",), in_body=True),
)


class ThingsResource:
    """Things.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ThingsResourceWithStreamingResponse(self._client)

    def list_things(
        self,
        *,
        p: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Things:
        """`GET /things`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            p (int, optional)

        Returns:
            Things: Some things. It is one page: iterate over it for the items of all.
        """
        return self._client.send(
            _LIST_THINGS,
            query={"p": p},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def list_old_things(
        self,
        *,
        p: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Things:
        """`GET /things/old`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            p (int, optional)

        Returns:
            Things: Some things. It is one page: iterate over it for the items of all.
        """
        return self._client.send(
            _LIST_OLD_THINGS,
            query={"p": p},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def search_things(
        self,
        *,
        text: str | Omit = omit,
        paging: SearchThingsBodyPagingParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> SearchThingsResponse:
        """`POST /things/search`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            text (str, optional)
            paging (SearchThingsBodyPagingParam, optional)

        Returns:
            SearchThingsResponse: Some things. It is one page: iterate over it for the items of all.
        """
        return self._client.send(
            _SEARCH_THINGS,
            body={"text": text, "paging": paging},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.raw(client))
        tell = raw.to_raw
        self.list_things = tell(methods.list_things)
        self.list_old_things = tell(methods.list_old_things)
        self.search_things = tell(methods.search_things)


class ThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_things = tell(methods.list_things)
        self.list_old_things = tell(methods.list_old_things)
        self.search_things = tell(methods.search_things)


class AsyncThingsResource:
    """`ThingsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncThingsResourceWithStreamingResponse(self._client)

    async def list_things(
        self,
        *,
        p: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Things:
        """`GET /things`. It is called like `ThingsResource.list_things`."""
        return await self._client.send(
            _LIST_THINGS,
            query={"p": p},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def list_old_things(
        self,
        *,
        p: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Things:
        """`GET /things/old`. It is called like `ThingsResource.list_old_things`."""
        return await self._client.send(
            _LIST_OLD_THINGS,
            query={"p": p},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def search_things(
        self,
        *,
        text: str | Omit = omit,
        paging: SearchThingsBodyPagingParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> SearchThingsResponse:
        """`POST /things/search`. It is called like `ThingsResource.search_things`."""
        return await self._client.send(
            _SEARCH_THINGS,
            body={"text": text, "paging": paging},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_things = tell(methods.list_things)
        self.list_old_things = tell(methods.list_old_things)
        self.search_things = tell(methods.search_things)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_things = tell(methods.list_things)
        self.list_old_things = tell(methods.list_old_things)
        self.search_things = tell(methods.search_things)
