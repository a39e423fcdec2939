# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model

__all__ = [
    "StruckEvent",
]


class StruckEvent(Model, frozen=True, kw_only=True):
    """The body of an event."""

    event_type: Literal["struck"] | None = None
