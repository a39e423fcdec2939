# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.shelves`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime.models import Model

__all__ = [
    "Book",
    "Shelf",
]


class Shelf(Model, frozen=True, kw_only=True):
    """The schema `Shelf`."""

    label: str | None = None
    number: int | None = None
    """The server takes "one" where this is left out."""

    made: dt.date | None = None
    """The server takes "31.12.1999" where this is left out."""

    size: Literal["s", "m"] | str | None = None
    """The server takes "xl" where this is left out."""

    pattern: str | None = None
    """Matching `[`."""

    width: float | None = None
    """At least 0."""

    books: list[Any] | None = None
    owner: Any = None
    kinds: str | None = None
    kind: str | None = None
    extra: str | None = None


class Book(Model, frozen=True, kw_only=True):
    """The schema `Book`."""

    title: str
