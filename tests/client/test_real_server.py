"""The client over real connections on loopback: answers, errors, and connections that fail."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import threading
import time
import warnings
from collections.abc import Awaitable, Generator
from contextlib import contextmanager
from typing import Any

import anyio
import anyio.to_thread
import httpx
import pytest

import telnyx_voice_advanced
from telnyx_voice_advanced import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncTelnyx,
    Telnyx,
    TelnyxError,
)
from tests.client import document
from tests.client.commands import CALL, COMMANDS, ERRORS, Command
from tests.client.conftest import Caller
from tests.client.server import KEY, Answer, Deaf, Handler, Received, Server, hang_up, reply, wait

ENTRY: dict[str, Any] = {
    "code": "10015",
    "title": "Bad value",
    "detail": "The value of 'to' — “x” — is wrong.",
    "source": {"pointer": "/to", "parameter": "to"},
    "meta": {"url": "https://developers.telnyx.com/docs"},
}
TIGHT = httpx.Timeout(30, read=0.05)
REFER = COMMANDS[2]
LABELS = "https://a..b/"  # one of them is empty


def refer(caller: Caller, base_url: str, **more: Any) -> Any:
    settings = {"base_url": base_url} | more
    return caller.call("refer", CALL, sip_address="s", settings=settings)


def fails(caller: Caller, server: Server, answer: Answer, **more: Any) -> Any:
    """The error that an answer makes."""
    server.answer = answer
    with pytest.raises(TelnyxError) as caught:
        refer(caller, server.url, **more)
    return caught.value


@pytest.mark.parametrize("which", ["minimal", "full"])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.method)
def test_a_command(command: Command, which: str, caller: Caller, server: Server) -> None:
    settings = {"base_url": server.url}
    result = caller.call(command.method, CALL, **command.arguments(which), settings=settings)
    assert result.data.result == "ok"
    assert server.last.body == command.body(which, server.last.body)
    assert (server.last.method, server.last.path) == (command.http, "/v2" + command.path(CALL))


def test_all_commands_go_over_one_connection(server: Server) -> None:
    with Telnyx(api_key=KEY, base_url=server.url) as client:
        for command in COMMANDS * 2:
            getattr(client.calls.actions, command.method)(CALL, **command.arguments("full"))
    assert len(server.received) == 2 * len(COMMANDS)
    assert len({request.connection for request in server.received}) == 1


def test_all_commands_go_over_one_connection_async(async_caller: Caller, server: Server) -> None:
    async def use(client: AsyncTelnyx) -> None:
        for command in COMMANDS * 2:
            method = getattr(client.calls.actions, command.method)
            await method(CALL, **command.arguments("full"))

    async_caller.run(use, base_url=server.url)
    assert len({request.connection for request in server.received}) == 1


def test_calls_at_once(async_caller: Caller, server: Server) -> None:
    def echo(handler: Handler, request: Received) -> None:
        reply(200, {"data": {"result": document.call_in(handler.below(request.path))}})(
            handler, request
        )

    async def use(client: AsyncTelnyx) -> dict[str, str | None]:
        found: dict[str, str | None] = {}

        async def one(call: str) -> None:
            answer = await client.calls.actions.stop_siprec(call)
            found[call] = answer.data.result if answer.data else None

        async with anyio.create_task_group() as group:
            for number in range(40):
                group.start_soon(one, f"call {number}")
        return found

    server.answer = echo
    found = async_caller.run(use, base_url=server.url)
    assert len(found) == 40 and all(call == result for call, result in found.items())


def test_a_connection_that_the_server_has_closed_is_replaced(
    caller: Caller, server: Server
) -> None:
    closed = threading.Event()

    def once(handler: Handler, request: Received) -> None:
        reply(200, {"data": {"result": "ok"}})(handler, request)
        handler.close_connection = True
        handler.connection.shutdown(socket.SHUT_RDWR)
        closed.set()

    async def twice_async(client: AsyncTelnyx) -> None:
        for _ in range(2):
            await client.calls.actions.stop_siprec(CALL)
            await anyio.to_thread.run_sync(closed.wait)

    def twice(client: Telnyx) -> None:
        for _ in range(2):
            client.calls.actions.stop_siprec(CALL)
            closed.wait()

    server.answer = once
    caller.run(twice if caller.kind == "sync" else twice_async, base_url=server.url)
    assert len({request.connection for request in server.received}) == 2


@contextmanager
def ended_loops() -> Generator[None]:
    """Loops that end with connections open: whoever made them says so when these are collected."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


