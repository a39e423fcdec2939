# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.health`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncHealthResource",
    "AsyncHealthResourceWithRawResponse",
    "AsyncHealthResourceWithStreamingResponse",
    "HealthResource",
    "HealthResourceWithRawResponse",
    "HealthResourceWithStreamingResponse",
]


_PING: Operation[None] = Operation(
    "GET",
    "/ping",
    returns={"204": Returns()},
)
_UPLOAD: Operation[None] = Operation(
    "POST",
    "/upload",
    returns={"204": Returns()},
    server="https://upload.example.com",
)


class HealthResource:
    """Health.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> HealthResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return HealthResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> HealthResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return HealthResourceWithStreamingResponse(self._client)

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

    def upload(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /upload`.

        Retries: only if the request was surely not executed (no connection, or 429).
        """
        return self._client.send(
            _UPLOAD,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class HealthResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = HealthResource(raw.raw(client))
        tell = raw.to_raw
        self.ping = tell(methods.ping)
        self.upload = tell(methods.upload)


class HealthResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = HealthResource(raw.streamed(client))
        tell = raw.to_streamed
        self.ping = tell(methods.ping)
        self.upload = tell(methods.upload)


class AsyncHealthResource:
    """`HealthResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncHealthResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncHealthResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncHealthResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncHealthResourceWithStreamingResponse(self._client)

    async def ping(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /ping`. It is called like `HealthResource.ping`."""
        return await self._client.send(
            _PING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def upload(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /upload`. It is called like `HealthResource.upload`."""
        return await self._client.send(
            _UPLOAD,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncHealthResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncHealthResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.ping = tell(methods.ping)
        self.upload = tell(methods.upload)


class AsyncHealthResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncHealthResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.ping = tell(methods.ping)
        self.upload = tell(methods.upload)
