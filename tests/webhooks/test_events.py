"""From a signed delivery to the model of its event: every documented one, and what comes later."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, get_args
from uuid import UUID

import pytest

from generator.pipeline import run
from telnyx_voice_advanced import webhooks
from tests.webhooks.deliveries import ACCOUNT, EVENTS, NOW, examples, now

BESIDE = Path(__file__).parents[3] / "shared/reference"
REFERENCE = Path(os.environ.get("VOICEGEN_REFERENCE", BESIDE))
OLDER = {year: REFERENCE / f"voice-advanced-{year}.yml" for year in ("2023-11", "2025-03")}
PUBLISHED = OLDER | {"2026-07": REFERENCE / "voice-advanced-2026-07.yml"}
DOCUMENTS = {"current": EVENTS} | {
    year: examples(file) for year, file in PUBLISHED.items() if file.exists()
}
ALL = [(year, name) for year, events in DOCUMENTS.items() for name in events]
DTMF = EVENTS["call.dtmf.received"]


def unwrap(body: object) -> Any:
    """What becomes of a signed delivery."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return webhooks.unwrap(data, ACCOUNT.headers(data), key=ACCOUNT.public, now=now)


def edited(**changes: Any) -> dict[str, Any]:
    """The delivery of a key that was pressed, with other values in its payload."""
    data = DTMF["data"]
    return {**DTMF, "data": {**data, "payload": {**data["payload"], **changes}}}


# ---------------------------------------------------------------------------- documented events


def test_there_are_thirteen() -> None:
    known = set(get_args(webhooks.WebhookEvent)) - {webhooks.UnknownWebhookEvent}
    assert {kind.event_type for kind in known} == set(EVENTS)
    assert len(known) == len(EVENTS) == 13


@pytest.mark.parametrize(("document", "name"), ALL)
def test_every_event_of_every_document(document: str, name: str) -> None:
    body = DOCUMENTS[document][name]
    event = unwrap(body)
    data, sent = event.data, body["data"]
    kind = type(unwrap(EVENTS[name]))
    assert type(event) is kind is not webhooks.UnknownWebhookEvent
    assert event.event_type == data.event_type == name
    assert event.to_dict() == body
    assert event.extra_fields == {}
    assert data.id == UUID(sent["id"])
    assert data.record_type == "event"
    assert isinstance(data.occurred_at, datetime)
    assert data.occurred_at.utcoffset() == timedelta(0)
    assert data.occurred_at == datetime.fromisoformat(sent["occurred_at"])
    payload = sent["payload"]
    for wire, value in payload.items():
        found = getattr(data.payload, "from_" if wire == "from" else wire)
        assert isinstance(value, (dict, list)) or found == value
    if "client_state" in payload:
        assert data.payload.decode_client_state().raw == payload["client_state"]


@pytest.mark.parametrize("name", EVENTS)
def test_every_event_without_what_may_be_missing(name: str) -> None:
    for body in (
        {"data": {"event_type": name}},
        {"data": {"event_type": name}, "meta": None},
        {"data": {"event_type": name, "payload": None}},
        {"data": {"event_type": name, "payload": {}}, "meta": {}},
        {"data": dict.fromkeys(EVENTS[name]["data"]) | {"event_type": name}},
        {"data": {"event_type": name, "payload": dict.fromkeys(EVENTS[name]["data"]["payload"])}},
    ):
        event = unwrap(body)
        assert type(event) is type(unwrap(EVENTS[name]))
        assert event.to_dict() == body
        assert event.data.id is event.data.occurred_at is None


@pytest.mark.parametrize("name", EVENTS)
def test_every_event_with_what_was_not_known(name: str) -> None:
    new = {"new": [1, {"a": None}], "class": "x", "_extra": 1, "to_dict": 2}
    body = EVENTS[name]
    data = {**body["data"], **new, "payload": {**body["data"]["payload"], **new}}
    sent = {**body, "data": data, "meta": {"attempt": 2, **new}, **new}
    event = unwrap(sent)
    assert type(event) is type(unwrap(body))
    for model in (event, event.data, event.data.payload, event.meta):
        assert model.extra_fields == new
        assert model.new == [1, {"a": None}]
    assert event.to_dict() == sent
    assert event.data.payload.call_control_id == data["payload"]["call_control_id"]


