# @generated from templates/python/_runtime/deadline.py; edit that file, then run: make generate
"""Holds a request to a time in all; httpx by itself limits only each of its phases."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

import httpx

Left: TypeAlias = Callable[..., "float | None"]
PASSED = "the deadline has passed"
_SHORTEST = 0.001  # a socket takes 0 for "do not wait", and less for an error


class Phases(Mapping[str, "float | None"]):
    """The timeouts of a request, each cut to what is left when its phase begins.

    The headers of an answer are one phase with a timeout for each of its reads: if they arrive byte
    by byte, nothing ends a synchronous request.
    """

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
