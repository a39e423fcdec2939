# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.books`."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Number

__all__ = [
    "StoredResponse",
]


class StoredResponse(Model, frozen=True, kw_only=True):
    """The schema `Stored response`."""

    id: Number | None = None
    """At least 1."""

    title: str | None = None
