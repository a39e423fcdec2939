# @generated from templates/python/_runtime/streaming.py; edit that file, then run: make generate
"""Answers that come bit by bit: typed items of event streams and of lines of JSON."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from . import redact
from .decoding import DecodeError, decode
from .errors import APIResponseValidationError, place
from .operation import Operation, Options, Returns
from .raw import APIResponse, AsyncAPIResponse
from .sse import Events, JsonTexts, ServerSentEvent, TooLongError
from .values import encode_json

if TYPE_CHECKING:
    import httpx

    from .prepare import Given
    from .transport import AsyncTransport, SyncTransport

T = TypeVar("T")

_EVENTS = "text/event-stream"
_DONE = "[DONE]"  # as data, what many servers end a stream with


class StreamOperation(Generic[T]):
    """An operation whose answer is a stream of `T`, for clients of both kinds.

    `whole` says that `T` describes whole events, with `event`, `data`, `id` and `retry`; otherwise
    it is what their data holds. `as_text` leaves the data of whole events the text that it is.
    """

    def __init__(
        self,
        method: str,
        path: str,
        *,
        item: Any,
        media: str = _EVENTS,
        whole: bool = False,
        as_text: bool = False,
        **more: Any,
    ) -> None:
        self.item, self.media, self.whole, self.as_text = item, media, whole, as_text
        more["returns"] = {"2XX": Returns(media, item)}
        self.sync: Operation[Stream[T]] = Operation(method, path, **more)
        self.asynchronous: Operation[AsyncStream[T]] = Operation(method, path, **more)
        self.sync.stream = _Opener(self)
        self.asynchronous.stream = _AsyncOpener(self)


class _Opener(Generic[T]):
    """Makes the stream of an answer, or calls an operation for it."""

    def __init__(self, operation: StreamOperation[T]) -> None:
        self._operation = operation

    def of(self, response: APIResponse[Any]) -> Stream[T]:
        try:
            return Stream(self._operation, response)
        except APIResponseValidationError:
            response.close()
            raise

    def send(
        self, client: SyncTransport, operation: Operation[Any], given: Given, options: Options
    ) -> Stream[T]:
        answer = client.send_for_response(operation, given, options, stream=True)
        return self.of(APIResponse(operation, answer, client))


class _AsyncOpener(Generic[T]):
    """What `_Opener` is, for the asynchronous client."""

    def __init__(self, operation: StreamOperation[T]) -> None:
        self._operation = operation

    async def of(self, response: AsyncAPIResponse[Any]) -> AsyncStream[T]:
        try:
            return AsyncStream(self._operation, response)
        except APIResponseValidationError:
            await response.close()
            raise

    async def send(
        self, client: AsyncTransport, operation: Operation[Any], given: Given, options: Options
    ) -> AsyncStream[T]:
        answer = await client.send_for_response(operation, given, options, stream=True)
        return await self.of(AsyncAPIResponse(operation, answer, client))


class _Reader(Generic[T]):
    """Makes items of the bytes of an answer."""

    def __init__(self, operation: StreamOperation[T], response: httpx.Response, strict: bool):
        self.event: ServerSentEvent | None = None
        self.is_done = False
        self.events: Events | None = None
        self._operation, self._response, self._strict = operation, response, strict
        media: str = response.headers.get("content-type", operation.media)
        media = media.partition(";")[0].strip().lower()
        if operation.media == _EVENTS:
            self.events = Events()
        else:
            self._texts = JsonTexts(is_sequence=operation.media.endswith("json-seq"))
        if response.status_code != 204 and (media == _EVENTS) != (self.events is not None):
            raise self._error(f"{operation.media} is promised, the answer is {media}")

    def feed(self, chunk: bytes) -> Iterator[T]:
        """Yield the items that end in a chunk."""
        try:
            if self.events is None:
                yield from map(self._decoded, self._texts.feed(chunk))
                return
            for event in self.events.feed(chunk):
                if event.data == _DONE:
                    self.is_done = True
                    return
                self.event = event
                yield self._item(event)
        except TooLongError as error:
            raise self._error(str(error)) from error

    def end(self) -> Iterator[T]:
        """Yield what the end of the answer ends."""
        if self.events is None:
            yield from map(self._decoded, self._texts.end())

    def _item(self, event: ServerSentEvent) -> Any:
        operation = self._operation
        if operation.item is ServerSentEvent:
            return event
        if not operation.whole:
            return self._decoded(event.data.encode())
        fields: dict[str, Any] = {"event": event.event, "data": event.data}
        if not operation.as_text:
            try:
                fields["data"] = decode(object, event.data.encode())
            except DecodeError:
                pass  # it is text, as that of some events may be
        if event.id:
            fields["id"] = event.id
        if event.retry is not None:
            fields["retry"] = event.retry
        return self._decoded(encode_json(fields))

    def _decoded(self, data: bytes) -> T:
        try:
            item: T = decode(self._operation.item, data, strict=self._strict)
        except DecodeError as error:
            raise self._error(str(error)) from None
        return item

    def _error(self, reason: str) -> APIResponseValidationError:
        request = self._response.request
        said = redact.said_of(request, reason)
        message = f"{self._response.status_code} {place(request)}: {said}"
        return APIResponseValidationError(self._response, None, message=message)


class _Stream(Generic[T]):
    """What is known of a stream, for both kinds of client."""

    _reader: _Reader[T]

    @property
    def event(self) -> ServerSentEvent | None:
        """The event that the last item came from, None for lines."""
        return self._reader.event

    @property
    def last_event_id(self) -> str:
        """The last id that the server gave, by which it may go on: the header `Last-Event-ID`."""
        events = self._reader.events
        return events.last_id if events is not None else ""

    @property
    def retry(self) -> int | None:
        """Milliseconds that the server wants a client to wait before it connects again."""
        events = self._reader.events
        return events.retry if events is not None else None


class Stream(_Stream[T]):
    """The items of an answer, as they arrive; it is iterated over once.

    It ends with the answer, or with an event that says `[DONE]`. The connection is given back then,
    or by `close()`, or at the end of a `with`. A connection that breaks is an `APIConnectionError`;
    nothing is sent again once the stream has begun.
    """

    def __init__(self, operation: StreamOperation[T], response: APIResponse[Any]) -> None:
        self.response: APIResponse[Any] = response
        """Status and headers of the answer."""
        self._reader = _Reader(operation, response.http_response, response.is_strict)
        self._items = self._iterate()

    def __iter__(self) -> Iterator[T]:
        return self._items

    def __next__(self) -> T:
        return next(self._items)

    def _iterate(self) -> Iterator[T]:
        try:
            for chunk in self.response.iter_bytes():
                yield from self._reader.feed(chunk)
                if self._reader.is_done:
                    return
            yield from self._reader.end()
        finally:
            self.response.close()

    def close(self) -> None:
        """Give the connection back; what was not read is lost."""
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStream(_Stream[T]):
    """The items of an answer, as they arrive; all else is as for `Stream`."""

    def __init__(self, operation: StreamOperation[T], response: AsyncAPIResponse[Any]) -> None:
        self.response: AsyncAPIResponse[Any] = response
        """Status and headers of the answer."""
        self._reader = _Reader(operation, response.http_response, response.is_strict)
        self._items = self._iterate()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._items

    async def __anext__(self) -> T:
        return await anext(self._items)

    async def _iterate(self) -> AsyncIterator[T]:
        try:
            async for chunk in self.response.iter_bytes():
                for item in self._reader.feed(chunk):
                    yield item
                if self._reader.is_done:
                    return
            for item in self._reader.end():
                yield item
        finally:
            await self.response.close()

    async def close(self) -> None:
        """Give the connection back; what was not read is lost."""
        await self.response.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
