# @generated from voice-advanced.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: make generate
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import Any, ClassVar, Literal
from uuid import UUID

import msgspec

from .._runtime.models import AwareDatetime, Model
from .._runtime.state import EchoedState, decode_state

__all__ = [
    "CallConversationEnded",
    "CallConversationEndedEvent",
    "CallConversationEndedPayload",
    "CallConversationInsightsGenerated",
    "CallConversationInsightsGeneratedEvent",
    "CallConversationInsightsGeneratedPayload",
    "CallConversationInsightsGeneratedPayloadResultsItem",
    "CallDtmfReceived",
    "CallDtmfReceivedEvent",
    "CallDtmfReceivedPayload",
    "CallMachineDetectionEnded",
    "CallMachineDetectionEndedEvent",
    "CallMachineDetectionEndedPayload",
    "CallMachineGreetingEnded",
    "CallMachineGreetingEndedEvent",
    "CallMachineGreetingEndedPayload",
    "CallMachinePremiumDetectionEnded",
    "CallMachinePremiumDetectionEndedEvent",
    "CallMachinePremiumDetectionEndedPayload",
    "CallMachinePremiumGreetingEnded",
    "CallMachinePremiumGreetingEndedEvent",
    "CallMachinePremiumGreetingEndedPayload",
    "CallReferCompleted",
    "CallReferCompletedEvent",
    "CallReferCompletedPayload",
    "CallReferFailed",
    "CallReferFailedEvent",
    "CallReferFailedPayload",
    "CallReferStarted",
    "CallReferStartedEvent",
    "CallReferStartedPayload",
    "CallSiprecFailed",
    "CallSiprecFailedEvent",
    "CallSiprecFailedPayload",
    "CallSiprecStarted",
    "CallSiprecStartedEvent",
    "CallSiprecStartedPayload",
    "CallSiprecStopped",
    "CallSiprecStoppedEvent",
    "CallSiprecStoppedPayload",
    "WebhookMeta",
]


class CallDtmfReceivedPayload(Model, frozen=True, kw_only=True):
    """The call that the event belongs to, and what happened on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    digit: str | None = None
    """The digit or symbol of the key, one per event."""

    from_: str | None = msgspec.field(name="from", default=None)
    """Phone number or SIP URI of the caller."""

    to: str | None = None
    """Phone number or SIP URI that was called."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallDtmfReceived(Model, frozen=True, kw_only=True):
    """A DTMF tone was received on the call."""

    event_type: Literal["call.dtmf.received"] | None = None
    """Name of the event, always `call.dtmf.received`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallDtmfReceivedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallDtmfReceivedEvent(Model, frozen=True, kw_only=True):
    """Body of the `call.dtmf.received` webhook."""

    event_type: ClassVar[Literal["call.dtmf.received"]] = "call.dtmf.received"

    data: CallDtmfReceived | None = None
    meta: WebhookMeta | None = None


class CallMachineDetectionEndedPayload(Model, frozen=True, kw_only=True):
    """The call that the event belongs to, and what happened on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    from_: str | None = msgspec.field(name="from", default=None)
    """Phone number or SIP URI of the caller."""

    result: Literal["human", "machine", "not_sure"] | str | None = None
    """Who or what answered: a `human`, a `machine`, or `not_sure` when detection could not tell."""

    to: str | None = None
    """Phone number or SIP URI that was called."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallMachineDetectionEnded(Model, frozen=True, kw_only=True):
    """Answering machine detection has decided who or what answered."""

    event_type: Literal["call.machine.detection.ended"] | None = None
    """Name of the event, always `call.machine.detection.ended`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallMachineDetectionEndedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallMachineDetectionEndedEvent(Model, frozen=True, kw_only=True):
    """Body of the `call.machine.detection.ended` webhook."""

    event_type: ClassVar[Literal["call.machine.detection.ended"]] = "call.machine.detection.ended"

    data: CallMachineDetectionEnded | None = None
    meta: WebhookMeta | None = None


