# @generated from templates/python/_runtime/deadline.py; edit that file, then run: make generate
"""Holds a request to a time in all; the HTTP library by itself limits only each of its phases."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from math import inf
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .retry import Attempts

Left: TypeAlias = Callable[..., "float | None"]
Notice: TypeAlias = Callable[[str, dict[str, Any]], None]
PASSED = "the deadline has passed"
TOO_LATE = "what makes the request safe to repeat is forgotten by now"
_SHORTEST = 0.001  # a socket takes 0 for "do not wait", and less for an error
_HELD = "_held_to_a_deadline"
_OPENS = (".connect_tcp.started", ".connect_unix_socket.started", ".start_tls.started")
_OPENED = tuple(event.replace("started", "complete") for event in _OPENS)
_FAILED = tuple(event.replace("started", "failed") for event in _OPENS)


class Phases(Mapping[str, "float | None"]):
    """The timeouts of a request, each cut to what is left when its phase begins."""

    def __init__(self, timeouts: Mapping[str, float | None], left: Left) -> None:
        self._timeouts, self._left = timeouts, left

    def __getitem__(self, phase: str) -> float | None:
        seconds, left = self._timeouts[phase], self._left(phase)
        if left is None:
            return seconds
        left = max(left, _SHORTEST)
        return left if seconds is None else min(seconds, left)

    def __iter__(self) -> Iterator[str]:
        return iter(self._timeouts)

    def __len__(self) -> int:
        return len(self._timeouts)


@cache
def _watched(library: Any) -> Any:
    class Watched(library.SyncByteStream):  # type: ignore[misc]  # of either library
        """A body whose reading ends with the deadline, however often a little of it arrives."""

        def __init__(self, stream: Any, left: Left) -> None:
            self._stream, self._left = stream, left

        def __iter__(self) -> Iterator[bytes]:
            for chunk in self._stream:
                left = self._left()
                if left is not None and left <= 0:
                    raise library.ReadTimeout(PASSED)
                yield chunk

        def close(self) -> None:
            self._stream.close()

    return Watched


def read(response: Any, left: Left, library: Any) -> None:
    """Read a body before the deadline; whatever happens, its connection is given back."""
    try:
        response.stream = _watched(library)(response.stream, left)
        response.read()
    finally:
        response.close()


class _Reader(threading.local):
    """Whose deadline the reads of this thread have."""

    left: Left | None = None


_READER = _Reader()


@contextmanager
def held(request: Any, left: Left, library: Any) -> Generator[None]:
    """Let no single read go beyond the deadline: a head, too, may arrive in drips.

    The HTTP library gives each read of a head the whole timeout. A connection that this request
    opens is seen by its trace; one that another opened was held when that was answered.
    """

    def notice(event: str, info: dict[str, Any]) -> None:
        if event.endswith(_OPENED):
            hold(info["return_value"], library)
        elif event.endswith(_OPENS):
            _cut(info, left)

    listen(request, notice)
    outer = _READER.left
    _READER.left = left
    try:
        yield
    finally:
        _READER.left = outer


def async_held(request: Any, left: Left, scope: Any) -> None:
    """Keep the end of a scope away while a connection is opened.

    Its own limit holds then, and gives the socket back; a cancellation from outside would not.
    """
    end = scope.deadline

    def notice(event: str, info: dict[str, Any]) -> None:
        if event.endswith(_OPENS):
            _cut(info, left)
            scope.deadline = inf
        elif event.endswith((*_OPENED, *_FAILED)):
            scope.deadline = end

    listen(request, notice, is_async=True)


def _cut(info: dict[str, Any], left: Left) -> None:
    """Cut the time for a connection: it is asked for once, and used for TLS and attempts anew."""
    if "timeout" in info:
        info["timeout"] = Phases({"connect": info["timeout"]}, left)["connect"]


def hold(stream: Any, library: Any) -> None:
    """Make each read of a connection end with the deadline of whoever reads, if there is one."""
    if stream is None or hasattr(stream, _HELD):
        return
    plain_read = stream.read

    def read(max_bytes: int, timeout: float | None = None) -> bytes:
        left = _READER.left
        seconds = None if left is None else left()
        if seconds is not None:
            if seconds <= 0:
                raise library.ReadTimeout(PASSED)
            timeout = seconds if timeout is None else min(timeout, seconds)
        data: bytes = plain_read(max_bytes, timeout)
        return data

    stream.read = read
    setattr(stream, _HELD, True)


def watch(request: Any, attempts: Attempts, library: Any, *, is_async: bool) -> None:
    """Note when a request goes out, and send nothing of a repetition that is too late.

    A hook of the caller, or DNS, may take any time; and an error may look like one of a connection
    that never came about, and be raised by a hook.
    """

    def notice(event: str, info: dict[str, Any]) -> None:
        if event.endswith(".send_request_headers.started"):
            if attempts.key_may_expire and not attempts.in_time():
                raise library.ConnectTimeout(TOO_LATE, request=request)
            attempts.is_sent = True

    attempts.is_sent = False
    listen(request, notice, is_async=is_async)


def listen(request: Any, notice: Notice, *, is_async: bool = False) -> None:
    """Have a function told what happens to a request, besides whom the caller has told."""
    theirs = request.extensions.get("trace")

    def trace(event: str, info: dict[str, Any]) -> None:
        notice(event, info)
        if theirs is not None:
            theirs(event, info)

    async def async_trace(event: str, info: dict[str, Any]) -> None:
        notice(event, info)
        if theirs is not None:
            await theirs(event, info)

    request.extensions["trace"] = async_trace if is_async else trace
