# @generated from spec.yaml and templates/python/package/testing.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Everything to test code that uses `Gongs`, without a network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from . import webhooks
from ._runtime.decoding import decode
from ._runtime.samples import event_name, load
from ._runtime.signing import KeyPair as SigningKeyPair

__all__ = [
    "PUBLIC_KEY",
    "KeyPair",
    "example",
    "example_body",
    "sign",
]

_KIT = load(__file__)
_Event = TypeVar("_Event", bound=webhooks.WebhookEvent)
_NAMES: dict[type[object], str] = {
    webhooks.StruckEvent: "struck",
}


def example_body(
    event: type[webhooks.WebhookEvent] | str, *, changes: Mapping[str, object] | None = None
) -> bytes:
    """Return the body of an event as the document shows it.

    Args:
        event: Its class, or its type as a string.
        changes: What is to be different, object by object: `{"data": {"payload": {…}}}`.
    """
    return _KIT.body(event_name(event, _NAMES), changes)


def example(event: type[_Event], *, changes: Mapping[str, object] | None = None) -> _Event:
    """Return the model of an event, made from the body that `example_body()` gives."""
    return decode(event, _KIT.body(event_name(event, _NAMES), changes))


class KeyPair(SigningKeyPair):
    """Keys that sign deliveries as the API does; they are random and stored nowhere."""

    timestamp_header = "gong-time"
    signature_header = "gong-proof"


_KEYS = KeyPair()
PUBLIC_KEY = _KEYS.public_key
"""The public half, in base64, of the keys that `sign()` and a fake use: new in each process."""


def sign(body: bytes | str, *, timestamp: int | None = None) -> dict[str, str]:
    """Return the headers of a delivery of `body`, sent now or at a time in Unix seconds."""
    return _KEYS.sign(body, timestamp=timestamp)
