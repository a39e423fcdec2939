# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.events`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Options, Query, Timeout
from .._runtime.sse import ServerSentEvent
from .._runtime.streaming import AsyncStream, Stream, StreamOperation
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.events import WatchChangesResponse, WatchNotesResponse

__all__ = [
    "AsyncEventsResource",
    "AsyncEventsResourceWithRawResponse",
    "AsyncEventsResourceWithStreamingResponse",
    "EventsResource",
    "EventsResourceWithRawResponse",
    "EventsResourceWithStreamingResponse",
]


_WATCH_CHANGES: StreamOperation[WatchChangesResponse] = StreamOperation(
    "GET",
    "/changes",
    item=WatchChangesResponse,
    whole=True,
)
_WATCH_NOTES: StreamOperation[WatchNotesResponse] = StreamOperation(
    "GET",
    "/notes",
    item=WatchNotesResponse,
    whole=True,
    as_text=True,
)
_WATCH_ANYTHING: StreamOperation[ServerSentEvent] = StreamOperation(
    "GET",
    "/untyped",
    item=ServerSentEvent,
)


class EventsResource:
    """Events.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> EventsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return EventsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> EventsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return EventsResourceWithStreamingResponse(self._client)

    def watch_changes(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Stream[WatchChangesResponse]:
        """`GET /changes`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        The answer is a stream of items, each as it arrives. A `with` around it gives the
        connection back; nothing is sent again once it has begun.

        Returns:
            Stream[WatchChangesResponse]: Events that differ in what their data is.

        Raises:
            NotFoundError: 404: There is nothing to watch.
        """
        return self._client.send(
            _WATCH_CHANGES.sync,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def watch_notes(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Stream[WatchNotesResponse]:
        """`GET /notes`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        The answer is a stream of items, each as it arrives. A `with` around it gives the
        connection back; nothing is sent again once it has begun.

        Returns:
            Stream[WatchNotesResponse]: Events whose data is text, also where it looks like JSON.
        """
        return self._client.send(
            _WATCH_NOTES.sync,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def watch_anything(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Stream[ServerSentEvent]:
        """`GET /untyped`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        The answer is a stream of items, each as it arrives. A `with` around it gives the
        connection back; nothing is sent again once it has begun.

        Returns:
            Stream[ServerSentEvent]: Whatever happens.
        """
        return self._client.send(
            _WATCH_ANYTHING.sync,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class EventsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = EventsResource(raw.raw(client))
        tell = raw.to_raw
        self.watch_changes = tell(methods.watch_changes)
        self.watch_notes = tell(methods.watch_notes)
        self.watch_anything = tell(methods.watch_anything)


class EventsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = EventsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.watch_changes = tell(methods.watch_changes)
        self.watch_notes = tell(methods.watch_notes)
        self.watch_anything = tell(methods.watch_anything)


class AsyncEventsResource:
    """`EventsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncEventsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncEventsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncEventsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncEventsResourceWithStreamingResponse(self._client)

    async def watch_changes(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> AsyncStream[WatchChangesResponse]:
        """`GET /changes`. It is called like `EventsResource.watch_changes`."""
        return await self._client.send(
            _WATCH_CHANGES.asynchronous,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def watch_notes(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> AsyncStream[WatchNotesResponse]:
        """`GET /notes`. It is called like `EventsResource.watch_notes`."""
        return await self._client.send(
            _WATCH_NOTES.asynchronous,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def watch_anything(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> AsyncStream[ServerSentEvent]:
        """`GET /untyped`. It is called like `EventsResource.watch_anything`."""
        return await self._client.send(
            _WATCH_ANYTHING.asynchronous,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncEventsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncEventsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.watch_changes = tell(methods.watch_changes)
        self.watch_notes = tell(methods.watch_notes)
        self.watch_anything = tell(methods.watch_anything)


class AsyncEventsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncEventsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.watch_changes = tell(methods.watch_changes)
        self.watch_notes = tell(methods.watch_notes)
        self.watch_anything = tell(methods.watch_anything)
