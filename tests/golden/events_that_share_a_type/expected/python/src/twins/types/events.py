# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from .._runtime.models import Model

__all__ = [
    "FirstEvent",
    "SecondEvent",
    "ThirdEvent",
]


class FirstEvent(Model, frozen=True, kw_only=True):
    """The body of an event."""

    type_: Literal["x"] | None = msgspec.field(name="type", default=None)
    a: int | None = None


class SecondEvent(Model, frozen=True, kw_only=True):
    """The body of an event."""

    type_: Literal["x"] | None = msgspec.field(name="type", default=None)
    b: int | None = None


class ThirdEvent(Model, frozen=True, kw_only=True):
    """The body of an event."""

    event_type: ClassVar[Literal["z"]] = "z"

    type_: Literal["z"] | None = msgspec.field(name="type", default=None)
