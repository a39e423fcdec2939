"""Event streams and lines, taken apart as WHATWG says, wherever their bytes are split."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from client_runtime.sse import Events, JsonTexts, ServerSentEvent, TooLongError
from hypothesis import example, given, strategies as st


def events(chunks: Iterable[bytes]) -> list[Any]:
    reader = Events()
    return [event for chunk in chunks for event in reader.feed(chunk)]


def event(data: str, **more: Any) -> Any:
    return ServerSentEvent(data=data, **more)


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        # the examples of the standard
        ("data: YHOO\ndata: +2\ndata: 10\n\n", [event("YHOO\n+2\n10")]),
        (
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\n"
            "data:  third event\n\n",
            [event("first event", id="1"), event("second event"), event(" third event")],
        ),
        ("data\n\ndata\ndata\n\ndata:", [event(""), event("\n")]),
        ("data:test\n\ndata: test\n\n", [event("test"), event("test")]),
        # names hold for one event, ids for all that follow
        (
            "event: a\nid: 1\ndata: x\n\ndata: y\n\n",
            [event("x", event="a", id="1"), event("y", id="1")],
        ),
        ("event: a\n\ndata: x\n\n", [event("x")]),
        ("id: a\0b\ndata: x\n\n", [event("x")]),
        ("id: 1\n\ndata: x\n\n", [event("x", id="1")]),
        # what is no number is no time
        ("retry: 10\ndata: x\n\ndata: y\n\n", [event("x", retry=10), event("y")]),
        ("retry: 1s\nretry: -1\nretry: \u0663\nretry:\ndata: x\n\n", [event("x")]),
        # other names, comments, case, and what never ends
        ("Data: x\nfoo: y\n:data: z\ndata : q\n\n", []),
        ("data: x: y\n\n", [event("x: y")]),
        ("data: x\n", []),
        ("data: x", []),
        ("", []),
        # one mark at the very beginning is none of the text
        ("\ufeffdata: x\n\n\ufeffdata: y\n\n", [event("x")]),
        ("\ufeff\ufeffdata: x\n\n", []),
        # only these three end a line
        ("data: a\u2028b\x0bc\u0085\n\n", [event("a\u2028b\x0bc\u0085")]),
        ("data: a\r\rdata: b\r\n\r\ndata: c\n\n", [event("a"), event("b"), event("c")]),
        ("data: a\r\ndata: b\r\n\r\n", [event("a\nb")]),
        ("data: a\r\n\rdata: b\n\r\n", [event("a"), event("b")]),
    ],
)  # fmt: skip
def test_events(sent: str, expected: list[Any]) -> None:
    content = sent.encode()
    assert events([content]) == expected
    assert events(content[i : i + 1] for i in range(len(content))) == expected


TEXT = st.text(st.sampled_from("ab:\r\n \ufeff\0é😀")) | st.sampled_from(
    ["data: x\r\n", "data:y\n", "\n\n", "\r\n\r\n", "id: 1\r", "event: e\n", "retry: 5\n"]
)


@example("data: x\r\n", [8, 8])
@example("data: x\r\n", [8])
@given(st.lists(TEXT).map("".join), st.lists(st.integers(0, 60)))
def test_where_bytes_are_split_makes_no_difference(sent: str, places: list[int]) -> None:
    content = sent.encode()
    cuts = sorted(min(place, len(content)) for place in places)
    pieces = [content[a:b] for a, b in zip([0, *cuts], [*cuts, len(content)], strict=True)]
    assert events(pieces) == events([content])


def test_bytes_that_are_no_text_are_replaced() -> None:
    assert events([b"data: \xff\xc3\n\n"]) == [event("\ufffd\ufffd")]


def test_an_event_is_there_as_soon_as_its_last_line_ends() -> None:
    reader = Events()
    assert [*reader.feed(b"data: x\r\r")] == [event("x")]
    assert [*reader.feed(b"\ndata: y\n")] == []
    assert [*reader.feed(b"\r\n")] == [event("y")]


def test_an_id_counts_from_the_end_of_its_event() -> None:
    reader = Events()
    assert [*reader.feed(b"id: 1\n\nid: 2\ndata: x\n")] == [] and reader.last_id == "1"
    assert [*reader.feed(b"\n")] == [event("x", id="2")] and reader.last_id == "2"


def test_what_does_not_end_is_refused() -> None:
    with pytest.raises(TooLongError, match="a line"):
        list(Events(longest=10).feed(b"data: 123456789"))
    reader = Events(longest=10)
    with pytest.raises(TooLongError, match="an event"):
        for _ in range(4):
            list(reader.feed(b"data: 123\n"))
    assert [*Events(longest=10).feed(b"data: 1\n\ndata: 2\n\ndata: 3\n\n" * 9)]


@given(st.integers(1, 9))
def test_json_texts(size: int) -> None:
    def texts(sent: bytes, is_sequence: bool) -> list[bytes]:
        reader = JsonTexts(is_sequence=is_sequence)
        found = [sent[i : i + size] for i in range(0, len(sent), size)]
        return [text for chunk in found for text in reader.feed(chunk)] + [*reader.end()]

    assert texts(b'{"a":1}\n\n \r\n[2]\r\n"3\x1e"', False) == [b'{"a":1}', b"[2]\r", b'"3\x1e"']
    assert texts(b'\x1e{"a":\n1}\n\x1e2\n', True) == [b'{"a":\n1}\n', b"2\n"]
