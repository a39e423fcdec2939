// Package telnyx is a stand-in for the SDK, whose names are from version 4.107.1: see README.md.
package telnyx

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"

	"github.com/team-telnyx/telnyx-go/v4/option"
	"github.com/team-telnyx/telnyx-go/v4/packages/param"
)

func String(s string) param.Opt[string]  { return param.NewOpt(s) }
func Int(i int64) param.Opt[int64]       { return param.NewOpt(i) }
func Bool(b bool) param.Opt[bool]        { return param.NewOpt(b) }
func Float(f float64) param.Opt[float64] { return param.NewOpt(f) }

type Client struct{ Calls CallService }

type CallService struct{ Actions CallActionService }

type CallActionService struct{ options []option.RequestOption }

func NewClient(opts ...option.RequestOption) (r Client) {
	return Client{Calls: CallService{Actions: CallActionService{options: opts}}}
}

// Error is an answer with a status of 400 or above.
type Error struct {
	StatusCode int
	Request    *http.Request
	Response   *http.Response
	raw        string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s %q: %d %s", e.Request.Method, e.Request.URL, e.StatusCode, e.raw)
}

func (e Error) RawJSON() string { return e.raw }

func send[T any](ctx context.Context, s *CallActionService, method, id, action string, body any, opts []option.RequestOption) (*T, error) {
	if id == "" {
		return nil, fmt.Errorf("missing required call_control_id parameter")
	}
	content, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	settings := option.Settings{MaxRetries: 2}
	for _, change := range append(s.options, opts...) {
		change(&settings)
	}
	url := strings.TrimSuffix(os.Getenv("TELNYX_BASE_URL"), "/") + "/calls/" + id + "/actions/" + action
	answer, err := try(ctx, method, url, content)
	for range settings.MaxRetries {
		if !mayPass(err) {
			break
		}
		answer, err = try(ctx, method, url, content)
	}
	if err != nil {
		return nil, err
	}
	result := new(T)
	return result, json.Unmarshal(answer, result)
}

func try(ctx context.Context, method, url string, content []byte) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, method, url, bytes.NewReader(content))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Authorization", "Bearer "+os.Getenv("TELNYX_API_KEY"))
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	if response.StatusCode >= 400 {
		return nil, &Error{StatusCode: response.StatusCode, Request: request, Response: response, raw: string(answer)}
	}
	return answer, nil
}

func mayPass(err error) bool {
	var failure *Error
	if !errors.As(err, &failure) {
		return err != nil
	}
	status := failure.StatusCode
	return status == 408 || status == 409 || status == 429 || status >= 500
}
