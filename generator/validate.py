"""Say where a document is not OpenAPI: openapi-spec-validator's findings with places, and our own.

The validator is asked for structure alone: its meta-schemas look at the document as plain data and
follow none of its references, so that no document can make it read a file or open a connection.
What it says beyond that, on parameters, ids and defaults, our own checks say with a position.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks import check
from generator.diagnostics import Report
from generator.grammar import SECTIONS, ref_of
from generator.metaschema import Metaschema
from generator.resolve import Document
from generator.source import Json, Node

_LARGE = ("paths", "webhooks")


def validate(document: Document, report: Report) -> None:
    """Report what is not as OpenAPI wants it; our own finding wins where both have one."""
    own = Report()
    check(document, own)
    report.extend(own.diagnostics)
    meta = Metaschema(document.version)
    wrong = list(_wrong(document, meta))
    if wrong:
        # Only here, because the import takes longer than all checks of a small document.
        from generator.structure import explain

        said = {found.pos for found in own.diagnostics}
        for node, kind in wrong:
            part = node.plain() if kind else _suspects(node, meta)
            if not explain(node, part, kind, document.version, said, report) and not kind:
                explain(node, node.plain(), kind, document.version, said, report)


def _wrong(document: Document, meta: Metaschema) -> Iterator[tuple[Node, str]]:
    """What is not as the meta-schema wants it: schemas, each by itself, then all else."""
    schemas = [
        (node, kind)
        for node, kind in document.objects
        if kind == "schema" and isinstance(node.value, dict)
    ]
    strays = [(node, kind) for node, kind in document.strays if kind != "schema"]
    for node, kind in (*schemas, *strays, (document.root, "")):
        if not _holds(node, kind, meta):
            yield node, kind


def _holds(node: Node, kind: str, meta: Metaschema) -> bool:
    # Beside a reference nothing counts, but in a schema of 3.1.
    if ref_of(node, kind) is not None and (kind != "schema" or meta.version == (3, 0)):
        return True
    try:
        return meta.check(kind)(node)
    except RecursionError:
        # Callbacks in callbacks in callbacks: the explanation will be that they are too many.
        return False


def _suspects(root: Node, meta: Metaschema) -> Json:
    """The document without paths and components that are right: the validator is slow."""

    def suspects(holder: Node, kind: str) -> Json:
        if not isinstance(holder.value, dict):
            return holder.plain()
        return {key: node.plain() for key, node in holder.items() if not _holds(node, kind, meta)}

    left: dict[str, Json] = {}
    for key, node in root.items():
        left[key] = node.plain() if key not in _LARGE else suspects(node, "path-item")
        if key == "components" and isinstance(node.value, dict):
            left[key] = {
                name: suspects(section, SECTIONS[name]) if name in SECTIONS else section.plain()
                for name, section in node.items()
            }
    return left
