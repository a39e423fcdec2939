"""Take the operations out of a file that its user wants to do without."""

from __future__ import annotations

from collections.abc import Collection

from generator.grammar import METHODS
from generator.pointers import child
from generator.source import Node

_HOLDERS = ("paths", "webhooks", "pathItems")


def leave_out(top: Node, ids: Collection[str]) -> dict[str, Node]:
    """Remove operations of a file that was just read; those that were found, by their ids."""
    found: dict[str, Node] = {}
    for id_ in ids:
        prefix, _, pointer = id_.partition("#")
        node = _at(top, pointer) if prefix == top.source.prefix else None
        if node is not None and node.parent is not None and _is_operation(node, pointer):
            assert isinstance(node.parent.value, dict)
            del node.parent.value[node.key]
            found[id_] = node
    return found


def _at(top: Node, pointer: str) -> Node | None:
    node: Node | None = top
    for step in pointer.split("/")[1:]:
        node = child(node, step.replace("~1", "/").replace("~0", "~")) if node else None
    return node


def _is_operation(node: Node, pointer: str) -> bool:
    steps = pointer.split("/")
    in_item = steps[-3:-2] in ([each] for each in _HOLDERS) or steps[-4:-3] == ["callbacks"]
    # The top of another file may be a path item.
    return node.key in METHODS and (in_item or bool(node.source.prefix))
