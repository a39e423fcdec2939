# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.models import Model, union
from .shared import Answer

__all__ = [
    "WatchChangesResponse",
    "WatchChangesResponseVariant1",
    "WatchChangesResponseVariant2",
    "WatchNotesResponse",
]


class WatchChangesResponseVariant1(Model, frozen=True, kw_only=True):
    """Variant 1 of `WatchChangesResponse`."""

    event: Literal["added"]
    data: Answer


class WatchChangesResponseVariant2(Model, frozen=True, kw_only=True):
    """Variant 2 of `WatchChangesResponse`."""

    id: str | None = None
    event: Literal["removed"]
    data: str


class WatchNotesResponse(Model, frozen=True, kw_only=True):
    """The response 200 of `client.events.watch_notes`."""

    data: str
    event: str | None = None
    id: str | None = None
    retry: int | None = None


if TYPE_CHECKING:
    WatchChangesResponse: TypeAlias = "WatchChangesResponseVariant1 | WatchChangesResponseVariant2"
    """The response 200 of `client.events.watch_changes`."""
else:
    WatchChangesResponse = union(
        "WatchChangesResponse",
        lambda: (
            WatchChangesResponseVariant1,
            WatchChangesResponseVariant2,
        ),
        tag=("event",),
        mapping={
            "added": 0,
            "removed": 1,
        },
    )
