"""`telnyx_voice_advanced.testing`: what it gives to tests of a user's own code."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

import anyio
import httpx
import pytest
from jsonschema import Draft202012Validator
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from telnyx_voice_advanced import (
    APIConnectionError,
    APITimeoutError,
    AsyncTelnyx,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
    Model,
    RateLimitError,
    Telnyx,
    UnprocessableEntityError,
    testing,
    types,
    webhooks,
)
from telnyx_voice_advanced.testing import PUBLIC_KEY, FakeTelnyx, KeyPair
from tests.client import document
from tests.client.commands import CALL, COMMANDS, STATE, Command
from tests.client.conftest import Caller
from tests.client.server import KEY

EVENTS = document.events()
CAUSED = {
    "refer": ["call.refer.started", "call.refer.completed"],
    "start_siprec": ["siprec.started"],
    "stop_siprec": ["siprec.stopped"],
}
OTHER = "v3:AnotherCall"


@pytest.fixture
def fake() -> FakeTelnyx:
    return FakeTelnyx()


def use(caller: Caller, fake: FakeTelnyx, method: str, *args: Any, **kwargs: Any) -> Any:
    """Return what one call of a method of a client of the caller's kind returns."""
    kind: Any = httpx.Client if caller.kind == "sync" else httpx.AsyncClient
    settings = {"http_client": kind(transport=fake)}
    return caller.call(method, *args, settings=settings, **kwargs)


def kinds(fake: FakeTelnyx) -> list[str]:
    return [each.event_type for each in fake.deliveries]


# ---------------------------------------------------------------------------- keys


def test_a_signature_covers_time_and_body() -> None:
    body = testing.example_body("call.dtmf.received")
    headers = testing.sign(body, timestamp=1772636768)
    assert headers.keys() == {"telnyx-timestamp", "telnyx-signature-ed25519"}
    assert headers["telnyx-timestamp"] == "1772636768"
    key = VerifyKey(base64.b64decode(PUBLIC_KEY))
    signature = base64.b64decode(headers["telnyx-signature-ed25519"])
    key.verify(b"1772636768|" + body, signature)
    with pytest.raises(BadSignatureError):
        key.verify(b"1772636769|" + body, signature)


def test_signed_events_are_taken_and_others_are_not() -> None:
    body = testing.example_body(webhooks.CallDtmfReceivedEvent)
    event = webhooks.unwrap(body, testing.sign(body), key=PUBLIC_KEY)
    assert isinstance(event, webhooks.CallDtmfReceivedEvent)
    for wrong in (KeyPair().sign(body), testing.sign(body + b" "), testing.sign(body, timestamp=1)):
        with pytest.raises(webhooks.WebhookVerificationError):
            webhooks.unwrap(body, wrong, key=PUBLIC_KEY)
    keys = KeyPair()
    assert webhooks.unwrap(body.decode(), keys.sign(body.decode()), key=keys.public_key) == event


# ---------------------------------------------------------------------------- examples


def extras(value: Any) -> Iterator[str]:
    """What models anywhere in a value hold beside their fields."""
    if isinstance(value, Model):
        yield from value.extra_fields
        value = {name: getattr(value, name) for name in value.__struct_fields__}
    if isinstance(value, dict):
        value = list(value.values())
    for item in value if isinstance(value, list) else ():
        yield from extras(item)


@pytest.mark.parametrize("kind", EVENTS)
def test_each_event_has_a_good_example(kind: str) -> None:
    body = testing.example_body(kind)
    event = webhooks.unsafe_unwrap(body)
    assert not isinstance(event, webhooks.UnknownWebhookEvent)
    assert list(extras(event)) == []
    assert event.event_type == kind
    assert testing.example(type(event)) == event
    assert testing.example_body(type(event)) == body
    plain = json.loads(body)
    assert event.to_dict() == plain
    assert plain["data"] == EVENTS[kind]["data"]
    [name] = [name for name, item in document.DOCUMENT["webhooks"].items() if _kind(item) == kind]
    place = f"webhooks/{name}/post/requestBody/content/application~1json/schema"
    schema = {"$ref": f"urn:document#/{place}"}
    Draft202012Validator(schema, registry=document._REGISTRY).validate(plain)


def _kind(item: Any) -> Any:
    schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
    return document.example(schema)["data"]["event_type"]


