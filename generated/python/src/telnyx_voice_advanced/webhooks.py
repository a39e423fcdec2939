# @generated from voice-advanced.yaml and templates/python/package/webhooks.py.j2; to change it, edit those and run: make generate
"""The events that the API delivers: their models, and how a body becomes one of them.

Importing this module does not load the HTTP client.
"""

from __future__ import annotations

from typing import TypeAlias

from ._runtime.webhooks import (
    Payload,
    UnknownWebhookEvent,
    WebhookDecodeError,
    WebhookError,
    decode_event,
)
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
    "UnknownWebhookEvent",
    "WebhookDecodeError",
    "WebhookError",
    "WebhookEvent",
    "unsafe_unwrap",
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

_EVENTS: dict[str, type[WebhookEvent]] = {
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
}
_OTHERS: tuple[type[WebhookEvent], ...] = ()


def unsafe_unwrap(payload: Payload) -> WebhookEvent:
    """Decode the body of a webhook without checking who sent it.

    Args:
        payload: The body as it arrived.

    Returns:
        The model of its event; `UnknownWebhookEvent` for an event that this version does not know.

    Raises:
        WebhookDecodeError: The body is not a JSON object.
    """
    return decode_event(payload, ("data", "event_type"), _EVENTS, _OTHERS)
