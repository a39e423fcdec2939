"""Every command, both kinds of client, against a server in memory: exactly what is sent."""

from __future__ import annotations

from uuid import UUID

import httpx
import pytest

from telnyx_voice_advanced import types
from tests.client.commands import CALL, COMMANDS, Command
from tests.client.conftest import Caller
from tests.client.document import DOCUMENT
from tests.client.server import KEY

CONVERSATION = "1e9b7f4c-6f3f-4c2e-8a55-7c0e4f6b9d10"


def test_the_table_has_every_operation_of_the_document() -> None:
    documented = {
        (method.upper(), path) for path, item in DOCUMENT["paths"].items() for method in item
    }
    assert {(one.http, one.path("{call_control_id}")) for one in COMMANDS} == documented


@pytest.mark.parametrize("which", ["minimal", "full"])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.method)
def test_a_command(command: Command, which: str, caller: Caller) -> None:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        conversation = {"conversation_id": CONVERSATION} if "join" in command.method else {}
        return httpx.Response(200, json={"data": {"result": "ok", **conversation}})

    arguments = dict(reversed(command.arguments(which).items()))  # their order does not matter
    settings = {"http_client": caller.http(answer)}
    result = caller.call(command.method, CALL, settings=settings, **arguments)

    [sent] = requests
    assert sent.method == command.http
    assert sent.url.raw_path.decode() == "/v2" + command.path(CALL)
    assert (sent.url.scheme, sent.url.host, sent.url.port) == ("https", "api.telnyx.com", None)
    assert sent.content == command.body(which, sent.content)
    assert {name: sent.headers[name] for name in ("authorization", "content-type", "accept")} == {
        "authorization": f"Bearer {KEY}",
        "content-type": "application/json",
        "accept": "application/json",
    }
    assert sent.headers["content-length"] == str(len(sent.content))
    assert sent.headers["user-agent"].startswith("telnyx-voice-advanced/")
    names = [name.lower() for name, _ in sent.headers.raw]
    assert len(set(names)) == len(names)

    assert type(result) is getattr(types, command.result)
    assert result.data.result == "ok"
    if "join" in command.method:
        assert result.data.conversation_id == UUID(CONVERSATION)
    else:
        assert not hasattr(result.data, "conversation_id")


def test_an_iterable_argument_may_be_a_generator(caller: Caller) -> None:
    bodies: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        return httpx.Response(200, json={})

    caller.call(
        "refer",
        CALL,
        sip_address="s",
        custom_headers=({"name": name, "value": "1"} for name in "ab"),
        settings={"http_client": caller.http(answer), "auto_command_id": False},
    )
    expected = b'[{"name":"a","value":"1"},{"name":"b","value":"1"}]'
    assert bodies == [b'{"sip_address":"s","custom_headers":' + expected + b"}"]
