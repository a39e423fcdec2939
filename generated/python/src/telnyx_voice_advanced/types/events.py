# @generated from voice-advanced.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: make generate
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

import msgspec

from .._runtime.models import AwareDatetime, Model

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

    data: CallDtmfReceived | None = None


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

    data: CallMachineDetectionEnded | None = None


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

    data: CallMachineGreetingEnded | None = None


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

    data: CallMachinePremiumDetectionEnded | None = None


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

    data: CallMachinePremiumGreetingEnded | None = None


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

    data: CallReferCompleted | None = None


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

    data: CallReferFailed | None = None


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

    data: CallReferStarted | None = None


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

    data: CallSiprecFailed | None = None


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

    data: CallSiprecStarted | None = None


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

    data: CallSiprecStopped | None = None


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

    data: CallConversationEnded | None = None


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

    data: CallConversationInsightsGenerated | None = None
