"""What the official package's own tests ask of connections, asked of ours: closing, proxies,
redirects, and that nothing is left behind when a call fails.

Where ours differs on purpose, the test says how, and why.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from telnyx_voice_advanced import (
    DEFAULT_TIMEOUT,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    Timeout,
)
from tests.client.commands import CALL, STATE
from tests.client.conftest import Caller
from tests.client.drive import act, entered, settled
from tests.client.server import Server, reply, wait
from tests.client.test_retries import AT_ONCE

OK = {"data": {"result": "ok"}}


# Opening and closing


def test_a_copy_does_not_close_what_it_shares(caller: Caller) -> None:
    async def use(client: Any) -> None:
        copied = client.copy()
        del copied
        gc.collect()
        assert not client.is_closed()
        await settled(client.copy().close())
        assert not client.is_closed()
        await settled(client.close())
        assert client.is_closed()

    act(caller, use)


def test_the_block_of_a_client(caller: Caller) -> None:
    clients: list[Any] = []

    def use(client: Any) -> None:
        assert not client.is_closed()
        clients.append(client)

    caller.run(use)
    assert clients[0].is_closed()


# Proxies


@pytest.mark.parametrize(
    ("variables", "proxied"),
    [
        ({}, False),
        ({"HTTP_PROXY": "{}"}, True),
        ({"http_proxy": "{}"}, True),
        ({"ALL_PROXY": "{}"}, True),
        ({"HTTPS_PROXY": "{}"}, False),
        ({"HTTP_PROXY": "{}", "NO_PROXY": "127.0.0.1"}, False),
    ],
)
def test_proxies_of_the_environment(
    variables: dict[str, str],
    proxied: bool,
    caller: Caller,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The official test looks into httpx for what is mounted; this one asks a proxy."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(server.url.removesuffix("/v2")))
    server.answer = reply(200, OK)
    caller.call("start_siprec", CALL, settings={"base_url": server.url})
    assert server.last.target.startswith("http://") is proxied


def test_an_http_client_with_every_option(caller: Caller, server: Server) -> None:
    http: Any = DefaultHttpxClient if caller.kind == "sync" else DefaultAsyncHttpxClient
    own = http(verify=True, trust_env=True, http1=True, http2=False, timeout=7)
    assert own.timeout == Timeout(7) and own.follow_redirects and http().timeout == DEFAULT_TIMEOUT
    settings = {"base_url": server.url, "http_client": own}
    assert caller.call("start_siprec", CALL, settings=settings).data.result == "ok"


# Redirects


@pytest.mark.parametrize("status", [307, 308, 303])
def test_redirects_are_followed(status: int, caller: Caller, server: Server) -> None:
    def answer(handler: Any, request: Any) -> None:
        there = request.path.endswith("/redirected")
        how = reply(200, OK) if there else reply(status, location=f"{server.url}/redirected")
        how(handler, request)

    server.answer = answer
    settings = {"base_url": server.url}
    answered = caller.call("start_siprec", CALL, secure=True, settings=settings)
    assert answered.data.result == "ok"
    first, second = server.received
    same = ("POST", b'{"secure":true}')
    assert (first.method, first.body) == same
    assert (second.method, second.body) == (("GET", b"") if status == 303 else same)


@pytest.mark.parametrize("status", [301, 302])
def test_a_redirect_that_turns_a_command_into_a_get(
    status: int, caller: Caller, server: Server
) -> None:
    """The official client follows it and reports the page behind it as the result; ours raises, as
    nothing says that the command was executed."""
    server.answer = reply(status, location=f"{server.url}/redirected")
    with pytest.raises(APIStatusError) as caught:
        caller.call("start_siprec", CALL, settings={"base_url": server.url})
    assert caught.value.status_code == status
    assert caught.value.response.headers["location"] == f"{server.url}/redirected"
    assert len(server.received) == 1


@pytest.mark.parametrize("status", [302, 307])
def test_redirects_that_are_not_to_be_followed(status: int, caller: Caller, server: Server) -> None:
    server.answer = reply(status, location=f"{server.url}/redirected")
    http: Any = httpx.Client if caller.kind == "sync" else httpx.AsyncClient
    settings = {"base_url": server.url, "http_client": http(follow_redirects=False)}
    with pytest.raises(APIStatusError) as caught:
        caller.call("start_siprec", CALL, settings=settings)
    assert caught.value.status_code == status and len(server.received) == 1


# Nothing is left behind


def http_of_one_connection(caller: Caller) -> Any:
    kind: Any = httpx.Client if caller.kind == "sync" else httpx.AsyncClient
    return kind(limits=httpx.Limits(max_connections=1), follow_redirects=True)


def leaks_nothing(
    caller: Caller, server: Server, fail: Callable[[Any], Any], tries: int | None, **more: Any
) -> None:
    """The call fails, and the only connection is free for the next."""

    async def use(client: Any) -> Any:
        await fail(client.calls.actions)
        assert tries in (None, len(server.received))
        server.answer = reply(200, OK)
        last = client.calls.actions.update_client_state(
            CALL, client_state=STATE, timeout=2, max_retries=0
        )
        return await settled(last)

    http = http_of_one_connection(caller)
    settings = {"base_url": server.url, "http_client": http, "retry_policy": AT_ONCE} | more
    assert act(caller, use, **settings).data.result == "ok"


def streamed(actions: Any, **more: Any) -> Any:
    streaming = actions.with_streaming_response
    return streaming.update_client_state(CALL, client_state=STATE, **more)


def test_time_limits_leak_nothing(caller: Caller, server: Server) -> None:
    async def fail(actions: Any) -> None:
        with pytest.raises(APITimeoutError):
            async with entered(streamed(actions, timeout=0.05)):
                raise AssertionError("there is no answer")

    server.answer = wait
    leaks_nothing(caller, server, fail, None)  # a busy server may not have seen them all


@pytest.mark.parametrize("status", [500, 404])
def test_errors_leak_nothing(status: int, caller: Caller, server: Server) -> None:
    async def fail(actions: Any) -> None:
        with pytest.raises(APIStatusError) as caught:
            async with entered(streamed(actions)):
                raise AssertionError("an error is no answer")
        assert caught.value.errors[0].code == "1"  # the body was read

    server.answer = reply(status, {"errors": [{"code": "1"}]})
    leaks_nothing(caller, server, fail, 3 if status == 500 else 1)


def test_a_block_that_fails_leaks_nothing(caller: Caller, server: Server) -> None:
    async def fail(actions: Any) -> None:
        with pytest.raises(KeyError):
            async with entered(streamed(actions)) as response:
                assert not response.is_closed
                raise KeyError

    server.answer = reply(200, OK)
    leaks_nothing(caller, server, fail, 1)


def test_a_redirect_leaks_nothing(caller: Caller, server: Server) -> None:
    def answer(handler: Any, request: Any) -> None:
        reply(
            *((200, OK) if request.path.endswith("/there") else (307, b"gone")), location="there"
        )(handler, request)

    async def use_it(actions: Any) -> None:
        async with entered(streamed(actions)) as response:
            assert response.url.path.endswith("/there") and response.retries_taken == 0

    server.answer = answer
    leaks_nothing(caller, server, use_it, 2)


@pytest.mark.parametrize("how", ["streaming", "deadline"])
def test_redirects_in_a_circle_leak_nothing(how: str, caller: Caller, server: Server) -> None:
    async def fail(actions: Any) -> None:
        with pytest.raises(APIConnectionError, match="redirects"):
            if how == "deadline":
                await settled(actions.update_client_state(CALL, client_state=STATE))
            async with entered(streamed(actions)):
                raise AssertionError("there is no answer")

    server.answer = reply(307, b"further", location="/v2/round")
    leaks_nothing(caller, server, fail, 21, **({"deadline": 60} if how == "deadline" else {}))


def test_an_error_without_its_end_leaks_nothing(caller: Caller, server: Server) -> None:
    def cut(handler: Any, request: Any) -> None:
        reply(404, b"{", content_length="100")(handler, request)
        handler.close_connection = True

    async def fail(actions: Any) -> None:
        with pytest.raises(APIConnectionError):
            async with entered(streamed(actions)):
                raise AssertionError("there is no answer")

    server.answer = cut
    leaks_nothing(caller, server, fail, 3)
