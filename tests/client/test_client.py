"""Making a client, what goes around a call, and what is refused before anything is sent."""

from __future__ import annotations

import copy
import inspect
import logging
import math
import pickle
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import unquote_to_bytes

import httpx
import pytest
from hypothesis import example, given, settings, strategies as st

import telnyx_voice_advanced
from telnyx_voice_advanced import AsyncTelnyx, Telnyx, TelnyxError, not_given, omit
from tests.client import document
from tests.client.commands import CALL, COMMANDS
from tests.client.conftest import Caller
from tests.client.drive import act, settled
from tests.client.server import KEY, Deaf, Handler, Received, Server, reply

DEFAULT_URL = "https://api.telnyx.com/v2"
CLIENTS: list[Any] = [Telnyx, AsyncTelnyx]


class Memory:
    """A server in memory that says `ok` and remembers the requests."""

    def __init__(self, answer: httpx.Response | None = None) -> None:
        self.requests: list[httpx.Request] = []
        self.answer = answer

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answer or httpx.Response(200, json={"data": {"result": "ok"}})

    @property
    def sent(self) -> httpx.Request:
        [request] = self.requests
        return request


@pytest.fixture
def memory() -> Memory:
    return Memory()


def stop(caller: Caller, memory: Memory, *args: Any, http: Any = None, **kwargs: Any) -> Any:
    """One call against a server in memory; `client=` has the settings of the client."""
    given = kwargs.pop("client", {}) | {"http_client": caller.http(memory, **(http or {}))}
    return caller.call("stop_siprec", *(args or [CALL]), settings=given, **kwargs)


# Where the key and the address come from


