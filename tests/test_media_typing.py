"""What type checkers say of code that sends files and reads streams: what is right, and wrong."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cases import install

CASES = (
    "streams_events_and_lines",
    "sends_bodies_as_they_are",
    "reads_answers_in_several_media_types",
)
USER = """\
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import assert_type

from readings import AsyncReadings, Readings
from readings.types import Order, Report
from sendings import AsyncSendings, Sendings
from streams import APIResponse, AsyncStream, AsyncStreams, ServerSentEvent, Stream, Streams
from streams.types import Answer, Word


def pieces() -> Iterator[bytes]:
    yield b""


async def async_pieces() -> AsyncIterator[bytes]:
    yield b""


def streams(client: Streams, flag: bool) -> None:
    assert_type(client.answers.create(question="?"), Answer)
    assert_type(client.answers.create(question="?", stream=False), Answer)
    client.answers.create(question="?", stream=True)  # wrong: arg-type reportArgumentType
    client.answers.create_as_stream(question="?", stream=True)  # wrong: call-arg reportCallIssue
    with client.answers.create_as_stream(question="?") as stream:
        assert_type(stream, Stream[Word])
        for word in stream:
            assert_type(word.word, str)
    for change in client.events.watch_changes():
        if change.event == "added":
            print(change.data)
    for event in client.events.watch_anything():
        assert_type(event, ServerSentEvent)
    raw = client.lines.with_raw_response.export_all()
    assert_type(raw, APIResponse[Stream[Answer]])
    assert_type(next(raw.parse()).id, int)


async def async_streams(client: AsyncStreams) -> None:
    async with await client.answers.create_as_stream(question="?") as stream:
        assert_type(stream, AsyncStream[Word])
        async for word in stream:
            assert_type(word.word, str)
    async with client.answers.with_streaming_response.create_as_stream(question="?") as raw:
        assert_type(await raw.parse(), AsyncStream[Word])


def bodies(client: Sendings) -> None:
    with open("x", "rb") as file:
        for body in (b"", file, Path("x"), io.BytesIO(), pieces(), [b""]):
            client.blobs.put_blob(body=body)
    client.blobs.put_blob(body="text")  # wrong: arg-type reportArgumentType
    client.blobs.put_blob(body=async_pieces())  # wrong: arg-type reportArgumentType
    client.blobs.put_page(body="<a/>")
    headed = ("b", b"", None, {"X": "1"})
    client.blobs.add_album(cover=("a", pieces()), pictures=[Path("x"), headed])
    client.blobs.add_album(cover=pieces())  # wrong: arg-type reportArgumentType


async def async_bodies(client: AsyncSendings) -> None:
    await client.blobs.put_blob(body=pieces())
    await client.blobs.put_blob(body=async_pieces())
    await client.blobs.add_album(cover=("a", async_pieces()))


def answers(client: Readings) -> None:
    assert_type(client.reports.get_report(), Report | str | bytes | Order | None)
    client.reports.has_report()
    with client.reports.with_streaming_response.get_picture() as response:
        response.write_to_file(Path("x"))


async def async_answers(client: AsyncReadings) -> None:
    assert_type(await client.reports.get_picture(), bytes)
"""


def _shelf(tmp_path: Path) -> Path:
    for case in CASES:
        install(case, tmp_path)
    # the marks of both checkers, which must find each mistake and no other
    marks = r"# type: ignore[\1]  # pyright: ignore[\2]"
    text = re.sub(r"# wrong: (\S+) (\S+)", marks, USER)
    (tmp_path / "user.py").write_text(text, "utf-8")
    return tmp_path


@pytest.mark.heavy
def test_mypy(tmp_path: Path) -> None:
    options = ["--strict", "--warn-unused-ignores", "--no-error-summary", "--config-file="]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "user.py"],
        cwd=_shelf(tmp_path),
        capture_output=True,
        text=True,
    )
    assert done.stdout + done.stderr == ""


@pytest.mark.heavy
def test_pyright(tmp_path: Path) -> None:
    settings = {
        "include": ["."],
        "typeCheckingMode": "strict",
        "enableTypeIgnoreComments": False,  # those are for mypy
        "pythonVersion": "3.11",
    }
    (_shelf(tmp_path) / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson"]
    done = subprocess.run([*command, "--project", str(tmp_path)], capture_output=True, text=True)
    report = json.loads(done.stdout)
    assert [
        f"{one['file']}:{one['range']['start']['line'] + 1}: {one['message']}"
        for one in report["generalDiagnostics"]
    ] == []
    assert report["summary"]["filesAnalyzed"] > 100
