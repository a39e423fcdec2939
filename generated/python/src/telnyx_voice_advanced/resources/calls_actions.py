# @generated from voice-advanced.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: make generate
"""The operations of `client.calls.actions`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Literal

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import (
    Body,
    ExtraBody,
    Headers,
    IdempotencyKey,
    Operation,
    Options,
    Query,
    Returns,
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.calls import (
    AIAssistantJoinParticipantParam,
    CustomSipHeaderParam,
    JoinAiAssistantResponse,
    NoiseSuppressionDirection,
    NoiseSuppressionEngine,
    NoiseSuppressionEngineConfigParam,
    ReferResponse,
    SendDtmfResponse,
    SipHeaderParam,
    StartNoiseSuppressionResponse,
    StartSiprecResponse,
    StopNoiseSuppressionResponse,
    StopSiprecResponse,
    SwitchSupervisorRoleResponse,
    UpdateClientStateResponse,
)

__all__ = [
    "AsyncCallsActionsResource",
    "AsyncCallsActionsResourceWithRawResponse",
    "AsyncCallsActionsResourceWithStreamingResponse",
    "CallsActionsResource",
    "CallsActionsResourceWithRawResponse",
    "CallsActionsResourceWithStreamingResponse",
]


_JOIN_AI_ASSISTANT: Operation[JoinAiAssistantResponse] = Operation(
    "POST",
    "/calls/{call_control_id}/actions/ai_assistant_join",
    auth=(("bearerAuth",),),
    body=Body("application/json"),
    returns={"200": Returns("application/json", JoinAiAssistantResponse)},
    key=IdempotencyKey("command_id", 60),
)
_UPDATE_CLIENT_STATE: Operation[UpdateClientStateResponse] = Operation(
    "PUT",
    "/calls/{call_control_id}/actions/client_state_update",
    auth=(("bearerAuth",),),
    body=Body("application/json"),
    returns={"200": Returns("application/json", UpdateClientStateResponse)},
)
_REFER: Operation[ReferResponse] = Operation(
    "POST",
    "/calls/{call_control_id}/actions/refer",
    auth=(("bearerAuth",),),
    body=Body("application/json"),
    returns={"200": Returns("application/json", ReferResponse)},
    key=IdempotencyKey("command_id", 60),
)
_SEND_DTMF: Operation[SendDtmfResponse] = Operation(
    "POST",
    "/calls/{call_control_id}/actions/send_dtmf",
    auth=(("bearerAuth",),),
    body=Body("application/json"),
    returns={"200": Returns("application/json", SendDtmfResponse)},
    key=IdempotencyKey("command_id", 60),
)
_START_SIPREC: Operation[StartSiprecResponse] = Operation(
    "POST",
    "/calls/{call_control_id}/actions/siprec_start",
    auth=(("bearerAuth",),),
    body=Body("application/json"),
    returns={"200": Returns("application/json", StartSiprecResponse)},
)
_STOP_SIPREC: Operation[StopSiprecResponse] = Operation(
    "POST",
    "/calls/{call_control_id}/actions/siprec_stop",
    auth=(("bearerAuth",),),
    body=Body("application/json"),
    returns={"200": Returns("application/json", StopSiprecResponse)},
    key=IdempotencyKey("command_id", 60),
)
_START_NOISE_SUPPRESSION: Operation[StartNoiseSuppressionResponse] = Operation(
    "POST",
    "/calls/{call_control_id}/actions/suppression_start",
    auth=(("bearerAuth",),),
    body=Body("application/json"),
    returns={"200": Returns("application/json", StartNoiseSuppressionResponse)},
    key=IdempotencyKey("command_id", 60),
)
_STOP_NOISE_SUPPRESSION: Operation[StopNoiseSuppressionResponse] = Operation(
    "POST",
    "/calls/{call_control_id}/actions/suppression_stop",
    auth=(("bearerAuth",),),
    body=Body("application/json"),
    returns={"200": Returns("application/json", StopNoiseSuppressionResponse)},
    key=IdempotencyKey("command_id", 60),
)
_SWITCH_SUPERVISOR_ROLE: Operation[SwitchSupervisorRoleResponse] = Operation(
    "POST",
    "/calls/{call_control_id}/actions/switch_supervisor_role",
    auth=(("bearerAuth",),),
    body=Body("application/json"),
    returns={"200": Returns("application/json", SwitchSupervisorRoleResponse)},
)


class CallsActionsResource:
    """Commands that act on a call. The path of each names the call by its `call_control_id`.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> CallsActionsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return CallsActionsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CallsActionsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return CallsActionsResourceWithStreamingResponse(self._client)

    def join_ai_assistant(
        self,
        call_control_id: str,
        *,
        conversation_id: str,
        participant: AIAssistantJoinParticipantParam,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> JoinAiAssistantResponse:
        """Add a participant to an AI conversation.

        Brings one more call leg into an AI assistant conversation that is already running.
        Name the leg by its `call_control_id` in `participant.id`. The response returns a
        conversation ID.

        `POST /calls/{call_control_id}/actions/ai_assistant_join`

        Retries: after any failure that may pass, with the same `command_id`, which is
        executed once within 60 seconds. Without one, the client makes it, unless
        `auto_command_id` is off.

        Args:
            call_control_id (str): ID of the call to act on. It is also the token that gives control
                of the call. Webhooks carry it as `call_control_id` in their payload.
            conversation_id (str): ID of the AI assistant conversation, which must already be
                running.
            participant (AIAssistantJoinParticipantParam): The call leg that joins an AI assistant
                conversation.
            client_state (str, optional): Data of your own that Telnyx repeats in each later webhook
                of this call. Must be valid base64, without line breaks.
            command_id (str, optional): An ID of your choice that makes the command safe to repeat:
                Telnyx ignores a command whose `command_id` it has already received for this
                `call_control_id`. Use a new UUID for each new command and the same one when you
                retry.

        Returns:
            JoinAiAssistantResponse: Telnyx accepted the command; the body holds its result and the
                conversation ID.

        Raises:
            ValueError: `call_control_id` is empty.
            UnprocessableEntityError: 422: The request can be read but not carried out.
        """
        return self._client.send(
            _JOIN_AI_ASSISTANT,
            path={"call_control_id": call_control_id},
            body={
                "conversation_id": conversation_id,
                "participant": participant,
                "client_state": client_state,
                "command_id": command_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def update_client_state(
        self,
        call_control_id: str,
        *,
        client_state: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> UpdateClientStateResponse:
        """Update client state.

        Replaces the client state of the call. Telnyx sends the new value in every webhook
        that follows.

        `PUT /calls/{call_control_id}/actions/client_state_update`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            call_control_id (str): ID of the call to act on. It is also the token that gives control
                of the call. Webhooks carry it as `call_control_id` in their payload.
            client_state (str): Data of your own that Telnyx repeats in each later webhook of this
                call. Must be valid base64, without line breaks.

        Returns:
            UpdateClientStateResponse: Telnyx accepted the command; the body holds its result.

        Raises:
            ValueError: `call_control_id` is empty.
            UnprocessableEntityError: 422: The request can be read but not carried out.
        """
        return self._client.send(
            _UPDATE_CLIENT_STATE,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def refer(
        self,
        call_control_id: str,
        *,
        sip_address: str,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        custom_headers: Iterable[CustomSipHeaderParam] | Omit = omit,
        sip_auth_password: str | Omit = omit,
        sip_auth_username: str | Omit = omit,
        sip_headers: Iterable[SipHeaderParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> ReferResponse:
        """Refer a call by SIP REFER.

        Sends a SIP REFER, which asks the other side to continue the call at another SIP
        address. You can send it at any time while the call lasts.

        Expected webhooks:

        - `call.refer.started`: the attempt is under way.
        - `call.refer.completed`: the call has been referred.
        - `call.refer.failed`: the attempt has failed.

        `POST /calls/{call_control_id}/actions/refer`

        Retries: after any failure that may pass, with the same `command_id`, which is
        executed once within 60 seconds. Without one, the client makes it, unless
        `auto_command_id` is off.

        Args:
            call_control_id (str): ID of the call to act on. It is also the token that gives control
                of the call. Webhooks carry it as `call_control_id` in their payload.
            sip_address (str): SIP URI at which the call is to continue.
            client_state (str, optional): Data of your own that Telnyx repeats in each later webhook
                of this call. Must be valid base64, without line breaks.
            command_id (str, optional): An ID of your choice that makes the command safe to repeat:
                once a command has been executed, Telnyx ignores later ones that carry its
                `command_id`. Use a new UUID for each new command and the same one when you retry.
            custom_headers (Iterable[CustomSipHeaderParam], optional): Headers of your own for the
                SIP INVITE.
            sip_auth_password (str, optional): Password for answering a SIP authentication
                challenge.
            sip_auth_username (str, optional): User name for answering a SIP authentication
                challenge.
            sip_headers (Iterable[SipHeaderParam], optional): Standard SIP headers for the request.
                So far only `User-to-User` can be set.

        Returns:
            ReferResponse: Telnyx accepted the command; the body holds its result.

        Raises:
            ValueError: `call_control_id` is empty.
            UnprocessableEntityError: 422: The request can be read but not carried out.
        """
        return self._client.send(
            _REFER,
            path={"call_control_id": call_control_id},
            body={
                "sip_address": sip_address,
                "client_state": client_state,
                "command_id": command_id,
                "custom_headers": custom_headers,
                "sip_auth_password": sip_auth_password,
                "sip_auth_username": sip_auth_username,
                "sip_headers": sip_headers,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def send_dtmf(
        self,
        call_control_id: str,
        *,
        digits: str,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        duration_millis: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> SendDtmfResponse:
        """Send DTMF.

        Plays DTMF tones from this leg, so that the other end of the call hears them.

        Expected webhooks: none.

        `POST /calls/{call_control_id}/actions/send_dtmf`

        Retries: after any failure that may pass, with the same `command_id`, which is
        executed once within 60 seconds. Without one, the client makes it, unless
        `auto_command_id` is off.

        Args:
            call_control_id (str): ID of the call to act on. It is also the token that gives control
                of the call. Webhooks carry it as `call_control_id` in their payload.
            digits (str): Keys to press, in order: `0` to `9`, `A` to `D`, `*` and `#`. A `w` pauses
                for 0.5 seconds and a `W` for 1 second.
            client_state (str, optional): Data of your own that Telnyx repeats in each later webhook
                of this call. Must be valid base64, without line breaks.
            command_id (str, optional): An ID of your choice that makes the command safe to repeat:
                Telnyx ignores a command whose `command_id` it has already received for this
                `call_control_id`. Use a new UUID for each new command and the same one when you
                retry.
            duration_millis (int, optional): Length of each tone in milliseconds, from 100 to 500.
                The default is 250.

        Returns:
            SendDtmfResponse: Telnyx accepted the command; the body holds its result.

        Raises:
            ValueError: `call_control_id` is empty.
            UnprocessableEntityError: 422: The request can be read but not carried out.
        """
        return self._client.send(
            _SEND_DTMF,
            path={"call_control_id": call_control_id},
            body={
                "digits": digits,
                "client_state": client_state,
                "command_id": command_id,
                "duration_millis": duration_millis,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def start_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        connector_name: str | Omit = omit,
        include_metadata_custom_headers: bool | Omit = omit,
        secure: bool | Omit = omit,
        session_timeout_secs: int | Omit = omit,
        sip_transport: Literal["udp", "tcp", "tls"] | Omit = omit,
        siprec_track: Literal["inbound_track", "outbound_track", "both_tracks"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> StartSiprecResponse:
        """Start SIPREC.

        Opens a SIPREC session, which sends the audio of the call to the session recording
        server (SRS) of a SIPREC connector. The request has no `command_id`: Telnyx cannot
        tell a repeat of it from a new one.

        Expected webhooks:

        - `siprec.started`: the session has started.
        - `siprec.stopped`: the session has ended.
        - `siprec.failed`: the session has failed.

        `POST /calls/{call_control_id}/actions/siprec_start`

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            call_control_id (str): ID of the call to act on. It is also the token that gives control
                of the call. Webhooks carry it as `call_control_id` in their payload.
            client_state (str, optional): Data of your own that Telnyx repeats in each later webhook
                of this call. Must be valid base64, without line breaks.
            connector_name (str, optional): Name of the SIPREC connector to use. Set the connector
                up beforehand.
            include_metadata_custom_headers (bool, optional): Where custom parameters go: with
                `true` into the recording metadata, as `recording.session.ExtensionParameters`;
                otherwise into SIP headers.
            secure (bool, optional): Whether media travels encrypted, with SRTP and TLS, to your
                session recording server (SRS). If so, set the SRS port of the connector to 5061.
            session_timeout_secs (int, optional): Value of the `Session-Expires` header of the
                INVITE, in seconds: at least 90, or 0 to disable it. To keep the session alive,
                Telnyx sends a re-INVITE each time half of this has passed. The default is 1800.
            sip_transport (str, optional): Transport protocol for SIP: `udp` (the default), `tcp` or
                `tls`. One of "udp", "tcp", "tls".
            siprec_track (str, optional): Audio to send to the recorder: `inbound_track`,
                `outbound_track` or `both_tracks` (the default). One of "inbound_track",
                "outbound_track", "both_tracks".

        Returns:
            StartSiprecResponse: Telnyx accepted the command; the body holds its result.

        Raises:
            ValueError: `call_control_id` is empty.
            UnprocessableEntityError: 422: The request can be read but not carried out.
        """
        return self._client.send(
            _START_SIPREC,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "connector_name": connector_name,
                "include_metadata_custom_headers": include_metadata_custom_headers,
                "secure": secure,
                "session_timeout_secs": session_timeout_secs,
                "sip_transport": sip_transport,
                "siprec_track": siprec_track,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def stop_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> StopSiprecResponse:
        """Stop SIPREC.

        Ends the SIPREC session of the call.

        Expected webhooks:

        - `siprec.stopped`: the session has ended.

        `POST /calls/{call_control_id}/actions/siprec_stop`

        Retries: after any failure that may pass, with the same `command_id`, which is
        executed once within 60 seconds. Without one, the client makes it, unless
        `auto_command_id` is off.

        Args:
            call_control_id (str): ID of the call to act on. It is also the token that gives control
                of the call. Webhooks carry it as `call_control_id` in their payload.
            client_state (str, optional): Data of your own that Telnyx repeats in each later webhook
                of this call. Must be valid base64, without line breaks.
            command_id (str, optional): An ID of your choice that makes the command safe to repeat:
                Telnyx ignores a command whose `command_id` it has already received for this
                `call_control_id`. Use a new UUID for each new command and the same one when you
                retry.

        Returns:
            StopSiprecResponse: Telnyx accepted the command; the body holds its result.

        Raises:
            ValueError: `call_control_id` is empty.
            UnprocessableEntityError: 422: The request can be read but not carried out.
        """
        return self._client.send(
            _STOP_SIPREC,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def start_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        direction: NoiseSuppressionDirection | Omit = omit,
        noise_suppression_engine: NoiseSuppressionEngine | Omit = omit,
        noise_suppression_engine_config: NoiseSuppressionEngineConfigParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> StartNoiseSuppressionResponse:
        """Start noise suppression (beta).

        Starts to remove background noise from the audio of the call. Choose the direction,
        the engine and the settings of the engine, or send an empty object to use the
        defaults. This command is in beta and may change.

        `POST /calls/{call_control_id}/actions/suppression_start`

        Retries: after any failure that may pass, with the same `command_id`, which is
        executed once within 60 seconds. Without one, the client makes it, unless
        `auto_command_id` is off.

        Args:
            call_control_id (str): ID of the call to act on. It is also the token that gives control
                of the call. Webhooks carry it as `call_control_id` in their payload.
            client_state (str, optional): Data of your own that Telnyx repeats in each later webhook
                of this call. Must be valid base64, without line breaks.
            command_id (str, optional): An ID of your choice that makes the command safe to repeat:
                Telnyx ignores a command whose `command_id` it has already received for this
                `call_control_id`. Use a new UUID for each new command and the same one when you
                retry.
            direction (NoiseSuppressionDirection, optional): Which audio of the call to clean:
                `inbound` (the default), `outbound` or `both`. One of "inbound", "outbound", "both".
            noise_suppression_engine (NoiseSuppressionEngine, optional): Engine that removes the
                noise; `Denoiser` unless you choose another. Four single letters from earlier
                versions are still accepted, but deprecated: - `A` stands for `Denoiser` - `B`
                stands for `DeepFilterNet` - `C` stands for `Krisp` - `D` stands for `AiCoustics`
                One of "Denoiser", "DeepFilterNet", "Krisp", "AiCoustics", "aic_l_quail",
                "aic_l_rook", "aic_s_quail", "aic_s_rook", "quail_voice_focus_s",
                "quail_voice_focus_xs". The server takes "Denoiser" where this is left out.
            noise_suppression_engine_config (NoiseSuppressionEngineConfigParam, optional): Settings
                of the chosen engine. Each field belongs to one engine, named in its description,
                and means nothing to the others.

        Returns:
            StartNoiseSuppressionResponse: Telnyx accepted the command; the body holds its result.

        Raises:
            ValueError: `call_control_id` is empty.
            UnprocessableEntityError: 422: The request can be read but not carried out.
        """
        return self._client.send(
            _START_NOISE_SUPPRESSION,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "direction": direction,
                "noise_suppression_engine": noise_suppression_engine,
                "noise_suppression_engine_config": noise_suppression_engine_config,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def stop_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> StopNoiseSuppressionResponse:
        """Stop noise suppression (beta).

        Stops the noise suppression that was started on the call. This command is in beta and
        may change.

        `POST /calls/{call_control_id}/actions/suppression_stop`

        Retries: after any failure that may pass, with the same `command_id`, which is
        executed once within 60 seconds. Without one, the client makes it, unless
        `auto_command_id` is off.

        Args:
            call_control_id (str): ID of the call to act on. It is also the token that gives control
                of the call. Webhooks carry it as `call_control_id` in their payload.
            client_state (str, optional): Data of your own that Telnyx repeats in each later webhook
                of this call. Must be valid base64, without line breaks.
            command_id (str, optional): An ID of your choice that makes the command safe to repeat:
                Telnyx ignores a command whose `command_id` it has already received for this
                `call_control_id`. Use a new UUID for each new command and the same one when you
                retry.

        Returns:
            StopNoiseSuppressionResponse: Telnyx accepted the command; the body holds its result.

        Raises:
            ValueError: `call_control_id` is empty.
            UnprocessableEntityError: 422: The request can be read but not carried out.
        """
        return self._client.send(
            _STOP_NOISE_SUPPRESSION,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def switch_supervisor_role(
        self,
        call_control_id: str,
        *,
        role: Literal["barge", "whisper", "monitor"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> SwitchSupervisorRoleResponse:
        """Switch supervisor role.

        Changes what the supervisor of a bridged call can do, while the call is active: speak
        with both parties, speak with one of them, or only listen.

        `POST /calls/{call_control_id}/actions/switch_supervisor_role`

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            call_control_id (str): ID of the call to act on. It is also the token that gives control
                of the call. Webhooks carry it as `call_control_id` in their payload.
            role (str): What the supervisor can do from now on: `barge` is to speak with both
                parties, `whisper` is to speak with the caller alone, `monitor` is to listen without
                speaking. One of "barge", "whisper", "monitor".

        Returns:
            SwitchSupervisorRoleResponse: Telnyx accepted the command; the body holds its result.

        Raises:
            ValueError: `call_control_id` is empty.
            UnprocessableEntityError: 422: The request can be read but not carried out.
        """
        return self._client.send(
            _SWITCH_SUPERVISOR_ROLE,
            path={"call_control_id": call_control_id},
            body={"role": role},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class CallsActionsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CallsActionsResource(raw.raw(client))
        tell = raw.to_raw
        self.join_ai_assistant = tell(methods.join_ai_assistant)
        self.update_client_state = tell(methods.update_client_state)
        self.refer = tell(methods.refer)
        self.send_dtmf = tell(methods.send_dtmf)
        self.start_siprec = tell(methods.start_siprec)
        self.stop_siprec = tell(methods.stop_siprec)
        self.start_noise_suppression = tell(methods.start_noise_suppression)
        self.stop_noise_suppression = tell(methods.stop_noise_suppression)
        self.switch_supervisor_role = tell(methods.switch_supervisor_role)


class CallsActionsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CallsActionsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.join_ai_assistant = tell(methods.join_ai_assistant)
        self.update_client_state = tell(methods.update_client_state)
        self.refer = tell(methods.refer)
        self.send_dtmf = tell(methods.send_dtmf)
        self.start_siprec = tell(methods.start_siprec)
        self.stop_siprec = tell(methods.stop_siprec)
        self.start_noise_suppression = tell(methods.start_noise_suppression)
        self.stop_noise_suppression = tell(methods.stop_noise_suppression)
        self.switch_supervisor_role = tell(methods.switch_supervisor_role)


class AsyncCallsActionsResource:
    """`CallsActionsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncCallsActionsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncCallsActionsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCallsActionsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncCallsActionsResourceWithStreamingResponse(self._client)

    async def join_ai_assistant(
        self,
        call_control_id: str,
        *,
        conversation_id: str,
        participant: AIAssistantJoinParticipantParam,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> JoinAiAssistantResponse:
        """Add a participant to an AI conversation. It is called like
        `CallsActionsResource.join_ai_assistant`.
        """
        return await self._client.send(
            _JOIN_AI_ASSISTANT,
            path={"call_control_id": call_control_id},
            body={
                "conversation_id": conversation_id,
                "participant": participant,
                "client_state": client_state,
                "command_id": command_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def update_client_state(
        self,
        call_control_id: str,
        *,
        client_state: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> UpdateClientStateResponse:
        """Update client state. It is called like `CallsActionsResource.update_client_state`."""
        return await self._client.send(
            _UPDATE_CLIENT_STATE,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def refer(
        self,
        call_control_id: str,
        *,
        sip_address: str,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        custom_headers: Iterable[CustomSipHeaderParam] | Omit = omit,
        sip_auth_password: str | Omit = omit,
        sip_auth_username: str | Omit = omit,
        sip_headers: Iterable[SipHeaderParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> ReferResponse:
        """Refer a call by SIP REFER. It is called like `CallsActionsResource.refer`."""
        return await self._client.send(
            _REFER,
            path={"call_control_id": call_control_id},
            body={
                "sip_address": sip_address,
                "client_state": client_state,
                "command_id": command_id,
                "custom_headers": custom_headers,
                "sip_auth_password": sip_auth_password,
                "sip_auth_username": sip_auth_username,
                "sip_headers": sip_headers,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def send_dtmf(
        self,
        call_control_id: str,
        *,
        digits: str,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        duration_millis: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> SendDtmfResponse:
        """Send DTMF. It is called like `CallsActionsResource.send_dtmf`."""
        return await self._client.send(
            _SEND_DTMF,
            path={"call_control_id": call_control_id},
            body={
                "digits": digits,
                "client_state": client_state,
                "command_id": command_id,
                "duration_millis": duration_millis,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def start_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        connector_name: str | Omit = omit,
        include_metadata_custom_headers: bool | Omit = omit,
        secure: bool | Omit = omit,
        session_timeout_secs: int | Omit = omit,
        sip_transport: Literal["udp", "tcp", "tls"] | Omit = omit,
        siprec_track: Literal["inbound_track", "outbound_track", "both_tracks"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> StartSiprecResponse:
        """Start SIPREC. It is called like `CallsActionsResource.start_siprec`."""
        return await self._client.send(
            _START_SIPREC,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "connector_name": connector_name,
                "include_metadata_custom_headers": include_metadata_custom_headers,
                "secure": secure,
                "session_timeout_secs": session_timeout_secs,
                "sip_transport": sip_transport,
                "siprec_track": siprec_track,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def stop_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> StopSiprecResponse:
        """Stop SIPREC. It is called like `CallsActionsResource.stop_siprec`."""
        return await self._client.send(
            _STOP_SIPREC,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def start_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        direction: NoiseSuppressionDirection | Omit = omit,
        noise_suppression_engine: NoiseSuppressionEngine | Omit = omit,
        noise_suppression_engine_config: NoiseSuppressionEngineConfigParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> StartNoiseSuppressionResponse:
        """Start noise suppression (beta). It is called like
        `CallsActionsResource.start_noise_suppression`.
        """
        return await self._client.send(
            _START_NOISE_SUPPRESSION,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "direction": direction,
                "noise_suppression_engine": noise_suppression_engine,
                "noise_suppression_engine_config": noise_suppression_engine_config,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def stop_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> StopNoiseSuppressionResponse:
        """Stop noise suppression (beta). It is called like
        `CallsActionsResource.stop_noise_suppression`.
        """
        return await self._client.send(
            _STOP_NOISE_SUPPRESSION,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def switch_supervisor_role(
        self,
        call_control_id: str,
        *,
        role: Literal["barge", "whisper", "monitor"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> SwitchSupervisorRoleResponse:
        """Switch supervisor role. It is called like
        `CallsActionsResource.switch_supervisor_role`.
        """
        return await self._client.send(
            _SWITCH_SUPERVISOR_ROLE,
            path={"call_control_id": call_control_id},
            body={"role": role},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncCallsActionsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCallsActionsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.join_ai_assistant = tell(methods.join_ai_assistant)
        self.update_client_state = tell(methods.update_client_state)
        self.refer = tell(methods.refer)
        self.send_dtmf = tell(methods.send_dtmf)
        self.start_siprec = tell(methods.start_siprec)
        self.stop_siprec = tell(methods.stop_siprec)
        self.start_noise_suppression = tell(methods.start_noise_suppression)
        self.stop_noise_suppression = tell(methods.stop_noise_suppression)
        self.switch_supervisor_role = tell(methods.switch_supervisor_role)


class AsyncCallsActionsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCallsActionsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.join_ai_assistant = tell(methods.join_ai_assistant)
        self.update_client_state = tell(methods.update_client_state)
        self.refer = tell(methods.refer)
        self.send_dtmf = tell(methods.send_dtmf)
        self.start_siprec = tell(methods.start_siprec)
        self.stop_siprec = tell(methods.stop_siprec)
        self.start_noise_suppression = tell(methods.start_noise_suppression)
        self.stop_noise_suppression = tell(methods.stop_noise_suppression)
        self.switch_supervisor_role = tell(methods.switch_supervisor_role)
