# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.pages`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.pages import PageList as _PageList
from .._runtime.paging import ByOffset
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.pages import Page

__all__ = [
    "AsyncPagesResource",
    "AsyncPagesResourceWithRawResponse",
    "AsyncPagesResourceWithStreamingResponse",
    "PagesResource",
    "PagesResourceWithRawResponse",
    "PagesResourceWithStreamingResponse",
]


_LIST_PAGES: Operation[_PageList[Page]] = Operation(
    "GET",
    "/pages",
    auth=(("key",),),
    returns={"200": Returns("application/json", list[Page])},
    paging=ByOffset(parameter=("offset",)),
)


class PagesResource:
    """Pages.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> PagesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return PagesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PagesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return PagesResourceWithStreamingResponse(self._client)

    def list_pages(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> _PageList[Page]:
        """An offset into a list that is the answer itself; its items are called Page.

        `GET /pages`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            offset (int, optional)
            limit (int, optional)

        Returns:
            PageList[Page]: Some of the pages. It is one page: `iter_all()` goes through the items
                of all.
        """
        return self._client.send(
            _LIST_PAGES,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class PagesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PagesResource(raw.raw(client))
        tell = raw.to_raw
        self.list_pages = tell(methods.list_pages)


class PagesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PagesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_pages = tell(methods.list_pages)


class AsyncPagesResource:
    """`PagesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncPagesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncPagesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPagesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncPagesResourceWithStreamingResponse(self._client)

    async def list_pages(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> _PageList[Page]:
        """An offset into a list that is the answer itself; its items are called Page. It is
        called like `PagesResource.list_pages`.
        """
        return await self._client.send(
            _LIST_PAGES,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncPagesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPagesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_pages = tell(methods.list_pages)


class AsyncPagesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPagesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_pages = tell(methods.list_pages)
