# @generated from voice-advanced.yaml and templates/python/package/webhooks.py.j2; to change it, edit those and run: make generate
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
from ._runtime.state import EchoedState, encode_state
from ._runtime.webhooks import UnknownWebhookEvent, WebhookEvents
from .types.events import (
    CallConversationEndedEvent,
    CallConversationInsightsGeneratedEvent,
    CallDtmfReceivedEvent,
    CallMachineDetectionEndedEvent,
    CallMachineGreetingEndedEvent,
    CallMachinePremiumDetectionEndedEvent,
    CallMachinePremiumGreetingEndedEvent,
    CallReferCompletedEvent,
    CallReferFailedEvent,
    CallReferStartedEvent,
    CallSiprecFailedEvent,
    CallSiprecStartedEvent,
    CallSiprecStoppedEvent,
)

__all__ = [
    "MAX_BYTES",
    "CallConversationEndedEvent",
    "CallConversationInsightsGeneratedEvent",
    "CallDtmfReceivedEvent",
    "CallMachineDetectionEndedEvent",
    "CallMachineGreetingEndedEvent",
    "CallMachinePremiumDetectionEndedEvent",
    "CallMachinePremiumGreetingEndedEvent",
    "CallReferCompletedEvent",
    "CallReferFailedEvent",
    "CallReferStartedEvent",
    "CallSiprecFailedEvent",
    "CallSiprecStartedEvent",
    "CallSiprecStoppedEvent",
    "DedupeStore",
    "EchoedState",
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
    "encode_client_state",
    "unsafe_unwrap",
    "unwrap",
    "verify",
]

WebhookEvent: TypeAlias = (
    CallConversationEndedEvent
    | CallConversationInsightsGeneratedEvent
    | CallDtmfReceivedEvent
    | CallMachineDetectionEndedEvent
    | CallMachineGreetingEndedEvent
    | CallMachinePremiumDetectionEndedEvent
    | CallMachinePremiumGreetingEndedEvent
    | CallReferCompletedEvent
    | CallReferFailedEvent
    | CallReferStartedEvent
    | CallSiprecFailedEvent
    | CallSiprecStartedEvent
    | CallSiprecStoppedEvent
    | UnknownWebhookEvent
)
"""Any event: one of the documented ones, or one that this version does not know yet."""

_EVENTS: WebhookEvents[WebhookEvent] = WebhookEvents(
    path=("data", "event_type"),
    models={
        "call.conversation.ended": CallConversationEndedEvent,
        "call.conversation_insights.generated": CallConversationInsightsGeneratedEvent,
        "call.dtmf.received": CallDtmfReceivedEvent,
        "call.machine.detection.ended": CallMachineDetectionEndedEvent,
        "call.machine.greeting.ended": CallMachineGreetingEndedEvent,
        "call.machine.premium.detection.ended": CallMachinePremiumDetectionEndedEvent,
        "call.machine.premium.greeting.ended": CallMachinePremiumGreetingEndedEvent,
        "call.refer.completed": CallReferCompletedEvent,
        "call.refer.failed": CallReferFailedEvent,
        "call.refer.started": CallReferStartedEvent,
        "siprec.failed": CallSiprecFailedEvent,
        "siprec.started": CallSiprecStartedEvent,
        "siprec.stopped": CallSiprecStoppedEvent,
    },
)
_SCHEME = WebhookScheme(
    timestamp="telnyx-timestamp",
    signature="telnyx-signature-ed25519",
    environment="TELNYX_PUBLIC_KEY",
    others={
        "x-meeting-bot-signature": "Telnyx's meeting bots, which sign with HMAC and a key of their own",
        "webhook-signature": "Standard Webhooks, which voice webhooks do not use",
    },
)


class Webhooks(WebhookReceiver[WebhookEvent]):
    """Checks and decodes deliveries, as `client.webhooks` does.

    Args:
        key: The public key, or several; else TELNYX_PUBLIC_KEY is read.

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
encode_client_state = encode_state


class WebhookRouter(Router[WebhookEvent]):
    """Hands each event to the handler of its class, and an event that arrives again to nobody.

    Register handlers with `@router.on(SomeEvent)` and `@router.fallback`, then call
    `router.dispatch(event)`, or `await router.adispatch(event)` in async code. `store`
    remembers which events were taken: a `RedisStore` for many workers; without one, this
    process alone.
    """

    def __init__(self, *, store: DedupeStore | None = None) -> None:
        super().__init__(("data", "id"), store=store)
