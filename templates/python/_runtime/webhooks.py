# @generated from templates/python/_runtime/webhooks.py; edit that file, then run: make generate
"""From the body of a webhook to the model of its event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, TypeVar, cast

import msgspec

from .models import DecodeError, Model, decode

Payload: TypeAlias = "bytes | bytearray | memoryview | str"
T = TypeVar("T")


class WebhookError(Exception):
    """The base of what goes wrong with a webhook."""


class WebhookDecodeError(WebhookError, ValueError):
    """The body is not the JSON of an event."""


class UnknownWebhookEvent(Model, frozen=True, kw_only=True):
    """An event that this version does not know: everything that was sent is in `extra_fields`."""

    @property
    def event_type(self) -> str | None:
        """What the event calls itself, in one of the usual places."""
        held: Any = self.extra_fields.get("data")
        for holder in (held, self.extra_fields):
            for key in ("event_type", "type", "event"):
                if isinstance(holder, dict):
                    value = cast("dict[str, Any]", holder).get(key)
                    if isinstance(value, str):
                        return value
        return None


def decode_event(
    payload: Payload,
    path: tuple[str, ...],
    events: Mapping[str, type[T]],
    others: Sequence[type[T]],
) -> T | UnknownWebhookEvent:
    """Return the model that the value at `path` in the payload asks for.

    `others` are events that no value tells: a single one is what everything else is decoded as.
    """
    try:
        # memoryview, because bytes(5) would be five zeros instead of a TypeError
        body = payload.encode() if isinstance(payload, str) else bytes(memoryview(payload))
        kind = events.get(_value_at(body, path)) if path else None
        if kind is None and len(others) == 1:
            kind = others[0]
        return decode(kind, body) if kind else decode(UnknownWebhookEvent, body)
    except (DecodeError, UnicodeEncodeError) as error:
        raise WebhookDecodeError(f"the body is not an event: {error}") from error


def _value_at(body: bytes, path: tuple[str, ...]) -> str:
    """The string at a path of property names; empty where there is none."""
    held: Any = msgspec.Raw(body)
    try:
        for name in path:
            held = msgspec.json.decode(held, type=dict[str, msgspec.Raw]).get(name)
            if held is None:
                return ""
        return msgspec.json.decode(held, type=str)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
