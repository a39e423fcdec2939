"""How a text is laid out: its lines, what of them belongs to an entry, and its style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.emitting import Style
from generator.spans import Entry, Span, Spans

_BREAK = re.compile(r"\r\n|\r|\n")
_SPACE = re.compile(r"[ \t]*")
_BLANK = re.compile(r"[ \t]*(?:\r\n|\r|\n)")
_COMMENT = re.compile(r"([ \t]*)(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
# What may stand before the first entry of a mapping or list that is itself an item.
_DASHES = re.compile(r"[ ]*(?:-[ ]+)*")


class Layout:
    """Answers where lines begin and end, and which lines around an entry are its own."""

    def __init__(self, text: str, spans: Spans) -> None:
        self._text = text
        first = _BREAK.search(text)
        self._has_returns = "\r" in text
        self._newline = first.group() if first else "\n"
        self.style = self._style_of(spans)

    def joined(self, lines: Iterable[str]) -> str:
        """Lines as text, each with an end."""
        return "".join(f"{line}{self._newline}" for line in lines)

    def lines(self, start: int, end: int) -> list[str]:
        """A part of the text, line by line."""
        return _BREAK.split(self._text[start:end])

    def line_start(self, index: int) -> int:
        after = 1 + self._text.rfind("\n", 0, index)
        return max(after, 1 + self._text.rfind("\r", after, index)) if self._has_returns else after

    def line_end(self, index: int) -> int:
        """Where the line ends, before its break."""
        found = _BREAK.search(self._text, index)
        return found.start() if found else len(self._text)

    def next_line(self, index: int) -> int:
        found = _BREAK.search(self._text, index)
        return found.end() if found else len(self._text)

    def column(self, index: int) -> int:
        return index - self.line_start(index)

    def is_first(self, index: int) -> bool:
        """Whether nothing but space stands before this in its line."""
        return not self._text[self.line_start(index) : index].strip(" \t")

    def is_compact(self, index: int) -> bool:
        """Whether dashes stand before this in its line, and nothing else."""
        return _DASHES.fullmatch(self._text, self.line_start(index), index) is not None

    def lead(self, start: int, floor: int) -> int:
        """Where an entry begins with the comment right above it, as far as that is below `floor`.

        That is the beginning of a line, but for an entry which is not the first in its line.
        """
        if not self.is_first(start):
            return start
        lead = self.line_start(start)
        column = start - lead
        while lead > 0:
            above = self.line_start(self._before_break(lead))
            if above + column >= lead or above < floor or self._text[above + column] != "#":
                break
            if self._text[above : above + column].strip(" "):
                break
            lead = above
        return lead

    def own_end(self, end: int, column: int) -> int:
        """The beginning of the line after an entry, and after the comments within it.

        Lines of nothing but space are within it too: to text in lines they would be text.
        """
        at = end if self._at_line(end) else self.next_line(end)
        while at < len(self._text):
            comment = _COMMENT.match(self._text, at)
            if comment is None or comment.end(1) - at <= column:
                break
            at = self.next_line(at)
        return at

    def blanks_above(self, lead: int, floor: int) -> int:
        """Where the empty lines right above begin."""
        while lead > floor:
            above = self.line_start(self._before_break(lead))
            if above < floor or self._text[above:lead].strip():
                break
            lead = above
        return lead

    def blanks_below(self, index: int) -> int:
        """Where the empty lines from here on end."""
        while index < len(self._text) and (blank := _BLANK.match(self._text, index)):
            index = blank.end()
        return index

    def rest(self, end: int) -> str | None:
        """The comment behind a value, with the space before it; None if something else is there."""
        if self._at_line(end):
            return ""
        comment = _COMMENT.match(self._text, end)
        return comment.group().rstrip() if comment else None

    def value_end(self, end: int) -> int:
        """Where the line ends in which a value does."""
        if not self._at_line(end):
            return self.line_end(end)
        return self._before_break(end)

    def indent(self, index: int) -> str:
        """What the line of this begins with."""
        found = _SPACE.match(self._text, self.line_start(index))
        return found.group() if found else ""

    def _before_break(self, index: int) -> int:
        return index - (2 if self._text[max(index - 2, 0) : index] == "\r\n" else 1)

    def _at_line(self, index: int) -> bool:
        return index > 0 and self._text[index - 1] in "\r\n"

    def _style_of(self, spans: Spans) -> Style:
        if spans.json:
            return self._json_style(spans.root)
        step, offset = "", None
        for entry in _nested(spans.root):
            inner = entry.value.entries[0].start
            if not self.is_first(inner):
                continue
            wide = " " * (self.column(inner) - self.column(entry.start))
            if entry.value.kind == "list":
                offset = wide if offset is None else offset
            elif not step:
                step = wide
            if step and offset is not None:
                break
        step = step or "  "
        return Style(step=step, offset=step if offset is None else offset)

    def _json_style(self, root: Span) -> Style:
        first = root.entries[0] if root.entries else None
        if first is None:
            return Style(json=True)
        step = self.indent(first.start) if self.is_first(first.start) else ""
        gap = self._text[first.head : first.value.start] if root.kind == "map" else " "
        compact = (
            not step and len(root.entries) > 1 and self._text[root.entries[1].start - 1] == ","
        )
        return Style(json=True, flow_step=step, after_colon=gap, after_comma="" if compact else " ")


def _nested(span: Span) -> Iterator[Entry]:
    """The entries of mappings that hold another mapping or list, both without brackets."""
    for entry in span.entries:
        if entry.value.entries and not entry.value.style:
            if span.kind == "map" and not span.style and entry.head >= 0:
                yield entry
            yield from _nested(entry.value)
