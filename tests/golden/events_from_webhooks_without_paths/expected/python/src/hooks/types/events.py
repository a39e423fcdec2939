# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from .._runtime.models import Model

__all__ = [
    "User",
    "UserCreatedEvent",
    "UserDeleted",
]


class User(Model, frozen=True, kw_only=True):
    """The schema `User`."""

    name: str | None = None


class UserDeleted(Model, frozen=True, kw_only=True):
    """The schema `UserDeleted`."""

    event_type: ClassVar[Literal["user.deleted"]] = "user.deleted"

    type_: Literal["user.deleted"] = msgspec.field(name="type")
    id: int


class UserCreatedEvent(Model, frozen=True, kw_only=True):
    """The body of an event."""

    event_type: ClassVar[Literal["user.created"]] = "user.created"

    type_: Literal["user.created"] = msgspec.field(name="type")
    user: User
