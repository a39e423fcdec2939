"""Signatures that are odd in one way each: what a lax verifier takes is refused here."""

from __future__ import annotations

from base64 import b64decode, b64encode
from hashlib import sha512

import pytest

from telnyx_voice_advanced import webhooks
from tests.webhooks import ed25519
from tests.webhooks.deliveries import ACCOUNT, BODY, NOW, SIGNATURE, STRANGER, TIMESTAMP, now

SEED = b"account".ljust(32)
SIGNED = f"{NOW}|".encode() + BODY
GOOD = ed25519.sign(SEED, SIGNED)
FIRST, SECOND = GOOD[:32], int.from_bytes(GOOD[32:], "little")


def refusal(
    signature: bytes | str,
    *,
    body: bytes = BODY,
    timestamp: object = NOW,
    key: bytes = ACCOUNT.raw,
) -> str:
    """Why a delivery is refused; empty when it is accepted."""
    text = signature if isinstance(signature, str) else b64encode(signature).decode()
    headers = {TIMESTAMP: str(timestamp), SIGNATURE: text}
    try:
        webhooks.verify(body, headers, key=b64encode(key).decode(), now=now)
    except webhooks.WebhookVerificationError as error:
        return error.reason
    return ""


# ---------------------------------------------------------------------------- our own Ed25519

