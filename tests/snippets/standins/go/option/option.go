// Package option is a hand-written stand-in, not the SDK: see ../README.md.
package option

import (
	"net/url"
	"strings"
	"time"

	"github.com/team-telnyx/telnyx-go/v4/internal/request"
)

type RequestOption = request.Option

func WithBaseURL(base string) RequestOption {
	parsed, err := url.Parse(base)
	if err == nil && parsed.Path != "" && !strings.HasSuffix(parsed.Path, "/") {
		parsed.Path += "/"
	}
	return func(c *request.Config) error {
		c.BaseURL = parsed
		return err
	}
}

func WithAPIKey(key string) RequestOption {
	return func(c *request.Config) error { c.APIKey = key; return nil }
}

func WithPublicKey(key string) RequestOption {
	return func(c *request.Config) error { c.PublicKey = key; return nil }
}

func WithMaxRetries(n int) RequestOption {
	return func(c *request.Config) error { c.MaxRetries = n; return nil }
}

func WithRequestTimeout(d time.Duration) RequestOption {
	return func(c *request.Config) error { c.Timeout = d; return nil }
}