class CallMachineGreetingEndedPayload(Model, frozen=True, kw_only=True):
    """The call that the event belongs to, and what happened on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    from_: str | None = msgspec.field(name="from", default=None)
    """Phone number or SIP URI of the caller."""

    result: Literal["beep_detected", "ended", "not_sure"] | str | None = None
    """How the greeting ended: with a beep (`beep_detected`), without one noticed (`ended`), or
    `not_sure` when detection could not tell."""

    to: str | None = None
    """Phone number or SIP URI that was called."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallMachineGreetingEnded(Model, frozen=True, kw_only=True):
    """The greeting of an answering machine has ended."""

    event_type: Literal["call.machine.greeting.ended"] | None = None
    """Name of the event, always `call.machine.greeting.ended`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallMachineGreetingEndedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallMachineGreetingEndedEvent(Model, frozen=True, kw_only=True):
    """Body of the `call.machine.greeting.ended` webhook."""

    event_type: ClassVar[Literal["call.machine.greeting.ended"]] = "call.machine.greeting.ended"

    data: CallMachineGreetingEnded | None = None
    meta: WebhookMeta | None = None


class CallMachinePremiumDetectionEndedPayload(Model, frozen=True, kw_only=True):
    """The call that the event belongs to, and what happened on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    from_: str | None = msgspec.field(name="from", default=None)
    """Phone number or SIP URI of the caller."""

    result: (
        Literal[
            "human_residence", "human_business", "machine", "silence", "fax_detected", "not_sure"
        ]
        | str
        | None
    ) = None
    """Who or what answered: a person at home (`human_residence`) or at a business
    (`human_business`), a `machine`, nobody heard (`silence`), a fax (`fax_detected`), or
    `not_sure` when detection could not tell."""

    to: str | None = None
    """Phone number or SIP URI that was called."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallMachinePremiumDetectionEnded(Model, frozen=True, kw_only=True):
    """Premium answering machine detection has decided who or what answered."""

    event_type: Literal["call.machine.premium.detection.ended"] | None = None
    """Name of the event, always `call.machine.premium.detection.ended`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallMachinePremiumDetectionEndedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallMachinePremiumDetectionEndedEvent(Model, frozen=True, kw_only=True):
    """Body of the `call.machine.premium.detection.ended` webhook."""

    event_type: ClassVar[Literal["call.machine.premium.detection.ended"]] = (
        "call.machine.premium.detection.ended"
    )

    data: CallMachinePremiumDetectionEnded | None = None
    meta: WebhookMeta | None = None


class CallMachinePremiumGreetingEndedPayload(Model, frozen=True, kw_only=True):
    """The call that the event belongs to, and what happened on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    from_: str | None = msgspec.field(name="from", default=None)
    """Phone number or SIP URI of the caller."""

    result: Literal["beep_detected", "no_beep_detected"] | str | None = None
    """Whether a beep followed the greeting: `beep_detected` or `no_beep_detected`."""

    to: str | None = None
    """Phone number or SIP URI that was called."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallMachinePremiumGreetingEnded(Model, frozen=True, kw_only=True):
    """The greeting of an answering machine has ended, as heard by premium detection."""

    event_type: Literal["call.machine.premium.greeting.ended"] | None = None
    """Name of the event, always `call.machine.premium.greeting.ended`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallMachinePremiumGreetingEndedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallMachinePremiumGreetingEndedEvent(Model, frozen=True, kw_only=True):
    """Body of the `call.machine.premium.greeting.ended` webhook."""

    event_type: ClassVar[Literal["call.machine.premium.greeting.ended"]] = (
        "call.machine.premium.greeting.ended"
    )

    data: CallMachinePremiumGreetingEnded | None = None
    meta: WebhookMeta | None = None


class CallReferCompletedPayload(Model, frozen=True, kw_only=True):
    """The call that the event belongs to, and what happened on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    from_: str | None = msgspec.field(name="from", default=None)
    """Phone number or SIP URI of the caller."""

    sip_notify_response: int | None = None
    """SIP status code that the NOTIFY for this REFER reported: 200 means that the referred call
    was set up."""

    to: str | None = None
    """Phone number or SIP URI that was called."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallReferCompleted(Model, frozen=True, kw_only=True):
    """The SIP REFER succeeded."""

    event_type: Literal["call.refer.completed"] | None = None
    """Name of the event, always `call.refer.completed`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallReferCompletedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallReferCompletedEvent(Model, frozen=True, kw_only=True):
    """Body of the `call.refer.completed` webhook."""

    event_type: ClassVar[Literal["call.refer.completed"]] = "call.refer.completed"

    data: CallReferCompleted | None = None
    meta: WebhookMeta | None = None


