"""Why a type has another name, and whether its old one can still be imported."""

from __future__ import annotations

import re
from functools import cached_property

from generator.diff.python.sides import PythonSide, PythonSides
from generator.diff.python.surface import Definition
from generator.diff.python.type_pairs import TypePairs, is_numbered

_COMPONENT = re.compile(r"[^#]*#/components/\w+/[^/]+")


class Renames:
    """Tells renamed types apart by what became of their names, and by what the document did."""

    def __init__(self, sides: PythonSides, pairs: TypePairs) -> None:
        self._old = sides.old
        self._new = sides.new
        self._pairs = pairs

    def code(self, old: Definition, new: Definition) -> str:
        """The rule of a type that is called otherwise; "" where either name stays what it was."""
        is_gone = not self._pairs.are_paired(old.name, old.name)
        is_fresh = not self._pairs.are_paired(new.name, new.name)
        becomes, was = len(self._pairs.news[old.name]), len(self._pairs.olds[new.name])
        match is_gone, is_fresh:
            case False, False:
                return ""
            case True, False:
                fact = "absorbed"
            case False, True:
                fact = "parted"
            case _ if was > becomes == 1:
                fact = "merged"
            case _:
                fact = "split" if becomes > was == 1 else "renamed"
        return f"python-class-{fact}{'-by-reference' if self._is_moved(old, new) else ''}"

    def _is_moved(self, old: Definition, new: Definition) -> bool:
        """Whether only a `$ref` or an order changed, and no component is called otherwise."""
        one, other = self._old.schema(old.name), self._new.schema(new.name)
        if one.wire and other.wire:
            return False
        if one.wire or other.wire:
            return True
        before, after = _home(one.id), _home(other.id)
        if before == after:
            return one.id != other.id and is_numbered(one.id) and is_numbered(other.id)
        is_kept = before in self._homes[1] or after in self._homes[0]
        return is_kept or before.rpartition("/")[0] != after.rpartition("/")[0]

    @cached_property
    def _homes(self) -> tuple[set[str], set[str]]:
        """The components of both documents, and "" for what is in none."""
        return _homes(self._old), _homes(self._new)


def _homes(side: PythonSide) -> set[str]:
    return {"", *map(_home, side.version.api.schemas)}


def _home(id_: str) -> str:
    """The component, or the other file, that a place is in; else empty."""
    found = _COMPONENT.match(id_)
    return found[0] if found is not None else id_.partition("#")[0]
