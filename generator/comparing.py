"""Hold a changed tree against the one it was made from: what stayed, came, went or moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from generator.source import Node


@dataclass(frozen=True, slots=True)
class Part:
    """An entry of a changed mapping or list; `old` is what it was, None for a new one.

    What moved has an `old`, but does not stay where it is.
    """

    new: Node
    old: Node | None
    stays: bool


class Comparison:
    """Tells which nodes are the same; what was found of mappings and lists is remembered."""

    def __init__(self) -> None:
        self._same: dict[tuple[Node, Node], bool] = {}

    def same(self, old: Node, new: Node) -> bool:
        """Whether two nodes say the same, in the same order."""
        mine, other = old.value, new.value
        if not isinstance(mine, (dict, list)) or not isinstance(other, (dict, list)):
            return is_same_single(mine, other)
        known = self._same.get((old, new))
        if known is None:
            known = self._holds_same(old, new)
            self._same[old, new] = known
        return known

    def _holds_same(self, old: Node, new: Node) -> bool:
        mine, other = old.value, new.value
        if isinstance(mine, dict) and isinstance(other, dict):
            return list(mine) == list(other) and all(
                self.same(each, other[key]) for key, each in mine.items()
            )
        if isinstance(mine, list) and isinstance(other, list):
            return len(mine) == len(other) and all(map(self.same, mine, other))
        return False


def is_same_single(mine: object, other: object) -> bool:
    """Whether two single values are the same: 1 is neither 1.0 nor true, and .nan is .nan."""
    return type(mine) is type(other) and (mine == other or (mine != mine and other != other))


def first_difference(old: Node, new: Node) -> Node | None:
    """The first node of a tree that says something else than the old one, in whatever order."""
    mine, other = old.value, new.value
    if isinstance(mine, dict) and isinstance(other, dict):
        if mine.keys() != other.keys():
            return new
        pairs = [(each, other[key]) for key, each in mine.items()]
    elif isinstance(mine, list) and isinstance(other, list):
        if len(mine) != len(other):
            return new
        pairs = list(zip(mine, other, strict=True))
    else:
        return None if is_same_single(mine, other) else new
    return next((found for pair in pairs if (found := first_difference(*pair))), None)


def parts_of(old: Node, new: Node) -> list[Part]:
    """The entries of a changed mapping or list in their new order, each with what it was."""
    before = _numbered(old)
    after = _numbered(new)
    if isinstance(new.value, list):
        after = _paired(before, after)
    places = [place for key in after if (place := before.get(key, (-1, old))[0]) >= 0]
    staying = _longest_rise(places)
    return [
        (
            Part(node, before[key][1], before[key][0] in staying)
            if key in before
            else Part(node, None, False)
        )
        for key, (_, node) in after.items()
    ]


def _numbered(node: Node) -> dict[Hashable, tuple[int, Node]]:
    """The entries by what tells them from each other: keys, or for items where they stood."""
    if isinstance(node.value, dict):
        return {key: (number, each) for number, (key, each) in enumerate(node.items())}
    found: dict[Hashable, tuple[int, Node]] = {}
    for number, each in enumerate(node):
        place: Hashable = (each.source.name, each.line, each.column)
        found[(number, place) if place in found else place] = (number, each)
    return found


def _paired(
    before: dict[Hashable, tuple[int, Node]], after: dict[Hashable, tuple[int, Node]]
) -> dict[Hashable, tuple[int, Node]]:
    """Let items that came take the places of those that went, where they stand alike.

    An item that was replaced by another is then changed, and keeps the comments around it.
    """
    gone = {number: key for key, (number, _) in before.items() if key not in after}
    if len(before) != len(after):
        return after
    return {
        gone[number] if key not in before and number in gone else key: (number, node)
        for key, (number, node) in after.items()
    }


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """The numbers of a longest part that rises: what can stay where it is."""
    ends: list[int] = []  # of the rises of each length, the one that ends lowest
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    staying: set[int] = set()
    last: int | None = ends[-1] if ends else None
    while last is not None:
        staying.add(last)
        last = before[last]
    return staying
