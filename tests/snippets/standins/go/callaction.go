// Names as in version 4.107.1 of the SDK: see README.md.

package telnyx

import (
	"context"
	"net/http"

	"github.com/team-telnyx/telnyx-go/v4/option"
)

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

func (r *CallActionService) JoinAIAssistant(ctx context.Context, callControlID string, body CallActionJoinAIAssistantParams, opts ...option.RequestOption) (*CallActionJoinAIAssistantResponse, error) {
	return send[CallActionJoinAIAssistantResponse](ctx, r, http.MethodPost, callControlID, "ai_assistant_join", body, opts)
}

type CallActionUpdateClientStateResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) UpdateClientState(ctx context.Context, callControlID string, body CallActionUpdateClientStateParams, opts ...option.RequestOption) (*CallActionUpdateClientStateResponse, error) {
	return send[CallActionUpdateClientStateResponse](ctx, r, http.MethodPut, callControlID, "client_state_update", body, opts)
}

type CallActionReferResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) Refer(ctx context.Context, callControlID string, body CallActionReferParams, opts ...option.RequestOption) (*CallActionReferResponse, error) {
	return send[CallActionReferResponse](ctx, r, http.MethodPost, callControlID, "refer", body, opts)
}

type CallActionSendDtmfResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) SendDtmf(ctx context.Context, callControlID string, body CallActionSendDtmfParams, opts ...option.RequestOption) (*CallActionSendDtmfResponse, error) {
	return send[CallActionSendDtmfResponse](ctx, r, http.MethodPost, callControlID, "send_dtmf", body, opts)
}

type CallActionStartSiprecResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) StartSiprec(ctx context.Context, callControlID string, body CallActionStartSiprecParams, opts ...option.RequestOption) (*CallActionStartSiprecResponse, error) {
	return send[CallActionStartSiprecResponse](ctx, r, http.MethodPost, callControlID, "siprec_start", body, opts)
}

type CallActionStopSiprecResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) StopSiprec(ctx context.Context, callControlID string, body CallActionStopSiprecParams, opts ...option.RequestOption) (*CallActionStopSiprecResponse, error) {
	return send[CallActionStopSiprecResponse](ctx, r, http.MethodPost, callControlID, "siprec_stop", body, opts)
}

type CallActionStartNoiseSuppressionResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) StartNoiseSuppression(ctx context.Context, callControlID string, body CallActionStartNoiseSuppressionParams, opts ...option.RequestOption) (*CallActionStartNoiseSuppressionResponse, error) {
	return send[CallActionStartNoiseSuppressionResponse](ctx, r, http.MethodPost, callControlID, "suppression_start", body, opts)
}

type CallActionStopNoiseSuppressionResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) StopNoiseSuppression(ctx context.Context, callControlID string, body CallActionStopNoiseSuppressionParams, opts ...option.RequestOption) (*CallActionStopNoiseSuppressionResponse, error) {
	return send[CallActionStopNoiseSuppressionResponse](ctx, r, http.MethodPost, callControlID, "suppression_stop", body, opts)
}

type CallActionSwitchSupervisorRoleResponse struct {
	Data CallControlCommandResult `json:"data"`
}

func (r *CallActionService) SwitchSupervisorRole(ctx context.Context, callControlID string, body CallActionSwitchSupervisorRoleParams, opts ...option.RequestOption) (*CallActionSwitchSupervisorRoleResponse, error) {
	return send[CallActionSwitchSupervisorRoleResponse](ctx, r, http.MethodPost, callControlID, "switch_supervisor_role", body, opts)
}
