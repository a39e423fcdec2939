"""The two documents of a comparison, and short ways to note how they differ."""

from __future__ import annotations

import json
from dataclasses import dataclass

from generator import ir
from generator.diagnostics import Pos
from generator.diff.change import Changes, Spot, Where
from generator.diff.facts import Direction
from generator.diff.types import TypeComparison
from generator.source import Json


@dataclass(frozen=True, slots=True)
class Sides:
    """Both documents, and where their differences go."""

    old: ir.Api
    new: ir.Api
    changes: Changes
    types: TypeComparison

    def document(self, place: str = "", pointer: str = "#") -> Where:
        """A place that is no operation's."""
        old, new = (Spot(pointer, Pos(api.document, 1, 1)) for api in (self.old, self.new))
        return Where("the document", place, old, new)

    def became(self, where: Where, old: bool, new: bool, code: str, back: str) -> None:
        """Note what came true, or is no longer."""
        if old != new:
            self.changes.add(code if new else back, where)

    def differs(self, code: str, where: Where, old: str, new: str) -> None:
        """Note what is not as it was."""
        if old != new:
            self.changes.add(code, where, old=old, new=new)

    def reworded(self, code: str, where: Where, old: object, new: object) -> None:
        """Note that a text, or anything that is only read by people, is another one."""
        if old != new:
            self.changes.add(code, where)

    def compare_types(
        self, one: ir.Type, other: ir.Type, direction: Direction, where: Where
    ) -> None:
        """Compare the types of values; the subject of a place is the operation that has it."""
        self.types.compare(one, other, direction, where, where.subject)


def spot(thing: ir.Operation | ir.Parameter | ir.Body | ir.Media | ir.Response | ir.Header) -> Spot:
    return Spot(thing.id, thing.pos)


def shown(value: Json) -> str:
    """A value as the document writes it."""
    return json.dumps(value, ensure_ascii=False)
