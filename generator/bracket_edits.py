"""Edits of mappings and lists between brackets, whose entries are set apart by commas."""

from __future__ import annotations

from generator.edits import QUOTES, Cannot, Edits, Plan
from generator.emitting import flow_entry_lines, flow_lines, scalar
from generator.source import Node
from generator.spans import Entry


def arrange(edits: Edits, plan: Plan) -> None:
    """Take out and put in entries between brackets, each with one comma."""
    entries, layout = plan.entries, edits.layout
    floors = plan.floors
    last = max(number for number, entry in enumerate(entries) if entry in plan.kept)
    for number, entry in enumerate(entries[:last]):
        if entry not in plan.kept:
            after = entries[number + 1]
            start = layout.lead(entry.start, floors[entry])
            end = layout.lead(after.start, floors[after])
            if layout.is_first(start) and not layout.is_first(end):
                start += len(layout.indent(start))
            edits.put(start, end, "")
    if last + 1 < len(entries):
        _cut_end(edits, entries[last], entries[last + 1], entries[-1], floors)
    before: Entry | None = None
    for piece in plan.pieces:
        new, style = piece.part.new, layout.style
        if piece.part.stays:
            before = piece.entry
        elif plan.span.kind == "map":
            _put(edits, plan, before, flow_entry_lines(new.key, new.plain(), style))
        else:
            _put(edits, plan, before, flow_lines(new.plain(), style))


def _cut_end(edits: Edits, last: Entry, first: Entry, end: Entry, floors: dict[Entry, int]) -> None:
    """Take out all entries behind the last that is kept, and the comma between them."""
    lead = edits.layout.lead(first.start, floors[first])
    if lead == first.start or edits.layout.rest(end.end) is None:
        edits.put(last.end, end.end, "")
        return
    comma = edits.text.find(",", last.end, lead)
    if comma < 0:
        raise Cannot
    edits.put(comma, comma + 1, "")
    edits.put(lead, edits.layout.next_line(end.end), "")


def _put(edits: Edits, plan: Plan, before: Entry | None, lines: list[str]) -> None:
    """Put an entry in behind another, or in front of the first that is kept."""
    layout = edits.layout
    near = before or plan.first
    indent = layout.indent(near.start) if layout.is_first(near.start) else None
    if indent is None:
        written, gap = " ".join(line.strip() for line in lines), layout.style.after_comma
    else:
        gap = layout.joined([""]) + indent
        written = gap.join(lines)
    if before is not None:
        edits.put(before.end, before.end, f",{gap}{written}")
    else:
        edits.put(near.start, near.start, f"{written},{gap}")


def replace(edits: Edits, plan: Plan, entry: Entry, new: Node) -> None:
    layout, value = edits.layout, entry.value
    said = new.plain()
    lines = flow_lines(said, layout.style)
    if isinstance(said, str) and value.style in QUOTES and not layout.style.json:
        lines = [scalar(said, value.style)]
    indent = layout.joined([""]) + layout.indent(entry.start)
    written = indent.join(lines)
    if plan.span.kind == "map" and value.start == value.end:
        colon = ":" if entry.head < 0 else ""
        gap = "" if edits.text[value.start - 1] in " \t" and not colon else " "
        written = f"{colon}{gap}{written}"
    edits.put(value.start, value.end, written)
