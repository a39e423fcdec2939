# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.shapes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.models import Model, union

__all__ = [
    "Circle",
    "Shape",
    "Square",
]


class Circle(Model, frozen=True, kw_only=True):
    """The schema `Circle`."""

    kind: Literal["round"]
    colour: str | None = None
    radius: float | None = None


class Square(Model, frozen=True, kw_only=True):
    """The schema `Square`."""

    kind: Literal["square"]
    colour: str | None = None
    side: float | None = None


if TYPE_CHECKING:
    Shape: TypeAlias = "Circle | Square"
    """The schema `Shape`."""
else:
    Shape = union(
        "Shape",
        lambda: (
            Circle,
            Square,
        ),
        tag=("kind",),
        mapping={
            "round": 0,
            "square": 1,
        },
    )
