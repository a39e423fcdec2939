package telnyx

import (
	"context"
	"errors"
	"net/http"

	"github.com/team-telnyx/telnyx-go/v4/internal/request"
	"github.com/team-telnyx/telnyx-go/v4/option"
	"github.com/team-telnyx/telnyx-go/v4/packages/param"
)

type CallActionService struct{ Options []option.RequestOption }

func (r *CallActionService) send(ctx context.Context, method, id, action string, body, res any, opts []option.RequestOption) error {
	if id == "" {
		return errors.New("missing required call_control_id parameter")
	}
	return request.Execute(ctx, method, "calls/"+id+"/actions/"+action, body, res, append(append([]option.RequestOption{}, r.Options...), opts...))
}

type CallControlCommandResult struct {
	Result string `json:"result"`
}

type CallControlCommandResultWithConversationID struct {
	ConversationID string `json:"conversation_id"`
	Result         string `json:"result"`
}

type CallActionJoinAIAssistantResponse struct {
	Data CallControlCommandResultWithConversationID `json:"data"`
}

func (r *CallActionService) JoinAIAssistant(ctx context.Context, callControlID string, body CallActionJoinAIAssistantParams, opts ...option.RequestOption) (res *CallActionJoinAIAssistantResponse, err error) {
	err = r.send(ctx, http.MethodPost, callControlID, "ai_assistant_join", body, &res, opts)
	return
}

type CallActionUpdateClientStateResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) UpdateClientState(ctx context.Context, callControlID string, body CallActionUpdateClientStateParams, opts ...option.RequestOption) (res *CallActionUpdateClientStateResponse, err error) {
	err = r.send(ctx, http.MethodPut, callControlID, "client_state_update", body, &res, opts)
	return
}

type CallActionReferResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) Refer(ctx context.Context, callControlID string, body CallActionReferParams, opts ...option.RequestOption) (res *CallActionReferResponse, err error) {
	err = r.send(ctx, http.MethodPost, callControlID, "refer", body, &res, opts)
	return
}

type CallActionSendDtmfResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) SendDtmf(ctx context.Context, callControlID string, body CallActionSendDtmfParams, opts ...option.RequestOption) (res *CallActionSendDtmfResponse, err error) {
	err = r.send(ctx, http.MethodPost, callControlID, "send_dtmf", body, &res, opts)
	return
}

type CallActionStartSiprecResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) StartSiprec(ctx context.Context, callControlID string, body CallActionStartSiprecParams, opts ...option.RequestOption) (res *CallActionStartSiprecResponse, err error) {
	err = r.send(ctx, http.MethodPost, callControlID, "siprec_start", body, &res, opts)
	return
}

type CallActionStopSiprecResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) StopSiprec(ctx context.Context, callControlID string, body CallActionStopSiprecParams, opts ...option.RequestOption) (res *CallActionStopSiprecResponse, err error) {
	err = r.send(ctx, http.MethodPost, callControlID, "siprec_stop", body, &res, opts)
	return
}

type CallActionStartNoiseSuppressionResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) StartNoiseSuppression(ctx context.Context, callControlID string, body CallActionStartNoiseSuppressionParams, opts ...option.RequestOption) (res *CallActionStartNoiseSuppressionResponse, err error) {
	err = r.send(ctx, http.MethodPost, callControlID, "suppression_start", body, &res, opts)
	return
}

type CallActionStopNoiseSuppressionResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) StopNoiseSuppression(ctx context.Context, callControlID string, body CallActionStopNoiseSuppressionParams, opts ...option.RequestOption) (res *CallActionStopNoiseSuppressionResponse, err error) {
	err = r.send(ctx, http.MethodPost, callControlID, "suppression_stop", body, &res, opts)
	return
}

type CallActionSwitchSupervisorRoleResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) SwitchSupervisorRole(ctx context.Context, callControlID string, body CallActionSwitchSupervisorRoleParams, opts ...option.RequestOption) (res *CallActionSwitchSupervisorRoleResponse, err error) {
	err = r.send(ctx, http.MethodPost, callControlID, "switch_supervisor_role", body, &res, opts)
	return
}