def test_changes_go_into_an_example() -> None:
    changes = {"data": {"id": UUID(int=7), "payload": {"digit": "5", "from": None}}, "new": [1.5]}
    event = testing.example(webhooks.CallDtmfReceivedEvent, changes=changes)
    assert event.data is not None and event.data.payload is not None
    assert (event.data.id, event.data.payload.digit) == (UUID(int=7), "5")
    assert event.data.payload.from_ is None
    assert event.data.payload.to == "+12025550187"
    assert event.extra_fields == {"new": [1.5]}
    again = testing.example(webhooks.CallDtmfReceivedEvent)
    assert again.data is not None and again.data.id != UUID(int=7)


@pytest.mark.parametrize("name", ["call.dtmf.recieved", webhooks.UnknownWebhookEvent])
def test_an_unknown_event_is_told_with_its_neighbours(name: Any) -> None:
    with pytest.raises(ValueError, match="no event type is called .*; did you mean") as caught:
        testing.example_body(name)
    assert "call.dtmf.received" in str(caught.value) or name is webhooks.UnknownWebhookEvent


# ---------------------------------------------------------------------------- commands


@pytest.mark.parametrize("which", ["minimal", "full"])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.method)
def test_each_command_succeeds(
    caller: Caller, fake: FakeTelnyx, command: Command, which: str
) -> None:
    given = command.arguments(which)
    answer = use(caller, fake, command.method, CALL, **given)
    assert type(answer) is getattr(types, command.result)
    template = command.path("{call_control_id}")
    assert answer.to_dict() == document.success(
        document.DOCUMENT["paths"][template][command.http.lower()]
    )
    [call] = fake.calls
    assert call.operation == f"calls.actions.{command.method}"
    assert (call.method, call.path) == (command.http, {"call_control_id": CALL})
    assert call.content == command.body(which, call.content)
    made = {"command_id": call.command_id} if call.command_id else {}
    assert call.body == given | made and bool(made) == ("command_id" in command.full)
    assert (call.status, call.repeated, call.unknown) == (200, False, ())
    assert call.headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.method)
def test_each_command_causes_the_events_of_its_success(fake: FakeTelnyx, command: Command) -> None:
    with fake.client() as client:
        getattr(client.calls.actions, command.method)(CALL, **command.arguments("full"))
    assert kinds(fake) == CAUSED.get(command.method, [])
    times = []
    for delivery in fake.deliveries:
        event: Any = webhooks.unwrap(delivery.body, delivery.headers, key=PUBLIC_KEY)
        assert event.event_type == delivery.event_type
        assert list(extras(event)) == []
        assert event.data.payload.call_control_id == CALL
        assert event.data.payload.client_state == STATE
        assert event.data.id != UUID(EVENTS[delivery.event_type]["data"]["id"])
        times.append(event.data.occurred_at)
        assert abs(datetime.now(event.data.occurred_at.tzinfo) - times[-1]).total_seconds() < 60
    assert times == sorted(set(times))


def test_the_client_state_of_a_call_is_in_its_later_events(fake: FakeTelnyx) -> None:
    actions = fake.client().calls.actions
    actions.update_client_state(CALL, client_state="bmV3")
    actions.start_siprec(CALL)
    actions.start_siprec(OTHER)
    mine, other = (json.loads(each.body)["data"]["payload"] for each in fake.deliveries)
    assert (mine["call_control_id"], mine["client_state"]) == (CALL, "bmV3")
    assert other["call_control_id"] == OTHER
    assert "client_state" not in other  # nobody set one


def test_the_events_of_a_call_name_it_alike(fake: FakeTelnyx) -> None:
    actions = fake.client().calls.actions
    actions.refer(CALL, sip_address="sip:a@example.com")
    actions.start_siprec(CALL)
    payloads = [json.loads(each.body)["data"]["payload"] for each in fake.deliveries]
    for name in ("call_control_id", "call_leg_id", "call_session_id"):
        assert len({payload[name] for payload in payloads if name in payload}) == 1
    assert len({json.loads(each.body)["data"]["id"] for each in fake.deliveries}) == 3


def test_the_client_of_a_fake_checks_what_the_fake_delivers(fake: FakeTelnyx) -> None:
    hooks = fake.client().webhooks
    delivery = fake.emit(webhooks.CallDtmfReceivedEvent)
    event = hooks.unwrap(delivery.body, delivery.headers)
    assert isinstance(event, webhooks.CallDtmfReceivedEvent)


