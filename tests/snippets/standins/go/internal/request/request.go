// Package request is a hand-written stand-in, not the SDK: see ../../README.md.
package request

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/team-telnyx/telnyx-go/v4/packages/param"
)

type Config struct {
	BaseURL    *url.URL
	APIKey     string
	PublicKey  string
	MaxRetries int
	Timeout    time.Duration
}

type Option func(*Config) error

// Error is what the SDK calls apierror.Error.
type Error struct {
	StatusCode int
	Request    *http.Request
	Response   *http.Response
	raw        string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s %q: %d %s %s", e.Request.Method, e.Request.URL, e.StatusCode, http.StatusText(e.StatusCode), e.raw)
}

func (e Error) RawJSON() string { return e.raw }

func Apply(opts []Option) (Config, error) {
	base, _ := url.Parse("https://api.telnyx.com/v2/")
	config := Config{BaseURL: base, MaxRetries: 2}
	for _, opt := range opts {
		if err := opt(&config); err != nil {
			return config, err
		}
	}
	return config, nil
}

func Execute(ctx context.Context, method, path string, params, result any, opts []Option) error {
	config, err := Apply(opts)
	if err != nil {
		return err
	}
	body, err := param.Body(params)
	if err != nil {
		return err
	}
	target, err := config.BaseURL.Parse(path)
	if err != nil {
		return err
	}
	var request *http.Request
	var response *http.Response
	for attempt := 0; ; attempt++ {
		request, err = http.NewRequestWithContext(ctx, method, target.String(), bytes.NewReader(body))
		if err != nil {
			return err
		}
		request.Header.Set("Content-Type", "application/json")
		request.Header.Set("Accept", "application/json")
		request.Header.Set("User-Agent", "Telnyx/Go stand-in")
		request.Header.Set("X-Stainless-Retry-Count", strconv.Itoa(attempt))
		if config.APIKey != "" {
			request.Header.Set("Authorization", "Bearer "+config.APIKey)
		}
		client := http.Client{Timeout: config.Timeout}
		response, err = client.Do(request)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if attempt >= config.MaxRetries || !retryable(response) {
			break
		}
		if response != nil {
			response.Body.Close()
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(delay(response, attempt)):
		}
	}
	if err != nil {
		return err
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode >= 400 {
		return &Error{StatusCode: response.StatusCode, Request: request, Response: response, raw: string(content)}
	}
	if !strings.Contains(response.Header.Get("Content-Type"), "json") {
		return errors.New("expected destination type of 'string' or '[]byte' for a response that is not JSON")
	}
	return json.Unmarshal(content, result)
}

func retryable(response *http.Response) bool {
	if response == nil {
		return true
	}
	switch response.Header.Get("x-should-retry") {
	case "true":
		return true
	case "false":
		return false
	}
	status := response.StatusCode
	return status == 408 || status == 409 || status == 429 || status >= 500
}

func delay(response *http.Response, attempt int) time.Duration {
	if response != nil {
		if ms, err := strconv.ParseFloat(response.Header.Get("Retry-After-Ms"), 64); err == nil {
			return time.Duration(ms * float64(time.Millisecond))
		}
		if s, err := strconv.ParseFloat(response.Header.Get("Retry-After"), 64); err == nil {
			return time.Duration(s * float64(time.Second))
		}
	}
	d := min(8*time.Second, time.Duration(0.5*math.Pow(2, float64(attempt))*float64(time.Second)))
	return d - time.Duration(rand.Int63n(int64(d/4)))
}
