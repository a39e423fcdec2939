# @generated from templates/python/_runtime/omit.py; edit that file, then run: make generate
"""Two marks for "nothing was given here", so that None can mean null."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal


class Omit:
    """Leaves an argument out of the request; as a header or query value it removes a default."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


class NotGiven(Omit):
    """Stands for an option nobody gave, where None has a meaning of its own (`timeout`)."""

    def __repr__(self) -> str:
        return "not_given"


omit = Omit()
not_given = NotGiven()


def unless_empty(values: Mapping[str, object]) -> Mapping[str, object] | Omit:
    """Return the values, or `omit` when none of them was given."""
    return omit if all(isinstance(value, Omit) for value in values.values()) else values
