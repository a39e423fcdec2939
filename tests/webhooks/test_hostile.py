"""Deliveries of somebody who wants in, or wants the server down: refused, quickly, by one error."""

from __future__ import annotations

import json
import random
import time
import tracemalloc
from base64 import b64decode, b64encode
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from telnyx_voice_advanced import webhooks
from tests.webhooks.deliveries import (
    ACCOUNT,
    BODY,
    EVENTS,
    NOW,
    SIGNATURE,
    STRANGER,
    TIMESTAMP,
    now,
)

pytestmark = pytest.mark.heavy

KEY = ACCOUNT.public
HEADERS = ACCOUNT.headers()
EACH, SEEDS = 10_000, range(10)


def outcome(body: Any, headers: Any, key: Any = KEY, **more: Any) -> str:
    """The name of the documented error that comes out, empty for none; any other one is a bug."""
    given = {"key": key, "now": now} | more
    said = webhooks.diagnose(body, headers, **given)
    assert said.endswith(".") and "\n" not in said
    try:
        webhooks.verify(body, headers, **given)
    except webhooks.WebhookVerificationError as refused:
        with pytest.raises(webhooks.WebhookVerificationError) as caught:
            webhooks.unwrap(body, headers, **given)
        assert caught.value.reason == refused.reason
        return refused.reason
    try:
        event = webhooks.unwrap(body, headers, **given)
        repr(event), event.event_type
    except webhooks.WebhookDecodeError:
        return "no event"
    return ""


# ---------------------------------------------------------------------------- 100,000 mutations

BODIES = [json.dumps(each).encode() for each in EVENTS.values()]
DELIVERIES = [(body, ACCOUNT.headers(body)) for body in BODIES]
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="


def mutated_bytes(rng: random.Random, data: bytes) -> bytes:
    """The bytes with one or two things changed, which may by chance undo each other."""
    for _ in range(rng.choice((1, 1, 1, 2))):
        at = rng.randrange(len(data) + 1)
        end = min(len(data), at + rng.randrange(1, 5))
        piece = bytes(
            rng.choice(b' \n\t\r{}[]":,|\\0159aZ\x00\xff') for _ in range(rng.randrange(4))
        )
        data = rng.choice(
            (
                data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :],
                data[:at]
                + bytes(byte ^ 1 << rng.randrange(8) for byte in data[at:end])
                + data[end:],
                data[:at] + piece + data[at:],
                data[:at] + data[end:],
                data[:at],
                data[at:],
                data[:at] + data[at:end] + data[at:],
                data[:at] + data[at:end].swapcase() + data[end:],
                data[:at] + data[at:end][::-1] + data[end:],
                data.replace(b" ", b"", 1),
                data + data[:1],
            )
        )
    return data


def mutated_text(rng: random.Random, text: str) -> str:
    """Base64 changed as text, or as the bytes that it stands for."""
    if rng.random() < 0.5:
        return b64encode(mutated_bytes(rng, b64decode(text))).decode()
    at = rng.randrange(len(text) + 1)
    piece = rng.choice((" ", "\n", "=", "-", "_", ",", "\t", "\0", "é", rng.choice(ALPHABET)))
    return rng.choice(
        (
            text[:at] + piece + text[at:],
            text[:at] + piece + text[at + 1 :],
            text[:at] + rng.choice(ALPHABET) + text[at + 1 :],
            text[:at] + text[at:].swapcase(),
            text[:at],
            text[at:] + text[:at],
            text.rstrip("="),
            text + text,
        )
    )


def mutated_time(rng: random.Random, text: str) -> str:
    """Another timestamp, or another way to write it; often a recent one."""
    at = rng.randrange(len(text) + 1)
    return rng.choice(
        (
            str(NOW + rng.randrange(-299, 300)),
            str(NOW + rng.randrange(-299, 300)),
            text[:at] + rng.choice("0123456789") + text[at + 1 :],
            text[:at] + rng.choice("0123456789_. ") + text[at:],
            "0" * rng.randrange(1, 5) + text,
            rng.choice((" ", "+", "-", "\t", "|")) + text,
            text + rng.choice((" ", "\n", ".0", "|", "e0", "\0")),
            "".join(chr(0xFF10 + int(digit)) for digit in text),
        )
    )


