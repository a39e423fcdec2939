"""Compare the limits that two types set to their values."""

from __future__ import annotations

import json
from collections.abc import Iterable
from fractions import Fraction
from math import ceil, floor, isfinite
from typing import TypeAlias

from generator import ir
from generator.diff.rules.constraints import (
    ARRAY_BOUNDS,
    NUMBER_BOUNDS,
    OBJECT_BOUNDS,
    STRING_BOUNDS,
    Bound,
)
from generator.diff.types.here import Here
from generator.diff.types.shapes import value_in_words
from generator.source import Json

_ANY_TEXT = ("", ".*", "^.*$", "^.*", ".*$", "^", "$", "[\\s\\S]*", "^[\\s\\S]*$")

# A limit and whether it is excluded itself.
Limit: TypeAlias = tuple[int | float, bool]

# The conditions that speak of one kind of value only; all others may concern any.
_CONDITIONS = {
    "contains": "array",
    "minContains": "array",
    "maxContains": "array",
    "unevaluatedItems": "array",
    "dependentSchemas": "object",
    "dependentRequired": "object",
    "unevaluatedProperties": "object",
    "propertyNames": "object",
    "oneOf": "object",
    "anyOf": "object",
    "contentSchema": "string",
}


def compare_numbers(old: ir.Scalar, new: ir.Scalar, here: Here) -> None:
    for bound in NUMBER_BOUNDS:
        limits = [_limit(each.constraints, bound, each.kind == "integer") for each in (old, new)]
        _compare_limits(limits[0], limits[1], bound, here)
    _compare_steps(old.constraints.multiple_of, new.constraints.multiple_of, here)


def compare_strings(old: ir.Constraints, new: ir.Constraints, here: Here) -> None:
    _compare_bounds(old, new, STRING_BOUNDS, here)
    _compare_texts("pattern", _pattern(old), _pattern(new), here)
    for name, one, other in (
        ("content-encoding-changed", old.content_encoding, new.content_encoding),
        ("content-media-type-changed", old.content_media_type, new.content_media_type),
    ):
        if one != other:
            here.note(name, old=one or "none", new=other or "none")


def _pattern(limits: ir.Constraints) -> str | None:
    """The pattern, unless any text without line breaks matches it."""
    return None if limits.pattern in _ANY_TEXT else limits.pattern


def compare_arrays(old: ir.Constraints, new: ir.Constraints, here: Here) -> None:
    _compare_bounds(old, new, ARRAY_BOUNDS, here)
    if old.unique_items != new.unique_items:
        here.note("unique-items-added" if new.unique_items else "unique-items-removed")


def compare_objects(old: ir.Constraints, new: ir.Constraints, here: Here) -> None:
    _compare_bounds(old, new, OBJECT_BOUNDS, here)


def compare_conditions(
    old: ir.Constraints, new: ir.Constraints, kind: str, here: Here, known: Iterable[str] = ()
) -> None:
    """Compare what documents say in schemas of their own (`not`, `if`), but for the known ones."""
    ours, theirs = (
        {key: _bare(value, key) for key, value in each.other if _CONDITIONS.get(key, kind) == kind}
        for each in (old, new)
    )
    for keyword in {**ours, **theirs}:
        if keyword in known or ours.get(keyword, _NO) == theirs.get(keyword, _NO):
            continue
        how = "added" if keyword not in ours else "changed" if keyword in theirs else "removed"
        value = ours[keyword] if how == "removed" else theirs[keyword]
        here.note(f"condition-{how}", keyword=f"{keyword} {value_in_words(value)}")


_NO = object()
# What stands in a schema for people; where words are names; which lists have an order.
_TEXTS = frozenset(("$comment", "description", "example", "examples", "title"))
_NAMED = frozenset(("$defs", "dependentSchemas", "patternProperties", "properties"))
_ORDERED = frozenset(("const", "default", "prefixItems"))


def _bare(said: Json, keyword: str) -> Json:
    """What a keyword says, without texts, and in one order."""
    if isinstance(said, list):
        parts = [_bare(each, "") for each in said]
        return parts if keyword in _ORDERED else sorted(parts, key=_written)
    if not isinstance(said, dict):
        return said
    if keyword in _NAMED:
        return {name: _bare(each, "") for name, each in said.items()}
    return {key: _bare(each, key) for key, each in said.items() if key not in _TEXTS}


def _written(value: Json) -> str:
    return json.dumps(value, sort_keys=True)


