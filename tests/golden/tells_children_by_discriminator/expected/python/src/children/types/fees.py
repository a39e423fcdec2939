# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.fees`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec

from .._runtime.models import Model, union

__all__ = [
    "Fee",
    "FeeBase",
    "FlatFee",
    "Share",
]


class FeeBase(Model, frozen=True, kw_only=True):
    """`base` of `Fee`."""

    type_: Literal["flat_fee", "share"] | str = msgspec.field(name="type")


class FlatFee(Model, frozen=True, kw_only=True):
    """The schema `FlatFee`."""

    type_: Literal["flat_fee", "FlatFee"] | str = msgspec.field(name="type")
    amount: str | None = None


class Share(Model, frozen=True, kw_only=True):
    """The schema `Share`."""

    type_: Literal["share", "Share"] | str = msgspec.field(name="type")
    percent: float | None = None


if TYPE_CHECKING:
    Fee: TypeAlias = "FlatFee | Share | FeeBase"
    """The schema `Fee`."""
else:
    Fee = union(
        "Fee",
        lambda: (
            FlatFee,
            Share,
            FeeBase,
        ),
        tag=("type",),
        mapping={
            "flat_fee": 0,
            "FlatFee": 0,
            "share": 1,
            "Share": 1,
        },
        other=2,
    )
