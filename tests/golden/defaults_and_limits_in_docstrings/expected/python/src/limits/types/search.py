# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.search`."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "SearchResponse",
]


class SearchResponse(Model, frozen=True, kw_only=True):
    """The response 200 of `client.search.search`."""

    score: float | None = None
    """How well it fits. At least 0, at most 1."""