class CallReferFailedPayload(Model, frozen=True, kw_only=True):
    """The call that the event belongs to, and what happened on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    from_: str | None = msgspec.field(name="from", default=None)
    """Phone number or SIP URI of the caller."""

    sip_notify_response: int | None = None
    """SIP status code that the NOTIFY for this REFER reported: the reason for the failure, such
    as 603 for a decline."""

    to: str | None = None
    """Phone number or SIP URI that was called."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallReferFailed(Model, frozen=True, kw_only=True):
    """The SIP REFER failed."""

    event_type: Literal["call.refer.failed"] | None = None
    """Name of the event, always `call.refer.failed`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallReferFailedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallReferFailedEvent(Model, frozen=True, kw_only=True):
    """Body of the `call.refer.failed` webhook."""

    event_type: ClassVar[Literal["call.refer.failed"]] = "call.refer.failed"

    data: CallReferFailed | None = None
    meta: WebhookMeta | None = None


class CallReferStartedPayload(Model, frozen=True, kw_only=True):
    """The call that the event belongs to, and what happened on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    from_: str | None = msgspec.field(name="from", default=None)
    """Phone number or SIP URI of the caller."""

    sip_notify_response: int | None = None
    """SIP status code that the NOTIFY for this REFER reported: 100 means that the attempt is in
    progress."""

    to: str | None = None
    """Phone number or SIP URI that was called."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallReferStarted(Model, frozen=True, kw_only=True):
    """The SIP REFER is under way."""

    event_type: Literal["call.refer.started"] | None = None
    """Name of the event, always `call.refer.started`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallReferStartedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallReferStartedEvent(Model, frozen=True, kw_only=True):
    """Body of the `call.refer.started` webhook."""

    event_type: ClassVar[Literal["call.refer.started"]] = "call.refer.started"

    data: CallReferStarted | None = None
    meta: WebhookMeta | None = None


class CallSiprecFailedPayload(Model, frozen=True, kw_only=True):
    """The call that the event belongs to, and what happened on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    failure_cause: str | None = None
    """Cause of the failure, by its Q.850 name."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallSiprecFailed(Model, frozen=True, kw_only=True):
    """A SIPREC session has failed."""

    event_type: Literal["siprec.failed"] | None = None
    """Name of the event, always `siprec.failed`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallSiprecFailedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallSiprecFailedEvent(Model, frozen=True, kw_only=True):
    """Body of the `siprec.failed` webhook."""

    event_type: ClassVar[Literal["siprec.failed"]] = "siprec.failed"

    data: CallSiprecFailed | None = None
    meta: WebhookMeta | None = None


class CallSiprecStartedPayload(Model, frozen=True, kw_only=True):
    """The call that the event belongs to, and what happened on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallSiprecStarted(Model, frozen=True, kw_only=True):
    """A SIPREC session has started."""

    event_type: Literal["siprec.started"] | None = None
    """Name of the event, always `siprec.started`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallSiprecStartedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallSiprecStartedEvent(Model, frozen=True, kw_only=True):
    """Body of the `siprec.started` webhook."""

    event_type: ClassVar[Literal["siprec.started"]] = "siprec.started"

    data: CallSiprecStarted | None = None
    meta: WebhookMeta | None = None


class CallSiprecStoppedPayload(Model, frozen=True, kw_only=True):
    """The call that the event belongs to, and what happened on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    hangup_cause: str | None = None
    """Cause of the end of the session, by its Q.850 name."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallSiprecStopped(Model, frozen=True, kw_only=True):
    """A SIPREC session has ended."""

    event_type: Literal["siprec.stopped"] | None = None
    """Name of the event, always `siprec.stopped`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallSiprecStoppedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallSiprecStoppedEvent(Model, frozen=True, kw_only=True):
    """Body of the `siprec.stopped` webhook."""

    event_type: ClassVar[Literal["siprec.stopped"]] = "siprec.stopped"

    data: CallSiprecStopped | None = None
    meta: WebhookMeta | None = None


class WebhookMeta(Model, frozen=True, kw_only=True):
    """How this delivery came about."""

    attempt: int | None = None
    """Number of this attempt to deliver the event, from 1."""

    delivered_to: str | None = None
    """URL that the event was delivered to."""


