"""Make the tree of a cut: a copy of the document without what is not kept."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from generator.extraction.reaching import Reached
from generator.source import Node


def cut(root: Node, reached: Reached) -> Node:
    """The document with nothing but what is kept, in its order."""
    return _Cutter(root, reached).copy(root, None, "")


class _Cutter:
    def __init__(self, root: Node, reached: Reached) -> None:
        self._root = root
        self._reached = reached
        self._own_name = posixpath.basename(root.source.name.replace("\\", "/"))
        self._components = root.get("components")

    def copy(self, node: Node, parent: Node | None, key: str) -> Node:
        copy = Node(node.value, node.source, node.line, node.column, parent, key)
        if isinstance(node.value, dict):
            copy.value = {
                name: self.copy(each, copy, name)
                for name, each in node.value.items()
                if self._is_kept(each)
            }
            self._drop_empty(node, copy.value)
        elif isinstance(node.value, list):
            copy.value = []
            for each in node.value:
                if self._is_kept(each):
                    copy.value.append(self.copy(each, copy, str(len(copy.value))))
        elif key == "$ref" and isinstance(node.value, str):
            copy.value = self._local(node.value)
        return copy

    def _is_kept(self, node: Node) -> bool:
        if node in self._reached.units:
            return node in self._reached.kept
        return node not in self._reached.links and not self._is_unused_tag(node)

    def _is_unused_tag(self, node: Node) -> bool:
        """Whether a node is a tag, or one in a group of tags, that nothing kept has."""
        holder = node.parent
        if holder is None or not isinstance(holder.value, list) or holder.parent is None:
            return False
        if holder.parent is self._root and holder.key == "tags":
            return node.text("name") not in self._reached.tags
        if holder.parent is self._root and holder.key == "x-tagGroups":
            return all(map(self._is_unused_tag, node.get("tags") or ()))
        groups = holder.parent.parent
        in_group = groups is not None and groups.key == "x-tagGroups" and holder.key == "tags"
        return in_group and node.value not in self._reached.tags

    def _drop_empty(self, node: Node, entries: dict[str, Node]) -> None:
        """Take out what holds nothing any more; `paths` must be there even so."""
        for name, original in node.items():
            copy = entries.get(name)
            if copy is None or copy.value not in ({}, []) or name == "paths":
                continue
            if original.value or self._components in (node, original):
                del entries[name]

    def _local(self, ref: str) -> str:
        """A reference that names its own file, which the cut is not, as one without a file."""
        url, mark, fragment = ref.partition("#")
        is_own = url != "" and posixpath.normpath(unquote(url)) == self._own_name
        return f"#{fragment}" if mark and is_own else ref
