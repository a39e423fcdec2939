# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.things`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import msgspec

from .._runtime.models import Model

__all__ = [
    "Color",
    "Kinds",
]


class Kinds(Model, frozen=True, kw_only=True):
    """The schema `Kinds`."""

    text: Literal["a", "b"] | str | None = None
    awkward: (
        Literal["A", "a", "a b", "a-b", "", " ", "+1", "-1", "true", "None", "é", 'q"u\\o\nte']
        | str
        | None
    ) = None
    number: Literal[0, 1, -1] | int | None = None
    fraction: float | int | None = None
    huge: int | None = None
    flag: bool | None = None
    mixed: str | int | bool | None = None
    texts_and_numbers: Literal["auto", 1] | str | int | None = None
    maybe: Literal["a", "b"] | str | None = None
    one: Literal["only"] | None = None
    nothing: None = None
    object_: Any = msgspec.field(name="object", default=None)
    lists: Any = None
    date: Literal["2024-02-29"] | None = None
    named: Color | str | None = None
    """What it shines in."""

    named_or_null: Color | str | None = None
    told: Literal[1, 2, 3] | int | None = None
    """How loud it is. `1`: Nobody hears it. `2`: Middle."""

    quiet: Literal[1, 2] | int | None = None
    """`1`: Low. `2`: Middle."""

    switch: Literal["on", "off"] | str | None = None
    extensible: Literal["small", "large"] | str | None = None


Color: TypeAlias = Literal["red", "green"]
"""What it shines in."""
