# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.lamps`."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from .._runtime.models import Model

__all__ = [
    "Color",
    "Lamp",
]


class Lamp(Model, frozen=True, kw_only=True):
    """The schema `Lamp`."""

    object_: Literal["lamp"] = msgspec.field(name="object")
    color: Color | str
    """What a lamp shines in."""

    level: Literal[0, 1, 2] | int | None = None
    ratio: float | None = None
    mode: str | int | bool | None = None
    always_on: bool | None = None
    state: Literal["on"] | None = None


Color: TypeAlias = Literal["red", "green", "dark blue"]
"""What a lamp shines in."""
