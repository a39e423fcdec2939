"""What a body in pieces holds in memory, and what its sources say of themselves."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import Any

import httpx
import pytest
from client_runtime.operation import Operation
from client_runtime.upload import Source

from tests.runtime.both import Both, spoken

SIZE = 64 * 1024 * 1024


class Sink(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes a body piece by piece, and keeps only how long it was."""

    def __init__(self) -> None:
        self.size, self.longest = 0, 0

    def handle_request(self, request: Any) -> httpx.Response:
        for piece in request.stream:
            self._take(piece)
        return httpx.Response(204)

    async def handle_async_request(self, request: Any) -> httpx.Response:
        async for piece in request.stream:
            self._take(piece)
        return httpx.Response(204)

    def _take(self, piece: bytes) -> None:
        self.size += len(piece)
        self.longest = max(self.longest, len(piece))


@pytest.mark.parametrize("media", ["application/octet-stream", "multipart/form-data"])
def test_a_large_file_is_never_in_memory(both: Both, tmp_path: Path, media: str) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(SIZE)
    operation: Operation[Any] = Operation("POST", "/x", body=spoken(media))
    sink = Sink()

    def send(path: Path, to: Sink) -> None:
        body = {"file": path} if media.startswith("multipart") else path
        both.call(operation, given={"body": body}, http={"transport": to})

    send(Path(__file__), Sink())  # loads what it needs
    tracemalloc.start()
    try:
        send(path, sink)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert SIZE <= sink.size < SIZE + 1000
    assert sink.longest <= 1024 * 1024
    assert peak < SIZE / 8


def test_a_file_that_grows_is_sent_as_long_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"one")
    source = Source(path)
    path.write_bytes(b"one two")
    assert b"".join(source) == b"one" and source.length == 3


def test_a_path_that_is_not_there_is_told_at_once(both: Both, tmp_path: Path) -> None:
    operation: Operation[Any] = Operation("POST", "/x", body=spoken("application/octet-stream"))
    with pytest.raises(FileNotFoundError):
        both.call(operation, given={"body": tmp_path / "none"}, http={"transport": Sink()})
