"""Write a changed tree into the text that it was read from, and leave the rest of it as it is."""

from __future__ import annotations

from collections.abc import Collection

from generator.comparing import Comparison, first_difference
from generator.diagnostics import Report
from generator.emitting import document_lines
from generator.layout import Layout
from generator.parse import parse
from generator.source import Node, Source
from generator.spans import spans_of
from generator.tree_edits import TreeEdits

# How often parts of a text that did not become what they should are written anew, each time
# larger ones, before the whole text is.
_TRIES = 4


def rewrite(root: Node, original: Node, text: str) -> str:
    """The text of a changed tree, in the format of the text that the original was read from.

    Comments, quotes, order and layout of what did not change stay. Where the text does not allow
    that, as with anchors that are in the way, the smallest part that needs it is written anew.
    """
    comparison = Comparison()
    if comparison.same(original, root):
        return text
    spans = spans_of(text)
    layout = Layout(text, spans)
    anew: set[Node] = set()
    for _ in range(_TRIES):
        edits = TreeEdits(text, spans, layout, comparison, anew)
        written = edits.applied(original, root)
        found = parse(written, Source(original.source.name), Report(lenient=True))
        wrong = _wrong(found, root, edits.touched)
        if not wrong:
            return written
        anew |= {_around(node, anew) for node in wrong}
    return layout.joined(document_lines(root.plain(), layout.style))


def _wrong(found: Node | None, root: Node, touched: Collection[Node]) -> Collection[Node]:
    """Nodes that the new text says otherwise; all that were touched where it cannot be read."""
    if found is None:
        return touched or [root]
    first = first_difference(found, root)
    return [first] if first is not None else []


def _around(node: Node, anew: Collection[Node]) -> Node:
    """A node, or what is around it where writing that anew was not enough."""
    way, step = [node], node
    while step.parent is not None:
        step = step.parent
        way.append(step)
    tried = [number for number, each in enumerate(way) if each in anew]
    return way[min(tried[-1] + 1, len(way) - 1)] if tried else node
