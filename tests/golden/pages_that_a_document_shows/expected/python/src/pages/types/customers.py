# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.customers`."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.pages import Page as _Page
from .shared import Customer

__all__ = [
    "ListCustomersResponse",
]


class ListCustomersResponse(_Page["Customer"], frozen=True, kw_only=True):
    """The response 200 of `client.customers.list_customers`."""

    _items: ClassVar[tuple[str, ...]] = ("data",)

    data: list[Customer]
    has_more: bool
