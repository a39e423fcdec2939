# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from .._runtime.models import Model
from .shared import Parcel

__all__ = [
    "Delivered",
]


class Delivered(Model, frozen=True, kw_only=True):
    """The schema `Delivered`."""

    event_type: ClassVar[Literal["parcel.delivered"]] = "parcel.delivered"

    type_: Literal["parcel.delivered"] = msgspec.field(name="type")
    id: str | None = None
    parcel: Parcel | None = None
