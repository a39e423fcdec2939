// Names as in version 4.107.1 of the SDK: see README.md.

package telnyx

import "github.com/team-telnyx/telnyx-go/v4/packages/param"

type CallActionJoinAIAssistantParams struct {
	ConversationID string                                     `json:"conversation_id"`
	Participant    CallActionJoinAIAssistantParamsParticipant `json:"participant,omitzero"`
	ClientState    param.Opt[string]                          `json:"client_state,omitzero"`
	CommandID      param.Opt[string]                          `json:"command_id,omitzero"`
}

type CallActionJoinAIAssistantParamsParticipant struct {
	ID       string            `json:"id"`
	Role     string            `json:"role,omitzero"`
	Name     param.Opt[string] `json:"name,omitzero"`
	OnHangup string            `json:"on_hangup,omitzero"`
}

type CallActionUpdateClientStateParams struct {
	ClientState string `json:"client_state"`
}

type CallActionReferParams struct {
	SipAddress      string                 `json:"sip_address"`
	ClientState     param.Opt[string]      `json:"client_state,omitzero"`
	CommandID       param.Opt[string]      `json:"command_id,omitzero"`
	SipAuthPassword param.Opt[string]      `json:"sip_auth_password,omitzero"`
	SipAuthUsername param.Opt[string]      `json:"sip_auth_username,omitzero"`
	CustomHeaders   []CustomSipHeaderParam `json:"custom_headers,omitzero"`
	SipHeaders      []SipHeaderParam       `json:"sip_headers,omitzero"`
}

type CustomSipHeaderParam struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

type SipHeaderParam struct {
	Name  SipHeaderName `json:"name,omitzero"`
	Value string        `json:"value"`
}

type CallActionSendDtmfParams struct {
	Digits         string            `json:"digits"`
	ClientState    param.Opt[string] `json:"client_state,omitzero"`
	CommandID      param.Opt[string] `json:"command_id,omitzero"`
	DurationMillis param.Opt[int64]  `json:"duration_millis,omitzero"`
}

type CallActionStartSiprecParams struct {
	ClientState                  param.Opt[string]                       `json:"client_state,omitzero"`
	ConnectorName                param.Opt[string]                       `json:"connector_name,omitzero"`
	SessionTimeoutSecs           param.Opt[int64]                        `json:"session_timeout_secs,omitzero"`
	IncludeMetadataCustomHeaders bool                                    `json:"include_metadata_custom_headers,omitzero"`
	Secure                       bool                                    `json:"secure,omitzero"`
	SipTransport                 CallActionStartSiprecParamsSipTransport `json:"sip_transport,omitzero"`
	SiprecTrack                  CallActionStartSiprecParamsSiprecTrack  `json:"siprec_track,omitzero"`
}

type CallActionStopSiprecParams struct {
	ClientState param.Opt[string] `json:"client_state,omitzero"`
	CommandID   param.Opt[string] `json:"command_id,omitzero"`
}

type CallActionStartNoiseSuppressionParams struct {
	ClientState                  param.Opt[string]                                                 `json:"client_state,omitzero"`
	CommandID                    param.Opt[string]                                                 `json:"command_id,omitzero"`
	Direction                    CallActionStartNoiseSuppressionParamsDirection                    `json:"direction,omitzero"`
	NoiseSuppressionEngine       CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine       `json:"noise_suppression_engine,omitzero"`
	NoiseSuppressionEngineConfig CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineConfig `json:"noise_suppression_engine_config,omitzero"`
}

type CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineConfig struct {
	AttenuationLimit param.Opt[int64]   `json:"attenuation_limit,omitzero"`
	EnhancementLevel param.Opt[float64] `json:"enhancement_level,omitzero"`
	SuppressionLevel param.Opt[float64] `json:"suppression_level,omitzero"`
	VoiceGain        param.Opt[float64] `json:"voice_gain,omitzero"`
	Family           string             `json:"family,omitzero"`
	Mode             string             `json:"mode,omitzero"`
	Model            string             `json:"model,omitzero"`
	Size             string             `json:"size,omitzero"`
}

type CallActionStopNoiseSuppressionParams struct {
	ClientState param.Opt[string] `json:"client_state,omitzero"`
	CommandID   param.Opt[string] `json:"command_id,omitzero"`
}

type CallActionSwitchSupervisorRoleParams struct {
	Role CallActionSwitchSupervisorRoleParamsRole `json:"role,omitzero"`
}

type SipHeaderName string

const (
	SipHeaderNameUserToUser SipHeaderName = "User-to-User"
)

type CallActionStartSiprecParamsSipTransport string

const (
	CallActionStartSiprecParamsSipTransportUdp CallActionStartSiprecParamsSipTransport = "udp"
	CallActionStartSiprecParamsSipTransportTcp CallActionStartSiprecParamsSipTransport = "tcp"
	CallActionStartSiprecParamsSipTransportTls CallActionStartSiprecParamsSipTransport = "tls"
)

type CallActionStartSiprecParamsSiprecTrack string

const (
	CallActionStartSiprecParamsSiprecTrackInboundTrack  CallActionStartSiprecParamsSiprecTrack = "inbound_track"
	CallActionStartSiprecParamsSiprecTrackOutboundTrack CallActionStartSiprecParamsSiprecTrack = "outbound_track"
	CallActionStartSiprecParamsSiprecTrackBothTracks    CallActionStartSiprecParamsSiprecTrack = "both_tracks"
)

type CallActionStartNoiseSuppressionParamsDirection string

const (
	CallActionStartNoiseSuppressionParamsDirectionInbound  CallActionStartNoiseSuppressionParamsDirection = "inbound"
	CallActionStartNoiseSuppressionParamsDirectionOutbound CallActionStartNoiseSuppressionParamsDirection = "outbound"
	CallActionStartNoiseSuppressionParamsDirectionBoth     CallActionStartNoiseSuppressionParamsDirection = "both"
)

type CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine string

const (
	CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineDenoiser          CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine = "Denoiser"
	CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineDeepFilterNet     CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine = "DeepFilterNet"
	CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineKrisp             CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine = "Krisp"
	CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineAICoustics        CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine = "AiCoustics"
	CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineAicLQuail         CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine = "aic_l_quail"
	CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineAicLRook          CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine = "aic_l_rook"
	CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineAicSQuail         CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine = "aic_s_quail"
	CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineAicSRook          CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine = "aic_s_rook"
	CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineQuailVoiceFocusS  CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine = "quail_voice_focus_s"
	CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineQuailVoiceFocusXs CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine = "quail_voice_focus_xs"
)

type CallActionSwitchSupervisorRoleParamsRole string

const (
	CallActionSwitchSupervisorRoleParamsRoleBarge   CallActionSwitchSupervisorRoleParamsRole = "barge"
	CallActionSwitchSupervisorRoleParamsRoleWhisper CallActionSwitchSupervisorRoleParamsRole = "whisper"
	CallActionSwitchSupervisorRoleParamsRoleMonitor CallActionSwitchSupervisorRoleParamsRole = "monitor"
)
