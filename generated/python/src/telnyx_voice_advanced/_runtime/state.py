# @generated from templates/python/_runtime/state.py; edit that file, then run: make generate
"""State of the caller's own that travels with the API's events, as text in base64."""

from __future__ import annotations

import json
from binascii import Error, a2b_base64, b2a_base64
from typing import Any, NamedTuple

_URL_SAFE = str.maketrans("-_", "+/")
# typed Any, because narrowing to these would only bring unknown type parameters
_BYTES: Any = (bytes, bytearray, memoryview)


class EchoedState(NamedTuple):
    """What came back in an event, decoded as far as it can be."""

    raw: str | None
    """The text as it was sent; None where the event has none."""

    data: bytes | None
    """The bytes that it stands for; None where it is not base64."""

    @property
    def text(self) -> str | None:
        """The bytes as UTF-8 text; None where they are none."""
        try:
            return None if self.data is None else self.data.decode()
        except UnicodeDecodeError:
            return None

    def json(self, default: Any = None) -> Any:
        """Return the JSON value that the text holds; `default` where it holds none."""
        try:
            return default if self.data is None else json.loads(self.data.decode())
        except (ValueError, RecursionError):
            return default


def encode_state(value: object) -> str:
    """Return text, bytes or JSON data in base64, on one line.

    Args:
        value: A str is taken as UTF-8, bytes as they are, anything else as JSON.

    Raises:
        TypeError: The value is not JSON data.
        ValueError: A number is not finite, or the text cannot be written as UTF-8.
    """
    data: Any = value
    if not isinstance(value, (*_BYTES, str)):
        data = json.dumps(value, allow_nan=False, ensure_ascii=False, separators=(",", ":"))
    data = data.encode() if isinstance(data, str) else bytes(data)
    return b2a_base64(data, newline=False).decode()


def decode_state(raw: object) -> EchoedState:
    """Decode what `encode_state` wrote, and what other senders write: lines, no padding, -_ too."""
    if not isinstance(raw, str):
        return EchoedState(None, None)
    text = "".join(raw.split()).rstrip("=").translate(_URL_SAFE)
    try:
        return EchoedState(raw, a2b_base64(text + "=" * (-len(text) % 4), strict_mode=True))
    except (Error, ValueError):
        return EchoedState(raw, None)
