"""Change a copy of a tree: merge into it, append to it, take out of it, within bounds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.builder import MAX_DEPTH, MAX_NODES
from generator.source import Node, Source


class CannotGraft(Exception):
    """A value that does not fit where it should go; the argument says why, `hint` what to do."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Origin:
    """Where new nodes say that they come from: their own lines in `source`, or all from `at`.

    With `empty_is_nothing`, an entry without a value leaves a mapping or list as it is. Overlay 1.0
    does not say so, but has an example that mirrors a document with such entries.
    """

    source: Source
    at: Node | None = None
    empty_is_nothing: bool = False


class Tree:
    """A copy of a tree, free to be changed.

    Nothing is shared with the original: a node knows its parent, and from a shared one the way up
    would lead into the old tree, where references are looked up.
    """

    def __init__(self, original: Node) -> None:
        self._left = MAX_NODES
        self.root = self._grow(original, None, "", None, 0)

    def merge(self, target: Node, value: Node, origin: Origin) -> None:
        """Bring a value into a node by the rules of the Overlay specification."""
        if isinstance(target.value, list) and not isinstance(value.value, list):
            self._append(target, [value], origin)
        else:
            self._merge(target, value, origin, _depth(target))

    def replace(self, target: Node, value: Node, origin: Origin) -> None:
        """Put one single value in the place of another."""
        place = origin.at or value
        target.value = value.value
        target.source, target.line, target.column = origin.source, place.line, place.column

    def remove(self, targets: Iterable[Node]) -> None:
        """Take nodes out of the mappings and lists that hold them."""
        shrunk: dict[Node, set[Node]] = {}
        for node in targets:
            parent = node.parent
            if parent is not None and isinstance(parent.value, dict):
                parent.value.pop(node.key, None)
            elif parent is not None:
                shrunk.setdefault(parent, set()).add(node)
        for parent, gone in shrunk.items():
            parent.value = [item for item in parent if item not in gone]
            for index, item in enumerate(parent):
                item.key = str(index)

    def _merge(self, target: Node, value: Node, origin: Origin, depth: int) -> None:
        if isinstance(target.value, dict) and isinstance(value.value, dict):
            for key, entry in value.items():
                old = target.value.get(key)
                if old is None:
                    target.value[key] = self._grow(entry, target, key, origin, depth + 1)
                else:
                    self._merge(old, entry, origin, depth + 1)
        elif isinstance(target.value, list) and isinstance(value.value, list):
            self._append(target, list(value), origin)
        elif origin.empty_is_nothing and value.value is None and _is_branch(target):
            return
        elif _is_branch(target) or _is_branch(value):
            message = f"{kind_of(value)} cannot be merged with {kind_of(target)}, {target.pointer}"
            hint = "give it the same kind, or remove the old value by an action before this one"
            raise CannotGraft(message[:300], hint)
        else:
            self.replace(target, value, origin)

    def _append(self, target: Node, values: Iterable[Node], origin: Origin) -> None:
        assert isinstance(target.value, list)
        depth = _depth(target) + 1
        for value in values:
            key = str(len(target.value))
            target.value.append(self._grow(value, target, key, origin, depth))

    def _grow(
        self, node: Node, parent: Node | None, key: str, origin: Origin | None, depth: int
    ) -> Node:
        """A copy of a node and all below it."""
        self._left -= 1
        if self._left < 0:
            hint = "let fewer places be changed, or split the document"
            raise CannotGraft(f"the document grows beyond {MAX_NODES:,} values", hint)
        if depth > MAX_DEPTH + 1:
            hint = "do not copy a value into itself again and again"
            raise CannotGraft(f"the document nests more than {MAX_DEPTH} levels deep", hint)
        place = (origin and origin.at) or node
        source = origin.source if origin else node.source
        copy = Node(node.value, source, place.line, place.column, parent, key)
        if isinstance(node.value, dict):
            copy.value = {
                name: self._grow(entry, copy, name, origin, depth + 1)
                for name, entry in node.value.items()
            }
        elif isinstance(node.value, list):
            copy.value = [
                self._grow(item, copy, str(index), origin, depth + 1)
                for index, item in enumerate(node.value)
            ]
        return copy


def kind_of(node: Node) -> str:
    """What sort of value a node is, in words."""
    if isinstance(node.value, dict):
        return "a mapping"
    return "a list" if isinstance(node.value, list) else "a single value"


def _is_branch(node: Node) -> bool:
    return isinstance(node.value, (dict, list))


def _depth(node: Node) -> int:
    depth = 0
    while node.parent is not None:
        depth += 1
        node = node.parent
    return depth
