# @generated from templates/python/_runtime/webhooks.py; edit that file, then run: make generate
"""From the body of a delivery to the model of its event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar, cast

import msgspec

from .decoding import DecodeError, decode, load_json
from .errors import WebhookDecodeError, WebhookVerificationError
from .models import Model, lookup
from .payload import MAX_BYTES, Payload, body_bytes

E = TypeVar("E")


class UnknownWebhookEvent(Model, frozen=True, kw_only=True):
    """An event that this version does not know: everything that was sent is in `extra_fields`."""

    @property
    def event_type(self) -> str | None:
        """What the event says it is, where the documented ones say it; None if it does not."""
        return cast("str | None", self.__dict__.get("_event_type"))


class WebhookEvents(NamedTuple, Generic[E]):
    """The events that an API documents, and how to tell one from another."""

    path: tuple[str, ...]
    """The property names that lead to the value which tells what an event is."""

    models: Mapping[str, type[E]]
    """The model for each such value."""

    others: Sequence[type[E]] = ()
    """Events that no value tells: a single one is what bodies without a value are decoded as."""

    def decode(self, body: bytes) -> E | UnknownWebhookEvent:
        """Return the model that the body asks for; WebhookDecodeError when it is no object."""
        told = _value_at(self.path, body) if self.path else None
        model = self.models.get(told or "")
        if model is None and told is None and len(self.others) == 1:
            model = self.others[0]
        try:
            if model is not None:
                return decode(model, body)
            unknown = decode(UnknownWebhookEvent, body)
            # else where APIs have it that wrap some of their events and others not
            vars(unknown)["_event_type"] = (
                text_at(unknown, self.path[-1:]) if told is None and self.path else told
            )
            return unknown
        except DecodeError as error:
            what = f"the body is not an event: {error}"
            raise WebhookDecodeError("not_an_event", what) from error


class WebhookDecoder(Generic[E]):
    """Decodes deliveries; nothing here tells who sent them."""

    def __init__(self, events: WebhookEvents[E]) -> None:
        self._events = events

    def unsafe_unwrap(
        self, payload: Payload, *, max_bytes: int = MAX_BYTES
    ) -> E | UnknownWebhookEvent:
        """Decode the body of a webhook without checking who sent it.

        Args:
            payload: The body as it arrived.
            max_bytes: A longer body is refused.

        Returns:
            The model of its event; `UnknownWebhookEvent` for one that this version does not know.

        Raises:
            WebhookDecodeError: The body is too large, or not a JSON object.
        """
        try:
            return self._events.decode(body_bytes(payload, max_bytes))
        except WebhookVerificationError as error:
            raise WebhookDecodeError(error.reason, str(error)) from None


def text_at(value: object, path: Sequence[str]) -> str | None:
    """Return the text that stands at a path; None where there is none."""
    found = lookup(value, path)
    return found if isinstance(found, str) else None


def _value_at(path: tuple[str, ...], body: bytes) -> str | None:
    """The string at a path of property names; None where there is none."""
    try:
        found = _peeker(path).decode(body)
        for _ in path:
            found = found.value
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        try:
            return text_at(load_json(body), path)
        except (DecodeError, RecursionError):
            return None
    value: str = found
    return value


@cache
def _peeker(path: tuple[str, ...]) -> msgspec.json.Decoder[Any]:
    """A decoder that passes over everything but the value at a path."""
    kind: Any = str
    for name in reversed(path):
        kind = msgspec.defstruct("Peek", [("value", kind)], rename={"value": name})
    return msgspec.json.Decoder(kind)
