# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: make golden
"""Types of `client.cars`."""

from __future__ import annotations

import msgspec

from .._runtime.models import Model

__all__ = [
    "Car",
]


class Car(Model, frozen=True, kw_only=True):
    """The schema `CarDTOv2`."""

    vin: str | None = None
    licence_plate: str | None = msgspec.field(name="lp", default=None)
    """The licence plate."""
