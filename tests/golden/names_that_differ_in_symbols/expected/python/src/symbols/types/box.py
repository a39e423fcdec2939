# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.box`."""

from __future__ import annotations

import msgspec

from .._runtime.models import Model

__all__ = [
    "Box",
    "BoxInMinusSide",
    "BoxInSide",
    "BoxInSideValue",
]


class BoxInMinusSide(Model, frozen=True, kw_only=True):
    """`in-side` of `Box`."""

    a: str | None = None


class BoxInSideValue(Model, frozen=True, kw_only=True):
    """`in_side` of `Box`."""

    b: str | None = None


class BoxInSide(Model, frozen=True, kw_only=True):
    """`in+side` of `Box`."""

    c: str | None = None


class Box(Model, frozen=True, kw_only=True):
    """The schema `Box`."""

    in_minus_side: BoxInMinusSide | None = msgspec.field(name="in-side", default=None)
    in_side: BoxInSideValue | None = None
    in_plus_side: BoxInSide | None = msgspec.field(name="in+side", default=None)
