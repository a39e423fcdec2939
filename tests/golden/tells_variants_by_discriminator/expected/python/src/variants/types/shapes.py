# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.shapes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

from .._runtime.models import Model, union

__all__ = [
    "Circle",
    "CircleParam",
    "Shape",
    "ShapeParam",
    "Square",
    "SquareParam",
]


class Circle(Model, frozen=True, kw_only=True):
    """The schema `Circle`."""

    shape: str
    radius: float


class Square(Model, frozen=True, kw_only=True):
    """The schema `Square`."""

    shape: str
    side: float


if TYPE_CHECKING:
    Shape: TypeAlias = "Circle | Square"
    """A circle or a square."""
else:
    Shape = union(
        "Shape",
        lambda: (
            Circle,
            Square,
        ),
        tag=("shape",),
        mapping={
            "round": 0,
            "square": 1,
        },
    )


class CircleParam(TypedDict, total=False):
    """The schema `Circle`."""

    shape: Required[str]
    radius: Required[float]


class SquareParam(TypedDict, total=False):
    """The schema `Square`."""

    shape: Required[str]
    side: Required[float]


ShapeParam: TypeAlias = "CircleParam | SquareParam"
"""A circle or a square."""
