"""How to tell the variants of a union apart, as the document says it or as its enums show it."""

from __future__ import annotations

from collections.abc import Mapping

from generator import ir
from generator.build.parts import alternatives, gather
from generator.resolve import Document
from generator.source import Json, Node


def discriminator_of(
    document: Document,
    nodes: Mapping[str, Node],
    said: Node | None,
    variants: list[ir.Type],
) -> ir.Discriminator | None:
    """The discriminator of a union, None where nothing tells its variants apart.

    `nodes` holds the schema of each declaration that a variant may refer to.
    """
    targets = [each.target for each in variants if isinstance(each, ir.Ref)]
    if said is not None and said.text("propertyName"):
        return _declared(document, nodes, said, targets)
    if len(targets) != len(variants):
        return None
    return _inferred(document, nodes, targets)


def _declared(
    document: Document, nodes: Mapping[str, Node], said: Node, targets: list[str]
) -> ir.Discriminator:
    wire = said.text("propertyName")
    mapping: dict[Json, str] = {}
    entry = said.get("mapping")
    for value, goal in entry.items() if entry is not None else ():
        meant = document.mapped(goal)
        if meant is not None:
            mapping[value] = document.deref(meant).pointer
    for target in targets:
        # Without a mapping the name of the schema is the value; many documents rather mean the
        # one value that the variant itself allows.
        own = [
            value for value in _values_at(document, nodes[target], wire) if isinstance(value, str)
        ]
        name = target.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        for value in [*own, name] if target not in mapping.values() else own:
            mapping.setdefault(value, target)
    return ir.Discriminator(path=(wire,), mapping=tuple(mapping.items()))


def _inferred(
    document: Document, nodes: Mapping[str, Node], targets: list[str]
) -> ir.Discriminator | None:
    first = targets[0]
    for wire in _property_names(document, nodes[first]):
        mapping: dict[Json, str] = {}
        for target in targets:
            values = _values_at(document, nodes[target], wire)
            if not values or any(value in mapping for value in values):
                break
            mapping.update(dict.fromkeys(values, target))
        else:
            return ir.Discriminator(path=(wire,), mapping=tuple(mapping.items()), inferred=True)
    return None


def _property_names(document: Document, node: Node) -> list[str]:
    return [
        wire
        for properties in gather(document, node).find("properties")
        for wire, _ in properties.items()
    ]


def _values_at(document: Document, node: Node, wire: str) -> list[Json]:
    """The strings that a property of a declared object may hold, where they are listed."""
    if alternatives(node)[1]:
        return []
    for properties in gather(document, node).find("properties"):
        schema = properties.get(wire)
        if schema is not None:
            values = gather(document, schema).values() or []
            return [value for value in values if isinstance(value, str | int)]
    return []
