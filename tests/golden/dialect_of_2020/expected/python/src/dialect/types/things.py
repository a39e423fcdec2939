# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.things`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import msgspec

from .._runtime.models import Model

__all__ = [
    "Level",
    "Part",
    "Thing",
    "ThingMore",
    "ThingObjectOrString",
    "ThingObjectOrStringObject",
]


class ThingMore(Model, frozen=True, kw_only=True):
    """`more` of `Thing`."""

    n: int | None = None
    m: str | None = None


class ThingObjectOrStringObject(Model, frozen=True, kw_only=True):
    """`object` of `ThingObjectOrString`."""

    a: str | None = None


class Thing(Model, frozen=True, kw_only=True):
    """The schema `Thing`."""

    part: Part | None = None
    level: Level | str | None = None
    other: Part | None = None
    self: Thing | None = None
    both: Part | None = None
    """Described beside the reference."""

    more: ThingMore | None = None
    picture: str | None = None
    list_: list[str | float] | None = msgspec.field(name="list", default=None)
    no_type: str | None = msgspec.field(name="noType", default=None)
    """At least 3 characters."""

    object_or_string: ThingObjectOrString | None = msgspec.field(
        name="objectOrString", default=None
    )
    not_: Any = msgspec.field(name="not", default=None)


class Part(Model, frozen=True, kw_only=True):
    """The schema `part`."""

    n: int | None = None


ThingObjectOrString: TypeAlias = ThingObjectOrStringObject | str
"""`objectOrString` of `Thing`."""

Level: TypeAlias = Literal["low", "high"]
"""The schema `Level`."""