@pytest.mark.parametrize(
    ("given", "variable", "sent"),
    [
        (None, "ENV", "ENV"),
        ("OWN", "ENV", "OWN"),
        ("OWN", None, "OWN"),
        ("OWN\n", None, "OWN"),
        (" OWN\r\n", None, "OWN"),
        (None, "ENV\n", "ENV"),
    ],
)
def test_the_key(
    given: str | None,
    variable: str | None,
    sent: str,
    caller: Caller,
    memory: Memory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if variable is not None:
        monkeypatch.setenv("TELNYX_API_KEY", variable)
    stop(caller, memory, client={"api_key": given})
    assert memory.sent.headers["authorization"] == f"Bearer {sent}"


@pytest.mark.parametrize(
    ("given", "variable"), [(None, None), (None, ""), ("", None), ("", "ENV"), (" \n", "ENV")]
)
def test_no_key_is_an_error_before_anything_is_sent(
    given: str | None,
    variable: str | None,
    caller: Caller,
    memory: Memory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if variable is not None:
        monkeypatch.setenv("TELNYX_API_KEY", variable)
    with pytest.raises(TelnyxError, match=r"api_key.*TELNYX_API_KEY"):
        stop(caller, memory, client={"api_key": given})
    assert memory.requests == []


@pytest.mark.parametrize("key", ["a\nb", "a\r\nX-Other: 1", "a\0b", "a\tb"])
def test_a_key_that_no_header_can_carry_is_refused_unseen(key: str) -> None:
    with pytest.raises(ValueError, match="api_key") as caught:
        Telnyx(api_key=KEY + key)
    assert KEY not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("given", "variable", "expected"),
    [
        (None, None, DEFAULT_URL),
        (None, "", DEFAULT_URL),
        (None, "http://env.example:81/x", "http://env.example:81/x"),
        ("http://own.example", "http://env.example", "http://own.example"),
        ("http://own.example/", None, "http://own.example"),
        ("http://own.example/a/b//", None, "http://own.example/a/b"),
        (httpx.URL("http://own.example/a/"), None, "http://own.example/a"),
    ],
)
def test_the_base_url(
    given: Any,
    variable: str | None,
    expected: str,
    caller: Caller,
    memory: Memory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if variable is not None:
        monkeypatch.setenv("TELNYX_BASE_URL", variable)
    stop(caller, memory, client={"base_url": given})
    assert str(memory.sent.url) == expected + COMMANDS[5].path(CALL)


@pytest.mark.parametrize("url", ["", "api.telnyx.com", "ftp://x", "http://", "http://h/?a=1"])
def test_a_bad_base_url_is_refused_at_once(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="base_url"):
        Telnyx(api_key=KEY, base_url=url)
    if url:
        monkeypatch.setenv("TELNYX_BASE_URL", url)
        with pytest.raises(ValueError, match="base_url"):
            Telnyx(api_key=KEY)


# The key stays inside


def safe_repr(value: object) -> str:
    try:
        return repr(value)
    except Exception:  # httpx was not ready to show it
        return ""


def texts(error: BaseException) -> str:
    """All that a log or a bug report may show of an error: local variables of the client too."""
    shown = [str(error), repr(error), repr(error.args), *map(repr, vars(error).values())]
    shown += traceback.format_exception(error)
    seen: BaseException | None = error
    while seen is not None:
        for frame, _ in traceback.walk_tb(seen.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                shown += map(safe_repr, frame.f_locals.values())
        seen = seen.__cause__ or seen.__context__
    return "\n".join(shown)


def test_the_key_is_in_no_repr(memory: Memory) -> None:
    with Telnyx(
        api_key=KEY, http_client=httpx.Client(transport=httpx.MockTransport(memory))
    ) as client:
        answer = client.calls.actions.stop_siprec(CALL)
        shown = [client, client.calls, client.calls.actions, answer, vars(client), memory.sent]
        assert KEY not in "".join(f"{one!r} {one}" for one in shown)
        assert DEFAULT_URL in repr(client)


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_password_of_a_base_url_is_not_in_the_repr(kind: Any) -> None:
    assert "hush" not in repr(kind(api_key=KEY, base_url="http://me:hush@h.example"))


@pytest.mark.parametrize("status", [401, 200])
def test_the_key_is_in_no_error(status: int, caller: Caller, server: Server) -> None:
    server.answer = reply(status, b"no JSON")
    with pytest.raises(TelnyxError) as caught:
        caller.call("stop_siprec", CALL, settings={"base_url": server.url})
    assert KEY not in texts(caught.value)


def test_the_key_is_in_no_connection_error(caller: Caller) -> None:
    with Deaf() as url, pytest.raises(TelnyxError) as caught:
        caller.call("stop_siprec", CALL, settings={"base_url": url})
    assert KEY not in texts(caught.value)


@pytest.mark.parametrize("call", ["", "..", "x" * 70_000])
def test_the_key_is_in_no_argument_error(call: str, caller: Caller, memory: Memory) -> None:
    with pytest.raises(ValueError) as caught:
        stop(caller, memory, call, client={"api_key": KEY})
    assert KEY not in texts(caught.value)


def test_the_key_is_in_no_log(
    caller: Caller, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caller.call("stop_siprec", CALL, settings={"base_url": server.url})
    assert "siprec_stop" in caplog.text
    assert KEY not in caplog.text + repr([vars(record) for record in caplog.records])


# Opening, closing, and clients of the caller's own


def test_close(memory: Memory) -> None:
    client = Telnyx(api_key=KEY)
    assert not client.is_closed()
    client.close()
    client.close()
    assert client.is_closed()
    with Telnyx(api_key=KEY) as entered:
        assert isinstance(entered, Telnyx)
    assert entered.is_closed()


@pytest.mark.parametrize("how", ["aclose", "close"])
def test_aclose(how: str, async_caller: Caller) -> None:
    async def use(client: AsyncTelnyx) -> None:
        assert not client.is_closed()
        await getattr(client, how)()
        await getattr(client, how)()
        assert client.is_closed()

    async_caller.run(use)


def test_the_client_is_closed_when_its_block_fails() -> None:
    with pytest.raises(KeyError), Telnyx(api_key=KEY) as client:
        raise KeyError
    assert client.is_closed()


def test_the_callers_http_client_is_used_and_never_closed(memory: Memory) -> None:
    with httpx.Client(
        transport=httpx.MockTransport(memory), timeout=7, headers={"x-own": "1"}
    ) as http:
        with Telnyx(api_key=KEY, http_client=http) as client:
            client.calls.actions.stop_siprec(CALL)
        client.close()
        assert not http.is_closed and not client.is_closed()
    assert set(memory.sent.extensions["timeout"].values()) == {7}
    assert memory.sent.headers["x-own"] == "1"


def test_the_callers_async_http_client_is_never_closed(
    async_caller: Caller, memory: Memory
) -> None:
    http = async_caller.http(memory)

    async def use(client: AsyncTelnyx) -> bool:
        async with AsyncTelnyx(api_key=KEY, http_client=http) as inner:
            await inner.calls.actions.stop_siprec(CALL)
        await inner.close()
        closed: bool = http.is_closed
        await http.aclose()
        return closed

    assert async_caller.run(use) is False and len(memory.requests) == 1


@pytest.mark.parametrize(
    ("of_http", "of_client", "of_call", "expected"),
    [
        ({}, {}, {}, 5),
        ({"timeout": 7}, {}, {}, 7),
        ({"timeout": 7}, {"timeout": 8.5}, {}, 8.5),
        ({"timeout": 7}, {"timeout": 8.5}, {"timeout": 9}, 9),
        ({"timeout": 7}, {"timeout": None}, {}, None),
        ({"timeout": 7}, {"timeout": 8.5}, {"timeout": None}, None),
        ({}, {}, {"timeout": httpx.Timeout(3)}, 3),
    ],
)
def test_whose_timeout_counts(
    of_http: Any, of_client: Any, of_call: Any, expected: Any, caller: Caller, memory: Memory
) -> None:
    stop(caller, memory, http=of_http, client=of_client, **of_call)
    assert memory.sent.extensions["timeout"]["read"] == expected


def test_the_default_timeout() -> None:
    with Telnyx(api_key=KEY) as client:
        assert client._http.timeout == httpx.Timeout(60, connect=5)


def test_the_wrong_http_client_is_refused() -> None:
    with httpx.Client() as http, pytest.raises(TypeError, match="http_client must be .*Async"):
        AsyncTelnyx(api_key=KEY, http_client=http)  # type: ignore[arg-type]


# Arguments


@pytest.mark.parametrize("kind", CLIENTS)
def test_settings_are_named(kind: Any) -> None:
    with pytest.raises(TypeError):
        kind(KEY)
    with pytest.raises(TypeError, match="apikey"):
        kind(apikey=KEY)


@pytest.mark.parametrize("value", ["", None, omit], ids=repr)
def test_no_call_is_refused(value: Any, caller: Caller, memory: Memory) -> None:
    with pytest.raises(ValueError, match="call_control_id"):
        stop(caller, memory, value)
    assert memory.requests == []


@pytest.mark.parametrize("value", [".", ".."])
def test_a_call_that_would_change_the_path_is_refused(
    value: str, caller: Caller, memory: Memory
) -> None:
    with pytest.raises(ValueError):
        stop(caller, memory, value)
    assert memory.requests == []


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (CALL, CALL),
        ("v3:a-b_c~d", "v3:a-b_c~d"),
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("100%", "100%25"),
        ("%2F", "%252F"),
        ("%2e%2e", "%252e%252e"),
        ("../..", "..%2F.."),
        ("a b", "a%20b"),
        ("a+b", "a+b"),
        ("é😀", "%C3%A9%F0%9F%98%80"),
        ("a\\b", "a%5Cb"),
        ("a\r\nX: 1", "a%0D%0AX:%201"),
        ("{call_control_id}", "%7Bcall_control_id%7D"),
        ("...", "..."),
    ],
)
def test_a_call_is_one_segment(value: str, sent: str, caller: Caller, server: Server) -> None:
    caller.call("stop_siprec", value, settings={"base_url": server.url})
    assert server.last.target == f"/v2/calls/{sent}/actions/siprec_stop"


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1).filter(lambda text: text not in (".", "..")))
@example("v3:/?#%[]@!$&'()*+,;=|\\^`{}\"<> ")
def test_any_call_is_one_segment(value: str) -> None:
    memory = Memory()
    stop(Caller("sync"), memory, value)
    target = memory.sent.url.raw_path
    assert target.isascii() and not set(target) & set(b' "<>\\^`{|}#?\r\n\t')
    _, _, calls, segment, *rest = target.split(b"/")
    assert (calls, rest) == (b"calls", [b"actions", b"siprec_stop"])
    assert unquote_to_bytes(segment).decode() == value


