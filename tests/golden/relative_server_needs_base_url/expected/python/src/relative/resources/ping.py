# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.ping`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncPingResource",
    "AsyncPingResourceWithRawResponse",
    "AsyncPingResourceWithStreamingResponse",
    "PingResource",
    "PingResourceWithRawResponse",
    "PingResourceWithStreamingResponse",
]


_PING: Operation[None] = Operation(
    "GET",
    "/ping",
    returns={"204": Returns()},
)


class PingResource:
    """Ping.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> PingResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return PingResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PingResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return PingResourceWithStreamingResponse(self._client)

    def ping(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /ping`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _PING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class PingResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PingResource(raw.raw(client))
        tell = raw.to_raw
        self.ping = tell(methods.ping)


class PingResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PingResource(raw.streamed(client))
        tell = raw.to_streamed
        self.ping = tell(methods.ping)


class AsyncPingResource:
    """`PingResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncPingResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncPingResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPingResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncPingResourceWithStreamingResponse(self._client)

    async def ping(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /ping`. It is called like `PingResource.ping`."""
        return await self._client.send(
            _PING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncPingResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPingResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.ping = tell(methods.ping)


class AsyncPingResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPingResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.ping = tell(methods.ping)
