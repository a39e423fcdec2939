"""What every kind of docs page says of an API, in any language and locale."""
