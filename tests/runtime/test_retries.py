"""Both clients sending again: what is sent, how often, and what is raised in the end."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cached_property
from inspect import isawaitable
from typing import Any
from uuid import UUID

import anyio
import httpx
import pytest
from client_runtime.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    InternalServerError,
    RateLimitError,
)
from client_runtime.omit import omit
from client_runtime.operation import Body, IdempotencyKey, Operation, Options, Returns
from client_runtime.retry import RetryPolicy
from client_runtime.transport import AsyncTransport, SyncTransport

URL = "https://api.example"
OK = {"200": Returns("application/json", object)}
JSON = Body("application/json")
GET: Operation[Any] = Operation("GET", "/x", returns=OK)
PUT: Operation[Any] = Operation("PUT", "/x", body=JSON, returns=OK)
POST: Operation[Any] = Operation("POST", "/x", body=JSON, returns=OK)
KEYED: Operation[Any] = Operation(
    "POST", "/x", body=JSON, returns=OK, key=IdempotencyKey("command_id", 60)
)


class World:
    """A server that answers as it is told, and a clock that only pauses and answers move."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.time = 0.0
        self.pauses: list[float] = []
        self.requests: list[httpx.Request] = []
        self.answers: Iterator[Any] = iter(())
        self.busy = 0.0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.time += self.busy
        found = next(self.answers, 200)
        if isinstance(found, httpx.Response):
            return found
        if isinstance(found, int):
            return httpx.Response(found, json={"status": found})
        raise found

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.time += seconds

    async def async_sleep(self, seconds: float) -> None:
        await anyio.sleep(0)
        self.sleep(seconds)

    def send(
        self,
        operation: Operation[Any],
        *answers: Any,
        http: dict[str, Any] | None = None,
        options: Options | None = None,
        body: Any = omit,
        use: Callable[[Any], Any] = lambda client: client,
        **settings: Any,
    ) -> Any:
        self.answers = iter(answers)
        policy = RetryPolicy(
            now=lambda: self.time,
            date=lambda: self.time,
            sleep=self.sleep,
            async_sleep=self.async_sleep,
            random=lambda: 1.0,
        )
        settings = {"base_url": URL, "user_agent": "x", "retry_policy": policy} | settings
        transport: Any = httpx.MockTransport(self)
        call = {"body": body, "options": options or Options()}
        if self.kind == "sync":
            with httpx.Client(transport=transport, **(http or {})) as one:
                return use(SyncTransport(http_client=one, **settings)).send(operation, **call)

        async def run() -> Any:
            async with httpx.AsyncClient(transport=transport, **(http or {})) as one:
                client = AsyncTransport(http_client=one, **settings)
                found = use(client).send(operation, **call)
                return await found if isawaitable(found) else found

        return anyio.run(run)

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(request.content) for request in self.requests]


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param)


def test_a_failure_that_passes_is_not_seen(world: World) -> None:
    assert world.send(GET, 503, httpx.ReadError("reset")) == {"status": 200}
    assert world.pauses == [0.5, 1.0]


def test_the_last_failure_is_raised(world: World) -> None:
    with pytest.raises(InternalServerError, match="502"):
        world.send(GET, 500, 501, 502, 503)
    assert len(world.requests) == 3
    refused = httpx.ConnectError("refused")
    with pytest.raises(APIConnectionError) as caught:
        world.send(POST, *[refused] * 3, body={})
    assert caught.value.__cause__ is refused


@pytest.mark.parametrize(("settings", "tries"), [({"max_retries": 0}, 1), ({"max_retries": 4}, 5)])
def test_how_often(world: World, settings: dict[str, Any], tries: int) -> None:
    for given in (
        settings,
        {"options": Options(max_retries=tries - 1), "max_retries": 7},
        {"use": lambda client: client._changed(settings, None)},
    ):
        world.requests.clear()
        with pytest.raises(InternalServerError):
            world.send(GET, *[503] * 20, **given)
        assert len(world.requests) == tries


