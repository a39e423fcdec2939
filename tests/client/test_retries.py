"""Retries and deadlines of the generated client, where it matters with a server on loopback."""

from __future__ import annotations

import json
import time
from typing import Any
from uuid import UUID

import httpx
import pytest

from telnyx_voice_advanced import (
    APIConnectionError,
    APITimeoutError,
    InternalServerError,
    RetryPolicy,
    Telnyx,
)
from telnyx_voice_advanced.testing import PUBLIC_KEY
from tests.client.commands import CALL, COMMANDS, Command
from tests.client.conftest import Caller
from tests.client.server import (
    KEY,
    Deaf,
    Handler,
    Received,
    Server,
    documented,
    hang_up,
    reply,
    wait,
)


async def no_pause(seconds: float) -> None:
    pass


AT_ONCE = RetryPolicy(sleep=lambda _: None, async_sleep=no_pause)
KINDS = {"PUT": "idempotent", "POST": "other"}


def kind(command: Command) -> str:
    """What the document says of the command, read from what the table sends."""
    return "keyed" if "command_id" in command.full else KINDS[command.http]


def failing(server: Server, times: int, answer: Any) -> None:
    """Let the first requests fail, and the others be answered as documented."""

    def some(handler: Handler, request: Received) -> None:
        (answer if len(server.received) <= times else documented)(handler, request)

    server.answer = some


@pytest.mark.parametrize("fails", ["no answer", "503"])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.method)
def test_a_command_is_repeated_if_that_is_safe(
    command: Command, fails: str, caller: Caller, server: Server
) -> None:
    failing(server, 2, hang_up if fails == "no answer" else reply(503, {}))
    settings = {"base_url": server.url, "retry_policy": AT_ONCE}
    if kind(command) == "other":
        with pytest.raises((APIConnectionError, InternalServerError)):
            caller.call(command.method, CALL, **command.minimal, settings=settings)
        assert len(server.received) == 1
        return
    result = caller.call(command.method, CALL, **command.minimal, settings=settings)
    assert result.data.result == "ok"
    bodies = [one.body for one in server.received]
    assert len(bodies) == 3 and len(set(bodies)) == 1
    made = json.loads(bodies[0]).get("command_id")
    assert (made is not None and UUID(made).version == 4) == (kind(command) == "keyed")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.method)
def test_each_method_says_when_it_is_repeated(command: Command) -> None:
    with Telnyx(api_key=KEY) as client:
        doc = getattr(client.calls.actions, command.method).__doc__
    said = " ".join(doc.partition("Retries: ")[2].partition("\n\n")[0].split())
    assert said.startswith(
        {
            "keyed": "after any failure that may pass, with the same `command_id`, which is "
            "executed once within 60 seconds.",
            "idempotent": "after any failure that may pass, as doing it twice is like doing it "
            "once.",
            "other": "only if the request was surely not executed (no connection, or 429).",
        }[kind(command)]
    )


def test_a_limit_of_requests_is_waited_for(caller: Caller, server: Server) -> None:
    failing(server, 1, reply(429, {}, x_ratelimit_reset="0"))
    result = caller.call("start_siprec", CALL, settings={"base_url": server.url})
    assert result.data.result == "ok" and len(server.received) == 2


def test_nobody_is_there(caller: Caller) -> None:
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    policy = RetryPolicy(sleep=pauses.append, async_sleep=pause)
    with Deaf() as url, pytest.raises(APIConnectionError):
        caller.call("start_siprec", CALL, settings={"base_url": url, "retry_policy": policy})
    assert len(pauses) == 2 and 0 <= pauses[0] <= 0.5 and 0 <= pauses[1] <= 1


# Deadlines


def stalled_body(handler: Handler, request: Received) -> None:
    handler.send_response(200)
    handler.send_header("content-length", "10")
    handler.end_headers()
    handler.wfile.write(b"{")
    wait(handler, request)


def trickling_body(handler: Handler, request: Received) -> None:
    handler.send_response(200)
    handler.send_header("content-length", "1000")
    handler.end_headers()
    while not handler.server.over.wait(0.02):
        handler.wfile.write(b" ")
        handler.wfile.flush()


