# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.pages`."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "Page",
]


class Page(Model, frozen=True, kw_only=True):
    """The schema `Page`."""

    title: str
    iter_all: str | None = None
