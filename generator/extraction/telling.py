"""Tell of an extraction what people, or programs, have to know of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from generator.diagnostics import Report
from generator.extraction import Extraction
from generator.extraction.catalog import Operation
from generator.extraction.choosing import Offer
from generator.findings import format_json, visible
from generator.grammar import SECTIONS

# As many lines of a group, or names in a line, as anybody reads; JSON has them all.
_LINES = 40
_NAMES = 8


def in_text(extraction: Extraction, out: str) -> str:
    """A summary in a few lines, longer only where there is something to decide."""
    return "".join(f"{visible(line)}\n" for line in _lines(extraction, out))


def in_json(extraction: Extraction, report: Report, out: str) -> str:
    """The same in full, with the findings."""
    chosen, compared = extraction.chosen, extraction.compared
    told = {
        "selected": [_plain(each) for each in _selected(extraction)],
        "components": _components(extraction),
        "missing": [choice.text for choice in chosen.missing],
        "beside": [_plain(each) for each in extraction.beside],
        "links_left_out": [link.pointer for link in extraction.links],
        "upstream": [_plain(each) for each in extraction.upstream],
        "ignored_but_absent": [choice.text for choice in chosen.idle],
        "compared": compared and {"with": out, "new": compared.new, "gone": compared.gone},
        "findings": json.loads(format_json(report)),
    }
    return json.dumps(told, indent=2) + "\n"


def _lines(extraction: Extraction, out: str) -> Iterator[str]:
    chosen, offered = extraction.chosen, extraction.offered
    parts = [_of(chosen.operations, offered.operations, "operation")]
    if offered.webhooks:
        parts.append(_of(chosen.webhooks, offered.webhooks, "webhook"))
    parts += [_count(len(chosen.callbacks), "callback")] if chosen.callbacks else []
    schemas = _count(len(chosen.schemas), "event schema") + " that nothing delivers"
    parts += [schemas] if chosen.schemas else []
    yield f"selected: {', '.join(parts)}"
    for choice, found in chosen.patterns.items():
        yield f"  {choice.text}: {_names([_label(each) for each in found])}"
    yield f"kept with them: {_components_line(extraction)}"
    if chosen.missing:
        yield f"expected, but not there: {_names([choice.text for choice in chosen.missing])}"
    for each in extraction.beside:
        yield f"in the cut because selected parts refer into it: {_label(each)}"
    if extraction.links:
        links = _count(len(extraction.links), "link")
        yield f"left out: {links} to operations that are not selected"
    if chosen.idle:
        yield f"ignored, and not there: {_names([choice.text for choice in chosen.idle])}"
    if extraction.upstream:
        number = len(extraction.upstream)
        yield f"beside the selected, neither selected nor ignored: {number:,}"
        yield from _groups(extraction.upstream)
    yield from _compared_lines(extraction, out)


def _groups(offers: Iterable[Offer]) -> Iterator[str]:
    for title, group in groupby(sorted(offers, key=_title), _title):
        found = list(group)
        yield f"  {title}"
        yield from (f"    {_label(each)}" for each in found[:_LINES])
        if found[_LINES:]:
            yield f"    and {len(found) - _LINES:,} more; --format json has all"


def _compared_lines(extraction: Extraction, out: str) -> Iterator[str]:
    compared = extraction.compared
    if compared is None:
        return
    if not compared.new and not compared.gone:
        yield f"{out} had the same operations, webhooks and components"
    for word, kinds in (("new", compared.new), ("gone", compared.gone)):
        for kind, names in kinds.items():
            yield f"{word} since {out}: {kind}: {_names(names)}"


def _title(offer: Offer) -> str:
    """Under what a neighbour is listed."""
    kind = "operations" if isinstance(offer, Operation) else "webhooks"
    return f"{kind} of tag {offer.tags[0]}" if offer.tags else f"{kind} without a tag"


def _label(offer: Offer) -> str:
    if isinstance(offer, Operation):
        return f"{offer.label} ({offer.name})" if offer.name else offer.label
    return f"{offer.name} ({', '.join(offer.events)})" if offer.events else offer.name


def _plain(offer: Offer) -> dict[str, object]:
    shared = {"id": offer.node.pointer, "name": offer.name, "tags": list(offer.tags)}
    if isinstance(offer, Operation):
        return {**shared, "method": offer.method, "path": offer.path}
    return {**shared, "events": list(offer.events)}


def _selected(extraction: Extraction) -> Iterator[Offer]:
    chosen = extraction.chosen
    yield from chosen.operations
    yield from (*chosen.webhooks, *chosen.callbacks, *chosen.schemas)


def _components(extraction: Extraction) -> Mapping[str, int]:
    components = extraction.root.get("components")
    sections = dict(components.items()) if components is not None else {}
    return {name: len(list(sections[name].items())) for name in SECTIONS if name in sections}


def _components_line(extraction: Extraction) -> str:
    sizes = _components(extraction).items()
    words = [(number, SECTIONS[name].replace("-", " ")) for name, number in sizes if number]
    return ", ".join(_count(number, noun) for number, noun in words) or "no components"


def _of(found: tuple[object, ...], offered: tuple[object, ...], noun: str) -> str:
    return f"{len(found):,} of {_count(len(offered), noun)}"


def _names(names: Iterable[str]) -> str:
    every = list(names)
    more = f" and {len(every) - _NAMES:,} more" if every[_NAMES:] else ""
    return ", ".join(every[:_NAMES]) + more


def _count(number: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {noun if number == 1 else plural}"
