"""What the official package's own tests ask of each method, asked of ours: called plainly, with its
raw response and with one that is streamed, with and without strict validation, without a path.
"""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_voice_advanced import types
from tests.client.commands import CALL, COMMANDS, Command
from tests.client.conftest import Caller
from tests.client.drive import act, entered, settled
from tests.client.server import Server

pytestmark = pytest.mark.heavy

CHECKING = {"loose": {}, "strict": {"strict_response_validation": True}}
WHICH = [(one, which) for one in COMMANDS for which in ("minimal", "full")]
each_command = pytest.mark.parametrize("command", COMMANDS, ids=lambda one: one.method)
each_call = pytest.mark.parametrize(
    ("command", "which"), WHICH, ids=[f"{one.method}, {which}" for one, which in WHICH]
)
each_checking = pytest.mark.parametrize("checking", CHECKING)


def methods(client: Any, how: str) -> Any:
    actions = client.calls.actions
    return getattr(actions, f"with_{how}_response") if how != "plain" else actions


def check(response: Any, command: Command, caller: Caller, server: Server) -> None:
    """What is known of a response before its body is read."""
    assert type(response).__name__ == ("" if caller.kind == "sync" else "Async") + "APIResponse"
    assert (response.status_code, response.retries_taken) == (200, 0)
    assert (response.method, response.http_version) == (command.http, "HTTP/1.1")
    assert response.url == f"{server.url}{command.path(CALL)}"
    assert response.headers["content-type"] == "application/json"
    assert response.http_request.url == response.url
    assert response.http_response.headers == response.headers


@each_checking
@each_call
def test_the_method(
    command: Command, which: str, checking: str, caller: Caller, server: Server
) -> None:
    settings = CHECKING[checking] | {"base_url": server.url}
    found = caller.call(
        command.method, call_control_id=CALL, settings=settings, **command.arguments(which)
    )
    assert type(found) is getattr(types, command.result) and found.data.result == "ok"


@each_checking
@each_call
def test_the_raw_response(
    command: Command, which: str, checking: str, caller: Caller, server: Server
) -> None:
    async def use(client: Any) -> None:
        method = getattr(client.calls.actions.with_raw_response, command.method)
        response = await settled(method(call_control_id=CALL, **command.arguments(which)))
        assert response.is_closed is True
        check(response, command, caller, server)
        found = await settled(response.parse())
        assert type(found) is getattr(types, command.result) and found.data.result == "ok"

    act(caller, use, base_url=server.url, **CHECKING[checking])
    assert not [name for name in server.last.headers if name.startswith("x-stainless")]


@each_checking
@each_call
def test_the_streamed_response(
    command: Command, which: str, checking: str, caller: Caller, server: Server
) -> None:
    async def use(client: Any) -> None:
        method = getattr(client.calls.actions.with_streaming_response, command.method)
        async with entered(method(call_control_id=CALL, **command.arguments(which))) as response:
            assert not response.is_closed
            check(response, command, caller, server)
            found = await settled(response.parse())
            assert type(found) is getattr(types, command.result) and found.data.result == "ok"
        assert response.is_closed is True

    act(caller, use, base_url=server.url, **CHECKING[checking])


@pytest.mark.parametrize("how", ["plain", "raw", "streaming"])
@each_command
def test_an_empty_path_argument(command: Command, how: str, caller: Caller, server: Server) -> None:
    async def use(client: Any) -> None:
        message = "Expected a non-empty value for `call_control_id` but received ''"
        with pytest.raises(ValueError, match=message):
            method = getattr(methods(client, how), command.method)
            begun = method(call_control_id="", **command.minimal)
            if how == "streaming":
                async with entered(begun):
                    pass
            await settled(begun)

    act(caller, use, base_url=server.url)
    assert server.received == []


@pytest.mark.parametrize("place", ["client", "calls", "actions"])
@pytest.mark.parametrize("how", ["raw", "streaming"])
def test_where_responses_are_asked_for(
    how: str, place: str, caller: Caller, server: Server
) -> None:
    async def use(client: Any) -> str | None:
        found, name = client, f"with_{how}_response"
        for step in ("client", "calls", "actions"):
            found = found if step == "client" else getattr(found, step)
            found = getattr(found, name) if step == place else found
        begun = found.send_dtmf(CALL, digits="1")
        if how == "raw":
            answer = await settled((await settled(begun)).parse())
        else:
            async with entered(begun) as response:
                answer = await settled(response.parse())
        result: str | None = answer.data.result
        return result

    assert act(caller, use, base_url=server.url) == "ok"
