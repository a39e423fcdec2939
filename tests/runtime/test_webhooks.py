"""From a payload to an event: what is no payload at all, and events that nothing tells apart."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

from typing import Any

import pytest
from client_runtime.errors import WebhookDecodeError, WebhookError
from client_runtime.models import Model, lookup
from client_runtime.webhooks import UnknownWebhookEvent, WebhookDecoder, WebhookEvents


class Rang(Model):
    type: str
    caller: dict[str, Any] | None = None


class HungUp(Model):
    reason: str | None = None


read = WebhookDecoder(WebhookEvents(path=("type",), models={"rang": Rang})).unsafe_unwrap


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, bytes.decode])
def test_every_kind_of_payload_is_read(kind: Any) -> None:
    assert read(kind(b'{"type":"rang"}')) == Rang(type="rang")
    assert isinstance(read(kind(b'{"type":"new"}')), UnknownWebhookEvent)
    with pytest.raises(WebhookDecodeError):
        read(kind(b"\0"))


@pytest.mark.parametrize("payload", [5, None, {"type": "rang"}, [1], 1.5])
def test_what_is_no_payload_is_refused(payload: Any) -> None:
    with pytest.raises(WebhookDecodeError, match=f"not a {type(payload).__name__}"):
        read(payload)


def test_a_body_beyond_the_limit_is_refused() -> None:
    body = b'{"type":"rang"}'
    assert isinstance(read(body, max_bytes=len(body)), Rang)
    wide = memoryview(body * 4).cast("I")  # 15 items of 4 bytes
    for large in (body, body.decode(), bytearray(body), memoryview(body), wide, '{"a":"é"}'):
        with pytest.raises(WebhookError, match="are allowed"):
            read(large, max_bytes=9 if large is not wide else 59)


def test_a_single_event_that_nothing_tells_is_what_everything_else_is() -> None:
    events: Any = WebhookEvents(path=("type",), models={"rang": Rang}, others=(HungUp,))
    decode = WebhookDecoder(events).unsafe_unwrap
    assert decode(b'{"reason":"busy"}') == HungUp(reason="busy")
    assert decode(b'{"type":"rang"}') == Rang(type="rang")
    alone: Any = WebhookEvents(path=(), models={}, others=(HungUp,))
    assert WebhookDecoder(alone).unsafe_unwrap(b"{}") == HungUp()
    assert isinstance(decode(b'{"type":"new","reason":"busy"}'), UnknownWebhookEvent)
    several: Any = WebhookEvents(path=(), models={}, others=(HungUp, Rang))
    assert isinstance(WebhookDecoder(several).unsafe_unwrap(b"{}"), UnknownWebhookEvent)


def test_what_stands_in_an_event_is_found_under_the_names_of_the_api() -> None:
    event = read(b'{"type":"rang","caller":{"from":"a"},"new":{"id":7}}')
    assert lookup(event, ("caller", "from")) == "a"
    assert lookup(event, ("new", "id")) == 7
    assert lookup(event, ("caller", "to")) is None
    assert lookup(event, ("type", "id")) is None
    assert lookup(read(b'{"data":{"id":"x"}}'), ("data", "id")) == "x"