RFC_8032 = {
    "test 1": (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555f"
        "b8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    "test 2": (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da08"
        "5ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    "test 3": (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18"
        "ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
}


@pytest.mark.parametrize("name", RFC_8032)
def test_the_implementation_of_these_tests_is_that_of_the_rfc(name: str) -> None:
    seed, key, message, signature = map(bytes.fromhex, RFC_8032[name])
    assert ed25519.public_key(seed) == key
    assert ed25519.sign(seed, message) == signature
    assert ed25519.accepts(key, message, signature)
    assert not ed25519.accepts(key, message + b".", signature)


def test_the_implementation_of_these_tests_is_that_of_openssl() -> None:
    assert ed25519.public_key(SEED) == ACCOUNT.raw
    assert b64encode(GOOD).decode() == ACCOUNT.sign(SIGNED)
    assert len(set(ed25519.SMALL)) == 8
    assert len(ed25519.NON_CANONICAL) == 6


def test_what_is_signed_after_the_rfc_is_accepted() -> None:
    assert refusal(GOOD) == ""


# ---------------------------------------------------------------------------- odd, and lax is wrong


@pytest.mark.parametrize("n", [n for n in range(1, 16) if SECOND + n * ed25519.L < 1 << 256])
def test_second_half_that_is_not_reduced(n: int) -> None:
    signature = FIRST + (SECOND + n * ed25519.L).to_bytes(32, "little")
    assert ed25519.accepts(ACCOUNT.raw, SIGNED, signature)
    assert refusal(signature) == "mismatch"


@pytest.mark.parametrize("bits", range(1, 8))
def test_second_half_with_high_bits_set(bits: int) -> None:
    assert refusal(GOOD[:63] + bytes([GOOD[63] | bits << 5])) == "mismatch"


@pytest.mark.parametrize("second", [ed25519.L, ed25519.L - 1, ed25519.L + 1, 2**256 - 1, 0, 1])
def test_second_half_at_the_edges(second: int) -> None:
    assert refusal(FIRST + second.to_bytes(32, "little")) == "mismatch"


SMALL = [*ed25519.SMALL, *ed25519.NON_CANONICAL]


@pytest.mark.parametrize("point", SMALL, ids=bytes.hex)
def test_first_half_of_small_order(point: bytes) -> None:
    signature = ed25519.sign_with(point, 0, SEED, SIGNED)
    assert ed25519.accepts(ACCOUNT.raw, SIGNED, signature)
    assert refusal(signature) == "mismatch"


@pytest.mark.parametrize("point", ed25519.SMALL[1:], ids=bytes.hex)
def test_first_half_with_a_part_of_small_order(point: bytes) -> None:
    small = ed25519.unpack(point)
    assert small is not None
    if ed25519.same(small, ed25519.NEUTRAL):
        return
    first = ed25519.pack(ed25519.add(ed25519.times(77, ed25519.BASE), small))
    signature = ed25519.sign_with(first, 77, SEED, SIGNED)
    assert ed25519.accepts(ACCOUNT.raw, SIGNED, signature)
    assert refusal(signature) == "mismatch"


@pytest.mark.parametrize("key", SMALL, ids=bytes.hex)
def test_key_of_small_order_for_which_anyone_can_sign(key: bytes) -> None:
    signature = ed25519.pack(ed25519.times(5, ed25519.BASE)) + (5).to_bytes(32, "little")
    for n in range(16):  # for some body the key is multiplied by a multiple of its order
        body = b'{"n":%d}' % n
        assert ed25519.accepts(key, f"{NOW}|".encode() + body, signature)
        assert refusal(signature, body=body, key=key) == "mismatch"


@pytest.mark.parametrize("byte", [0, 1, 0x7F, 0x80, 0xFF])
@pytest.mark.parametrize("what", ["signature", "key", "both"])
def test_constant_signature_or_key(byte: int, what: str) -> None:
    signature = GOOD if what == "key" else bytes([byte]) * 64
    key = ACCOUNT.raw if what == "signature" else bytes([byte]) * 32
    assert refusal(signature, key=key) == "mismatch"


def test_key_that_is_no_point() -> None:
    key = next(
        data
        for data in (n.to_bytes(32, "little") for n in range(2, 50))
        if ed25519.unpack(data) is None
    )
    assert refusal(GOOD, key=key) == "mismatch"


# ---------------------------------------------------------------------------- a bit, a byte


def flipped(data: bytes, bit: int) -> bytes:
    return (int.from_bytes(data, "little") ^ 1 << bit).to_bytes(len(data), "little")


def test_no_bit_of_the_signature_may_change() -> None:
    assert {refusal(flipped(GOOD, bit)) for bit in range(512)} == {"mismatch"}


def test_no_bit_of_the_key_may_change() -> None:
    assert {refusal(GOOD, key=flipped(ACCOUNT.raw, bit)) for bit in range(256)} == {"mismatch"}


def test_no_bit_of_the_body_may_change() -> None:
    bodies = [flipped(BODY, bit) for bit in range(8 * len(BODY))]
    assert {refusal(GOOD, body=body) for body in bodies} == {"mismatch"}


def test_no_other_second_is_signed() -> None:
    reasons = {refusal(GOOD, timestamp=NOW + n) for n in range(-300, 301) if n}
    assert reasons == {"mismatch"}


@pytest.mark.parametrize("length", [n for n in range(130) if n != 64])
def test_signature_of_another_length(length: int) -> None:
    assert refusal((GOOD * 3)[:length]) == "wrong_length"


@pytest.mark.parametrize("length", [n for n in range(70) if n != 32])
def test_key_of_another_length(length: int) -> None:
    key = (ACCOUNT.raw * 3)[:length]
    assert refusal(GOOD, key=key) == ("bad_key" if length else "missing_key")


def test_halves_in_the_other_order() -> None:
    assert refusal(GOOD[32:] + GOOD[:32]) == "mismatch"


def test_halves_of_two_signatures() -> None:
    other = ed25519.sign(SEED, SIGNED + b" ")
    assert refusal(GOOD[:32] + other[32:]) == "mismatch"
    assert refusal(other[:32] + GOOD[32:]) == "mismatch"


# ---------------------------------------------------------------------------- other signed bytes

T = str(NOW).encode()
OTHERS = {
    "the body alone": BODY,
    "the body after a separator": b"|" + BODY,
    "the timestamp alone": T,
    "the timestamp and a separator": T + b"|",
    "nothing": b"",
    "no separator": T + BODY,
    "a dot": T + b"." + BODY,
    "a colon": T + b":" + BODY,
    "a line end": T + b"\n" + BODY,
    "two separators": T + b"||" + BODY,
    "space before the separator": T + b" |" + BODY,
    "space after the separator": T + b"| " + BODY,
    "the other order": BODY + b"|" + T,
    "an id in front": b"msg_1." + T + b"." + BODY,
    "a line end after the body": T + b"|" + BODY + b"\n",
    "the text of a bytes object": T + b"|" + repr(BODY).encode(),
    "the body in capitals": T + b"|" + BODY.upper(),
    "the body with spaces": T + b"|" + BODY.replace(b":", b": "),
    "the body in UTF-16": T + b"|" + BODY.decode().encode("utf-16"),
    "milliseconds": T + b"000|" + BODY,
    "a leading zero": b"0" + T + b"|" + BODY,
    "a plus sign": b"+" + T + b"|" + BODY,
    "a fraction": T + b".0|" + BODY,
}


@pytest.mark.parametrize("name", OTHERS)
def test_signature_of_something_else(name: str) -> None:
    assert refusal(ed25519.sign(SEED, OTHERS[name])) == "mismatch"


@pytest.mark.parametrize("flag", [0, 1])
@pytest.mark.parametrize("context", [b"", b"telnyx"])
def test_signature_of_a_related_scheme(flag: int, context: bytes) -> None:
    dom = b"SigEd25519 no Ed25519 collisions" + bytes([flag, len(context)]) + context
    message = sha512(SIGNED).digest() if flag else SIGNED
    assert refusal(ed25519.sign(SEED, message, dom=dom)) == "mismatch"


def test_signature_of_the_hash() -> None:
    assert refusal(ed25519.sign(SEED, sha512(SIGNED).digest())) == "mismatch"


def test_signature_of_somebody_else() -> None:
    assert refusal(STRANGER.headers()[SIGNATURE]) == "mismatch"
    assert refusal(STRANGER.headers()[SIGNATURE], key=STRANGER.raw) == ""


def test_separator_in_the_body_cannot_move_the_timestamp() -> None:
    signature = ed25519.sign(SEED, f"{NOW}|2|{{}}".encode())
    assert refusal(signature, body=b"2|{}") == ""
    assert refusal(signature, timestamp=f"{NOW}|2", body=b"{}") == "bad_timestamp"
    assert refusal(signature, timestamp=f"{NOW}|", body=b"2|{}") == "bad_timestamp"
    assert refusal(signature, timestamp="", body=f"{NOW}|2|{{}}".encode()) == "bad_timestamp"


def test_digits_cannot_move_between_timestamp_and_body() -> None:
    signature = ed25519.sign(SEED, f"{NOW}|3".encode())
    assert refusal(signature, body=b"3") == ""
    for split in range(1, len(str(NOW))):
        head, tail = str(NOW)[:split], str(NOW)[split:]
        reason = refusal(signature, timestamp=head, body=f"{tail}|3".encode())
        assert reason == "stale_timestamp"
    assert refusal(signature, timestamp=f"{NOW}3", body=b"") == "stale_timestamp"


# ---------------------------------------------------------------------------- other base64

TEXT = b64encode(GOOD).decode()
# a signature that has both of the characters in which the alphabets differ, and a body for it
MIXED, MIXED_BODY = next(
    (text, body)
    for body in (b'{"n":%d}' % n for n in range(100))
    if {"+", "/"} <= set(text := ACCOUNT.headers(body)[SIGNATURE])
)
ODD = {
    "space in front": " " + TEXT,
    "space behind": TEXT + " ",
    "space inside": TEXT[:40] + " " + TEXT[40:],
    "line end behind": TEXT + "\n",
    "line end inside": TEXT[:44] + "\n" + TEXT[44:],
    "carriage return": TEXT + "\r",
    "tab": "\t" + TEXT,
    "NUL": TEXT + "\0",
    "no padding": TEXT.rstrip("="),
    "half of the padding": TEXT[:-1],
    "too much padding": TEXT + "=",
    "padding in front": "=" + TEXT,
    "padding inside": TEXT[:44] + "==" + TEXT[44:],
    "twice": TEXT + TEXT,
    "something behind the padding": TEXT + "AAAA",
    "foreign character": TEXT[:10] + "*" + TEXT[10:],
    "not ASCII": TEXT[:-3] + "é==",
    "full width letter": TEXT.replace(TEXT[0], chr(ord(TEXT[0]) + 0xFEE0), 1),
    "lone surrogate": TEXT + "\udcff",
    "quoted": f'"{TEXT}"',
    "labelled": f"v1,{TEXT}",
    "list": f"{TEXT},{TEXT}",
    "two with a space": f"{TEXT} {TEXT}",
    "percent encoding": TEXT.replace("=", "%3D"),
    "data URL": f"data:;base64,{TEXT}",
    "empty": "",
    "only padding": "====",
    "hex": GOOD.hex(),
}


@pytest.mark.parametrize("name", ODD)
def test_signature_in_anything_but_strict_base64(name: str) -> None:
    assert refusal(ODD[name]) in {"bad_encoding", "wrong_length"}


def test_signature_in_the_alphabet_for_urls() -> None:
    assert refusal(MIXED, body=MIXED_BODY) == ""
    url = MIXED.replace("+", "-").replace("/", "_")
    assert refusal(url, body=MIXED_BODY) == "bad_encoding"


@pytest.mark.parametrize("bits", range(1, 16))
def test_signature_with_bits_left_over(bits: int) -> None:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    last = alphabet[alphabet.index(TEXT[85]) | bits]
    text = TEXT[:85] + last + "=="
    assert b64decode(text) == GOOD
    assert refusal(text) == "bad_encoding"