def test_values_that_were_not_known_are_kept() -> None:
    body = EVENTS["call.machine.detection.ended"]
    payload = {**body["data"]["payload"], "result": "robot"}
    event = unwrap({**body, "data": {**body["data"], "payload": payload, "record_type": "new"}})
    assert isinstance(event, webhooks.CallMachineDetectionEndedEvent)
    assert event.data and event.data.payload
    assert event.data.payload.result == "robot"
    assert event.data.to_dict()["record_type"] == "new"


ODD: list[Any] = [None, True, 0, -1, 1.5, 1e300, 10**30, 10**400, "", "x", "é", [], [None], {}]
ODD += [{"a": {"b": []}}, [[1]], ["\x00"], "2026-13-45T99:99:99Z", "0000-00-00T00:00:00Z"]
ODD += ["2026-03-04T15:06:07", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59"]


@pytest.mark.parametrize("value", ODD, ids=lambda value: repr(value)[:30])
def test_values_of_the_wrong_sort_are_kept_wherever_they_are(value: Any) -> None:
    for name, body in EVENTS.items():
        data = body["data"]
        for wire in data["payload"]:
            sent = {**body, "data": {**data, "payload": {**data["payload"], wire: value}}}
            event = unwrap(sent)
            assert event.event_type == name
            assert json.loads(event.to_json()) == sent or isinstance(value, (str, float))
        for wire in set(data) - {"event_type"}:
            event = unwrap({**body, "data": {**data, wire: value}})
            assert event.event_type == name
            repr(event), event.to_json()
        for meta in (value, {"attempt": value, "delivered_to": value}):
            sent = {**body, "meta": meta}
            assert unwrap(sent).to_dict() == sent


def test_meta_is_typed() -> None:
    event = unwrap({**DTMF, "meta": {"attempt": 3, "delivered_to": "https://x.test/hook"}})
    assert (event.meta.attempt, event.meta.delivered_to) == (3, "https://x.test/hook")
    older = {"data": DTMF["data"]}
    assert unwrap(older).meta is None


# ---------------------------------------------------------------------------- unknown events


@pytest.mark.parametrize(
    ("body", "event_type"),
    [
        ({"data": {"event_type": "call.initiated", "payload": {"x": [1]}}}, "call.initiated"),
        ({"data": {"event_type": "call.siprec.started"}}, "call.siprec.started"),
        ({"data": {"event_type": "Call.Dtmf.Received"}}, "Call.Dtmf.Received"),
        ({"data": {"event_type": "call.dtmf.received "}}, "call.dtmf.received "),
        ({"data": {"event_type": ""}}, ""),
        ({"data": {"event_type": None}}, None),
        ({"data": {"event_type": 5}}, None),
        ({"data": {"event_type": ["call.dtmf.received"]}}, None),
        ({"data": {}}, None),
        ({"data": None}, None),
        ({"data": [DTMF["data"]]}, None),
        ({"data": "call.dtmf.received"}, None),
        ({}, None),
        ({"event_type": "call.dtmf.received"}, "call.dtmf.received"),
        ({"other": {"data": {"event_type": "call.dtmf.received"}}}, None),
    ],
)
def test_unknown_events_keep_what_was_sent(body: dict[str, Any], event_type: str | None) -> None:
    event = unwrap(body)
    assert type(event) is webhooks.UnknownWebhookEvent
    assert event.event_type == event_type
    assert event.extra_fields == event.to_dict() == body


def test_an_unknown_event_is_matched_last() -> None:
    match unwrap({"data": {"event_type": "new"}}):
        case webhooks.CallDtmfReceivedEvent():
            raise AssertionError
        case webhooks.UnknownWebhookEvent() as event:
            assert event.event_type == "new"


# ---------------------------------------------------------------------------- odd JSON


def test_json_may_be_written_in_any_way() -> None:
    for options in ({"indent": 2}, {"ensure_ascii": False}, {"separators": (",", ":")}):
        data = json.dumps(edited(digit="é\u2028"), **options).encode()
        assert unwrap(b" \r\n\t" + data + b"\n").data.payload.digit == "é\u2028"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b'{"data":{"event_type":"call.dtmf.received","event_type":"siprec.failed"}}', "siprec"),
        (b'{"data":{"event_type":"new"},"data":{"event_type":"siprec.failed"}}', "siprec"),
        (
            b'{"data":{"event_type":"siprec.failed"},"data":{"event_type":"new","a":null}}',
            "Unknown",
        ),
        (b'{"data":{"event_type":"siprec.failed"},"data":null}', "Unknown"),
        (b'{"data":{"event_\\u0074ype":"siprec.failed"}}', "siprec"),
    ],
)
def test_of_keys_that_occur_twice_the_last_counts(data: bytes, kind: str) -> None:
    event = unwrap(data)
    assert kind.lower() in type(event).__name__.lower()
    assert event.to_dict() == json.loads(data)


