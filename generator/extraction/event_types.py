"""The types of events that a schema tells of itself, in a property near its top."""

from __future__ import annotations

from collections.abc import Iterator

from generator.resolve import Document
from generator.source import Node

NAMES = ("event_type", "eventType", "event")
_DEPTH = 3
_PARTS = ("allOf", "anyOf", "oneOf")


def event_types(document: Document, schema: Node) -> tuple[str, ...]:
    """The texts that a property such as `event_type` may have; none where nothing tells."""
    return tuple(dict.fromkeys(_told(document, schema, _DEPTH, set())))


def _told(document: Document, schema: Node, depth: int, seen: set[Node]) -> Iterator[str]:
    for node in _parts(document, schema, seen):
        properties = node.get("properties")
        for name, inner in properties.items() if properties is not None else ():
            if name in NAMES:
                yield from _values(document, inner)
            elif depth > 1:
                yield from _told(document, inner, depth - 1, seen)


def _parts(document: Document, schema: Node, seen: set[Node]) -> Iterator[Node]:
    """A schema and what it is made of, each once: schemas may lead back to themselves."""
    stack = [schema]
    while stack:
        node = document.deref(stack.pop())
        if node not in seen:
            seen.add(node)
            yield node
            stack += [part for key in _PARTS for part in node.get(key) or ()]


def _values(document: Document, schema: Node) -> Iterator[str]:
    for node in _parts(document, schema, set()):
        constant = node.get("const")
        for value in (*(node.get("enum") or ()), *([constant] if constant is not None else ())):
            if isinstance(value.value, str):
                yield value.value
