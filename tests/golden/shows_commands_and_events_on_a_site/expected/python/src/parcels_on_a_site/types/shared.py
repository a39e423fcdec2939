# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types that several parts of the API share."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "Parcel",
]


class Parcel(Model, frozen=True, kw_only=True):
    """The schema `Parcel`."""

    id: str | None = None
    grams: int | None = None