type CallActionJoinAIAssistantParams struct {
	ConversationID string                                     `json:"conversation_id"`
	Participant    CallActionJoinAIAssistantParamsParticipant `json:"participant,omitzero"`
	ClientState    param.Opt[string]                          `json:"client_state,omitzero"`
	CommandID      param.Opt[string]                          `json:"command_id,omitzero"`
	paramObj       `json:"-"`
}

type CallActionJoinAIAssistantParamsParticipant struct {
	ID       string            `json:"id"`
	Role     string            `json:"role,omitzero"`
	Name     param.Opt[string] `json:"name,omitzero"`
	OnHangup string            `json:"on_hangup,omitzero"`
	paramObj `json:"-"`
}

type CallActionUpdateClientStateParams struct {
	ClientState string `json:"client_state"`
	paramObj    `json:"-"`
}

type CallActionReferParams struct {
	SipAddress      string                 `json:"sip_address"`
	ClientState     param.Opt[string]      `json:"client_state,omitzero"`
	CommandID       param.Opt[string]      `json:"command_id,omitzero"`
	SipAuthPassword param.Opt[string]      `json:"sip_auth_password,omitzero"`
	SipAuthUsername param.Opt[string]      `json:"sip_auth_username,omitzero"`
	CustomHeaders   []CustomSipHeaderParam `json:"custom_headers,omitzero"`
	SipHeaders      []SipHeaderParam       `json:"sip_headers,omitzero"`
	paramObj        `json:"-"`
}

type CustomSipHeaderParam struct {
	Name     string `json:"name"`
	Value    string `json:"value"`
	paramObj `json:"-"`
}

type SipHeaderParam struct {
	Name     SipHeaderName `json:"name,omitzero"`
	Value    string        `json:"value"`
	paramObj `json:"-"`
}

type CallActionSendDtmfParams struct {
	Digits         string            `json:"digits"`
	ClientState    param.Opt[string] `json:"client_state,omitzero"`
	CommandID      param.Opt[string] `json:"command_id,omitzero"`
	DurationMillis param.Opt[int64]  `json:"duration_millis,omitzero"`
	paramObj       `json:"-"`
}

type CallActionStartSiprecParams struct {
	ClientState                  param.Opt[string]                       `json:"client_state,omitzero"`
	ConnectorName                param.Opt[string]                       `json:"connector_name,omitzero"`
	SessionTimeoutSecs           param.Opt[int64]                        `json:"session_timeout_secs,omitzero"`
	IncludeMetadataCustomHeaders bool                                    `json:"include_metadata_custom_headers,omitzero"`
	Secure                       bool                                    `json:"secure,omitzero"`
	SipTransport                 CallActionStartSiprecParamsSipTransport `json:"sip_transport,omitzero"`
	SiprecTrack                  CallActionStartSiprecParamsSiprecTrack  `json:"siprec_track,omitzero"`
	paramObj                     `json:"-"`
}

type CallActionStopSiprecParams struct {
	ClientState param.Opt[string] `json:"client_state,omitzero"`
	CommandID   param.Opt[string] `json:"command_id,omitzero"`
	paramObj    `json:"-"`
}

type CallActionStartNoiseSuppressionParams struct {
	ClientState                  param.Opt[string]                                                 `json:"client_state,omitzero"`
	CommandID                    param.Opt[string]                                                 `json:"command_id,omitzero"`
	Direction                    CallActionStartNoiseSuppressionParamsDirection                    `json:"direction,omitzero"`
	NoiseSuppressionEngine       CallActionStartNoiseSuppressionParamsNoiseSuppressionEngine       `json:"noise_suppression_engine,omitzero"`
	NoiseSuppressionEngineConfig CallActionStartNoiseSuppressionParamsNoiseSuppressionEngineConfig `json:"noise_suppression_engine_config,omitzero"`
	paramObj                     `json:"-"`
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
	paramObj         `json:"-"`
}

type CallActionStopNoiseSuppressionParams struct {
	ClientState param.Opt[string] `json:"client_state,omitzero"`
	CommandID   param.Opt[string] `json:"command_id,omitzero"`
	paramObj    `json:"-"`
}

type CallActionSwitchSupervisorRoleParams struct {
	Role     CallActionSwitchSupervisorRoleParamsRole `json:"role,omitzero"`
	paramObj `json:"-"`
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
