# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types that several parts of the API share."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.models import Model

__all__ = [
    "AnyModel",
    "Page",
    "PetPage",
    "StrictTree",
    "Tree",
]


class Tree(Model, frozen=True, kw_only=True):
    """The schema `Tree`."""

    data: str | None = None
    children: list[Tree] | None = None


class StrictTree(Model, frozen=True, kw_only=True):
    """The schema `StrictTree`."""

    data: str | None = None
    children: list[Tree] | None = None


class Page(Model, frozen=True, kw_only=True):
    """The schema `Page`."""

    items: list[AnyModel] | None = None
    total: int | None = None


PetPage: TypeAlias = Page
"""The schema `PetPage`."""

AnyModel: TypeAlias = Any
"""The schema `any`."""
