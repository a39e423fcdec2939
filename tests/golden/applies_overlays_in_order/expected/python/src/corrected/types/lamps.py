# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.lamps`."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "Lamp",
]


class Lamp(Model, frozen=True, kw_only=True):
    """The schema `Lamp`."""

    id: str
    color: str
    """As it shines."""

    watts: int | None = None
