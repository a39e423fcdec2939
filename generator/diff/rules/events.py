"""The rules about what is delivered to clients: webhooks, callbacks and events."""

from __future__ import annotations

from generator.diff.change import Rule

WEBHOOK_RULES = (
    Rule(
        code="webhook-added",
        severity="addition",
        mirror="webhook-removed",
        sentence="the webhook is new",
    ),
    Rule(
        code="webhook-removed",
        severity="breaking",
        mirror="webhook-added",
        sentence="the webhook is gone",
        advice="do not wait for its deliveries",
    ),
    Rule(
        code="webhook-renamed",
        severity="docs",
        mirror="webhook-renamed",
        sentence="the document called it {old}, calls it {new}; deliveries stay the same",
    ),
    Rule(
        code="webhook-method-changed",
        severity="breaking",
        mirror="webhook-method-changed",
        sentence="the method of deliveries was {old}, is {new}",
        advice="let your receiver take requests of the new method",
    ),
    Rule(
        code="callback-added",
        severity="addition",
        mirror="callback-removed",
        sentence="the callback is new",
    ),
    Rule(
        code="callback-removed",
        severity="breaking",
        mirror="callback-added",
        sentence="the callback is gone",
        advice="do not wait for its deliveries",
    ),
    Rule(
        code="callback-renamed",
        severity="docs",
        mirror="callback-renamed",
        sentence="the document called it {old}, calls it {new}; deliveries stay the same",
    ),
    Rule(
        code="callback-url-changed",
        severity="breaking",
        mirror="callback-url-changed",
        sentence="it is delivered to {new}, no longer to {old}",
        advice="tell the address of your receiver where it is read now",
    ),
    Rule(
        code="callback-became-webhook",
        severity="warning",
        mirror="webhook-became-callback",
        sentence="it is described as the webhook {name} now",
        advice="see where webhooks are delivered to, and tell the address of your receiver there",
    ),
    Rule(
        code="webhook-became-callback",
        severity="warning",
        mirror="callback-became-webhook",
        sentence="it was described as the webhook {name}, is a callback of the operation now",
        advice="see in which request the address of your receiver is told",
    ),
    Rule(
        code="webhook-required-parameter-added",
        severity="addition",
        mirror="webhook-required-parameter-removed",
        sentence="deliveries always carry this now",
    ),
    Rule(
        code="webhook-required-parameter-removed",
        severity="breaking",
        mirror="webhook-required-parameter-added",
        sentence="deliveries, which always carried this, no longer do",
        advice="stop reading it",
    ),
    Rule(
        code="webhook-optional-parameter-added",
        severity="addition",
        mirror="webhook-optional-parameter-removed",
        sentence="deliveries may carry this now",
    ),
    Rule(
        code="webhook-optional-parameter-removed",
        severity="warning",
        mirror="webhook-optional-parameter-added",
        sentence="deliveries, which carried this at times, no longer do",
        advice="stop reading it",
    ),
    Rule(
        code="webhook-parameter-became-required",
        severity="addition",
        mirror="webhook-parameter-became-optional",
        sentence="deliveries always carry this now",
    ),
    Rule(
        code="webhook-parameter-became-optional",
        severity="breaking",
        mirror="webhook-parameter-became-required",
        sentence="deliveries may come without this now",
        advice="do without it where it is missing",
    ),
    Rule(
        code="webhook-body-added",
        severity="addition",
        mirror="webhook-body-removed",
        sentence="deliveries have a body now",
    ),
    Rule(
        code="webhook-body-removed",
        severity="breaking",
        mirror="webhook-body-added",
        sentence="deliveries no longer have a body",
        advice="stop reading it",
    ),
    Rule(
        code="webhook-media-type-added",
        severity="breaking",
        mirror="webhook-media-type-removed",
        sentence="deliveries may come as {name} now",
        advice="let your receiver take this media type too",
    ),
    Rule(
        code="webhook-media-type-changed",
        severity="breaking",
        mirror="webhook-media-type-changed",
        sentence="deliveries came as {old}, come as {new}",
        advice="let your receiver read the new media type",
    ),
    Rule(
        code="webhook-media-type-removed",
        severity="docs",
        mirror="webhook-media-type-added",
        sentence="deliveries no longer come as {name}",
    ),
)

ANSWER_RULES = (
    Rule(
        code="webhook-success-status-added",
        severity="addition",
        mirror="webhook-success-status-removed",
        sentence="a receiver may answer with this now",
    ),
    Rule(
        code="webhook-success-status-removed",
        severity="breaking",
        mirror="webhook-success-status-added",
        sentence="a receiver must no longer answer with this",
        advice="answer with one of the statuses that are left; others may be taken for a failure",
    ),
    Rule(
        code="webhook-non-success-status-added",
        severity="addition",
        mirror="webhook-non-success-status-removed",
        sentence="what becomes of a delivery that is answered with this is described now",
    ),
    Rule(
        code="webhook-non-success-status-removed",
        severity="warning",
        mirror="webhook-non-success-status-added",
        sentence="what becomes of a delivery that is answered with this is no longer described",
        advice="do not rely on it",
    ),
    Rule(
        code="webhook-default-added",
        severity="addition",
        mirror="webhook-default-removed",
        sentence="what becomes of deliveries that are answered otherwise is described now",
    ),
    Rule(
        code="webhook-default-removed",
        severity="warning",
        mirror="webhook-default-added",
        sentence="what becomes of deliveries that are answered otherwise is no longer described",
        advice="do not rely on it",
    ),
    Rule(
        code="webhook-response-body-added",
        severity="breaking",
        mirror="webhook-response-body-removed",
        sentence="a receiver must answer with a body now",
        advice="send one",
    ),
    Rule(
        code="webhook-response-body-removed",
        severity="addition",
        mirror="webhook-response-body-added",
        sentence="a receiver no longer needs to answer with a body",
    ),
)

EVENT_RULES = (
    Rule(
        code="event-added",
        severity="addition",
        mirror="event-removed",
        sentence="the event is new",
        advice="receivers that refuse what they do not know should take it, and may ignore it",
    ),
    Rule(
        code="event-removed",
        severity="breaking",
        mirror="event-added",
        sentence="the event is gone",
        advice="do not wait for it",
    ),
    Rule(
        code="event-type-changed",
        severity="breaking",
        mirror="event-type-changed",
        sentence="the event was told by {old}, is told by {new}",
        advice="compare with the new value",
    ),
    Rule(
        code="event-discriminator-changed",
        severity="breaking",
        mirror="event-discriminator-changed",
        sentence="what event it is was told at {old}, is told at {new}",
        advice="look there",
    ),
    Rule(
        code="event-id-changed",
        severity="warning",
        mirror="event-id-changed",
        sentence="the id by which a repeated event is known was at {old}, is at {new}",
        advice="look there before you take an event for a new one",
    ),
    Rule(
        code="event-signature-changed",
        severity="breaking",
        mirror="event-signature-changed",
        sentence="deliveries were signed in the headers {old}, are signed in {new}",
        advice="verify them by the new headers",
    ),
)
