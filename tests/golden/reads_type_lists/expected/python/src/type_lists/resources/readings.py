# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.readings`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.readings import Reading

__all__ = [
    "AsyncReadingsResource",
    "AsyncReadingsResourceWithRawResponse",
    "AsyncReadingsResourceWithStreamingResponse",
    "ReadingsResource",
    "ReadingsResourceWithRawResponse",
    "ReadingsResourceWithStreamingResponse",
]


_LIST_READINGS: Operation[list[Reading]] = Operation(
    "GET",
    "/readings",
    returns={"200": Returns("application/json", list[Reading])},
)


class ReadingsResource:
    """Readings.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ReadingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ReadingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ReadingsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ReadingsResourceWithStreamingResponse(self._client)

    def list_readings(
        self,
        *,
        since: str | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Reading]:
        """`GET /readings`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            since (str | int, optional)

        Returns:
            list[Reading]: Readings.
        """
        return self._client.send(
            _LIST_READINGS,
            query={"since": since},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ReadingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ReadingsResource(raw.raw(client))
        tell = raw.to_raw
        self.list_readings = tell(methods.list_readings)


class ReadingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ReadingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_readings = tell(methods.list_readings)


class AsyncReadingsResource:
    """`ReadingsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncReadingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncReadingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncReadingsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncReadingsResourceWithStreamingResponse(self._client)

    async def list_readings(
        self,
        *,
        since: str | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Reading]:
        """`GET /readings`. It is called like `ReadingsResource.list_readings`."""
        return await self._client.send(
            _LIST_READINGS,
            query={"since": since},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncReadingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncReadingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_readings = tell(methods.list_readings)


class AsyncReadingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncReadingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_readings = tell(methods.list_readings)
