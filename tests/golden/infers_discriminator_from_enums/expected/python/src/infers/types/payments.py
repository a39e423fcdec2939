# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.payments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec

from .._runtime.models import Model, union

__all__ = [
    "Card",
    "GetLastPaymentResponse",
    "GetVersionResponse",
    "GetVersionResponseVariant1",
    "GetVersionResponseVariant2",
    "Transfer",
]


class Card(Model, frozen=True, kw_only=True):
    """The schema `Card`."""

    state: Literal["open", "paid"] | str
    type_: Literal["card"] = msgspec.field(name="type")
    number: str | None = None


class Transfer(Model, frozen=True, kw_only=True):
    """The schema `Transfer`."""

    state: Literal["open", "paid"] | str
    type_: Literal["sepa", "swift"] | str = msgspec.field(name="type")
    iban: str | None = None


class GetVersionResponseVariant1(Model, frozen=True, kw_only=True):
    """Variant 1 of `GetVersionResponse`."""

    version: Literal[1] | None = None
    name: str | None = None


class GetVersionResponseVariant2(Model, frozen=True, kw_only=True):
    """Variant 2 of `GetVersionResponse`."""

    version: Literal[2] | None = None
    name: str | None = None


if TYPE_CHECKING:
    GetLastPaymentResponse: TypeAlias = "Card | Transfer"
    """The response 200 of `client.payments.get_last_payment`."""
else:
    GetLastPaymentResponse = union(
        "GetLastPaymentResponse",
        lambda: (
            Card,
            Transfer,
        ),
        tag=("type",),
        mapping={
            "card": 0,
            "sepa": 1,
            "swift": 1,
        },
    )


if TYPE_CHECKING:
    GetVersionResponse: TypeAlias = "GetVersionResponseVariant1 | GetVersionResponseVariant2"
    """The response 200 of `client.payments.get_version`."""
else:
    GetVersionResponse = union(
        "GetVersionResponse",
        lambda: (
            GetVersionResponseVariant1,
            GetVersionResponseVariant2,
        ),
        tag=("version",),
        mapping={
            1: 0,
            2: 1,
        },
    )
