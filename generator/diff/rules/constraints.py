"""The rules about the limits of values: a family for each bound, and those of all other limits."""

from __future__ import annotations

from typing import NamedTuple

from generator.diff.rules.facts import Fact, rules_of

_FIT = "check that all you send still fits"
_READY = "be ready for values that the old limit ruled out"


class Bound(NamedTuple):
    """A limit from below or from above, by its name in codes and in sentences.

    The attributes are those of `ir.Constraints`; not every bound can be exclusive.
    """

    name: str
    words: str
    is_lower: bool
    attribute: str
    exclusive: str = ""


NUMBER_BOUNDS = (
    Bound("minimum", "the minimum", True, "minimum", "exclusive_minimum"),
    Bound("maximum", "the maximum", False, "maximum", "exclusive_maximum"),
)
STRING_BOUNDS = (
    Bound("min-length", "the minimum length", True, "min_length"),
    Bound("max-length", "the maximum length", False, "max_length"),
)
ARRAY_BOUNDS = (
    Bound("min-items", "the minimum number of items", True, "min_items"),
    Bound("max-items", "the maximum number of items", False, "max_items"),
)
OBJECT_BOUNDS = (
    Bound("min-properties", "the minimum number of properties", True, "min_properties"),
    Bound("max-properties", "the maximum number of properties", False, "max_properties"),
)
BOUNDS = (*NUMBER_BOUNDS, *STRING_BOUNDS, *ARRAY_BOUNDS, *OBJECT_BOUNDS)


def _tighter(name: str, mirror: str, sentence: str) -> Fact:
    return Fact(name, mirror, "breaking", "docs", sentence, in_requests=_FIT)


def _looser(name: str, mirror: str, sentence: str) -> Fact:
    return Fact(name, mirror, "addition", "warning", sentence, in_responses=_READY)


def _of_bound(bound: Bound) -> tuple[Fact, ...]:
    name, words = bound.name, bound.words
    tight, loose = ("raised", "lowered") if bound.is_lower else ("lowered", "raised")
    changed = f"{words} is {{}} from {{{{old}}}} to {{{{new}}}}"
    return (
        _tighter(f"{name}-added", f"{name}-removed", f"{words} is new: {{new}}"),
        _looser(f"{name}-removed", f"{name}-added", f"{words} is gone; it was {{old}}"),
        _tighter(f"{name}-{tight}", f"{name}-{loose}", changed.format(tight)),
        _looser(f"{name}-{loose}", f"{name}-{tight}", changed.format(loose)),
    )


def _of_exclusive(bound: Bound) -> tuple[Fact, ...]:
    exclusive, inclusive = f"{bound.name}-became-exclusive", f"{bound.name}-became-inclusive"
    return (
        _tighter(exclusive, inclusive, f"{bound.words}, {{value}}, is no longer allowed itself"),
        _looser(inclusive, exclusive, f"{bound.words}, {{value}}, is allowed itself now"),
    )


_OTHERS = (
    _tighter("multiple-of-added", "multiple-of-removed", "only multiples of {new} are allowed now"),
    _looser(
        "multiple-of-removed", "multiple-of-added", "others than multiples of {old} are allowed now"
    ),
    _tighter(
        "multiple-of-tightened",
        "multiple-of-loosened",
        "only multiples of {new} are allowed, no longer all of {old}",
    ),
    _looser(
        "multiple-of-loosened",
        "multiple-of-tightened",
        "all multiples of {new} are allowed, no longer only those of {old}",
    ),
    Fact(
        "multiple-of-changed",
        "multiple-of-changed",
        "breaking",
        "warning",
        "multiples of {new} are allowed instead of multiples of {old}",
        _FIT,
        _READY,
    ),
    _tighter("pattern-added", "pattern-removed", "the value must match the pattern {new} now"),
    _looser("pattern-removed", "pattern-added", "the value need no longer match the pattern {old}"),
    Fact(
        "pattern-changed",
        "pattern-changed",
        "breaking",
        "warning",
        "the pattern changed from {old} to {new}",
        "check that all you send matches the new pattern",
        _READY,
    ),
    _tighter("unique-items-added", "unique-items-removed", "no item may come twice now"),
    _looser("unique-items-removed", "unique-items-added", "an item may come more than once now"),
    Fact(
        "content-encoding-changed",
        "content-encoding-changed",
        "breaking",
        "breaking",
        "the encoding of the content changed from {old} to {new}",
        "encode what you send in the new way",
        "decode what you receive in the new way",
    ),
    Fact(
        "content-media-type-changed",
        "content-media-type-changed",
        "breaking",
        "breaking",
        "the media type of the content changed from {old} to {new}",
        "send content of the new media type",
        "expect content of the new media type",
    ),
    _tighter("condition-added", "condition-removed", "a condition is new: {keyword}"),
    _looser("condition-removed", "condition-added", "a condition is gone: {keyword}"),
    Fact(
        "condition-changed",
        "condition-changed",
        "breaking",
        "warning",
        "a condition changed: {keyword}",
        _FIT,
        _READY,
    ),
)

CONSTRAINT_RULES = rules_of(
    [
        *(fact for bound in BOUNDS for fact in _of_bound(bound)),
        *(fact for bound in NUMBER_BOUNDS for fact in _of_exclusive(bound)),
        *_OTHERS,
    ]
)
