"""Which type of the old package is which of the new one, by whatever name.

Types of one name are one type, and so are those of the same place in both documents, unless these
are numbers of variants, which may come in any order. Where neither tells, a type that is gone is
the one that stands wherever it stood, if they have most in common: so are renamed components found
again, and those that were written in place.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.diff.python.annotation import Annotation, Part, names
from generator.diff.python.answers import answers
from generator.diff.python.method_pairs import argument_pairs
from generator.diff.python.sides import PythonSide
from generator.diff.python.surface import Definition, Method

_WORD = re.compile(r"\b[A-Z]\w*")
# Where a place is counted in a list, another may stand there by tomorrow.
_COUNTED = re.compile(r"/(parameters|allOf|anyOf|oneOf|prefixItems)/\d+(/|$)")
_VARIANT = re.compile(r"/(anyOf|oneOf)/\d+(/|$)")


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
        self._renamed: frozenset[str] | None = None
        # What stands in the same place on both sides, where that is not the same.
        self._places: dict[tuple[Annotation, Annotation], None] = {}
        same = [*_same(old, new)]
        numbered = {
            (one, other)
            for one, other in same
            if is_numbered(old.schema(one).id) and is_numbered(new.schema(other).id)
        }
        # What is called the same on both sides may yet be another.
        self._loose = {one for one, _ in numbered}
        for one, other in same:
            if (one, other) not in numbered:
                self._add(one, other)
        self._sure_old, self._sure_new = frozenset(self.news), frozenset(self.olds)
        for before, after in methods:
            self._note(before.returns, after.returns)
            for argument, partner in argument_pairs(before, after):
                self._note(argument.annotation, partner.annotation)
            for place in answers(old, new, before, after):
                self._note(*place)
        for delivery, classes in old.deliveries().items():
            if delivery in new.deliveries():
                self._note(classes, new.deliveries()[delivery])
        # Each pair leads to places within its types; those that are alone in theirs come first.
        while found := (
            self._found(alone=True) or self._found(alone=False) or self._unpaired(numbered)
        ):
            for one, other in found:
                self._add(one, other)
        for old_place, new_place in self._places:
            olds, news = self._open(old_place, new_place)
            for name in olds if not news else ():
                meant = self.old[name].annotation
                if meant and all(
                    any(self._stands(one, each) for each in new_place) for one in meant
                ):
                    self.spelled.add(name)
            for name in news if not olds else ():
                meant = self.new[name].annotation
                if meant and all(
                    any(self._stands(each, one) for each in old_place) for one in meant
                ):
                    self.named.add(name)

    def __iter__(self) -> Iterator[tuple[Definition, Definition]]:
        for name, partners in self.news.items():
            for partner in partners:
                yield self.old[name], self.new[partner]

    def without_names(self, doc: str) -> str:
        """The words of a text, without the names of types that were called otherwise."""
        if self._renamed is None:
            pairs = [(one.name, other.name) for one, other in self if one.name != other.name]
            self._renamed = frozenset(name for pair in pairs for name in pair)
        renamed = self._renamed
        # Where lines end depends on how long names are.
        return " ".join(_WORD.sub(lambda word: "" if word[0] in renamed else word[0], doc).split())

    def are_paired(self, old: str, new: str) -> bool:
        return new in self.news.get(old, ())

    def _add(self, old: str, new: str) -> None:
        self.news[old].append(new)
        self.olds[new].append(old)
        one, other = self.old[old], self.new[new]
        self._note(one.annotation, other.annotation)
        of_other = {each.wire: each for each in other.fields.values()}
        for field in one.fields.values():
            if field.wire in of_other:
                self._note(field.annotation, of_other[field.wire].annotation)

    def _note(self, old: Annotation, new: Annotation) -> None:
        """Remember a place with those within it, and what aliases stand for there."""
        if (old, new) in self._places or (old == new and not names(old) & self._loose):
            return
        self._places[old, new] = None
        for one in old:
            for other in new:
                if one.name == other.name and len(one.args) == len(other.args):
                    for before, after in zip(one.args, other.args, strict=True):
                        self._note(before, after)
        self._note(expanded(old, self.old), expanded(new, self.new))

    def _found(self, *, alone: bool) -> list[tuple[str, str]]:
        """New pairs of the places where one type is left on either side, or of all places."""
        found: dict[tuple[str, str], None] = {}
        for old, new in self._places:
            olds, news = self._open(old, new)
            if not alone or len(olds) == len(news) == 1:
                found |= dict.fromkeys(self._closest(olds, news))
        return list(found)

    def _unpaired(self, numbered: set[tuple[str, str]]) -> list[tuple[str, str]]:
        """Those of one number that nothing else was found for, by what they hold."""
        return sorted(
            (one, other)
            for one, other in numbered
            if one not in self.news and other not in self.olds
        )

    def _open(self, old: Annotation, new: Annotation) -> tuple[list[str], list[str]]:
        """The types of a place that are no pairs yet."""
        olds = [each.name for each in old if each.name in self.old]
        news = [each.name for each in new if each.name in self.new]
        return (
            [one for one in olds if not any(self.are_paired(one, each) for each in news)],
            [one for one in news if not any(self.are_paired(each, one) for each in olds)],
        )

    def _closest(self, olds: list[str], news: list[str]) -> list[tuple[str, str]]:
        """The pairs that have more in common with each other than with any other."""
        merits = {
            (one, other): merit
            for one in olds
            for other in news
            if (merit := self._merit(one, other)) > 0
        }
        best_new: dict[str, float] = {}
        best_old: dict[str, float] = {}
        for (one, other), merit in merits.items():
            best_new[one] = max(merit, best_new.get(one, 0))
            best_old[other] = max(merit, best_old.get(other, 0))
        return [
            (one, other)
            for (one, other), merit in merits.items()
            if merit == best_new[one] == best_old[other]
            # One of them has none of its own name or place.
            and (one not in self._sure_old or other not in self._sure_new)
        ]

    def _merit(self, old: str, new: str) -> float:
        """How much two types have in common; 0 where it is too little for one and the same."""
        one, other = self.old[old], self.new[new]
        if one.kind != other.kind:
            return 0
        if one.kind == "alias":
            return self._common(one.annotation, other.annotation)
        wires = {each.wire for each in one.fields.values()}
        others = {each.wire for each in other.fields.values()}
        if 2 * len(wires & others) < len(wires | others):
            return 0
        facts = {(each.wire, each.annotation, each.doc) for each in one.fields.values()}
        facts &= {(each.wire, each.annotation, each.doc) for each in other.fields.values()}
        # Fields tell more than docs, which may be made of the name; of equals, the name tells.
        words = (one.doc == other.doc) + (0.5 if old == new else 0)
        return 1 + len(wires & others) + 2 * len(facts) + words

    def _common(self, old: Annotation, new: Annotation) -> int:
        """How many parts stand for each other, on the side where there are fewer."""
        return min(
            sum(any(self._stands(one, each) for each in new) for one in old),
            sum(any(self._stands(each, one) for each in old) for one in new),
        )

    def _stands(self, old: Part, new: Part) -> bool:
        """Whether one part may be the other, whatever lists hold."""
        if old == new or self.are_paired(old.name, new.name):
            return True
        return bool(old.args) and old.name == new.name


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


def is_numbered(id_: str) -> bool:
    """Whether a place is one of several variants, whose numbers say nothing of what they are."""
    return _VARIANT.search(id_) is not None


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
