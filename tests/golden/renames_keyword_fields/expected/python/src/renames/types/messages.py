# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.messages`."""

from __future__ import annotations

import msgspec

from .._runtime.models import Model


class Message(Model, frozen=True, kw_only=True):
    """Declared at #/components/schemas/Message."""

    from_: str = msgspec.field(name="from")

    class_: str = msgspec.field(name="class")

    none: bool | None = msgspec.field(name="None", default=None)

    field_2_fa: bool | None = msgspec.field(name="2fa", default=None)

    list_: list[str] | None = msgspec.field(name="list", default=None)

    field_757365724964: str | None = msgspec.field(name="userId", default=None)

    field_757365725f6964: str | None = msgspec.field(name="user_id", default=None)

    type_: str | None = msgspec.field(name="@type", default=None)

    to_dict_: str | None = msgspec.field(name="to_dict", default=None)

    field_: str | None = msgspec.field(name="", default=None)
