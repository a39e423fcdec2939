# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.orders`."""

from __future__ import annotations

from typing import ClassVar, TypeAlias

import msgspec

from .._runtime.pages import Page as _Page
from .shared import Brand

__all__ = [
    "OrderList",
    "OrderListOrdersItem",
]


class OrderList(_Page["OrderListOrdersItem"], frozen=True, kw_only=True):
    """The schema `OrderList`."""

    _items: ClassVar[tuple[str, ...]] = ("orders",)

    orders: list[OrderListOrdersItem] | None = None
    next_cursor: str | None = msgspec.field(name="nextCursor", default=None)
    iter_all_: bool | None = msgspec.field(name="iter_all", default=None)
    """Named like a method."""


OrderListOrdersItem: TypeAlias = str | Brand
"""`orders item` of `OrderList`."""
