"""How to tell the variants of a union apart, as the document says it or as its enums show it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from generator import ir
from generator.build.families import families, listed_children, mapped_goals
from generator.build.parts import alternatives, gather
from generator.resolve import Document
from generator.source import Json, Node


@dataclass(frozen=True, slots=True)
class Variant:
    """A variant that is a declaration: its id, and the schema that it is made from."""

    id: str
    node: Node


class Discriminators:
    """What tells variants apart, in the unions and in the families of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.families = families(document)
        # The values by which a child is told from its siblings, by the name of the property.
        self.tags: dict[Node, dict[str, list[Json]]] = {}
        for parent, children in {**self.families, **listed_children(document)}.items():
            wire = _property(parent)
            for value, child in self._told(parent, (*children, parent)).items():
                if child is not parent:
                    self.tags.setdefault(child, {}).setdefault(wire, []).append(value)

    def of_union(self, said: Node | None, variants: list[Variant]) -> ir.Discriminator | None:
        """The discriminator of a union of declarations, None where nothing tells them apart.

        `said` is a schema that states one.
        """
        if said is None:
            return self._inferred(variants)
        wire = _property(said)
        ids = {variant.node: variant.id for variant in variants}
        told = self._told(said, tuple(ids))
        listed = [value for node in ids for value in self._values(node, wire)]
        if not mapped_goals(said) and any(value not in told for value in listed):
            # Variants share a value: the document says what tells them, but that does not.
            return None
        mapping = tuple((value, ids[node]) for value, node in told.items())
        return ir.Discriminator(path=(wire,), mapping=mapping)

    def of_family(self, parent: Node, variants: list[Variant]) -> ir.Discriminator:
        """The discriminator of a family: the last variant is the parent itself."""
        ids = {variant.node: variant.id for variant in variants}
        told = self._told(parent, tuple(ids))
        mapping = tuple((value, ids[node]) for value, node in told.items() if node is not parent)
        return ir.Discriminator(path=(_property(parent),), mapping=mapping, other=ids[parent])

    def _told(
        self, said: Node, variants: tuple[Node, ...], seen: frozenset[Node] = frozenset()
    ) -> dict[Json, Node]:
        """The variant that each value stands for where a schema states a discriminator."""
        wire = _property(said)
        told: dict[Json, Node] = {}
        for goal in mapped_goals(said):
            meant = self.document.mapped(goal)
            node = self.document.deref(meant) if meant is not None else None
            if node in variants:
                told[goal.key] = node
        # Without a mapping the name of the schema is the value; many documents rather mean the one
        # value that the variant itself allows. What all of them allow says nothing, unless it is a
        # name written in another way.
        listed = {node: self._values(node, wire, seen | {said}) for node in variants}
        unmapped = [node for node in variants if node not in told.values()]
        for node in variants:
            name = _name(node)
            own = [
                value
                for value in listed[node]
                if isinstance(value, str)
                and (_plain(value) == _plain(name) or not _in_all(value, listed.values()))
            ]
            for value in [*own, name] if name and node in unmapped else own:
                told.setdefault(value, node)
        return told

    def _inferred(self, variants: list[Variant]) -> ir.Discriminator | None:
        for wire in _property_names(self.document, variants[0].node):
            mapping: dict[Json, str] = {}
            for variant in variants:
                tags = self.tags.get(variant.node, {})
                values = tags.get(wire) or self._values(variant.node, wire)
                if not values or any(value in mapping for value in values):
                    break
                mapping.update(dict.fromkeys(values, variant.id))
            else:
                return ir.Discriminator(path=(wire,), mapping=tuple(mapping.items()), inferred=True)
        return None

    def _values(self, node: Node, wire: str, seen: frozenset[Node] = frozenset()) -> list[Json]:
        """What a property of an object may hold, where that is listed; [] where it is not."""
        node = self.document.deref(node)
        members = [self.document.deref(each) for each in alternatives(node)[1]]
        members += self.families.get(node, ())
        if members and node not in seen:
            return self._values_of_all(node, members, wire, seen | {node})
        listed: list[Json] = []
        for properties in gather(self.document, node).find("properties"):
            schema = properties.get(wire)
            if schema is not None:
                values = gather(self.document, schema).values() or []
                listed = [value for value in values if isinstance(value, str | int)] or listed
        return listed

    def _values_of_all(
        self, node: Node, members: list[Node], wire: str, seen: frozenset[Node]
    ) -> list[Json]:
        """The values of a union within a union: each of its members must have some."""
        if _property(node) == wire:
            return [*self._told(node, tuple(members), seen)]
        found: list[Json] = []
        for member in members:
            own = self._values(member, wire, seen)
            if not own:
                return []
            found += own
        return found


def _property(said: Node) -> str:
    entry = said.get("discriminator")
    return entry.text("propertyName") if entry is not None else ""


def _name(node: Node) -> str:
    """The name by which references know a schema, "" for one that stands in a union itself."""
    if node.parent is None:
        return node.source.name.replace("\\", "/").rpartition("/")[2].partition(".")[0]
    return "" if node.parent.key in ("oneOf", "anyOf") else node.key


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _in_all(value: Json, lists: Collection[list[Json]]) -> bool:
    return len(lists) > 1 and all(value in each for each in lists)


def _property_names(document: Document, node: Node) -> list[str]:
    return [
        wire
        for properties in gather(document, node).find("properties")
        for wire, _ in properties.items()
    ]