def moved(handler: Handler, request: Received) -> None:
    """A redirect to an answer that does not come."""
    if request.path.endswith("/there"):
        wait(handler, request)
    else:
        reply(307, location=f"{request.path}/there")(handler, request)


@pytest.mark.parametrize("answer", [wait, stalled_body, trickling_body, moved])
@pytest.mark.parametrize("method", ["stop_siprec", "start_siprec"])
def test_a_call_ends_with_its_deadline(
    method: str, answer: Any, caller: Caller, server: Server
) -> None:
    """And its connection is free again: there is but one."""
    http: Any = httpx.Client if caller.kind == "sync" else httpx.AsyncClient
    one = http(limits=httpx.Limits(max_connections=1), follow_redirects=True)
    failing(server, 2 if answer is moved else 1, answer)
    took: list[float] = []

    def use(client: Any) -> Any:
        if caller.kind == "sync":
            late = client.with_options(deadline=0.3).calls.actions
            start = time.monotonic()
            with pytest.raises(APITimeoutError) as caught:
                getattr(late, method)(CALL)
            took.append(time.monotonic() - start)
            assert isinstance(caught.value.__cause__, httpx.TimeoutException)
            return getattr(client.calls.actions, method)(CALL, timeout=5)

        async def run() -> Any:
            late = client.with_options(deadline=0.3).calls.actions
            start = time.monotonic()
            with pytest.raises(APITimeoutError):
                await getattr(late, method)(CALL)
            took.append(time.monotonic() - start)
            return await getattr(client.calls.actions, method)(CALL, timeout=5)

        return run()

    assert caller.run(use, base_url=server.url, http_client=one).data.result == "ok"
    assert 0.25 <= took[0] < 2


def test_a_deadline_that_is_kept(caller: Caller, server: Server) -> None:
    failing(server, 2, reply(503, {}))
    settings = {"base_url": server.url, "retry_policy": AT_ONCE, "deadline": 30.0}
    assert caller.call("send_dtmf", CALL, digits="1", settings=settings).data.result == "ok"
    assert len({one.connection for one in server.received}) == 1


# Copies


def test_with_options(server: Server) -> None:
    with Telnyx(api_key=KEY, base_url=server.url, default_headers={"x-a": "1"}) as client:
        assert client.calls is client.calls
        other = client.with_options(
            api_key="OTHER",
            max_retries=5,
            default_headers={"x-b": "2"},
            public_key=PUBLIC_KEY,
            auto_command_id=False,
        )
        assert type(other) is Telnyx and other.calls is not client.calls
        assert (client.max_retries, other.max_retries, other.public_key) == (2, 5, PUBLIC_KEY)
        server.answer = reply(200, {})
        other.calls.actions.stop_siprec(CALL)
        sent = server.last.headers
        assert (sent["authorization"], sent["x-a"], sent["x-b"]) == ("Bearer OTHER", "1", "2")
        assert server.last.body == b"{}"
        other.close()
        client.copy().calls.actions.stop_siprec(CALL)
        assert server.last.headers["authorization"] == f"Bearer {KEY}"
        assert "x-b" not in server.last.headers and server.last.body != b"{}"
        assert "OTHER" not in repr(vars(other))


def test_a_copy_keeps_a_key_that_is_no_longer_in_the_environment(
    monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", KEY)
    with Telnyx(base_url=server.url) as client:
        monkeypatch.delenv("TELNYX_API_KEY")
        client.with_options(timeout=5).calls.actions.stop_siprec(CALL)
    assert server.last.headers["authorization"] == f"Bearer {KEY}"


def test_with_options_refuses_what_it_does_not_know(server: Server) -> None:
    with Telnyx(api_key="KEY", base_url=server.url) as client:
        options: Any = {"max_retrys": 0}
        with pytest.raises(TypeError, match="no argument max_retrys"):
            client.with_options(**options)


def test_a_copy_keeps_what_a_subclass_has_of_its_own() -> None:
    class Tagged(Telnyx):
        tag = ""

    with Tagged(api_key="KEY") as client:
        client.tag = "mine"
        assert client.with_options(max_retries=0).tag == "mine"
