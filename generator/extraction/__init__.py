"""Cut what is selected out of a full document, with all that it reaches and nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generator.config import SelectConfig
from generator.diagnostics import Diagnostic, Pos, Report
from generator.extraction.catalog import Catalog, Operation, catalog
from generator.extraction.choosing import Chosen, Offer, choose
from generator.extraction.cutting import cut
from generator.extraction.neighbours import Compared, compare, neighbours
from generator.extraction.reaching import Reached, reach
from generator.load import is_openapi, load, read_content
from generator.parse import parse
from generator.resolve import resolve
from generator.rewriting import rewrite
from generator.source import Node, Source


@dataclass(frozen=True, slots=True)
class Extraction:
    """A cut and what there is to say of it.

    `beside` was not selected, but selected parts refer into it; `links` lead to operations that are
    not in the cut; `upstream` are neighbours of the selected that nobody has decided on; `compared`
    is None where there is no older cut.
    """

    data: bytes
    root: Node
    offered: Catalog
    chosen: Chosen
    beside: tuple[Offer, ...]
    links: tuple[Node, ...]
    upstream: tuple[Offer, ...]
    compared: Compared | None


def extract(
    full: Path, select: SelectConfig, out: Path | None, report: Report
) -> Extraction | None:
    """The cut of a document; None where the report says why there can be none.

    Entries that select nothing are errors of the report too, but the rest is cut all the same.
    """
    read = Report(lenient=True)
    content = read_content(full, str(full), read)
    root = parse(content.text, Source(str(full)), read) if content is not None else None
    report.add_source(str(full), read.text(str(full)))
    if content is None or root is None or not is_openapi(root, read):
        report.extend(read.diagnostics)
        return None
    document = resolve(root, read)
    offered = catalog(document)
    chosen = choose(offered, select, full.name, report)
    starts = list(_starts(chosen))
    if not starts:
        hint = "is this the right document?"
        report.error(
            "empty-selection", select.pos, f"nothing of {full.name} is selected", hint=hint
        )
        return None
    reached = reach(document, offered, starts)
    blocked = Report()
    older = _older(out, blocked) if out is not None and out.exists() else None
    if out is not None and os.path.realpath(out.parent) != os.path.realpath(full.parent):
        _report_files(reached.files, blocked)
    if not blocked.ok:
        report.extend(blocked.diagnostics)
        return None
    if chosen.schemas and not _delivers(offered, chosen):
        _report_events(select.pos, report)
    small = cut(root, reached)
    beside = tuple(_beside(offered, chosen, reached))
    report.extend(_told_of(small, read))
    return Extraction(
        content.encoded(rewrite(small, root, content.text)),
        small,
        offered,
        chosen,
        beside,
        tuple(sorted(reached.links, key=lambda link: link.pos)),
        neighbours(offered, chosen, beside),
        compare(older, small) if older is not None else None,
    )


def _starts(chosen: Chosen) -> Iterator[Node]:
    for operation in chosen.operations:
        yield from (operation.entry, operation.node)
    yield from (each.node for each in (*chosen.webhooks, *chosen.schemas))


def _beside(offered: Catalog, chosen: Chosen, reached: Reached) -> Iterator[Offer]:
    """What is in the cut although it was not selected."""
    selected = {*chosen.operations, *chosen.webhooks}
    offers: tuple[Offer, ...] = (*offered.operations, *offered.webhooks)
    for each in offers:
        nodes = (each.entry, each.node) if isinstance(each, Operation) else (each.node,)
        is_kept = all(node in reached.kept or node not in reached.units for node in nodes)
        if is_kept and each not in selected:
            yield each


def _delivers(offered: Catalog, chosen: Chosen) -> bool:
    """Whether the cut has a webhook, or an operation with a callback."""
    owners = {each.node for each in chosen.operations}
    return bool(chosen.webhooks) or any(each.owner in owners for each in offered.callbacks)


def _report_events(pos: Pos, report: Report) -> None:
    message = "nothing is delivered in the cut, so the client will take no schema for an event"
    hint = "select a webhook too, or an operation that has callbacks"
    report.warning("no-deliveries", pos, message, hint=hint)


def _report_files(refs: Iterable[Node], report: Report) -> None:
    for ref in refs:
        message = f"{str(ref.value)[:200]!r} is a file beside the document, but not beside the cut"
        hint = "write the cut into the folder of the document, or bundle the document first"
        report.error("foreign-ref", ref.pos, message, hint=hint)


def _older(out: Path, report: Report) -> Node | None:
    """What the file holds that is written; it must be an older cut, not something else."""
    found = Report(lenient=True)
    root = load(out, found)
    if root is None:
        message = "this is no OpenAPI document, so it is not replaced"
        hint = "name another file, or remove this one"
        report.error("not-replaced", Pos(str(out), 1, 1), message, hint=hint)
    return root


def _told_of(small: Node, read: Report) -> Iterator[Diagnostic]:
    """Findings that are about what is kept, as warnings.

    Whether the document is right is not asked here: `validate` does, and the settings may mend it.
    """
    places: set[Pos] = set()
    stack = [small]
    while stack:
        node = stack.pop()
        places.add(node.pos)
        stack += node.value.values() if isinstance(node.value, dict) else iter(node)
    for each in read.diagnostics:
        if each.pos in places:
            yield replace(each, severity="warning", slip=False)
