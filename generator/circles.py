"""Find what leads back to itself, along `$ref` and allOf, without ever arriving anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from generator.diagnostics import Report
from generator.source import Node

Steps: TypeAlias = Callable[[Node], Iterator[Node]]

_SHOWN = 5


def report_circles(
    objects: Iterable[tuple[Node, str]], targets: Mapping[Node, Node], report: Report
) -> None:
    """Report each circle once, where it is entered."""
    kinds = dict(objects)

    def steps(node: Node) -> Iterator[Node]:
        if node in targets:
            yield targets[node]
        if kinds.get(node) == "schema":
            yield from node.get("allOf") or ()

    for circle in _circles(kinds, steps):
        first = circle[0]
        # The members of an allOf say nothing that the schemas that hold them do not say.
        named = [step for step in circle if step.parent is None or step.parent.key != "allOf"]
        names = [step.pointer for step in (named or circle)[: _SHOWN + 2]]
        names = [*names[:_SHOWN], "…"] if len(names) > _SHOWN + 1 else names
        place = first.get("$ref") or first.get("allOf") or first
        message = f"this refers to itself: {' → '.join([*names, names[0]])}"
        hint = "one of these must say what it is, instead of where to look"
        report.error("circular-ref", place.pos, message, hint=hint)


def _circles(starts: Iterable[Node], steps: Steps) -> Iterator[list[Node]]:
    done: set[Node] = set()
    entered: set[Node] = set()
    for start in starts:
        path = {} if start in done else {start: steps(start)}
        while path:
            node, following = next(reversed(path.items()))
            for step in following:
                if step in path and step not in entered:
                    entered.add(step)
                    nodes = list(path)
                    yield nodes[nodes.index(step) :]
                elif step not in path and step not in done:
                    path[step] = steps(step)
                    break
            else:
                done.add(node)
                path.popitem()
