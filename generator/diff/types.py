"""Compare types, as those who send values of them see it, or those who receive them."""

from __future__ import annotations

from typing import Literal, TypeAlias

from generator import ir
from generator.diff.change import Changes, Where

# Who is free to change first: what clients send, or what they are sent.
Direction: TypeAlias = Literal["request", "response"]


class TypeComparison:
    """Compares the types of two documents; a pair of declarations is looked at once."""

    def __init__(self, old: ir.Api, new: ir.Api, changes: Changes) -> None:
        self._old = old
        self._new = new
        self._changes = changes

    def compare(
        self, old: ir.Type, new: ir.Type, direction: Direction, where: Where, operation: str
    ) -> None:
        """Note how two types differ, for the sake of an operation (`POST /pets`)."""

    def finish(self) -> None:
        """Note what was put off until it is known which operations use a declaration."""
