"""A repetition that is held up until its key is forgotten: nothing of it reaches the server."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from client_runtime.deadline import TOO_LATE
from client_runtime.errors import APITimeoutError, InternalServerError
from client_runtime.operation import Operation, Options

from tests.client.drive import settled
from tests.client.server import Handler, Received, Server, reply
from tests.runtime.both import GET, KEYED, POST, Both, loopback


@pytest.fixture(scope="module")
def running_server() -> Iterator[Server]:
    with loopback() as server:
        yield server


@pytest.fixture
def server(running_server: Server) -> Iterator[Server]:
    running_server.reset()
    running_server.answer = busy
    yield running_server
    running_server.reset()


def busy(handler: Handler, request: Received) -> None:
    """Answer that it is busy, and end the connection, so that each try has its own."""
    reply(503, {}, connection="close")(handler, request)


class Held:
    """Lets time pass at one place of every request, by so many seconds in each."""

    def __init__(self, both: Both, *seconds: float) -> None:
        self.both, self.seconds = both, iter(seconds)

    def __call__(self, *_: Any) -> None:
        self.both.clock.time += next(self.seconds, 0.0)

    def in_a_hook(self) -> dict[str, Any]:
        return {"event_hooks": {"request": [self.both.hook(self)]}}

    def in_dns(self) -> dict[str, Any]:
        sync = self.both.kind == "sync"
        transport: Any = (httpx.HTTPTransport if sync else httpx.AsyncHTTPTransport)()
        transport._pool._network_backend = (Slow if sync else AsyncSlow)(
            transport._pool._network_backend, self
        )
        return {"transport": transport}


class Slow:
    """Takes its time for each connection, as a name server may."""

    def __init__(self, real: Any, held: Held) -> None:
        self.real, self.held = real, held

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)

    def connect_tcp(self, *args: Any, **kwargs: Any) -> Any:
        self.held()
        return self.real.connect_tcp(*args, **kwargs)


class AsyncSlow(Slow):
    async def connect_tcp(self, *args: Any, **kwargs: Any) -> Any:
        self.held()
        return await self.real.connect_tcp(*args, **kwargs)


PLACES = pytest.mark.parametrize("place", [Held.in_a_hook, Held.in_dns], ids=["hook", "dns"])


@PLACES
@pytest.mark.parametrize(
    ("seconds", "tries", "kind"),
    [
        ((0, 61), 1, APITimeoutError),
        ((0, 59.6), 1, APITimeoutError),  # the pause before it is half a second
        ((0, 58.6), 2, InternalServerError),  # another pause would be too long
        ((0, 30, 29), 2, APITimeoutError),
        ((0, 20, 20), 3, InternalServerError),
        ((61,), 1, InternalServerError),  # the first try may take any time; there is no other then
        ((59.4, 0.2), 1, APITimeoutError),
    ],
)
def test_a_command_that_is_held_up(
    place: Any, seconds: tuple[float, ...], tries: int, kind: Any, both: Both, server: Server
) -> None:
    with pytest.raises(kind) as caught:
        both.call(
            KEYED,
            base_url=server.url,
            http={"trust_env": False} | place(Held(both, *seconds)),
            given={"body": {}},
        )
    assert len(server.received) == tries
    assert len({request.body for request in server.received}) == 1
    if kind is APITimeoutError:
        assert isinstance(caught.value.__cause__, httpx.ConnectTimeout)
        # after a hook there is so little left for the connection that it may end this first
        assert str(caught.value.__cause__) == TOO_LATE or place is Held.in_a_hook


@PLACES
@pytest.mark.parametrize("operation", [GET, Operation("PUT", "/x")], ids=["GET", "PUT"])
def test_what_may_be_repeated_at_any_time_is(
    operation: Operation[Any], place: Any, both: Both, server: Server
) -> None:
    with pytest.raises(InternalServerError):
        both.call(
            operation,
            base_url=server.url,
            http={"trust_env": False} | place(Held(both, 0, 100, 100)),
        )
    assert len(server.received) == 3


def test_a_connection_is_free_after_it(both: Both, server: Server) -> None:
    held = Held(both, 0, 61, 0)
    http = {"limits": httpx.Limits(max_connections=1), "timeout": httpx.Timeout(5, pool=0.2)}

    async def use(client: Any) -> None:
        with pytest.raises(APITimeoutError):
            await settled(client.send(KEYED, body={}))
        server.answer = reply(200, {"a": 1})
        assert await settled(client.send(POST, body={})) == {"a": 1}

    both.run(use, base_url=server.url, http={"trust_env": False} | http | held.in_a_hook())
    assert len(server.received) == 2


def test_a_redirect_of_a_repetition_is_held_to_it_too(both: Both, server: Server) -> None:
    def answer(handler: Handler, request: Received) -> None:
        if len(server.received) == 1:
            busy(handler, request)
        else:
            reply(307, location="/v2/y")(handler, request)

    server.answer = answer
    held = Held(both, 0, 0, 61)
    with pytest.raises(APITimeoutError):
        both.call(
            KEYED,
            base_url=server.url,
            http={"trust_env": False, "follow_redirects": True} | held.in_a_hook(),
            given={"body": {}},
        )
    assert [request.path for request in server.received] == ["/v2/x", "/v2/x"]


def test_a_trace_of_the_caller_still_hears_all(both: Both, server: Server) -> None:
    events: list[str] = []

    def trace(event: str, info: Any) -> None:
        events.append(event)

    async def async_trace(event: str, info: Any) -> None:
        events.append(event)

    def mark(request: httpx.Request) -> None:
        # a hook comes after the guard, and what it sets replaces it
        theirs = request.extensions.get("trace")
        assert (theirs is not None) == (len(seen) > 0)
        seen.append(theirs)
        request.extensions.setdefault("trace", trace if both.kind == "sync" else async_trace)

    seen: list[Any] = []
    with pytest.raises(InternalServerError):
        both.call(
            KEYED,
            base_url=server.url,
            http={"trust_env": False, "event_hooks": {"request": [both.hook(mark)]}},
            given={"body": {}},
        )
    assert len(seen) == 3 and "http11.send_request_headers.started" in events


@pytest.mark.parametrize("deadline", [None, 200.0])
def test_limits_of_the_phases(deadline: float | None, both: Both, server: Server) -> None:
    limits: list[dict[str, Any]] = []

    def look(request: httpx.Request) -> None:
        limits.append(dict(request.extensions["timeout"]))
        both.clock.time += 10

    with pytest.raises(InternalServerError):
        both.call(
            KEYED,
            base_url=server.url,
            deadline=deadline,
            http={"trust_env": False, "event_hooks": {"request": [both.hook(look)]}},
            options=Options(timeout=1000),
            given={"body": {}},
        )
    reads = [one["read"] for one in limits]
    assert reads == ([1000] * 3 if deadline is None else [200, 189.5, 178.5])
    connects = [one["connect"] for one in limits]
    assert connects == [1000 if deadline is None else 200, 49.5, 38.5]
