"""One sentence on the mistake that is likely, which may be logged: it holds no secret."""

from __future__ import annotations

import base64
import json
import re
import secrets
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, strategies as st

from telnyx_voice_advanced import Telnyx, webhooks
from tests.webhooks.deliveries import (
    ACCOUNT,
    BODY,
    NOW,
    SIGNATURE,
    STRANGER,
    TIMESTAMP,
    now,
)

KEY = ACCOUNT.public
HEADERS = ACCOUNT.headers()
PEM = f"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA{KEY}\n-----END PUBLIC KEY-----\n"
DER = base64.b64encode(bytes.fromhex("302a300506032b6570032100") + ACCOUNT.raw).decode()
API_KEY = "KEY0199A1B2C3D4E5F60718293A4B5C6D7E_aBcDeFgHiJkLmNoPqRsTuV"
URL_KEY = base64.urlsafe_b64encode(bytes([251, 255] * 16)).decode()
SENT = json.dumps(
    {"b": "é", "a": [1, 2.50, None]}, ensure_ascii=False, separators=(",", ":")
).encode()
SPACED = b'{\n  "b" : "x",\n  "a" : [1, 2]\n}'


def say(body: Any = BODY, headers: Any = HEADERS, key: Any = KEY, **more: Any) -> str:
    said = webhooks.diagnose(body, headers, key=key, **{"now": now} | more)
    assert_one_sentence(said)
    return said


def assert_one_sentence(said: str) -> None:
    assert said.endswith(".") and not said.endswith("..")
    assert said[0].isupper()
    assert said.isprintable()
    assert not re.search(r"[.!?] [A-Z]", said)
    assert 20 < len(said) < 300


def again(body: bytes, **options: Any) -> bytes:
    return json.dumps(json.loads(body), **options).encode()


# ---------------------------------------------------------------------------- what it names

