"""The client with httpx2 in place of httpx: handed in, beside it, and where only that is installed.

What depends on which library is loaded runs in a Python of its own, started by `alone()`; so
nothing here that is imported before it starts may load httpx.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from inspect import isawaitable
from types import ModuleType
from typing import TYPE_CHECKING, Any
from uuid import UUID

import anyio.lowlevel
import httpx2
import pytest

from telnyx_voice_advanced import (
    APIConnectionError,
    APITimeoutError,
    AsyncTelnyx,
    ConflictError,
    RetryPolicy,
    Telnyx,
    UnprocessableEntityError,
    types,
)
from tests.client.commands import CALL
from tests.client.document import ROOT
from tests.client.server import KEY, Handler, Received, Server, reply

pytestmark = pytest.mark.heavy

if TYPE_CHECKING:
    from tests.client.conftest import Caller

KINDS = {"Client": Telnyx, "AsyncClient": AsyncTelnyx}
HTTP1 = {"httpx", "httpcore"}
HTTP2 = {"httpx2", "httpcore2"}
HIDE = """
import sys
class Hidden:
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in {hidden!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Hidden)
"""
RUN = "from tests.client import test_httpx2 as parts; import asyncio; asyncio.run(parts.{part})"
OK = {"data": {"result": "ok"}}

each_kind = pytest.mark.parametrize("kind", KINDS)


async def at_once(seconds: float) -> None:
    """Do as if the seconds were over."""


PATIENT = RetryPolicy(sleep=lambda seconds: None, async_sleep=at_once)


def python(code: str, hidden: set[str]) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "generated/python/src")])
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", HIDE.format(hidden=hidden) + code],
        capture_output=True,
        text=True,
        env=environment,
    )


def alone(part: str, *, hidden: set[str] | None = None) -> set[str]:
    """Run a coroutine of this module; return which HTTP libraries its Python has in the end."""
    done = python(f"{RUN.format(part=part)}; print(*sys.modules)", hidden or set())
    assert done.returncode == 0 and not done.stderr, done.stderr
    return {*done.stdout.split()} & (HTTP1 | HTTP2)


async def settled(found: Any) -> Any:
    """A result, waited for where that is needed."""
    return await found if isawaitable(found) else found


@asynccontextmanager
async def entered(manager: Any) -> AsyncIterator[Any]:
    """What any kind of context manager gives."""
    if hasattr(manager, "__aenter__"):
        async with manager as one:
            yield one
    else:
        with manager as one:
            yield one


@asynccontextmanager
async def made(
    kind: str, answer: Callable[[Any], Any], *, library: Any = httpx2, **settings: Any
) -> AsyncIterator[Any]:
    """A client whose HTTP client is of a library, and has its server in memory."""
    http = getattr(library, kind)(transport=library.MockTransport(answer))
    given: dict[str, Any] = {"api_key": KEY, "http_client": http, "retry_policy": PATIENT}
    async with entered(http), entered(KINDS[kind](**given | settings)) as client:
        yield client


async def fails(error: type[Exception], found: Callable[[], Any]) -> Any:
    """The error that a call ends in."""
    with pytest.raises(error) as caught:
        await settled(found())
    assert type(caught.value) is error
    return caught.value


def in_turn(*outcomes: Any) -> Callable[[Any], Any]:
    """Answer with one after the other; an exception is raised."""
    left = list(outcomes)

    def answer(request: httpx2.Request) -> Any:
        outcome = left.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    return answer


class Endless(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that has always more to come."""

    def __iter__(self) -> Iterator[bytes]:
        while True:
            yield b" "

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            await anyio.lowlevel.checkpoint()
            yield b" "


class Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body in pieces; an error among them breaks it off."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


# Handed in


async def answers_and_errors(kind: str) -> None:
    refusal = {"errors": [{"code": "10015", "title": "Bad value"}]}
    outcomes = in_turn(
        httpx2.Response(200, json=OK),
        httpx2.Response(422, json=refusal, headers={"x-request-id": "r-1"}),
        httpx2.ConnectError("refused"),
        httpx2.ReadTimeout("slow"),
    )
    async with made(kind, outcomes, max_retries=0) as client:
        act = client.calls.actions
        found = await settled(act.stop_siprec(CALL))
        assert type(found) is types.StopSiprecResponse
        assert found.data and found.data.result == "ok"
        refused = await fails(UnprocessableEntityError, lambda: act.stop_siprec(CALL))
        assert (refused.errors[0].code, refused.request_id) == ("10015", "r-1")
        assert type(refused.response) is httpx2.Response
        assert type(refused.request) is httpx2.Request
        assert type(refused.headers) is httpx2.Headers
        lost = await fails(APIConnectionError, lambda: act.stop_siprec(CALL))
        assert type(lost.__cause__) is httpx2.ConnectError
        late = await fails(APITimeoutError, lambda: act.stop_siprec(CALL))
        assert type(late.__cause__) is httpx2.ReadTimeout


