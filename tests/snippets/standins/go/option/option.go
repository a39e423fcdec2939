// Package option is part of a stand-in for the SDK: see ../README.md.
package option

// Settings are what options change.
type Settings struct{ MaxRetries int }

// RequestOption changes how a request is sent.
type RequestOption func(*Settings)

func WithMaxRetries(retries int) RequestOption {
	return func(s *Settings) { s.MaxRetries = retries }
}