MISTAKES: dict[str, tuple[dict[str, Any], str]] = {
    # the body
    "parsed and written by json.dumps": (
        {"body": again(SENT), "headers": ACCOUNT.headers(SENT)},
        "parsed and written again|json.dumps",
    ),
    "parsed and written without spaces": (
        {
            "body": again(again(SENT), separators=(",", ":")),
            "headers": ACCOUNT.headers(again(SENT)),
        },
        "parsed and written again",
    ),
    "parsed and written with the letters escaped": (
        {
            "body": again(SENT, separators=(",", ":")),
            "headers": ACCOUNT.headers(SENT),
        },
        "parsed and written again",
    ),
    "parsed and written, from a form that cannot be guessed": (
        {"body": again(SPACED), "headers": ACCOUNT.headers(SPACED)},
        "json.dumps",
    ),
    "parsed": ({"body": json.loads(SENT), "headers": ACCOUNT.headers(SENT)}, "not a dict"),
    "the text of bytes": ({"body": str(BODY)}, "text of a bytes object"),
    "in base64": ({"body": base64.b64encode(BODY)}, "base64"),
    "line end added": ({"body": BODY + b"\n"}, "white space"),
    "line end removed": ({"body": BODY, "headers": ACCOUNT.headers(BODY + b"\n")}, "white space"),
    "byte order mark": ({"body": b"\xef\xbb\xbf" + BODY}, "byte order mark"),
    "cut off": ({"body": BODY[:-5]}, "cut off"),
    "cut off, with a length": (
        {"body": BODY[:-5] + b"}}", "headers": HEADERS | {"Content-Length": str(len(BODY))}},
        f"cut off|{len(BODY)} bytes",
    ),
    "cut off, with a length, in ASGI": (
        {
            "body": b'{"a":[1]}',
            "headers": [
                *((k.encode(), v.encode()) for k, v in HEADERS.items()),
                (b"content-length", b"25"),
            ],
        },
        "25 bytes",
    ),
    "too large": ({"max_bytes": 10}, "10 are allowed"),
    # the key
    "hex": ({"key": ACCOUNT.raw.hex()}, "hex"),
    "hex in capitals": ({"key": ACCOUNT.raw.hex().upper()}, "hex"),
    "hex with a prefix": ({"key": "0x" + ACCOUNT.raw.hex()}, "hex"),
    "hex in bytes": ({"key": ACCOUNT.raw.hex().encode()}, "hex"),
    "PEM": ({"key": PEM}, "PEM"),
    "PEM with escaped line ends": ({"key": PEM.replace("\n", "\\n")}, "PEM"),
    "DER": ({"key": DER}, "DER"),
    "API key": ({"key": API_KEY}, "API key"),
    "API key as a header": ({"key": f"Bearer {API_KEY}"}, "API key"),
    "base64 for URLs": ({"key": URL_KEY}, "URL"),
    "base64 for URLs without its end": ({"key": URL_KEY.rstrip("=")}, "URL"),
    "key without its last character": ({"key": KEY[:-1]}, "last character"),
    "quoted key": ({"key": f'"{KEY}"'}, "quotes"),
    "secret key": ({"key": base64.b64encode(bytes(64)).decode()}, "64 bytes"),
    "no key": ({"key": ""}, "TELNYX_PUBLIC_KEY"),
    "key of a wrong type": ({"key": 5}, "int"),
    "one of several keys": ({"key": [KEY, ACCOUNT.raw.hex()]}, "hex"),
    "one of several keys, in one text": ({"key": f"{KEY},{ACCOUNT.raw.hex()}"}, "hex"),
    "key of another account": ({"key": STRANGER.public}, "another account"),
    # the time
    "late": ({"now": lambda: NOW + 1234}, "1234 s old.*clock"),
    "early": ({"now": lambda: NOW - 4321}, "4321 s ahead.*clock"),
    "late and forged": ({"now": lambda: NOW + 1234, "body": b"{}"}, "1234 s old.*does not match"),
    "milliseconds": ({"headers": ACCOUNT.headers(timestamp=NOW * 1000)}, "ahead"),
    "no timestamp": ({"headers": HEADERS | {TIMESTAMP: "soon"}}, "not a number of seconds"),
    # the headers
    "joined": ({"headers": {k: f"{v}, {v}" for k, v in HEADERS.items()}}, "twice|joined"),
    "meeting bot": (
        {"headers": {"X-Meeting-Bot-Signature": "t=1,v1=abc", TIMESTAMP: str(NOW)}},
        "x-meeting-bot-signature.*HMAC",
    ),
    "meeting bot, without a timestamp": (
        {"headers": [(b"X-Meeting-Bot-Signature", b"abc")]},
        "x-meeting-bot-signature.*HMAC",
    ),
    "standard webhooks": ({"headers": {"webhook-signature": "v1,abc"}}, "Standard Webhooks"),
    "GET": ({"body": b"", "headers": {"Host": "x.test"}}, "GET"),
    "GET, signed": ({"body": b""}, "GET"),
    "TeXML": ({"body": b"CallSid=1&From=%2B1", "headers": {}}, "form"),
    "WSGI": ({"headers": {"HTTP_TELNYX_SIGNATURE_ED25519": "x"}}, "WSGI"),
    "no headers": ({"headers": {}}, f"no {TIMESTAMP} header"),
    "one header": ({"headers": {TIMESTAMP: str(NOW)}}, f"no {SIGNATURE} header"),
    "header twice": ({"headers": list(HEADERS.items()) * 2}, "occurs twice"),
    "lists as values": ({"headers": {k: [v] for k, v in HEADERS.items()}}, "not a list"),
    "signature in hex": ({"headers": HEADERS | {SIGNATURE: "ab" * 64}}, "96 bytes"),
    "signature for URLs": ({"headers": HEADERS | {SIGNATURE: "-" * 86 + "=="}}, "not base64"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_the_mistake_is_named(name: str) -> None:
    given, expected = MISTAKES[name]
    assert re.search(expected, say(**given))


@pytest.mark.parametrize("name", MISTAKES)
def test_what_is_named_is_refused(name: str) -> None:
    change = MISTAKES[name][0]
    given: dict[str, Any] = {"body": BODY, "headers": HEADERS, "key": KEY, "now": now} | change
    body, headers = given.pop("body"), given.pop("headers")
    with pytest.raises(webhooks.WebhookVerificationError) as caught:
        webhooks.verify(body, headers, **given)
    said = webhooks.diagnose(body, headers, **given)
    # the sentence begins with what the error says, so both are found by one search
    assert said.lower().startswith(str(caught.value).lower())


@pytest.mark.parametrize(
    "keys",
    [[KEY, "odd"], ["odd", KEY], [KEY, KEY[:20]], f"{KEY}, odd"],
)
def test_nothing_is_said_against_a_good_key(keys: Any) -> None:
    assert "is missing" not in say(key=keys)


@pytest.mark.parametrize("key", [base64.b64encode(bytes(n)).decode() for n in (33, 40, 48, 64)])
def test_a_long_key_does_not_lack_its_end(key: str) -> None:
    assert "last character" not in say(key=key)


def test_an_old_delivery_is_not_what_comes_too_early() -> None:
    assert "old" in say(now=lambda: NOW + 1000)
    assert "old delivery" not in say(now=lambda: NOW - 1000)


def test_genuine_deliveries_are_called_so() -> None:
    assert "genuine" in say(BODY, HEADERS)
    assert "genuine" not in say(BODY, ACCOUNT.headers(b""))


@pytest.mark.parametrize("body", [b"", b"not json", b"[]", b"null"])
def test_a_genuine_delivery_that_is_no_event_is_called_so(body: bytes) -> None:
    assert "no event" in say(body, ACCOUNT.headers(body))


@given(body=st.binary(max_size=100), other=st.binary(max_size=100))
def test_only_genuine_deliveries_are_called_so(body: bytes, other: bytes) -> None:
    fits = "signature fits" in say(other, ACCOUNT.headers(body))
    assert fits is (body == other)


def test_headers_may_be_an_iterator() -> None:
    pairs: list[Callable[[], Iterator[Any]]] = [lambda: iter(HEADERS.items())]
    assert "genuine" in say(headers=pairs[0]())
    assert "parsed and written again" in say(
        again(SENT), headers=iter(ACCOUNT.headers(SENT).items())
    )


def test_a_client_diagnoses_with_its_key() -> None:
    hooks = Telnyx(public_key=STRANGER.public, api_key="").webhooks
    assert "another account" in hooks.diagnose(BODY, HEADERS, now=now)
    assert "genuine" in hooks.diagnose(BODY, HEADERS, key=KEY, now=now)
    assert "hex" in hooks.diagnose(BODY, HEADERS, key=ACCOUNT.raw.hex(), now=now)


def test_a_key_of_the_environment_is_diagnosed_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", PEM)
    assert "PEM" in webhooks.diagnose(BODY, HEADERS, now=now)


# ---------------------------------------------------------------------------- what it hides


def texts(*args: Any, **more: Any) -> Iterator[str]:
    """All that these calls say, also to whoever logs the whole traceback."""
    yield webhooks.diagnose(*args, **more)
    for call in (webhooks.verify, webhooks.unwrap):
        try:
            call(*args, **more)
        except webhooks.WebhookError as error:
            yield str(error)
            yield repr(error)
            yield "".join(traceback.format_exception(error)).split("\nTraceback")[-1]
    try:
        webhooks.unsafe_unwrap(args[0])
    except webhooks.WebhookError as error:
        yield str(error)


def assert_hidden(secret: str, said: str) -> None:
    for at in range(len(secret) - 11):
        assert secret[at : at + 12] not in said


def hidden_in(args: dict[str, Any]) -> None:
    given: dict[str, Any] = {"body": BODY, "headers": HEADERS, "key": KEY, "now": now} | args
    body, headers = given.pop("body"), given.pop("headers")
    pairs = headers.items() if isinstance(headers, dict) else headers
    values = [value for name, value in pairs if str(name).lower() not in (TIMESTAMP,)]
    keys = given["key"] if isinstance(given["key"], list) else [given["key"]]
    parts = [body, *values, *keys]
    for said in texts(body, headers, **given):
        for part in parts:
            if isinstance(part, bytes):
                assert_hidden(part.decode("latin-1"), said)
                assert_hidden(part.hex(), said)
            elif isinstance(part, (str, dict)):
                assert_hidden(part if isinstance(part, str) else json.dumps(part), said)


@pytest.mark.parametrize("name", MISTAKES)
def test_no_mistake_reveals_anything(name: str) -> None:
    hidden_in(MISTAKES[name][0])


@given(data=st.data())
def test_no_sentence_reveals_anything(data: st.DataObject) -> None:
    token = secrets.token_hex(data.draw(st.integers(6, 100)))
    wrap: list[Callable[[str], str]] = [
        lambda text: text,
        lambda text: f'{{"{text}": "{text}"}}',
        lambda text: f'{{"a": {text!r}}}',
        lambda text: f"{text}={text}",
        lambda text: f"-----BEGIN {text}",
        lambda text: f"KEY{text}_{text}",
        lambda text: f"Bearer {text}",
        lambda text: f'"{text}"',
        lambda text: base64.b64encode(text.encode()).decode(),
        lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
        lambda text: text.upper(),
        lambda text: text + "é",
        lambda text: str(int(text, 16)),
        lambda text: "[" * 1200 + text,
        lambda text: f"\udcff{text}",
    ]
    one = st.sampled_from(wrap).map(lambda make: make(token))
    headers: list[Any] = [
        (TIMESTAMP, data.draw(st.just(str(NOW)) | one)),
        (SIGNATURE, data.draw(st.just(HEADERS[SIGNATURE]) | one)),
        ("content-length", data.draw(one)),
        (data.draw(one), data.draw(one)),
    ]
    body = data.draw(st.just(BODY.decode()) | one).encode("utf-8", "surrogateescape")
    key = data.draw(st.just(KEY) | one | st.lists(one, max_size=2))
    for said in texts(body, headers, key=key, now=now):
        for make in wrap:
            assert_hidden(make(token), said)


def test_a_clock_that_is_wrong_is_told_in_seconds_only() -> None:
    said = say(now=lambda: NOW + 86_400 * 365)
    assert str(NOW) not in said and "31536000 s" in said
