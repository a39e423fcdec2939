# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.two_cursors`."""

from __future__ import annotations

from functools import cached_property

from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.raw import (
    async_raw,
    async_streamed,
    raw,
    streamed,
    to_async_raw,
    to_async_streamed,
    to_raw,
    to_streamed,
)
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.two_cursors import TwoCursorsResponse

__all__ = [
    "AsyncTwoCursorsResource",
    "AsyncTwoCursorsResourceWithRawResponse",
    "AsyncTwoCursorsResourceWithStreamingResponse",
    "TwoCursorsResource",
    "TwoCursorsResourceWithRawResponse",
    "TwoCursorsResourceWithStreamingResponse",
]


_TWO_CURSORS: Operation[TwoCursorsResponse] = Operation(
    "GET", "/two-cursors", returns={"200": Returns("application/json", TwoCursorsResponse)}
)


class TwoCursorsResource:
    """Two cursors.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> TwoCursorsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return TwoCursorsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> TwoCursorsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return TwoCursorsResourceWithStreamingResponse(self._client)

    def two_cursors(
        self,
        *,
        cursor: str | Omit = omit,
        start_cursor: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> TwoCursorsResponse:
        """Two parameters, either of which may take the cursor.

        `GET /two-cursors`

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Args:
            cursor (str, optional)
            start_cursor (str, optional)

        Returns:
            TwoCursorsResponse: Some.
        """
        return self._client.send(
            _TWO_CURSORS,
            query={"cursor": cursor, "start_cursor": start_cursor},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class TwoCursorsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TwoCursorsResource(raw(client))
        self.two_cursors = to_raw(methods.two_cursors)


class TwoCursorsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TwoCursorsResource(streamed(client))
        self.two_cursors = to_streamed(methods.two_cursors)


class AsyncTwoCursorsResource:
    """`TwoCursorsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncTwoCursorsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncTwoCursorsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncTwoCursorsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncTwoCursorsResourceWithStreamingResponse(self._client)

    async def two_cursors(
        self,
        *,
        cursor: str | Omit = omit,
        start_cursor: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> TwoCursorsResponse:
        """Two parameters, either of which may take the cursor. It is called like
        `TwoCursorsResource.two_cursors`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _TWO_CURSORS,
            query={"cursor": cursor, "start_cursor": start_cursor},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncTwoCursorsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTwoCursorsResource(async_raw(client))
        self.two_cursors = to_async_raw(methods.two_cursors)


class AsyncTwoCursorsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTwoCursorsResource(async_streamed(client))
        self.two_cursors = to_async_streamed(methods.two_cursors)