@pytest.mark.parametrize("wrong", [-1, 1.0, True, "2", None])
def test_a_wrong_number_of_retries(world: World, wrong: Any) -> None:
    kind = ValueError if type(wrong) is int else TypeError
    with pytest.raises(kind, match="max_retries"):
        world.send(GET, max_retries=wrong)
    if wrong is not None:
        with pytest.raises(kind, match="max_retries"):
            world.send(GET, options=Options(max_retries=wrong))


@pytest.mark.parametrize("wrong", [0, -1, float("nan"), float("inf")])
def test_a_wrong_deadline(world: World, wrong: Any) -> None:
    with pytest.raises(ValueError, match="deadline"):
        world.send(GET, deadline=wrong)


# Keys


def test_a_key_is_made_once_for_all_tries(world: World) -> None:
    world.send(KEYED, 503, httpx.ReadTimeout("lost"), body={"a": 1, "command_id": omit})
    first, *others = world.bodies
    assert len(others) == 2 and others == [first, first]
    assert first["a"] == 1 and UUID(first["command_id"]).version == 4
    world.send(KEYED, body={})
    assert world.bodies[-1]["command_id"] != first["command_id"]


@pytest.mark.parametrize(
    ("body", "extra", "sent", "keyed"),
    [
        ({"command_id": "mine"}, None, "mine", True),
        ({}, {"command_id": "mine"}, "mine", True),
        ({"command_id": "a"}, {"command_id": "b"}, "b", True),
        ({"command_id": UUID(int=1)}, None, str(UUID(int=1)), True),
        ({"command_id": None}, None, None, False),
        ({"command_id": ""}, None, "", False),
        ({"command_id": 5}, None, 5, False),
        ({}, {"command_id": ""}, "", False),
        ({}, {"command_id": None}, None, False),
        ({"command_id": "a"}, {"command_id": omit}, omit, False),
        ({}, {"command_id": omit}, omit, False),
    ],
)
def test_what_a_caller_gives_is_sent(
    world: World, body: Any, extra: Any, sent: Any, keyed: bool
) -> None:
    options = Options(extra_body=extra)
    if keyed:
        world.send(KEYED, 500, body=body, options=options)
    else:
        with pytest.raises(InternalServerError):
            world.send(KEYED, 500, body=body, options=options)
    assert [one.get("command_id", omit) for one in world.bodies] == [sent] * (1 + keyed)


def test_no_key_is_made_when_that_is_turned_off(world: World) -> None:
    with pytest.raises(InternalServerError):
        world.send(KEYED, 500, body={"a": 1}, auto_key=False)
    assert world.bodies == [{"a": 1}]
    world.send(KEYED, 500, body={"command_id": "mine"}, auto_key=False)
    assert world.bodies[1:] == [{"command_id": "mine"}] * 2


def test_a_key_is_made_where_there_is_no_body(world: World) -> None:
    world.send(KEYED, 500)
    assert list(world.bodies[0]) == ["command_id"] and world.bodies[0] == world.bodies[1]


def test_nothing_is_sent_with_a_key_that_the_server_may_have_forgotten(world: World) -> None:
    world.busy = 29.4
    with pytest.raises(APITimeoutError):  # after 29.4 s, after 59.3 s: 60.3 s is too late
        world.send(KEYED, *[httpx.ReadTimeout("lost")] * 9, body={}, max_retries=9)
    assert len(world.requests) == 2 and world.pauses == [0.5]
    limits = world.requests[1].extensions["timeout"]
    assert limits["pool"] == limits["connect"] == pytest.approx(0.7)


def test_a_pause_that_takes_too_long_is_the_last(world: World) -> None:
    real = world.sleep

    def oversleep(seconds: float) -> None:
        real(100)

    world.sleep = oversleep  # type: ignore[method-assign]
    with pytest.raises(InternalServerError):
        world.send(KEYED, 500, body={})
    assert len(world.requests) == 1


# Operations without a key


