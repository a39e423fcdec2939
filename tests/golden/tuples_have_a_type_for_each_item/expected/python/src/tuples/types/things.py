# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.things`."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypeAlias, TypedDict

from .._runtime.models import Model

__all__ = [
    "Box",
    "BoxParam",
    "Drawing",
    "Lid",
    "LidParam",
    "Pair",
    "Point",
    "Points",
    "Row",
]


class Drawing(Model, frozen=True, kw_only=True):
    """The schema `Drawing`."""

    origin: Point | None = None
    pair: Pair | None = None
    """Two objects that only their places tell apart."""

    path: list[Point] | None = None
    label: tuple[str, dt.date] | None = None


class Box(Model, frozen=True, kw_only=True):
    """The schema `Box`."""

    size: int | None = None
    corner: Point | None = None


class Lid(Model, frozen=True, kw_only=True):
    """The schema `Lid`."""

    size: int | None = None


class Points(Model, frozen=True, kw_only=True):
    """The first may be missing, so these are lists."""

    short: list[str | int] | None = None
    open: list[Any] | None = None
    """At least 2 items."""


Point: TypeAlias = tuple[float, float]
"""The schema `Point`."""

Pair: TypeAlias = tuple[Box, Lid]
"""Two objects that only their places tell apart."""

Row: TypeAlias = list[str | int]
"""A name, then as many numbers as there are."""


class BoxParam(TypedDict, total=False):
    """The schema `Box`."""

    size: int
    corner: tuple[float, float]


class LidParam(TypedDict, total=False):
    """The schema `Lid`."""

    size: int