def test_both_clients_come_ready_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_BASE_URL", "https://production.example/v2")
    fake = FakeTelnyx()
    with fake.client(timeout=3) as client:
        assert type(client) is Telnyx
        client.calls.actions.stop_siprec(CALL)

    async def main() -> None:
        async with fake.async_client(api_key="MINE") as client:
            assert type(client) is AsyncTelnyx
            await client.calls.actions.stop_siprec(CALL)

    anyio.run(main)
    assert [each.headers["authorization"] for each in fake.calls] == ["Bearer KEY", "Bearer MINE"]
    assert all(each.url.startswith("https://api.telnyx.com/v2/calls/") for each in fake.calls)


@pytest.mark.parametrize("base_url", ["http://localhost:8080", "https://proxy.example/a/b/v2/"])
def test_any_base_url_will_do(fake: FakeTelnyx, base_url: str) -> None:
    fake.client(base_url=base_url).calls.actions.stop_siprec(CALL)
    assert fake.calls[0].operation == "calls.actions.stop_siprec"


# ---------------------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("method", "arguments", "code", "pointer"),
    [
        ("send_dtmf", {"digits": 5}, "type", "/digits"),
        ("send_dtmf", {"digits": "1", "extra_body": {"digits": None}}, "type", "/digits"),
        ("switch_supervisor_role", {"role": "bargee"}, "enum", "/role"),
        ("refer", {"sip_address": "a", "custom_headers": [{"name": "X"}]}, "required",
         "/custom_headers/0/value"),
        ("join_ai_assistant", {"conversation_id": "c", "participant": {"role": "user"}},
         "required", "/participant/id"),
        ("start_siprec", {"secure": "yes"}, "type", "/secure"),
    ],
)  # fmt: skip
def test_a_wrong_body_is_refused_with_its_place(
    caller: Caller,
    fake: FakeTelnyx,
    method: str,
    arguments: dict[str, Any],
    code: str,
    pointer: str,
) -> None:
    with pytest.raises(UnprocessableEntityError) as caught:
        use(caller, fake, method, CALL, **arguments)
    [error] = caught.value.errors
    assert (error.code, error.pointer) == (code, pointer)
    assert error.detail
    assert (fake.calls[0].status, kinds(fake)) == (422, [])


def test_other_refusals_are_those_of_the_api(fake: FakeTelnyx) -> None:
    http = httpx.Client(transport=fake)
    url = f"https://api.telnyx.com/v2/calls/{CALL}/actions/send_dtmf"
    assert http.post(url, json={"digits": "1"}).status_code == 401
    http.headers["authorization"] = "Bearer x"
    assert http.post(url, content=b"{").status_code == 415
    assert http.post(url, content=b"{", headers={"content-type": "application/json"}).is_error
    assert http.put(url, json={"digits": "1"}).status_code == 405
    assert http.post(url + "s", json={"digits": "1"}).status_code == 404
    assert [each.status for each in fake.calls] == [401, 415, 400, 405, 404]


def test_misspelt_properties_are_recorded(fake: FakeTelnyx) -> None:
    fake.client().calls.actions.send_dtmf(CALL, digits="1", extra_body={"duration": 5})
    assert fake.calls[0].unknown == ("/duration",)


# ---------------------------------------------------------------------------- failures


@pytest.mark.parametrize(
    ("status", "error"),
    [(400, BadRequestError), (401, AuthenticationError), (429, RateLimitError),
     (503, InternalServerError)],
)  # fmt: skip
def test_a_status_becomes_the_error_of_the_client(
    caller: Caller, fake: FakeTelnyx, status: int, error: type[Exception]
) -> None:
    fake.fail(status, operation="calls.actions.refer")
    with pytest.raises(error):
        use(caller, fake, "refer", CALL, sip_address="sip:a@b.example", max_retries=0)
    assert kinds(fake) == []
    use(caller, fake, "refer", CALL, sip_address="sip:a@b.example")
    assert kinds(fake) == CAUSED["refer"]


@pytest.mark.parametrize(
    "error", [httpx.ConnectError, httpx.ReadError("reset"), httpx.RemoteProtocolError]
)
def test_a_connection_may_break(caller: Caller, fake: FakeTelnyx, error: Any) -> None:
    fake.fail(error=error)
    with pytest.raises(APIConnectionError) as caught:
        use(caller, fake, "stop_siprec", CALL, max_retries=0)
    assert not isinstance(caught.value, APITimeoutError)
    assert fake.calls[0].status is None


