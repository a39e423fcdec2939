// Package param is a hand-written stand-in, not the SDK: see ../../README.md.
package param

import (
	"bytes"
	"encoding/json"
)

// Opt is an optional value of a request.
type Opt[T comparable] struct {
	Value T
	set   bool
}

func NewOpt[T comparable](v T) Opt[T] { return Opt[T]{Value: v, set: true} }

func (o Opt[T]) Valid() bool  { return o.set }
func (o Opt[T]) IsZero() bool { return !o.set }

func (o Opt[T]) MarshalJSON() ([]byte, error) { return json.Marshal(o.Value) }

// APIObject is embedded by each request struct.
type APIObject struct{ extra map[string]any }

func (o *APIObject) SetExtraFields(fields map[string]any) { o.extra = fields }

// Extra gives the fields set by SetExtraFields.
func (o APIObject) Extra() map[string]any { return o.extra }

// Body encodes a request with its extra fields, which win over fields of the same name.
func Body(v any) ([]byte, error) {
	plain, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	holder, ok := v.(interface{ Extra() map[string]any })
	if !ok || len(holder.Extra()) == 0 {
		return plain, nil
	}
	merged := map[string]any{}
	decoder := json.NewDecoder(bytes.NewReader(plain))
	decoder.UseNumber()
	if err := decoder.Decode(&merged); err != nil {
		return nil, err
	}
	for name, value := range holder.Extra() {
		merged[name] = value
	}
	return json.Marshal(merged)
}
