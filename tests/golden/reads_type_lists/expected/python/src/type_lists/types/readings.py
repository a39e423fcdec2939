# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.readings`."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "Reading",
]


class Reading(Model, frozen=True, kw_only=True):
    """The schema `Reading`."""

    value: float | str | None
    unit: str | None = None
    nothing: None = None
    several: str | list[str] | None = None
    choice: str | bool | list[int] | None = None
