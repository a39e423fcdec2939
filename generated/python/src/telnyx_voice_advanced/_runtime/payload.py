# @generated from templates/python/_runtime/payload.py; edit that file, then run: make generate
"""The body of a delivery, in any of the forms in which frameworks have it."""

from __future__ import annotations

from typing import Any, TypeAlias

from .errors import WebhookVerificationError

Payload: TypeAlias = "bytes | bytearray | memoryview | str"
MAX_BYTES = 1 << 20

# typed Any, because narrowing to these would only bring unknown type parameters
_BODIES: Any = (str, bytes, bytearray, memoryview)


def body_bytes(payload: Payload, max_bytes: int) -> bytes:
    """Return a body as bytes, without work for one that is too large."""
    if not isinstance(payload, _BODIES):
        what = f"the body must be the bytes as they arrived, not a {type(payload).__name__}"
        raise WebhookVerificationError("bad_body", what)
    size = payload.nbytes if isinstance(payload, memoryview) else len(payload)
    if not size <= max_bytes:
        raise WebhookVerificationError(
            "too_large", f"the body has {size} bytes; {max_bytes} are allowed"
        )
    if not isinstance(payload, str):
        return bytes(payload)
    try:
        body = payload.encode()
    except UnicodeEncodeError:
        raise WebhookVerificationError(
            "bad_body", "the body is text that cannot be written as UTF-8"
        ) from None
    if len(body) > max_bytes:
        raise WebhookVerificationError(
            "too_large", f"the body has {len(body)} bytes; {max_bytes} are allowed"
        )
    return body