@pytest.mark.parametrize("loops", [2, 3])
@pytest.mark.parametrize("name", ["refer", "start_siprec"])
@pytest.mark.parametrize("deadline", [None, 30.0])
def test_a_client_may_outlive_its_event_loop(
    name: str, loops: int, deadline: float | None, server: Server
) -> None:
    client = AsyncTelnyx(api_key=KEY, base_url=server.url, deadline=deadline)
    [command] = [one for one in COMMANDS if one.method == name]

    async def main(last: bool) -> None:
        method = getattr(client.calls.actions, name)
        for _ in range(2):
            assert (await method(CALL, **command.arguments("minimal"))).data.result == "ok"
        if last:
            await client.close()

    with ended_loops():
        for number in range(loops):
            asyncio.run(main(number == loops - 1))
    assert len(server.received) == 2 * loops
    assert len({request.connection for request in server.received}) == loops


@pytest.mark.parametrize("name", ["refer", "start_siprec"])
def test_a_copy_in_another_event_loop_raises_nothing_else(name: str, server: Server) -> None:
    client = AsyncTelnyx(api_key=KEY, base_url=server.url)
    [command] = [one for one in COMMANDS if one.method == name]

    async def main(one: AsyncTelnyx) -> None:
        await getattr(one.calls.actions, name)(CALL, **command.arguments("minimal"))

    with ended_loops():
        asyncio.run(main(client))
        copied = client.with_options(max_retries=0)
        for _ in range(3):
            try:
                asyncio.run(main(copied))
            except APIConnectionError as error:
                assert not isinstance(error, APITimeoutError)
        asyncio.run(main(client))
        assert len(server.received) <= 5
        del client, copied


def test_a_client_may_be_closed_in_another_event_loop(server: Server) -> None:
    async def main(client: AsyncTelnyx) -> None:
        await client.calls.actions.start_siprec(CALL)

    with ended_loops():
        client = AsyncTelnyx(api_key=KEY, base_url=server.url)
        asyncio.run(main(client))
        asyncio.run(client.close())
        assert client.is_closed()
        with pytest.raises(APIConnectionError, match="closed"):
            asyncio.run(main(client))
        del client


def open_socket(client: Telnyx) -> socket.socket:
    """The socket of a client's connection, which nothing else here keeps."""
    answer = client.calls.actions.with_raw_response.stop_siprec(CALL)
    stream = answer.http_response.extensions["network_stream"]
    found: socket.socket = stream.get_extra_info("socket")
    return found


def test_a_forgotten_client_closes_its_connections(server: Server) -> None:
    with ended_loops():
        pass  # of tests before
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        client = Telnyx(api_key=KEY, base_url=server.url)
        left = open_socket(client)
        assert left.fileno() >= 0
        del client
        gc.collect()
        assert left.fileno() == -1
        del left
        gc.collect()
    assert [str(one.message) for one in seen] == []


def test_a_copy_of_a_forgotten_client_goes_on(server: Server) -> None:
    copied = Telnyx(api_key=KEY, base_url=server.url).with_options(max_retries=0)
    gc.collect()
    left = open_socket(copied)
    gc.collect()
    assert open_socket(copied) is left and left.fileno() >= 0 and not copied.is_closed()
    del copied
    gc.collect()
    assert left.fileno() == -1


def test_a_forgotten_client_leaves_a_client_of_the_caller_open(server: Server) -> None:
    with httpx.Client(trust_env=False) as http:
        left = open_socket(Telnyx(api_key=KEY, base_url=server.url, http_client=http))
        gc.collect()
        assert left.fileno() >= 0 and not http.is_closed


@pytest.mark.parametrize("status", ERRORS)
def test_each_status_has_its_error(status: int, caller: Caller, server: Server) -> None:
    body = {"errors": [ENTRY, {"code": "2", "title": "Second"}]}
    error = fails(caller, server, reply(status, body, x_request_id="r-1", retry_after="0"))
    assert type(error) is getattr(telnyx_voice_advanced, ERRORS[status])
    assert isinstance(error, APIStatusError) and isinstance(error, APIError)
    first, second = error.errors
    assert (first.code, first.title, first.detail) == ("10015", "Bad value", ENTRY["detail"])
    assert (first.pointer, first.parameter, first.meta) == ("/to", "to", ENTRY["meta"])
    assert (second.code, second.detail, second.pointer) == ("2", None, None)
    assert error.status_code == status and error.body == body
    assert error.headers["Retry-After"] == "0" and error.request_id == "r-1"
    assert (error.method, error.url) == ("POST", server.url + REFER.path(CALL))
    for part in (str(status), "10015", "Bad value", "“x”", "Second", error.url):
        assert part in str(error)