async def responses(kind: str) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        end = httpx2.ReadError("reset") if "x-broken" in request.headers else b"}"
        body = Pieces(json.dumps(OK).encode()[:-1], end)
        return httpx2.Response(200, headers={"content-type": "application/json"}, stream=body)

    async with made(kind, answer) as client:
        assert type(await settled(client.post("/x", cast_to=httpx2.Response))) is httpx2.Response
        act = client.calls.actions
        raw = await settled(act.with_raw_response.stop_siprec(CALL))
        assert type(raw.http_response) is httpx2.Response and type(raw.url) is httpx2.URL
        assert (await settled(raw.parse())).data.result == "ok"
        streaming = act.with_streaming_response.stop_siprec
        async with entered(streaming(CALL)) as streamed:
            assert not streamed.is_closed
            assert (await settled(streamed.parse())).data.result == "ok"
        assert streamed.is_closed
        async with entered(streaming(CALL, extra_headers={"x-broken": "1"})) as streamed:
            lost = await fails(APIConnectionError, streamed.read)
            assert type(lost.__cause__) is httpx2.ReadError


async def limits_of_time(kind: str) -> None:
    seen: list[dict[str, float]] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(dict(request.extensions["timeout"]))
        if "x-endless" in request.headers:
            return httpx2.Response(200, stream=Endless())
        return httpx2.Response(200, json=OK)

    patience = httpx2.Timeout(9, read=7)
    async with made(kind, answer, timeout=patience) as client:
        assert client.timeout is patience
        act = client.calls.actions
        await settled(act.stop_siprec(CALL))
        await settled(act.stop_siprec(CALL, timeout=httpx2.Timeout(3)))
        await settled(client.with_options(timeout=None).calls.actions.stop_siprec(CALL))
    assert [(one["connect"], one["read"]) for one in seen] == [(9, 7), (3, 3), (None, None)]
    async with made(kind, answer, timeout=patience, deadline=1) as client:
        await settled(client.calls.actions.stop_siprec(CALL))
        assert max(seen[-1].values()) <= 1
    async with made(kind, answer, deadline=0.05) as client:
        endless = {"extra_headers": {"x-endless": "1"}}
        late = await fails(
            APITimeoutError, lambda: client.calls.actions.stop_siprec(CALL, **endless)
        )
        assert type(late.__cause__) is httpx2.ReadTimeout


async def handed_in(kind: str) -> None:
    await answers_and_errors(kind)
    await responses(kind)
    await limits_of_time(kind)


@each_kind
def test_what_is_handed_in_is_all_that_is_loaded(kind: str) -> None:
    assert alone(f"handed_in({kind!r})") == HTTP2


# Beside httpx


async def side_by_side(kind: str) -> None:
    import httpx

    def other(library: ModuleType) -> ModuleType:
        return httpx if library is httpx2 else httpx2

    def answer_of(library: Any) -> Callable[[Any], Any]:
        def answer(request: Any) -> Any:
            assert type(request) is library.Request
            if "x-lost" in request.headers:
                raise library.ReadTimeout("slow")
            return library.Response(200, json=OK)

        return answer

    async def used(client: Any, library: Any) -> None:
        raw = await settled(client.calls.actions.with_raw_response.stop_siprec(CALL))
        assert type(raw.http_response) is library.Response
        late = await fails(
            APITimeoutError,
            lambda: client.calls.actions.stop_siprec(CALL, extra_headers={"x-lost": "1"}),
        )
        assert type(late.__cause__) is library.ReadTimeout

    one = made(kind, answer_of(httpx), library=httpx)
    two = made(kind, answer_of(httpx2), base_url=httpx.URL("https://h.example/v2"))
    async with one as first, two as second:
        assert type(first.base_url) is httpx.URL and type(second.base_url) is httpx2.URL
        for _ in range(2):
            await used(first, httpx)
            await used(second, httpx2)
        for client, library in ((first, httpx), (second, httpx2)):
            # times are numbers, whoever keeps them
            theirs: Any = other(library).Timeout(4)
            await settled(client.calls.actions.stop_siprec(CALL, timeout=theirs))
        # a copy may go over to the other library, and leaves its original where it is
        await used(first.with_options(http_client=second._http), httpx2)
        await used(second.with_options(http_client=first._http), httpx)
        await used(first, httpx)


@pytest.mark.heavy
@each_kind
def test_clients_of_both_libraries_side_by_side(kind: str) -> None:
    assert alone(f"side_by_side({kind!r})") >= {"httpx", "httpx2"}


# Without httpx


