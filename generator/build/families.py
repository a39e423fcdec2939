"""Families: a parent that states a discriminator, and the schemas that build on it by allOf."""

from __future__ import annotations

from collections.abc import Mapping

from generator.build.parts import alternatives, gather, is_reference, is_told
from generator.resolve import Document
from generator.source import Node


def families(document: Document) -> Mapping[Node, tuple[Node, ...]]:
    """Each such parent with its children, in the order of the document.

    A value of the parent may be one of any child: the discriminator tells which. A parent that
    lists its variants itself needs no search, and is none of them.
    """
    schemas = [node for node, kind in document.objects if kind == "schema"]
    parents = dict.fromkeys(node for node in schemas if _tells(node))
    found: dict[Node, list[Node]] = {}
    for node in schemas if parents else ():
        if _is_named(document, node) and any(map(is_reference, node.get("allOf") or ())):
            for base in gather(document, node).nodes:
                if base in parents and base is not node:
                    found.setdefault(base, []).append(node)
    for node in parents:
        told = (document.mapped(goal) for goal in mapped_goals(node))
        meant = [document.deref(goal) for goal in told if goal is not None]
        children = [*meant, *found.get(node, ())]
        found[node] = [each for each in dict.fromkeys(children) if each is not node]
    return {node: tuple(children) for node, children in found.items() if children}


def listed_children(document: Document) -> Mapping[Node, tuple[Node, ...]]:
    """Each parent that lists its variants itself, with those of them that build on it by allOf."""
    found: dict[Node, tuple[Node, ...]] = {}
    for node, kind in document.objects:
        if kind == "schema" and is_told(node):
            members = (document.deref(each) for each in alternatives(node)[1])
            others = (each for each in members if each is not node)
            found[node] = tuple(each for each in others if node in gather(document, each).nodes)
    return {node: children for node, children in found.items() if children}


def mapped_goals(node: Node) -> list[Node]:
    """What the values of the mapping of a schema's discriminator stand for, as it is written."""
    said = node.get("discriminator")
    mapping = said.get("mapping") if said is not None else None
    return [goal for _, goal in mapping.items()] if mapping is not None else []


def _tells(node: Node) -> bool:
    return is_told(node) and not alternatives(node)[1]


def _is_named(document: Document, node: Node) -> bool:
    """Whether a schema is one that others may refer to: a component, or in a file of its own."""
    holder = node.parent
    return holder is None or holder.key in ("schemas", "$defs", "definitions")
