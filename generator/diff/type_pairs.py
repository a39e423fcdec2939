"""Which type of the old package is which of the new one, by whatever name.

Types of one name are one type, and so are those of the same place in both documents. Where neither
tells, a type that is gone is the one that stands wherever it stood, if they have most in common:
so are renamed components found again, and those that were written in place.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.diff.annotation import Annotation, Part, named
from generator.diff.answers import answers
from generator.diff.method_pairs import argument_pairs
from generator.diff.python_sides import PythonSide
from generator.diff.surface import Definition, Method

_WORD = re.compile(r"\b[A-Z]\w*")
# Where a place is counted in a list, another may stand there by tomorrow.
_COUNTED = re.compile(r"/(parameters|allOf|anyOf|oneOf|prefixItems)/\d+(/|$)")


class TypePairs:
    """The pairs, and what of aliases became the type itself or was one."""

    def __init__(
        self, old: PythonSide, new: PythonSide, methods: Iterable[tuple[Method, Method]]
    ) -> None:
        self.old = old.surface.types
        self.new = new.surface.types
        self.news: dict[str, list[str]] = defaultdict(list)
        self.olds: dict[str, list[str]] = defaultdict(list)
        # Aliases of one side that stand for what the other writes out.
        self.spelled: set[str] = set()
        self.named: set[str] = set()
        self._waiting: list[tuple[Annotation, Annotation]] = []
        self._renamed: frozenset[str] | None = None
        self._looked_at: set[tuple[Annotation, Annotation]] = set()
        for one, other in _same(old, new):
            self._add(one, other)
        self._sure_old, self._sure_new = frozenset(self.news), frozenset(self.olds)
        for before, after in methods:
            self._waiting.append((before.returns, after.returns))
            self._waiting += [
                (one.annotation, other.annotation) for one, other in argument_pairs(before, after)
            ]
            self._waiting += answers(old, new, before, after)
        for value, name in old.surface.events.items():
            if value in new.surface.events:
                self._waiting.append((named(name), named(new.surface.events[value])))
        while self._waiting:
            pair = self._waiting.pop()
            if pair[0] != pair[1] and pair not in self._looked_at:
                self._looked_at.add(pair)
                self._look(*pair)

    def __iter__(self) -> Iterator[tuple[Definition, Definition]]:
        for name, partners in self.news.items():
            for partner in partners:
                yield self.old[name], self.new[partner]

    def without_names(self, doc: str) -> str:
        """A text without the names of types that have another name on the other side."""
        if self._renamed is None:
            found = {one.name for one, other in self if one.name != other.name}
            found |= {other.name for one, other in self if one.name != other.name}
            self._renamed = frozenset(found)
        renamed = self._renamed
        return _WORD.sub(lambda word: "" if word[0] in renamed else word[0], doc)

    def are_paired(self, old: str, new: str) -> bool:
        return new in self.news.get(old, ())

    def _add(self, old: str, new: str) -> None:
        self.news[old].append(new)
        self.olds[new].append(old)
        one, other = self.old[old], self.new[new]
        self._waiting.append((one.annotation, other.annotation))
        of_other = {each.wire: each for each in other.fields.values()}
        for field in one.fields.values():
            if field.wire in of_other:
                self._waiting.append((field.annotation, of_other[field.wire].annotation))

    def _look(self, old: Annotation, new: Annotation) -> None:
        """Find pairs among what stands in the same place."""
        for one in old:
            for other in new:
                if one.name == other.name and len(one.args) == len(other.args):
                    self._waiting += zip(one.args, other.args, strict=True)
        olds = [each.name for each in old if each.name in self.old]
        news = [each.name for each in new if each.name in self.new]
        known = {(one, other) for one in olds for other in news if self.are_paired(one, other)}
        olds = [each for each in olds if each not in {one for one, _ in known}]
        news = [each for each in news if each not in {other for _, other in known}]
        for one_name in olds:
            similar = [each for each in news if self._are_alike(one_name, each)]
            for other_name in similar:
                back = [each for each in olds if self._are_alike(each, other_name)]
                if len(similar) == len(back) == 1 and self._may_pair(one_name, other_name):
                    self._add(one_name, other_name)
        if not news:
            self.spelled |= self._meaning(olds, new, self.old)
        if not olds:
            self.named |= self._meaning(news, old, self.new)

    def _may_pair(self, old: str, new: str) -> bool:
        """Say whether one of them has none of its own name or place."""
        return old not in self._sure_old or new not in self._sure_new

    def _are_alike(self, old: str, new: str) -> bool:
        one, other = self.old[old], self.new[new]
        if one.kind != other.kind:
            return False
        if one.kind == "alias":
            return bool(one.annotation & other.annotation)
        wires = {each.wire for each in one.fields.values()}
        others = {each.wire for each in other.fields.values()}
        return 2 * len(wires & others) >= len(wires | others)

    @staticmethod
    def _meaning(names: list[str], found: Annotation, types: Mapping[str, Definition]) -> set[str]:
        return {
            each for each in names if types[each].annotation and types[each].annotation <= found
        }


def _same(old: PythonSide, new: PythonSide) -> Iterator[tuple[str, str]]:
    """The pairs of one place, and of one name."""
    olds, news = dict.fromkeys(old.surface.types), dict.fromkeys(new.surface.types)
    by_old, by_new = (
        {_place(side, name): name for name in side.surface.types} for side in (old, new)
    )
    for place, name in by_old.items():
        if place is not None and place in by_new:
            yield name, by_new[place]
            del olds[name], news[by_new[place]]
    for name in olds:
        if name in news:
            yield name, name


def _place(side: PythonSide, name: str) -> tuple[str, str, bool] | None:
    """Where a type stands in the document, and which of those of one place it is."""
    id_ = side.version.places[f"types.{name}"].id
    if _COUNTED.search(id_):
        return None
    return id_, side.surface.types[name].kind, name.endswith("Param")


def expanded(
    found: Annotation, types: Mapping[str, Definition], within: frozenset[str] = frozenset()
) -> Annotation:
    """An annotation with what its aliases stand for."""
    parts: set[Part] = set()
    for part in found:
        definition = types.get(part.name)
        if definition is None or definition.kind != "alias" or part.name in within:
            parts.add(part)
        else:
            parts |= expanded(definition.annotation, types, within | {part.name})
    return frozenset(parts)
