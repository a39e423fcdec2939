# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.things`."""

from __future__ import annotations

from typing import ClassVar, TypedDict

import msgspec

from .._runtime.models import Model
from .._runtime.pages import Page as _Page

__all__ = [
    "SearchThingsBodyPagingParam",
    "SearchThingsResponse",
    "SearchThingsResponseFound",
    "Thing",
    "Things",
]


class Things(_Page["Thing"], frozen=True, kw_only=True):
    """The schema `Things`."""

    _items: ClassVar[tuple[str, ...]] = ("things",)

    things: list[Thing] | None = None
    last: int | None = None


class Thing(Model, frozen=True, kw_only=True):
    """The schema `Thing`."""

    id: int


class SearchThingsResponseFound(Model, frozen=True, kw_only=True):
    """`found` of `SearchThingsResponse`."""

    cats: list[Thing] | None = None
    dogs: list[Thing] | None = None


class SearchThingsResponse(_Page["Thing"], frozen=True, kw_only=True):
    """The response 200 of `client.things.search_things`."""

    _items: ClassVar[tuple[str, ...]] = ("found", "dogs")

    found: SearchThingsResponseFound | None = None
    go_on: str | None = msgspec.field(name="go.on", default=None)


class SearchThingsBodyPagingParam(TypedDict, total=False):
    """`paging` of `SearchThingsBody`."""

    token: str