@pytest.mark.parametrize("outcome", [500, 408, 409, httpx.ReadTimeout("x"), httpx.WriteError("x")])
def test_what_may_have_been_executed_is_not_sent_again(world: World, outcome: Any) -> None:
    with pytest.raises(APIError):
        world.send(POST, outcome, body={})
    assert len(world.requests) == 1 and not world.pauses
    world.send(PUT, outcome, body={})
    assert len(world.requests) == 3


@pytest.mark.parametrize("outcome", [429, httpx.ConnectError("x"), httpx.PoolTimeout("x")])
def test_what_was_not_executed_is_sent_again(world: World, outcome: Any) -> None:
    world.send(POST, outcome, body={})
    assert len(world.requests) == 2


@pytest.mark.parametrize("after", [httpx.ConnectError("x"), 429, 503])
@pytest.mark.parametrize("status", [303, 307])
def test_after_a_redirect_a_command_is_not_sent_again(
    world: World, after: Any, status: int
) -> None:
    moved = httpx.Response(status, headers={"location": "/y"})
    with pytest.raises((APIConnectionError, RateLimitError, InternalServerError)):
        world.send(POST, moved, after, body={}, http={"follow_redirects": True})
    assert [one.url.path for one in world.requests] == ["/x", "/y"]
    world.requests.clear()
    world.send(KEYED, moved, after, body={}, http={"follow_redirects": True})
    assert [one.url.path for one in world.requests] == ["/x", "/y", "/x"]


# What goes on around them


def test_a_server_may_wish_for_a_pause(world: World) -> None:
    limited = httpx.Response(429, headers={"x-ratelimit-reset": "12"})
    world.send(POST, limited, httpx.Response(429, headers={"retry-after-ms": "1"}), body={})
    assert world.pauses == [12, 0.001]
    with pytest.raises(RateLimitError):
        world.send(POST, httpx.Response(429, headers={"retry-after": "61"}), body={})
    with pytest.raises(RateLimitError):
        world.send(POST, limited, body={}, deadline=12)
    assert world.pauses == [12, 0.001]


def test_no_try_starts_after_the_deadline(world: World) -> None:
    world.busy = 3
    with pytest.raises(InternalServerError):  # 3 s, pause of 0.5 s, 6.5 s, of 1 s, 10.5 s
        world.send(GET, *[503] * 9, deadline=9, max_retries=9)
    assert len(world.requests) == 3 and world.pauses == [0.5, 1.0]


def test_hooks_that_raise(world: World) -> None:
    def check(response: httpx.Response) -> None:
        response.raise_for_status()

    async def acheck(response: httpx.Response) -> None:
        check(response)

    hooks: Any = {"response": [check if world.kind == "sync" else acheck]}
    assert world.send(POST, 429, body={}, http={"event_hooks": hooks}) == {"status": 200}
    with pytest.raises(InternalServerError):
        world.send(POST, 500, body={}, http={"event_hooks": hooks})
    assert len(world.requests) == 3

    def bug(request: httpx.Request) -> None:
        raise KeyError("bug")

    async def abug(request: httpx.Request) -> None:
        bug(request)

    hooks = {"request": [bug if world.kind == "sync" else abug]}
    with pytest.raises(KeyError):
        world.send(GET, http={"event_hooks": hooks})
    assert len(world.requests) == 3


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, SystemExit])
def test_a_pause_may_be_interrupted(world: World, interrupt: type[BaseException]) -> None:
    def stop(seconds: float) -> None:
        raise interrupt

    world.sleep = stop  # type: ignore[method-assign]
    with pytest.raises(interrupt):
        world.send(GET, 503)
    assert len(world.requests) == 1


def test_a_client_that_was_closed_meanwhile(world: World) -> None:
    closing: list[Any] = []

    def use(client: Any) -> Any:
        closing.append(client._http)
        return client

    real = world.sleep

    def close(seconds: float) -> None:
        real(seconds)
        closing[0]._state = type(closing[0]._state).CLOSED

    world.sleep = close  # type: ignore[method-assign]
    with pytest.raises(InternalServerError):  # what came before it was closed
        world.send(GET, 503, use=use)
    assert len(world.requests) == 1


