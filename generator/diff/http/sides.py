"""The two documents of a comparison, and short ways to note how they differ."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TypeAlias

from generator import ir
from generator.diagnostics import Pos
from generator.diff.change import WHOLE, Changes, Spot, Where
from generator.diff.http.components import is_component, shared_component
from generator.diff.rules.facts import Direction
from generator.diff.types.comparison import TypeComparison
from generator.source import Json

# What stands at a place of its own in a document.
Thing: TypeAlias = "ir.Operation | ir.Parameter | ir.Body | ir.Media | ir.Response | ir.Header"


@dataclass(frozen=True, slots=True)
class Sides:
    """Both documents, and where their differences go.

    `operation` is that of which parts are compared: `POST /pets`, or `webhook created`.
    """

    old: ir.Api
    new: ir.Api
    changes: Changes
    types: TypeComparison
    operation: str = ""

    def of(self, operation: str) -> Sides:
        return replace(self, operation=operation)

    def within(self, where: Where, place: str, old: Thing, new: Thing, joint: str = ".") -> Where:
        """A place further in; a component that both documents have is a subject of its own."""
        shared = is_component(old.id) and is_component(new.id)
        if shared and (subject := shared_component(old.id, new.id)):
            return Where(subject, "", spot(old), spot(new))
        return where.within(place, spot(old), spot(new), joint)

    def document(self, place: str = "", pointer: str = "#") -> Where:
        """A place that is no operation's."""
        old, new = (Spot(pointer, Pos(api.document, 1, 1)) for api in (self.old, self.new))
        return Where(WHOLE, place, old, new)

    def add(self, code: str, where: Where, **facts: str) -> None:
        """Note a difference that concerns the operation."""
        self.changes.add(code, where, filter(None, [self.operation]), **facts)

    def became(self, where: Where, old: bool, new: bool, code: str, back: str) -> None:
        """Note what came true, or is no longer."""
        if old != new:
            self.add(code if new else back, where)

    def differs(self, code: str, where: Where, old: str, new: str) -> None:
        """Note what is not as it was."""
        if old != new:
            self.add(code, where, old=old, new=new)

    def reworded(self, code: str, where: Where, old: object, new: object) -> None:
        """Note that a text, or anything that is only read by people, is another one."""
        if old != new:
            self.add(code, where)

    def compare_types(
        self,
        one: ir.Type,
        other: ir.Type,
        direction: Direction,
        where: Where,
        as_text: bool = False,
    ) -> None:
        """Compare the types of values that the operation sends or receives."""
        self.types.compare(one, other, direction, where, self.operation, as_text)


def spot(thing: Thing) -> Spot:
    return Spot(thing.id, thing.pos)


def examples_of(thing: ir.Parameter | ir.Media) -> list[str]:
    """The examples in one order: only people read them, in any."""
    return sorted(map(repr, thing.examples))


def shown(value: Json) -> str:
    """A value as the document writes it."""
    return json.dumps(value, ensure_ascii=False)
