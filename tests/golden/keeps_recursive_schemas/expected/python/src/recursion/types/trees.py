# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.trees`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

from .._runtime.models import Model, union

__all__ = [
    "Owner",
    "OwnerParam",
    "Tree",
    "TreeParam",
    "Value",
    "ValueParam",
]


class Tree(Model, frozen=True, kw_only=True):
    """The schema `Tree`."""

    label: str
    children: list[Tree] | None = None
    owner: Owner | None = None
    value: Value | None = None


class Owner(Model, frozen=True, kw_only=True):
    """The schema `Owner`."""

    trees: dict[str, Tree] | None = None


if TYPE_CHECKING:
    Value: TypeAlias = "str | list[Value]"
    """Text, or a list of values."""
else:
    Value = union(
        "Value",
        lambda: (
            str,
            list[Value],
        ),
    )


class TreeParam(TypedDict, total=False):
    """The schema `Tree`."""

    label: Required[str]
    children: Iterable[TreeParam]
    owner: OwnerParam
    value: ValueParam


class OwnerParam(TypedDict, total=False):
    """The schema `Owner`."""

    trees: Mapping[str, TreeParam]


ValueParam: TypeAlias = "str | Iterable[ValueParam]"
"""Text, or a list of values."""
