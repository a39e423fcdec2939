# @generated from spec.yaml and templates/python/package/webhooks.py.j2; to change it, edit those and run: voicegen generate spec.yaml
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
from .types.events import UserCreatedEvent, UserDeleted

__all__ = [
    "UnknownWebhookEvent",
    "UserCreatedEvent",
    "UserDeleted",
    "WebhookDecodeError",
    "WebhookError",
    "WebhookEvent",
    "unsafe_unwrap",
]

WebhookEvent: TypeAlias = UserCreatedEvent | UserDeleted | UnknownWebhookEvent
"""Any event: one of the documented ones, or one that this version does not know yet."""

_EVENTS: dict[str, type[WebhookEvent]] = {
    "user.created": UserCreatedEvent,
    "user.deleted": UserDeleted,
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
    return decode_event(payload, ("type",), _EVENTS, _OTHERS)
