"""Edits of mappings and lists without brackets, whose entries have lines of their own."""

from __future__ import annotations

from collections.abc import Iterator

from generator.edits import QUOTES, Cannot, Edits, Piece, Plan
from generator.emitting import entry_lines, item_lines, scalar, value_lines
from generator.source import Node
from generator.spans import Entry


def arrange(edits: Edits, plan: Plan) -> None:
    """Take out and put in entries that have lines of their own."""
    entries, layout = plan.entries, edits.layout
    column = layout.column(entries[0].start)
    compact = not layout.is_first(entries[0].start)
    if compact and not layout.is_compact(entries[0].start):
        raise Cannot
    floors, first = plan.floors, plan.first
    for entry in entries:
        if entry in plan.kept:
            continue
        _must_be_regular(edits, plan, entry)
        if compact and entry.start < first.start:
            continue
        edits.put(*_lines_of(edits, entry, floors[entry], column, first), "")
    if compact and first is not entries[0]:
        lead = layout.lead(first.start, floors[first])
        lead += len(layout.indent(lead)) if layout.is_first(lead) else 0
        edits.put(entries[0].start, lead, "")
    place = layout.lead(first.start, floors[first])
    fresh: list[str] = []
    for piece in plan.pieces:
        if not piece.part.stays or piece.entry is None:
            fresh += _fresh_lines(edits, plan, piece, column)
            continue
        _insert(edits, place, fresh)
        fresh = []
        _must_be_regular(edits, plan, piece.entry)
        place = layout.own_end(piece.entry.end, column)
    _insert(edits, place, fresh)


def _insert(edits: Edits, place: int, lines: list[str]) -> None:
    if not lines:
        return
    if place < len(edits.text) and not edits.layout.is_first(place):
        raise Cannot  # a dash is in the way
    written = edits.layout.joined(lines)
    if place == len(edits.text) and edits.text[-1:] not in ("\n", "\r"):
        written = edits.layout.joined([""]) + written
    edits.put(place, place, written)


def _lines_of(edits: Edits, entry: Entry, floor: int, column: int, first: Entry) -> tuple[int, int]:
    """The lines of an entry to be taken out, and the empty ones that would be left alone."""
    layout = edits.layout
    start = layout.lead(entry.start, floor)
    end = layout.own_end(entry.end, column)
    above = layout.blanks_above(start, floor)
    below = layout.blanks_below(end)
    if above < start and (below > end or end == len(edits.text)):
        start = above
    elif entry.start < first.start:
        end = below
    return start, end


def _fresh_lines(edits: Edits, plan: Plan, piece: Piece, column: int) -> Iterator[str]:
    """The lines of an entry that is new here: those that it had, or others."""
    layout, entry, new = edits.layout, piece.entry, piece.part.new
    if entry is not None and piece.is_left and layout.is_first(entry.start):
        start = layout.lead(entry.start, plan.floors[entry])
        yield from layout.lines(start, layout.value_end(entry.end))
        return
    value, style = new.plain(), layout.style
    is_map = plan.span.kind == "map"
    lines = entry_lines(new.key, value, style) if is_map else item_lines(value, style)
    yield from (f"{' ' * column}{line}" if line else line for line in lines)


def _must_be_regular(edits: Edits, plan: Plan, entry: Entry) -> None:
    """An entry that begins a line, and has nothing but a comment behind it."""
    first = entry is plan.entries[0] or edits.layout.is_first(entry.start)
    if entry.head < 0 or not first or edits.layout.rest(entry.end) is None:
        raise Cannot


def replace(edits: Edits, plan: Plan, entry: Entry, new: Node) -> None:
    """Write the value of an entry anew, behind its key or dash."""
    _must_be_regular(edits, plan, entry)
    layout, value = edits.layout, entry.value
    said, indent = new.plain(), " " * layout.column(entry.start)
    lines = value_lines(said, layout.style)
    if plan.span.kind == "list":
        lines = item_lines(said, layout.style)
        lines[0] = lines[0][2:]
    inline = value.end <= layout.line_end(entry.start) and value.style not in ("|", ">")
    if len(lines) == 1 and inline:
        quote = value.style if isinstance(said, str) else ""
        written = scalar(said, quote) if quote in QUOTES else lines[0]
        gap = " " if value.start == entry.head else ""
        edits.put(value.start, value.end, gap + written)
        return
    comment = layout.rest(entry.end) or "" if inline else ""
    head = (f" {lines[0]}" if lines[0] else "") + comment
    rest = (f"{indent}{line}" if line else line for line in lines[1:])
    written = layout.joined([head, *rest])
    end = layout.value_end(layout.own_end(entry.end, layout.column(entry.start)))
    if end < len(edits.text) or len(lines) == 1:
        written = written.removesuffix(layout.joined([""]))
    edits.put(entry.head, end, written)
