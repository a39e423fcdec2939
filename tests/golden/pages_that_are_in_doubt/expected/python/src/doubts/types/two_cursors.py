# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.two_cursors`."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Thing

__all__ = [
    "TwoCursorsResponse",
]


class TwoCursorsResponse(Model, frozen=True, kw_only=True):
    """The response 200 of `client.two_cursors.two_cursors`."""

    data: list[Thing] | None = None
    next_cursor: str | None = None
