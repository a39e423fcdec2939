# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types that several parts of the API share."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

import msgspec

from .._runtime.models import Model

__all__ = [
    "More",
    "Restocked",
]


class Restocked(Model, frozen=True, kw_only=True):
    """The schema `Restocked`."""

    event_type: ClassVar[Literal["stock.more"]] = "stock.more"

    type_: Literal["stock.more"] = msgspec.field(name="type")
    count: int | None = None


More: TypeAlias = Restocked
"""The schema `More`."""
