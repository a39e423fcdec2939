# @generated from templates/python/_runtime/signature.py; edit that file, then run: make generate
"""Proves who sent a webhook: Ed25519 over the value of a timestamp header, `|` and the raw body.

Whatever is missing, odd or wrong raises: a call that returns is the only sign of success.
"""

from __future__ import annotations

import os
import time
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, Protocol, TypeAlias

from nacl.bindings import crypto_sign_open
from nacl.exceptions import CryptoError

from .errors import Reason, WebhookPublicKeyError, WebhookVerificationError
from .payload import Payload, body_bytes

Text: TypeAlias = "str | bytes"
Key: TypeAlias = "str | bytes | Sequence[str | bytes]"

TOLERANCE = 300
KEY_BYTES, _SIGNATURE_BYTES = 32, 64
_DIGITS = 20
# typed Any, because narrowing to these would only bring unknown type parameters
LISTS: Any = (list, tuple, set, frozenset)


class HeaderItems(Protocol):
    """A mapping, or whatever else gives names with their values, as frameworks have it."""

    def items(self) -> Iterable[tuple[Text, Text]]: ...


Headers: TypeAlias = HeaderItems | Sequence[tuple[Text, Text]]


class WebhookScheme(NamedTuple):
    """Where the API puts its signature, and where the key is found."""

    timestamp: str
    """The header of the time in Unix seconds, in lower case."""

    signature: str
    """The header of the signature in base64, in lower case."""

    environment: str
    """The environment variable that holds the public key."""

    others: Mapping[str, str] = {}
    """Headers of signatures that are not checked here, and what each belongs to."""


def check(
    scheme: WebhookScheme,
    payload: Payload,
    headers: Headers,
    key: Key | None,
    *,
    tolerance: float,
    now: Callable[[], float] | None,
    max_bytes: int,
) -> bytes:
    """Return the body when one of the keys signed it, and not too long ago."""
    if not tolerance >= 0:
        raise ValueError(f"tolerance must be 0 seconds or more, not {tolerance!r}")
    body = body_bytes(payload, max_bytes)
    keys = public_keys(scheme, key)
    stamp, signature = _proof(scheme, headers)
    # looked up now, so that tests may replace time.time
    age = (time.time() if now is None else now()) - int(stamp)
    if not abs(age) <= tolerance:  # so put that NaN does not pass
        side = "ahead of this machine's clock" if age < 0 else "old"
        what = f"the timestamp is {abs(age):.0f} s {side}; {tolerance:g} s are tolerated"
        raise _refused("stale_timestamp", what)
    signed = b"".join((signature, stamp, b"|", body))
    for one in keys:
        try:
            crypto_sign_open(signed, one)
        except CryptoError:
            continue
        return body
    raise _refused("mismatch", "the signature does not match this body, timestamp and key")


def public_keys(scheme: WebhookScheme, key: Key | None) -> Sequence[bytes]:
    """Return the keys that are given, else those in the environment; there is at least one."""
    given = given_key(scheme, key)
    keys: list[bytes] = []
    for each in given if isinstance(given, LISTS) else (given,):
        if not isinstance(each, (str, bytes)):
            raise _bad_key(f"a public key must be text, not a {type(each).__name__}")
        keys += _read_keys(each)
    if not keys:
        what = f"there is no public key: pass key= or public_key=, or set {scheme.environment}"
        raise WebhookPublicKeyError("missing_key", what)
    return keys


def given_key(scheme: WebhookScheme, key: Key | None) -> Any:
    """Return what was given as the key, as it is."""
    return os.environ.get(scheme.environment, "") if key is None else key


@lru_cache(maxsize=64)
def _read_keys(text: str | bytes) -> tuple[bytes, ...]:
    """Read keys in base64, set apart by commas or white space; 32 bytes are a key as it is."""
    if isinstance(text, bytes):
        if len(text) == KEY_BYTES:
            return (text,)
        text = text.decode("latin-1")
    return tuple(_read_key(word) for word in text.replace(",", " ").split())


def _read_key(word: str) -> bytes:
    try:
        key = from_base64(word)
    except ValueError:
        raise _bad_key("the public key is not base64; it is 32 bytes, 44 characters") from None
    if len(key) != KEY_BYTES:
        raise _bad_key(f"the public key has {len(key)} bytes; an Ed25519 key has {KEY_BYTES}")
    return key


def _bad_key(what: str) -> WebhookPublicKeyError:
    return WebhookPublicKeyError("bad_key", what)


def _proof(scheme: WebhookScheme, headers: Headers) -> tuple[bytes, bytes]:
    """Return the timestamp as it was sent, and the 64 bytes of the signature."""
    found = pick_headers(headers, (scheme.timestamp, scheme.signature))
    stamp = _text(scheme.timestamp, found)
    signature = _text(scheme.signature, found)
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= _DIGITS):
        raise _refused("bad_timestamp", f"{scheme.timestamp} is not a number of seconds")
    try:
        decoded = from_base64(signature)
    except ValueError:
        raise _refused("bad_encoding", f"{scheme.signature} is not base64") from None
    if len(decoded) != _SIGNATURE_BYTES:
        what = f"{scheme.signature} has {len(decoded)} bytes; a signature has {_SIGNATURE_BYTES}"
        raise _refused("wrong_length", what)
    return stamp.encode(), decoded


def _text(name: str, found: Mapping[str, object]) -> str:
    value = found.get(name)
    if value is None:
        raise _refused("missing_header", f"there is no {name} header")
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if not isinstance(value, str):
        raise _refused("bad_headers", f"{name} must be text, not a {type(value).__name__}")
    return value


def pick_headers(headers: Headers, names: Iterable[str]) -> dict[str, object]:
    """Return the values of some headers, given in lower case; twice the same is refused."""
    given: Any = headers
    found: dict[str, object] = {}
    try:
        for name, value in given.items() if hasattr(given, "items") else given:
            wanted = (name if isinstance(name, str) else name.decode("latin-1")).lower()
            if wanted not in names:
                continue
            if wanted in found:
                raise _refused("duplicate_header", f"the header {wanted} occurs twice")
            found[wanted] = value
    except (TypeError, ValueError, AttributeError):
        what = "the headers must be a mapping, or pairs, of names and values"
        raise _refused("bad_headers", what) from None
    return found


def _refused(reason: Reason, what: str) -> WebhookVerificationError:
    return WebhookVerificationError(reason, what)


def from_base64(text: str) -> bytes:
    """Decode base64 in its one canonical spelling; ValueError for any other."""
    data = a2b_base64(text, strict_mode=True)
    if b2a_base64(data, newline=False) != text.encode():
        raise ValueError("not canonical")
    return data
