"""Compare types, as those who send values of them see it, or those who receive them."""

from __future__ import annotations

from generator import ir
from generator.diff.change import Changes, Where
from generator.diff.http.components import shared_component
from generator.diff.rules.facts import Direction
from generator.diff.types.constraints import compare_arrays, compare_conditions
from generator.diff.types.here import Here
from generator.diff.types.ledger import Ledger
from generator.diff.types.marks import compare_declarations
from generator.diff.types.objects import compare_objects
from generator.diff.types.scalars import (
    compare_enum_and_scalar,
    compare_enums,
    compare_scalars,
    note_other_type,
)
from generator.diff.types.shapes import Shape, shape_of, type_in_words
from generator.diff.types.unions import compare_unions
from generator.diff.types.variants import kind_of


class TypeComparison:
    """Compares the types of two documents; a pair of declarations is looked at once."""

    def __init__(self, old: ir.Api, new: ir.Api, changes: Changes) -> None:
        self._old = old.schemas
        self._new = new.schemas
        self._changes = changes
        self._ledger = Ledger()
        self._seen: set[tuple[object, ...]] = set()
        self._waiting: list[tuple[Shape, Shape, Here]] = []

    def compare(
        self,
        old: ir.Type,
        new: ir.Type,
        direction: Direction,
        where: Where,
        operation: str,
        as_text: bool = False,
    ) -> None:
        """Note how two types differ, for the sake of an operation (`POST /pets`).

        `as_text` is for values that stand in an address or a header.
        """
        owner = self._ledger.operation(operation)
        here = Here(where, direction, owner, self._old, self._new, self._ledger, as_text)
        self._compare(old, new, _of_component(here) or here)
        # Not by recursion: declarations may lead through one another many times.
        while self._waiting:
            ours, theirs, here = self._waiting.pop()
            if ours.declared is not None and theirs.declared is not None:
                compare_declarations(ours.declared, theirs.declared, here)
            self._compare_cores(ours.core, theirs.core, here)

    def finish(self) -> None:
        """Note what was put off until it is known which operations use a declaration."""
        self._ledger.tell(self._changes)

    def _compare(self, old: ir.Type, new: ir.Type, here: Here) -> None:
        ours, theirs = shape_of(old, self._old), shape_of(new, self._new)
        is_open = isinstance(ours.core, ir.Any_) or isinstance(theirs.core, ir.Any_)
        if ours.nullable != theirs.nullable and not is_open:
            if _is_null(ours) or _is_null(theirs):
                note_other_type(old, new, here)
                return
            _place_of_null(ours, theirs, here).note(
                "became-nullable" if theirs.nullable else "became-not-nullable"
            )
        if ours.declared is None and theirs.declared is None:
            self._compare_cores(ours.core, theirs.core, here)
        elif ours.named is not None and theirs.named is not None:
            self._wait(ours, theirs, here.of_named(ours.named, theirs.named))
        else:
            self._wait(ours, theirs, here.at(ours.declared, theirs.declared))

    def _wait(self, old: Shape, new: Shape, here: Here) -> None:
        """Put off what declarations say, once for each pair: they may lead back to themselves."""
        key = (id(old.core), id(new.core), here.owner, here.direction, here.as_text)
        if key not in self._seen:
            self._seen.add(key)
            self._waiting.append((old, new, here))

    def _compare_cores(self, old: ir.Type, new: ir.Type, here: Here) -> None:
        match old, new:
            case (ir.Any_(), ir.Any_()) | (ir.Never(), ir.Never()):
                pass
            case (ir.Any_(), _):
                here.note("type-specified", new=type_in_words(new, self._new))
            case (_, ir.Any_()):
                here.note("type-unspecified", old=type_in_words(old, self._old))
            case (ir.Never(), _):
                here.note("value-allowed", new=type_in_words(new, self._new))
            case (_, ir.Never()):
                here.note("value-forbidden", old=type_in_words(old, self._old))
            case (ir.Union(), _) | (_, ir.Union()):
                compare_unions(old, new, here, self._compare)
            case (ir.Enum(), ir.Enum()) if _share_a_kind(old, new):
                compare_enums(old, new, here)
            case (ir.Scalar(), ir.Scalar()):
                compare_scalars(old, new, here)
            case (ir.Scalar() | ir.Enum(), ir.Scalar() | ir.Enum()):
                compare_enum_and_scalar(old, new, here)
            case (ir.ListOf(), ir.ListOf()):
                self._compare_lists(old, new, here)
            case (ir.Object() | ir.MapOf(), ir.Object() | ir.MapOf()):
                compare_objects(old, new, here, self._compare)
            case _:
                self._compare_kinds(old, new, here)

    def _compare_lists(self, old: ir.ListOf, new: ir.ListOf, here: Here) -> None:
        compare_arrays(old.constraints, new.constraints, here)
        compare_conditions(old.constraints, new.constraints, "array", here)
        self._compare(old.item, new.item, here.within("[]"))
        for index in range(max(len(old.prefix), len(new.prefix))):
            one, other = (
                each.prefix[index] if index < len(each.prefix) else each.item for each in (old, new)
            )
            self._compare(one, other, here.within(f"[{index}]"))

    def _compare_kinds(self, old: ir.Type, new: ir.Type, here: Here) -> None:
        """Two types that have nothing in common, unless one is a list of the other."""
        if isinstance(new, ir.ListOf) and self._kinds(old, new.item):
            here.note("became-list", old=type_in_words(old, self._old))
        elif isinstance(old, ir.ListOf) and self._kinds(new, old.item, backwards=True):
            here.note("no-longer-list", new=type_in_words(new, self._new))
        else:
            note_other_type(old, new, here)

    def _kinds(self, one: ir.Type, item: ir.Type, backwards: bool = False) -> bool:
        core = shape_of(item, self._old if backwards else self._new).core
        return kind_of(one) == kind_of(core) != "any"


def _is_null(shape: Shape) -> bool:
    """Whether null is all that there is."""
    return shape.nullable and isinstance(shape.core, ir.Never)


def _place_of_null(old: Shape, new: Shape, here: Here) -> Here:
    """Where null is allowed, or not: the declaration, if that says it on both sides."""
    if old.named is None or new.named is None:
        return here
    is_said_there = (old.nullable, new.nullable) == (old.named.nullable, new.named.nullable)
    return here.of_named(old.named, new.named) if is_said_there else here


def _of_component(here: Here) -> Here | None:
    """The same place, as one that belongs to a component."""
    where = here.where
    subject = shared_component(where.old.id, where.new.id)
    is_subject = subject != "" and subject == where.subject
    return here.of_shared(where, subject, where.place) if is_subject else None


def _share_a_kind(old: ir.Enum, new: ir.Enum) -> bool:
    kinds = kind_of(old), kind_of(new)
    return kinds[0] == kinds[1] or "mixed" in kinds
