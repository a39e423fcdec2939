"""The document as a tree in which every node knows its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.diagnostics import Pos

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Value: TypeAlias = "bool | int | float | str | list[Node] | dict[str, Node] | None"


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the document: `name` is shown to people, `prefix` opens its JSON pointers."""

    name: str
    prefix: str = ""


class Node:
    """One value of the document; the position of a mapping's entry is that of its key."""

    __slots__ = ("value", "source", "line", "column", "parent", "key")

    def __init__(
        self, value: Value, source: Source, line: int, column: int, parent: Node | None, key: str
    ) -> None:
        self.value = value
        self.source = source
        self.line = line
        self.column = column
        self.parent = parent
        self.key = key

    @property
    def pos(self) -> Pos:
        return Pos(self.source.name, self.line, self.column)

    @property
    def pointer(self) -> str:
        """The JSON pointer of this node, as a URI fragment: `#/paths/~1pets/get`."""
        steps: list[str] = []
        node = self
        while node.parent is not None:
            steps.append(node.key.replace("~", "~0").replace("/", "~1"))
            node = node.parent
        return "/".join([f"{self.source.prefix}#", *reversed(steps)])

    def get(self, key: str) -> Node | None:
        """The entry of a mapping; None where there is none, or no mapping."""
        return self.value.get(key) if isinstance(self.value, dict) else None

    def items(self) -> Iterator[tuple[str, Node]]:
        """The entries of a mapping in document order; nothing for any other value."""
        return iter(self.value.items() if isinstance(self.value, dict) else ())

    def __iter__(self) -> Iterator[Node]:
        """The items of a list; nothing for any other value."""
        return iter(self.value if isinstance(self.value, list) else ())

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def text(self, key: str) -> str:
        """The entry of a mapping as text; empty where there is none, or neither text nor number."""
        node = self.get(key)
        value = node.value if node is not None else None
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            return ""
        return str(value)

    def flag(self, key: str, default: bool = False) -> bool:
        """The entry of a mapping as a boolean."""
        node = self.get(key)
        return node.value if node is not None and isinstance(node.value, bool) else default

    def plain(self) -> Json:
        """The value and all below it as plain Python data."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value
