"""State of the caller's own: what is encoded for a command, and what an event brings back."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, strategies as st

from telnyx_voice_advanced import webhooks
from tests.webhooks.deliveries import ACCOUNT, EVENTS, now

LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
JSON = st.recursive(
    LEAVES.filter(lambda x: x not in (float("inf"), float("-inf"))),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)
WITH_STATE = [name for name, body in EVENTS.items() if "client_state" in body["data"]["payload"]]
encode = webhooks.encode_client_state


def state(sent: object, name: str = "call.dtmf.received") -> Any:
    """What the payload of an event makes of a state."""
    data = EVENTS[name]["data"]
    body = {"data": {**data, "payload": {**data["payload"], "client_state": sent}}}
    text = json.dumps(body).encode()
    event: Any = webhooks.unwrap(text, ACCOUNT.headers(text), key=ACCOUNT.public, now=now)
    return event.data.payload.decode_client_state()


@given(value=st.binary(max_size=300))
def test_bytes_come_back(value: bytes) -> None:
    for shape in (bytes, bytearray, memoryview):
        text = encode(shape(value))
        assert base64.b64decode(text, validate=True) == value
    assert text.isascii() and not set(text) & set(" \r\n\t")
    assert state(text).data == value


@given(value=st.text(max_size=300))
def test_text_comes_back(value: str) -> None:
    found = state(encode(value))
    assert (found.text, found.data) == (value, value.encode())


@given(value=JSON.filter(lambda value: not isinstance(value, str)))
def test_json_comes_back(value: Any) -> None:
    text = encode(value)
    assert state(text).json() == value
    assert json.loads(base64.b64decode(text, validate=True)) == value


@pytest.mark.parametrize("size", [0, 1, 2, 3, 57, 58, 76, 1000, 100_000])
def test_it_is_one_line(size: int) -> None:
    for text in (encode(b"\xff" * size), encode("é" * size), encode(["x" * size])):
        assert text.split() == ([text] if text else [])
        assert len(text) % 4 == 0


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", ""),
        ("menu", "bWVudQ=="),
        (b"menu", "bWVudQ=="),
        ({"step": "menu"}, "eyJzdGVwIjoibWVudSJ9"),
        (None, "bnVsbA=="),
        (5, "NQ=="),
        (True, "dHJ1ZQ=="),
        ((1, 2), "WzEsMl0="),
        ("5", "NQ=="),
    ],
)
def test_known_values(value: object, expected: str) -> None:
    assert encode(value) == expected


@pytest.mark.parametrize("value", [object(), {1, 2}, {"a": b"x"}, {(1, 2): 3}, 1j, encode])
def test_what_is_no_json_data(value: object) -> None:
    with pytest.raises(TypeError):
        encode(value)


@pytest.mark.parametrize("value", [float("nan"), [float("inf")], "\ud800", {"a": "\udfff"}])
def test_values_that_cannot_be_written(value: object) -> None:
    with pytest.raises(ValueError):
        encode(value)


def test_memory_that_is_not_in_one_piece() -> None:
    assert encode(memoryview(b"m.e.n.u.")[::2]) == encode("menu")


@pytest.mark.parametrize("name", WITH_STATE)
def test_every_event_that_has_a_state_decodes_it(name: str) -> None:
    assert state(encode({"n": [1]}), name).json() == {"n": [1]}
    assert state(EVENTS[name]["data"]["payload"]["client_state"], name).json()


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text,
        lambda text: text.rstrip("="),
        lambda text: text + "==",
        lambda text: text.replace("+", "-").replace("/", "_"),
        lambda text: text.replace("+", "-").replace("/", "_").rstrip("="),
        lambda text: f" {text}\n",
        lambda text: "\r\n".join(text[n : n + 4] for n in range(0, len(text), 4)),
        lambda text: text[:5] + " \t" + text[5:],
    ],
)
@pytest.mark.parametrize("data", [b"\xfb\xff\xfe" * 4, b"\xfb\xff", b"\xfb\xff\xfe\xfd", b"menu?>"])
def test_other_spellings_of_base64_are_read(change: Callable[[str], str], data: bytes) -> None:
    text = change(encode(data))
    found = state(text)
    assert (found.raw, found.data) == (text, data)


@pytest.mark.parametrize("sent", ["*", "A", "menu!", "a=b", "é", "AAA=AAAA", "\x00", '{"a":1}'])
def test_what_is_no_base64_is_kept(sent: str) -> None:
    found = state(sent)
    assert (found.raw, found.data, found.text, found.json()) == (sent, None, None, None)
    assert found.json("nothing") == "nothing"


@pytest.mark.parametrize("sent", [None, 5, [], {"a": 1}, True, 1.5])
def test_what_is_no_text_is_no_state(sent: object) -> None:
    found = state(sent)
    assert (found.data, found.text, found.json()) == (None, None, None)


@given(sent=st.text(max_size=100))
def test_decoding_never_fails(sent: str) -> None:
    found = state(sent)
    assert found.raw == sent
    assert found.text is None or found.text.encode() == found.data
    found.json()


@pytest.mark.parametrize(
    "data",
    [b"\xff", b"[" * 100_000, b"{", b"1" * 5000, b'"\\ud800"', b"\xef\xbb\xbf{}", b"NaN", b""],
    ids=lambda data: repr(data)[:12],
)
def test_bytes_that_are_no_text_or_json(data: bytes) -> None:
    found = state(encode(data))
    assert found.data == data
    found.text, found.json()


def test_state_that_was_not_sent() -> None:
    data = b'{"data":{"event_type":"call.dtmf.received","payload":{}}}'
    event: Any = webhooks.unsafe_unwrap(data)
    assert event.data.payload.decode_client_state().raw is None
