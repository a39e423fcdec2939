# @generated from spec.yaml and templates/python/package/testing.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Everything to test code that uses `Shop`, without a network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from . import webhooks
from ._runtime.decoding import decode
from ._runtime.samples import event_name, load

__all__ = [
    "example",
    "example_body",
]

_KIT = load(__file__)
_Event = TypeVar("_Event", bound=webhooks.WebhookEvent)
_NAMES: dict[type[object], str] = {
    webhooks.Paid: "payment.paid",
    webhooks.Refunded: "payment.refunded",
    webhooks.Restocked: "stock.more",
    webhooks.Less: "stock.less",
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
