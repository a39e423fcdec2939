# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.meetings`."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._runtime.models import AwareDatetime, Model

__all__ = [
    "Meeting",
]


class Meeting(Model, frozen=True, kw_only=True):
    """The schema `Meeting`."""

    id: UUID
    starts_at: AwareDatetime
    day: dt.date | None = None
    time: str | None = None
    length: str | None = None
    seats: int | None = None
    views: int | None = None
    price: float | None = None
    cover: str | None = None
    link: str | None = None
    code: str | None = None
