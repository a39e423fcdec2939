# @generated from spec.yaml and templates/python/package/webhooks.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The events that the API delivers: decode one, hand it to its handler.

The document does not tell how deliveries are signed, so nothing here checks who sent one.
Importing this module does not load the HTTP client.
"""

from __future__ import annotations

from typing import TypeAlias

from ._runtime.errors import WebhookDecodeError, WebhookError
from ._runtime.payload import MAX_BYTES
from ._runtime.router import DedupeStore, MemoryStore, RedisStore, Router
from ._runtime.webhooks import UnknownWebhookEvent, WebhookDecoder, WebhookEvents
from .types.events import Less, Paid, Refunded
from .types.shared import Restocked

__all__ = [
    "MAX_BYTES",
    "DedupeStore",
    "Less",
    "MemoryStore",
    "Paid",
    "RedisStore",
    "Refunded",
    "Restocked",
    "UnknownWebhookEvent",
    "WebhookDecodeError",
    "WebhookError",
    "WebhookEvent",
    "WebhookRouter",
    "unsafe_unwrap",
]

WebhookEvent: TypeAlias = Less | Paid | Refunded | Restocked | UnknownWebhookEvent
"""Any event: one of the documented ones, or one that this version does not know yet."""

_EVENTS: WebhookEvents[WebhookEvent] = WebhookEvents(
    path=("type",),
    models={
        "payment.paid": Paid,
        "payment.refunded": Refunded,
        "stock.more": Restocked,
        "stock.less": Less,
        "stock.none": Less,
    },
)

unsafe_unwrap = WebhookDecoder(_EVENTS).unsafe_unwrap


class WebhookRouter(Router[WebhookEvent]):
    """Hands each event to the handler of its class.

    Register handlers with `@router.on(SomeEvent)` and `@router.fallback`, then call
    `router.dispatch(event)`, or `await router.adispatch(event)` in async code. The document
    names no id of an event: one that arrives again is handled again.
    """

    def __init__(self, *, store: DedupeStore | None = None) -> None:
        super().__init__((), store=store)
