# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.things`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .._runtime.models import Model, union

__all__ = [
    "Forest",
    "ForestParam",
    "Json",
    "JsonParam",
    "Left",
    "LeftParam",
    "Nest",
    "NestParam",
    "Ping",
    "PingParam",
    "Pong",
    "PongParam",
    "Right",
    "RightParam",
]


class Ping(Model, frozen=True, kw_only=True):
    """The schema `Ping`."""

    pong: Pong | None = None


class Pong(Model, frozen=True, kw_only=True):
    """The schema `Pong`."""

    ping: Ping | None = None
    pings: list[Ping] | None = None


if TYPE_CHECKING:
    Forest: TypeAlias = "dict[str, Forest]"
    """The schema `Forest`."""
else:
    Forest = union(
        "Forest",
        lambda: (dict[str, Forest],),
    )


if TYPE_CHECKING:
    Json: TypeAlias = "str | int | bool | list[Json | None] | dict[str, Json | None]"
    """Whatever JSON can say."""
else:
    Json = union(
        "Json",
        lambda: (
            str,
            int,
            bool,
            list[Json | None],
            dict[str, Json | None],
        ),
    )


if TYPE_CHECKING:
    Left: TypeAlias = "list[Right]"
    """The schema `Left`."""
else:
    Left = union(
        "Left",
        lambda: (list[Right],),
    )


if TYPE_CHECKING:
    Nest: TypeAlias = "list[Nest]"
    """A list of lists of lists."""
else:
    Nest = union(
        "Nest",
        lambda: (list[Nest],),
    )


if TYPE_CHECKING:
    Right: TypeAlias = "dict[str, Left]"
    """The schema `Right`."""
else:
    Right = union(
        "Right",
        lambda: (dict[str, Left],),
    )


class PingParam(TypedDict, total=False):
    """The schema `Ping`."""

    pong: PongParam


class PongParam(TypedDict, total=False):
    """The schema `Pong`."""

    ping: PingParam | None
    pings: Iterable[PingParam]


ForestParam: TypeAlias = "Mapping[str, ForestParam]"
"""The schema `Forest`."""

JsonParam: TypeAlias = (
    "str | int | bool | Iterable[JsonParam | None] | Mapping[str, JsonParam | None]"
)
"""Whatever JSON can say."""

LeftParam: TypeAlias = "Iterable[RightParam]"
"""The schema `Left`."""

NestParam: TypeAlias = "Iterable[NestParam]"
"""A list of lists of lists."""

RightParam: TypeAlias = "Mapping[str, LeftParam]"
"""The schema `Right`."""
