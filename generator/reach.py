"""What openapi-spec-validator looks at: only there does it reject a document for a slip.

Its meta-schema for OpenAPI sees the document as plain data. Beyond that it visits the schemas of
responses, parameters and components, follows references between them, and holds them against the
meta-schema of schemas and against their own defaults; the schemas of request bodies, headers,
webhooks and callbacks, and what stands in other files, it does not visit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Protocol

from generator.diagnostics import Pos, Report
from generator.grammar import METHODS, children
from generator.resolve import Document
from generator.source import Node

_LISTS = ("allOf", "anyOf", "oneOf")


class Say(Protocol):
    """How a finding is told: as an error, a slip or a warning."""

    def __call__(self, code: str, pos: Pos, message: str, *, hint: str = "") -> None: ...


class Reach:
    """The part of a document that the validator looks at."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._new = document.version > (3, 0)
        # Schemas by the validator's way to them: True where it came from outside of any schema.
        self.visited: dict[Node, bool] = {}
        self._tops: dict[Node, None] = {}
        for schema in self._outermost():
            top = document.deref(schema)
            self._tops[top] = None
            self._visit(top)

    def say(self, report: Report, node: Node, kind: str, code: str = "") -> Say:
        """How to report a slip in an object: only what the validator sees is more than a warning.

        Otherwise documents that it accepts would be refused.
        """
        # Other files of 3.0 are only held against draft 4, in which any field may stand.
        extra = code == "unknown-field" and node in self._strays and not self._new
        return report.slip if self._sees(node, kind) and not extra else report.warning

    def say_of_schema(self, report: Report, node: Node) -> Say:
        """How to report a slip that only the meta-schema of schemas forbids."""
        return report.slip if node in self._checked else report.warning

    def _sees(self, node: Node, kind: str) -> bool:
        """Whether the validator holds an object against the meta-schema of its kind."""
        if kind == "schema" and (self._new or node in self._strays):
            return node in self._checked
        return node not in self._strays

    def _outermost(self) -> Iterator[Node]:
        root, deref = self._document.root, self._document.deref
        for path, entry in _entries(root, "paths"):
            item = deref(entry)
            if path.startswith("x-"):
                continue
            yield from self._of_parameters(item)
            for method, operation in item.items():
                if method in METHODS:
                    for _, response in _entries(operation, "responses"):
                        for _, media in _entries(deref(response), "content"):
                            yield from _field(media, "schema")
                    yield from self._of_parameters(operation)
        for components in _field(root, "components"):
            yield from (schema for _, schema in _entries(components, "schemas"))

    def _of_parameters(self, owner: Node) -> Iterator[Node]:
        for entry in owner.get("parameters") or ():
            yield from _field(self._document.deref(entry), "schema")

    def _visit(self, top: Node) -> None:
        stack = [top]
        while stack:
            schema = self._document.deref(stack.pop())
            if schema not in self.visited:
                self.visited[schema] = schema is top
                stack += reversed(list(_inner(schema)))

    @cached_property
    def _checked(self) -> set[Node]:
        return set(_below((node, "schema") for node in self._tops))

    @cached_property
    def _strays(self) -> set[Node]:
        return set(_below(self._document.strays))


def _inner(schema: Node) -> Iterator[Node]:
    """The schemas inside one, in the validator's order."""
    for keyword in _LISTS:
        yield from schema.get(keyword) or ()
    yield from _field(schema, "not")
    yield from _field(schema, "items")
    yield from (each for _, each in _entries(schema, "properties"))


def _below(starts: Iterable[tuple[Node, str]]) -> Iterator[Node]:
    seen = set()
    stack = list(starts)
    while stack:
        node, kind = stack.pop()
        if node not in seen:
            seen.add(node)
            yield node
            stack.extend(children(node, kind))


def _field(node: Node, key: str) -> Iterator[Node]:
    found = node.get(key)
    if found is not None:
        yield found


def _entries(node: Node, key: str) -> Iterator[tuple[str, Node]]:
    for found in _field(node, key):
        yield from found.items()