def test_any_call_is_one_segment_on_the_wire(running_server: Server) -> None:
    running_server.reset()
    with Telnyx(api_key=KEY, base_url=running_server.url) as client:

        @settings(max_examples=100, deadline=None)
        @given(st.text(min_size=1).filter(lambda text: text not in (".", "..")))
        def check(value: str) -> None:
            client.calls.actions.stop_siprec(value)
            path = running_server.last.target
            assert path.count("/") == 5 and "?" not in path
            assert document.call_in(Handler.below(path)) == value

        check()
    assert running_server.problems == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.method)
def test_wrong_arguments(command: Any) -> None:
    with Telnyx(api_key=KEY) as client:
        method = getattr(client.calls.actions, command.method)
        with pytest.raises(TypeError, match="unexpected keyword"):
            method(CALL, **command.arguments("minimal"), colour="red")
        with pytest.raises(TypeError, match="positional"):
            method(CALL, "1", **command.arguments("minimal"))
        with pytest.raises(TypeError, match="call_control_id"):
            method(**command.arguments("minimal"))
        for name in command.minimal:
            with pytest.raises(TypeError, match=name):
                method(CALL, **{k: v for k, v in command.minimal.items() if k != name})


def test_both_clients_take_the_same() -> None:
    def signatures(client: Any) -> dict[str, list[str]]:
        actions = type(client.calls.actions)
        methods = inspect.getmembers(actions, inspect.isfunction)
        return {
            name: [str(one) for one in inspect.signature(method).parameters.values()]
            for name, method in methods
            if name[0] != "_"
        }

    found = signatures(Telnyx(api_key=KEY))
    assert found == signatures(AsyncTelnyx(api_key=KEY))
    assert set(found) == {one.method for one in COMMANDS}


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), {1: object()}])
def test_what_is_not_json_is_refused(value: Any, caller: Caller, memory: Memory) -> None:
    with pytest.raises((TypeError, ValueError)):
        stop(caller, memory, extra_body={"x": value})
    assert memory.requests == []


