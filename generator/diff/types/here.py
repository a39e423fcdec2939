"""A place at which two types are compared, and who is told what is found there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from generator import ir
from generator.diff.change import Spot, Where
from generator.diff.rules.facts import Direction
from generator.diff.types.ledger import Ledger, Owner
from generator.diff.types.shapes import Schemas


@dataclass(frozen=True, slots=True)
class Here:
    """A place in two documents, for those who send what stands there or who receive it."""

    where: Where
    direction: Direction
    owner: Owner
    old: Schemas
    new: Schemas
    ledger: Ledger
    # Whether values are written as text without quotes, as in an address: 1 is "1" there.
    as_text: bool = False

    def note(self, fact: str, **facts: str) -> None:
        """Note a fact that means something else in requests than in responses."""
        self.ledger.note(f"{self.direction}-{fact}", self.where, self.owner, facts)

    def note_neutral(self, code: str) -> None:
        self.ledger.note(code, self.where, self.owner, {})

    def within(self, place: str, old: Spot | None = None, new: Spot | None = None) -> Here:
        return replace(self, where=self.where.within(place, old, new))

    def at(self, old: ir.Schema | None, new: ir.Schema | None) -> Here:
        """The same place, where declarations say what stands there."""
        return self.within("", spot_of(old), spot_of(new))

    def of_shared(self, where: Where, *key: str) -> Here:
        """A place in what several may refer to: it is told of once, with all that do."""
        writing = "text" if self.as_text else "json"
        owner = self.ledger.declarations(self.owner, self.direction, writing, *key)
        return replace(self, where=where, owner=owner)

    def of_named(self, old: ir.Schema, new: ir.Schema) -> Here:
        """The place of a pair of named declarations."""
        # Where both documents have the other one as well, it is another that is referred to.
        how = "instead of" if old.id in self.new or new.id in self.old else "was"
        renamed = f" ({how} {old.wire})" if old.wire != new.wire else ""
        spots = Spot(old.id, old.pos), Spot(new.id, new.pos)
        return self.of_shared(Where(f"schema {new.wire}{renamed}", "", *spots), old.id, new.id)


Recurse: TypeAlias = Callable[[ir.Type, ir.Type, Here], None]


def spot_of(said: ir.Schema | ir.Field | None) -> Spot | None:
    return Spot(said.id, said.pos) if said is not None else None