class CallConversationEndedPayload(Model, frozen=True, kw_only=True):
    """The call, the conversation that took place on it, and the models it used."""

    assistant_id: str | None = None
    """ID of the AI assistant that took part."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    calling_party_type: Literal["pstn", "sip"] | str | None = None
    """How the caller was connected: over the telephone network (`pstn`) or over `sip`."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    conversation_id: str | None = None
    """ID of the conversation, or of the insight group made for the call."""

    duration_sec: int | None = None
    """Length of the conversation, in seconds."""

    from_: str | None = msgspec.field(name="from", default=None)
    """Phone number or other identifier of the caller."""

    llm_model: str | None = None
    """Large language model that the conversation used."""

    reason: str | None = None
    """Why the conversation ended; may be null. `customer_disconnect` belongs to Conversation
    Relay: the customer's WebSocket has disconnected."""

    stt_model: str | None = None
    """Model that turned speech into text."""

    to: str | None = None
    """Phone number or SIP address that was called."""

    tts_model_id: str | None = None
    """Model that turned text into speech."""

    tts_provider: str | None = None
    """Provider of the text-to-speech service."""

    tts_voice_id: str | None = None
    """Voice that spoke."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallConversationEnded(Model, frozen=True, kw_only=True):
    """An AI conversation on the call has ended."""

    created_at: AwareDatetime | None = None
    """When Telnyx recorded the event, as an RFC 3339 date and time."""

    event_type: Literal["call.conversation.ended"] | None = None
    """Name of the event, always `call.conversation.ended`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallConversationEndedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallConversationEndedEvent(Model, frozen=True, kw_only=True):
    """Body of the `call.conversation.ended` webhook."""

    event_type: ClassVar[Literal["call.conversation.ended"]] = "call.conversation.ended"

    data: CallConversationEnded | None = None
    meta: WebhookMeta | None = None


class CallConversationInsightsGeneratedPayloadResultsItem(Model, frozen=True, kw_only=True):
    """One insight."""

    insight_id: str | None = None
    """ID of this insight."""

    result: dict[str, Any] | str | None = None
    """The insight itself, as an object or as text."""


class CallConversationInsightsGeneratedPayload(Model, frozen=True, kw_only=True):
    """The call, and the insights into the conversation on it."""

    call_control_id: str | None = None
    """ID of the call. Put it in the path of a command to act on the call."""

    call_leg_id: str | None = None
    """ID of this leg of the call. All events of the leg carry it, so you can match them up."""

    call_session_id: str | None = None
    """ID that all legs of one phone call share, such as the inbound and the outbound leg after a
    transfer. Match events across legs with it."""

    calling_party_type: Literal["pstn", "sip"] | str | None = None
    """How the caller was connected: over the telephone network (`pstn`) or over `sip`."""

    client_state: str | None = None
    """The state that you last set with a command, still in base64."""

    connection_id: str | None = None
    """ID of the Call Control App that handles the call. Such an app was formerly called a Telnyx
    connection."""

    insight_group_id: str | None = None
    """ID of the group that these insights form."""

    results: list[CallConversationInsightsGeneratedPayloadResultsItem] | None = None
    """The insights, one entry each."""

    def decode_client_state(self) -> EchoedState:
        """Decode `client_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.client_state)


class CallConversationInsightsGenerated(Model, frozen=True, kw_only=True):
    """Insights into an AI conversation on the call are ready."""

    event_type: Literal["call.conversation_insights.generated"] | None = None
    """Name of the event, always `call.conversation_insights.generated`."""

    id: UUID | None = None
    """Unique ID of the event. Telnyx may deliver an event more than once; use this ID to drop
    the repeats."""

    occurred_at: AwareDatetime | None = None
    """When the event happened, as an RFC 3339 date and time. Deliveries can arrive out of order;
    sort them by this field."""

    payload: CallConversationInsightsGeneratedPayload | None = None
    record_type: Literal["event"] | None = None
    """Kind of this object, always `event`."""


class CallConversationInsightsGeneratedEvent(Model, frozen=True, kw_only=True):
    """Body of the `call.conversation_insights.generated` webhook."""

    event_type: ClassVar[Literal["call.conversation_insights.generated"]] = (
        "call.conversation_insights.generated"
    )

    data: CallConversationInsightsGenerated | None = None
    meta: WebhookMeta | None = None
