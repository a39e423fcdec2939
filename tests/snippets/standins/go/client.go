// Package telnyx is a hand-written stand-in, not the SDK: see README.md.
package telnyx

import (
	"os"

	"github.com/team-telnyx/telnyx-go/v4/internal/request"
	"github.com/team-telnyx/telnyx-go/v4/option"
	"github.com/team-telnyx/telnyx-go/v4/packages/param"
)

type paramObj = param.APIObject

type Error = request.Error

func String(s string) param.Opt[string]  { return param.NewOpt(s) }
func Int(i int64) param.Opt[int64]       { return param.NewOpt(i) }
func Bool(b bool) param.Opt[bool]        { return param.NewOpt(b) }
func Float(f float64) param.Opt[float64] { return param.NewOpt(f) }

type Client struct {
	Options  []option.RequestOption
	Calls    CallService
	Webhooks WebhookService
}

type CallService struct {
	Options []option.RequestOption
	Actions CallActionService
}

func NewClient(opts ...option.RequestOption) (r Client) {
	var all []option.RequestOption
	if base, ok := os.LookupEnv("TELNYX_BASE_URL"); ok {
		all = append(all, option.WithBaseURL(base))
	}
	if key, ok := os.LookupEnv("TELNYX_API_KEY"); ok {
		all = append(all, option.WithAPIKey(key))
	}
	if key, ok := os.LookupEnv("TELNYX_PUBLIC_KEY"); ok {
		all = append(all, option.WithPublicKey(key))
	}
	all = append(all, opts...)
	return Client{
		Options:  all,
		Calls:    CallService{Options: all, Actions: CallActionService{Options: all}},
		Webhooks: WebhookService{Options: all},
	}
}
