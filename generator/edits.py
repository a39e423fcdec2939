"""Turn what differs between two trees into edits of the text of the first."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from generator.comparing import Comparison, Part, parts_of
from generator.emitting import (
    document_lines,
    entry_lines,
    flow,
    flow_entry_lines,
    flow_lines,
    item_lines,
    scalar,
    value_lines,
)
from generator.layout import Layout
from generator.source import Node
from generator.spans import Entry, Span, Spans

_QUOTES = ("'", '"')


class _Cannot(Exception):
    """Here the text cannot be changed in parts."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What becomes of the entries of one mapping or list, in the order that they have in the text.

    `parts` are in the new order, each with the entry that it stays in or has moved from.
    """

    span: Span
    floor: int
    parts: list[tuple[Part, Entry | None]]
    kept: set[Entry]

    @property
    def entries(self) -> list[Entry]:
        return self.span.entries


class Edits:
    """The edits for one pair of trees; nodes in `anew` are written anew, whatever they were."""

    def __init__(
        self,
        text: str,
        spans: Spans,
        layout: Layout,
        comparison: Comparison,
        anew: Collection[Node],
    ) -> None:
        # The innermost mappings and lists with an edit in them: what may have gone wrong.
        self.touched: set[Node] = set()
        self._text = text
        self._spans = spans
        self._layout = layout
        self._same = comparison.same
        self._anew = anew
        self._ways = {node for each in anew for node in _way_up(each)}
        self._made: list[tuple[int, int, str]] = []
        self._around: list[tuple[Span, Node]] = []
        self._changed: set[Span] = set()

    def applied(self, old: Node, new: Node) -> str:
        """The text with all edits that make the old tree the new one."""
        if not self._inside(self._spans.root, 0, old, new):
            return self._whole(new)
        self._expand_aliases(old)
        parts, at = [], 0
        for start, end, written in sorted(self._made, key=lambda edit: edit[:2]):
            parts += [self._text[at:start], written]
            at = max(at, end)
        return "".join([*parts, self._text[at:]])

    def _whole(self, new: Node) -> str:
        """All of the text anew, but for what stands above the root."""
        layout, root = self._layout, self._spans.root
        if root.style:
            lines = flow_lines(new.plain(), layout.style)
            return self._text[: root.start] + layout.joined(lines)
        above = self._text[: layout.line_start(root.start)]
        return above + layout.joined(document_lines(new.plain(), layout.style))

    def _edit(self, start: int, end: int, written: str) -> None:
        self._made.append((start, end, written))
        self._changed.update(span for span, _ in self._around)
        self.touched.add(self._around[-1][1])

    def _inside(self, span: Span, floor: int, old: Node, new: Node) -> bool:
        """Change what a mapping or list holds; False where it must be written anew as a whole."""
        if type(old.value) is not type(new.value) or span.kind not in ("map", "list"):
            return False
        if span.style == "?" or new in self._anew:
            return False
        made = len(self._made)
        self._around.append((span, new))
        try:
            plan = self._plan(span, floor, old, new)
            self._change_kept(plan)
            (self._in_brackets if span.style else self._in_lines)(plan)
        except _Cannot:
            del self._made[made:]
            return False
        finally:
            self._around.pop()
        return True

    def _plan(self, span: Span, floor: int, old: Node, new: Node) -> _Plan:
        by_key = {entry.key: entry for entry in span.entries if not entry.merges}
        merges = len(by_key) < len(span.entries) and any(each.merges for each in span.entries)
        if span.kind == "map" and None in by_key:
            raise _Cannot
        parts: list[tuple[Part, Entry | None]] = []
        for part in parts_of(old, new):
            entry = None
            if part.old is not None:
                at = span.kind == "list"
                entry = span.entries[int(part.old.key)] if at else by_key.get(part.old.key)
                if entry is None and self._is_left(part.old, part.new) and part.stays:
                    continue  # merged from elsewhere, as it was
                if entry is None:
                    raise _Cannot
            parts.append((part, entry))
        kept = {entry for part, entry in parts if part.stays and entry is not None}
        known = {entry.key for entry in kept}
        went = [each for each in span.entries if each not in kept and each.key not in known]
        if span.kind == "list":
            went = [each for each in span.entries if each not in kept]
        if not kept or (merges and (any(not each.merges for each in went) or _lost(old, new))):
            raise _Cannot
        kept |= {each for each in span.entries if each not in went}
        return _Plan(span, floor, parts, kept)

    def _is_left(self, old: Node, new: Node) -> bool:
        return new not in self._ways and self._same(old, new)

    def _change_kept(self, plan: _Plan) -> None:
        for part, entry in plan.parts:
            old, new = part.old, part.new
            if not part.stays or old is None or entry is None or self._is_left(old, new):
                continue
            if self._inside(entry.value, max(entry.head, plan.floor), old, new):
                continue
            (self._replace_flow if plan.span.style else self._replace)(plan, entry, new)

    # ------------------------------------------------------------------------ lines

    def _in_lines(self, plan: _Plan) -> None:
        """Take out and put in entries that have lines of their own."""
        entries, layout = plan.entries, self._layout
        column = layout.column(entries[0].start)
        compact = not layout.is_first(entries[0].start)
        if compact and not layout.is_compact(entries[0].start):
            raise _Cannot
        floors = dict(zip(entries, [plan.floor, *(each.end for each in entries)], strict=False))
        first = next(entry for entry in entries if entry in plan.kept)
        for entry in entries:
            if entry in plan.kept:
                continue
            self._must_be_regular(plan, entry)
            if compact and entry.start < first.start:
                continue
            self._edit(*self._lines_of(entry, floors[entry], column, first), "")
        if compact and first is not entries[0]:
            lead = layout.lead(first.start, floors[first])
            lead += len(layout.indent(lead)) if layout.is_first(lead) else 0
            self._edit(entries[0].start, lead, "")
        place = layout.lead(first.start, floors[first])
        fresh: list[str] = []
        for part, known in plan.parts:
            if not part.stays or known is None:
                fresh += self._fresh_lines(plan, part, known, floors, column)
                continue
            self._insert(place, fresh)
            fresh = []
            self._must_be_regular(plan, known)
            place = layout.own_end(known.end, column)
        self._insert(place, fresh)

    def _insert(self, place: int, lines: list[str]) -> None:
        if not lines:
            return
        if place < len(self._text) and not self._layout.is_first(place):
            raise _Cannot  # a dash is in the way
        written = self._layout.joined(lines)
        if place == len(self._text) and self._text[-1:] not in ("\n", "\r"):
            ended = self._layout.joined([""])
            written = ended + written.removesuffix(ended)
        self._edit(place, place, written)

    def _lines_of(self, entry: Entry, floor: int, column: int, first: Entry) -> tuple[int, int]:
        """The lines of an entry to be taken out, and the empty ones that would be left alone."""
        layout = self._layout
        start = layout.lead(entry.start, floor)
        end = layout.own_end(entry.end, column)
        above = layout.blanks_above(start, floor)
        below = layout.blanks_below(end)
        if above < start and (below > end or end == len(self._text)):
            start = above
        elif entry.start < first.start:
            end = below
        return start, end

    def _fresh_lines(
        self,
        plan: _Plan,
        part: Part,
        entry: Entry | None,
        floors: dict[Entry, int],
        column: int,
    ) -> Iterator[str]:
        layout, indent = self._layout, " " * column
        if (
            entry is not None
            and part.old is not None
            and layout.is_first(entry.start)
            and self._is_left(part.old, part.new)
        ):
            start = layout.lead(entry.start, floors[entry])
            yield from self._text[start : layout.value_end(entry.end)].splitlines()
            return
        value, style = part.new.plain(), layout.style
        lines = (
            entry_lines(part.new.key, value, style)
            if plan.span.kind == "map"
            else item_lines(value, style)
        )
        yield from (f"{indent}{line}" if line else line for line in lines)

    def _must_be_regular(self, plan: _Plan, entry: Entry) -> None:
        """An entry that begins a line, and has nothing but a comment behind it."""
        first = entry is plan.entries[0] or self._layout.is_first(entry.start)
        if entry.head < 0 or not first or self._layout.rest(entry.end) is None:
            raise _Cannot

    def _replace(self, plan: _Plan, entry: Entry, new: Node) -> None:
        """Write the value of an entry anew, behind its key or dash."""
        self._must_be_regular(plan, entry)
        layout, value = self._layout, entry.value
        said, indent = new.plain(), " " * layout.column(entry.start)
        lines = value_lines(said, layout.style)
        if plan.span.kind == "list":
            lines = item_lines(said, layout.style)
            lines[0] = lines[0][2:]
        inline = value.end <= layout.line_end(entry.start) and value.style not in ("|", ">")
        if len(lines) == 1 and inline:
            quote = value.style if isinstance(said, str) else ""
            written = scalar(said, quote) if quote in _QUOTES else lines[0]
            gap = " " if value.start == entry.head else ""
            self._edit(value.start, value.end, gap + written)
            return
        comment = layout.rest(entry.end) or "" if inline else ""
        head = (f" {lines[0]}" if lines[0] else "") + comment
        rest = (f"{indent}{line}" if line else line for line in lines[1:])
        written = layout.joined([head, *rest]).removesuffix(layout.joined([""]))
        self._edit(entry.head, layout.value_end(entry.end), written)

    # ------------------------------------------------------------------------ brackets

    def _in_brackets(self, plan: _Plan) -> None:
        """Take out and put in entries between brackets, each with one comma."""
        entries, layout = plan.entries, self._layout
        floors = dict(zip(entries, [plan.span.inner, *(e.end for e in entries)], strict=False))
        last = max(number for number, entry in enumerate(entries) if entry in plan.kept)
        for number, entry in enumerate(entries[:last]):
            if entry not in plan.kept:
                after = entries[number + 1]
                start = layout.lead(entry.start, floors[entry])
                end = layout.lead(after.start, floors[after])
                if layout.is_first(start) and not layout.is_first(end):
                    start += len(layout.indent(start))
                self._edit(start, end, "")
        if last + 1 < len(entries):
            self._cut_end(entries[last], entries[last + 1], entries[-1], floors)
        before: Entry | None = None
        for part, known in plan.parts:
            if part.stays:
                before = known
                continue
            key, style = part.new.key, layout.style
            value = part.new.plain()
            lines = (
                flow_entry_lines(key, value, style)
                if plan.span.kind == "map"
                else flow_lines(value, style)
            )
            self._put(plan, before, lines)

    def _cut_end(self, last: Entry, first: Entry, end: Entry, floors: dict[Entry, int]) -> None:
        """Take out all entries behind the last that is kept, and the comma between them."""
        lead = self._layout.lead(first.start, floors[first])
        if lead == first.start or self._layout.rest(end.end) is None:
            self._edit(last.end, end.end, "")
            return
        comma = self._text.find(",", last.end, lead)
        if comma < 0:
            raise _Cannot
        self._edit(comma, comma + 1, "")
        self._edit(lead, self._layout.next_line(end.end), "")

    def _put(self, plan: _Plan, before: Entry | None, lines: list[str]) -> None:
        """Put an entry in behind another, or in front of the first that is kept."""
        layout = self._layout
        near = before or next(entry for entry in plan.entries if entry in plan.kept)
        indent = layout.indent(near.start) if layout.is_first(near.start) else None
        if indent is None:
            written, gap = " ".join(line.strip() for line in lines), layout.style.after_comma
        else:
            gap = layout.joined([""]) + indent
            written = gap.join(lines)
        if before is not None:
            self._edit(before.end, before.end, f",{gap}{written}")
        else:
            self._edit(near.start, near.start, f"{written},{gap}")

    def _replace_flow(self, plan: _Plan, entry: Entry, new: Node) -> None:
        layout, value = self._layout, entry.value
        said = new.plain()
        lines = flow_lines(said, layout.style)
        if isinstance(said, str) and value.style in _QUOTES and not layout.style.json:
            lines = [scalar(said, value.style)]
        indent = layout.joined([""]) + layout.indent(entry.start)
        written = indent.join(lines)
        if plan.span.kind == "map" and value.start == value.end:
            colon = ":" if entry.head < 0 else ""
            gap = "" if self._text[value.start - 1] in " \t" and not colon else " "
            written = f"{colon}{gap}{written}"
        self._edit(value.start, value.end, written)

    # ------------------------------------------------------------------------ anchors

    def _expand_aliases(self, root: Node) -> None:
        """Write out what aliases stood for whose anchor is gone, or holds something else now."""
        if not self._spans.aliases:
            return
        gone = [(start, end) for start, end, _ in self._made if start < end]
        for alias in self._spans.aliases:
            anchored = alias.anchored
            assert anchored is not None
            spoilt = anchored in self._changed or _is_within(anchored.start, gone)
            if spoilt and not _is_within(alias.start, gone):
                said = _node_of(anchored, self._spans.root, root)
                if said is not None:
                    written = flow(said.plain(), self._layout.style)
                    self._made.append((alias.start, alias.end, written))


def _lost(old: Node, new: Node) -> bool:
    return any(key not in new for key, _ in old.items())


def _is_within(index: int, ranges: list[tuple[int, int]]) -> bool:
    return any(start <= index < end for start, end in ranges)


def _node_of(wanted: Span, span: Span, node: Node) -> Node | None:
    """The node that stands at a span below another; None where it has been merged away."""
    if span is wanted:
        return node
    for number, entry in enumerate(span.entries):
        if entry.start <= wanted.start <= wanted.end <= entry.end:
            items = list(node)
            inner = items[number] if span.kind == "list" else node.get(entry.key or "")
            return _node_of(wanted, entry.value, inner) if inner is not None else None
    return None


def _way_up(node: Node | None) -> Iterator[Node]:
    while node is not None:
        yield node
        node = node.parent
