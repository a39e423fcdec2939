package telnyx

import (
	"encoding/json"
	"time"

	"github.com/team-telnyx/telnyx-go/v4/option"
)

type WebhookService struct{ Options []option.RequestOption }

func (r *WebhookService) UnsafeUnwrap(payload []byte, opts ...option.RequestOption) (*UnsafeUnwrapWebhookEventUnion, error) {
	event := &UnsafeUnwrapWebhookEventUnion{raw: payload}
	return event, json.Unmarshal(payload, event)
}

type UnsafeUnwrapWebhookEventUnion struct {
	Data UnsafeUnwrapWebhookEventUnionData `json:"data"`
	raw  []byte
}

type UnsafeUnwrapWebhookEventUnionData struct {
	ID         string    `json:"id"`
	EventType  string    `json:"event_type"`
	OccurredAt time.Time `json:"occurred_at"`
}

func (u UnsafeUnwrapWebhookEventUnion) AsCallDtmfReceivedEvent() (v CallDtmfReceivedWebhookEvent) {
	_ = json.Unmarshal(u.raw, &v)
	return
}

type CallDtmfReceivedWebhookEvent struct {
	Data CallDtmfReceived `json:"data"`
}

type CallDtmfReceived struct {
	ID         string                    `json:"id"`
	EventType  CallDtmfReceivedEventType `json:"event_type"`
	OccurredAt time.Time                 `json:"occurred_at"`
	Payload    CallDtmfReceivedPayload   `json:"payload"`
}

type CallDtmfReceivedEventType string

const CallDtmfReceivedEventTypeCallDtmfReceived CallDtmfReceivedEventType = "call.dtmf.received"

type CallDtmfReceivedPayload struct {
	CallControlID string `json:"call_control_id"`
	ClientState   string `json:"client_state"`
	Digit         string `json:"digit"`
	From          string `json:"from"`
	To            string `json:"to"`
}
