// Package param is part of a stand-in for the SDK: see ../../README.md.
package param

import "encoding/json"

// Opt is an optional value of a request.
type Opt[T comparable] struct {
	value T
	set   bool
}

func NewOpt[T comparable](v T) Opt[T] { return Opt[T]{value: v, set: true} }

func (o Opt[T]) IsZero() bool { return !o.set }

func (o Opt[T]) MarshalJSON() ([]byte, error) { return json.Marshal(o.value) }
