"""The nine commands: what is given to each method, and what must then arrive at the server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

CALL = "v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ_IiE4pqg"
STATE = "eyJuIjoxfQ=="
COMMAND_ID = "5a8bfc2e-9b4f-4d6b-8d38-6f5f4a1e7c11"
REPEATABLE = {"client_state": STATE, "command_id": COMMAND_ID}


@dataclass(frozen=True)
class Command:
    """One method of `client.calls.actions`.

    Its arguments are the fields of its JSON body, in the order in which they are written.
    """

    method: str
    http: str
    action: str
    minimal: Mapping[str, Any]
    full: Mapping[str, Any]
    result: str

    def arguments(self, which: str) -> dict[str, Any]:
        given: Mapping[str, Any] = getattr(self, which)
        return dict(given)

    def path(self, call: str) -> str:
        """The path below the base URL, for an ID that needs no encoding."""
        return f"/calls/{call}/actions/{self.action}"

    def body(self, which: str, sent: bytes) -> bytes:
        """The body; where nobody gave an id and one is known, it has the UUIDv4 that was sent."""
        fields = self.arguments(which)
        if "command_id" in self.full and "command_id" not in fields:
            made = fields["command_id"] = json.loads(sent)["command_id"]
            assert str(UUID(made)) == made and UUID(made).version == 4
        return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


COMMANDS = (
    Command(
        "join_ai_assistant",
        "POST",
        "ai_assistant_join",
        {"conversation_id": "conv-1", "participant": {"id": "v3:leg", "role": "user"}},
        {
            "conversation_id": "conv-1",
            "participant": {
                "id": "v3:leg",
                "name": "Zoë “Z” Ōe 😀",
                "on_hangup": "end_conversation",
                "role": "user",
            },
            **REPEATABLE,
        },
        "JoinAiAssistantResponse",
    ),
    Command(
        "update_client_state",
        "PUT",
        "client_state_update",
        {"client_state": STATE},
        {"client_state": ""},
        "UpdateClientStateResponse",
    ),
    Command(
        "refer",
        "POST",
        "refer",
        {"sip_address": "sip:a@b.example"},
        {
            "sip_address": "sip:%61@b.example;transport=tcp?x=1&y=<2>",
            **REPEATABLE,
            "custom_headers": [{"name": "X-A", "value": "ü/\\\"'\t"}, {"name": "X-B", "value": ""}],
            "sip_auth_password": "p\u2028w",
            "sip_auth_username": "u",
            "sip_headers": [{"name": "User-to-User", "value": "00;encoding=hex"}],
        },
        "ReferResponse",
    ),
    Command(
        "send_dtmf",
        "POST",
        "send_dtmf",
        {"digits": "1"},
        {"digits": "0123456789ABCD*#wW", **REPEATABLE, "duration_millis": 500},
        "SendDtmfResponse",
    ),
    Command(
        "start_siprec",
        "POST",
        "siprec_start",
        {},
        {
            "client_state": STATE,
            "connector_name": "my connector",
            "include_metadata_custom_headers": False,
            "secure": True,
            "session_timeout_secs": 0,
            "sip_transport": "tls",
            "siprec_track": "inbound_track",
        },
        "StartSiprecResponse",
    ),
    Command("stop_siprec", "POST", "siprec_stop", {}, REPEATABLE, "StopSiprecResponse"),
    Command(
        "start_noise_suppression",
        "POST",
        "suppression_start",
        {},
        {
            **REPEATABLE,
            "direction": "both",
            "noise_suppression_engine": "AiCoustics",
            "noise_suppression_engine_config": {
                "attenuation_limit": 0,
                "enhancement_level": 1.0,
                "family": "quail",
                "mode": "advanced",
                "model": "krisp-viva-ss-v1.kef",
                "size": "vf_1_1_l",
                "suppression_level": 99.95,
                "voice_gain": 0.1,
            },
        },
        "StartNoiseSuppressionResponse",
    ),
    Command(
        "stop_noise_suppression",
        "POST",
        "suppression_stop",
        {},
        REPEATABLE,
        "StopNoiseSuppressionResponse",
    ),
    Command(
        "switch_supervisor_role",
        "POST",
        "switch_supervisor_role",
        {"role": "barge"},
        {"role": "monitor"},
        "SwitchSupervisorRoleResponse",
    ),
)
ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "APIStatusError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    405: "APIStatusError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    502: "InternalServerError",
    503: "InternalServerError",
    504: "InternalServerError",
}
