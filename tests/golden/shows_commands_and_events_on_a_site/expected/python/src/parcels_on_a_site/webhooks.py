# @generated from spec.yaml and templates/python/package/webhooks.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The events that the API delivers: check who sent one, decode it, hand it to its handler.

`unwrap(body, headers)` does the first two. It neither blocks nor imports anything, so async
code may call it as it is. This module does not load the HTTP client.
"""

from __future__ import annotations

from typing import TypeAlias

from ._runtime.errors import (
    WebhookDecodeError,
    WebhookError,
    WebhookPublicKeyError,
    WebhookVerificationError,
)
from ._runtime.payload import MAX_BYTES
from ._runtime.receiver import WebhookReceiver
from ._runtime.router import DedupeStore, MemoryStore, RedisStore, Router
from ._runtime.signature import Key, WebhookScheme
from ._runtime.webhooks import UnknownWebhookEvent, WebhookEvents
from .types.events import Delivered

__all__ = [
    "MAX_BYTES",
    "DedupeStore",
    "Delivered",
    "MemoryStore",
    "RedisStore",
    "UnknownWebhookEvent",
    "WebhookDecodeError",
    "WebhookError",
    "WebhookEvent",
    "WebhookPublicKeyError",
    "WebhookRouter",
    "WebhookVerificationError",
    "Webhooks",
    "diagnose",
    "unsafe_unwrap",
    "unwrap",
    "verify",
]

WebhookEvent: TypeAlias = Delivered | UnknownWebhookEvent
"""Any event: one of the documented ones, or one that this version does not know yet."""

_EVENTS: WebhookEvents[WebhookEvent] = WebhookEvents(
    path=("type",),
    models={
        "parcel.delivered": Delivered,
    },
)
_SCHEME = WebhookScheme(
    timestamp="parcel-timestamp",
    signature="parcel-signature-ed25519",
    environment="PARCELS_ON_A_SITE_PUBLIC_KEY",
)


class Webhooks(WebhookReceiver[WebhookEvent]):
    """Checks and decodes deliveries, as `client.webhooks` does.

    Args:
        key: The public key, or several; else PARCELS_ON_A_SITE_PUBLIC_KEY is read.

    Raises:
        WebhookPublicKeyError: The key that is given is not one.
    """

    def __init__(self, key: Key | None = None) -> None:
        super().__init__(_EVENTS, _SCHEME, key)


_webhooks = Webhooks()
unwrap = _webhooks.unwrap
verify = _webhooks.verify
diagnose = _webhooks.diagnose
unsafe_unwrap = _webhooks.unsafe_unwrap


class WebhookRouter(Router[WebhookEvent]):
    """Hands each event to the handler of its class, and an event that arrives again to nobody.

    Register handlers with `@router.on(SomeEvent)` and `@router.fallback`, then call
    `router.dispatch(event)`, or `await router.adispatch(event)` in async code. `store`
    remembers which events were taken: a `RedisStore` for many workers; without one, this
    process alone.
    """

    def __init__(self, *, store: DedupeStore | None = None) -> None:
        super().__init__(("id",), store=store)