def test_a_client_that_was_closed_before(world: World) -> None:
    def use(client: Any) -> Any:
        client._http._state = type(client._http._state).CLOSED
        return client

    with pytest.raises(APIConnectionError, match="the client is closed"):
        world.send(GET, 200, use=use)
    assert not world.requests


def test_a_request_is_made_anew_for_each_try(world: World) -> None:
    def mark(request: httpx.Request) -> None:
        request.headers["x-tries"] = request.headers.get("x-tries", "") + "."

    async def amark(request: httpx.Request) -> None:
        mark(request)

    hooks = {"request": [mark if world.kind == "sync" else amark]}
    world.send(PUT, 503, 503, http={"event_hooks": hooks}, body={"a": 1})
    assert [request.headers["x-tries"] for request in world.requests] == [".", ".", "."]
    assert world.bodies == [{"a": 1}] * 3


def test_cancellation_in_a_pause_reaches_its_owner() -> None:
    async def run() -> None:
        world = World("async")
        world.answers = iter([503])
        http = httpx.AsyncClient(transport=httpx.MockTransport(world))
        policy = RetryPolicy(random=lambda: 1.0)  # pauses for real
        client = AsyncTransport(
            base_url=URL, user_agent="x", http_client=http, retry_policy=policy, deadline=60
        )
        with anyio.move_on_after(0.05) as scope:
            await client.send(GET)
        assert scope.cancelled_caught and len(world.requests) == 1
        # inside a try, too: it is not the deadline's
        stuck = anyio.Event()

        async def wait(request: httpx.Request) -> httpx.Response:
            await stuck.wait()
            raise AssertionError

        client._http = httpx.AsyncClient(transport=httpx.MockTransport(wait))
        with anyio.move_on_after(0.05) as scope:
            await client.send(GET)
        assert scope.cancelled_caught
        with pytest.raises(TimeoutError):
            with anyio.fail_after(0.05):
                await client.send(GET)
        client._set_limits(2, 0.05)
        with pytest.raises(APITimeoutError):
            await client.send(GET)

    anyio.run(run)


# Copies


def test_a_copy_differs_only_in_what_was_asked_for() -> None:
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={})))

    class Client(SyncTransport):
        @cached_property
        def resource(self) -> object:
            return object()

    client = Client(
        base_url=URL, user_agent="x", http_client=http, timeout=3, default_headers={"a": "1"}
    )
    client.own = client.resource
    same = client._changed({}, None)
    assert (same.base_url, same.timeout, same.max_retries, same.deadline) == (
        client.base_url, 3, 2, None,
    )  # fmt: skip
    assert same._http is http and same.resource is not client.resource
    assert same.own is client.own
    other = client._changed(
        {
            "base_url": "https://other.example",
            "timeout": None,
            "max_retries": 5,
            "deadline": 7.0,
            "default_headers": {"b": "2"},
            "set_default_query": {"q": 1},
        },
        None,
    )
    assert (str(other.base_url), other.timeout, other.max_retries, other.deadline) == (
        "https://other.example", None, 5, 7.0,
    )  # fmt: skip
    assert other._headers == {"a": "1", "b": "2"} and other._query == {"q": 1}
    assert (str(client.base_url), client.max_retries) == (URL, 2) and client._headers == {"a": "1"}
    assert client._changed({"set_default_headers": {}}, None)._headers == {}
    unchanged = {"base_url": None, "max_retries": None, "default_headers": None}
    assert other._changed(unchanged, None).max_retries == 5  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="mutually exclusive"):
        client._changed({"default_query": {}, "set_default_query": {}}, None)
    with pytest.raises(TypeError, match="httpx.Client"):
        client._changed({}, httpx.AsyncClient())  # type: ignore[arg-type]


def test_a_copy_closes_nothing() -> None:
    own = SyncTransport(base_url=URL, user_agent="x")
    own._changed({}, None).close()
    assert not own.is_closed()
    own.close()
    assert own.is_closed()
