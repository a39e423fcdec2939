"""What counts as proof that a delivery is genuine: which bytes, headers, keys and times."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import subprocess
import sys
from base64 import b64encode
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from email.message import Message
from inspect import iscoroutinefunction, signature
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

import httpx
import pytest
from hypothesis import given, strategies as st

import telnyx_voice_advanced
from telnyx_voice_advanced import AsyncTelnyx, Telnyx, webhooks
from tests.webhooks.deliveries import (
    ACCOUNT,
    BODY,
    EVENTS,
    NOW,
    ROOT,
    SIGNATURE,
    STRANGER,
    TIMESTAMP,
    Signer,
    now,
)

KEY = ACCOUNT.public
HEADERS = ACCOUNT.headers()


def refusal(body: Any = BODY, headers: Any = HEADERS, key: Any = KEY, **more: Any) -> str:
    """Why a delivery is refused; empty when it is accepted."""
    try:
        webhooks.verify(body, headers, key=key, **{"now": now} | more)
    except webhooks.WebhookVerificationError as error:
        return error.reason
    return ""


# ---------------------------------------------------------------------------- signed by OpenSSL


@given(
    seed=st.binary(min_size=32, max_size=32),
    body=st.binary(max_size=2000),
    timestamp=st.integers(0, 10**11),
)
def test_whatever_openssl_signs_is_accepted(seed: bytes, body: bytes, timestamp: int) -> None:
    account = Signer(seed)
    headers = account.headers(body, timestamp)
    for shape in (bytes, bytearray, memoryview):
        webhooks.verify(shape(body), headers, key=account.public, now=lambda: timestamp)


@given(text=st.text(max_size=500))
def test_text_is_what_it_is_in_utf_8(text: str) -> None:
    headers = ACCOUNT.headers(text.encode())
    assert refusal(text, headers) == refusal(text.encode(), headers) == ""


@given(body=st.binary(max_size=200), other=st.binary(max_size=200))
def test_a_signature_fits_one_body(body: bytes, other: bytes) -> None:
    assert refusal(other, ACCOUNT.headers(body)) == ("" if body == other else "mismatch")


@pytest.mark.parametrize(
    "body",
    [
        BODY,
        bytearray(BODY),
        memoryview(BODY),
        memoryview(bytearray(BODY)),
        memoryview(BODY + b"  ")[: len(BODY)],
        memoryview(b"".join(bytes([byte, 0]) for byte in BODY))[::2],
        BODY.decode(),
    ],
    ids=lambda body: type(body).__name__,
)
def test_shapes_of_the_body(body: Any) -> None:
    assert refusal(body) == ""
    event = webhooks.unwrap(body, HEADERS, key=KEY, now=now)
    assert isinstance(event, webhooks.CallDtmfReceivedEvent)
    assert type(webhooks.unsafe_unwrap(body)) is type(event)


def test_body_is_signed_as_it_is() -> None:
    for body in (b"", b"\0", b"\xff\xfe", b"no JSON", b"\xef\xbb\xbf{}", BODY + b"\r\n"):
        assert refusal(body, ACCOUNT.headers(body)) == ""


# ---------------------------------------------------------------------------- headers


def starlette(pairs: dict[str, str]) -> Any:
    module = pytest.importorskip("starlette.datastructures")
    return module.Headers(raw=[(k.lower().encode(), v.encode()) for k, v in pairs.items()])


def werkzeug(pairs: dict[str, str]) -> Any:
    return pytest.importorskip("werkzeug.datastructures").Headers(list(pairs.items()))


def werkzeug_environ(pairs: dict[str, str]) -> Any:
    environ = {f"HTTP_{k.upper().replace('-', '_')}": v for k, v in pairs.items()}
    return pytest.importorskip("werkzeug.datastructures").EnvironHeaders(environ)


def django(pairs: dict[str, str]) -> Any:
    environ = {f"HTTP_{k.upper().replace('-', '_')}": v for k, v in pairs.items()}
    return pytest.importorskip("django.http.request").HttpHeaders(environ)


def multidict(pairs: dict[str, str]) -> Any:
    module = pytest.importorskip("multidict")
    return module.CIMultiDictProxy(module.CIMultiDict(pairs))


def message(pairs: dict[str, str]) -> Any:
    made = Message()
    for name, value in pairs.items():
        made[name] = value
    return made


SHAPES: dict[str, Callable[[dict[str, str]], Any]] = {
    "dict": dict,
    "upper case": lambda pairs: {k.upper(): v for k, v in pairs.items()},
    "title case": lambda pairs: {k.title(): v for k, v in pairs.items()},
    "odd case": lambda pairs: {k.title().swapcase(): v for k, v in pairs.items()},
    "bytes": lambda pairs: {k.encode(): v.encode() for k, v in pairs.items()},
    "bytes in upper case": lambda pairs: {k.upper().encode(): v.encode() for k, v in pairs.items()},
    "ordered dict": OrderedDict,
    "read-only mapping": MappingProxyType,
    "os.environ like": lambda pairs: os._Environ(dict(pairs), str, str, str, str),
    "pairs": lambda pairs: list(pairs.items()),
    "tuple of pairs": lambda pairs: tuple(pairs.items()),
    "lists as pairs": lambda pairs: [[k, v] for k, v in pairs.items()],
    "ASGI": lambda pairs: [(k.lower().encode(), v.encode()) for k, v in pairs.items()],
    "str names, bytes values": lambda pairs: [(k, v.encode()) for k, v in pairs.items()],
    "items": lambda pairs: pairs.items(),
    "iterator": lambda pairs: iter(pairs.items()),
    "email": message,
    "httpx": httpx.Headers,
    "starlette": starlette,
    "werkzeug": werkzeug,
    "werkzeug environ": werkzeug_environ,
    "django": django,
    "multidict": multidict,
}
AROUND = {"Host": "x.test", "Content-Type": "application/json", "X-Other": "é"}


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_of_the_headers(shape: str) -> None:
    around = AROUND if shape not in {"starlette", "httpx"} else {}
    assert refusal(headers=SHAPES[shape](around | HEADERS)) == ""
    assert refusal(headers=SHAPES[shape](HEADERS | {"x-last": "1"})) == ""


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", [TIMESTAMP, SIGNATURE])
def test_a_header_that_is_missing(shape: str, name: str) -> None:
    rest = {k: v for k, v in (AROUND | HEADERS).items() if k not in (name, "X-Other")}
    assert refusal(headers=SHAPES[shape](rest)) == "missing_header"


@pytest.mark.parametrize("name", [TIMESTAMP, SIGNATURE])
@pytest.mark.parametrize("empty", ["", b"", None])
def test_a_header_without_a_value(name: str, empty: Any) -> None:
    assert refusal(headers=HEADERS | {name: empty}) != ""


def twice(name: str, other: str) -> Iterator[Any]:
    pairs = list(HEADERS.items())
    again = (other, HEADERS[name])
    yield [*pairs, again]
    yield [again, *pairs]
    yield [*pairs, (again[0].encode(), again[1].encode())]
    yield [*pairs, (other, "")]
    yield [*pairs, (other, None)]
    yield [(other, None), *pairs]
    yield [*pairs, (other, "something else")]
    if other != name:
        yield HEADERS | {other: HEADERS[name]}


@pytest.mark.parametrize("name", [TIMESTAMP, SIGNATURE])
@pytest.mark.parametrize("case", [str.lower, str.upper, str.title])
def test_a_header_that_occurs_twice_is_refused(name: str, case: Callable[[str], str]) -> None:
    for headers in twice(name, case(name)):
        assert refusal(headers=headers) == "duplicate_header"


@pytest.mark.parametrize("shape", ["email", "httpx", "starlette", "werkzeug", "multidict"])
@pytest.mark.parametrize("name", [TIMESTAMP, SIGNATURE])
def test_a_header_that_occurs_twice_in_a_request_is_refused(shape: str, name: str) -> None:
    value = HEADERS[name]
    headers = SHAPES[shape](HEADERS)
    if shape == "starlette":
        headers = type(headers)(raw=[*headers.raw, (name.encode(), value.encode())])
    elif shape == "httpx":
        headers = httpx.Headers([*HEADERS.items(), (name, value)])
    elif shape == "multidict":
        headers = type(headers)(
            pytest.importorskip("multidict").CIMultiDict([*HEADERS.items(), (name, value)])
        )
    elif shape == "werkzeug":
        headers.add(name, value)
    else:
        headers[name] = value
    assert refusal(headers=headers) != ""


@pytest.mark.parametrize("name", [TIMESTAMP, SIGNATURE])
@pytest.mark.parametrize("separator", [",", ", ", ";", " ", "\n", "\0"])
def test_values_that_a_server_joined_are_refused(name: str, separator: str) -> None:
    value = HEADERS[name]
    assert refusal(headers=HEADERS | {name: f"{value}{separator}{value}"}) != ""


@pytest.mark.parametrize(
    "names",
    [
        (TIMESTAMP.replace("-", "_"), SIGNATURE.replace("-", "_")),
        (f"{TIMESTAMP} ", f"{SIGNATURE} "),
        (f" {TIMESTAMP}", f" {SIGNATURE}"),
        (f"{TIMESTAMP}\0", f"{SIGNATURE}\0"),
        (f"x-{TIMESTAMP}", f"x-{SIGNATURE}"),
        ("webhook-timestamp", "webhook-signature"),
        ("\uff54elnyx-timestamp", "\uff54elnyx-signature-ed25519"),
        ("telnyx\u2010timestamp", "telnyx\u2010signature\u2010ed25519"),
        ("telnyx-t\u0131mestamp", "telnyx-s\u0131gnature-ed25519"),
    ],
)
def test_headers_of_similar_names_are_others(names: tuple[str, str]) -> None:
    headers = dict(zip(names, HEADERS.values(), strict=True))
    assert refusal(headers=headers) == "missing_header"
    assert refusal(headers=HEADERS | headers) == ""


@pytest.mark.parametrize("value", [5, 1.5, True, ["x"], {"x": "y"}, object(), bytearray(b"1")])
@pytest.mark.parametrize("name", [TIMESTAMP, SIGNATURE])
def test_values_that_are_no_text(name: str, value: object) -> None:
    assert refusal(headers=HEADERS | {name: value}) == "bad_headers"
    # as in the events of AWS: a list of values for each name
    assert refusal(headers={k: [v] for k, v in HEADERS.items()}) == "bad_headers"


@pytest.mark.parametrize(
    "headers",
    [None, 5, True, "telnyx-timestamp: 1", b"telnyx", [1], ["abc"], [("a", "b", "c")], [None]],
)
def test_what_are_no_headers(headers: object) -> None:
    assert refusal(headers=headers) == "bad_headers"


@pytest.mark.parametrize("headers", [{}, [], (), "", iter(())])
def test_no_headers_at_all(headers: object) -> None:
    assert refusal(headers=headers) == "missing_header"


# ---------------------------------------------------------------------------- keys


@pytest.mark.parametrize(
    "key",
    [
        KEY,
        f"{KEY}\n",
        f"\r\n\t {KEY} \r\n",
        f"\N{NO-BREAK SPACE}{KEY}",
        KEY.encode(),
        f" {KEY}\n".encode(),
        ACCOUNT.raw,
        [KEY],
        (KEY,),
        {KEY},
        frozenset({KEY}),
        [KEY.encode()],
        [ACCOUNT.raw],
        [STRANGER.public, KEY],
        [KEY, STRANGER.public],
        [STRANGER.raw, KEY.encode()],
        ["", KEY],
        [f"{STRANGER.public}\n", f" {KEY}"],
        f"{STRANGER.public},{KEY}",
        f"{STRANGER.public}, {KEY}",
        f"{STRANGER.public}\n{KEY}\n",
        [*[STRANGER.public] * 20, KEY],
    ],
)
def test_keys_that_prove_it(key: Any) -> None:
    assert refusal(key=key) == ""
    Telnyx(public_key=key, api_key="").webhooks.verify(BODY, HEADERS, now=now)


@pytest.mark.parametrize("key", [STRANGER.public, [STRANGER.public] * 3, STRANGER.raw])
def test_keys_of_somebody_else(key: Any) -> None:
    assert refusal(key=key) == "mismatch"


@pytest.mark.parametrize("key", ["", " ", "\n", ",", b"", b" ", [], (), set(), [""], ["", b" "]])
def test_no_key_at_all(key: Any) -> None:
    assert refusal(key=key) == "missing_key"


MIXED = next(
    account
    for account in (Signer(n.to_bytes(32, "big")) for n in range(100))
    if {"+", "/"} <= set(account.public)
)


@pytest.mark.parametrize(
    "key",
    [
        KEY[:-1],
        KEY + "=",
        KEY[:20] + " " + KEY[20:],
        KEY[:20] + "\n" + KEY[20:],
        KEY[:20] + "," + KEY[20:],
        KEY + KEY,
        f'"{KEY}"',
        f"{KEY}\\n",
        f"{KEY}\0",
        f"ed25519:{KEY}",
        MIXED.public.replace("+", "-").replace("/", "_"),
        KEY[:42] + chr(ord(KEY[42]) + 1) + "=",
        ACCOUNT.raw.hex(),
        f"0x{ACCOUNT.raw.hex()}",
        "KEY0123456789ABCDEF0123456789ABCDEF_abcdefghijklmnop",
        f"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA{KEY}\n-----END PUBLIC KEY-----\n",
        b64encode(bytes.fromhex("302a300506032b6570032100") + ACCOUNT.raw).decode(),
        "é",
        "\ud800",
        b"\xff" * 33,
        ACCOUNT.raw[:31],
        ACCOUNT.raw + b"\0",
        5,
        0,
        True,
        False,
        1.5,
        object(),
        {},
        {"key": KEY},
        [None],
        [5],
        [[KEY]],
        [KEY, None],
        [None, KEY],
        [KEY, "odd"],
        ["odd", KEY],
        iter([KEY]),
        bytearray(KEY.encode()),
        memoryview(KEY.encode()),
    ],
)
def test_keys_that_are_none(key: Any) -> None:
    with pytest.raises(webhooks.WebhookPublicKeyError) as caught:
        webhooks.verify(BODY, HEADERS, key=key, now=now)
    assert caught.value.reason == "bad_key"


@pytest.mark.parametrize("kind", [Telnyx, AsyncTelnyx])
@pytest.mark.parametrize("key", ["odd", KEY[:-1], ACCOUNT.raw.hex(), b"short", [KEY, "odd"], 5])
def test_a_client_refuses_a_bad_key_at_once(kind: Any, key: Any) -> None:
    with pytest.raises(webhooks.WebhookPublicKeyError):
        kind(public_key=key)


@pytest.mark.parametrize("key", ["odd", KEY[:-1], f"{KEY} odd"])
def test_a_bad_key_of_the_environment_is_refused(key: str, monkeypatch: Any) -> None:
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", key)
    for hooks in (webhooks, Telnyx().webhooks, AsyncTelnyx().webhooks):
        with pytest.raises(webhooks.WebhookPublicKeyError):
            hooks.verify(BODY, HEADERS, now=now)


def test_key_of_argument_goes_before_that_of_the_client_and_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def judge(receiver: Any, key: Any = None) -> str:
        try:
            receiver.verify(BODY, HEADERS, key=key, now=now)
        except webhooks.WebhookVerificationError as error:
            return error.reason
        return ""

    assert judge(webhooks) == judge(Telnyx().webhooks) == "missing_key"
    assert judge(Telnyx(public_key=KEY).webhooks) == ""
    assert judge(Telnyx(public_key=STRANGER.public).webhooks) == "mismatch"
    assert judge(Telnyx(public_key=STRANGER.public).webhooks, KEY) == ""
    assert judge(Telnyx(public_key=KEY).webhooks, STRANGER.public) == "mismatch"
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", f" {KEY}\n")
    assert judge(webhooks) == judge(Telnyx().webhooks) == judge(AsyncTelnyx().webhooks) == ""
    assert judge(Telnyx(public_key=STRANGER.public).webhooks) == "mismatch"
    assert judge(webhooks, STRANGER.public) == "mismatch"
    # an empty key is a mistake, and not a reason to look elsewhere
    assert judge(webhooks, "") == judge(webhooks, []) == "missing_key"
    assert judge(Telnyx(public_key="").webhooks) == "missing_key"
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", f"{STRANGER.public} {KEY}")
    assert judge(webhooks) == ""
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", "")
    assert judge(webhooks) == "missing_key"


# ---------------------------------------------------------------------------- time


@pytest.mark.parametrize("late", [-301, -300.5, -300, -1, 0, 0.5, 299.9, 300, 300.1, 301, 10**9])
def test_the_clock_may_differ_by_the_tolerance(late: float) -> None:
    expected = "" if abs(late) <= 300 else "stale_timestamp"
    assert refusal(now=lambda: NOW + late) == expected


@pytest.mark.parametrize("tolerance", [0, 0.5, 1, 60, 3600, 10**12, float("inf")])
def test_the_tolerance_is_a_choice(tolerance: float) -> None:
    for late in (0, 0.4, 1, 2, 60, 61, 3600, 3601):
        for side in (late, -late):
            at = NOW + side
            expected = "" if abs(at - NOW) <= tolerance else "stale_timestamp"
            assert refusal(tolerance=tolerance, now=lambda at=at: at) == expected


@pytest.mark.parametrize("time", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize("tolerance", [300, 10**300])
def test_a_clock_that_tells_no_time(time: float, tolerance: float) -> None:
    assert refusal(now=lambda: time, tolerance=tolerance) == "stale_timestamp"


@pytest.mark.parametrize("tolerance", [-1, -0.1, float("nan"), float("-inf")])
def test_tolerances_that_make_no_sense(tolerance: float) -> None:
    for call in (webhooks.verify, webhooks.unwrap, webhooks.diagnose):
        with pytest.raises(ValueError, match="tolerance"):
            call(BODY, HEADERS, key=KEY, tolerance=tolerance, now=now)


@pytest.mark.parametrize(
    "timestamp",
    [
        "",
        " ",
        f" {NOW}",
        f"{NOW} ",
        f"{NOW}\n",
        f"{NOW}\0",
        f"+{NOW}",
        f"-{NOW}",
        f"{NOW}.0",
        f"{NOW}e0",
        f"{NOW}L",
        f"0x{NOW:x}",
        f"0d{NOW}",
        "1_772_640_000",
        "1,772,640,000",
        "".join(chr(0xFF10 + int(digit)) for digit in str(NOW)),
        "".join(chr(0x660 + int(digit)) for digit in str(NOW)),
        "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)] for digit in str(NOW)),
        "2026-03-04T16:00:00Z",
        "NaN",
        "inf",
        "now",
        "é",
        f"{NOW},{NOW}",
        "0" * 11 + str(NOW),
        "9" * 5000,
    ],
)
def test_timestamps_that_are_no_plain_number(timestamp: str) -> None:
    headers = {TIMESTAMP: timestamp, SIGNATURE: ACCOUNT.sign(timestamp.encode() + b"|" + BODY)}
    assert refusal(headers=headers, tolerance=float("inf")) == "bad_timestamp"
    raw = [(k.encode(), v.encode()) for k, v in headers.items()]
    assert refusal(headers=raw, tolerance=float("inf")) == "bad_timestamp"


def test_the_timestamp_is_signed_as_it_was_sent() -> None:
    padded = ACCOUNT.headers(timestamp=f"0{NOW}")
    assert refusal(headers=padded) == ""
    assert refusal(headers=padded | {TIMESTAMP: str(NOW)}) == "mismatch"


def test_milliseconds_are_far_away() -> None:
    assert refusal(headers=ACCOUNT.headers(timestamp=NOW * 1000)) == "stale_timestamp"


# ---------------------------------------------------------------------------- size


class Untouched(Mapping[str, str]):
    """Headers that nobody may look at."""

    def __getitem__(self, name: str) -> str:
        raise AssertionError(name)

    __iter__ = __len__ = __getitem__  # type: ignore[assignment]
    items = keys = values = __getitem__  # type: ignore[assignment]


@pytest.mark.parametrize("shape", [bytes, bytearray, memoryview, bytes.decode])
def test_a_large_body_is_refused_before_any_work(shape: Callable[[bytes], Any]) -> None:
    body = shape(b" " * ((1 << 20) + 1))
    for call in (webhooks.verify, webhooks.unwrap):
        with pytest.raises(webhooks.WebhookVerificationError) as caught:
            call(body, Untouched(), key=object(), now=lambda: 1 / 0)  # type: ignore[arg-type]
        assert caught.value.reason == "too_large"
    with pytest.raises(webhooks.WebhookError):
        webhooks.unsafe_unwrap(body)
    assert refusal(body, max_bytes=1 << 21) == "mismatch"


@pytest.mark.parametrize("size", [0, 1, 100, 1 << 20])
def test_the_limit_is_a_choice_and_counts_bytes(size: int) -> None:
    body = b"1" * size
    headers = ACCOUNT.headers(body)
    assert refusal(body, headers, max_bytes=size) == refusal(body, headers) == ""
    assert refusal(body.decode(), headers, max_bytes=size) == ""
    assert refusal(body + b"1", headers, max_bytes=size) == "too_large"
    assert refusal(memoryview(body + b"1"), headers, max_bytes=size) == "too_large"
    words = memoryview(b"1" * 4 * (size + 1)).cast("I")
    assert refusal(words, headers, max_bytes=size) == "too_large"
    assert refusal("é" * (size // 2 + 1), headers, max_bytes=size) == "too_large"


@pytest.mark.parametrize("body", [None, 5, {}, [], ("a",), object(), {"data": {}}, [b"x"]])
def test_what_is_no_body(body: Any) -> None:
    assert refusal(body) == "bad_body"
    with pytest.raises(webhooks.WebhookError):
        webhooks.unsafe_unwrap(body)


def test_text_that_has_no_bytes() -> None:
    assert refusal("\ud800") == "bad_body"


# ---------------------------------------------------------------------------- errors


REASONS: dict[str, tuple[str, dict[str, Any]]] = {
    "missing_key": ("WebhookPublicKeyError", {"key": ""}),
    "bad_key": ("WebhookPublicKeyError", {"key": "x"}),
    "bad_body": ("WebhookVerificationError", {"body": {}}),
    "too_large": ("WebhookVerificationError", {"max_bytes": 5}),
    "bad_headers": ("WebhookVerificationError", {"headers": None}),
    "missing_header": ("WebhookVerificationError", {"headers": {}}),
    "duplicate_header": ("WebhookVerificationError", {"headers": list(HEADERS.items()) * 2}),
    "bad_encoding": ("WebhookVerificationError", {"headers": HEADERS | {SIGNATURE: "x"}}),
    "wrong_length": ("WebhookVerificationError", {"headers": HEADERS | {SIGNATURE: "AAAA"}}),
    "bad_timestamp": ("WebhookVerificationError", {"headers": HEADERS | {TIMESTAMP: "x"}}),
    "stale_timestamp": ("WebhookVerificationError", {"now": lambda: 0}),
    "mismatch": ("WebhookVerificationError", {"body": b"{}"}),
}


@pytest.mark.parametrize("reason", REASONS)
def test_each_refusal_has_its_reason(reason: str) -> None:
    kind, change = REASONS[reason]
    given: dict[str, Any] = {"body": BODY, "headers": HEADERS, "key": KEY, "now": now} | change
    for call in (webhooks.verify, webhooks.unwrap):
        with pytest.raises(webhooks.WebhookVerificationError) as caught:
            call(
                given["body"],
                given["headers"],
                **{k: given[k] for k in given.keys() - {"body", "headers"}},
            )
        error = caught.value
        assert (type(error).__name__, error.reason) == (kind, reason)
        assert isinstance(error, webhooks.WebhookError)
        assert isinstance(error, telnyx_voice_advanced.TelnyxError)
        assert str(error)
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
            assert (type(again), again.reason, str(again)) == (type(error), reason, str(error))


def test_every_reason_is_tested() -> None:
    from telnyx_voice_advanced._runtime.errors import Reason

    assert {*get_args(Reason)} == {*REASONS, "not_an_event"}


def test_the_tree_of_errors() -> None:
    assert issubclass(webhooks.WebhookVerificationError, webhooks.WebhookError)
    assert issubclass(webhooks.WebhookDecodeError, webhooks.WebhookError)
    assert issubclass(webhooks.WebhookPublicKeyError, webhooks.WebhookVerificationError)
    assert not issubclass(webhooks.WebhookDecodeError, webhooks.WebhookVerificationError)


@pytest.mark.parametrize("body", [b"", b"x", b"[]", b"null", b"1", b'"x"', b"{", b"\xff", b"{}x"])
def test_genuine_and_still_no_event(body: bytes) -> None:
    headers = ACCOUNT.headers(body)
    assert refusal(body, headers) == ""
    with pytest.raises(webhooks.WebhookDecodeError) as caught:
        webhooks.unwrap(body, headers, key=KEY, now=now)
    assert caught.value.reason == "not_an_event"
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    with pytest.raises(webhooks.WebhookDecodeError):
        webhooks.unsafe_unwrap(body)


def test_nothing_is_decoded_before_it_is_proven() -> None:
    for body in (b"x", b"[" * 1000, b""):
        with pytest.raises(webhooks.WebhookVerificationError):
            webhooks.unwrap(body, HEADERS, key=KEY, now=now)


# ---------------------------------------------------------------------------- the client


@pytest.mark.parametrize("kind", [Telnyx, AsyncTelnyx])
def test_client_and_module_do_the_same(kind: Any) -> None:
    client = kind(public_key=KEY)
    assert client.webhooks is client.webhooks
    event = client.webhooks.unwrap(BODY, HEADERS, now=now)
    assert event == webhooks.unwrap(BODY, HEADERS, key=KEY, now=now)
    assert event == client.webhooks.unsafe_unwrap(BODY)
    for name in ("unwrap", "verify", "diagnose", "unsafe_unwrap"):
        ours, theirs = getattr(client.webhooks, name), getattr(webhooks, name)
        assert signature(ours) == signature(theirs)
        assert not iscoroutinefunction(ours)


def test_the_defaults_are_those_that_are_promised() -> None:
    parameters = signature(webhooks.unwrap).parameters
    assert list(parameters)[:2] == ["payload", "headers"]
    assert {
        k: p.default for k, p in parameters.items() if k in ("key", "tolerance", "max_bytes")
    } == {
        "key": None,
        "tolerance": 300,
        "max_bytes": 1 << 20,
    }
    assert {p.kind.name for p in list(parameters.values())[2:]} == {"KEYWORD_ONLY"}


def test_async_handlers_may_call_it() -> None:
    async def main() -> list[str]:
        client = AsyncTelnyx(public_key=KEY)

        async def handle(body: bytes, headers: dict[str, str]) -> str:
            event = client.webhooks.unwrap(body, headers, now=now)
            return type(event).__name__

        jobs = [handle(BODY, HEADERS) for _ in range(20)]
        return await asyncio.gather(*jobs)

    assert asyncio.run(main(), debug=True) == ["CallDtmfReceivedEvent"] * 20


def test_the_clock_is_that_of_the_machine() -> None:
    import time

    headers = ACCOUNT.headers(BODY, int(time.time()))
    webhooks.verify(BODY, headers, key=KEY)
    with pytest.raises(webhooks.WebhookVerificationError, match="old"):
        webhooks.verify(BODY, HEADERS | ACCOUNT.headers(BODY, 1_000_000_000), key=KEY)


# ---------------------------------------------------------------------------- what is loaded


def python(code: str, *args: str) -> subprocess.CompletedProcess[str]:
    path = str(Path(webhooks.__file__).parents[1])
    env = {k: v for k, v in os.environ.items() if not k.startswith("TELNYX")} | {"PYTHONPATH": path}
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, *args],
        env=env,
        capture_output=True,
        text=True,
    )


FIRST_CALLS = """
import pickle, sys
deliveries, key, now = pickle.load(open(sys.argv[1], "rb"))
{setup}
before = set(sys.modules)
for body, headers in deliveries:
    for call in (w.unwrap, w.verify):
        try:
            event = call(body, headers, **options)
        except WebhookError:
            continue
        if event is not None:
            payload = getattr(getattr(event, "data", None), "payload", None)
            if hasattr(payload, "decode_client_state"):
                state = payload.decode_client_state()
                state.text, state.json()
            event.event_type, event.extra_fields, event.to_dict()
