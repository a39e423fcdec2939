# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.notes`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model

__all__ = [
    "Author",
    "AuthorParam",
    "Note",
]


class Note(Model, frozen=True, kw_only=True):
    """The schema `Note`."""

    id: str
    text: str
    secret: str | None = None
    author: Author


class Author(Model, frozen=True, kw_only=True):
    """The schema `Author`."""

    id: str
    name: str | None = None


class AuthorParam(TypedDict, total=False):
    """The schema `Author`."""

    name: str
