# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.default`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncDefaultResource",
    "AsyncDefaultResourceWithRawResponse",
    "AsyncDefaultResourceWithStreamingResponse",
    "DefaultResource",
    "DefaultResourceWithRawResponse",
    "DefaultResourceWithStreamingResponse",
]


_GET: Operation[None] = Operation(
    "GET",
    "/",
    returns={"204": Returns()},
)


class DefaultResource:
    """Default.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return DefaultResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> DefaultResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return DefaultResourceWithStreamingResponse(self._client)

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _GET,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class DefaultResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = DefaultResource(raw.raw(client))
        tell = raw.to_raw
        self.get = tell(methods.get)


class DefaultResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = DefaultResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get = tell(methods.get)


class AsyncDefaultResource:
    """`DefaultResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncDefaultResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncDefaultResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncDefaultResourceWithStreamingResponse(self._client)

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /`. It is called like `DefaultResource.get`."""
        return await self._client.send(
            _GET,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncDefaultResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncDefaultResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get = tell(methods.get)


class AsyncDefaultResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncDefaultResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get = tell(methods.get)
