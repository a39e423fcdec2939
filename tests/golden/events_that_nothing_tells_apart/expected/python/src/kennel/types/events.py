# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Models of the events that the API delivers."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "NewPet",
    "PetChanged",
]


class NewPet(Model, frozen=True, kw_only=True):
    """The schema `NewPet`."""

    id: str | None = None
    name: str | None = None


class PetChanged(Model, frozen=True, kw_only=True):
    """The schema `PetChanged`."""

    id: str | None = None
    change: str | None = None
