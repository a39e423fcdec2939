# @generated from templates/python/_runtime/upload.py; edit that file, then run: make generate
"""Bodies that are sent as they are: text, bytes, and files and iterables in pieces as they come."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from .body import json
from .operation import Body
from .values import BYTES, text

if TYPE_CHECKING:
    from .operation import Content

_ASYNC: Any = AsyncIterable
_FILE: Any = os.PathLike
_HELD: Any = (list, tuple)
_IN_PIECES: Any = Iterable
_JSON = "application/json"
_OCTETS = "application/octet-stream"
_RAW: Any = (str, BYTES, os.PathLike, Iterator, AsyncIterable)
_WHOLE: Any = (str, Mapping, msgspec.Struct)
_PIECE = 256 * 1024
_GONE = "the body came from what can be read only once, and was read before"


def octets(spec: Body, value: object) -> tuple[Content, str]:
    """Write a body that is sent as it is."""
    return joined([content(value)]), _OCTETS if "*" in spec.media else spec.media


def anything(spec: Body, value: object) -> tuple[Content, str]:
    """Write a body of any media type: as it is what is bytes, text or a file, else as JSON."""
    if isinstance(value, _RAW) or hasattr(value, "read"):
        return octets(spec, value)
    return json(value), _JSON


def content(value: Any) -> bytes | Source:
    """Return what a value holds: at once where it is in memory, else where it will come from."""
    if isinstance(value, BYTES):
        return bytes(value)
    if isinstance(value, (io.BytesIO, io.TextIOBase)):
        value = value.read()
        return value if isinstance(value, bytes) else value.encode()
    if isinstance(value, _HELD):
        return b"".join(value)
    streams = isinstance(value, (_FILE, _ASYNC)) or hasattr(value, "read")
    if streams or (isinstance(value, _IN_PIECES) and not isinstance(value, _WHOLE)):
        return Source(value)
    return text(value).encode()


def joined(parts: list[bytes | Source]) -> Content:
    """Return the parts of a body as one: as bytes if all of it is in memory."""
    known = [part for part in parts if isinstance(part, bytes)]
    return b"".join(known) if len(known) == len(parts) else Upload(parts)


class Source:
    """A path, file or iterable, how many bytes it has, and whether it was read for the last time.

    A path is opened anew for each try, a file is read from where it stood at first, an iterable is
    iterated over again. An iterator or a pipe has nothing more to give once it was begun.
    """

    def __init__(self, value: Any) -> None:
        self.length: int | None = None
        self.is_spent = False
        self._value, self._start = value, 0
        if isinstance(value, _ASYNC):
            self._read, self._once = _no_pieces, isinstance(value, AsyncIterator)
        elif isinstance(value, _FILE):
            found = os.stat(value)
            self._read, self._once = self._open, not stat.S_ISREG(found.st_mode)
            self.length = None if self._once else found.st_size
        elif hasattr(value, "read"):
            self._read, self._once = self._pieces_of_file, not _can_seek(value)
            if not self._once:
                self._start = value.tell()
                self.length = max(value.seek(0, os.SEEK_END) - self._start, 0)
                value.seek(self._start)
        else:
            self._read, self._once = self._pieces, isinstance(value, Iterator)

    def __iter__(self) -> Iterator[bytes]:
        self.is_spent = self._once
        return self._read()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.is_spent = self._once
        if isinstance(self._value, _ASYNC):
            async for piece in self._value:
                yield _checked(piece)
        elif self._read == self._pieces:
            for piece in self._read():
                yield piece
        else:
            import anyio

            pieces = self._read()  # of a file: it may be slow, and must not hold up anybody else
            following = partial(next, pieces, None)
            while (piece := await anyio.to_thread.run_sync(following)) is not None:
                yield piece

    def _open(self) -> Iterator[bytes]:
        with Path(self._value).open("rb") as file:
            yield from self._pieces_of(file)

    def _pieces_of_file(self) -> Iterator[bytes]:
        if not self._once:
            self._value.seek(self._start)
        yield from self._pieces_of(self._value)

    def _pieces_of(self, file: Any) -> Iterator[bytes]:
        left = self.length
        while left is None or left > 0:
            piece = _checked(file.read(_PIECE if left is None else min(_PIECE, left)))
            if not piece:
                break
            left = None if left is None else left - len(piece)
            yield piece

    def _pieces(self) -> Iterator[bytes]:
        for piece in self._value:
            yield _checked(piece)


class Upload:
    """The content of a body in parts, which are sent one after the other as they are read."""

    def __init__(self, parts: list[bytes | Source]) -> None:
        self.parts = parts
        lengths = [len(part) if isinstance(part, bytes) else part.length for part in parts]
        known = [length for length in lengths if length is not None]
        self.length = sum(known) if len(known) == len(lengths) else None

    @property
    def is_spent(self) -> bool:
        """Whether some of it has been read, and cannot be read again."""
        return any(isinstance(part, Source) and part.is_spent for part in self.parts)

    def stream(self, library: Any) -> Any:
        """Return what the HTTP library sends."""
        return _stream(library)(self)


@cache
def _stream(library: Any) -> Any:
    class Stream(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]  # of either library
        """An upload, for a client of either kind; each iteration reads it from its start."""

        def __init__(self, upload: Upload) -> None:
            self._upload = upload

        @property
        def is_spent(self) -> bool:
            return self._upload.is_spent

        def __iter__(self) -> Iterator[bytes]:
            for part in self._parts():
                if isinstance(part, bytes):
                    yield part
                else:
                    yield from part

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for part in self._parts():
                if isinstance(part, bytes):
                    yield part
                else:
                    async for piece in part:
                        yield piece

        def _parts(self) -> list[bytes | Source]:
            if self._upload.is_spent:
                raise library.WriteError(_GONE)
            return self._upload.parts

    return Stream


def _can_seek(file: Any) -> bool:
    try:
        found: bool = file.seekable()
    except AttributeError:
        return False
    return found


def _checked(piece: Any) -> bytes:
    if not isinstance(piece, BYTES):
        raise TypeError(f"a body is made of bytes, not of {type(piece).__name__}")
    return bytes(piece)


def _no_pieces() -> Iterator[bytes]:
    raise TypeError("what is iterated over asynchronously needs the asynchronous client")
