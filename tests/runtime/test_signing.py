"""Throw-away keys: what they sign is what a receiver checks."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import base64
import time

import pytest
from client_runtime.signing import KeyPair
from hypothesis import given, strategies as st
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey


class Keys(KeyPair):
    timestamp_header = "x-time"
    signature_header = "x-signature"


def check(keys: KeyPair, body: bytes, headers: dict[str, str]) -> None:
    signed = headers["x-time"].encode() + b"|" + body
    signature = base64.b64decode(headers["x-signature"], validate=True)
    VerifyKey(base64.b64decode(keys.public_key, validate=True)).verify(signed, signature)


@given(st.binary())
def test_headers_prove_the_body_and_its_time(body: bytes) -> None:
    keys = Keys()
    headers = keys.sign(body, timestamp=1772636768)
    assert headers["x-time"] == "1772636768"
    check(keys, body, headers)
    with pytest.raises(BadSignatureError):
        check(keys, body + b" ", headers)
    with pytest.raises(BadSignatureError):
        check(keys, body, headers | {"x-time": "1772636769"})
    with pytest.raises(BadSignatureError):
        check(Keys(), body, headers)


def test_text_is_signed_as_it_is_sent() -> None:
    keys = Keys()
    headers = keys.sign("Zoë 😀")
    check(keys, "Zoë 😀".encode(), headers)
    assert abs(int(headers["x-time"]) - time.time()) < 60


def test_keys_do_not_show_their_secret() -> None:
    keys = Keys()
    assert repr(keys) == f"Keys(public_key={keys.public_key!r})"
    assert Keys().public_key != keys.public_key
