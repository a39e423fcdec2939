"""Properties that objects take over by allOf are compared where they are declared, once."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator import ir
from generator.diff.types.here import Here
from generator.diff.types.shapes import Schemas
from generator.source import Json

# A property that a component describes itself, perhaps in a part of its own allOf.
_OWN = re.compile(r"(#/components/schemas/[^/]+)(?:/allOf/\d+)*/properties/[^/]+")


class Inherited:
    """The declarations from which two objects take over properties."""

    def __init__(
        self,
        old: Iterable[ir.Field],
        new: Iterable[ir.Field],
        parents: tuple[Iterable[str], Iterable[str]],
        here: Here,
    ) -> None:
        self._here = here
        self._old = {
            *parents[0],
            *(home.id for each in old if (home := _home(each, here.old)) is not None),
        }
        self._new = {
            *parents[1],
            *(home.id for each in new if (home := _home(each, here.new)) is not None),
        }

    def of_both(self, old: ir.Field, new: ir.Field) -> tuple[ir.Ref, ir.Ref] | None:
        """The declarations that say the same property, where it is none of the objects' own."""
        ours, theirs = _home(old, self._here.old), _home(new, self._here.new)
        if ours is None or theirs is None or not self._is_one(ours.id, theirs.id):
            return None
        return self._pair(ours.id, theirs.id)

    def of_one(self, field: ir.Field, is_new: bool) -> tuple[ir.Ref, ir.Ref] | None:
        """The declarations of which one says a property, where both objects build on them."""
        home = _home(field, self._here.new if is_new else self._here.old)
        if home is None or home.id not in self._old or home.id not in self._new:
            return None
        is_known = home.id in self._here.old and home.id in self._here.new
        return self._pair(home.id, home.id) if is_known else None

    def _is_one(self, old: str, new: str) -> bool:
        """Whether two declarations are the same one, which may have another name now."""
        return old == new or (old not in self._here.new and new not in self._here.old)

    def _pair(self, old: str, new: str) -> tuple[ir.Ref, ir.Ref] | None:
        where = self._here.where
        if old == where.old.id or new == where.new.id:
            return None
        return ir.Ref(target=old), ir.Ref(target=new)


def inherited_conditions(old: ir.Type, new: ir.Type, here: Here) -> dict[str, ir.Ref]:
    """The conditions that two objects take over from a component, each with that."""
    if not isinstance(old, ir.Object) or not isinstance(new, ir.Object):
        return {}
    found: dict[str, ir.Ref] = {}
    said = _conditions(old, new)
    for id_ in old.parents:
        types = [schemas[id_].type for schemas in (here.old, here.new) if id_ in schemas]
        if id_ not in new.parents or id_ in (here.where.old.id, here.where.new.id):
            continue
        if len(types) == 2 and (there := _conditions(*types)):
            same = (word for word in there if there[word] == said.get(word))
            found.update((word, ir.Ref(target=id_)) for word in same)
    return found


def _conditions(old: ir.Type, new: ir.Type) -> dict[str, tuple[Json, Json]]:
    if not isinstance(old, ir.Object) or not isinstance(new, ir.Object):
        return {}
    ours, theirs = (dict(each.constraints.other) for each in (old, new))
    return {word: (ours.get(word), theirs.get(word)) for word in {**ours, **theirs}}


def _home(field: ir.Field, schemas: Schemas) -> ir.Schema | None:
    """The component that says a property just as an object holds it."""
    match = _OWN.fullmatch(field.id)
    home = schemas.get(match[1]) if match is not None else None
    if home is None or not isinstance(home.type, ir.Object):
        return None
    return home if any(each == field for each in home.type.fields) else None
