# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.lines`."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Options, Query, Timeout
from .._runtime.streaming import AsyncStream, Stream, StreamOperation
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.shared import Answer

__all__ = [
    "AsyncLinesResource",
    "AsyncLinesResourceWithRawResponse",
    "AsyncLinesResourceWithStreamingResponse",
    "LinesResource",
    "LinesResourceWithRawResponse",
    "LinesResourceWithStreamingResponse",
]


_EXPORT_ALL: StreamOperation[Answer] = StreamOperation(
    "GET",
    "/export",
    item=Answer,
    media="application/x-ndjson",
)
_EXPORT_SEQUENCE: StreamOperation[Any] = StreamOperation(
    "GET",
    "/sequence",
    item=Any,
    media="application/json-seq",
)


class LinesResource:
    """Lines.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> LinesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return LinesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> LinesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return LinesResourceWithStreamingResponse(self._client)

    def export_all(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Stream[Answer]:
        """`GET /export`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        The answer is a stream of items, each as it arrives. A `with` around it gives the
        connection back; nothing is sent again once it has begun.

        Returns:
            Stream[Answer]: An answer in each line.
        """
        return self._client.send(
            _EXPORT_ALL.sync,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def export_sequence(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Stream[Any]:
        """`GET /sequence`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        The answer is a stream of items, each as it arrives. A `with` around it gives the
        connection back; nothing is sent again once it has begun.

        Returns:
            Stream[Any]: Anything.
        """
        return self._client.send(
            _EXPORT_SEQUENCE.sync,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class LinesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = LinesResource(raw.raw(client))
        tell = raw.to_raw
        self.export_all = tell(methods.export_all)
        self.export_sequence = tell(methods.export_sequence)


class LinesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = LinesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.export_all = tell(methods.export_all)
        self.export_sequence = tell(methods.export_sequence)


class AsyncLinesResource:
    """`LinesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncLinesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncLinesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncLinesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncLinesResourceWithStreamingResponse(self._client)

    async def export_all(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> AsyncStream[Answer]:
        """`GET /export`. It is called like `LinesResource.export_all`."""
        return await self._client.send(
            _EXPORT_ALL.asynchronous,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def export_sequence(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> AsyncStream[Any]:
        """`GET /sequence`. It is called like `LinesResource.export_sequence`."""
        return await self._client.send(
            _EXPORT_SEQUENCE.asynchronous,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncLinesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncLinesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.export_all = tell(methods.export_all)
        self.export_sequence = tell(methods.export_sequence)


class AsyncLinesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncLinesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.export_all = tell(methods.export_all)
        self.export_sequence = tell(methods.export_sequence)
