"""The deliveries with which the official package tests its own verifier, and what it makes of ours.

The first half repeats, in our words, what its `tests/api_resources/test_webhooks.py` (4.189.0)
expects. The second asks the package itself: VOICEGEN_TELNYX_PYTHON names a Python that has it.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from telnyx_voice_advanced import AsyncTelnyx, Telnyx, webhooks
from tests.webhooks.deliveries import ACCOUNT, EVENTS, NOW, SIGNATURE, STRANGER, TIMESTAMP, now

KEY = ACCOUNT.public
# of an event that is not in our document, flat, and with spaces around it
BODY = ' {"id":"0b1f","event_type":"conference.floor.changed","payload":{"a":"1"}} '
HEADERS = ACCOUNT.headers(BODY.encode())


@pytest.fixture(params=[Telnyx, AsyncTelnyx])
def client(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_headers_in_mixed_case_and_the_key_of_the_client(client: Any) -> None:
    headers = {
        "tElNyX-sIgNaTuRe-Ed25519": HEADERS[SIGNATURE],
        "TeLnYx-TiMeStAmP": HEADERS[TIMESTAMP],
    }
    event = client(public_key=KEY).webhooks.unwrap(BODY, headers, now=now)
    assert type(event) is webhooks.UnknownWebhookEvent
    assert event.event_type == "conference.floor.changed"


@pytest.mark.parametrize("key", [ACCOUNT.raw, KEY])
def test_key_of_the_call_is_raw_or_base64_and_goes_first(client: Any, key: Any) -> None:
    hooks = client(public_key=STRANGER.public).webhooks
    hooks.unwrap(BODY, HEADERS, key=key, now=now)


def test_a_key_that_is_none_is_refused_when_the_client_is_made(client: Any) -> None:
    # the official client takes it, and refuses it at the first delivery
    with pytest.raises(webhooks.WebhookPublicKeyError):
        client(public_key="not-the-right-key")


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "no key": ({"key": None}, "missing_key"),
    "no signature": ({"headers": {TIMESTAMP: HEADERS[TIMESTAMP]}}, "missing_header"),
    "no timestamp": ({"headers": {SIGNATURE: HEADERS[SIGNATURE]}}, "missing_header"),
    "no number": ({"headers": ACCOUNT.headers(BODY.encode(), "not-an-integer")}, "bad_timestamp"),
    "1970": ({"headers": ACCOUNT.headers(BODY.encode(), 0)}, "stale_timestamp"),
    "2286": ({"headers": ACCOUNT.headers(BODY.encode(), 9_999_999_999)}, "stale_timestamp"),
    "key that is no base64": ({"key": "%%%"}, "bad_key"),
    "short key": ({"key": b"short"}, "bad_key"),
    "signature that is no base64": ({"headers": HEADERS | {SIGNATURE: "%%%"}}, "bad_encoding"),
    "short signature": (
        {"headers": HEADERS | {SIGNATURE: b64encode(b"short").decode()}},
        "wrong_length",
    ),
    "key of another": ({"key": STRANGER.public}, "mismatch"),
    "changed body": ({"body": BODY + " "}, "mismatch"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_it_refuses(client: Any, name: str) -> None:
    change, reason = REFUSED[name]
    given = {"body": BODY, "headers": HEADERS, "key": KEY} | change
    with pytest.raises(webhooks.WebhookVerificationError) as caught:
        client().webhooks.unwrap(given["body"], given["headers"], key=given["key"], now=now)
    assert caught.value.reason == reason


def test_unsafe_unwrap_takes_text(client: Any) -> None:
    assert client().webhooks.unsafe_unwrap(BODY).event_type == "conference.floor.changed"


# ---------------------------------------------------------------------------- side by side

PYTHON = os.environ.get("VOICEGEN_TELNYX_PYTHON") or (
    sys.executable if importlib.util.find_spec("telnyx") else ""
)
official = pytest.mark.skipif(
    not PYTHON,
    reason="no official telnyx package: set VOICEGEN_TELNYX_PYTHON to a Python that has it",
)


def case(body: Any = BODY, headers: Any = None, key: Any = KEY, now: float = NOW) -> dict[str, Any]:
    if headers is None:
        headers = ACCOUNT.headers(body.encode() if isinstance(body, str) else body)
    return {"body": body, "headers": headers, "key": key, "now": now}


LINES = BODY.replace(",", ",\n")
CASES: dict[str, dict[str, Any]] = {
    "genuine": case(),
    "mixed case": case(headers={k.title(): v for k, v in HEADERS.items()}),
    "raw key": case(key=ACCOUNT.raw),
    "letters beyond ASCII": case('{"a":"é😀"}'),
    "line ends": case(LINES),
    "other headers": case(headers={"host": "x"} | HEADERS),
    "299 s old": case(now=NOW + 299),
    "299 s ahead": case(now=NOW - 299),
    "leading zero": case(headers=ACCOUNT.headers(BODY.encode(), f"0{NOW}")),
    **{f"event {name}": case(json.dumps(body)) for name, body in EVENTS.items()},
    # refused by all
    "changed body": case(BODY + " ", HEADERS),
    "other account": case(key=STRANGER.public),
    "no signature": case(headers={TIMESTAMP: str(NOW)}),
    "no timestamp": case(headers={SIGNATURE: HEADERS[SIGNATURE]}),
    "no headers": case(headers={}),
    "no number": case(headers=ACCOUNT.headers(BODY.encode(), "soon")),
    "301 s old": case(now=NOW + 301),
    "301 s ahead": case(now=NOW - 301),
    "milliseconds": case(headers=ACCOUNT.headers(BODY.encode(), NOW * 1000)),
    "short key": case(key=KEY[:40]),
    "hex key": case(key=ACCOUNT.raw.hex()),
    "short signature": case(headers=HEADERS | {SIGNATURE: "AAAA"}),
    "zeros": case(headers=HEADERS | {SIGNATURE: b64encode(bytes(64)).decode()}),
    "key of zeros": case(key=b64encode(bytes(32)).decode()),
    "body alone": case(headers=HEADERS | {SIGNATURE: ACCOUNT.sign(BODY.encode())}),
    "dot": case(headers=HEADERS | {SIGNATURE: ACCOUNT.sign(f"{NOW}.{BODY}".encode())}),
    "Standard Webhooks": case(headers={"webhook-id": "1", "webhook-signature": "v1,x"}),
    # differences that are meant
    "bytes": case(BODY.encode()),
    "bytes that are no UTF-8": case(b"\xff"),
    "bytes as text, signed": case(
        BODY.encode(), HEADERS | {SIGNATURE: ACCOUNT.sign(f"{NOW}|{BODY.encode()!r}".encode())}
    ),
    "no event": case("no JSON"),
    "empty body": case(""),
    "key with a line end": case(key=f"{KEY}\n"),
    "key with spaces": case(key=f" {KEY} "),
    "key without padding": case(key=KEY.rstrip("=")),
    "key with a foreign letter": case(key=f"{KEY[:9]}*{KEY[9:]}"),
    "key with bits left over": case(key=KEY[:42] + chr(ord(KEY[42]) + 1) + "="),
    "signature with a space": case(headers=HEADERS | {SIGNATURE: HEADERS[SIGNATURE] + " "}),
    "header in two cases": case(headers={TIMESTAMP.title(): HEADERS[TIMESTAMP]} | HEADERS),
    "time with a space": case(headers=ACCOUNT.headers(BODY.encode(), f" {NOW}")),
    "time with a sign": case(headers=ACCOUNT.headers(BODY.encode(), f"+{NOW}")),
    "time with underscores": case(headers=ACCOUNT.headers(BODY.encode(), "1_772_640_000")),
    "time in other digits": case(
        headers=ACCOUNT.headers(BODY.encode(), "".join(chr(0x660 + int(d)) for d in str(NOW)))
    ),
    "two mebibytes": case('{"a":"' + "x" * (1 << 21) + '"}'),
}
# What we accept, what `client.webhooks.unwrap` does, and what `telnyx.lib` does, where they differ.
DIFFERENT: dict[str, tuple[bool, bool, bool]] = {
    # it signs "b'…'" when it is given bytes, so that no delivery fits, and a forged text might
    "bytes": (True, False, True),
    "bytes that are no UTF-8": (True, False, False),
    "bytes as text, signed": (False, True, False),
    # genuine, though not JSON: `verify` accepts, and its `unwrap` fails in json.loads
    "no event": (True, False, True),
    "empty body": (True, False, True),
    # we forgive white space around a key, and nothing else about it
    "key with a line end": (True, False, True),
    "key with spaces": (True, False, True),
    "key with a foreign letter": (False, False, True),
    "key with bits left over": (False, True, True),
    "raw key": (True, True, False),
    # we are strict about what arrives
    "signature with a space": (False, False, True),
    "header in two cases": (False, True, True),
    "time with a space": (False, True, True),
    "time with a sign": (False, True, True),
    "time with underscores": (False, True, True),
    "time in other digits": (False, True, True),
    "two mebibytes": (False, True, True),
}


def ours(one: dict[str, Any]) -> bool:
    try:
        webhooks.verify(one["body"], one["headers"], key=one["key"], now=lambda: one["now"])
    except webhooks.WebhookVerificationError:
        return False
    return True


@pytest.fixture(scope="module")
def theirs() -> dict[str, list[str]]:
    def packed(value: Any) -> list[str]:
        data = value.encode() if isinstance(value, str) else value
        return [type(value).__name__, data.hex()]

    given = [
        one | {"body": packed(one["body"]), "key": packed(one["key"])} for one in CASES.values()
    ]
    done = subprocess.run(
        [PYTHON, "-W", "ignore", str(Path(__file__).with_name("official.py"))],
        input=json.dumps(given),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return dict(zip(CASES, json.loads(done.stdout), strict=True))


@official
@pytest.mark.parametrize("name", CASES)
def test_it_accepts_what_we_accept(name: str, theirs: dict[str, list[str]]) -> None:
    found = (ours(CASES[name]), *(not error for error in theirs[name]))
    same = found[0], found[0], found[0]
    assert found == DIFFERENT.get(name, same), theirs[name]


def test_differences_are_those_of_known_cases() -> None:
    assert DIFFERENT.keys() <= CASES.keys()
    for name, (mine, _, _) in DIFFERENT.items():
        assert ours(CASES[name]) is mine
