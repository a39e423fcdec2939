"""Turn what differs between two trees into edits of the text of the first."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator import bracket_edits, line_edits
from generator.comparing import Comparison, parts_of
from generator.edits import Cannot, Edits, Piece, Plan
from generator.emitting import document_lines, flow, flow_lines
from generator.layout import Layout
from generator.source import Node
from generator.spans import Entry, Span, Spans


class TreeEdits:
    """The edits for one pair of trees; nodes in `anew` are written anew, whatever they were."""

    def __init__(
        self,
        text: str,
        spans: Spans,
        layout: Layout,
        comparison: Comparison,
        anew: Collection[Node],
    ) -> None:
        self._edits = Edits(text, layout)
        self._text = text
        self._spans = spans
        self._layout = layout
        self._same = comparison.same
        self._anew = anew
        self._ways = {node for each in anew for node in _way_up(each)}

    @property
    def touched(self) -> set[Node]:
        """The innermost mappings and lists with an edit in them."""
        return self._edits.touched

    def applied(self, old: Node, new: Node) -> str:
        """The text with all edits that make the old tree the new one."""
        if not self._inside(self._spans.root, 0, old, new):
            return self._whole(new)
        self._expand_aliases(old)
        return self._edits.applied()

    def _whole(self, new: Node) -> str:
        """All of the text anew, but for what stands above the root."""
        layout, root = self._layout, self._spans.root
        if root.style:
            lines = flow_lines(new.plain(), layout.style)
            return self._text[: root.start] + layout.joined(lines)
        above = self._text[: layout.line_start(root.start)]
        return above + layout.joined(document_lines(new.plain(), layout.style))

    def _inside(self, span: Span, floor: int, old: Node, new: Node) -> bool:
        """Change what a mapping or list holds; False where it must be written anew as a whole."""
        if type(old.value) is not type(new.value) or span.kind not in ("map", "list"):
            return False
        if span.style == "?" or new in self._anew:
            return False
        mark = self._edits.mark()
        self._edits.around.append((span, new))
        try:
            plan = self._plan(span, floor, old, new)
            self._change_kept(plan)
            (bracket_edits if span.style else line_edits).arrange(self._edits, plan)
        except Cannot:
            self._edits.take_back(mark)
            return False
        finally:
            self._edits.around.pop()
        return True

    def _plan(self, span: Span, floor: int, old: Node, new: Node) -> Plan:
        by_key = {entry.key: entry for entry in span.entries if not entry.merges}
        merges = len(by_key) < len(span.entries) and any(each.merges for each in span.entries)
        if span.kind == "map" and None in by_key:
            raise Cannot
        pieces: list[Piece] = []
        for part in parts_of(old, new):
            entry: Entry | None = None
            is_left = part.old is not None and self._is_left(part.old, part.new)
            if part.old is not None:
                at = span.kind == "list"
                entry = span.entries[int(part.old.key)] if at else by_key.get(part.old.key)
                if entry is None and is_left and part.stays:
                    continue  # merged from elsewhere, as it was
                if entry is None:
                    raise Cannot
            pieces.append(Piece(part, entry, is_left))
        kept = {each.entry for each in pieces if each.part.stays and each.entry is not None}
        keys = {entry.key for entry in kept} if span.kind == "map" else set()
        went = {each for each in span.entries if each not in kept and each.key not in keys}
        if not kept or (merges and (any(not each.merges for each in went) or _lost(old, new))):
            raise Cannot
        inner = span.inner if span.style else floor
        return Plan(span, inner, pieces, set(span.entries) - went)

    def _is_left(self, old: Node, new: Node) -> bool:
        return new not in self._ways and self._same(old, new)

    def _change_kept(self, plan: Plan) -> None:
        for piece in plan.pieces:
            old, new, entry = piece.part.old, piece.part.new, piece.entry
            if not piece.part.stays or old is None or entry is None or piece.is_left:
                continue
            if self._inside(entry.value, max(entry.head, plan.floor), old, new):
                continue
            editing = bracket_edits if plan.span.style else line_edits
            editing.replace(self._edits, plan, entry, new)

    def _expand_aliases(self, root: Node) -> None:
        """Write out what aliases stood for whose anchor is gone, or holds something else now."""
        if not self._spans.aliases:
            return
        gone = self._edits.gone()
        written: dict[Span, str] = {}
        for alias in self._spans.aliases:
            anchored = alias.anchored
            assert anchored is not None
            if alias.start in gone or not (
                anchored in self._edits.changed or anchored.start in gone
            ):
                continue
            if anchored not in written:
                said = _node_of(anchored, self._spans.root, root)
                if said is None:
                    continue
                written[anchored] = flow(said.plain(), self._layout.style)
            self._edits.put(alias.start, alias.end, written[anchored])


def _lost(old: Node, new: Node) -> bool:
    return any(key not in new for key, _ in old.items())


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
