"""Find what the entries of `select` mean in a document, and which of them mean nothing there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.config import Choice, SelectConfig
from generator.diagnostics import Pos, Report, closest
from generator.extraction.catalog import Catalog, Delivery, Operation
from generator.extraction.globs import fits, fits_path

Offer: TypeAlias = Operation | Delivery
Meant: TypeAlias = Mapping[Choice, Sequence[Offer]]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is selected of a document, in its order.

    `callbacks` come with their operations; of `schemas` nothing in the cut delivers the event.
    `patterns` tells what each entry selects that is no plain name or path; `missing` are those that
    select nothing. `ignored` is what is not wanted, `idle` are entries of `ignore` without effect.
    """

    operations: tuple[Operation, ...]
    webhooks: tuple[Delivery, ...]
    callbacks: tuple[Delivery, ...]
    schemas: tuple[Delivery, ...]
    patterns: Mapping[Choice, Sequence[Offer]]
    missing: tuple[Choice, ...]
    ignored: frozenset[Offer]
    idle: tuple[Choice, ...]


def choose(offered: Catalog, select: SelectConfig, name: str, report: Report) -> Chosen:
    """What is selected of the document called `name`; an entry without effect is a finding."""
    every = (*offered.webhooks, *offered.callbacks, *offered.schemas)
    unwanted = _meant(select.ignore, (*offered.operations, *every))
    ignored = {each: choice for choice, found in unwanted.items() for each in found}

    asked = _meant(select.operations, offered.operations)
    owners = {None, *(each.node for each in _all(asked) - ignored.keys())}
    arriving = [each for each in every if each.owner in owners]
    asked = {**asked, **_meant(select.webhooks, arriving)}
    missing = [choice for choice, found in asked.items() if ignored.keys() >= set(found)]
    for choice in missing:
        pos = ignored[asked[choice][0]].pos if asked[choice] else None
        _report(choice, pos, _near(choice, select, offered), name, report)

    kept = _all(asked) - ignored.keys()
    webhooks = tuple(each for each in offered.webhooks if each in kept)
    callbacks = tuple(each for each in offered.callbacks if each in kept)
    delivered = {type_ for each in (*webhooks, *callbacks) for type_ in each.events}
    # What is delivered brings its schema along; another schema of the same event is not wanted.
    kept.difference_update(each for each in offered.schemas if delivered.issuperset(each.events))
    return Chosen(
        tuple(each for each in offered.operations if each in kept),
        webhooks,
        callbacks,
        tuple(each for each in offered.schemas if each in kept),
        {
            choice: [each for each in found if each in kept]
            for choice, found in asked.items()
            if choice not in missing and (choice.kind == "tag" or "*" in choice.pattern)
        },
        tuple(missing),
        frozenset(ignored),
        tuple(choice for choice, found in unwanted.items() if not found),
    )


def _report(choice: Choice, ignored: Pos | None, near: str, name: str, report: Report) -> None:
    message = f"{choice.text[:200]!r} selects nothing of {name}"
    if ignored is not None:
        message = f"{choice.text[:200]!r} selects only what is ignored"
        near = f"remove it, or the entry of `ignore` in line {ignored.line}"
    report.error("nothing-selected", choice.pos, message, hint=near)


def _meant(choices: Iterable[Choice], offers: Sequence[Offer]) -> Meant:
    return {choice: [each for each in offers if _means(choice, each)] for choice in choices}


def _means(choice: Choice, offer: Offer) -> bool:
    if choice.kind == "tag":
        return any(fits(choice.pattern, tag) for tag in offer.tags)
    if isinstance(offer, Operation):
        if choice.kind == "path":
            is_method = choice.method in ("", offer.method)
            return is_method and fits_path(choice.pattern, offer.path)
        return choice.kind == "name" and fits(choice.pattern, offer.name)
    texts = {"name": offer.names, "event": offer.events}.get(choice.kind, ())
    return any(fits(choice.pattern, text) for text in texts)


def _all(meant: Meant) -> set[Offer]:
    return {each for found in meant.values() for each in found}


def _near(choice: Choice, select: SelectConfig, offered: Catalog) -> str:
    """The closest thing that an entry could have meant."""
    if choice.kind == "path":
        found = _near_path(choice, offered.operations)
    else:
        is_webhook = choice in select.webhooks
        arriving = (*offered.webhooks, *offered.schemas)
        offers: Sequence[Offer] = arriving if is_webhook else offered.operations
        words = (word for each in offers for word in _words(choice.kind, each) if word)
        found = closest(choice.pattern, dict.fromkeys(words))
        if found and choice.kind != "name":
            found = f"{choice.kind}:{found}"
    return f"closest is {found!r}" if found else "remove the entry, or correct it"


def _words(kind: str, offer: Offer) -> Sequence[str]:
    if kind == "tag":
        return offer.tags
    if kind == "event":
        return offer.events if isinstance(offer, Delivery) else ()
    return (offer.name,)


def _near_path(choice: Choice, operations: Sequence[Operation]) -> str | None:
    """An operation beside the path that is asked for: all paths look like those beside them."""
    home, _, last = choice.pattern.rpartition("/")
    beside = {
        each.path.rpartition("/")[2]: each
        for each in reversed(operations)
        if fits_path(home, each.path.rpartition("/")[0])
    }
    near = closest(last, beside)
    if near is None:
        return None
    return beside[near].label if choice.method else beside[near].path