def test_arguments_are_not_changed(memory: Memory) -> None:
    participant = {"id": "1", "role": "user", "on_hangup": omit}
    extra = {"x": [omit, 1]}
    before = copy.copy(participant), copy.deepcopy(extra["x"][1:])
    caller = Caller("sync")
    given = {"conversation_id": "c", "participant": participant, "extra_body": extra}
    http = caller.http(memory)
    settings = {"http_client": http, "auto_command_id": False}
    caller.call("join_ai_assistant", CALL, settings=settings, **given)
    assert (participant, extra["x"][1:]) == before
    assert memory.sent.content == (
        b'{"conversation_id":"c","participant":{"id":"1","role":"user"},"x":[1]}'
    )


def test_null_and_left_out_differ(caller: Caller, memory: Memory) -> None:
    client = {"auto_command_id": False}
    stop(caller, memory, client=client, client_state=None, command_id=omit)
    assert memory.sent.content == b'{"client_state":null}'


# What a caller adds


def test_extra_headers_win(caller: Caller, memory: Memory) -> None:
    stop(
        caller,
        memory,
        client={"default_headers": {"X-A": "client", "X-B": "client", "Accept": "a/b"}},
        http={"headers": {"x-a": "http", "x-c": "http"}},
        extra_headers={"x-b": "call", "AUTHORIZATION": "Basic x", "User-Agent": "mine/1"},
    )
    sent = memory.sent.headers
    assert [sent[f"x-{name}"] for name in "abc"] == ["client", "call", "http"]
    assert (sent["accept"], sent["authorization"]) == ("a/b", "Basic x")
    assert sent["user-agent"] == "mine/1"
    names = [name.lower() for name, _ in sent.raw]
    assert len(names) == len(set(names))


