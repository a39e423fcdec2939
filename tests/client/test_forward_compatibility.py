"""Answers and events that differ from the document: all are read, and nothing of them is lost."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import given, settings, strategies as st

from telnyx_voice_advanced import webhooks
from telnyx_voice_advanced.webhooks import (
    UnknownWebhookEvent,
    WebhookDecodeError,
    WebhookEvent,
    unsafe_unwrap,
)
from tests.client.commands import CALL
from tests.client.conftest import Caller
from tests.client.document import DOCUMENT, events, follow

EVENTS = events()
DTMF = EVENTS["call.dtmf.received"]
CLASSES = {
    "call.conversation.ended": "CallConversationEndedEvent",
    "call.conversation_insights.generated": "CallConversationInsightsGeneratedEvent",
    "call.dtmf.received": "CallDtmfReceivedEvent",
    "call.machine.detection.ended": "CallMachineDetectionEndedEvent",
    "call.machine.greeting.ended": "CallMachineGreetingEndedEvent",
    "call.machine.premium.detection.ended": "CallMachinePremiumDetectionEndedEvent",
    "call.machine.premium.greeting.ended": "CallMachinePremiumGreetingEndedEvent",
    "call.refer.completed": "CallReferCompletedEvent",
    "call.refer.failed": "CallReferFailedEvent",
    "call.refer.started": "CallReferStartedEvent",
    "siprec.failed": "CallSiprecFailedEvent",
    "siprec.started": "CallSiprecStartedEvent",
    "siprec.stopped": "CallSiprecStoppedEvent",
}
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
FORMS: list[Callable[[str], Any]] = [
    str,
    str.encode,
    lambda text: bytearray(text.encode()),
    lambda text: memoryview(text.encode()),
]


def event(body: Any) -> Any:
    """The event that a body becomes; typed Any, as its class is what most tests are about."""
    return unsafe_unwrap(json.dumps(body, ensure_ascii=False))


def dtmf(**changes: Any) -> dict[str, Any]:
    """The documented DTMF event with other values; of a dotted name, `__` is the dot."""
    body: dict[str, Any] = copy.deepcopy(DTMF)
    for path, value in changes.items():
        *parents, name = ["data", *path.split("__")]
        held = body
        for parent in parents:
            held = held[parent]
        held[name] = value
    return body


# Answers


ANSWERS: dict[str, Any] = {
    "unknown fields": {"data": {"result": "ok", "new": {"a": [1]}}, "meta": {"page": 1}},
    "no data": {},
    "data null": {"data": None},
    "data text": {"data": "x"},
    "data list": {"data": [{"result": "ok"}]},
    "data number": {"data": 5},
    "data empty": {"data": {}},
    "result null": {"data": {"result": None}},
    "result number": {"data": {"result": 5}},
    "result object": {"data": {"result": {"a": None}}},
    "result new": {"data": {"result": "queued"}},
    "id null": {"data": {"conversation_id": None}},
    "id not uuid": {"data": {"conversation_id": "conv-1", "result": "ok"}},
    "id number": {"data": {"conversation_id": 2**70}},
    "names of ours": {"to_dict": 1, "extra_fields": 2, "data": {"_sent": 3, "__class__": 4}},
    "only unknown": {"": 1, "a b": 2, "class": 3, "é": 4},
}


@pytest.mark.parametrize("method", ["stop_siprec", "join_ai_assistant"])
@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_that_is_not_as_documented(name: str, method: str, caller: Caller) -> None:
    body = ANSWERS[name]
    arguments: dict[str, Any] = {}
    if method == "join_ai_assistant":
        arguments = {"conversation_id": "c", "participant": {"id": "1", "role": "user"}}
    http = caller.http(lambda _: httpx.Response(200, json=body))
    found = caller.call(method, CALL, settings={"http_client": http}, **arguments)
    assert found.to_dict() == body
    assert json.loads(found.to_json()) == body
    assert repr(found).startswith(type(found).__name__)
    assert found.extra_fields == {name: value for name, value in body.items() if name != "data"}
    if not isinstance(body.get("data"), dict):
        assert found.data == body.get("data")
    elif "result" in body["data"]:
        assert found.data.result == body["data"]["result"]
    if name == "unknown fields":
        assert found.meta == {"page": 1} and found.data.new == {"a": [1]}
        assert found.data.extra_fields == {"new": {"a": [1]}}
    if name == "id not uuid" and method == "join_ai_assistant":
        assert found.data.conversation_id == "conv-1"


# Events


def test_the_classes_are_those_of_the_document() -> None:
    assert set(CLASSES) == set(EVENTS) and len(EVENTS) == 13


@pytest.mark.parametrize("kind", CLASSES)
@pytest.mark.parametrize("form", FORMS, ids=["str", "bytes", "bytearray", "memoryview"])
def test_a_documented_event(kind: str, form: Callable[[str], Any]) -> None:
    body = EVENTS[kind]
    found: Any = unsafe_unwrap(form(json.dumps(body)))
    assert type(found) is getattr(webhooks, CLASSES[kind])
    data = found.data
    assert data.event_type == kind and data.record_type == "event"
    assert type(data.id) is UUID and str(data.id) == body["data"]["id"]
    assert type(data.occurred_at) is datetime and data.occurred_at.utcoffset() == timedelta(0)
    assert data.occurred_at == datetime.fromisoformat(body["data"]["occurred_at"])
    assert found.to_dict() == body and json.loads(found.to_json()) == body
    assert found.extra_fields == data.extra_fields == data.payload.extra_fields == {}
    for name, value in body["data"]["payload"].items():
        field = getattr(data.payload, "from_" if name == "from" else name)
        assert field == value or name == "results"


@pytest.mark.parametrize("kind", CLASSES)
def test_each_documented_field_is_typed(kind: str) -> None:
    """Each field of a format becomes what the format means, also where no example has it."""

    def fill(schema: Any) -> Any:
        schema = follow(schema)
        if "properties" in schema:
            return {name: fill(inner) for name, inner in schema["properties"].items()}
        made = {
            "uuid": "d69631d9-9eb4-4af7-9b45-cf9846770d1e",
            "date-time": "2026-03-04T16:04:55.208914Z",
        }
        if schema.get("enum"):
            return schema["enum"][0]
        if schema.get("type") == "array":
            return [fill(schema["items"])]
        texts = made.get(schema.get("format", ""), "text")
        return {"integer": 7, "number": 0.5, "boolean": True}.get(str(schema.get("type")), texts)

    def check(schema: Any, value: Any) -> None:
        schema = follow(schema)
        for name, inner in schema.get("properties", {}).items():
            field = getattr(value, "from_" if name == "from" else name)
            check(inner, field)
        kinds = {"uuid": UUID, "date-time": datetime}
        if schema.get("format") in kinds:
            assert type(value) is kinds[schema["format"]]

    for item in DOCUMENT["webhooks"].values():
        schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
        body = fill(schema)
        if body["data"]["event_type"] == kind:
            found = event(body)
            assert found.to_dict() == body
            check(schema, found)


CHANGED: dict[str, tuple[dict[str, Any], Callable[[Any], bool]]] = {
    "unknown field": (
        dtmf(payload__new={"a": 1}, more=[1]),
        lambda e: e.data.payload.new == {"a": 1} and e.data.extra_fields == {"more": [1]},
    ),
    "meta": (
        DTMF | {"meta": {"attempt": 1, "delivered_to": "https://e.example"}},
        lambda e: e.meta.attempt == 1 and e.meta.delivered_to == "https://e.example",
    ),
    "null fields": (
        {"data": dict.fromkeys(DTMF["data"], None) | {"event_type": "call.dtmf.received"}},
        lambda e: e.data.payload is None and e.data.occurred_at is None,
    ),
    "null payload fields": (
        dtmf(payload=dict.fromkeys(DTMF["data"]["payload"])),
        lambda e: e.data.payload.digit is None,
    ),
    "bad uuid": (dtmf(id="evt-1"), lambda e: e.data.id == "evt-1"),
    "bad time": (dtmf(occurred_at="yesterday"), lambda e: e.data.occurred_at == "yesterday"),
    "number for time": (dtmf(occurred_at=1772636768), lambda e: e.data.occurred_at == 1772636768),
    "payload text": (dtmf(payload="x"), lambda e: e.data.payload == "x"),
    "payload list": (dtmf(payload=[1]), lambda e: e.data.payload == [1]),
    "empty payload": (dtmf(payload={}), lambda e: e.data.payload.digit is None),
    "number for text": (dtmf(payload__digit=5), lambda e: e.data.payload.digit == 5),
    "other record type": (dtmf(record_type="x"), lambda e: e.data.record_type == "x"),
    "one bad value spoils no other": (
        dtmf(payload__digit=["5"]),
        lambda e: isinstance(e.data.id, UUID) and e.data.payload.from_ is not None,
    ),
}


@pytest.mark.parametrize("name", CHANGED)
def test_an_event_that_is_not_as_documented(name: str) -> None:
    body, holds = CHANGED[name]
    found = event(body)
    assert type(found) is webhooks.CallDtmfReceivedEvent
    assert holds(found)
    assert found.to_dict() == body


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("call.machine.detection.ended", "result"),
        ("call.machine.greeting.ended", "result"),
        ("call.machine.premium.detection.ended", "result"),
        ("call.machine.premium.greeting.ended", "result"),
        ("call.conversation.ended", "calling_party_type"),
        ("siprec.failed", "failure_cause"),
    ],
)
def test_an_unknown_enum_value_stays_a_text(kind: str, field: str) -> None:
    body = copy.deepcopy(EVENTS[kind])
    body["data"]["payload"][field] = "a_value_of_tomorrow"
    found = event(body)
    assert type(found) is getattr(webhooks, CLASSES[kind])
    assert getattr(found.data.payload, field) == "a_value_of_tomorrow"
    assert found.to_dict() == body


@pytest.mark.parametrize("value", ["text", {"a": None}, {}, ["x"], None, 5])
def test_a_result_of_either_type(value: Any) -> None:
    body = copy.deepcopy(EVENTS["call.conversation_insights.generated"])
    body["data"]["payload"]["results"] = [{"insight_id": "1", "result": value}]
    found = event(body)
    assert found.data.payload.results[0].result == value and found.to_dict() == body


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"data": {"event_type": "call.tomorrow", "payload": {"a": 1}}}, "call.tomorrow"),
        ({"data": {"event_type": "CALL.DTMF.RECEIVED"}}, "CALL.DTMF.RECEIVED"),
        ({"data": {"event_type": None}}, None),
        ({"data": {"event_type": 5}}, None),
        ({"data": {"event_type": ["call.dtmf.received"]}}, None),
        ({"data": {}}, None),
        ({"data": None}, None),
        ({"data": []}, None),
        ({"data": "call.dtmf.received"}, None),
        ({}, None),
        ({"meta": {"attempt": 1}}, None),
        ({"event_type": "call.dtmf.received"}, "call.dtmf.received"),
    ],
)
def test_an_unknown_event_is_kept(body: Any, kind: str | None) -> None:
    found = event(body)
    assert type(found) is UnknownWebhookEvent
    assert found.event_type == kind
    assert found.to_dict() == found.extra_fields == body
    assert json.loads(found.to_json()) == body and "UnknownWebhookEvent(" in repr(found)


@pytest.mark.parametrize(
    "moment",
    [
        "2026-03-04T16:04:55.208914Z",
        "2026-03-04T16:04:55Z",
        "2026-03-04T16:04:55.208Z",
        "2026-03-04T16:04:55.000000Z",
        "2026-03-04T16:04:55.208914+00:00",
        "2026-03-04T17:04:55.208914+01:00",
        "2026-03-04T16:04:55.208914123Z",
        "2026-03-04t16:04:55z",
    ],
)
def test_a_time_is_given_back_as_the_same_moment(moment: str) -> None:
    found = event(dtmf(occurred_at=moment))
    assert found.data.occurred_at.astimezone(UTC).replace(microsecond=0) == datetime(
        2026, 3, 4, 16, 4, 55, tzinfo=UTC
    )
    again = event(found.to_dict())
    assert again.data.occurred_at == found.data.occurred_at


def test_a_time_without_a_zone_is_not_a_naive_datetime() -> None:
    found = event(dtmf(occurred_at="2026-03-04T16:04:55")).data.occurred_at
    assert not isinstance(found, datetime) or found.tzinfo is not None


def test_a_uuid_in_capitals_is_given_back_as_the_same_uuid() -> None:
    written = "D69631D9-9EB4-4AF7-9B45-CF9846770D1E"
    found = event(dtmf(id=written))
    assert found.data.id == UUID(written)
    assert found.to_dict()["data"]["id"] == written.lower()


# What is no event


NO_EVENTS: list[Any] = [
    "",
    " ",
    "{",
    '{"data":',
    "[]",
    '[{"data":{"event_type":"call.dtmf.received"}}]',
    "null",
    "true",
    "5",
    '"text"',
    "NaN",
    '{"a":NaN}',
    "{'data': 1}",
    '{"data":{}} x',
    "data=1&x=2",
    b"\xff\xfe",
    b'{"a":"\xff"}',
    b'{"data":{"event_type":"\xff"}}',
    b"\0",
    "\ud800",
    '{"a":"\udfff"}',
    "[" * 100_000,
    '{"data":' * 100_000,
    '{"data":{"event_type":"call.dtmf.received","payload":' + "[" * 100_000,
    '{"x":' + "[" * 100_000 + "]" * 100_000 + "}",
]


@pytest.mark.parametrize("body", NO_EVENTS, ids=lambda body: repr(body[:40]))
def test_what_is_no_event(body: Any) -> None:
    with pytest.raises(ValueError) as caught:
        unsafe_unwrap(body)
    assert type(caught.value) is WebhookDecodeError
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("body", [None, 1.5, {"data": {}}, DTMF, [], object()])
def test_what_is_no_body_is_no_event(body: Any) -> None:
    # None is what some frameworks give for a request without a body: anybody can send one
    with pytest.raises(WebhookDecodeError, match=f"not a {type(body).__name__}"):
        unsafe_unwrap(body)


@pytest.mark.parametrize("depth", range(900, 1001, 10))
def test_what_is_read_can_be_shown(depth: int) -> None:
    text = '{"data":{"event_type":"call.dtmf.received","new":' + "[" * depth + "]" * depth + "}}"
    try:
        found = unsafe_unwrap(text)
    except WebhookDecodeError:
        return
    assert found.to_dict()["data"]["new"] is not None
    assert found.to_json() and repr(found) and hash(type(found)) and found == found


@settings(max_examples=150, deadline=None)
@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes(body: bytes) -> None:
    try:
        found = unsafe_unwrap(body)
    except WebhookDecodeError:
        return
    assert found.to_dict() == json.loads(body)


@settings(max_examples=150, deadline=None)
@given(JSON)
def test_any_json(body: Any) -> None:
    text = json.dumps(body)
    if isinstance(body, dict):
        assert unsafe_unwrap(text).to_dict() == json.loads(text)
    else:
        with pytest.raises(WebhookDecodeError):
            unsafe_unwrap(text)


@settings(max_examples=150, deadline=None)
@given(st.data(), st.sampled_from(sorted(EVENTS)))
def test_any_values_in_an_event(data: st.DataObject, kind: str) -> None:
    body = copy.deepcopy(EVENTS[kind])
    for held in (body["data"]["payload"], body["data"], body):
        for name in data.draw(st.lists(st.sampled_from([*held, "new", ""]), max_size=3)):
            if name != "event_type":
                held[name] = data.draw(JSON)
        if data.draw(st.booleans()) and held is not body:
            held.pop(data.draw(st.sampled_from(sorted(set(held) - {"event_type"}))), None)
    text = json.dumps(body)
    found: WebhookEvent = unsafe_unwrap(text)
    known = isinstance(body["data"], dict) and body["data"].get("event_type") == kind
    assert type(found) is (getattr(webhooks, CLASSES[kind]) if known else UnknownWebhookEvent)
    assert found.to_dict() == json.loads(text)
    assert found == unsafe_unwrap(text) and repr(found)
