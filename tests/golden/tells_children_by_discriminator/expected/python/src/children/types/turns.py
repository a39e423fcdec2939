# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.turns`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec

from .._runtime.models import Model, union

__all__ = [
    "Answer",
    "Question",
    "Turn",
]


class Question(Model, frozen=True, kw_only=True):
    """The schema `Question`."""

    type_: Literal["message"] = msgspec.field(name="type")
    role: Literal["asks"]


class Answer(Model, frozen=True, kw_only=True):
    """The schema `Answer`."""

    type_: Literal["message"] = msgspec.field(name="type")
    role: Literal["answers"]


if TYPE_CHECKING:
    Turn: TypeAlias = "Question | Answer"
    """The schema `Turn`."""
else:
    Turn = union(
        "Turn",
        lambda: (
            Question,
            Answer,
        ),
    )
