# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types that several parts of the API share."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models import Model

__all__ = [
    "Thing",
    "ThingMixed",
    "ThingMixedObject",
]


class ThingMixedObject(Model, frozen=True, kw_only=True):
    """`object` of `ThingMixed`."""

    a: int | None = None


class Thing(Model, frozen=True, kw_only=True):
    """The schema `Thing`."""

    mixed: ThingMixed | None = None


ThingMixed: TypeAlias = str | ThingMixedObject
"""`mixed` of `Thing`."""
