"""Decide every name of one output at once: pins first, then rules, then context on a clash."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.config import Config, Pin
from generator.diagnostics import Pos, Report


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that wants a name in a scope.

    `candidates` are its names by rule, each with more context than the one before. On a clash the
    claim of the highest `rank` keeps its name, of several such the first by `order`, and all others
    take their next candidate; claims that nothing tells apart all do. Both are facts of the claim
    alone, so that the outcome depends neither on the order of a document nor on who came first.
    """

    id: str
    pos: Pos
    what: str
    candidates: tuple[str, ...]
    rank: int = 0
    order: tuple[str, ...] = ()


Names = Mapping[str, str]


def settle(
    claims: Iterable[Claim],
    report: Report,
    *,
    pins: Mapping[str, Pin] = MappingProxyType({}),
    reserved: frozenset[str] = frozenset(),
    under: str = "names",
) -> Names:
    """The name of each claim by its id; what still clashes is an error.

    Two claims of one name are told with both places, a pin to a reserved name with its own;
    `under` is the setting that ends either.
    """
    open_claims = {claim.id: claim for claim in claims}
    step = dict.fromkeys(open_claims, 0)

    def name_of(claim: Claim) -> str:
        return pins[claim.id].name if claim.id in pins else claim.candidates[step[claim.id]]

    def can_move(claim: Claim) -> bool:
        return claim.id not in pins and step[claim.id] + 1 < len(claim.candidates)

    while True:
        groups: dict[str, list[Claim]] = {}
        for claim in open_claims.values():
            groups.setdefault(name_of(claim), []).append(claim)
        moving = [
            claim
            for name, group in groups.items()
            for claim in _yielding(group, name in reserved, lambda one: one.id in pins)
            if can_move(claim)
        ]
        if not moving:
            break
        for claim in moving:
            step[claim.id] += 1
    for name, group in groups.items():
        _report_clash(name, group, pins, name in reserved, report, under)
    return MappingProxyType({claim.id: name_of(claim) for claim in open_claims.values()})


def _report_clash(
    name: str,
    group: list[Claim],
    pins: Mapping[str, Pin],
    is_reserved: bool,
    report: Report,
    under: str,
) -> None:
    first, *others = group
    for other in others:
        message = f"{other.what} and {first.what} ({first.pos}) both become {name}"
        hint = f"name one of them under {under}: {other.id!r}: another_name"
        report.error("name-clash", other.pos, message, hint=hint)
    for claim in group if is_reserved else ():
        pos = pins[claim.id].pos if claim.id in pins else claim.pos
        verb = "is pinned to" if claim.id in pins else "becomes"
        message = f"{claim.what} {verb} {name!r}, which the generated code needs itself"
        report.error("name-clash", pos, message, hint=f"choose another name for it under {under}")


def _yielding(
    group: list[Claim], is_reserved: bool, is_pinned: Callable[[Claim], bool]
) -> list[Claim]:
    """The claims that must give up the name they share."""
    if len(group) == 1:
        return group if is_reserved else []
    best = max((is_pinned(claim), claim.rank) for claim in group)
    winners = [claim for claim in group if (is_pinned(claim), claim.rank) == best]
    first = min(claim.order for claim in winners)
    winners = [claim for claim in winners if claim.order == first] if not best[0] else winners
    if len(winners) == 1 and not is_reserved:
        return [claim for claim in group if claim is not winners[0]]
    return group


def check_pins(config: Config, used: Iterable[str], report: Report) -> None:
    """A pin that names nothing of the document is an error: it has a typo or outlived its use."""
    known = set(used)
    for pointer, pin in config.names.items():
        if pointer not in known:
            report.error(
                "unused-pin",
                pin.pos,
                f"nothing in the document has the id {pointer!r}",
                hint="ids are JSON pointers, as `voicegen ir` prints them; remove or mend the pin",
            )
