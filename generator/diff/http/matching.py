"""Find what stands for the same thing in two documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Matches(Generic[T]):
    """The pairs, and what only the old or only the new document has; in their order."""

    pairs: list[tuple[T, T]]
    removed: list[T]
    added: list[T]


def match(
    olds: Iterable[T], news: Iterable[T], *keys: Callable[[T], Hashable | None]
) -> Matches[T]:
    """Pair what has the same key, by the first key, then what is left by the next one.

    A key that several have on one side says nothing, and neither does one that is None.
    """
    found: Matches[T] = Matches([], list(olds), list(news))
    for key in keys:
        ones, others = _by_key(found.removed, key), _by_key(found.added, key)
        pairs = [(one, others[name]) for name, one in ones.items() if name in others]
        paired = {id(each) for pair in pairs for each in pair}
        found = Matches(
            found.pairs + pairs,
            [each for each in found.removed if id(each) not in paired],
            [each for each in found.added if id(each) not in paired],
        )
    return found


def _by_key(things: list[T], key: Callable[[T], Hashable | None]) -> dict[Hashable, T]:
    keys = [key(each) for each in things]
    count = Counter(keys)
    return {
        name: each
        for name, each in zip(keys, things, strict=True)
        if name is not None and count[name] == 1
    }
