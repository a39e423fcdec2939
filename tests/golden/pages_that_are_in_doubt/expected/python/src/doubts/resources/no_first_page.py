# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.no_first_page`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncNoFirstPageResource",
    "AsyncNoFirstPageResourceWithRawResponse",
    "AsyncNoFirstPageResourceWithStreamingResponse",
    "NoFirstPageResource",
    "NoFirstPageResourceWithRawResponse",
    "NoFirstPageResourceWithStreamingResponse",
]


_NO_FIRST_PAGE: Operation[list[str]] = Operation(
    "GET",
    "/no-first-page",
    returns={"200": Returns("application/json", list[str])},
)


class NoFirstPageResource:
    """No first page.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> NoFirstPageResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return NoFirstPageResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> NoFirstPageResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return NoFirstPageResourceWithStreamingResponse(self._client)

    def no_first_page(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str]:
        """Is the first page 0 or 1?

        `GET /no-first-page`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            page (int, optional)
            limit (int, optional)

        Returns:
            list[str]: Some names.
        """
        return self._client.send(
            _NO_FIRST_PAGE,
            query={"page": page, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class NoFirstPageResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NoFirstPageResource(raw.raw(client))
        tell = raw.to_raw
        self.no_first_page = tell(methods.no_first_page)


class NoFirstPageResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NoFirstPageResource(raw.streamed(client))
        tell = raw.to_streamed
        self.no_first_page = tell(methods.no_first_page)


class AsyncNoFirstPageResource:
    """`NoFirstPageResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncNoFirstPageResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncNoFirstPageResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncNoFirstPageResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncNoFirstPageResourceWithStreamingResponse(self._client)

    async def no_first_page(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str]:
        """Is the first page 0 or 1? It is called like `NoFirstPageResource.no_first_page`."""
        return await self._client.send(
            _NO_FIRST_PAGE,
            query={"page": page, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncNoFirstPageResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNoFirstPageResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.no_first_page = tell(methods.no_first_page)


class AsyncNoFirstPageResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNoFirstPageResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.no_first_page = tell(methods.no_first_page)
