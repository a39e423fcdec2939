# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.things`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.models import Model

__all__ = [
    "Nothing",
    "Number",
    "One",
    "OneVariant2",
    "ValueParam",
]


class OneVariant2(Model, frozen=True, kw_only=True):
    """Variant 2 of `One`."""

    a: int


One: TypeAlias = OneVariant2
"""The schema `One`."""

Number: TypeAlias = int | str
"""The schema `Number`."""

Nothing: TypeAlias = Any
"""The schema `Nothing`."""

ValueParam: TypeAlias = "int | str"
"""The schema `Value`."""