def forged(rng: random.Random) -> tuple[bytes, str, str, str] | None:
    """A body, timestamp, signature and key that nobody signed; None when nothing was changed."""
    body, headers = rng.choice(DELIVERIES)
    stamp, proof, key = headers[TIMESTAMP], headers[SIGNATURE], KEY
    changed = rng.sample(range(5), rng.choice((1, 1, 1, 1, 2, 3)))
    if 0 in changed:
        body = mutated_bytes(rng, body)
    if 1 in changed:
        proof = mutated_text(rng, proof)
    if 2 in changed:
        stamp = mutated_time(rng, stamp)
    if 3 in changed:
        key = mutated_text(rng, key)
    if 4 in changed:  # parts of another genuine delivery, or of one of another account
        other, others = rng.choice(DELIVERIES)
        proof = rng.choice((others[SIGNATURE], STRANGER.headers(body)[SIGNATURE]))
        body = other if rng.random() < 0.3 else body
    keys = key.replace(",", " ").split()  # white space and commas around a key are allowed
    genuine = any(
        (body, stamp, proof) == (each, sent[TIMESTAMP], sent[SIGNATURE]) and KEY in keys
        for each, sent in DELIVERIES
    )
    return None if genuine else (body, stamp, proof, key)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_mutated_delivery_is_accepted(seed: int) -> None:
    rng, reasons, left = random.Random(seed), dict[str, int](), EACH
    while left:
        made = forged(rng)
        if made is None:
            continue
        left -= 1
        body, stamp, proof, key = made
        try:
            webhooks.verify(body, {TIMESTAMP: stamp, SIGNATURE: proof}, key=key, now=now)
        except webhooks.WebhookVerificationError as error:
            reasons[error.reason] = reasons.get(error.reason, 0) + 1
            continue
        raise AssertionError(f"accepted: {made}")
    assert sum(reasons.values()) == EACH
    # many are refused by the signature, and not for their form
    assert reasons["mismatch"] > EACH / 3
    assert reasons.keys() >= {"bad_encoding", "wrong_length", "bad_timestamp", "bad_key"}


# ---------------------------------------------------------------------------- odd arguments

TEXTS = st.text(max_size=30) | st.text(st.characters(categories=["Cs", "Nd", "Cc"]), max_size=8)
ATOMS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | TEXTS
    | st.binary(max_size=70)
    | st.sampled_from([bytearray(b"x"), memoryview(b"x"), object(), str, 1j, range(3)])
)
THINGS = st.recursive(ATOMS, lambda inner: st.lists(inner, max_size=3), max_leaves=5)
NAMES = (
    st.sampled_from([TIMESTAMP, SIGNATURE, TIMESTAMP.upper(), SIGNATURE.title()])
    | st.sampled_from([TIMESTAMP.encode(), SIGNATURE.encode(), "content-length", b"Content-Length"])
    | st.sampled_from(["x-meeting-bot-signature", "webhook-signature"])
    | st.sampled_from(["HTTP_TELNYX_SIGNATURE_ED25519", "http_telnyx_timestamp"])
    | THINGS
)
VALUES = (
    st.sampled_from([str(NOW), str(NOW).encode(), HEADERS[SIGNATURE], HEADERS[SIGNATURE].encode()])
    | st.binary(min_size=64, max_size=64).map(lambda data: b64encode(data).decode())
    | THINGS
)
PAIRS = st.lists(st.tuples(NAMES, VALUES) | THINGS, max_size=6)
ALL_BUT_DICTS = PAIRS | THINGS
DICTS = st.dictionaries(
    NAMES.filter(lambda name: isinstance(name, (str, bytes, int, type(None)))), VALUES, max_size=6
)


@given(headers=ALL_BUT_DICTS | DICTS)
@example(headers=[("x-meeting-bot-signature", "1"), ("X-Meeting-Bot-Signature", "2")])
@example(headers=[("http_telnyx_signature_ed25519", "1"), ("HTTP_TELNYX_SIGNATURE_ED25519", "2")])
@example(headers=[(bytearray(b"x"), "1")])
@example(headers=[*HEADERS.items(), ("content-length", "1"), ("content-length", "2")])
@example(headers=[*HEADERS.items(), ("content-length", "²")])
@example(headers=[("\ud800", "\ud800"), (TIMESTAMP, "\ud800"), (SIGNATURE, "\ud800")])
def test_odd_headers(headers: Any) -> None:
    assert outcome(b"{}", headers) != ""


