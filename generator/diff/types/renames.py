"""Find the properties that only have another name now."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from generator import ir
from generator.diff.types.shapes import Schemas, signature

# So like must two names be, and so long the same description, to be those of one property.
_LIKE = 0.75
_TELLING = 20


def renames(
    gone: list[ir.Field], came: list[ir.Field], old: Schemas, new: Schemas
) -> list[tuple[ir.Field, ir.Field]]:
    """The pairs of properties with the same type that are alike, each with one other only."""
    if not gone or not came:
        return []
    ours = [(each, signature(each.type, old)) for each in gone]
    theirs = [(each, signature(each.type, new)) for each in came]
    pairs = [
        (one, other)
        for one, mine in ours
        for other, yours in theirs
        if mine == yours and _are_alike(one, other)
    ]
    return [
        (one, other)
        for one, other in pairs
        if sum(each is one for each, _ in pairs) == 1
        and sum(each is other for _, each in pairs) == 1
    ]


def _are_alike(old: ir.Field, new: ir.Field) -> bool:
    one, other = _letters(old.wire), _letters(new.wire)
    if one == other:
        return True
    if old.doc == new.doc and len(old.doc) >= _TELLING:
        return True
    # In a fixed order: how like two texts are found may depend on it.
    first, second = sorted((one, other))
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _LIKE


def _letters(name: str) -> str:
    return re.sub(r"[^0-9A-Za-z]+", "", name).lower()
