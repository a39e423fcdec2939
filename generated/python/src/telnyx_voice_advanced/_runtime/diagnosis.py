# @generated from templates/python/_runtime/diagnosis.py; edit that file, then run: make generate
"""Says what is likely wrong when a webhook is refused, without telling keys or contents."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any

from .errors import WebhookPublicKeyError, WebhookVerificationError
from .payload import Payload, body_bytes
from .signature import (
    KEY_BYTES,
    LISTS,
    Headers,
    Key,
    WebhookScheme,
    check,
    from_base64,
    given_key,
    pick_headers,
)

# Beyond this, trying what may have happened to a body would cost more than it tells.
_WORTH_TRYING = 1 << 16
_WORTH_READING, _MOST_KEYS = 200, 10
_FORM = "the body is a form: this is another kind of callback, which is not signed like this"
_AGAIN = "it was parsed and written again before it came here; pass the bytes as they arrived"
_GET = "the body is empty: a GET webhook cannot be checked; have it sent with POST"
_KEY_SHAPES = (
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE.*", re.DOTALL), "it is a private key, which is secret"),
    (re.compile(r"-----BEGIN.*", re.DOTALL), "it is PEM; only the last 32 bytes in it are the key"),
    (re.compile(r"[\"'].*[\"']"), "it stands in quotes"),
    (re.compile(r"(0x)?[0-9a-fA-F]{64}"), "it is written in hex; it must be base64"),
    (
        re.compile(r"(KEY|sk|pk|Bearer)[-_ 0-9A-Za-z]{8,}"),
        "it looks like an API key; the public key is another value, 44 characters of base64",
    ),
    (re.compile(r"MCowBQYDK2VwAyEA.*"), "it is the DER form; only its last 32 bytes are the key"),
    (re.compile(r"(?=.*[-_])[A-Za-z0-9_-]{43}=?"), "it is base64 for URLs; use + and /"),
    (re.compile(r"[A-Za-z0-9+/]{43}"), "its last character, =, is missing"),
    (re.compile(r"[A-Za-z0-9+/]{86}=="), "it has 64 bytes: a signature or a secret key"),
)


def diagnose(
    scheme: WebhookScheme,
    payload: Payload,
    headers: Headers,
    key: Key | None,
    *,
    tolerance: float,
    now: Callable[[], float] | None,
    max_bytes: int,
) -> str:
    """Return one sentence on why `check` refuses a delivery; it is empty when it does not."""
    headers = _kept(headers)

    def trial(body: Payload, tolerance: float) -> WebhookVerificationError | None:
        try:
            check(scheme, body, headers, key, tolerance=tolerance, now=now, max_bytes=max_bytes)
        except WebhookVerificationError as error:
            return error
        return None

    error = trial(payload, tolerance)
    if error is None:
        return ""
    more = ""
    if isinstance(error, WebhookPublicKeyError):
        more = _about_key(given_key(scheme, key))
    elif error.reason == "missing_header":
        more = _about_missing(scheme, headers, body_bytes(payload, max_bytes))
    elif error.reason in ("bad_encoding", "bad_timestamp"):
        values = _found(headers, (scheme.timestamp, scheme.signature)).values()
        if any("," in value for value in values):
            more = "it seems to have been sent twice, and a server joined the two"
    elif error.reason == "stale_timestamp":
        more = "the signature does not match either"
        if trial(payload, float("inf")) is None:
            age = (time.time() if now is None else now()) - int(
                _found(headers, (scheme.timestamp,))[scheme.timestamp]
            )
            more = (
                "an old delivery came again, or a clock is wrong" if age > 0 else "a clock is wrong"
            )
            more = f"the signature fits, so {more}"
    elif error.reason == "mismatch":
        body = body_bytes(payload, max_bytes)
        proven = (what for what, other in _originals(body) if trial(other, tolerance) is None)
        more = next(proven, "") or _about_body(headers, body)
    text = f"{error}: {more}" if more else f"{error}"
    return f"{text[0].upper()}{text[1:]}."


def _kept(headers: Any) -> Any:
    """The headers as a list, because each trial reads them again."""
    try:
        return list(headers.items() if hasattr(headers, "items") else headers)
    except TypeError:
        return headers


def _found(headers: Headers, names: Iterable[str]) -> dict[str, str]:
    """The values of some headers as text, none where one occurs twice."""
    try:
        found = pick_headers(headers, names)
    except WebhookVerificationError:
        return {}
    texts = ((k, v.decode("latin-1") if isinstance(v, bytes) else v) for k, v in found.items())
    return {name: value for name, value in texts if isinstance(value, str)}


def _about_key(given: Any) -> str:
    for each in given if isinstance(given, LISTS) else (given,):
        text = each.decode("latin-1") if isinstance(each, bytes) else each
        words = [text.strip(), *text.replace(",", " ").split()] if isinstance(text, str) else []
        for word in words[:_MOST_KEYS]:
            for shape, what in () if _is_key(word) else _KEY_SHAPES:
                if shape.fullmatch(word[:_WORTH_READING]):
                    return what
    return ""


def _is_key(word: str) -> bool:
    try:
        return len(from_base64(word)) == KEY_BYTES
    except ValueError:
        return False


def _about_missing(scheme: WebhookScheme, headers: Headers, body: bytes) -> str:
    found = _found(headers, scheme.others)
    if found:
        name = next(iter(found))
        return f"there is {name}, which belongs to {scheme.others[name]}"
    if _found(headers, (f"http_{scheme.signature.replace('-', '_')}",)):
        return "these are the variables of a WSGI server; pass the headers of the request"
    if not body:
        return _GET
    if _is_form(body):
        return _FORM
    return "the API did not send this, or something on the way dropped the header"


def _originals(body: bytes) -> Iterator[tuple[str, bytes]]:
    """What may have arrived before it was made into this body, and how."""
    if len(body) > _WORTH_TRYING:
        return
    for each in (body.strip(), body + b"\n", body.removeprefix(b"\xef\xbb\xbf")):
        yield "white space or a byte order mark around it was added or removed", each
    with suppress(ValueError):
        yield "it was decoded as latin-1; pass the bytes", body.decode().encode("latin-1")
    value = _json(body)
    for separators in ((",", ":"), (", ", ": ")) if value is not None else ():
        for ascii_only in (False, True):
            text = json.dumps(value, ensure_ascii=ascii_only, separators=separators)
            yield _AGAIN, text.encode("utf-8", "surrogatepass")
    with suppress(ValueError):
        yield "it is still in base64; decode it first", from_base64(body.decode("latin-1"))


def _about_body(headers: Headers, body: bytes) -> str:
    if not body:
        return _GET
    if body.startswith((b"b'", b'b"')):
        return "the body is the text of a bytes object; pass the bytes themselves"
    if body.startswith(b"\x1f\x8b"):
        return "the body is compressed; the signature may be of what is in it"
    if _is_form(body):
        return _FORM
    length = _found(headers, ("content-length",)).get("content-length", "")
    if re.fullmatch("[0-9]{1,9}", length) and int(length) != len(body):
        return f"the request had {length} bytes, this body has {len(body)}; pass all, unchanged"
    if len(body) <= _WORTH_TRYING:
        value = _json(body)
        if value is None:
            return "the body is no JSON, so it was cut off, changed on the way, or forged"
        if body == json.dumps(value).encode() and b'": ' in body:
            return "the body looks as if json.dumps wrote it; pass the bytes as they arrived"
    return "the key is that of another account, the body was changed on the way, or it is forged"


def _is_form(body: bytes) -> bool:
    return body[:1] not in b"{[" and re.match(rb"[\w.%+-]+=", body[:_WORTH_READING]) is not None


def _json(body: bytes) -> Any:
    try:
        return json.loads(body.decode())  # text, because bytes would load codecs to guess from
    except (ValueError, RecursionError):
        return None
