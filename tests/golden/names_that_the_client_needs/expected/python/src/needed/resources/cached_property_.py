# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.cached_property_`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncCachedPropertyResource",
    "AsyncCachedPropertyResourceWithRawResponse",
    "AsyncCachedPropertyResourceWithStreamingResponse",
    "CachedPropertyResource",
    "CachedPropertyResourceWithRawResponse",
    "CachedPropertyResourceWithStreamingResponse",
]


_READ_CACHED: Operation[None] = Operation(
    "GET",
    "/cached",
    auth=(("strict_response_validation",), ("get",), ("with_options",), ("jobs",), ("str",)),
    returns={"204": Returns()},
)


class CachedPropertyResource:
    """Cached property.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> CachedPropertyResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return CachedPropertyResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CachedPropertyResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return CachedPropertyResourceWithStreamingResponse(self._client)

    def read_cached(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /cached`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _READ_CACHED,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class CachedPropertyResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CachedPropertyResource(raw.raw(client))
        tell = raw.to_raw
        self.read_cached = tell(methods.read_cached)


class CachedPropertyResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CachedPropertyResource(raw.streamed(client))
        tell = raw.to_streamed
        self.read_cached = tell(methods.read_cached)


class AsyncCachedPropertyResource:
    """`CachedPropertyResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncCachedPropertyResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncCachedPropertyResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCachedPropertyResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncCachedPropertyResourceWithStreamingResponse(self._client)

    async def read_cached(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /cached`. It is called like `CachedPropertyResource.read_cached`."""
        return await self._client.send(
            _READ_CACHED,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncCachedPropertyResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCachedPropertyResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.read_cached = tell(methods.read_cached)


class AsyncCachedPropertyResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCachedPropertyResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.read_cached = tell(methods.read_cached)
