# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types that several parts of the API share."""

from __future__ import annotations

from typing import ClassVar, TypeAlias

from .._runtime.models import Model
from .._runtime.pages import Page as _Page

__all__ = [
    "Brand",
    "BrandPage",
    "Brands",
    "Customer",
    "Meta",
    "MetaMeta",
]


class MetaMeta(Model, frozen=True, kw_only=True):
    """`meta` of `Meta`."""

    page_number: int | None = None
    total_pages: int | None = None


class BrandPage(_Page["Brand"], frozen=True, kw_only=True):
    """The schema `BrandPage`."""

    _items: ClassVar[tuple[str, ...]] = ("data",)

    meta: MetaMeta | None = None
    data: list[Brand] | None = None


class Meta(Model, frozen=True, kw_only=True):
    """The schema `Meta`."""

    meta: MetaMeta | None = None


class Brand(Model, frozen=True, kw_only=True):
    """The schema `Brand`."""

    id: str
    name: str | None = None


class Customer(Model, frozen=True, kw_only=True):
    """The schema `Customer`."""

    id: str


Brands: TypeAlias = BrandPage
"""The schema `Brands`."""
