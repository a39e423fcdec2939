# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types that several parts of the API share."""

from __future__ import annotations

from typing import TypeAlias

__all__ = [
    "Id",
    "Number",
]


Number: TypeAlias = int
"""The schema `Number`."""

Id: TypeAlias = Number
"""The schema `Id`."""
