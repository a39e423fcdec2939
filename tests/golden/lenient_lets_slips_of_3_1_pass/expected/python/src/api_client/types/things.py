# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.things`."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import ThingMixed

__all__ = [
    "GetAResponse",
]


class GetAResponse(Model, frozen=True, kw_only=True):
    """5"""

    mixed: ThingMixed | None = None
