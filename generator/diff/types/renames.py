"""Find the properties and parameters that only have another name now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from generator import ir
from generator.diff.types.shapes import Schemas, signature

T = TypeVar("T", ir.Field, ir.Parameter)

# So like must two names be, and so long the same description, to be those of one property.
_LIKE = 0.75
_TELLING = 20
# Less like than this, two descriptions speak of different things.
_UNLIKE = 0.5
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")


def renames(gone: Sequence[T], came: Sequence[T], old: Schemas, new: Schemas) -> list[tuple[T, T]]:
    """The pairs of the same type that are alike, each with one other only."""
    if not gone or not came:
        return []
    ours = [(each, signature(each.type, old)) for each in gone]
    theirs = [(each, signature(each.type, new)) for each in came]
    same = [(one, other) for one, mine in ours for other, yours in theirs if mine == yours]
    pairs = [(one, other) for one, other in same if _are_alike(one, other)]
    alike = _single(pairs)
    # A word more or less says little by itself: then nothing else may be of the same type.
    longer = [pair for pair in _single(same) if pair not in pairs and _is_longer(*pair)]
    return alike + longer


def _single(pairs: list[tuple[T, T]]) -> list[tuple[T, T]]:
    """The pairs of which neither part is in another one."""
    return [
        (one, other)
        for one, other in pairs
        if sum(each is one for each, _ in pairs) == 1
        and sum(each is other for _, each in pairs) == 1
    ]


def _are_alike(old: T, new: T) -> bool:
    one, other = _letters(old.wire), _letters(new.wire)
    if one == other:
        return True
    if old.doc == new.doc and len(old.doc) >= _TELLING:
        return True
    return _likeness(one, other) >= _LIKE


def _is_longer(old: T, new: T) -> bool:
    """Whether one name is the other with words before or after it, and all else is alike."""
    short, long = sorted((_words(old.wire), _words(new.wire)), key=len)
    if not short or short not in (long[: len(short)], long[-len(short) :]):
        return False
    is_told = bool(old.doc and new.doc)
    return old.required == new.required and (not is_told or _likeness(old.doc, new.doc) >= _UNLIKE)


def _words(name: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(name)]


def _likeness(one: str, other: str) -> float:
    # In a fixed order: how like two texts are found may depend on it.
    first, second = sorted((one, other))
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def _letters(name: str) -> str:
    return re.sub(r"[^0-9A-Za-z]+", "", name).lower()