@given(headers=PAIRS, name=st.sampled_from([TIMESTAMP, SIGNATURE]), value=VALUES)
def test_odd_headers_beside_a_genuine_one(headers: Any, name: str, value: Any) -> None:
    rest = [(k, v) for k, v in HEADERS.items() if k != name]
    assert outcome(b"{}", [*headers, *rest, (name, value)]) != ""


KEYS = THINGS | st.lists(THINGS, max_size=3) | st.binary(min_size=32, max_size=32)


@given(key=KEYS | st.dictionaries(TEXTS, TEXTS) | st.frozensets(TEXTS))
@example(key="")
@example(key="=" * 44)
@example(key="\ud800" * 44)
@example(key="-" * 100_000)
@example(key="KEY" + "_" * 100_000 + "!")
@example(key='"' * 100_000)
@example(key="a " * 50_000)
@example(key="A" * 1_000_000)
def test_odd_keys(key: Any) -> None:
    started = time.process_time()
    given = key if key is not None else ""
    assert outcome(BODY, HEADERS, given) in {"missing_key", "bad_key", "mismatch"}
    assert time.process_time() - started < 2


BODIES_OF_ANY_SORT = (
    st.binary(max_size=100)
    | st.text(max_size=100)
    | st.from_regex(rb"\A[A-Za-z0-9+/]{4,8}={0,3}[A-Z]?={0,2}\Z")
    | st.from_regex(rb"\A[\[{\"0-9a-z:,.eE+\-]{1,30}\Z")
    | st.sampled_from([b"b'x'", b'b"', b'{"a": 1}', b"a=1&b=2", b"\xef\xbb\xbf{}", b"\x00{", b""])
)


@given(body=BODIES_OF_ANY_SORT | THINGS)
@example(body=b"AAAAAA=A")
@example(body=b"AAA=")
@example(body=b"AAAA====")
@example(body=b"A==A")
@example(body="\ud800")
@example(body=b'"\\ud800"')
@example(body=b"1" * 5000)
@example(body=b"1e999")
@example(body=b"NaN")
def test_odd_bodies_that_nobody_signed(body: Any) -> None:
    assert outcome(body, HEADERS) in {"bad_body", "mismatch"}
    assert outcome(body, {}) in {"bad_body", "missing_header"}


@given(body=st.binary(max_size=200) | st.from_regex(rb"\A[\[{\"0-9a-z:,.eE+\-]{1,30}\Z"))
def test_odd_bodies_that_were_signed(body: bytes) -> None:
    assert outcome(body, ACCOUNT.headers(body)) in {"", "no event"}


@given(value=st.dictionaries(TEXTS, THINGS, max_size=3))
def test_odd_bodies_in_json(value: Any) -> None:
    data = {**EVENTS["siprec.failed"]["data"], **value}
    try:
        body = json.dumps({"data": data, **value}).encode()
    except (TypeError, ValueError):
        return
    assert outcome(body, ACCOUNT.headers(body)) in {"", "no event"}


# ---------------------------------------------------------------------------- too much of it

WRAPPERS = {
    "alone": b"%s",
    "unknown": b'{"a":%s}',
    "event": b'{"data":{"event_type":"call.dtmf.received","payload":{"new":%s}}}',
    "field": b'{"data":{"event_type":"call.dtmf.received","payload":%s}}',
    "type": b'{"data":{"event_type":%s}}',
    "null": b'{"data":{"event_type":"call.dtmf.received","payload":{"digit":null,"x":%s}}}',
}
OPENINGS = {b"[": b"]", b'{"a":': b"}", b'[{"a":': b"}]", b"[[],": b"]"}


@pytest.mark.parametrize("depth", [10, 300, 900, 990, 1000, 1100, 5000, 100_000])
@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_deep_nesting(depth: int, wrapper: str) -> None:
    for opening, closing in OPENINGS.items():
        for deep in (opening * depth, opening * depth + b"1" + closing * depth):
            body = WRAPPERS[wrapper] % deep
            for headers in (ACCOUNT.headers(body), HEADERS, {}):
                given: dict[str, Any] = {"key": KEY, "now": now, "max_bytes": len(body)}
                assert webhooks.diagnose(body, headers, **given).endswith(".")
                try:
                    webhooks.unwrap(body, headers, **given)
                except webhooks.WebhookError:
                    pass


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_every_depth_near_the_limit(opening: bytes) -> None:
    for depth in range(880, 1005):
        body = opening * depth + b"1" + OPENINGS[opening] * depth
        assert webhooks.diagnose(body, HEADERS, key=KEY, now=now).endswith(".")


