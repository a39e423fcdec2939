# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.page`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.shared import Page

__all__ = [
    "AsyncPageResource",
    "AsyncPageResourceWithRawResponse",
    "AsyncPageResourceWithStreamingResponse",
    "PageResource",
    "PageResourceWithRawResponse",
    "PageResourceWithStreamingResponse",
]


_GET_PAGE: Operation[Page] = Operation(
    "GET",
    "/page",
    returns={"200": Returns("application/json", Page)},
)


class PageResource:
    """Page.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> PageResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return PageResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PageResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return PageResourceWithStreamingResponse(self._client)

    def get_page(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Page:
        """`GET /page`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Page: ok
        """
        return self._client.send(
            _GET_PAGE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class PageResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PageResource(raw.raw(client))
        tell = raw.to_raw
        self.get_page = tell(methods.get_page)


class PageResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PageResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_page = tell(methods.get_page)


class AsyncPageResource:
    """`PageResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncPageResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncPageResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPageResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncPageResourceWithStreamingResponse(self._client)

    async def get_page(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Page:
        """`GET /page`. It is called like `PageResource.get_page`."""
        return await self._client.send(
            _GET_PAGE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncPageResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPageResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_page = tell(methods.get_page)


class AsyncPageResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPageResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_page = tell(methods.get_page)
