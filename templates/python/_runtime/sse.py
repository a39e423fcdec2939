# @generated from templates/python/_runtime/sse.py; edit that file, then run: make generate
"""Takes streams apart as their bytes arrive: lines, and the events that WHATWG defines of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from .decoding import decode

LONGEST = 64 * 1024 * 1024  # bytes of a line or an event: more is no event, but a fault
_BOM = b"\xef\xbb\xbf"
_ANY_END = re.compile(rb"\r\n|\r|\n")
_LINE_END = re.compile(rb"\n")
_MARK = re.compile(rb"\x1e")  # in front of each JSON text of a sequence, as RFC 7464 has it


class TooLongError(ValueError):
    """A line or an event of a stream does not end."""


class ServerSentEvent(msgspec.Struct, frozen=True):
    """One event of a stream, as it was sent."""

    data: str
    event: str = "message"
    id: str = ""
    """The last id that the stream gave: of this event, or of one before."""

    retry: int | None = None
    """Milliseconds that the server wants a client to wait before it connects again."""

    def json(self) -> Any:
        """Return the data, read as JSON."""
        return decode(object, self.data.encode())


class Lines:
    """Cuts bytes into lines, however they arrive."""

    def __init__(self, ends: re.Pattern[bytes], longest: int = LONGEST) -> None:
        self._ends, self._longest = ends, longest
        self._held: list[bytes] = []
        self._size = 0
        self._after_cr = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the lines that end in a chunk."""
        if not chunk:
            return
        if self._after_cr:
            # the line ended with its CR at once: nobody knew then that an LF belongs to it
            chunk = chunk.removeprefix(b"\n")
        *lines, rest = self._ends.split(chunk)
        for line in lines:
            self._hold(line)
            yield self.end()
        self._hold(rest)
        self._after_cr = self._ends is _ANY_END and chunk.endswith(b"\r")

    def end(self) -> bytes:
        """Return what has come of a line, and forget it."""
        line = b"".join(self._held)
        self._held.clear()
        self._size = 0
        return line

    def _hold(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._longest:
            raise TooLongError(f"a line of a stream is longer than {self._longest} bytes")
        if piece:
            self._held.append(piece)


class Events:
    """Makes events of the bytes of a `text/event-stream`."""

    def __init__(self, longest: int = LONGEST) -> None:
        self.last_id = ""
        self.retry: int | None = None
        self._lines, self._longest = Lines(_ANY_END, longest), longest
        self._is_first = True
        self._data: list[str] = []
        self._size = 0
        self._event = self._id = ""
        self._wait: int | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """Yield the events that end in a chunk; one that never ends is none."""
        for line in self._lines.feed(chunk):
            if self._is_first:
                self._is_first = False
                line = line.removeprefix(_BOM)
            if line:
                self._field(line.decode("utf-8", "replace"))
                continue
            self.last_id = self._id
            data, name, wait = self._data, self._event, self._wait
            self._data, self._event, self._wait, self._size = [], "", None, 0
            if data:
                yield ServerSentEvent("\n".join(data), name or "message", self.last_id, wait)

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._size += len(value) + 1
            if self._size > self._longest:
                raise TooLongError(f"an event is longer than {self._longest} bytes")
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit() and len(value) < 16:
            self.retry = self._wait = int(value)


class JsonTexts:
    """Makes JSON texts of bytes that hold one to a line, or a sequence of them, with marks."""

    def __init__(self, *, is_sequence: bool, longest: int = LONGEST) -> None:
        self._lines = Lines(_MARK if is_sequence else _LINE_END, longest)

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the texts that end in a chunk."""
        for line in self._lines.feed(chunk):
            if line.strip():
                yield line

    def end(self) -> Iterator[bytes]:
        """Yield the last text, which nothing needs to end."""
        line = self._lines.end()
        if line.strip():
            yield line
