# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.messages`."""

from __future__ import annotations

import msgspec

from .._runtime.models import Model

__all__ = [
    "Message",
]


class Message(Model, frozen=True, kw_only=True):
    """The schema `Message`."""

    from_: str = msgspec.field(name="from")
    class_: str = msgspec.field(name="class")
    none: bool | None = msgspec.field(name="None", default=None)
    field_2fa: bool | None = msgspec.field(name="2fa", default=None)
    list_: list[str] | None = msgspec.field(name="list", default=None)
    userId: str | None = None
    user_id: str | None = None
    type_: str | None = msgspec.field(name="@type", default=None)
    to_dict_: str | None = msgspec.field(name="to_dict", default=None)
    field_: str | None = msgspec.field(name="", default=None)
