# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.calls`."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.pages import Page as _Page

__all__ = [
    "PageResponse",
]


class PageResponse(_Page["str"], frozen=True, kw_only=True):
    """The schema `Page response`."""

    _items: ClassVar[tuple[str, ...]] = ("items",)

    items: list[str] | None = None
    next_page_uri: str | None = None
