"""Find what a document has beside the selected, and what another cut of it had or lacked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.diagnostics import Report
from generator.extraction.catalog import Catalog, Delivery, Operation, catalog
from generator.extraction.choosing import Chosen, Offer
from generator.grammar import SECTIONS, path_shape
from generator.resolve import resolve
from generator.source import Node


@dataclass(frozen=True, slots=True)
class Compared:
    """What a cut has that another has not, and the other way round: labels by what they are of."""

    new: Mapping[str, tuple[str, ...]]
    gone: Mapping[str, tuple[str, ...]]


def neighbours(offered: Catalog, chosen: Chosen, kept: Iterable[Offer]) -> tuple[Offer, ...]:
    """What has a tag of the selected, or stands beside it, and was never decided on."""
    decided = {*chosen.operations, *chosen.webhooks, *chosen.ignored, *kept}
    return tuple(
        each
        for same in (
            _operations(offered.operations, chosen.operations),
            _webhooks(offered.webhooks, chosen.webhooks),
        )
        for each in same
        if each not in decided
    )


def _operations(offered: Iterable[Operation], chosen: Iterable[Operation]) -> list[Offer]:
    tags = {tag for each in chosen for tag in each.tags}
    paths = {path_shape(each.path) for each in chosen}
    homes = {*paths, *filter(None, map(_home, paths))}
    return [
        each
        for each in offered
        if not tags.isdisjoint(each.tags)
        or path_shape(each.path) in paths
        or _home(path_shape(each.path)) in homes
    ]


def _webhooks(offered: Iterable[Delivery], chosen: Iterable[Delivery]) -> list[Offer]:
    # Webhooks have no paths: those without tags are neighbours of one another.
    tags = {tag for each in chosen for tag in each.tags or ("",)}
    return [each for each in offered if not tags.isdisjoint(each.tags or ("",))]


def _home(path: str) -> str:
    return path.rpartition("/")[0]


def compare(old: Node, new: Node) -> Compared:
    """What is new and what is gone between two documents."""
    before, after = _labels(old), _labels(new)
    return Compared(_without(after, before), _without(before, after))


def _labels(root: Node) -> dict[str, list[str]]:
    """What a document has, by kind: operations by method and path, anything else by name."""
    offered = catalog(resolve(root, Report(lenient=True)))
    found = {
        "operations": [each.label for each in offered.operations],
        "webhooks": [each.name for each in offered.webhooks],
        "callbacks": [each.name for each in offered.callbacks],
    }
    components = root.get("components")
    for section in SECTIONS:
        entries = components.get(section) if components is not None else None
        found[section] = [name for name, _ in entries.items()] if entries is not None else []
    return found


def _without(one: dict[str, list[str]], other: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    found = {
        kind: tuple(each for each in dict.fromkeys(one[kind]) if each not in set(other[kind]))
        for kind in one
    }
    return {kind: labels for kind, labels in found.items() if labels}
