"""Edits of one text: gathered while it is compared, then made at once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from generator.comparing import Part
from generator.layout import Layout
from generator.source import Node
from generator.spans import Entry, Span

QUOTES = ("'", '"')


class Cannot(Exception):
    """Here the text cannot be changed in parts."""


@dataclass(frozen=True, slots=True)
class Piece:
    """An entry in the new order: where it stands in the text, if it does, and whether as it was."""

    part: Part
    entry: Entry | None
    is_left: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of one mapping or list: which of its entries in the text are kept."""

    span: Span
    floor: int
    pieces: list[Piece]
    kept: set[Entry]

    @property
    def entries(self) -> list[Entry]:
        return self.span.entries

    @property
    def floors(self) -> dict[Entry, int]:
        """Where what stands before each entry ends."""
        ends = [self.floor, *(each.end for each in self.entries)]
        return dict(zip(self.entries, ends, strict=False))

    @property
    def first(self) -> Entry:
        """The first entry that is kept."""
        return next(entry for entry in self.entries if entry in self.kept)


class Edits:
    """The edits of a text, and what they are in."""

    def __init__(self, text: str, layout: Layout) -> None:
        self.text = text
        self.layout = layout
        self.around: list[tuple[Span, Node]] = []
        self.changed: set[Span] = set()
        # The innermost mappings and lists with an edit in them: what may have gone wrong.
        self.touched: set[Node] = set()
        self._made: list[tuple[int, int, str]] = []

    def put(self, start: int, end: int, written: str) -> None:
        """Write something in the place of a part of the text, which may be empty."""
        self._made.append((start, end, written))
        self.changed.update(span for span, _ in self.around)
        self.touched.update(node for _, node in self.around[-1:])

    def mark(self) -> int:
        return len(self._made)

    def take_back(self, mark: int) -> None:
        """Forget the edits since a mark."""
        del self._made[mark:]

    def gone(self) -> Ranges:
        return Ranges((start, end) for start, end, _ in self._made if start < end)

    def applied(self) -> str:
        """The text with all edits made."""
        parts, at = [], 0
        for start, end, written in sorted(self._made, key=lambda edit: edit[:2]):
            parts += [self.text[at:start], written]
            at = max(at, end)
        return "".join([*parts, self.text[at:]])


class Ranges:
    """Parts of the text that an index may be in."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(ranges):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __contains__(self, index: int) -> bool:
        at = bisect_right(self._starts, index) - 1
        return at >= 0 and index < self._ends[at]
