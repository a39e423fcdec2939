// Package option is part of a stand-in for the SDK: see ../README.md.
package option

import "net/http"

// RequestOption changes a request before it is sent.
type RequestOption func(*http.Request)
