"""Finds the texts of a document that people read: the titles, summaries and descriptions."""

from __future__ import annotations

from collections.abc import Mapping

from generator.grammar import FIELDS, children
from generator.source import Node

KEYS = ("title", "summary", "description")

_DOCS = {"externalDocs": "external-docs"}

# The objects without references stand beside those of the grammar.
_GRAMMAR: Mapping[str, Mapping[str, str]] = {
    **FIELDS,
    "openapi": {
        **FIELDS["openapi"],
        **_DOCS,
        "info": "info",
        "servers": "[server]",
        "tags": "[tag]",
    },
    "path-item": {**FIELDS["path-item"], "servers": "[server]"},
    "operation": {**FIELDS["operation"], **_DOCS, "servers": "[server]"},
    "schema": {**FIELDS["schema"], **_DOCS},
    "link": {"server": "server"},
    "info": {},
    "tag": _DOCS,
    "server": {"variables": "{server-variable}"},
    "server-variable": {},
    "external-docs": {},
}


def texts_of(root: Node) -> dict[Node, dict[str, Node]]:
    """The objects of a document that have texts, in document order, with these."""
    found: dict[Node, dict[str, Node]] = {}
    stack = [(root, "openapi")]
    while stack:
        node, kind = stack.pop()
        texts = {key: text for key in KEYS if _is_text(text := node.get(key))}
        if texts:
            found[node] = {key: text for key, text in texts.items() if text is not None}
        stack.extend(reversed(list(children(node, kind, _GRAMMAR))))
    return found


def _is_text(node: Node | None) -> bool:
    return node is not None and isinstance(node.value, str) and bool(node.value.strip())
