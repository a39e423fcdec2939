# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.things`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from .._runtime.models import AwareDatetime, Model, union

__all__ = [
    "Bad",
    "BadParam",
    "Contact",
    "Good",
    "GoodParam",
    "Lists",
    "ListsParam",
    "Loose",
    "Maps",
    "MapsParam",
    "OneOrMany",
    "OneOrManyParam",
    "OutcomeModel",
    "OutcomeModelParam",
    "Overlap",
    "OverlapParam",
    "Paid",
    "PaidCash",
    "PaidCashParam",
    "PaidParam",
    "PaidVariant2",
    "PaidVariant2Param",
    "Person",
    "PersonParam",
    "Pet",
    "PetParam",
    "Robot",
    "RobotParam",
    "When",
    "WhenParam",
]


class Person(Model, frozen=True, kw_only=True):
    """The schema `Person`."""

    name: str
    age: int | None = None


class Pet(Model, frozen=True, kw_only=True):
    """The schema `Pet`."""

    name: str
    owner: Person


class Robot(Model, frozen=True, kw_only=True):
    """The schema `Robot`."""

    name: str | None = None
    serial: int | None = None


class Contact(Model, frozen=True, kw_only=True):
    """Members that only demand properties make no variants."""

    email: str | None = None
    phone: str | None = None


class Good(Model, frozen=True, kw_only=True):
    """The schema `Good`."""

    ok: bool
    data: str | None = None


class Bad(Model, frozen=True, kw_only=True):
    """The schema `Bad`."""

    ok: bool
    data: str | None = None


class PaidCash(Model, frozen=True, kw_only=True):
    """Cash"""

    id: str
    amount: int


class PaidVariant2(Model, frozen=True, kw_only=True):
    """Variant 2 of `Paid`."""

    id: str
    number: str


if TYPE_CHECKING:
    Overlap: TypeAlias = "Person | Pet | Robot"
    """The schema `Overlap`."""
else:
    Overlap = union(
        "Overlap",
        lambda: (
            Person,
            Pet,
            Robot,
        ),
    )


if TYPE_CHECKING:
    When: TypeAlias = 'dt.date | AwareDatetime | Literal["never"]'
    """The schema `When`."""
else:
    When = union(
        "When",
        lambda: (
            dt.date,
            AwareDatetime,
            Literal["never"],
        ),
    )


if TYPE_CHECKING:
    Lists: TypeAlias = "list[str] | list[int]"
    """The schema `Lists`."""
else:
    Lists = union(
        "Lists",
        lambda: (
            list[str],
            list[int],
        ),
    )


if TYPE_CHECKING:
    Maps: TypeAlias = "dict[str, str] | Person"
    """The schema `Maps`."""
else:
    Maps = union(
        "Maps",
        lambda: (
            dict[str, str],
            Person,
        ),
    )


if TYPE_CHECKING:
    OutcomeModel: TypeAlias = "Good | Bad"
    """Told apart by a boolean."""
else:
    OutcomeModel = union(
        "OutcomeModel",
        lambda: (
            Good,
            Bad,
        ),
        tag=("ok",),
        mapping={
            True: 0,
            False: 1,
        },
    )


if TYPE_CHECKING:
    Paid: TypeAlias = "PaidCash | PaidVariant2"
    """What all variants share, and a variant without a name."""
else:
    Paid = union(
        "Paid",
        lambda: (
            PaidCash,
            PaidVariant2,
        ),
    )


OneOrMany: TypeAlias = Person | list[Person]
"""The schema `OneOrMany`."""

Loose: TypeAlias = Any
"""Beside anything nothing else counts."""


class PersonParam(TypedDict, total=False):
    """The schema `Person`."""

    name: Required[str]
    age: int


class PetParam(TypedDict, total=False):
    """The schema `Pet`."""

    name: Required[str]
    owner: Required[PersonParam]


class RobotParam(TypedDict, total=False):
    """The schema `Robot`."""

    name: str
    serial: int


class GoodParam(TypedDict, total=False):
    """The schema `Good`."""

    ok: Required[bool]
    data: str


class BadParam(TypedDict, total=False):
    """The schema `Bad`."""

    ok: Required[bool]
    data: str


class PaidCashParam(TypedDict, total=False):
    """Cash"""

    id: Required[str]
    amount: Required[int]


class PaidVariant2Param(TypedDict, total=False):
    """Variant 2 of `Paid`."""

    id: Required[str]
    number: Required[str]


OverlapParam: TypeAlias = "PersonParam | PetParam | RobotParam"
"""The schema `Overlap`."""

OneOrManyParam: TypeAlias = "PersonParam | Iterable[PersonParam]"
"""The schema `OneOrMany`."""

WhenParam: TypeAlias = 'dt.date | str | dt.datetime | Literal["never"]'
"""The schema `When`."""

ListsParam: TypeAlias = "Iterable[str] | Iterable[int]"
"""The schema `Lists`."""

MapsParam: TypeAlias = "Mapping[str, str] | PersonParam"
"""The schema `Maps`."""

OutcomeModelParam: TypeAlias = "GoodParam | BadParam"
"""Told apart by a boolean."""

PaidParam: TypeAlias = "PaidCashParam | PaidVariant2Param"
"""What all variants share, and a variant without a name."""