print(sorted(set(sys.modules) - before), "httpx" in sys.modules)
"""
ALONE = """
import telnyx_voice_advanced.webhooks as w
from telnyx_voice_advanced.webhooks import WebhookError
options = dict(key=key, now=lambda: now)
"""
CLIENT = """
from telnyx_voice_advanced import {kind}
w = {kind}(public_key=key).webhooks
options = dict(now=lambda: now)
WebhookError = Exception
"""


def first_deliveries() -> list[tuple[bytes, Any]]:
    import json

    bodies = [json.dumps(each).encode() for each in EVENTS.values()]
    data = EVENTS["call.dtmf.received"]["data"]
    odd: list[Any] = [
        {"data": {"event_type": "call.new"}},
        {"event": "x"},
        {"data": data | {"new": [1, None], "id": 5, "occurred_at": "soon"}, "new": 1},
        {"data": data | {"payload": None}, "meta": None},
        {"data": None},
        {"data": data, "meta": {"attempt": "1"}},
    ]
    bodies += [json.dumps(each).encode() for each in odd]
    bodies += [b"\xef\xbb\xbf" + bodies[0], b'{"a":"\\ud800"}', b'{"a":1e999}', b"\xff", b"[]"]
    bodies += [bodies[0].decode().encode(code) for code in ("utf-16", "utf-16-be", "utf-32")]
    good = [(body, ACCOUNT.headers(body)) for body in bodies]
    bad: list[tuple[Any, Any]] = [
        (BODY, REASONS[reason][1].get("headers", {})) for reason in REASONS
    ]
    return [*good, *bad, (b"{}", HEADERS), (None, HEADERS), ("é" + BODY.decode(), HEADERS)]


@pytest.mark.parametrize(
    ("setup", "httpx_too"),
    [
        (ALONE, False),
        (CLIENT.format(kind="Telnyx"), True),
        (CLIENT.format(kind="AsyncTelnyx"), True),
    ],
    ids=["module", "Telnyx", "AsyncTelnyx"],
)
def test_first_calls_import_nothing(setup: str, httpx_too: bool, tmp_path: Any) -> None:
    file = tmp_path / "deliveries"
    file.write_bytes(pickle.dumps((first_deliveries(), KEY, NOW)))
    done = python(FIRST_CALLS.format(setup=setup), str(file))
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == f"[] {httpx_too}"


@pytest.mark.parametrize("module", ["nacl", "nacl.bindings", "nacl._sodium", "msgspec"])
def test_without_its_libraries_it_cannot_be_imported(module: str) -> None:
    code = f"""
import sys
sys.modules[{module!r}] = None
for _ in range(2):
    try:
        import telnyx_voice_advanced.webhooks
    except ImportError as error:
        print(error.name)
    else:
        print("imported")
assert "telnyx_voice_advanced.webhooks" not in sys.modules
from telnyx_voice_advanced import Telnyx
try:
    print(Telnyx(api_key="x").webhooks)
except ImportError:
    print("no client.webhooks")
"""
    if module == "msgspec":  # without it there is no client either
        code = code.partition("from telnyx")[0]
    done = python(code)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert "imported" not in lines
    assert module == "msgspec" or lines[-1] == "no client.webhooks"


def test_pynacl_is_a_dependency_and_no_option() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "generated/python/pyproject.toml").read_text("utf-8"))
    names = [each.partition(">")[0].lower() for each in project["project"]["dependencies"]]
    assert "pynacl" in names
