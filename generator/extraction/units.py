"""The units of a document: what a cut keeps or leaves out as a whole, one within another."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extraction.catalog import WEBHOOKS
from generator.grammar import METHODS
from generator.source import Node

# What says something of the document as a whole; any other field of the root holds things by name.
_WHOLE = ("openapi", "info", "jsonSchemaDialect", "servers", "security", "externalDocs", "tags")


def units(root: Node) -> set[Node]:
    """Entries of paths, webhooks and components, operations of their path items, and links.

    Tags are none: nothing refers to them but by name.
    """
    found: set[Node] = set()
    for holder in _holders(root):
        for key, node in holder.items():
            # Anywhere else such a key is a name like any other.
            if holder.key != "paths" or not key.startswith("x-"):
                found.add(node)
                if holder.key in ("paths", "pathItems"):
                    found.update(child for name, child in node.items() if name in METHODS)
    return found


def _holders(root: Node) -> Iterator[Node]:
    """The mappings whose entries are units."""
    for key, node in root.items():
        if key == "components":
            yield from (section for name, section in node.items() if not name.startswith("x-"))
        elif key in WEBHOOKS or not (key in _WHOLE or key.startswith("x-")):
            yield node