async def over_a_connection(kind: str) -> None:
    server = Server()
    try:
        async with entered(KINDS[kind](api_key=KEY, base_url=server.url)) as client:
            act = client.calls.actions
            found = await settled(act.send_dtmf(CALL, digits="1"))
            assert found.data.result == "ok"
            server.answer = reply(409, {"errors": []})
            refused = await fails(
                ConflictError, lambda: act.switch_supervisor_role(CALL, role="barge")
            )
            assert type(refused.response) is httpx2.Response
            assert type(client.timeout) is httpx2.Timeout and client.timeout.connect == 5
            assert len({request.connection for request in server.received}) == 1
        assert server.problems == []
    finally:
        server.stop()


async def with_the_test_kit(kind: str) -> None:
    from telnyx_voice_advanced.testing import FakeTelnyx

    fake: Any = FakeTelnyx()
    http = getattr(httpx2, kind)(transport=fake)
    other = KINDS[kind](api_key=KEY, http_client=http)
    async with entered(fake.client() if kind == "Client" else fake.async_client()) as client:
        for act in (client.calls.actions, other.calls.actions):
            found = await settled(act.refer(CALL, sip_address="sip:a@b.example"))
            assert type(found) is types.ReferResponse
        assert [call.operation for call in fake.calls] == ["calls.actions.refer"] * 2
        fake.fail(error=httpx2.ReadError)
        await settled(client.calls.actions.stop_siprec(CALL))
        assert [call.repeated for call in fake.calls[2:]] == [False, False]
        fake.delay(90)
        late = await fails(APITimeoutError, lambda: client.calls.actions.start_siprec(CALL))
        assert type(late.__cause__) is httpx2.ReadTimeout
    await settled(client._http.aclose() if kind == "AsyncClient" else client._http.close())
    await settled(http.aclose() if kind == "AsyncClient" else http.close())


@each_kind
def test_a_client_where_only_httpx2_is_installed(kind: str) -> None:
    assert alone(f"over_a_connection({kind!r})", hidden=HTTP1) == HTTP2


@pytest.mark.heavy
@each_kind
def test_the_test_kit_where_only_httpx2_is_installed(kind: str) -> None:
    assert alone(f"with_the_test_kit({kind!r})", hidden=HTTP1) == HTTP2


@each_kind
def test_httpx_is_what_is_used_by_default(kind: str) -> None:
    code = f"import telnyx_voice_advanced as t; t.{KINDS[kind].__name__}(api_key='k')"
    done = python(f"{code}; print(*sys.modules)", set())
    assert (done.returncode, done.stderr) == (0, "")
    assert {*done.stdout.split()} & (HTTP1 | HTTP2) == HTTP1


@pytest.mark.parametrize(
    ("hidden", "message"),
    [
        (HTTP1 | HTTP2, "neither httpx nor httpx2 is installed: pip install httpx"),
        ({"idna"}, "No module named 'idna'"),  # httpx is there, and broken
        ({"httpx", "idna"}, "No module named 'idna'"),
    ],
    ids=["neither", "a broken httpx", "a broken httpx2"],
)
@pytest.mark.parametrize("name", ["Telnyx", "AsyncTelnyx", "testing.FakeTelnyx"])
def test_what_is_missing_is_said(name: str, hidden: set[str], message: str) -> None:
    settings = "" if "Fake" in name else "api_key='k'"
    module, _, cls = f"telnyx_voice_advanced.{name}".rpartition(".")
    done = python(f"from {module} import {cls}; {cls}({settings})", hidden)
    assert done.stderr.splitlines()[-1] == f"ModuleNotFoundError: {message}"


def test_webhooks_need_neither() -> None:
    code = "from telnyx_voice_advanced import types, webhooks; webhooks.unsafe_unwrap('{}')"
    done = python(code, HTTP1 | HTTP2)
    assert (done.returncode, done.stderr) == (0, "")


# What else is handed in


class Mine(httpx2.Client):
    pass


class AsyncMine(httpx2.AsyncClient):
    pass


WRONG: dict[str, Any] = {
    "httpx2.HTTPTransport": httpx2.HTTPTransport(),
    "httpx2.Timeout": httpx2.Timeout(1),
    "builtins.type": httpx2.Client,
    "builtins.module": httpx2,
    "builtins.str": "httpx2",
    "builtins.object": object(),
}


def refused(kind: str, http: Any) -> str:
    with pytest.raises(TypeError) as caught:
        KINDS[kind](api_key=KEY, http_client=http)
    return str(caught.value)


@each_kind
@pytest.mark.parametrize("name", WRONG)
def test_what_is_no_http_client(name: str, kind: str) -> None:
    needed = f"http_client must be an httpx.{kind} or an httpx2.{kind}, not {name}"
    assert refused(kind, WRONG[name]) == needed


