"""Time while a connection is opened and a head arrives; and what has left, whatever looks like it.

Where time matters it is that of a test: a network in memory lets it pass, or each look at a clock.
"""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import itertools
import math
import socket
import sys
import tempfile
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from client_runtime.deadline import PASSED
from client_runtime.errors import APIConnectionError, APITimeoutError
from client_runtime.retry import RetryPolicy

from tests.client.drive import settled
from tests.client.server import Deaf, Server, reply
from tests.runtime.both import GET, POST, Both, loopback

ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
STEPS = ["connect_tcp", "connect_unix_socket", "start_tls"]


@pytest.fixture(scope="module")
def running_server() -> Iterator[Server]:
    with loopback() as server:
        yield server


@pytest.fixture
def server(running_server: Server) -> Iterator[Server]:
    running_server.reset()
    running_server.answer = reply(200, {"a": 1})
    yield running_server
    running_server.reset()


# Opening a connection


class Network:
    """A network in memory and its one stream: what each step was asked, until when, and how long.

    `takes` has the seconds that pass in a step, `fails` the step that does not come to an end.
    """

    def __init__(self, both: Both, transport: Any, fails: str, **takes: float) -> None:
        self.both, self.fails, self.takes = both, fails, takes
        self.core = sys.modules[type(transport._pool).__module__.partition(".")[0]]
        self.asked: list[tuple[str, float | None]] = []
        self.ends: dict[str, float] = {}
        self.pool = transport._pool
        self.pool._network_backend = self

    def step(self, name: str, timeout: float | None) -> Any:
        self.asked.append((name, timeout))
        if self.both.kind == "async":
            self.ends[name] = anyio.current_effective_deadline()
        self.both.clock.time += self.takes.get(name, 0.0)
        if name == self.fails:
            raise self.core.ConnectTimeout("slow")
        return self

    def connect_tcp(self, *_: Any, timeout: float | None, **__: Any) -> Any:
        return self.step("connect_tcp", timeout)

    def connect_unix_socket(self, *_: Any, timeout: float | None, **__: Any) -> Any:
        return self.step("connect_unix_socket", timeout)

    def start_tls(self, *_: Any, timeout: float | None, **__: Any) -> Any:
        return self.step("start_tls", timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        self.step("write", timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        self.step("read", timeout)
        return ANSWER

    def sleep(self, seconds: float) -> Any:
        self.both.clock.time += seconds

    def close(self) -> None:
        pass

    def get_extra_info(self, info: str) -> Any:
        return None


class AsyncNetwork(Network):
    async def connect_tcp(self, *_: Any, timeout: float | None, **__: Any) -> Any:
        return self.step("connect_tcp", timeout)

    async def connect_unix_socket(self, *_: Any, timeout: float | None, **__: Any) -> Any:
        return self.step("connect_unix_socket", timeout)

    async def start_tls(self, *_: Any, timeout: float | None, **__: Any) -> Any:
        return self.step("start_tls", timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        self.step("write", timeout)

    async def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        self.step("read", timeout)
        return ANSWER

    async def sleep(self, seconds: float) -> Any:
        self.both.clock.time += seconds

    async def aclose(self) -> None:
        pass


def network(both: Both, fails: str = "", *, http: Any = None, **takes: float) -> tuple[Any, Any]:
    """A transport and the network below it."""
    kind: Any = httpx.HTTPTransport if both.kind == "sync" else httpx.AsyncHTTPTransport
    transport = kind(**(http or {}))
    below = (Network if both.kind == "sync" else AsyncNetwork)(both, transport, fails, **takes)
    return transport, below


def late(both: Both, transport: Any, scheme: str = "http") -> APITimeoutError:
    """The error of a call that had ten seconds."""
    with pytest.raises(APITimeoutError) as caught:
        both.call(
            GET,
            base_url=f"{scheme}://api.example",
            http={"transport": transport},
            timeout=60,
            deadline=10.0,
            max_retries=0,
        )
    found: APITimeoutError = caught.value
    return found


def test_attempts_of_a_transport_have_only_what_is_left(both: Both) -> None:
    transport, below = network(both, "connect_tcp", http={"retries": 3}, connect_tcp=4)
    late(both, transport)
    # the pauses between them are 0, 0.5 and 1 second
    assert below.asked == [("connect_tcp", limit) for limit in (10, 6, 1.5, 0.001)]
    assert below.pool.connections == []


def test_tls_has_only_what_a_slow_connection_left(both: Both) -> None:
    transport, below = network(both, "start_tls", connect_tcp=7, start_tls=3)
    late(both, transport, "https")
    assert below.asked == [("connect_tcp", 10), ("start_tls", 3)]
    assert below.pool.connections == []


def test_a_unix_socket_has_only_what_is_left(both: Both) -> None:
    http = {"uds": "/nowhere", "retries": 1}
    transport, below = network(both, "connect_unix_socket", http=http, connect_unix_socket=7)
    late(both, transport)
    assert below.asked == [("connect_unix_socket", 10), ("connect_unix_socket", 3)]
    assert below.pool.connections == []


@pytest.mark.parametrize("http", [{}, {"uds": "/nowhere"}], ids=["tcp", "unix"])
def test_opening_a_connection_is_not_cancelled(http: dict[str, str]) -> None:
    """What is cancelled then may leave a socket behind; its own limit ends it as early."""
    both = Both("async")
    transport, below = network(both, http=http)

    async def use(client: Any) -> None:
        start = anyio.current_time()
        assert await client.send(GET) == {}
        opened = [name for name in STEPS if name in below.ends]
        assert len(opened) == 2
        assert [below.ends[name] for name in opened] == [math.inf, math.inf]
        for name in ("write", "read"):
            # the limit of the phase ends first
            assert 10.05 < below.ends[name] - start < 60
        assert {limit for _, limit in below.asked} == {10.0}

    url = "https://api.example"
    both.run(use, base_url=url, http={"transport": transport}, timeout=60, deadline=10.0)


@pytest.mark.parametrize("fails", ["connect_tcp", "start_tls"])
def test_after_a_failed_connection_a_call_may_be_cancelled_again(fails: str) -> None:
    both = Both("async")
    transport, below = network(both, fails, http={"retries": 1}, **{fails: 1.0})
    plain_sleep, ends = below.sleep, []

    async def sleep(seconds: float) -> None:
        ends.append(anyio.current_effective_deadline())
        await plain_sleep(seconds)

    below.sleep = sleep
    late(both, transport, "https")
    assert len(ends) == 1 and ends[0] < math.inf
    assert below.ends[fails] == math.inf and below.pool.connections == []


# A head that never ends

INTERIM = b"HTTP/1.1 103 Early Hints\r\nx: " + b"x" * 8192 + b"\r\n\r\n"


@contextmanager
def chatterbox() -> Generator[str]:
    """A server at a Unix domain socket: always about to answer. It gives up in the end."""

    def serve() -> None:
        with listener.accept()[0] as connection, suppress(OSError):
            connection.recv(65536)
            for _ in range(800):
                connection.sendall(INTERIM)

    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as listener:
        path = str(Path(folder, "s"))
        listener.bind(path)
        listener.listen()
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield path
        thread.join()


def test_a_head_that_never_ends_at_a_unix_socket() -> None:
    both, looks = Both("sync"), itertools.count()
    with chatterbox() as path, pytest.raises(APITimeoutError) as caught:
        both.call(
            GET,
            base_url="http://api.example",
            http={"transport": httpx.HTTPTransport(uds=path)},
            retry_policy=RetryPolicy(now=lambda: float(next(looks))),
            deadline=60.0,
            timeout=500,
            max_retries=0,
        )
    assert isinstance(caught.value.__cause__, httpx.ReadTimeout)
    assert str(caught.value.__cause__) == PASSED


# What has left


class Renewing(httpx.Auth):
    """An authentication that asks another server, in vain, once it has seen the answer."""

    def __init__(self, kind: Any) -> None:
        self.kind = kind

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        yield request
        raise self.kind("no token", request=request)


LOOKS = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError]


@pytest.mark.parametrize("kind", LOOKS)
@pytest.mark.parametrize("place", ["hook", "auth"])
def test_what_was_sent_is_not_sent_again(place: str, kind: Any, both: Both, server: Server) -> None:
    """The error looks like one of a connection that never came about."""

    def refuse(response: httpx.Response) -> None:
        raise kind("no", request=response.request)

    hooks = {"event_hooks": {"response": [both.hook(refuse)]}}
    http = {"trust_env": False} | (hooks if place == "hook" else {"auth": Renewing(kind)})
    with pytest.raises(APIConnectionError) as caught:
        both.call(POST, base_url=server.url, http=http, given={"body": {}})
    assert type(caught.value.__cause__) is kind
    assert len(server.received) == 1 and both.clock.pauses == []


def test_a_later_try_that_was_sent_is_not_sent_again(both: Both, server: Server) -> None:
    fails = iter([True])

    def before(request: httpx.Request) -> None:
        if next(fails, False):
            raise httpx.ConnectError("refused", request=request)

    def after(response: httpx.Response) -> None:
        raise httpx.ConnectError("refused", request=response.request)

    hooks = {"request": [both.hook(before)], "response": [both.hook(after)]}
    http = {"trust_env": False, "event_hooks": hooks}
    with pytest.raises(APIConnectionError):
        both.call(POST, base_url=server.url, http=http, given={"body": {}})
    assert len(server.received) == 1 and both.clock.pauses == [0.5]


def test_what_was_never_sent_is_sent_again(both: Both) -> None:
    with Deaf() as url, pytest.raises(APIConnectionError) as caught:
        both.call(POST, base_url=url, given={"body": {}})
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert both.clock.pauses == [0.5, 1.0]


def test_what_was_sent_in_a_try_before_does_not_count(both: Both, server: Server) -> None:
    """A 429 is repeated; when the connection is refused then, nothing of that try has left."""
    fails = iter([False, True, False])

    def before(request: httpx.Request) -> None:
        if next(fails):
            raise httpx.ConnectError("refused", request=request)

    def busy_once(handler: Any, request: Any) -> None:
        reply(429 if len(server.received) == 1 else 200, {"a": 1})(handler, request)

    server.answer = busy_once
    http = {"trust_env": False, "event_hooks": {"request": [both.hook(before)]}}

    async def use(client: Any) -> None:
        assert await settled(client.send(POST, body={})) == {"a": 1}

    both.run(use, base_url=server.url, http=http)
    assert len(server.received) == 2 and both.clock.pauses == [0.5, 1.0]
