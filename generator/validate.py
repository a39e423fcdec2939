"""Say where a document is not OpenAPI: openapi-spec-validator's findings with places, and our own.

The validator is asked for structure alone: its meta-schemas look at the document as plain data and
follow none of its references, so that no document can make it read a file or open a connection.
What it says beyond that, on parameters, ids and defaults, our own checks say with a position.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from generator.checks import check
from generator.diagnostics import Report
from generator.grammar import ref_of
from generator.metaschema import SEPARATE, Metaschema
from generator.reach import Reach
from generator.resolve import Document
from generator.source import Json, Node

if TYPE_CHECKING:
    from generator.structure import Broken


# Of a path as a whole, which says nothing of what stands in it.
_OF_WHOLE_PATHS = ("ambiguous-path", "path-template")


def validate(document: Document, report: Report) -> None:
    """Report what is not as OpenAPI wants it; our own finding wins where both have one."""
    own = Report(report.lenient)
    reach = Reach(document)
    check(document, reach, own)
    report.extend(own.diagnostics)
    meta = Metaschema(document.version)
    wrong = list(_wrong(document, meta))
    if wrong:
        # Only here, because the import takes longer than all checks of a small document.
        from generator.structure import explain

        said = {found.pos for found in report.diagnostics if found.code not in _OF_WHOLE_PATHS}
        kinds = dict(document.objects)
        right = {
            node for node, kind in kinds.items() if kind == "path-item" and _holds(node, kind, meta)
        }
        for node, kind in wrong:
            # The validator is slow: it sees the paths that are right only when all others are.
            for without in (right, frozenset[Node]()):
                part = _outline(node, kinds, without)
                found = explain(node, part, kind, document.version, said)
                if found is not None:
                    _tell(found, kinds, reach, report)
                    break


def _tell(found: list[Broken], kinds: dict[Node, str], reach: Reach, report: Report) -> None:
    for place, code, message, hint in found:
        holder = place
        while holder not in kinds and holder.parent is not None:
            holder = holder.parent
        say = reach.say(report, holder, kinds.get(holder, ""), code)
        say(code, place.pos, message, hint=hint)


def _outline(top: Node, kinds: dict[Node, str], without: Set[Node]) -> Json:
    """The plain value of a node, in which what is checked by itself is left empty."""

    def outlined(node: Node) -> Json:
        if isinstance(node.value, dict):
            if node is not top and kinds.get(node) in SEPARATE:
                # Empty, a header would lack its schema; a reference is right everywhere.
                return {"$ref": "#"} if ref_of(node, kinds[node]) or kinds[node] == "header" else {}
            return {key: outlined(each) for key, each in node.items() if each not in without}
        if isinstance(node.value, list):
            return [outlined(each) for each in node.value]
        return node.value

    return outlined(top)


def _wrong(document: Document, meta: Metaschema) -> Iterator[tuple[Node, str]]:
    """What is not as the meta-schema wants it: what is checked by itself, then all else."""
    separate = [
        (node, kind)
        for node, kind in document.objects
        if kind in SEPARATE and isinstance(node.value, dict)
    ]
    strays = [(node, kind) for node, kind in document.strays if kind not in SEPARATE]
    for node, kind in (*separate, *strays, (document.root, "")):
        if not _holds(node, kind, meta):
            yield node, kind


def _holds(node: Node, kind: str, meta: Metaschema) -> bool:
    # Beside a reference nothing counts, but in a schema of 3.1.
    if ref_of(node, kind) is not None and (kind != "schema" or meta.version == (3, 0)):
        return True
    return meta.check(kind)(node)
