"""What the official package's own tests ask of responses, asked of ours: what they show, how their
bodies are read, and what these become.

Where ours differs on purpose, the test says how, and why.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Annotated, Any

import httpx
import pytest

from telnyx_voice_advanced import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    Model,
    NotFoundError,
    TelnyxError,
    types,
)
from tests.client.commands import CALL
from tests.client.conftest import Caller
from tests.client.drive import act, entered, pieces, settled
from tests.client.server import Handler, Received, Server, hang_up, reply, wait

OK = b'{"data": {"result": "ok"}}'
CHECKING = {"loose": {}, "strict": {"strict_response_validation": True}}
each_checking = pytest.mark.parametrize("checking", CHECKING)


def methods(client: Any, how: str) -> Any:
    actions = client.calls.actions
    return getattr(actions, f"with_{how}_response") if how != "plain" else actions


# What a response shows


async def raw(client: Any, **extra: Any) -> Any:
    return await settled(client.calls.actions.with_raw_response.start_siprec(CALL, **extra))


def test_what_a_raw_response_shows(caller: Caller, server: Server) -> None:
    async def use(client: Any) -> None:
        response = await raw(client, extra_headers={"x-a": "1"})
        assert response.request_id == "id-1"
        assert response.headers["X-Request-Id"] == "id-1"
        assert response.http_request.headers["x-a"] == "1"
        assert isinstance(response.http_response, httpx.Response)
        assert isinstance(response.elapsed, dt.timedelta) and response.elapsed > dt.timedelta()
        assert await settled(response.read()) == OK
        assert await settled(response.text()) == OK.decode()
        assert await settled(response.json()) == json.loads(OK)
        assert "200" in repr(response) and "KEY" not in repr(response)

    server.answer = reply(200, OK, x_request_id="id-1")
    act(caller, use, base_url=server.url)


def test_a_body_is_parsed_once(caller: Caller, server: Server) -> None:
    async def use(client: Any) -> None:
        response = await raw(client)
        assert await settled(response.parse()) is await settled(response.parse())
        assert await settled(response.parse(to=dict)) == json.loads(OK)
        assert type(await settled(response.parse())) is types.StartSiprecResponse

    server.answer = reply(200, OK)
    act(caller, use, base_url=server.url)


TEXT = "ä1\nb2\r\nc3".encode()


@pytest.mark.parametrize(
    ("reader", "args", "expected"),
    [
        ("iter_bytes", (4,), [TEXT[:4], TEXT[4:8], TEXT[8:]]),
        ("iter_text", (4,), ["ä1\nb", "2\r\nc", "3"]),
        ("iter_lines", (), ["ä1", "b2", "c3"]),
    ],
)
@pytest.mark.parametrize("how", ["raw", "streaming"])
def test_a_body_in_pieces(
    how: str, reader: str, args: Any, expected: Any, caller: Caller, server: Server
) -> None:
    async def use(client: Any) -> None:
        begun = methods(client, how).start_siprec(CALL)
        if how == "raw":
            response = await settled(begun)
            assert await pieces(getattr(response, reader)(*args)) == expected
            return
        async with entered(begun) as response:
            assert await pieces(getattr(response, reader)(*args)) == expected

    server.answer = reply(200, TEXT, content_type="text/plain; charset=utf-8")
    act(caller, use, base_url=server.url)


@pytest.mark.parametrize("read_first", [False, True])
def test_a_streamed_body_is_there_once(read_first: bool, caller: Caller, server: Server) -> None:
    async def use(client: Any) -> None:
        begun = client.calls.actions.with_streaming_response.start_siprec(CALL)
        async with entered(begun) as response:
            if read_first:
                assert await settled(response.read()) == OK
            assert b"".join(await pieces(response.iter_bytes())) == OK
            if read_first:
                assert await settled(response.json()) == json.loads(OK)
                return
            for again in (response.read, response.text, response.json, response.parse):
                with pytest.raises(TelnyxError, match="read|stream"):
                    await settled(again())

    server.answer = reply(200, OK)
    act(caller, use, base_url=server.url)


def test_a_streamed_response_can_be_closed(caller: Caller, server: Server) -> None:
    async def use(client: Any) -> None:
        begun = client.calls.actions.with_streaming_response.start_siprec(CALL)
        async with entered(begun) as response:
            assert not response.is_closed
            await settled(response.close())
            assert response.is_closed

    server.answer = reply(200, OK)
    act(caller, use, base_url=server.url)


@pytest.mark.filterwarnings("error")
def test_nothing_is_sent_before_the_block(caller: Caller, server: Server) -> None:
    """And nothing is warned of if there is none; the official asynchronous client leaves a
    coroutine that was never awaited."""

    async def use(client: Any) -> None:
        begun = client.calls.actions.with_streaming_response.start_siprec(CALL)
        assert server.received == []
        del begun

    act(caller, use, base_url=server.url)


def cut_off(handler: Handler, request: Received) -> None:
    reply(200, OK, content_length="1000")(handler, request)
    hang_up(handler, request)


def stalled(handler: Handler, request: Received) -> None:
    reply(200, OK, content_length="1000")(handler, request)
    wait(handler, request)


@pytest.mark.parametrize(
    ("answer", "ours", "theirs"),
    [
        (cut_off, APIConnectionError, httpx.RemoteProtocolError),
        (stalled, APITimeoutError, httpx.ReadTimeout),
    ],
)
def test_what_breaks_while_it_is_streamed(
    answer: Any, ours: Any, theirs: Any, caller: Caller, server: Server
) -> None:
    """An error of this package, where the official one lets that of httpx through."""

    async def use(client: Any) -> None:
        begun = client.calls.actions.with_streaming_response.start_siprec(CALL, timeout=0.5)
        async with entered(begun) as response:
            with pytest.raises(APIConnectionError) as caught:
                await pieces(response.iter_bytes())
        assert type(caught.value) is ours and isinstance(caught.value.__cause__, theirs)

    server.answer = answer
    act(caller, use, base_url=server.url)


@pytest.mark.parametrize("how", ["raw", "streaming"])
def test_errors_are_raised_as_ever(how: str, caller: Caller, server: Server) -> None:
    async def use(client: Any) -> None:
        with pytest.raises(NotFoundError) as caught:
            begun = methods(client, how).start_siprec(CALL)
            if how == "streaming":
                async with entered(begun):
                    pass
            await settled(begun)
        assert caught.value.errors[0].code == "10005"
        assert caught.value.body == {"errors": [{"code": "10005"}]}

    server.answer = reply(404, {"errors": [{"code": "10005"}]})
    act(caller, use, base_url=server.url)


# What the body becomes


class Custom(Model, frozen=True, kw_only=True):
    foo: str
    bar: int


class Other(Model, frozen=True, kw_only=True):
    a: str


@dataclass(frozen=True)
class Plain:
    foo: str
    bar: int


CUSTOM = b'{"foo": "hello", "bar": 2}'


def parsed(
    caller: Caller,
    server: Server,
    body: bytes,
    to: Any,
    media: str = "application/json",
    **more: Any,
) -> Any:
    """What `parse(to=)` makes of a body."""

    async def use(client: Any) -> Any:
        return await settled((await raw(client)).parse(to=to))

    server.answer = reply(200, body, content_type=media)
    return act(caller, use, base_url=server.url, **more)


@pytest.mark.parametrize(
    ("body", "to", "expected"),
    [
        (CUSTOM, Custom, Custom(foo="hello", bar=2)),
        (CUSTOM, Annotated[Custom, "of no matter"], Custom(foo="hello", bar=2)),
        (CUSTOM, Other | Custom, Custom(foo="hello", bar=2)),
        (CUSTOM, Plain, Plain("hello", 2)),
        (CUSTOM, dict, json.loads(CUSTOM)),
        (CUSTOM, dict[str, Any], json.loads(CUSTOM)),
        (CUSTOM, object, json.loads(CUSTOM)),
        (CUSTOM, str, CUSTOM.decode()),
        (CUSTOM, bytes, CUSTOM),
        (b"[1, 2]", list[int], [1, 2]),
        (b"12", int, 12),
        (b"1.5", float, 1.5),
        (b"true", bool, True),
        (b"false", bool, False),
        (CUSTOM, type(None), None),
    ],
    ids=str,
)
def test_another_type(body: bytes, to: Any, expected: Any, caller: Caller, server: Server) -> None:
    found = parsed(caller, server, body, to)
    assert found == expected and type(found) is type(expected)


def test_httpx_s_own_response(caller: Caller, server: Server) -> None:
    found = parsed(caller, server, CUSTOM, httpx.Response)
    assert isinstance(found, httpx.Response) and found.content == CUSTOM


@pytest.mark.parametrize("body", [b"False", b"TrUe", b"yes"])
def test_what_is_no_json_is_no_truth(body: bytes, caller: Caller, server: Server) -> None:
    """The official client takes any spelling of "true" for true, and all else for false."""
    with pytest.raises(APIResponseValidationError):
        parsed(caller, server, body, bool)


@pytest.mark.parametrize("media", ["application/text", "text/plain", "application/octet-stream"])
def test_json_by_another_name(media: str, caller: Caller, server: Server) -> None:
    assert parsed(caller, server, CUSTOM, Custom, media).foo == "hello"


@each_checking
@pytest.mark.parametrize("to", [Custom, Custom | Other])
def test_text_where_json_was_promised(
    to: Any, checking: str, caller: Caller, server: Server
) -> None:
    """The official client, if not strict, returns the text in place of the model; ours never
    returns what its types rule out."""
    with pytest.raises(APIResponseValidationError) as caught:
        parsed(caller, server, b"foo", to, "application/text", **CHECKING[checking])
    assert caught.value.body == "foo"


@each_checking
@pytest.mark.parametrize("how", ["plain", "raw", "streaming"])
def test_text_where_json_is_documented(
    how: str, checking: str, caller: Caller, server: Server
) -> None:
    """As above; a raw response is there all the same, until it is parsed."""

    async def use(client: Any) -> None:
        method = methods(client, how).start_siprec
        if how == "plain":
            with pytest.raises(APIResponseValidationError):
                await settled(method(CALL))
        elif how == "raw":
            response = await settled(method(CALL))
            assert await settled(response.text()) == "plain words"
            with pytest.raises(APIResponseValidationError):
                await settled(response.parse())
        else:
            async with entered(method(CALL)) as response:
                with pytest.raises(APIResponseValidationError):
                    await settled(response.parse())

    server.answer = reply(200, b"plain words", content_type="text/plain")
    act(caller, use, base_url=server.url, **CHECKING[checking])


@pytest.mark.parametrize("name", ["strict_response_validation", "_strict_response_validation"])
@pytest.mark.parametrize("copied", [False, True])
@pytest.mark.parametrize("how", ["plain", "raw"])
def test_an_answer_that_breaks_its_promise(
    how: str, copied: bool, name: str, caller: Caller, server: Server
) -> None:
    """A strict client raises, and so does its copy, which of the official client is no longer
    strict; a client that is not keeps what was sent."""

    async def use(client: Any) -> Any:
        client = client.copy(timeout=5) if copied else client
        found = await settled(methods(client, how).send_dtmf(CALL, digits="1"))
        return await settled(found.parse()) if how == "raw" else found

    body = {"data": {"result": {"invalid": True}}}
    server.answer = reply(200, body)
    assert act(caller, use, base_url=server.url).data.result == {"invalid": True}
    strict: dict[str, Any] = {name: True}
    with pytest.raises(APIResponseValidationError) as caught:
        act(caller, use, base_url=server.url, **strict)
    assert caught.value.__cause__ is not None and caught.value.body == body


def test_what_is_new_is_no_broken_promise(caller: Caller, server: Server) -> None:
    server.answer = reply(200, {"data": {"result": "ok", "new": 1}, "meta": {}})
    settings = {"base_url": server.url, "strict_response_validation": True}
    found = caller.call("send_dtmf", CALL, digits="1", settings=settings)
    assert found.data.extra_fields == {"new": 1} and found.extra_fields == {"meta": {}}
