# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.two_cursors`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
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
    "GET",
    "/two-cursors",
    returns={"200": Returns("application/json", TwoCursorsResponse)},
)


class TwoCursorsResource:
    """Two cursors.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

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
        methods = TwoCursorsResource(raw.raw(client))
        tell = raw.to_raw
        self.two_cursors = tell(methods.two_cursors)


class TwoCursorsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TwoCursorsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.two_cursors = tell(methods.two_cursors)


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
        """
        return await self._client.send(
            _TWO_CURSORS,
            query={"cursor": cursor, "start_cursor": start_cursor},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncTwoCursorsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTwoCursorsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.two_cursors = tell(methods.two_cursors)


class AsyncTwoCursorsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTwoCursorsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.two_cursors = tell(methods.two_cursors)
