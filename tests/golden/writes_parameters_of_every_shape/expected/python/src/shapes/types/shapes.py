# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.shapes`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypedDict

__all__ = [
    "TreeParam",
]


class TreeParam(TypedDict, total=False):
    """The schema `Tree`."""

    name: str | None
    tags: Iterable[str]
    inner: TreeParam
    leaves: Iterable[Mapping[str, int | None]]
