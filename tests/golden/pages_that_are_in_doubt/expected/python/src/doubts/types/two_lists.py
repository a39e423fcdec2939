# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.two_lists`."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "TwoListsResponse",
]


class TwoListsResponse(Model, frozen=True, kw_only=True):
    """The response 200 of `client.two_lists.two_lists`."""

    cats: list[str] | None = None
    dogs: list[str] | None = None
    next_cursor: str | None = None