def test_a_lost_answer_is_safe_to_ask_for_again(caller: Caller, fake: FakeTelnyx) -> None:
    fake.delay(3600, operation="calls.actions.refer")
    given: dict[str, Any] = {"sip_address": "sip:a@b.example", "command_id": "once", "timeout": 60}
    given["max_retries"] = 0
    with pytest.raises(APITimeoutError):
        use(caller, fake, "refer", CALL, **given)
    assert use(caller, fake, "refer", CALL, **given).data.result == "ok"
    assert [each.repeated for each in fake.calls] == [False, True]
    assert kinds(fake) == CAUSED["refer"]


def test_a_command_without_an_id_happens_twice(fake: FakeTelnyx) -> None:
    fake.fail(502, effect=True)
    actions = fake.client().calls.actions
    with pytest.raises(InternalServerError):
        actions.start_siprec(CALL)
    actions.start_siprec(CALL)
    assert kinds(fake) == ["siprec.started"] * 2


def test_a_command_may_come_to_nothing(fake: FakeTelnyx) -> None:
    fake.outcome("calls.actions.refer", ["call.refer.started", "call.refer.failed"])
    fake.client().calls.actions.refer(CALL, sip_address="sip:a@b.example")
    assert kinds(fake) == ["call.refer.started", "call.refer.failed"]


def test_a_router_with_a_store_handles_repeats_in_any_order_once() -> None:
    handled: list[str] = []
    router = webhooks.WebhookRouter(store=webhooks.MemoryStore())

    @router.fallback
    def note(event: webhooks.WebhookEvent) -> None:
        handled.append(str(event.event_type))

    def webhook(body: bytes, headers: dict[str, str]) -> None:
        router.dispatch(webhooks.unwrap(body, headers, key=PUBLIC_KEY))

    fake = FakeTelnyx(webhook=webhook).duplicate().out_of_order()
    fake.client().calls.actions.refer(CALL, sip_address="sip:a@b.example")
    assert len(fake.deliveries) == 4
    assert handled == ["call.refer.completed", "call.refer.started"]


def test_an_asynchronous_webhook_may_send_commands(async_caller: Caller) -> None:
    seen: list[str] = []

    async def main() -> None:
        async def webhook(body: bytes, headers: dict[str, str]) -> None:
            event = webhooks.unwrap(body, headers, key=PUBLIC_KEY)
            seen.append(str(event.event_type))
            if isinstance(event, webhooks.CallDtmfReceivedEvent):
                await client.calls.actions.stop_siprec(CALL)

        fake = FakeTelnyx(webhook=webhook)
        async with fake.async_client() as client:
            await fake.aemit("call.dtmf.received", changes={"data": {"payload": {"digit": "1"}}})

    anyio.run(main, backend=async_caller.kind)
    assert seen == ["call.dtmf.received", "siprec.stopped"]


def test_ids_times_and_keys_can_be_chosen() -> None:
    keys, ids = KeyPair(), iter(str(UUID(int=number)) for number in range(9))
    fake = FakeTelnyx(keys=keys, clock=lambda: 1772636768.5, ids=lambda: next(ids))
    fake.client().calls.actions.refer(CALL, sip_address="sip:a@b.example")
    headers = [each.headers for each in fake.deliveries]
    assert [each["telnyx-timestamp"] for each in headers] == ["1772636768"] * 2
    data = [json.loads(each.body)["data"] for each in fake.deliveries]
    assert [each["id"] for each in data] == [str(UUID(int=0)), str(UUID(int=1))]
    assert [each["occurred_at"] for each in data] == [
        "2026-03-04T15:06:08.500000Z",
        "2026-03-04T15:06:08.500001Z",
    ]
    assert re.fullmatch("<FakeTelnyx: 1 calls, 2 deliveries>", repr(fake))


# ---------------------------------------------------------------------------- imports


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import telnyx_voice_advanced.testing as t; t.sign(b''); t.FakeTelnyx", "jsonschema"),
        ("import telnyx_voice_advanced, telnyx_voice_advanced.webhooks", "httpx"),
    ],
)
def test_nothing_is_loaded_before_it_is_used(statement: str, absent: str) -> None:
    program = f"{statement}; import sys; assert {absent!r} not in sys.modules"
    subprocess.run(
        [sys.executable, "-c", program], cwd=document.ROOT / "generated/python/src", check=True
    )


def test_without_jsonschema_only_the_fake_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    assert testing.sign(testing.example_body("siprec.started"))
    with pytest.raises(ImportError, match=r'pip install "telnyx-voice-advanced\[testing\]"'):
        FakeTelnyx()
