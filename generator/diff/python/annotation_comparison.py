"""Compare what two annotations allow: of a value that is given to the package, or got from it."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, TypeAlias

from generator.diff.change import Changes, Where
from generator.diff.python.annotation import ANY, NONE, Annotation, Part, shown, values_shown
from generator.diff.python.type_pairs import TypePairs, expanded

# Who has to cope with a change: callers who give a value, or those who get one.
Flow: TypeAlias = Literal["input", "output"]

_KEYED = ("Mapping", "dict")
_JSON = {ANY, NONE, *map(Part, ("bool", "float", "int", "str"))}


class AnnotationComparison:
    """Compares annotations place by place; types that are pairs are the same here."""

    def __init__(self, pairs: TypePairs, changes: Changes) -> None:
        self.pairs = pairs
        self._changes = changes
        # What is being compared: types that lead to themselves come back here.
        self._active: set[tuple[Annotation, Annotation]] = set()

    def compare(self, flow: Flow, old: Annotation, new: Annotation, where: Where) -> None:
        """Note what is different, each fact by itself."""
        if self._are_same(old, new) or (old, new) in self._active:
            return
        self._active.add((old, new))
        self._compare(flow, old, new, where)
        self._active.remove((old, new))

    def _compare(self, flow: Flow, old: Annotation, new: Annotation, where: Where) -> None:
        others = self._different(old, new)
        # Aliases that are pairs need not be looked into: they are compared by themselves.
        everything = (
            (old - others[0]) | expanded(others[0], self.pairs.old),
            (new - others[1]) | expanded(others[1], self.pairs.new),
        )
        old, new = self._different(*everything)
        if flow == "output" and (everything[0] == {NONE}) != (everything[1] == {NONE}):
            fact = "added" if everything[0] == {NONE} else "removed"
            self._changes.add(f"python-output-value-{fact}", where)
            return
        if ANY not in old | new and {NONE} not in everything:
            self._note_none(flow, old, new, where)
            old, new = old - {NONE}, new - {NONE}
            old, new = self._without_values(flow, old, new, everything, where)
            old, new = self._without_containers(flow, old, new, where)
            old, new = self._without_alike(flow, old, new, where)
        if old or new:
            self._note_rest(flow, old, new, everything, where)

    def _different(self, old: Annotation, new: Annotation) -> tuple[Annotation, Annotation]:
        """What neither has in common with the other."""
        return (
            frozenset(one for one in old if not any(self._is_same(one, each) for each in new)),
            frozenset(one for one in new if not any(self._is_same(each, one) for each in old)),
        )

    def _is_same(self, old: Part, new: Part) -> bool:
        if old.value_of or new.value_of:
            return old == new
        if old.name in self.pairs.old or new.name in self.pairs.new:
            return self.pairs.are_paired(old.name, new.name)
        return (
            old.name == new.name
            and len(old.args) == len(new.args)
            and all(map(self._are_same, old.args, new.args))
        )

    def _are_same(self, old: Annotation, new: Annotation) -> bool:
        return self._different(old, new) == (frozenset(), frozenset())

    def _note_none(self, flow: Flow, old: Annotation, new: Annotation, where: Where) -> None:
        if NONE in new:
            self._changes.add(f"python-{flow}-none-added", where)
        if NONE in old:
            self._changes.add(f"python-{flow}-none-removed", where)

    def _without_values(
        self,
        flow: Flow,
        old: Annotation,
        new: Annotation,
        everything: tuple[Annotation, Annotation],
        where: Where,
    ) -> tuple[Annotation, Annotation]:
        """Note values of Literal that came or went, where both have some."""
        kinds = [{each.value_of for each in found if each.value_of} for found in everything]
        if not kinds[0] or not kinds[1]:
            return self._without_listed(flow, old, new, everything, where)
        for found, fact in ((new, "added"), (old, "removed")):
            values = [each for each in found if each.value_of]
            if values:
                code = f"python-{flow}-values-{fact}"
                self._changes.add(code, where, values=values_shown(values))
        # A type that takes in values to come is there as soon as two are known.
        plain = {Part(name) for name in kinds[0] | kinds[1]} if flow == "output" else set()
        return _without(old, plain), _without(new, plain)

    def _without_listed(
        self,
        flow: Flow,
        old: Annotation,
        new: Annotation,
        everything: tuple[Annotation, Annotation],
        where: Where,
    ) -> tuple[Annotation, Annotation]:
        """Note values that are listed beside the type that takes in all others, or no longer."""
        for found, other, fact in (
            (new, everything[0], "listed"),
            (old, everything[1], "unlisted"),
        ):
            values = [each for each in found if each.value_of]
            if flow == "output" and values and all(Part(one.value_of) in other for one in values):
                if not all(Part(one.value_of) in everything[fact == "listed"] for one in values):
                    continue
                code = f"python-output-values-{fact}"
                self._changes.add(code, where, values=values_shown(values))
                old, new = old - {*values}, new - {*values}
        return old, new

    def _without_containers(
        self, flow: Flow, old: Annotation, new: Annotation, where: Where
    ) -> tuple[Annotation, Annotation]:
        """Look into lists and the like that both have."""
        for one in sorted(old):
            others = [each for each in new if _is_like(each, one)]
            if len(others) != 1 or len([each for each in old if _is_like(each, one)]) != 1:
                continue
            step = "{}" if one.name in _KEYED else "[]"
            inner = replace(where, place=f"{where.place}{step}")
            for before, after in zip(one.args, others[0].args, strict=True):
                self.compare(flow, before, after, inner)
            old, new = old - {one}, new - {others[0]}
        return old, new

    def _without_alike(
        self, flow: Flow, old: Annotation, new: Annotation, where: Where
    ) -> tuple[Annotation, Annotation]:
        """Note a class that another stands for now, with the same fields."""
        one, other = (
            [each for each in found if each.name in types]
            for found, types in ((old, self.pairs.old), (new, self.pairs.new))
        )
        if len(one) == len(other) == 1 and self._have_same_fields(one[0].name, other[0].name):
            names = {"old": one[0].name, "new": other[0].name}
            self._changes.add(f"python-{flow}-class-replaced", where, **names)
            return old - {one[0]}, new - {other[0]}
        return old, new

    def _have_same_fields(self, old: str, new: str) -> bool:
        one, other = self.pairs.old[old], self.pairs.new[new]
        return (
            one.kind == other.kind
            and one.fields.keys() == other.fields.keys()
            and all(
                before.required == other.fields[name].required
                and self._are_same(before.annotation, other.fields[name].annotation)
                for name, before in one.fields.items()
            )
        )

    def _note_rest(
        self,
        flow: Flow,
        old: Annotation,
        new: Annotation,
        everything: tuple[Annotation, Annotation],
        where: Where,
    ) -> None:
        # That it may be None, on either flow, is said by itself.
        facts = {
            name: shown(found - {NONE} or found)
            for name, found in (("old", everything[0]), ("new", everything[1]))
        }
        fact = self._relation(flow, old, new)
        if flow == "output" and fact != "changed" and self._are_variants(old, new, everything):
            names = {"variants": shown(old | new, most=10)}
            code = "added" if fact == "widened" else "removed"
            self._changes.add(f"python-output-variants-{code}", where, **names)
        else:
            self._changes.add(f"python-{flow}-type-{fact}", where, **facts)

    def _relation(self, flow: Flow, old: Annotation, new: Annotation) -> str:
        if self._takes_in(flow, new, old):
            return "widened"
        return "narrowed" if self._takes_in(flow, old, new) else "changed"

    def _takes_in(self, flow: Flow, wide: Annotation, narrow: Annotation) -> bool:
        """Whether each of the narrow parts may stand for one of the wide."""
        return all(any(self._may_stand(flow, one, each) for each in wide) for one in narrow)

    def _may_stand(self, flow: Flow, one: Part, other: Part) -> bool:
        if other == ANY:
            # What is read as Any is as JSON has it: no class, and no date.
            return flow == "input" or self._is_json(one)
        if one.value_of:
            return other == Part(one.value_of)
        if flow == "input" and other.name == "Mapping":
            definition = self.pairs.old.get(one.name) or self.pairs.new.get(one.name)
            return definition is not None and definition.kind == "params"
        return (one.name, other.name) == ("int", "float")

    def _is_json(self, part: Part) -> bool:
        """Whether a value is the same read as Any; what lists and dicts hold counts as well."""
        if part.value_of or part in _JSON:
            return True
        return part.name in ("list", *_KEYED) and all(
            map(self._is_json, frozenset().union(*part.args))
        )

    def _are_variants(
        self, old: Annotation, new: Annotation, everything: tuple[Annotation, Annotation]
    ) -> bool:
        """Whether classes came to others or went from them."""

        def is_class(each: Part) -> bool:
            return each.name in self.pairs.old or each.name in self.pairs.new

        shared = [sum(map(is_class, found)) for found in everything]
        return all(map(is_class, old | new)) and min(shared) > 1


def _without(found: Annotation, plain: set[Part]) -> Annotation:
    return frozenset(each for each in found if not each.value_of) - plain


def _is_like(one: Part, other: Part) -> bool:
    return bool(one.args) and (one.name, len(one.args)) == (other.name, len(other.args))
