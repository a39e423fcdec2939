"""Grow a tree of nodes from what a reader finds, within bounds, each node with its place."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from typing import NoReturn

from generator.diagnostics import Pos, Report
from generator.source import Node, Source, Value

MAX_DEPTH = 200
MAX_NODES = 2_000_000
MAX_ALIASED = 500_000


class Refused(Exception):
    """The text cannot become a tree; the finding is in the report."""


class Builder:
    """Grows the tree from what a reader finds; every place is given as an index into the text."""

    def __init__(self, text: str, source: Source, report: Report) -> None:
        self.root: Node | None = None
        self.failed = False
        self._source = source
        self._report = report
        self._lines = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
        self._open: list[Node] = []
        self._key: tuple[str, int, bool] | None = None
        self._merges: dict[Node, Node] = {}
        self._anchors: dict[str, Node] = {}
        self._nodes = 0
        self._aliased = 0

    def refuse(self, code: str, index: int, message: str, hint: str = "") -> NoReturn:
        self._error(code, index, message, hint)
        raise Refused

    def wants_key(self) -> bool:
        return bool(self._open) and self._key is None and isinstance(self._open[-1].value, dict)

    def key(self, text: str, index: int, merge: bool = False) -> None:
        self._key = (sys.intern(text), index, merge)

    def add(self, value: Value, index: int, anchor: str | None = None) -> Node:
        parent = self._open[-1] if self._open else None
        self._count(index)
        if parent is None:
            node = Node(value, self._source, *self._place(index), None, "")
            self.root = node
        elif isinstance(parent.value, list):
            key = str(len(parent.value))
            node = Node(value, self._source, *self._place(index), parent, key)
            parent.value.append(node)
        else:
            node = self._add_entry(value, parent)
        if anchor is not None:
            self._anchors[anchor] = node
        return node

    def open(self, value: Value, index: int, anchor: str | None = None) -> None:
        if self.wants_key():
            self.refuse("complex-key", index, "a mapping key must be text", "quote the key")
        if len(self._open) >= MAX_DEPTH:
            hint = "give inner schemas a name under components and refer to them"
            self.refuse("too-deep", index, f"nested more than {MAX_DEPTH} levels deep", hint)
        self._open.append(self.add(value, index, anchor))

    def close(self) -> None:
        node = self._open.pop()
        merged = self._merges.pop(node, None)
        if merged is not None:
            self._merge(node, merged)

    def alias(self, name: str, index: int) -> None:
        target = self._anchors.get(name)
        if target is None:
            self.refuse("syntax", index, f"no anchor &{name} comes before this alias")
        if target in self._open:
            hint = "use $ref for a schema that contains itself"
            self.refuse("recursive-alias", index, f"*{name} stands inside what it names", hint)
        if self.wants_key():
            self.key(str(target.value), index)
        elif isinstance(target.value, (dict, list)):
            node = self.add({} if isinstance(target.value, dict) else [], index)
            self._fill(node, target, len(self._open) + 1, index)
        else:
            self.add(target.value, index)

    def _add_entry(self, value: Value, parent: Node) -> Node:
        assert self._key is not None and isinstance(parent.value, dict)
        key, index, merge = self._key
        self._key = None
        node = Node(value, self._source, *self._place(index), parent, key)
        first = parent.value.get(key)
        if merge:
            self._merges[parent] = node
            return node
        if first is not None:
            message = f"the key {key[:80]!r} stands here twice, first in line {first.line}"
            hint = "remove one of the two"
            self._report.slip("duplicate-key", node.pos, message, hint=hint)
            self.failed = self.failed or not self._report.lenient
        parent.value[key] = node
        return node

    def _fill(self, node: Node, target: Node, depth: int, index: int) -> None:
        """Copy what is below an anchor, so that the tree stays a tree."""
        if depth > MAX_DEPTH:
            self.refuse("too-deep", index, f"aliases nest more than {MAX_DEPTH} levels deep")
        entries = enumerate(target) if isinstance(target.value, list) else target.items()
        for key, child in entries:
            self._aliased += 1
            if self._aliased > MAX_ALIASED:
                hint = "use $ref instead of YAML aliases"
                limit = f"aliases expand to more than {MAX_ALIASED:,} values"
                self.refuse("alias-bomb", index, limit, hint)
            nested = isinstance(child.value, (dict, list))
            value: Value = child.value
            if nested:
                value = {} if isinstance(value, dict) else []
            copy = Node(value, self._source, child.line, child.column, node, str(key))
            if nested:
                self._fill(copy, child, depth + 1, index)
            if isinstance(node.value, list):
                node.value.append(copy)
            elif isinstance(node.value, dict):
                node.value[str(key)] = copy

    def _merge(self, node: Node, merged: Node) -> None:
        """`<<: *other`: what a mapping says itself wins, then what was merged first."""
        assert isinstance(node.value, dict)
        parts = list(merged) if isinstance(merged.value, list) else [merged]
        own = dict(node.value)
        node.value.clear()
        for part in parts:
            if not isinstance(part.value, dict):
                message = "<< merges mappings only"
                self._report.error("syntax", merged.pos, message, hint="write <<: *anchor")
                raise Refused
            for key, child in part.items():
                if key not in own and key not in node.value:
                    child.parent = node
                    node.value[key] = child
        node.value.update(own)

    def _count(self, index: int) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            hint = "split the document into files"
            self.refuse("too-large", index, f"more than {MAX_NODES:,} values", hint)

    def _place(self, index: int) -> tuple[int, int]:
        line = bisect_right(self._lines, index)
        return line, index - self._lines[line - 1] + 1

    def _error(self, code: str, index: int, message: str, hint: str = "") -> None:
        self.failed = True
        pos = Pos(self._source.name, *self._place(index))
        self._report.error(code, pos, message, hint=hint)
