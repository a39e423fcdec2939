"""Find everything that the selected parts of a document reach, whatever leads there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from generator.extraction.catalog import WEBHOOKS, Catalog, methods_of, tags_of
from generator.extraction.units import units
from generator.grammar import children
from generator.pointers import child
from generator.resolve import Document
from generator.source import Node

# A reference that begins neither in this file nor with the scheme of a URL.
_FILE = re.compile(r"(?!#|[A-Za-z][A-Za-z0-9+.-]*:|//)")


@dataclass(frozen=True, slots=True)
class Reached:
    """What a cut keeps: `kept` of all `units`, and the names of tags.

    `links` are left out: they lead to operations that are not kept. `files` are references to
    other files.
    """

    units: frozenset[Node]
    kept: frozenset[Node]
    links: frozenset[Node]
    tags: frozenset[str]
    files: tuple[Node, ...]


def reach(document: Document, offered: Catalog, starts: Iterable[Node]) -> Reached:
    """All that the nodes to begin with lead to, within the file of the document."""
    reacher = _Reacher(document, offered)
    for start in starts:
        reacher.keep(start)
    for key, node in document.root.items():
        if key not in ("paths", "components", "tags", "x-tagGroups", *WEBHOOKS):
            reacher.read(node)
    reacher.run()
    return Reached(
        frozenset(reacher.units),
        frozenset(reacher.kept),
        frozenset(reacher.links),
        frozenset(reacher.tags),
        tuple(reacher.files),
    )


class _Reacher:
    def __init__(self, document: Document, offered: Catalog) -> None:
        self.kept: set[Node] = set()
        self.links: set[Node] = set()
        self.tags: set[str] = set()
        self.files: dict[Node, None] = {}
        self.units = units(document.root)
        self._document = document
        self._root = document.root
        self._kinds = dict(document.objects)
        self._kinds.update(_hooks(document))
        self._builders = _builders(document)
        self._operations = {each.name: each.node for each in offered.operations if each.name}
        self._waiting: list[Node] = []
        self._read: set[Node] = set()

    def run(self) -> None:
        """Read what is kept until nothing is added; a link counts once its operation does."""
        while self._waiting:
            while self._waiting:
                self._expand(self._waiting.pop())
            for link in [each for each in self.links if self._leads(each)]:
                self.links.remove(link)
                self.keep(link)

    def keep(self, node: Node) -> None:
        """Keep a node, with all that is kept or left out only together with it."""
        step: Node | None = node
        while step is not None:
            if step in self.units and step not in self.kept:
                self.kept.add(step)
                self.read(step)
            step = step.parent
        self.read(node)

    def read(self, node: Node) -> None:
        self._waiting.append(node)

    def _expand(self, top: Node) -> None:
        """Follow what leads away from a node and all below it that is not a unit of its own."""
        stack = [top]
        while stack:
            node = stack.pop()
            if node in self._read:
                continue
            self._read.add(node)
            kind = self._kinds.get(node)
            if kind == "link" and node not in self.kept and not self._leads(node):
                self.links.add(node)
                self._read.discard(node)
                continue
            self._follow(node, kind)
            inner = node.value.values() if isinstance(node.value, dict) else iter(node)
            stack += [each for each in inner if each not in self.units or each in self.kept]

    def _follow(self, node: Node, kind: str | None) -> None:
        target = self._document.target(node)
        for name in ("$ref", "$dynamicRef"):
            ref = node.get(name)
            if ref is not None and isinstance(ref.value, str):
                self._keep_named(ref.value)
                if kind is not None:
                    self._meet(ref, target)
        if kind == "operation":
            self.tags.update(tags_of(node))
            self._keep_schemes(node)
        elif kind == "schema":
            self._keep_variants(node)
        elif kind == "path-item" and not self._is_of_paths(node):
            for _, operation in methods_of(self._document, node):
                self._keep_here(operation)
        elif node is self._root.get("security"):
            self._keep_schemes(self._root)

    def _keep_here(self, node: Node) -> None:
        """Keep what stands in this file; what stands in others is not cut."""
        if node.source is self._root.source:
            self.keep(node)

    def _meet(self, ref: Node, target: Node | None) -> None:
        """Keep what a reference means, or remember that it leads to another file."""
        if target is not None and target.source is self._root.source:
            self.keep(target)
        elif target is not None or _FILE.match(str(ref.value)):
            self.files[ref] = None

    def _is_of_paths(self, item: Node) -> bool:
        """Whether a path item is one of which only some operations may be wanted."""
        return item.parent is not None and item.parent.key in ("paths", "pathItems")

    def _keep_named(self, ref: str) -> None:
        """Keep what a pointer passes through, and what data refers to that is no object."""
        found = self._at(ref)
        if found is not None and found is not self._root:
            self.keep(found)

    def _keep_schemes(self, owner: Node) -> None:
        components = self._root.get("components")
        schemes = components.get("securitySchemes") if components is not None else None
        for requirement in owner.get("security") or ():
            for name, _ in requirement.items():
                if schemes is not None and (scheme := schemes.get(name)) is not None:
                    self.keep(scheme)

    def _keep_variants(self, schema: Node) -> None:
        """Schemas that a discriminator tells apart: by its mapping, or as children by allOf."""
        discriminator = schema.get("discriminator")
        mapping = discriminator.get("mapping") if discriminator is not None else None
        for _, entry in mapping.items() if mapping is not None else ():
            if (target := self._document.mapped(entry)) is not None:
                self._keep_named(str(entry.value))
                self._meet(entry, target)
        if discriminator is not None and not any(map(schema.get, ("oneOf", "anyOf"))):
            for heir in _heirs(schema, self._builders):
                self._keep_here(heir)

    def _leads(self, link: Node) -> bool:
        """Whether a link leads to an operation that is kept, or to one that nobody knows."""
        link = self._document.deref(link)
        operation = self._operations.get(link.text("operationId"))
        ref = link.text("operationRef")
        if operation is None and ref.startswith("#"):
            operation = self._at(ref)
        return operation is None or operation not in self.units or operation in self.kept

    def _at(self, ref: str) -> Node | None:
        """The last node on the way of a local pointer that stands there itself."""
        if not ref.startswith("#/"):
            return None
        node = self._root
        for step in unquote(ref[1:]).split("/")[1:]:
            found = child(node, step.replace("~1", "/").replace("~0", "~"))
            if found is None:
                break
            node = found
        return node


def _hooks(document: Document) -> Iterator[tuple[Node, str]]:
    """The objects in `x-webhooks`, which OpenAPI itself takes for data."""
    hooks = document.root.get(WEBHOOKS[1])
    stack = [(item, "path-item") for _, item in hooks.items()] if hooks is not None else []
    while stack:
        node, kind = stack.pop()
        yield node, kind
        stack.extend(children(node, kind))


def _builders(document: Document) -> Mapping[Node, list[Node]]:
    """Schemas by what they are built on: by a part of `allOf`, or by a reference of their own."""
    found: dict[Node, list[Node]] = {}
    for node, kind in document.objects:
        if kind == "schema":
            if (target := document.target(node)) is not None:
                found.setdefault(target, []).append(node)
            for part in node.get("allOf") or ():
                found.setdefault(part, []).append(node)
    return found


def _heirs(parent: Node, builders: Mapping[Node, list[Node]]) -> list[Node]:
    """The schemas with a name of their own that are built on one, directly or through others."""
    found: dict[Node, None] = {}
    stack = [parent]
    while stack:
        for node in builders.get(stack.pop(), ()):
            if node not in found:
                found[node] = None
                stack.append(node)
    named = ("schemas", "$defs", "definitions")
    return [node for node in found if node.parent and node.parent.key in named and "allOf" in node]