def test_omit_takes_a_header_away(caller: Caller, memory: Memory) -> None:
    stop(
        caller,
        memory,
        client={"default_headers": {"x-a": "client"}},
        extra_headers={"X-A": omit, "Accept": omit, "Authorization": omit},
    )
    assert not {"x-a", "accept", "authorization"} & set(memory.sent.headers)


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0"])
def test_a_header_cannot_bring_another(value: str, caller: Caller, memory: Memory) -> None:
    for more in ({"extra_headers": {"x-a": value}}, {"client": {"default_headers": {"x": value}}}):
        with pytest.raises(ValueError):
            stop(caller, memory, **more)
    assert memory.requests == []


def test_extra_query_wins(caller: Caller, server: Server) -> None:
    caller.call(
        "stop_siprec",
        CALL,
        settings={"base_url": server.url, "default_query": {"a": "1", "b": "x y&z=", "c": True}},
        extra_query={"a": 2, "c": omit, "ä": "é"},
    )
    assert server.last.query == "a=2&b=x+y%26z%3D&%C3%A4=%C3%A9"


def test_extra_body_wins(caller: Caller, server: Server) -> None:
    caller.call(
        "stop_siprec",
        CALL,
        client_state="own",
        command_id="1",
        settings={"base_url": server.url},
        extra_body={"client_state": "extra"},
    )
    assert server.last.body == b'{"client_state":"extra","command_id":"1"}'


def test_extra_body_adds_and_omit_takes_away(caller: Caller, memory: Memory) -> None:
    extra = {"new": {"a": [1]}, "client_state": omit, "command_id": omit}
    stop(caller, memory, client_state="own", extra_body=extra)
    assert memory.sent.content == b'{"new":{"a":[1]}}'


# Use by many


def test_threads_share_a_client(server: Server) -> None:
    def echo(handler: Handler, request: Received) -> None:
        call = document.call_in(handler.below(request.path))
        reply(200, {"data": {"result": call}})(handler, request)

    server.answer = echo
    with (
        Telnyx(api_key=KEY, base_url=server.url) as client,
        ThreadPoolExecutor(8) as pool,
    ):

        def work(thread: int) -> list[bool]:
            calls = [f"{thread}/{number}" for number in range(25)]
            answers = [client.calls.actions.send_dtmf(call, digits=call) for call in calls]
            results = [answer.data and answer.data.result for answer in answers]
            return [result == call for result, call in zip(results, calls, strict=True)]

        assert [all(found) for found in pool.map(work, range(8))] == [True] * 8
    assert len(server.received) == 200
    assert len({request.connection for request in server.received}) <= 8


def test_the_first_use_of_resources_may_be_in_any_thread(server: Server) -> None:
    for _ in range(20):
        with Telnyx(api_key=KEY, base_url=server.url) as client, ThreadPoolExecutor(4) as pool:
            results = pool.map(lambda n: client.calls.actions.stop_siprec(str(n)), range(4))
            assert [found.data and found.data.result for found in results] == ["ok"] * 4


@pytest.mark.parametrize(
    "change", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))]
)
def test_an_answer_can_be_copied(change: Callable[[Any], Any], memory: Memory) -> None:
    memory.answer = httpx.Response(200, json={"data": {"result": "ok", "new": [1]}, "meta": {}})
    answer = stop(Caller("sync"), memory)
    other = change(answer)
    assert other == answer and other.to_dict() == answer.to_dict() and repr(other) == repr(answer)
    with pytest.raises(AttributeError):
        answer.data = None


def test_all_errors_have_one_root() -> None:
    kinds = [
        kind
        for name in telnyx_voice_advanced.__all__
        if isinstance(kind := getattr(telnyx_voice_advanced, name), type)
        and issubclass(kind, Exception)
    ]
    assert len(kinds) >= 14 and all(issubclass(kind, TelnyxError) for kind in kinds)


# What may be set later, and what it may be


def test_settings_hold_for_the_calls_that_follow(caller: Caller, memory: Memory) -> None:
    sent: list[tuple[Any, Any]] = []

    async def use(client: Any) -> None:
        copied = client.with_options()
        client.api_key, client.timeout, client.max_retries, client.deadline = "NEW", 7, 5, 70.0
        for one in (client, copied):
            await settled(one.calls.actions.stop_siprec(CALL))
            request = memory.requests[-1]
            sent.append((request.headers["authorization"], request.extensions["timeout"]["read"]))
        assert (client.api_key, client.timeout) == ("NEW", 7)
        assert (client.max_retries, client.deadline) == (5, 70.0)
        assert (copied.api_key, copied.max_retries, copied.deadline) == (KEY, 2, None)

    act(caller, use, http_client=caller.http(memory, timeout=9))
    assert sent == [("Bearer NEW", 7), (f"Bearer {KEY}", 9)]