@pytest.mark.parametrize("body", document.refusals().values(), ids=document.refusals())
def test_the_documented_refusals(body: Any, server: Server) -> None:
    error = fails(Caller("sync"), server, reply(422, body))
    [entry], [shown] = body["errors"], error.errors
    assert type(error).__name__ == "UnprocessableEntityError"
    assert (shown.code, shown.title, shown.detail) == (
        entry["code"],
        entry["title"],
        entry["detail"],
    )
    assert shown.pointer == entry.get("source", {}).get("pointer")


HTML = "<html><h1>502 Bad Gateway</h1>é</html>"
ODD: dict[str, tuple[bytes, str, object]] = {
    "html": (HTML.encode(), "text/html", HTML),
    "latin": (HTML.encode("latin-1"), "text/html; charset=latin-1", HTML),
    "empty": (b"", "application/json", None),
    "blank": (b" \n", "text/plain", None),
    "cut": (b'{"errors":[{"code":"1"', "application/json", '{"errors":[{"code":"1"'),
    "list": (b'[{"code":"1"}]', "application/json", [{"code": "1"}]),
    "number": (b"5", "application/json", 5),
    "null": (b"null", "application/json", None),
    "errors null": (b'{"errors":null}', "application/json", {"errors": None}),
    "errors object": (b'{"errors":{"code":"1"}}', "application/json", {"errors": {"code": "1"}}),
    "errors of text": (b'{"errors":["x",null]}', "application/json", {"errors": ["x", None]}),
    "not text": (b"\xff\xfe\x00", "application/octet-stream", "\ufffd\ufffd\x00"),
    "no such charset": (b"down", "text/html; charset=nonsense", "down"),
    "deep": (b"[" * 50_000, "application/json", "[" * 50_000),
    "a megabyte": (b"x" * 1_000_000, "text/plain", "x" * 1_000_000),
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_body_of_an_error(name: str, caller: Caller, server: Server) -> None:
    content, kind, body = ODD[name]
    error = fails(caller, server, reply(502, content, content_type=kind))
    assert type(error).__name__ == "InternalServerError"
    assert error.body == body and error.errors == []
    assert "502 POST" in str(error) and len(str(error)) < 1000


@pytest.mark.parametrize("charset", ["hex", "rot13", "utf-16", "idna", "undefined"])
def test_a_charset_that_does_not_fit_is_no_crash(charset: str, server: Server) -> None:
    answer = reply(503, b"<h1>\xff", content_type=f"text/html; charset={charset}")
    assert fails(Caller("sync"), server, answer).status_code == 503


def test_odd_values_in_an_error_are_texts(server: Server) -> None:
    entry: Any = {"code": 7, "title": None, "detail": {"a": 1}, "source": "to", "meta": []}
    [shown] = fails(Caller("sync"), server, reply(400, {"errors": [entry]})).errors
    assert (shown.code, shown.title, shown.pointer, shown.meta) == ("7", None, None, {})
    assert isinstance(shown.detail, str)


def test_a_refused_connection(caller: Caller) -> None:
    with Deaf() as url, pytest.raises(APIConnectionError) as caught:
        refer(caller, url)
    assert not isinstance(caught.value, APITimeoutError)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert caught.value.request.method == "POST" and REFER.action in str(caught.value)


def cut(handler: Handler, request: Received) -> None:
    reply(200, b'{"data":', content_length="1000")(handler, request)
    handler.close_connection = True


def cut_chunks(handler: Handler, request: Received) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}")
    handler.close_connection = True


def no_http(handler: Handler, request: Received) -> None:
    handler.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
    handler.close_connection = True