def test_an_http_client_of_the_other_kind() -> None:
    needed = "http_client must be an httpx.Client or an httpx2.Client, not "
    assert refused("Client", httpx2.AsyncClient()) == needed + "httpx2.AsyncClient"
    assert refused("Client", AsyncMine()).startswith(needed)
    needed = "http_client must be an httpx.AsyncClient or an httpx2.AsyncClient, not "
    with httpx2.Client() as http, Mine() as mine:
        assert refused("AsyncClient", http) == needed + "httpx2.Client"
        assert refused("AsyncClient", mine).startswith(needed)
        with Telnyx(api_key=KEY) as client, pytest.raises(TypeError, match="httpx2.AsyncClient"):
            client.with_options(http_client=httpx2.AsyncClient())  # type: ignore[arg-type]


def test_an_http_client_of_a_class_made_from_it(caller: Caller, server: Server) -> None:
    http = Mine() if caller.kind == "sync" else AsyncMine()
    found = over_httpx2(caller, server, lambda act: act.stop_siprec(CALL), http)
    assert found.data.result == "ok"


# Over connections on loopback


def over_httpx2(
    caller: Caller, server: Server, use: Callable[[Any], Any], http: Any = None, **more: Any
) -> Any:
    """What comes of using the commands of a client that has an HTTP client of httpx2."""
    kind: Any = httpx2.Client if caller.kind == "sync" else httpx2.AsyncClient
    settings = {"base_url": server.url, "retry_policy": PATIENT} | more
    settings["http_client"] = http or kind(follow_redirects=True)
    return caller.run(lambda client: use(client.calls.actions), **settings)


def test_a_repetition_has_the_same_command_id(caller: Caller, server: Server) -> None:
    def third_time(handler: Handler, request: Received) -> None:
        if len(server.received) == 2:
            handler.close_connection = True  # without an answer
        else:
            done = len(server.received) == 3
            reply(200 if done else 503, OK if done else b"")(handler, request)

    server.answer = third_time
    found = over_httpx2(caller, server, lambda act: act.send_dtmf(CALL, digits="1"))
    assert found.data.result == "ok"
    first, *others = [request.body for request in server.received]
    assert others == [first, first]
    assert UUID(json.loads(first)["command_id"]).version == 4


def test_a_redirect_keeps_the_command(caller: Caller, server: Server) -> None:
    def moved(handler: Handler, request: Received) -> None:
        there = request.path.endswith("/there")
        reply(200 if there else 307, OK, location="/v2/there")(handler, request)

    server.answer = moved
    found = over_httpx2(caller, server, lambda act: act.send_dtmf(CALL, digits="1"))
    assert found.data.result == "ok"
    before, after = server.received
    assert (after.method, after.path, after.body) == ("POST", "/v2/there", before.body)
    assert after.headers["authorization"] == f"Bearer {KEY}"
    assert after.connection == before.connection


def test_a_redirect_to_elsewhere_carries_no_key(caller: Caller, server: Server) -> None:
    elsewhere = Server()
    try:
        elsewhere.answer = reply(200, OK)
        server.answer = reply(307, location=elsewhere.url + "/there")
        over_httpx2(caller, server, lambda act: act.stop_siprec(CALL))
        assert "authorization" not in elsewhere.last.headers
    finally:
        elsewhere.stop()


@pytest.mark.parametrize("deadline", [None, 30])
def test_commands_go_over_one_connection(
    deadline: float | None, caller: Caller, server: Server
) -> None:
    async def use(act: Any) -> None:
        for _ in range(5):
            await settled(act.stop_siprec(CALL))

    if caller.kind == "sync":
        over_httpx2(caller, server, lambda act: asyncio.run(use(act)), deadline=deadline)
    else:
        over_httpx2(caller, server, use, deadline=deadline)
    assert len(server.received) == 5
    assert len({request.connection for request in server.received}) == 1


@each_kind
def test_the_test_kit_answers_whoever_asks(kind: str) -> None:
    """Its own client is one of httpx; as a transport it serves those of httpx2 as well."""
    from telnyx_voice_advanced.testing import FakeTelnyx

    async def run() -> None:
        fake: Any = FakeTelnyx()
        http = getattr(httpx2, kind)(transport=fake)
        act = KINDS[kind](api_key=KEY, http_client=http, max_retries=0).calls.actions
        found = await settled(act.stop_siprec(CALL))
        assert type(found) is types.StopSiprecResponse
        fake.fail(422)
        await fails(UnprocessableEntityError, lambda: act.stop_siprec(CALL))
        fake.delay(9)
        late = await fails(APITimeoutError, lambda: act.stop_siprec(CALL, timeout=1))
        assert type(late.__cause__) is httpx2.ReadTimeout

    asyncio.run(run())
