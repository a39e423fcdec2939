# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from .._runtime.models import Model

__all__ = [
    "MovedEvent",
    "MovedEventDelivery",
]


class MovedEventDelivery(Model, frozen=True, kw_only=True):
    """`delivery` of `MovedEvent`."""

    number: int | None = None


class MovedEvent(Model, frozen=True, kw_only=True):
    """The body of an event."""

    event_type: ClassVar[Literal["moved"]] = "moved"

    type_: Literal["moved"] | None = msgspec.field(name="type", default=None)
    id: str | None = None
    """The parcel."""

    delivery: MovedEventDelivery | None = None
