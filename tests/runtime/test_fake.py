"""The fake of an API: routes, refusals, plans and deliveries, for a small document."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import anyio
import httpx
import pytest
from client_runtime import fake as fake_module
from client_runtime.fake import FakeApi
from client_runtime.refusals import route
from client_runtime.samples import Answer, Kit, Known
from hypothesis import given, strategies as st

BASE = "https://api.example/v2"
ORDER = {
    "type": "object",
    "properties": {
        "count": {"type": "integer", "minimum": 1},
        "note": {"type": ["string", "null"]},
        "lines": {"type": "array", "items": {"$ref": "#/$defs/a~1line"}},
        "tags": {"type": "object", "additionalProperties": {"type": "string"}},
        "key": {"type": "string"},
    },
    "required": ["count"],
}
LINE = {"type": "object", "properties": {"a/b": {"type": "string"}}, "required": ["a/b"]}
KIT = Kit(
    distribution="shop-client",
    prefixes=("/v2", ""),
    type=("type",),
    id=("id",),
    time=("at",),
    events={
        name: {
            "type": name,
            "id": "e0",
            "at": "2026-03-04T15:06:07.42Z",
            "data": {"shop": "s0", "count": 0, "note": "n0", "lines": {}},
        }
        for name in ("made", "paid", "lost", "seen")
    },
    operations=(
        Known(
            "orders.make",
            "POST",
            "/shops/{shop}/orders",
            auth=(("header authorization",), ("query key", "cookie sid")),
            required=True,
            media="application/json",
            schema={"$ref": "#/$defs/Order"},
            key="key",
            answer=Answer(201, "application/json", {"ok": True}),
            events=("made", "paid"),
        ),
        Known("orders.list", "GET", "/shops/{shop}/orders", answer=Answer(204)),
        Known("orders.best", "GET", "/shops/{shop}/best", answer=Answer(200, "text/plain", "b")),
        Known(
            "shops.best", "GET", "/shops/best/{kind}.json", answer=Answer(200, "text/plain", "s")
        ),
        Known("shops.note", "PUT", "/shops/{shop}/note", schema={}, key="key", events=("seen",)),
    ),
    definitions={"Order": ORDER, "a/line": LINE},
)


def json_bytes(value: object) -> bytes:
    return json.dumps(value).encode()


class Clock:
    """A time that only tests move."""

    now = 1_772_636_768.0

    def __call__(self) -> float:
        return self.now


class Shop:
    """A fake with a client that has credentials."""

    def __init__(self, **settings: Any) -> None:
        self.clock = Clock()
        numbers = iter(range(1000))
        settings = {"clock": self.clock, "ids": lambda: f"e{next(numbers)}"} | settings
        self.fake = FakeApi(KIT, settings.pop("keys", None), **settings)
        self.http = httpx.Client(transport=self.fake, headers={"authorization": "Bearer x"})

    def order(self, *, shop: str = "s1", **body: Any) -> httpx.Response:
        return self.http.post(f"{BASE}/shops/{shop}/orders", json={"count": 1} | body)

    @property
    def events(self) -> list[str]:
        return [each.event_type for each in self.fake.deliveries]


@pytest.fixture
def shop() -> Shop:
    return Shop()


# ---------------------------------------------------------------------------- routes


@pytest.mark.parametrize(
    ("path", "operation", "values"),
    [
        ("/v2/shops/s1/orders", "orders.list", {"shop": "s1"}),
        ("/v2/shops/a%2Fb%20%C3%BC/orders", "orders.list", {"shop": "a/b ü"}),
        ("/shops/s1/orders", "orders.list", {"shop": "s1"}),
        ("/proxy/of/mine/shops/s1/orders?a=b", "orders.list", {"shop": "s1"}),
        ("/v2/shops/best/x.json", "shops.best", {"kind": "x"}),
        ("/v2/shops/best/orders", "orders.list", {"shop": "best"}),
        ("/v2/shops/best/best", "orders.best", {"shop": "best"}),
    ],
)
def test_a_path_leads_to_its_operation(path: str, operation: str, values: dict[str, str]) -> None:
    found, given = route(KIT, httpx.URL(f"https://api.example{path}"))["GET"]
    assert (found.name, given) == (operation, values)


@pytest.mark.parametrize(
    "path", ["/v2/shops", "/v2/x/shops/s1/orders", "/v2/shops/s1/orders/", "/v2/shops//orders", "/"]
)
def test_an_unknown_path_is_not_found(shop: Shop, path: str) -> None:
    answer = shop.http.get(f"https://api.example{path}")
    assert answer.status_code == 404
    assert answer.json()["errors"][0]["title"] == "Not Found"
    assert shop.fake.calls[0].operation == ""


def test_another_method_is_not_allowed(shop: Shop) -> None:
    answer = shop.http.delete(f"{BASE}/shops/s1/orders")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")


def test_answers_are_those_of_the_document(shop: Shop) -> None:
    made = shop.order()
    assert (made.status_code, made.json()) == (201, {"ok": True})
    assert shop.http.get(f"{BASE}/shops/s1/orders").content == b""
    best = shop.http.get(f"{BASE}/shops/s1/best")
    assert (best.text, best.headers["content-type"]) == ("b", "text/plain")


# ---------------------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"headers": {"Authorization": "anything"}}, 201),
        ({"params": {"key": "k"}, "headers": {"cookie": "a=b; sid=1"}}, 201),
        ({"params": {"key": "k"}}, 401),
        ({"headers": {"cookie": "sid=1"}}, 401),
        ({}, 401),
    ],
)
def test_credentials_are_needed(shop: Shop, given: dict[str, Any], status: int) -> None:
    http = httpx.Client(transport=shop.fake)
    answer = http.post(f"{BASE}/shops/s1/orders", json={"count": 1}, **given)
    assert answer.status_code == status
    assert len(shop.fake.deliveries) == (2 if status == 201 else 0)


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"", "application/json", 400),
        (b"{", "application/json", 400),
        (b"\xff", "application/json", 400),
        (b'{"count": 1}', "text/plain", 415),
        (b"null", "application/json", 422),
        (b'{"count": 1}', "application/problem+json; charset=utf-8", 201),
    ],
)
def test_what_is_no_json_is_refused(shop: Shop, content: bytes, kind: str, status: int) -> None:
    answer = shop.http.post(
        f"{BASE}/shops/s1/orders", content=content, headers={"content-type": kind}
    )
    assert answer.status_code == status


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        ({}, {("required", "/count")}),
        ({"count": "1"}, {("type", "/count")}),
        ({"count": 0, "note": 5}, {("minimum", "/count"), ("type", "/note")}),
        ({"count": 1, "lines": [{"a/b": "x"}, {}]}, {("required", "/lines/1/a~1b")}),
        ({"count": 1, "tags": {"~": 1}}, {("type", "/tags/~0")}),
        ([], {("type", "")}),
    ],
)
def test_what_does_not_fit_the_schema_is_refused_with_pointers(
    shop: Shop, body: Any, errors: set[tuple[str, str]]
) -> None:
    answer = shop.http.post(f"{BASE}/shops/s1/orders", json=body)
    found = answer.json()["errors"]
    assert answer.status_code == 422
    assert {(each["code"], each["source"]["pointer"]) for each in found} == errors
    assert shop.fake.calls[0].body == body
    assert shop.events == []


def test_a_long_value_does_not_fill_the_screen(shop: Shop) -> None:
    [error] = shop.order(count="x" * 100_000).json()["errors"]
    assert len(error["detail"]) < 400


def test_properties_that_nobody_knows_are_recorded(shop: Shop) -> None:
    shop.order(notee="a", lines=[{"a/b": "x", "c/d": 1}], tags={"free": "x"}, note="n")
    shop.http.put(f"{BASE}/shops/s1/note", json={"anything": 1})
    assert [each.unknown for each in shop.fake.calls] == [("/notee", "/lines/0/c~1d"), ()]
    assert shop.fake.calls[0].status == 201


@given(st.text(), st.binary() | st.recursive(st.none() | st.text(), st.lists).map(json_bytes))
def test_whatever_is_sent_gets_an_answer(path: str, content: bytes) -> None:
    shop = Shop()
    headers = {"content-type": "application/json"}
    for url in (f"https://api.example/{quote(path, safe='/%')}", f"{BASE}/shops/s1/orders"):
        answer = shop.http.post(url, content=content, headers=headers)
        assert answer.status_code in (400, 404, 405, 422)


@pytest.mark.parametrize("deep", [b"[" * 900 + b"]" * 900, b"[" * 90_000])
def test_a_deep_body_is_no_trouble(shop: Shop, deep: bytes) -> None:
    headers = {"content-type": "application/json"}
    url = f"{BASE}/shops/s1/orders"
    assert shop.http.post(url, content=deep, headers=headers).status_code in (400, 422)
    url = f"{BASE}/shops/s1/note"
    assert shop.http.put(url, content=deep, headers=headers).status_code in (200, 400)


# ---------------------------------------------------------------------------- calls


def test_a_call_is_recorded_as_it_arrived(shop: Shop) -> None:
    shop.http.post(f"{BASE}/shops/a%2Fb/orders?x=1", json={"count": 2, "key": "k1"})
    [call] = shop.fake.calls
    assert (call.operation, call.method, call.path) == ("orders.make", "POST", {"shop": "a/b"})
    assert (call.query.multi_items(), call.body) == ([("x", "1")], {"count": 2, "key": "k1"})
    assert call.headers["Authorization"] == "Bearer x"
    assert "Bearer" not in repr(call)
    assert json.loads(call.content) == call.body
    assert (call.command_id, call.repeated, call.status) == ("k1", False, 201)
    with pytest.raises(AttributeError):
        call.status = 1


def test_a_repeated_id_has_no_second_effect(shop: Shop) -> None:
    first = shop.order(key="k")
    shop.clock.now += 59
    assert shop.order(key="k").json() == first.json()
    assert [each.repeated for each in shop.fake.calls] == [False, True]
    assert shop.events == ["made", "paid"]
    shop.order(key="other")
    shop.order(key="k", shop="s2")  # an id is one of its call
    assert shop.events == ["made", "paid"] * 3
    shop.clock.now += 2
    shop.order(key="k")
    assert shop.events == ["made", "paid"] * 4


def test_an_id_is_known_whatever_the_command(shop: Shop) -> None:
    shop.order(key="k")
    shop.http.put(f"{BASE}/shops/s1/note", json={"key": "k"})
    assert shop.events == ["made", "paid"]


def test_a_refused_command_does_not_use_up_its_id(shop: Shop) -> None:
    shop.order(key="k", count=0)
    shop.order(key="k")
    assert shop.events == ["made", "paid"]


# ---------------------------------------------------------------------------- events


def bodies(shop: Shop) -> list[Any]:
    return [json.loads(each.body) for each in shop.fake.deliveries]


def test_events_tell_of_the_command_that_caused_them(shop: Shop) -> None:
    shop.order(count=7, note=None, lines=[{"a/b": "x"}])
    made, paid = bodies(shop)
    # null and a list are not of the sort that the example has there
    assert made["data"] == {"shop": "s1", "count": 7, "note": "n0", "lines": {}}
    assert (made["type"], paid["type"]) == ("made", "paid")
    assert (made["id"], paid["id"]) == ("e0", "e1")
    assert made["at"] == "2026-03-04T15:06:08.00Z"
    assert shop.fake.deliveries[0].headers == {"content-type": "application/json"}


def test_what_was_said_once_holds_for_later_events(shop: Shop) -> None:
    shop.order(note="mine")
    shop.order(shop="s2")
    shop.http.put(f"{BASE}/shops/s1/note", json={})
    notes = [body["data"]["note"] for body in bodies(shop)]
    assert notes == ["mine", "mine", "n0", "n0", "mine"]


def test_times_increase_even_when_the_clock_stands(shop: Shop) -> None:
    latest = [shop.fake._latest for _ in range(5) if shop.order()]
    assert latest == sorted(set(latest))


def test_outcome_replaces_the_events_of_an_operation(shop: Shop) -> None:
    assert shop.fake.outcome("orders.make", ["made", "lost"]) is shop.fake
    shop.order()
    shop.fake.outcome("orders.make", [])
    shop.order()
    assert shop.events == ["made", "lost"]
    with pytest.raises(ValueError, match="'order.make'; did you mean orders.make"):
        shop.fake.outcome("order.make", [])
    with pytest.raises(ValueError, match="no event type is called 'losst'; did you mean lost"):
        shop.fake.outcome("orders.make", ["losst"])


def test_an_event_may_come_by_itself(shop: Shop) -> None:
    delivery = shop.fake.emit("seen", changes={"data": {"count": 5}, "id": "mine"})
    assert shop.fake.deliveries == [delivery]
    [body] = bodies(shop)
    assert body["data"] == {"shop": "s0", "count": 5, "note": "n0", "lines": {}}
    assert (body["id"], body["type"]) == ("mine", "seen")


def test_deliveries_are_signed_with_the_time_of_the_fake() -> None:
    class Keys:
        def sign(self, body: bytes, *, timestamp: int) -> dict[str, str]:
            return {"signed": f"{timestamp} {len(body)}"}

    shop = Shop(keys=Keys())
    shop.order()
    [first, _] = shop.fake.deliveries
    assert first.headers["signed"] == f"1772636768 {len(first.body)}"


# ---------------------------------------------------------------------------- the webhook


def test_the_webhook_sees_events_in_order_and_may_send_commands() -> None:
    seen: list[str] = []

    def webhook(body: bytes, headers: dict[str, str]) -> None:
        assert headers == {"content-type": "application/json"}
        seen.append(json.loads(body)["type"])
        if seen == ["made"]:
            asked.http.put(f"{BASE}/shops/s1/note", json={})
            assert seen == ["made", "seen"]  # before what caused it returns

    asked = Shop(webhook=webhook)
    asked.order()
    assert seen == ["made", "seen", "paid"]
    assert asked.events == ["made", "paid", "seen"]


def test_each_request_of_many_returns_after_its_own_events() -> None:
    """Whatever other tasks wait for, and whatever becomes of their events."""

    async def run() -> None:
        seen: list[str] = []

        async def webhook(body: bytes, headers: dict[str, str]) -> None:
            await anyio.sleep(0)
            at = json.loads(body)["data"]["shop"]
            if at == "s7":
                raise ValueError("a bad day")
            seen.append(at)

        fake = Shop(webhook=webhook).fake
        async with httpx.AsyncClient(transport=fake, headers={"authorization": "x"}) as http:

            async def order(shop: str) -> bool:
                try:
                    await http.post(f"{BASE}/shops/{shop}/orders", json={"count": 1})
                except ValueError:
                    return shop == "s7"
                return seen.count(shop) == 2

            assert all(await asyncio.gather(*(order(f"s{n}") for n in range(20))))

    asyncio.run(run())


def test_an_id_is_known_for_a_minute(shop: Shop) -> None:
    shop.order(key="k")
    shop.clock.now += 59.999
    shop.order(key="k")
    shop.clock.now += 0.001
    shop.order(key="k")
    assert [each.repeated for each in shop.fake.calls] == [False, True, False]


@pytest.mark.parametrize(
    "plan",
    [
        lambda fake: fake.fail(503, times=0),
        lambda fake: fake.fail(200),
        lambda fake: fake.fail(700),
        lambda fake: fake.delay(-1),
        lambda fake: fake.delay(float("nan")),
        lambda fake: fake.duplicate(times=-1),
    ],
)
def test_a_plan_that_means_nothing_is_refused(shop: Shop, plan: Any) -> None:
    with pytest.raises(ValueError, match="must be"):
        plan(shop.fake)
    assert shop.order().status_code == 201


def test_a_plan_for_the_order_of_events_waits_for_several(shop: Shop) -> None:
    shop.fake.out_of_order()
    shop.http.put(f"{BASE}/shops/s1/note", json={})
    shop.order()
    assert shop.events == ["seen", "paid", "made"]


def test_what_the_webhook_raises_reaches_the_test() -> None:
    def webhook(body: bytes, headers: dict[str, str]) -> None:
        raise AssertionError(json.loads(body)["type"])

    shop = Shop(webhook=webhook)
    for _ in range(2):
        with pytest.raises(AssertionError, match="made"):
            shop.order()


def test_a_coroutine_needs_the_asynchronous_client() -> None:
    seen: list[str] = []

    async def webhook(body: bytes, headers: dict[str, str]) -> None:
        await anyio.sleep(0)
        seen.append(json.loads(body)["type"])

    shop = Shop(webhook=webhook)
    with pytest.raises(TypeError, match="asynchronous client"):
        shop.order()
    with pytest.raises(TypeError, match="asynchronous client"):
        shop.fake.emit("seen")

    async def main() -> None:
        async with httpx.AsyncClient(transport=shop.fake) as http:
            await http.put(f"{BASE}/shops/s1/note", json={})
            await shop.fake.aemit("lost")

    anyio.run(main)
    assert seen == ["seen", "lost"]


def test_threads_may_share_a_fake() -> None:
    seen: list[bytes] = []
    shop = Shop(webhook=lambda body, headers: seen.append(body))

    def work(name: str) -> None:
        for number in range(20):
            assert shop.order(shop=name, key=f"{number % 10}").status_code == 201

    threads = [threading.Thread(target=work, args=(f"s{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(shop.fake.calls) == 80
    assert sum(call.repeated for call in shop.fake.calls) == 40
    assert [each.body for each in shop.fake.deliveries] == seen
    assert len(set(seen)) == 80


# ---------------------------------------------------------------------------- plans


def test_a_status_is_answered_before_the_effect_or_after_it(shop: Shop) -> None:
    shop.fake.fail(503, headers={"retry-after": "7"}).fail(500, json={"why": 1}, effect=True)
    first, second = shop.order(key="k"), shop.order(key="k")
    assert (first.status_code, first.headers["retry-after"]) == (503, "7")
    assert first.json()["errors"][0]["title"] == "Service Unavailable"
    assert (second.status_code, second.json()) == (500, {"why": 1})
    assert shop.events == ["made", "paid"]
    assert shop.order(key="k").status_code == 201
    assert [(each.status, each.repeated) for each in shop.fake.calls] == [
        (503, False),
        (500, False),
        (201, True),
    ]
    assert shop.events == ["made", "paid"]


@pytest.mark.parametrize("effect", [False, True])
@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ReadError("gone")])
def test_a_connection_breaks_before_the_effect_or_after_it(
    shop: Shop, error: Any, effect: bool
) -> None:
    shop.fake.fail(error=error, effect=effect)
    with pytest.raises(httpx.TransportError) as caught:
        shop.order()
    assert caught.value.request.method == "POST"
    assert shop.fake.calls[0].status is None
    assert shop.events == (["made", "paid"] if effect else [])
    assert shop.order().status_code == 201


def test_plans_are_for_an_operation_and_a_number_of_times(shop: Shop) -> None:
    shop.fake.fail(429, operation="orders.make", times=2)
    assert shop.http.get(f"{BASE}/shops/s1/orders").status_code == 204
    assert repr(shop.fake) == (
        "<FakeApi: 1 calls, 0 deliveries, planned: fail orders.make 2 times>"
    )
    assert [shop.order().status_code for _ in range(3)] == [429, 429, 201]
    shop.fake.fail(599, times=None)
    assert [shop.order().status_code for _ in range(3)] == [599] * 3
    shop.fake.reset()
    assert shop.order().status_code == 201
    assert len(shop.fake.calls) == 1
    with pytest.raises(ValueError, match="no operation is called 'orders.mak'"):
        shop.fake.fail(500, operation="orders.mak")


@pytest.mark.parametrize("wrong", [{}, {"status": 500, "error": httpx.ConnectError}])
def test_a_failure_is_a_status_or_an_error(shop: Shop, wrong: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="a status or an error"):
        shop.fake.fail(**wrong)


def test_a_late_answer_is_waited_for() -> None:
    slept: list[float] = []
    shop = Shop(sleep=slept.append)
    shop.fake.delay(3).delay(4)
    shop.order()
    assert (slept, len(shop.events)) == ([3], 2)

    async def wait(seconds: float) -> None:
        slept.append(seconds)

    async def main() -> None:
        shop.fake._sleep = wait
        async with httpx.AsyncClient(transport=shop.fake) as http:
            assert (await http.get(f"{BASE}/shops/s1/orders")).status_code == 204

    anyio.run(main)
    assert slept == [3, 4]


def test_a_late_answer_takes_a_while_when_nothing_else_is_said(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr(fake_module.time, "sleep", slept.append)
    shop.fake.delay(2)
    shop.order()
    assert slept == [2]


def test_an_answer_that_is_too_late_is_a_timeout_after_the_effect(shop: Shop) -> None:
    shop.http.timeout = httpx.Timeout(1, read=5)
    shop.fake.delay(6, operation="orders.make")
    with pytest.raises(httpx.ReadTimeout):
        shop.order(key="k")
    assert shop.events == ["made", "paid"]
    assert shop.order(key="k").status_code == 201
    assert [each.repeated for each in shop.fake.calls] == [False, True]


@pytest.mark.parametrize(
    ("plan", "events"),
    [
        (lambda fake: fake.duplicate(), ["made", "made", "paid", "paid"]),
        (lambda fake: fake.out_of_order(), ["paid", "made"]),
        (lambda fake: fake.duplicate().out_of_order(), ["paid", "paid", "made", "made"]),
    ],
)
def test_events_come_twice_or_in_another_order(
    shop: Shop, plan: Callable[[FakeApi], object], events: list[str]
) -> None:
    plan(shop.fake)
    shop.http.get(f"{BASE}/shops/s1/orders")  # causes no event, and uses nothing up
    shop.order()
    assert shop.events == events
    made = [each.body for each in shop.fake.deliveries if each.event_type == "made"]
    assert len(set(made)) == 1
    assert sorted(bodies(shop), key=lambda body: body["at"])[0]["type"] in events
    shop.order()
    assert shop.events == [*events, "made", "paid"]


def test_without_jsonschema_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    with pytest.raises(ImportError, match=r'pip install "shop-client\[testing\]"'):
        FakeApi(KIT, None)
