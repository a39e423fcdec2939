# @generated from templates/python/_runtime/signing.py; edit that file, then run: make generate
"""Throw-away keys that sign deliveries as the API does, for tests."""

from __future__ import annotations

import base64
import time
from typing import ClassVar

from nacl.signing import SigningKey


class KeyPair:
    """An Ed25519 key pair for tests: it lives as long as this object and is stored nowhere."""

    timestamp_header: ClassVar[str]
    signature_header: ClassVar[str]

    def __init__(self) -> None:
        self._key = SigningKey.generate()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(public_key={self.public_key!r})"

    @property
    def public_key(self) -> str:
        """The public key in base64, as the API shows it to its users."""
        return base64.b64encode(bytes(self._key.verify_key)).decode()

    def sign(self, body: bytes | str, *, timestamp: int | None = None) -> dict[str, str]:
        """Return the headers that a delivery of `body` has, sent now or at a Unix time."""
        content = body.encode() if isinstance(body, str) else body
        when = str(int(time.time()) if timestamp is None else timestamp)
        signature = self._key.sign(f"{when}|".encode() + content).signature
        return {
            self.timestamp_header: when,
            self.signature_header: base64.b64encode(signature).decode(),
        }
