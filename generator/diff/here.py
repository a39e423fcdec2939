"""A place at which two types are compared, and who is told what is found there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from generator import ir
from generator.diff.change import Spot, Where
from generator.diff.facts import Direction
from generator.diff.shapes import Schemas

# Whose change it is: an operation by its name, or a pair of declarations in one direction.
Owner: TypeAlias = tuple[str, ...]
Note: TypeAlias = Callable[[str, Where, Owner, dict[str, str]], None]


@dataclass(frozen=True, slots=True)
class Here:
    """A place in two documents, for those who send what stands there or who receive it."""

    where: Where
    direction: Direction
    owner: Owner
    old: Schemas
    new: Schemas
    tell: Note

    def note(self, fact: str, **facts: str) -> None:
        """Note a fact that means something else in requests than in responses."""
        self.tell(f"{self.direction}-{fact}", self.where, self.owner, facts)

    def note_neutral(self, code: str) -> None:
        self.tell(code, self.where, self.owner, {})

    def within(self, place: str, old: Spot | None = None, new: Spot | None = None) -> Here:
        return replace(self, where=self.where.within(place, old, new))

    def at(self, old: ir.Schema | None, new: ir.Schema | None) -> Here:
        """The same place, where declarations say what stands there."""
        return self.within("", spot_of(old), spot_of(new))


Recurse: TypeAlias = Callable[[ir.Type, ir.Type, Here], None]


def spot_of(said: ir.Schema | ir.Field | None) -> Spot | None:
    return Spot(said.id, said.pos) if said is not None else None
