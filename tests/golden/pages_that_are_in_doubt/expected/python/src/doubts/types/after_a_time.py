# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.after_a_time`."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Thing

__all__ = [
    "AfterTimeResponse",
]


class AfterTimeResponse(Model, frozen=True, kw_only=True):
    """The response 200 of `client.after_a_time.after_time`."""

    data: list[Thing] | None = None
    has_more: bool | None = None
