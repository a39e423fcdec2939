# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

import msgspec

from .._runtime.models import Model, union
from .._runtime.webhooks import text_at
from .shared import Restocked

__all__ = [
    "Flag",
    "Less",
    "Paid",
    "PaymentEvent",
    "Refunded",
    "Stock",
]


class Paid(Model, frozen=True, kw_only=True):
    """The schema `Paid`."""

    event_type: ClassVar[Literal["payment.paid"]] = "payment.paid"

    type_: str = msgspec.field(name="type")
    amount: str | None = None


class Refunded(Model, frozen=True, kw_only=True):
    """The schema `Refunded`."""

    event_type: ClassVar[Literal["payment.refunded"]] = "payment.refunded"

    type_: str = msgspec.field(name="type")
    reason: str | None = None


class Less(Model, frozen=True, kw_only=True):
    """The schema `Less`."""

    type_: Literal["stock.less", "stock.none"] | str = msgspec.field(name="type")
    count: int | None = None

    @property
    def event_type(self) -> str | None:
        """Which of its types the event is of."""
        return text_at(self, ("type",))


if TYPE_CHECKING:
    Stock: TypeAlias = "Restocked | Less"
    """How much there is, in one way or another."""
else:
    Stock = union(
        "Stock",
        lambda: (
            Restocked,
            Less,
        ),
        tag=("type",),
        mapping={
            "stock.more": 0,
            "stock.less": 1,
            "stock.none": 1,
        },
    )


if TYPE_CHECKING:
    PaymentEvent: TypeAlias = "Paid | Refunded"
    """The body of an event."""
else:
    PaymentEvent = union(
        "PaymentEvent",
        lambda: (
            Paid,
            Refunded,
        ),
        tag=("type",),
        mapping={
            "payment.paid": 0,
            "payment.refunded": 1,
        },
    )


Flag: TypeAlias = bool
"""The schema `Flag`."""
