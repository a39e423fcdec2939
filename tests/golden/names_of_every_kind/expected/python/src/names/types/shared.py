# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types that several parts of the API share."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from uuid import UUID

import msgspec

from .._runtime.models import Model, union

__all__ = [
    "ABC",
    "AnyModel",
    "AsyncNamesModel",
    "Client",
    "Dict",
    "Dt",
    "Exception",
    "Field",
    "List",
    "ListModel",
    "LiteralModel",
    "ModelModel",
    "Msgspec",
    "NamesModel",
    "None_",
    "OmitModel",
    "Schema123",
    "Thing",
    "ThingModel",
    "ThingParamModel",
    "UUIDModel",
    "Union",
    "UnionVariant1",
    "UnionVariant2",
]


class Client(Model, frozen=True, kw_only=True):
    """The schema `Client`."""

    a: str | None = None


class NamesModel(Model, frozen=True, kw_only=True):
    """The schema `Names`."""

    a: str | None = None


class AsyncNamesModel(Model, frozen=True, kw_only=True):
    """The schema `AsyncNames`."""

    a: str | None = None


class ModelModel(Model, frozen=True, kw_only=True):
    """The schema `Model`."""

    a: str | None = None


class AnyModel(Model, frozen=True, kw_only=True):
    """The schema `Any`."""

    a: Any = None


class LiteralModel(Model, frozen=True, kw_only=True):
    """The schema `Literal`."""

    a: Literal["x", "y"] | str | None = None


class OmitModel(Model, frozen=True, kw_only=True):
    """The schema `Omit`."""

    a: str | None = None


class Field(Model, frozen=True, kw_only=True):
    """The schema `Field`."""

    a: str | None = None


class UnionVariant1(Model, frozen=True, kw_only=True):
    """Variant 1 of `Union`."""

    x: str | None = None


class UnionVariant2(Model, frozen=True, kw_only=True):
    """Variant 2 of `Union`."""

    y: str | None = None


class ListModel(Model, frozen=True, kw_only=True):
    """The schema `list`."""

    a: list[str] | None = None


class List(Model, frozen=True, kw_only=True):
    """The schema `List`."""

    a: str | None = None


class None_(Model, frozen=True, kw_only=True):
    """The schema `None`."""

    a: str | None = None


class Exception(Model, frozen=True, kw_only=True):
    """The schema `Exception`."""

    a: str | None = None


class Dt(Model, frozen=True, kw_only=True):
    """The schema `dt`."""

    day: dt.date | None = None


class Msgspec(Model, frozen=True, kw_only=True):
    """The schema `msgspec`."""

    a_b: str | None = msgspec.field(name="a-b", default=None)


class Thing(Model, frozen=True, kw_only=True):
    """The schema `Thing`."""

    a: str | None = None


class ThingModel(Model, frozen=True, kw_only=True):
    """The schema `thing`."""

    a: str | None = None


class ThingParamModel(Model, frozen=True, kw_only=True):
    """The schema `ThingParam`."""

    a: str | None = None


class ABC(Model, frozen=True, kw_only=True):
    """The schema `a.b.C`."""

    a: str | None = None


class Schema123(Model, frozen=True, kw_only=True):
    """The schema `123`."""

    a: str | None = None


if TYPE_CHECKING:
    Union: TypeAlias = "UnionVariant1 | UnionVariant2"
    """The schema `Union`."""
else:
    Union = union(
        "Union",
        lambda: (
            UnionVariant1,
            UnionVariant2,
        ),
    )


Dict: TypeAlias = dict[str, str]
"""The schema `dict`."""

UUIDModel: TypeAlias = UUID
"""The schema `UUID`."""
