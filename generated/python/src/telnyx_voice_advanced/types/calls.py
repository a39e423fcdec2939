# @generated from voice-advanced.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: make generate
"""Types of `client.calls`."""

from __future__ import annotations

from typing import Any, Literal, Required, TypeAlias, TypedDict
from uuid import UUID

from .._runtime.models import Model

__all__ = [
    "AIAssistantJoinParticipantParam",
    "CallControlCommandResult",
    "CallControlCommandResultWithConversationId",
    "CallControlError",
    "CallControlErrorSource",
    "CallControlErrors",
    "CustomSipHeaderParam",
    "JoinAiAssistantResponse",
    "NoiseSuppressionDirection",
    "NoiseSuppressionEngine",
    "NoiseSuppressionEngineConfigParam",
    "ReferResponse",
    "SendDtmfResponse",
    "SipHeaderParam",
    "StartNoiseSuppressionResponse",
    "StartSiprecResponse",
    "StopNoiseSuppressionResponse",
    "StopSiprecResponse",
    "SwitchSupervisorRoleResponse",
    "UpdateClientStateResponse",
]


class CallControlCommandResult(Model, frozen=True, kw_only=True):
    """Outcome of a command."""

    result: str | None = None
    """`ok` when Telnyx has accepted the command."""


class CallControlCommandResultWithConversationId(Model, frozen=True, kw_only=True):
    """Outcome of a command that concerns an AI conversation."""

    conversation_id: UUID | None = None
    """ID of the conversation that the command created."""

    result: str | None = None
    """`ok` when Telnyx has accepted the command."""


class CallControlErrorSource(Model, frozen=True, kw_only=True):
    """The part of the request that caused the error."""

    parameter: str | None = None
    """Name of the query parameter at fault."""

    pointer: str | None = None
    """JSON Pointer (RFC 6901) to the part of the request at fault."""


class CallControlError(Model, frozen=True, kw_only=True):
    """One reason why a request failed."""

    code: str
    """Telnyx error code: a whole number, sent as a string."""

    detail: str | None = None
    """Explanation of this occurrence, for a person to read."""

    meta: dict[str, Any] | None = None
    """Further data about the error, in no fixed form."""

    source: CallControlErrorSource | None = None
    title: str
    """Short name of the problem."""


class CallControlErrors(Model, frozen=True, kw_only=True):
    """Body of an error response."""

    errors: list[CallControlError] | None = None
    """What went wrong, one entry for each problem."""


class JoinAiAssistantResponse(Model, frozen=True, kw_only=True):
    """Call Control Command Response With Conversation ID"""

    data: CallControlCommandResultWithConversationId | None = None


class UpdateClientStateResponse(Model, frozen=True, kw_only=True):
    """Call Control Command Response"""

    data: CallControlCommandResult | None = None


class ReferResponse(Model, frozen=True, kw_only=True):
    """Call Control Command Response"""

    data: CallControlCommandResult | None = None


class SendDtmfResponse(Model, frozen=True, kw_only=True):
    """Call Control Command Response"""

    data: CallControlCommandResult | None = None


class StartSiprecResponse(Model, frozen=True, kw_only=True):
    """Call Control Command Response"""

    data: CallControlCommandResult | None = None


class StopSiprecResponse(Model, frozen=True, kw_only=True):
    """Call Control Command Response"""

    data: CallControlCommandResult | None = None


class StartNoiseSuppressionResponse(Model, frozen=True, kw_only=True):
    """Call Control Command Response"""

    data: CallControlCommandResult | None = None


class StopNoiseSuppressionResponse(Model, frozen=True, kw_only=True):
    """Call Control Command Response"""

    data: CallControlCommandResult | None = None


class SwitchSupervisorRoleResponse(Model, frozen=True, kw_only=True):
    """Call Control Command Response"""

    data: CallControlCommandResult | None = None


NoiseSuppressionDirection: TypeAlias = Literal["inbound", "outbound", "both"]
"""Which audio of the call to clean: `inbound` (the default), `outbound` or `both`."""

NoiseSuppressionEngine: TypeAlias = Literal[
    "Denoiser",
    "DeepFilterNet",
    "Krisp",
    "AiCoustics",
    "aic_l_quail",
    "aic_l_rook",
    "aic_s_quail",
    "aic_s_rook",
    "quail_voice_focus_s",
    "quail_voice_focus_xs",
]
"""Engine that removes the noise; `Denoiser` unless you choose another.

Four single letters from earlier versions are still accepted, but deprecated:

- `A` stands for `Denoiser`
- `B` stands for `DeepFilterNet`
- `C` stands for `Krisp`
- `D` stands for `AiCoustics`
"""


class AIAssistantJoinParticipantParam(TypedDict, total=False):
    """The call leg that joins an AI assistant conversation."""

    id: Required[str]
    """`call_control_id` of the call leg to bring in."""

    name: str
    """Name to show for the participant."""

    on_hangup: Literal["continue_conversation", "end_conversation"]
    """Effect of the participant hanging up: `continue_conversation` (the default) leaves the
    conversation running, `end_conversation` ends it."""

    role: Required[Literal["user"]]
    """Role of the participant. `user` is the only one so far."""


class CustomSipHeaderParam(TypedDict, total=False):
    """A SIP header of your own."""

    name: Required[str]
    """Header name."""

    value: Required[str]
    """Header value."""


class NoiseSuppressionEngineConfigParam(TypedDict, total=False):
    """Settings of the chosen engine. Each field belongs to one engine, named in its description,
    and means nothing to the others.
    """

    attenuation_limit: int
    """For `DeepFilterNet`: upper limit of the attenuation, from 0 to 100. At least 0, at most
    100. The server takes 100 where this is left out."""

    enhancement_level: float
    """For `AiCoustics`: strength of the enhancement, from 0.0 to 1.0. At least 0.0, at most 1.0."""

    family: Literal["sparrow", "quail"]
    """For `AiCoustics`: family of the model. `sparrow` is tuned for calls between people,
    `quail` for voice AI and speech-to-text."""

    mode: Literal["standard", "advanced"]
    """For `DeepFilterNet`: how the audio is processed."""

    model: Literal[
        "krisp-viva-tel-v2.kef",
        "krisp-viva-tel-lite-v1.kef",
        "krisp-viva-pro-v1.kef",
        "krisp-viva-ss-v1.kef",
    ]
    """For `Krisp`: name of the model."""

    size: Literal["s", "l", "xs", "xxs", "vf_l", "vf_1_1_l"]
    """For `AiCoustics`: size of the model. `s` and `l` exist in both families, `xs` and `xxs`
    only in `sparrow`, `vf_l` and `vf_1_1_l` only in `quail`."""

    suppression_level: float
    """For `Krisp`: strength of the suppression, from 0.0 to 100.0. At least 0.0, at most 100.0."""

    voice_gain: float
    """For `AiCoustics`: factor applied to the voice level, from 0.1 to 4.0. At least 0.1, at
    most 4.0."""


class SipHeaderParam(TypedDict, total=False):
    """A standard SIP header."""

    name: Required[Literal["User-to-User"]]
    """Header name. `User-to-User` is the only one so far."""

    value: Required[str]
    """Header value."""
