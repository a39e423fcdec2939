# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.plants`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .._runtime.models import Model

__all__ = [
    "Place",
    "PlaceParam",
    "Plant",
]


class Place(Model, frozen=True, kw_only=True):
    """The schema `Place`."""

    room: str | None = None


class Plant(Model, frozen=True, kw_only=True):
    """The schema `Plant`."""

    name: str
    nickname: str | None
    tags: list[str | None] | None = None
    place: Place | None
    climate: Literal["warm", "cold"] | str | None = None


class PlaceParam(TypedDict, total=False):
    """The schema `Place`."""

    room: str
