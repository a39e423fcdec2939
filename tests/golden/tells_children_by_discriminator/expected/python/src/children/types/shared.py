# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types that several parts of the API share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

import msgspec

from .._runtime.models import Model, union

__all__ = [
    "Bike",
    "BikeParam",
    "Car",
    "CarParam",
    "Van",
    "VanParam",
    "Vehicle",
    "VehicleBase",
    "VehicleBaseParam",
    "VehicleParam",
]


class VehicleBase(Model, frozen=True, kw_only=True):
    """Anything that is for hire."""

    vehicle_type: str = msgspec.field(name="vehicleType")
    wheels: int | None = None
    tows: Vehicle | None = None


class Car(Model, frozen=True, kw_only=True):
    """A car."""

    vehicle_type: Literal["car"] = msgspec.field(name="vehicleType")
    wheels: int | None = None
    tows: Vehicle | None = None
    doors: int | None = None


class Bike(Model, frozen=True, kw_only=True):
    """A bike adds nothing."""

    vehicle_type: Literal["bike"] = msgspec.field(name="vehicleType")
    wheels: int | None = None
    tows: Vehicle | None = None


class Van(Model, frozen=True, kw_only=True):
    """A child of a child, without a place in the mapping."""

    vehicle_type: Literal["Van"] = msgspec.field(name="vehicleType")
    wheels: int | None = None
    tows: Vehicle | None = None
    doors: int | None = None
    cargo: float | None = None


if TYPE_CHECKING:
    Vehicle: TypeAlias = "Car | Bike | Van | VehicleBase"
    """Anything that is for hire."""
else:
    Vehicle = union(
        "Vehicle",
        lambda: (
            Car,
            Bike,
            Van,
            VehicleBase,
        ),
        tag=("vehicleType",),
        mapping={
            "car": 0,
            "bike": 1,
            "Van": 2,
        },
        other=3,
    )


class VehicleBaseParam(TypedDict, total=False):
    """Anything that is for hire."""

    vehicleType: Required[str]
    wheels: int
    tows: VehicleParam


class CarParam(TypedDict, total=False):
    """A car."""

    vehicleType: Required[Literal["car"]]
    wheels: int
    tows: VehicleParam
    doors: int


class BikeParam(TypedDict, total=False):
    """A bike adds nothing."""

    vehicleType: Required[Literal["bike"]]
    wheels: int
    tows: VehicleParam


class VanParam(TypedDict, total=False):
    """A child of a child, without a place in the mapping."""

    vehicleType: Required[Literal["Van"]]
    wheels: int
    tows: VehicleParam
    doors: int
    cargo: float


VehicleParam: TypeAlias = "CarParam | BikeParam | VanParam | VehicleBaseParam"
"""Anything that is for hire."""
