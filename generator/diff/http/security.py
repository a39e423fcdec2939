"""Compare what requests must prove: each of the alternatives, and what one asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from generator import ir
from generator.diff.change import Where
from generator.diff.http.matching import match
from generator.diff.http.sides import Sides, spot

# The scopes that are asked for, of each scheme by its new name.
Alternative: TypeAlias = Mapping[str, frozenset[str]]


def compare_security(
    sides: Sides,
    pairs: Iterable[tuple[ir.Operation, ir.Operation]],
    renamed: Mapping[str, str],
) -> None:
    """Note how access differs; what follows from the document's own rule is noted of that, once."""
    for one, other in pairs:
        name = f"{other.method.upper()} {other.origin}"
        if one.own_security or other.own_security:
            where = Where(name, "security", spot(one), spot(other))
        else:
            where = sides.document("security", "#/security")
        olds = [_renamed(each, renamed) for each in one.security]
        news = [_renamed(each, {}) for each in other.security]
        _compare(_Note(sides, where, name), olds, news)


class _Note:
    """Notes changes at a place, for the sake of an operation."""

    def __init__(self, sides: Sides, where: Where, operation: str) -> None:
        self._sides = sides
        self._where = where
        self._operation = operation

    def __call__(self, code: str, **facts: str) -> None:
        self._sides.changes.add(code, self._where, (self._operation,), **facts)


def _compare(note: _Note, olds: Sequence[Alternative], news: Sequence[Alternative]) -> None:
    if _is_public(olds) != _is_public(news):
        code = "security-became-needless" if _is_public(news) else "security-became-needed"
        note(code, ways=_shown_all(olds if _is_public(news) else news))
        return
    found = match(
        [each for each in olds if each],
        [each for each in news if each],
        lambda each: frozenset(each.items()),
        frozenset,
    )
    near = _near(found.removed, found.added)
    for one, other in near:
        code = "loosened" if other.keys() < one.keys() else "tightened"
        note(f"security-alternative-{code}", old=_shown(one), new=_shown(other))
    for each in found.removed:
        if not any(each is one for one, _ in near):
            note("security-alternative-removed", way=_shown(each))
    for each in found.added:
        if not any(each is other for _, other in near):
            note("security-alternative-added", way=_shown(each))
    for one, other in found.pairs:
        _compare_scopes(note, one, other)


def _near(
    removed: Sequence[Alternative], added: Sequence[Alternative]
) -> list[tuple[Alternative, Alternative]]:
    """The pairs of which one asks for all that the other does, where each has only one such."""
    pairs = [
        (one, other)
        for one in removed
        for other in added
        if one.keys() < other.keys() or other.keys() < one.keys()
    ]
    ones, others = (Counter(id(pair[side]) for pair in pairs) for side in (0, 1))
    return [pair for pair in pairs if ones[id(pair[0])] == others[id(pair[1])] == 1]


def _compare_scopes(note: _Note, one: Alternative, other: Alternative) -> None:
    for scheme, scopes in one.items():
        for scope in sorted(scopes - other[scheme]):
            note("security-scope-removed", scope=scope, scheme=scheme)
        for scope in sorted(other[scheme] - scopes):
            note("security-scope-added", scope=scope, scheme=scheme)


def _is_public(alternatives: Sequence[Alternative]) -> bool:
    return not alternatives or any(not each for each in alternatives)


def _renamed(requirement: ir.SecurityRequirement, renamed: Mapping[str, str]) -> Alternative:
    return {renamed.get(need.scheme, need.scheme): frozenset(need.scopes) for need in requirement}


def _shown_all(alternatives: Sequence[Alternative]) -> str:
    return ", or ".join(_shown(each) for each in alternatives if each)


def _shown(alternative: Alternative) -> str:
    return " with ".join(alternative)
