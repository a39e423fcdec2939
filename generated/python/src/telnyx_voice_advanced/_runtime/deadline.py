# @generated from templates/python/_runtime/deadline.py; edit that file, then run: make generate
"""Holds a request to a time in all; httpx by itself limits only each of its phases."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeAlias

import httpcore
import httpx

Left: TypeAlias = Callable[..., "float | None"]
PASSED = "the deadline has passed"
_SHORTEST = 0.001  # a socket takes 0 for "do not wait", and less for an error


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


class _Watched(httpx.SyncByteStream):
    """A body whose reading ends with the deadline, however often a little of it arrives."""

    def __init__(self, stream: Any, left: Left) -> None:
        self._stream, self._left = stream, left

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            if (self._left() or 0.0) <= 0:
                raise httpx.ReadTimeout(PASSED)
            yield chunk

    def close(self) -> None:
        self._stream.close()


def read(response: httpx.Response, left: Left) -> None:
    """Read a body before the deadline; whatever happens, its connection is given back."""
    try:
        response.stream = _Watched(response.stream, left)
        response.read()
    finally:
        response.close()


_LEFT: ContextVar[Left | None] = ContextVar("left", default=None)


@contextmanager
def held(request: httpx.Request, left: Left) -> Generator[None]:
    """Let no single read go beyond the deadline: a head, too, may arrive in drips.

    httpcore gives each read of a head the whole timeout, and shows a new connection only to the
    trace of the request that opened it; so every request brings one, for those that follow it.
    """
    theirs = request.extensions.get("trace")

    def trace(event: str, info: Mapping[str, Any]) -> None:
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            _hold(info["return_value"])
        if theirs is not None:
            theirs(event, info)

    request.extensions["trace"] = trace
    token = _LEFT.set(left)
    try:
        yield
    finally:
        _LEFT.reset(token)


def _hold(stream: Any) -> None:
    plain_read = stream.read

    def read(max_bytes: int, timeout: float | None = None) -> bytes:
        left = _LEFT.get()
        seconds = None if left is None else left()
        if seconds is not None:
            if seconds <= 0:
                raise httpcore.ReadTimeout(PASSED)
            timeout = seconds if timeout is None else min(timeout, seconds)
        data: bytes = plain_read(max_bytes, timeout)
        return data

    stream.read = read