BROKEN: dict[str, Answer] = {
    "closed at once": hang_up,
    "closed within the body": cut,
    "closed within a chunk": cut_chunks,
    "not HTTP": no_http,
    "not gzip": reply(200, b"{}", content_encoding="gzip"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_answer_is_a_connection_error(name: str, caller: Caller, server: Server) -> None:
    error = fails(caller, server, BROKEN[name])
    assert type(error) is APIConnectionError and isinstance(error.__cause__, httpx.HTTPError)


@pytest.mark.parametrize("where", ["client", "call"])
def test_no_answer_in_time(where: str, caller: Caller, server: Server) -> None:
    server.answer = wait
    start = time.monotonic()
    with pytest.raises(APITimeoutError) as caught:
        caller.call(
            "stop_siprec",
            CALL,
            settings={"base_url": server.url, "timeout": TIGHT if where == "client" else 30},
            **({"timeout": TIGHT} if where == "call" else {}),
        )
    assert time.monotonic() - start < 10
    assert isinstance(caught.value, APIConnectionError)
    assert isinstance(caught.value.__cause__, httpx.ReadTimeout)


def test_no_answer_in_time_after_the_first_bytes(caller: Caller, server: Server) -> None:
    def stall(handler: Handler, request: Received) -> None:
        reply(200, b'{"data":', content_length="1000")(handler, request)
        wait(handler, request)

    assert type(fails(caller, server, stall, timeout=TIGHT)) is APITimeoutError


@pytest.mark.parametrize("kind", ["text/plain", "text/html; charset=utf-8", "", "nonsense"])
def test_json_under_another_name_is_read(kind: str, server: Server) -> None:
    server.answer = reply(200, {"data": {"result": "ok"}}, content_type=kind)
    assert refer(Caller("sync"), server.url).data.result == "ok"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"<html>welcome</html>", "text/html"),
        (b"", "application/json"),
        (b'{"data":{"result":"ok"', "application/json"),
        (b"{'data': 1}", "application/json"),
        (b"[]", "application/json"),
        (b'"ok"', "application/json"),
        (b"null", "application/json"),
        (b"\xff\xfe{", "application/json"),
        (b"[" * 100_000, "application/json"),
        (b'{"data":NaN}', "application/json"),
        (b"welcome", "text/html; charset=hex"),
    ],
)
def test_what_is_no_answer_to_the_call(
    content: bytes, kind: str, caller: Caller, server: Server
) -> None:
    error = fails(caller, server, reply(200, content, content_type=kind))
    assert type(error) is APIResponseValidationError
    assert error.status_code == 200 and error.response.content == content
    assert "200 POST" in str(error) and REFER.action in str(error) and len(str(error)) < 1000


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_repeats_the_request(status: int, caller: Caller, server: Server) -> None:
    first = reply(status, location=server.url + REFER.path("moved"))
    second = server.answer

    def answer(handler: Handler, request: Received) -> None:
        (second if "moved" in request.path else first)(handler, request)

    server.answer = answer
    assert refer(caller, server.url).data.result == "ok"
    before, after = server.received
    assert (before.method, before.body) == (after.method, after.body)
    assert after.headers["authorization"] == f"Bearer {KEY}"


def test_a_redirect_elsewhere_does_not_take_the_key_along(caller: Caller, server: Server) -> None:
    other = Server()
    try:
        other.answer = reply(200, {"data": {"result": "ok"}})
        server.answer = reply(307, location=other.url + "/x")
        refer(caller, server.url)
        assert "authorization" not in other.last.headers
        assert KEY not in json.dumps(other.last.headers)
    finally:
        other.stop()


@pytest.mark.parametrize(
    "location",
    ["/v2/calls/again", "http://[bad", "ftp://127.0.0.1/x", f"http://{'a' * 70}.test/", LABELS],
    ids=str,
)
def test_a_redirect_that_leads_nowhere(location: str, caller: Caller, server: Server) -> None:
    error = fails(caller, server, reply(307, location=location), max_retries=0)
    assert type(error) is APIConnectionError


def test_an_address_that_no_host_can_have(caller: Caller) -> None:
    with pytest.raises(APIConnectionError, match=REFER.action) as caught:
        refer(caller, LABELS, max_retries=0)
    assert not isinstance(caught.value, APITimeoutError)


def test_a_redirect_without_a_place_is_a_status_error(server: Server) -> None:
    error = fails(Caller("sync"), server, reply(304))
    assert type(error) is APIStatusError and error.status_code == 304


def test_a_cancelled_call_leaves_the_client_usable(async_caller: Caller, server: Server) -> None:
    documented = server.answer

    async def use(client: AsyncTelnyx) -> str | None:
        server.answer = wait
        with anyio.move_on_after(0.05):
            await client.calls.actions.stop_siprec(CALL)
            raise AssertionError("nobody answered")
        server.answer = documented
        found = await client.calls.actions.stop_siprec(CALL)
        return found.data.result if found.data else None

    assert async_caller.run(use, base_url=server.url) == "ok"


def test_the_error_of_an_awaited_call_is_raised_where_it_is_awaited(server: Server) -> None:
    server.answer = reply(404)

    async def main() -> str:
        async with AsyncTelnyx(api_key=KEY, base_url=server.url) as client:
            started: Awaitable[Any] = client.calls.actions.stop_siprec(CALL)
            try:
                await started
            except telnyx_voice_advanced.NotFoundError as error:
                return error.url
        return ""

    assert anyio.run(main).endswith("siprec_stop")
