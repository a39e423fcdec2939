"""Compare what people read of a document and of its operations, and how long they live."""

from __future__ import annotations

from generator import ir
from generator.diff.change import Where
from generator.diff.http.matching import match
from generator.diff.http.sides import Sides, shown
from generator.source import Json

SUNSET = "x-sunset"


def compare_information(sides: Sides) -> None:
    """Note what documents say of themselves."""
    old, new = sides.old, sides.new
    info = sides.document(pointer="#/info")
    sides.differs("title-changed", info, old.title, new.title)
    sides.differs("version-changed", info, old.version, new.version)
    sides.reworded("summary-changed", info, old.summary, new.summary)
    sides.reworded("description-changed", info, old.doc, new.doc)
    sides.differs("terms-changed", info, old.terms, new.terms)
    sides.reworded("contact-changed", info, old.contact, new.contact)
    sides.reworded("license-changed", info, old.license, new.license)
    docs = sides.document(pointer="#/externalDocs")
    sides.reworded("external-docs-changed", docs, old.external_docs, new.external_docs)
    sides.differs("openapi-changed", sides.document(), old.openapi, new.openapi)
    _compare_tags(sides)


def _compare_tags(sides: Sides) -> None:
    where = sides.document(pointer="#/tags")
    found = match(sides.old.tags, sides.new.tags, lambda each: each.name)
    for each in found.removed:
        sides.add("tag-removed", where.within(f"tag {each.name}"))
    for each in found.added:
        sides.add("tag-added", where.within(f"tag {each.name}"))
    for one, other in found.pairs:
        within = where.within(f"tag {one.name}")
        sides.reworded("tag-description-changed", within, one.doc, other.doc)
        sides.reworded("external-docs-changed", within, one.external_docs, other.external_docs)


def compare_life(sides: Sides, where: Where, one: ir.Operation, other: ir.Operation) -> None:
    """Note how an operation is called and described, and whether it is on its way out."""
    _compare_ids(sides, where, one.wire, other.wire)
    sides.became(
        where, one.deprecated, other.deprecated, "operation-deprecated", "operation-reactivated"
    )
    _compare_sunsets(sides, where, _sunset(one), _sunset(other))
    sides.reworded("operation-summary-changed", where, one.summary, other.summary)
    sides.reworded("operation-description-changed", where, one.doc, other.doc)
    for tag in dict.fromkeys(one.tags):
        if tag not in other.tags:
            sides.add("operation-tag-removed", where, tag=tag)
    for tag in dict.fromkeys(other.tags):
        if tag not in one.tags:
            sides.add("operation-tag-added", where, tag=tag)
    sides.reworded("external-docs-changed", where, one.external_docs, other.external_docs)


def _compare_ids(sides: Sides, where: Where, old: str, new: str) -> None:
    if old and new:
        sides.differs("operation-id-changed", where, old, new)
    elif old:
        sides.add("operation-id-removed", where, name=old)
    elif new:
        sides.add("operation-id-added", where, name=new)


def _compare_sunsets(sides: Sides, where: Where, old: str, new: str) -> None:
    """Dates as the extension wants them (2027-01-31) have the order of their texts."""
    if old and new:
        code = "operation-sunset-sooner" if new < old else "operation-sunset-later"
        sides.differs(code, where, old, new)
    elif old:
        sides.add("operation-sunset-removed", where, date=old)
    elif new:
        sides.add("operation-sunset-added", where, date=new)


def _sunset(operation: ir.Operation) -> str:
    value: Json = dict(operation.extensions).get(SUNSET)
    return value if isinstance(value, str) else shown(value) if value is not None else ""
