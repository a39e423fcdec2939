# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.choices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models import union
from .shared import Bike, Car

__all__ = [
    "Choice",
]


if TYPE_CHECKING:
    Choice: TypeAlias = "Car | Bike"
    """The schema `Choice`."""
else:
    Choice = union(
        "Choice",
        lambda: (
            Car,
            Bike,
        ),
        tag=("vehicleType",),
        mapping={
            "car": 0,
            "bike": 1,
        },
    )
