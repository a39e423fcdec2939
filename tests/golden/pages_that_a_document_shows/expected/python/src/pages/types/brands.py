# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.brands`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "ListBrandsPageParameterParam",
]


class ListBrandsPageParameterParam(TypedDict, total=False):
    """The page parameter of `client.brands.list_brands`."""

    number: int
    """At least 1. The server takes 1 where this is left out."""

    size: int
    """The server takes 20 where this is left out."""