@pytest.mark.parametrize(
    "odd",
    [r'"\ud800"', r'{"\udfff":1}', "1e999", "-1e999", "1" * 400, '"\\u0000"', "0." + "1" * 5000],
    ids=lambda odd: odd[:12],
)
def test_json_that_few_can_read_keeps_its_type(odd: str) -> None:
    plain = json.dumps(edited(new=0)).encode()
    event = unwrap(plain.replace(b'"new": 0', b'"new": ' + odd.encode()))
    assert isinstance(event, webhooks.CallDtmfReceivedEvent)
    assert event.data and event.data.payload
    assert event.data.payload.digit == "#"


def test_a_byte_order_mark_does_not_change_what_an_event_is() -> None:
    data = json.dumps(DTMF).encode()
    assert type(unwrap(b"\xef\xbb\xbf" + data)) is webhooks.CallDtmfReceivedEvent


@pytest.mark.parametrize("code", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7"])
def test_json_in_other_encodings_is_no_documented_event(code: str) -> None:
    body = json.dumps(edited(digit="é")).encode(code)
    try:
        event = unwrap(body)
    except webhooks.WebhookDecodeError:
        return
    assert type(event) in (webhooks.UnknownWebhookEvent, webhooks.CallDtmfReceivedEvent)


# ---------------------------------------------------------------------------- older documents

DECODE = """
import json, sys
from telnyx_api import webhooks
given = json.load(sys.stdin)
for name, body, headers, key, now in given:
    data = body.encode()
    if headers:
        event = webhooks.unwrap(data, headers, key=key, now=lambda: now)
    else:
        assert not hasattr(webhooks, "unwrap") and not hasattr(webhooks, "verify")
        event = webhooks.unsafe_unwrap(data)
    assert type(event).__name__ != "UnknownWebhookEvent", name
    assert event.event_type == event.data.event_type == name
    assert event.to_dict() == json.loads(data) and event.extra_fields == {}
    assert event.data.occurred_at.tzinfo and str(event.data.id) == event.to_dict()["data"]["id"]
    payload = event.to_dict()["data"]["payload"]
    assert getattr(event.data.payload, "from_", None) == payload.get("from")
print(len(given), "httpx" in sys.modules)
"""


@pytest.mark.parametrize("year", PUBLISHED)
def test_package_made_of_a_published_document_reads_its_events(year: str, tmp_path: Path) -> None:
    file = PUBLISHED[year]
    if not file.exists():
        pytest.skip(f"{file} is not there; VOICEGEN_REFERENCE names its folder")
    result = run(file, None, ["python"])
    assert result.report.ok
    for path, text in result.files.items():
        if "/src/" in path:
            target = tmp_path / path.partition("/src/")[2]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
    given = []
    for name, body in DOCUMENTS[year].items():
        data = json.dumps(body)
        # the documents of before 2026 do not say how events are signed
        headers = None if year in OLDER else ACCOUNT.headers(data.encode())
        given.append((name, data, headers, ACCOUNT.public, NOW))
    done = subprocess.run(
        [sys.executable, "-B", "-c", DECODE],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        input=json.dumps(given),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(len(given)), "False"]
