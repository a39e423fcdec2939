# @generated from templates/python/_runtime/raw.py; edit that file, then run: make generate
"""The response itself, read or as a stream, for `with_raw_response` and `with_streaming_response`.

A resource made with one of the senders here has the same methods; the functions below tell type
checkers what these return then.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator, Iterator
from contextlib import contextmanager
from functools import partial, wraps
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, Unpack, cast, overload

from . import redact
from .errors import APIResponseValidationError, StreamConsumedError
from .library import kinds
from .operation import Operation, Options
from .response import promise
from .transport import PLAIN, Answer, AsyncTransport, SyncTransport, connection_error, value

if TYPE_CHECKING:
    from datetime import timedelta

    import httpx

    from .prepare import Given

P = ParamSpec("P")
T = TypeVar("T")
V = TypeVar("V")


class _Response(Generic[T]):
    """What the API answered: status, headers and body, and by `parse()` what the method returns."""

    def __init__(
        self, operation: Operation[T], answer: Answer, client: SyncTransport | AsyncTransport
    ) -> None:
        self.http_response: httpx.Response = answer.response
        self.retries_taken: int = answer.retries
        """How often the request was sent again."""
        self._operation, self._answer, self._client = operation, answer, client
        self.is_strict = client.strict_response_validation
        self._seen: dict[Any, Any] = {}

    @property
    def status_code(self) -> int:
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, when it sent one."""
        found: str | None = self.headers.get("x-request-id")
        return found

    @property
    def http_request(self) -> httpx.Request:
        return self.http_response.request

    @property
    def method(self) -> str:
        return self.http_request.method

    @property
    def url(self) -> httpx.URL:
        """The URL that was asked, after redirects."""
        return self.http_response.url

    @property
    def http_version(self) -> str:
        return self.http_response.http_version

    @property
    def elapsed(self) -> timedelta:
        """The time from the request to the end of its answer, once that was read."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        return self.http_response.is_closed

    def __repr__(self) -> str:
        kind = self.headers.get("content-type", "no content type")
        return f"<{type(self).__name__} [{self.status_code}] {kind}>"

    @contextmanager
    def _reading(self) -> Generator[None]:
        """Make our errors of those of the HTTP library, as a stream may break while it is read."""
        try:
            yield
        except Exception as error:
            names = kinds(error)
            if "StreamError" in names:
                raise StreamConsumedError(str(error)) from error
            if isinstance(error, UnicodeError):
                message = f"the body is not text as its headers say: {error}"
                raise APIResponseValidationError(
                    self.http_response, None, message=message
                ) from error
            if "RequestError" not in names:
                raise
            hidden = redact.known(self.http_request, ())
            failure, cause = connection_error(cast("Any", error), self.http_request, hidden)
            raise failure from cause

    def _decoding(self) -> httpx.Response:
        """Return the response, read as UTF-8 where the server names a charset that is none."""
        response = self.http_response
        try:
            codecs.getincrementaldecoder(response.encoding or "utf-8")("replace").decode(b"")
        except (AssertionError, LookupError, TypeError, ValueError):  # as codecs of no text raise
            response.encoding = "utf-8"
        return response

    def _text(self) -> str:
        text: str = self._parsed(str)
        return text

    def _json(self) -> Any:
        try:
            return self.http_response.json()
        except RecursionError:
            raise ValueError("the JSON is nested too deeply") from None

    def _parsed(self, to: Any) -> Any:
        if to not in self._seen:
            operation: Operation[Any] = self._operation
            if to is not None:
                returns = {"default": promise(to)}
                operation = Operation(operation.method, operation.path, returns=returns)
            self._seen[to] = value(self._client, operation, self._answer)
        return self._seen[to]


class APIResponse(_Response[T]):
    """What the API answered; the body of a streamed one is read when it is first asked for."""

    @overload
    def parse(self) -> T: ...

    @overload
    def parse(self, *, to: type[V]) -> V: ...

    def parse(self, *, to: type[V] | None = None) -> T | V:
        """Return what the method returns, or read the JSON as another type.

        Raises:
            APIResponseValidationError: The body is not that.
        """
        if to is None and self._operation.stream is not None:
            opened: T = self._operation.stream.of(self)
            return opened
        self.read()
        found: T | V = self._parsed(to)
        return found

    def read(self) -> bytes:
        """Return the body."""
        with self._reading():
            return self.http_response.read()

    def text(self) -> str:
        """Return the body as text."""
        self.read()
        return self._text()

    def json(self) -> Any:
        """Return the body as plain data; a ValueError when it is not JSON."""
        self.read()
        return self._json()

    def close(self) -> None:
        """Give the connection back; what was not read is lost."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body as it arrives, or in pieces of one size, decompressed."""
        with self._reading():
            yield from self.http_response.iter_bytes(chunk_size)

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives; it is never in memory as a whole."""
        with open(path, "wb") as file:
            for chunk in self.iter_bytes():
                file.write(chunk)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the text of the body as it arrives, or in pieces of one size."""
        with self._reading():
            yield from self._decoding().iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body as they arrive."""
        with self._reading():
            yield from self._decoding().iter_lines()


class AsyncAPIResponse(_Response[T]):
    """What the API answered; the body of a streamed one is read when it is first asked for."""

    @overload
    async def parse(self) -> T: ...

    @overload
    async def parse(self, *, to: type[V]) -> V: ...

    async def parse(self, *, to: type[V] | None = None) -> T | V:
        """Return what the method returns, or read the JSON as another type.

        Raises:
            APIResponseValidationError: The body is not that.
        """
        if to is None and self._operation.stream is not None:
            opened: T = await self._operation.stream.of(self)
            return opened
        await self.read()
        found: T | V = self._parsed(to)
        return found

    async def read(self) -> bytes:
        """Return the body."""
        with self._reading():
            return await self.http_response.aread()

    async def text(self) -> str:
        """Return the body as text."""
        await self.read()
        return self._text()

    async def json(self) -> Any:
        """Return the body as plain data; a ValueError when it is not JSON."""
        await self.read()
        return self._json()

    async def close(self) -> None:
        """Give the connection back; what was not read is lost."""
        await self.http_response.aclose()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, or in pieces of one size, decompressed."""
        with self._reading():
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives; it is never in memory as a whole."""
        import anyio

        async with await anyio.open_file(path, "wb") as file:
            async for chunk in self.iter_bytes():
                await file.write(chunk)

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the text of the body as it arrives, or in pieces of one size."""
        with self._reading():
            async for chunk in self._decoding().aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body as they arrive."""
        with self._reading():
            async for line in self._decoding().aiter_lines():
                yield line


class ResponseContextManager(Generic[T]):
    """Sends the request at the start of its `with`, and gives the connection back at the end."""

    def __init__(self, send: Callable[[], APIResponse[T]]) -> None:
        self._send = send

    def __enter__(self) -> APIResponse[T]:
        self._response = self._send()
        return self._response

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._response.close()


class AsyncResponseContextManager(Generic[T]):
    """Sends the request at the start of its `async with`, and gives the connection back after."""

    def __init__(self, send: Callable[[], Awaitable[AsyncAPIResponse[T]]]) -> None:
        self._send = send

    async def __aenter__(self) -> AsyncAPIResponse[T]:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._response.close()


class _Sender:
    """Stands in for a client at a resource; `send()` returns the response."""

    def __init__(self, client: SyncTransport, *, stream: bool) -> None:
        self._client, self._stream = client, stream

    def send(
        self, operation: Operation[T], *, options: Options = PLAIN, **given: Unpack[Given]
    ) -> Any:
        if self._stream:
            return ResponseContextManager(partial(self._answer, operation, given, options))
        return self._answer(operation, given, options)

    def _answer(self, operation: Operation[T], given: Given, options: Options) -> APIResponse[T]:
        stream = self._stream or operation.stream is not None
        answer = self._client.send_for_response(operation, given, options, stream=stream)
        return APIResponse(operation, answer, self._client)


class _AsyncSender:
    """What `_Sender` is, for the asynchronous client."""

    def __init__(self, client: AsyncTransport, *, stream: bool) -> None:
        self._client, self._stream = client, stream

    async def send(
        self, operation: Operation[T], *, options: Options = PLAIN, **given: Unpack[Given]
    ) -> AsyncAPIResponse[T]:
        stream = self._stream or operation.stream is not None
        answer = await self._client.send_for_response(operation, given, options, stream=stream)
        return AsyncAPIResponse(operation, answer, self._client)


def raw(client: SyncTransport) -> SyncTransport:
    """Return what makes the methods of a resource return an `APIResponse`."""
    return cast("SyncTransport", _Sender(client, stream=False))


def streamed(client: SyncTransport) -> SyncTransport:
    """Return what makes the methods of a resource return a `ResponseContextManager`."""
    return cast("SyncTransport", _Sender(client, stream=True))


def async_raw(client: AsyncTransport) -> AsyncTransport:
    """Return what makes the methods of a resource return an `AsyncAPIResponse`."""
    return cast("AsyncTransport", _AsyncSender(client, stream=False))


def async_streamed(client: AsyncTransport) -> AsyncTransport:
    """Return what makes the methods of a resource send a request and leave its body unread."""
    return cast("AsyncTransport", _AsyncSender(client, stream=True))


def to_raw(method: Callable[P, T]) -> Callable[P, APIResponse[T]]:
    """Tell what a method of a resource on `raw()` returns."""
    return cast("Callable[P, APIResponse[T]]", method)


def to_streamed(method: Callable[P, T]) -> Callable[P, ResponseContextManager[T]]:
    """Tell what a method of a resource on `streamed()` returns."""
    return cast("Callable[P, ResponseContextManager[T]]", method)


def to_async_raw(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, AsyncAPIResponse[T]]]:
    """Tell what a method of a resource on `async_raw()` returns."""
    return cast("Callable[P, Coroutine[Any, Any, AsyncAPIResponse[T]]]", method)


def to_async_streamed(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, AsyncResponseContextManager[T]]:
    """Return what starts a method of a resource on `async_streamed()` in an `async with`."""

    def managed(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[T]:
        method(*args, **kwargs).close()  # wrong arguments are an error now, not when it is entered
        send: Any = partial(method, *args, **kwargs)
        return AsyncResponseContextManager(send)

    return wraps(method)(managed)