MEGABYTE = 1 << 20
LARGE = {
    "digits": b'{"a":%s}' % (b"1" * (MEGABYTE - 6)),
    "digits with a sign": b'{"a":-%s}' % (b"1" * (MEGABYTE - 7)),
    "fraction": b'{"a":0.%s}' % (b"1" * (MEGABYTE - 8)),
    "exponent": b'{"a":1e%s}' % (b"1" * (MEGABYTE - 8)),
    "numbers of many digits": b"[%s1]" % ((b"1" * 4000 + b",") * 250),
    "small numbers": b"[%s1]" % (b"1," * (MEGABYTE // 2 - 2)),
    "lists": b"[%s1]" % (b"[]," * (MEGABYTE // 3 - 2)),
    "objects": b"[%s1]" % (b"{}," * (MEGABYTE // 3 - 2)),
    "keys": b"{%s}" % b",".join(b'"%x":1' % n for n in range(95_000)),
    "events": b'{"data":%s}' % (BODY * 9000),
    "quotes": b'"' * MEGABYTE,
    "backslashes": b'{"a":"%s"}' % (b"\\\\" * (MEGABYTE // 2 - 6)),
    "surrogates": b'{"a":"%s"}' % (b"\\ud800" * (MEGABYTE // 6 - 3)),
    "letters": b"A" * MEGABYTE,
    "letters and padding": b"A" * (MEGABYTE - 1) + b"=",
    "form": b"a" * (MEGABYTE - 1) + b"=",
    "white space": b" " * MEGABYTE,
    "line ends": b"\r\n" * (MEGABYTE // 2),
    "zeros": b"\0" * MEGABYTE,
    "not UTF-8": b"\xff" * MEGABYTE,
    "byte order marks": b"\xef\xbb\xbf" * (MEGABYTE // 3),
    "text of bytes": b"b'" + b"\\x00" * (MEGABYTE // 4 - 1),
    "nulls": b"[%s1]" % (b"null," * (MEGABYTE // 5 - 2)),
}


@pytest.mark.parametrize("name", LARGE)
def test_a_megabyte_of_anything_takes_little_time(name: str) -> None:
    body = LARGE[name]
    assert len(body) <= MEGABYTE
    for headers in (ACCOUNT.headers(body), HEADERS, {}):
        for call in (webhooks.unwrap, webhooks.diagnose):
            started = time.process_time()
            try:
                call(body, headers, key=KEY, now=now)
            except webhooks.WebhookError:
                pass
            assert time.process_time() - started < 3


def test_a_forged_megabyte_takes_little_memory() -> None:
    for name in ("digits", "lists", "keys"):
        tracemalloc.start()
        with pytest.raises(webhooks.WebhookVerificationError):
            webhooks.unwrap(LARGE[name], HEADERS, key=KEY, now=now)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 5 * MEGABYTE


@pytest.mark.parametrize(
    "headers",
    [
        [("x" * 100_000, "1")],
        [(TIMESTAMP, "1" * 1_000_000), (SIGNATURE, "A" * 1_000_000)],
        [(TIMESTAMP, str(NOW)), (SIGNATURE, "A" * 1_000_000)],
        [(TIMESTAMP, str(NOW)), (SIGNATURE, "=" * 1_000_000)],
        [*HEADERS.items(), ("content-length", "9" * 1_000_000)],
        [(f"x-{n}", "1") for n in range(50_000)],
        [(TIMESTAMP, "1")] * 50_000,
    ],
    ids=range(7),
)
def test_many_or_long_headers(headers: Any) -> None:
    started = time.process_time()
    said = webhooks.diagnose(b"{}", headers, key=KEY, now=now)
    with pytest.raises(webhooks.WebhookVerificationError) as caught:
        webhooks.unwrap(b"{}", headers, key=KEY, now=now)
    assert time.process_time() - started < 1
    # what is logged does not grow with what is sent
    assert len(str(caught.value)) < 200
    assert len(said) < 400