@pytest.mark.parametrize("retries", [0, 4])
def test_a_number_of_retries_that_is_set_later_counts(retries: int, caller: Caller) -> None:
    memory = Memory(httpx.Response(503, json={}, headers={"retry-after": "0"}))

    async def use(client: Any) -> None:
        client.max_retries = retries
        with pytest.raises(TelnyxError, match="503"):
            await settled(client.calls.actions.refer(CALL, sip_address="s"))

    act(caller, use, http_client=caller.http(memory))
    assert len(memory.requests) == 1 + retries


def test_retries_without_end(caller: Caller) -> None:
    memory = Memory(httpx.Response(503, json={}, headers={"retry-after": "0"}))

    def answer(request: httpx.Request) -> httpx.Response:
        if len(memory.requests) == 20:
            memory.answer = None
        return memory(request)

    async def use(client: Any) -> None:
        assert client.max_retries >= 1_000_000
        answer = await settled(client.calls.actions.refer(CALL, sip_address="s"))
        assert answer.data.result == "ok"

    act(caller, use, http_client=caller.http(answer), max_retries=math.inf)
    assert len(memory.requests) == 21


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", ["timeout", "deadline"])
@pytest.mark.parametrize("value", ["1", [1], b"1", object()])
def test_times_of_a_wrong_type_are_named(kind: Any, name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=name):
        kind(api_key=KEY, **{name: value})
    client = kind(api_key=KEY, http_client=None)
    with pytest.raises(TypeError, match=name):
        setattr(client, name, value)
    with pytest.raises(TypeError, match=name):
        client.with_options(**{name: value})


def test_a_timeout_of_a_call_of_a_wrong_type_is_named(caller: Caller, memory: Memory) -> None:
    with pytest.raises(TypeError, match="timeout"):
        stop(caller, memory, timeout="1")
    assert memory.requests == []


# What is sent, and what is not


@pytest.mark.parametrize("where", ["client", "call"])
def test_a_header_that_is_none_is_named(where: str, caller: Caller, memory: Memory) -> None:
    headers: Any = {"X-Mine": None}
    given = {"client": {"default_headers": headers}} if where == "client" else {}
    more = {"extra_headers": headers} if where == "call" else {}
    with pytest.raises(TypeError, match="X-Mine"):
        stop(caller, memory, **given, **more)
    assert memory.requests == []


@pytest.mark.parametrize("where", ["client", "call"])
def test_a_header_of_bytes_is_sent_as_it_is(where: str, caller: Caller, memory: Memory) -> None:
    headers: Any = {"X-Mine": b"caf\xe9"}
    given = {"client": {"default_headers": headers}} if where == "client" else {}
    more = {"extra_headers": headers} if where == "call" else {}
    stop(caller, memory, **given, **more)
    assert (b"x-mine", b"caf\xe9") in {(a.lower(), b) for a, b in memory.sent.headers.raw}


@pytest.mark.parametrize("none", [omit, not_given], ids=repr)
def test_what_is_not_given_is_not_sent(none: Any, caller: Caller, memory: Memory) -> None:
    stop(caller, memory, client_state=none, command_id="c")
    assert memory.sent.content == b'{"command_id":"c"}'


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_client_that_was_not_made_can_be_shown(kind: Any) -> None:
    """As reports of errors do, with the variables of each frame."""
    for wrong in ({"api_key": "a\nb"}, {"base_url": "nowhere"}, {"timeout": -1}):
        with pytest.raises(ValueError) as caught:
            kind(**{"api_key": KEY, **wrong})
        frames = list(traceback.walk_tb(caught.value.__traceback__))
        shown = [repr(frame.f_locals["self"]) for frame, _ in frames if "self" in frame.f_locals]
        assert shown[0].startswith(f"{kind.__name__}(base_url=")
        assert set(shown[1:]) <= {shown[0], "Bearer(None)"}