def _compare_bounds(
    old: ir.Constraints, new: ir.Constraints, bounds: Iterable[Bound], here: Here
) -> None:
    for bound in bounds:
        _compare_limits(_limit(old, bound), _limit(new, bound), bound, here)


def _limit(constraints: ir.Constraints, bound: Bound, whole: bool = False) -> Limit | None:
    """The tightest limit that is said; a lower one of nothing but 0 says nothing of a count."""
    said: list[Limit] = []
    value = getattr(constraints, bound.attribute)
    if value is not None:
        said.append((value, False))
    if bound.exclusive and (value := getattr(constraints, bound.exclusive)) is not None:
        said.append((value, True))
    limit = max(said, key=lambda each: _tightness(each, bound), default=None)
    if limit is not None and whole and isfinite(limit[0]):
        limit = (_whole(limit, bound), False)
    is_count = not bound.exclusive and bound.is_lower
    return None if limit is not None and is_count and limit[0] <= 0 else limit


def _tightness(limit: Limit, bound: Bound) -> Limit:
    return (limit[0] if bound.is_lower else -limit[0], limit[1])


def _whole(limit: Limit, bound: Bound) -> int:
    """The last integer within a limit: above 0 begins at 1."""
    value, exclusive = limit
    if bound.is_lower:
        return floor(value) + 1 if exclusive else ceil(value)
    return ceil(value) - 1 if exclusive else floor(value)


def _compare_limits(old: Limit | None, new: Limit | None, bound: Bound, here: Here) -> None:
    if old == new:
        return
    if old is None or new is None:
        if new is not None:
            here.note(f"{bound.name}-added", new=_said(new))
        elif old is not None:
            here.note(f"{bound.name}-removed", old=_said(old))
    elif old[0] == new[0]:
        how = "exclusive" if new[1] else "inclusive"
        here.note(f"{bound.name}-became-{how}", value=value_in_words(new[0]))
    else:
        how = "raised" if new[0] > old[0] else "lowered"
        here.note(f"{bound.name}-{how}", old=_said(old), new=_said(new))


def _said(limit: Limit) -> str:
    return f"{value_in_words(limit[0])}{' (exclusive)' if limit[1] else ''}"


def _compare_steps(old: int | float | None, new: int | float | None, here: Here) -> None:
    if old == new:
        return
    if old is None:
        here.note("multiple-of-added", new=value_in_words(new))
    elif new is None:
        here.note("multiple-of-removed", old=value_in_words(old))
    else:
        how = "changed"
        if _is_multiple(new, old):
            how = "tightened"
        elif _is_multiple(old, new):
            how = "loosened"
        here.note(f"multiple-of-{how}", old=value_in_words(old), new=value_in_words(new))


def _is_multiple(value: int | float, step: int | float) -> bool:
    """Whether a number, as it is written, is a multiple of another: 0.3 is one of 0.1."""
    if not (isfinite(value) and isfinite(step)):
        return False
    divisor = Fraction(str(step))
    return divisor != 0 and (Fraction(str(value)) / divisor).denominator == 1


def _compare_texts(name: str, old: str | None, new: str | None, here: Here) -> None:
    if old == new:
        return
    if old is None:
        here.note(f"{name}-added", new=new or "")
    elif new is None:
        here.note(f"{name}-removed", old=old)
    else:
        here.note(f"{name}-changed", old=old, new=new)


# ---------------------------------------------------------------------------- single values


def fits(value: Json, scalar: ir.Scalar) -> bool:
    """Whether a listed value is sure to be one of a scalar type."""
    limits = scalar.constraints
    if limits.pattern is not None or limits.other:
        return False
    if isinstance(value, str):
        least, most = limits.min_length or 0, limits.max_length
        return (
            scalar.kind == "string" and least <= len(value) and (most is None or len(value) <= most)
        )
    if isinstance(value, bool):
        return scalar.kind == "boolean"
    if not isinstance(value, int | float) or not isfinite(value):
        return False
    is_kind = scalar.kind == "number" or (scalar.kind == "integer" and value == floor(value))
    step = limits.multiple_of
    return (
        is_kind
        and (step is None or _is_multiple(value, step))
        and all(_is_within(value, limits, bound) for bound in NUMBER_BOUNDS)
    )


def _is_within(value: int | float, constraints: ir.Constraints, bound: Bound) -> bool:
    limit = _limit(constraints, bound)
    return limit is None or _tightness((value, False), bound) >= _tightness(limit, bound)
