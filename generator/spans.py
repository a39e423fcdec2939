"""Where in a text every value stands, from its first character to its last."""

from __future__ import annotations

import json
import re
from typing import Any, Literal, NamedTuple

from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from generator.parse import TOKEN, events, is_json

_COLON = re.compile(r"[ \t]*:")
_BREAK = re.compile(r"[\r\n]")
_MISSING = -1


class Span:
    """One value: `start` is where it begins, its anchor and tag too, and `end` where it ends.

    `inner` is where what it holds begins. `anchored` is the value that an alias stands for.
    """

    __slots__ = ("kind", "start", "inner", "end", "style", "entries", "anchored")

    def __init__(
        self, kind: Literal["map", "list", "single", "alias"], start: int, inner: int, end: int
    ) -> None:
        self.kind = kind
        self.start = start
        self.inner = inner
        self.end = end
        self.style = ""  # "{" within brackets, "" without; of a single value its quote, | or >
        self.entries: list[Entry] = []
        self.anchored: Span | None = None


class Entry:
    """A part of a mapping or list: `start` is that of its key or dash, `head` the end of that.

    `head` is -1 where no colon is found, `key` None where it is no plain text.
    """

    __slots__ = ("key", "start", "head", "value", "merges")

    def __init__(self, key: str | None, start: int, head: int, value: Span, merges: bool) -> None:
        self.key = key
        self.start = start
        self.head = head
        self.value = value
        self.merges = merges

    @property
    def end(self) -> int:
        return max(self.head, self.value.end, self.start)


class Spans(NamedTuple):
    """All spans of a text, from its root down."""

    root: Span
    aliases: list[Span]
    json: bool


def spans_of(text: str) -> Spans:
    """The spans of a text that can be read."""
    reader = _Reader(text)
    json_ = is_json(text)
    (_read_json if json_ else _read_yaml)(text, reader)
    assert reader.root is not None
    return Spans(reader.root, reader.aliases, json_)


class _Reader:
    def __init__(self, text: str) -> None:
        self.root: Span | None = None
        self.aliases: list[Span] = []
        self._text = text
        self._open: list[Span] = []
        # the key that waits for its value: what it says, its start and end, whether it merges
        self._key: tuple[str | None, int, int, bool] | None = None

    def wants_key(self) -> bool:
        return bool(self._open) and self._open[-1].kind == "map" and self._key is None

    def key(self, text: str | None, start: int, end: int, merges: bool = False) -> None:
        self._key = (text, start, end, merges)

    def add(self, span: Span) -> None:
        if not self._open:
            self.root = span
            return
        parent = self._open[-1]
        if self._key is not None:
            key, start, end, merges = self._key
            self._key = None
            colon = _COLON.match(self._text, end)
            head = colon.end() if colon else _MISSING
            parent.entries.append(Entry(key, start, head, span, merges))
        elif parent.style:
            parent.entries.append(Entry("", span.start, span.start, span, False))
        else:
            # The dash stands before the value, with nothing but space and comments between.
            before = parent.entries[-1].end if parent.entries else parent.inner
            dash = self._dash(before)
            parent.entries.append(Entry("", dash, dash + 1, span, False))

    def open(self, span: Span) -> None:
        self.add(span)
        self._open.append(span)

    def close(self, end: int) -> None:
        span = self._open.pop()
        if span.style:
            span.end = end
        elif span.entries:
            span.end = span.entries[-1].end

    def _dash(self, index: int) -> int:
        text = self._text
        while index < len(text) and text[index] != "-":
            if text[index] == "#":
                found = _BREAK.search(text, index)
                index = found.start() if found else len(text)
            else:
                index += 1
        return index


def _read_json(text: str, reader: _Reader) -> None:
    for match in TOKEN.finditer(text):
        token, start, end = match.group(), *match.span()
        if token in "{[":
            span = Span("map" if token == "{" else "list", start, end, end)
            span.style = token
            reader.open(span)
        elif token in "}]":
            reader.close(end)
        elif token in ",:":
            continue
        elif token[0] == '"' and reader.wants_key():
            key = json.loads(token, strict=False) if "\\" in token else token[1:-1]
            reader.key(key, start, end)
        else:
            span = Span("single", start, start, end)
            span.style = '"' if token[0] == '"' else ""
            reader.add(span)


def _read_yaml(text: str, reader: _Reader) -> None:
    anchors: dict[str, Span] = {}
    for event in events(text):
        kind = type(event)
        if kind is ScalarEvent:
            _read_scalar(event, text, reader, anchors)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            span = _collection(event, text)
            reader.open(span)
            _name(event, span, anchors)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            reader.close(event.end_mark.index)
        elif kind is AliasEvent:
            start, end = event.start_mark.index, event.end_mark.index
            if reader.wants_key():
                reader.key(None, start, end)
            else:
                span = Span("alias", start, start, end)
                span.anchored = anchors[event.anchor]
                reader.aliases.append(span)
                reader.add(span)


def _read_scalar(event: Any, text: str, reader: _Reader, anchors: dict[str, Span]) -> None:
    start, end = event.start_mark.index, event.end_mark.index
    if reader.wants_key():
        merges = event.value == "<<" and event.implicit[0] and event.tag is None
        odd = event.anchor is not None or event.tag is not None
        reader.key(None if odd else event.value, start, end, merges)
        return
    if event.style in ("|", ">"):
        end = _block_end(event.value, text, start, end)
    span = Span("single", start, start, end)
    span.style = event.style or ""
    reader.add(span)
    _name(event, span, anchors)


def _block_end(value: str, text: str, start: int, end: int) -> int:
    """The end of lines below `|` or `>`, without empty lines that mean nothing."""
    if value.endswith("\n\n") or not value.strip("\n"):
        # Empty lines are kept; what indents the next line is not part of them.
        return start + len(text[start:end].rstrip(" \t"))
    return start + len(text[start:end].rstrip())


def _collection(event: Any, text: str) -> Span:
    start, inner = event.start_mark.index, event.end_mark.index
    kind: Literal["map", "list"] = "map" if type(event) is MappingStartEvent else "list"
    span = Span(kind, start, inner, inner)
    if event.flow_style:
        bracket = text[inner - 1 : inner]
        # A single `a: b` among the items of a list may do without.
        span.style = bracket if bracket in ("{", "[") else "?"
    elif kind == "list" and text[inner - 1 : inner] == "-":
        span.inner = inner - 1
    return span


def _name(event: Any, span: Span, anchors: dict[str, Span]) -> None:
    if event.anchor is not None:
        anchors[event.anchor] = span
