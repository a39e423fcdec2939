"""Example deliveries that verify: a body signed with a key pair which is no secret."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass

from nacl.signing import SigningKey

# 4 March 2026, 15:06:07 UTC: the output must not depend on the day it is made on.
TIMESTAMP = 1772636767
_KEY = SigningKey(bytes(range(32)))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPair:
    """The key pair in base64, as pages show it."""

    seed: str
    public: str


def key_pair() -> KeyPair:
    """The key pair that signs every example."""
    return KeyPair(seed=_base64(bytes(_KEY)), public=_base64(bytes(_KEY.verify_key)))


def signed(body: str, timestamp_header: str, signature_header: str) -> Mapping[str, str]:
    """The headers of a delivery of exactly this body."""
    signature = _KEY.sign(f"{TIMESTAMP}|{body}".encode()).signature
    return {timestamp_header: str(TIMESTAMP), signature_header: _base64(signature)}


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
