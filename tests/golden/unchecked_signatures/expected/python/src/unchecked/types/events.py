# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from .._runtime.models import Model

__all__ = [
    "OneEvent",
    "TwoEvent",
]


class OneEvent(Model, frozen=True, kw_only=True):
    """The body of an event."""

    event_type: ClassVar[Literal["one"]] = "one"

    type_: Literal["one"] | None = msgspec.field(name="type", default=None)


class TwoEvent(Model, frozen=True, kw_only=True):
    """The body of an event."""

    event_type: ClassVar[Literal["two"]] = "two"

    type_: Literal["two"] | None = msgspec.field(name="type", default=None)
