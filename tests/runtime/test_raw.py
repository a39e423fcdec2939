"""Responses themselves, read or as a stream: in memory, and over connections on loopback."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import gc
import gzip
import inspect
import json
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from client_runtime.auth import Bearer
from client_runtime.decoding import DecodeError
from client_runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    InternalServerError,
    NotFoundError,
    StreamConsumedError,
)
from client_runtime.models import Model, union
from client_runtime.operation import Body, Operation, Options, Returns
from client_runtime.raw import to_async_streamed

from tests.client.drive import entered, pieces, settled
from tests.client.server import Answer, Handler, Received, Server, reply
from tests.runtime.both import GET, KEYED, POST, URL, Both, loopback


class Pet(Model):
    name: str
    age: int | None = None


class Plant(Model):
    name: str
    height: float


Either = union("Either", lambda: (Pet, Plant))
PETS: Operation[Any] = Operation(
    "POST",
    "/pets",
    body=Body("application/json"),
    returns={"200": Returns("application/json", Pet), "201": Returns("text/plain", str)},
)
PET = b'{"name": "Rex"}'


def answering(status: int = 200, content: Any = PET, **headers: str) -> Callable[[Any], Any]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    def answer(request: httpx.Request) -> httpx.Response:
        kind = "stream" if hasattr(content, "chunks") else "content"
        return httpx.Response(status, headers=named, **{kind: content})

    return answer


def raw(both: Both, answer: Any, use: Callable[[Any], Any], **settings: Any) -> Any:
    """What `await use(response)` returns, with a response that was read."""

    async def with_client(client: Any) -> Any:
        return await use(await settled(both.send(client, PETS, body={})))

    return both.run(with_client, answer, **settings)


def streamed(both: Both, answer: Any, use: Callable[[Any], Any], **settings: Any) -> Any:
    """What `await use(response)` returns, with a response that is a stream."""

    async def with_client(client: Any) -> Any:
        async with entered(both.stream(client, PETS, body={})) as response:
            return await use(response)

    return both.run(with_client, answer, **settings)


WAYS = pytest.mark.parametrize("way", [raw, streamed], ids=["raw", "streamed"])


@WAYS
def test_what_a_response_tells(way: Any, both: Both) -> None:
    async def use(response: Any) -> None:
        assert (response.status_code, response.request_id, response.retries_taken) == (200, "r", 0)
        assert response.headers["X-Request-Id"] == "r" and response.method == "POST"
        assert str(response.url) == f"{URL}/pets" and response.http_version == "HTTP/1.1"
        assert response.http_request is response.http_response.request
        assert response.http_request.content == b"{}"
        name = type(response).__name__
        assert name == ("APIResponse" if both.kind == "sync" else "AsyncAPIResponse")
        assert repr(response) == f"<{name} [200] no content type>"
        assert response.is_closed == (way is raw)
        assert await settled(response.read()) == PET
        assert response.is_closed and response.elapsed.total_seconds() >= 0
        await settled(response.close())
        assert await settled(response.text()) == PET.decode()

    way(both, answering(content=both.body(PET), x_request_id="r"), use)


def test_a_response_without_an_id(both: Both) -> None:
    async def use(response: Any) -> None:
        assert response.request_id is None
        assert repr(response).endswith("[200] text/x>")

    raw(both, answering(content_type="text/x"), use)


@WAYS
def test_parsing_twice_gives_the_same(way: Any, both: Both) -> None:
    async def use(response: Any) -> None:
        first = await settled(response.parse())
        assert first == Pet(name="Rex") and await settled(response.parse()) is first
        other = await settled(response.parse(to=Pet))
        assert other == first and await settled(response.parse(to=Pet)) is other
        assert await settled(response.json()) == {"name": "Rex"}
        assert await settled(response.read()) == PET

    way(both, answering(content_type="application/json"), use)


@WAYS
@pytest.mark.parametrize(
    ("to", "expected"),
    [
        (Pet, Pet(name="Rex")),
        (Either, Pet(name="Rex")),
        (Pet | Plant, Pet(name="Rex")),
        (Pet | None, Pet(name="Rex")),
        (dict[str, str], {"name": "Rex"}),
        (dict, {"name": "Rex"}),
        (object, {"name": "Rex"}),
        (str, PET.decode()),
        (bytes, PET),
        (type(None), None),
    ],
)
def test_parsing_as_something_else(to: Any, expected: object, way: Any, both: Both) -> None:
    async def use(response: Any) -> None:
        found = await settled(response.parse(to=to))
        assert found == expected and type(found) is type(expected)
        assert await settled(response.parse()) == Pet(name="Rex")

    way(both, answering(content_type="application/json"), use)


@WAYS
def test_parsing_as_the_response_of_the_http_library(way: Any, both: Both) -> None:
    async def use(response: Any) -> None:
        found = await settled(response.parse(to=httpx.Response))
        assert found is response.http_response and found.content == PET

    way(both, answering(), use)


@WAYS
@pytest.mark.parametrize("to", [Plant, int, list[Pet]])
@pytest.mark.parametrize("content", [b"<html>", b"", b"null", b'{"name":'])
def test_parsing_what_it_is_not(to: Any, content: bytes, way: Any, both: Both) -> None:
    async def use(response: Any) -> None:
        with pytest.raises(APIResponseValidationError) as caught:
            await settled(response.parse(to=to))
        assert caught.value.response is response.http_response
        assert isinstance(caught.value.__cause__, DecodeError)
        assert await settled(response.read()) == content

    way(both, answering(content=content), use)


@WAYS
@pytest.mark.parametrize("strict", [False, True])
def test_parsing_is_as_strict_as_the_client(strict: bool, way: Any, both: Both) -> None:
    async def use(response: Any) -> None:
        for to in ({}, {"to": Plant}, {"to": list[Pet]}):
            with pytest.raises(APIResponseValidationError) as caught:
                await settled(response.parse(**to))
            assert "Expected `str`" in str(caught.value) or to

    if strict:
        way(both, answering(content=b'{"name": 5}'), use, strict=True)
        return

    async def lenient(response: Any) -> None:
        assert (await settled(response.parse())).name == 5
        assert (await settled(response.parse(to=Plant))).height is None

    way(both, answering(content=b'{"name": 5}'), lenient)


def test_what_the_status_promises_is_parsed(both: Both) -> None:
    async def use(response: Any) -> None:
        assert await settled(response.parse()) == "made"

    raw(both, answering(201, b"made"), use)


# Text and JSON


@WAYS
@pytest.mark.parametrize(
    "charset", ["hex", "rot13", "zlib", "idna", "undefined", "nonsense", "x y"]
)
def test_text_in_a_charset_that_is_none(charset: str, way: Any, both: Both) -> None:
    async def use(response: Any) -> None:
        assert await settled(response.text()) == "<h1>\ufffd"

    way(both, answering(content=b"<h1>\xff", content_type=f"text/html; charset={charset}"), use)


@pytest.mark.parametrize("charset", ["hex", "rot13", "zlib", "idna", "undefined", "nonsense"])
@pytest.mark.parametrize("read", ["iter_text", "iter_lines"])
def test_a_stream_of_text_in_a_charset_that_is_none(charset: str, read: str, both: Both) -> None:
    async def use(response: Any) -> None:
        assert "".join(await pieces(getattr(response, read)())) == "<h1>\ufffd"

    answer = answering(
        content=both.body(b"<h1>", b"\xff"), content_type=f"text/html; charset={charset}"
    )
    streamed(both, answer, use)


@pytest.mark.parametrize("read", ["iter_text", "iter_lines"])
def test_a_stream_that_is_not_in_its_charset(read: str, both: Both) -> None:
    async def use(response: Any) -> None:
        with pytest.raises(APIResponseValidationError, match="not text as its headers say"):
            await pieces(getattr(response, read)())

    streamed(both, answering(content=b"text", content_type="text/plain; charset=utf-16"), use)
    good = answering(content="text".encode("utf-16"), content_type="text/plain; charset=utf-16")

    async def text(response: Any) -> None:
        assert await pieces(getattr(response, read)()) == ["text"]

    streamed(both, good, text)


@WAYS
@pytest.mark.parametrize("content", [b"", b"<html>", b'{"a":', b"[" * 100_000, b"\xff\xfe{"])
def test_json_that_is_none_is_a_value_error(content: bytes, way: Any, both: Both) -> None:
    async def use(response: Any) -> None:
        with pytest.raises(ValueError):
            await settled(response.json())

    way(both, answering(content=content), use)


# Streams

BYTES = [b"one\n", b"tw", b"o\nthree"]


@pytest.mark.parametrize(
    ("read", "args", "expected"),
    [
        ("iter_bytes", (), BYTES),
        ("iter_bytes", (6,), [b"one\ntw", b"o\nthre", b"e"]),
        ("iter_text", (), ["one\n", "tw", "o\nthree"]),
        ("iter_text", (6,), ["one\ntw", "o\nthre", "e"]),
        ("iter_lines", (), ["one", "two", "three"]),
    ],
)
def test_pieces(read: str, args: Any, expected: Any, both: Both) -> None:
    closed: list[int] = []

    async def use(response: Any) -> None:
        assert not response.is_closed
        assert await pieces(getattr(response, read)(*args)) == expected
        assert response.is_closed

    streamed(both, answering(content=both.body(*BYTES, closed=closed)), use)
    assert closed


def test_pieces_are_decompressed(both: Both) -> None:
    async def use(response: Any) -> None:
        assert b"".join(await pieces(response.iter_bytes())) == PET

    packed = gzip.compress(PET)
    answer = answering(content=both.body(packed[:9], packed[9:]), content_encoding="gzip")
    streamed(both, answer, use)


READERS: list[Callable[[Any], Any]] = [
    lambda response: response.read(),
    lambda response: response.text(),
    lambda response: response.json(),
    lambda response: response.parse(),
    lambda response: response.parse(to=bytes),
]
ITERATORS: list[Callable[[Any], Any]] = [
    lambda response: response.iter_bytes(),
    lambda response: response.iter_text(),
    lambda response: response.iter_lines(),
]


async def drained(response: Any) -> None:
    await pieces(response.iter_bytes())


async def started(response: Any) -> None:
    await first(response.iter_bytes())


async def ended(response: Any) -> None:
    await settled(response.close())


async def first(stream: Any) -> Any:
    """Begin to read a stream, and leave it."""
    if hasattr(stream, "__anext__"):
        found = await anext(stream)
        await stream.aclose()
        return found
    found = next(stream)
    stream.close()
    return found


@pytest.mark.parametrize("before", [drained, started, ended])
@pytest.mark.parametrize("read", READERS)
def test_what_is_gone_cannot_be_read(before: Any, read: Any, both: Both) -> None:
    async def use(response: Any) -> None:
        await before(response)
        with pytest.raises(StreamConsumedError):
            await settled(read(response))

    streamed(both, answering(content=both.body(*BYTES)), use)


@pytest.mark.parametrize("before", [drained, started, ended])
@pytest.mark.parametrize("read", ITERATORS)
def test_what_is_gone_cannot_be_iterated(before: Any, read: Any, both: Both) -> None:
    async def use(response: Any) -> None:
        await before(response)
        with pytest.raises(StreamConsumedError) as caught:
            await pieces(read(response))
        assert isinstance(caught.value.__cause__, httpx.StreamError)

    streamed(both, answering(content=both.body(*BYTES)), use)


@pytest.mark.parametrize("read", ITERATORS)
def test_what_was_read_can_be_iterated(read: Any, both: Both) -> None:
    async def use(response: Any) -> None:
        await settled(response.read())
        for _ in range(2):
            assert len("".join(map(str, await pieces(read(response))))) >= 11

    streamed(both, answering(content=both.body(*BYTES)), use)


@pytest.mark.parametrize("read", READERS)
def test_after_the_block_only_what_was_read_is_there(read: Any, both: Both) -> None:
    kept: list[Any] = []

    async def keep(response: Any) -> None:
        kept.append(response)

    async def use(response: Any) -> None:
        await settled(response.read())
        await keep(response)

    streamed(both, answering(content=both.body(PET)), use)
    streamed(both, answering(content=both.body(PET)), keep)

    async def later(client: Any) -> None:
        assert await settled(read(kept[0])) is not None
        with pytest.raises(StreamConsumedError):
            await settled(read(kept[1]))

    both.run(later, answering())


BREAKS: list[tuple[Exception, type[Exception]]] = [
    (httpx.ReadError("reset"), APIConnectionError),
    (httpx.RemoteProtocolError("peer closed"), APIConnectionError),
    (httpx.ReadTimeout("slow"), APITimeoutError),
]


@pytest.mark.parametrize(("raised", "kind"), BREAKS, ids=lambda one: str(one))
@pytest.mark.parametrize("read", READERS + [lambda r, one=one: pieces(one(r)) for one in ITERATORS])
def test_a_stream_that_breaks(raised: Any, kind: Any, read: Any, both: Both) -> None:
    closed: list[int] = []

    async def use(response: Any) -> None:
        with pytest.raises(APIConnectionError) as caught:
            await settled(read(response))
        assert type(caught.value) is kind and caught.value.__cause__ is raised
        assert caught.value.request is response.http_request
        assert f"POST {URL}/pets" in str(caught.value)

    body = both.body(b"{", raised, closed=closed)
    streamed(both, answering(content=body), use)
    assert closed


def test_a_stream_that_is_not_gzip(both: Both) -> None:
    closed: list[int] = []

    async def use(response: Any) -> None:
        with pytest.raises(APIConnectionError):
            await settled(response.read())

    body = both.body(b"not gzip", closed=closed)
    streamed(both, answering(content=body, content_encoding="gzip"), use)
    assert closed


def test_a_broken_stream_shows_no_secret(both: Both) -> None:
    raised = httpx.RemoteProtocolError("illegal chunk header: bytearray(b'hunter22')")

    async def use(client: Any) -> None:
        async with entered(both.stream(client, signed, body={"password": "hunter23"})) as response:
            with pytest.raises(APIConnectionError) as caught:
                await settled(response.read())
        assert "hunter22" not in str(caught.value) and caught.value.__cause__ is None
        assert "illegal chunk header" in str(caught.value)

    signed: Operation[Any] = Operation("POST", "/x", auth=(("b",),), body=Body("application/json"))
    answer = answering(content=both.body(raised))
    both.run(use, answer, auth={"b": Bearer("hunter22")})


# The block


class Stop(Exception):
    pass


@pytest.mark.parametrize("leaves", ["at the end", "by an error", "half way", "after it is closed"])
def test_the_connection_is_given_back(leaves: str, both: Both) -> None:
    closed: list[int] = []

    async def use(response: Any) -> None:
        if leaves == "by an error":
            raise Stop
        if leaves == "half way":
            await first(response.iter_bytes())
        if leaves == "after it is closed":
            await settled(response.close())

    body = both.body(*BYTES, closed=closed)
    try:
        streamed(both, answering(content=body), use)
    except Stop:
        assert leaves == "by an error"
    assert len(closed) == 1 or leaves == "after it is closed"


async def rename(name: str, *, age: int = 3) -> Any:
    """Give it another name."""


def test_a_method_that_is_streamed_looks_like_itself() -> None:
    managed = to_async_streamed(rename)
    assert inspect.signature(managed) == inspect.signature(rename)
    assert (managed.__name__, managed.__qualname__) == ("rename", "rename")
    assert managed.__doc__ == "Give it another name."


@pytest.mark.parametrize(
    ("args", "kwargs"),
    [((), {}), (("a", "b"), {}), (("a",), {"ages": 3}), (("a",), {"name": "b"})],
)
def test_wrong_arguments_are_an_error_before_the_block(args: Any, kwargs: Any) -> None:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        with pytest.raises(TypeError, match="rename"):
            to_async_streamed(rename)(*args, **kwargs)
        assert to_async_streamed(rename)("a", age=4)
        gc.collect()
    assert [str(one.message) for one in seen] == []


def test_nothing_is_sent_before_the_block(both: Both) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, content=PET)

    async def use(client: Any) -> None:
        block = both.stream(client, PETS, body={})
        assert sent == []
        async with entered(block) as response:
            assert len(sent) == 1
            assert await settled(response.parse()) == Pet(name="Rex")
        assert len(sent) == 1

    both.run(use, answer)


@pytest.mark.parametrize("status", [404, 503])
def test_an_error_is_raised_before_the_block(status: int, both: Both) -> None:
    closed: list[int] = []
    entries: list[Any] = []
    content = b'{"errors":[{"code":"1"}]}'

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, stream=both.body(content[:9], content[9:], closed=closed))

    async def use(response: Any) -> None:
        entries.append(response)

    with pytest.raises(NotFoundError if status == 404 else InternalServerError) as caught:
        streamed(both, answer, use, max_retries=0)
    assert not entries and closed
    assert caught.value.body == json.loads(content) and caught.value.errors[0].code == "1"
    assert caught.value.response.content == content


def test_retries_come_before_the_block(both: Both) -> None:
    closed: list[int] = []
    answers: Iterator[Any] = iter((503, httpx.ReadError("reset"), 200))

    def answer(request: httpx.Request) -> httpx.Response:
        found = next(answers)
        if isinstance(found, Exception):
            raise found
        return httpx.Response(found, stream=both.body(PET, closed=closed))

    async def use(client: Any) -> None:
        async with entered(both.stream(client, KEYED, body={})) as response:
            assert both.clock.pauses == [0.5, 1.0] and response.retries_taken == 2
            assert await settled(response.json()) == {"name": "Rex"}
        response = await settled(both.send(client, GET))
        assert response.retries_taken == 0

    answers = iter((503, httpx.ReadError("reset"), 200, 200))
    both.run(use, answer)
    assert len(closed) >= 2


@pytest.mark.parametrize("deadline", [None, 10.0])
def test_a_deadline_ends_with_the_head(deadline: float | None, both: Both) -> None:
    async def use(response: Any) -> None:
        both.clock.time += 1000
        assert await settled(response.read()) == PET

    streamed(both, answering(content=both.body(PET[:5], PET[5:])), use, deadline=deadline)


def test_what_is_promised_of_errors_and_options_goes_for_responses_too(both: Both) -> None:
    async def use(client: Any) -> None:
        with pytest.raises(NotFoundError):
            await settled(both.send(client, PETS, body={}))
        with pytest.raises(ValueError, match="max_retries"):
            await settled(both.send(client, PETS, body={}, options=Options(max_retries=-1)))
        with pytest.raises(ValueError, match="max_retries"):
            async with entered(both.stream(client, PETS, options=Options(max_retries=-1))):
                raise AssertionError

    both.run(use, answering(404))


# Connections


@pytest.fixture(scope="module")
def running_server() -> Iterator[Server]:
    with loopback() as server:
        yield server


@pytest.fixture
def server(running_server: Server) -> Iterator[Server]:
    running_server.reset()
    yield running_server
    running_server.reset()


def one_by_one(both: Both, server: Server, use: Callable[[Any], Any], **settings: Any) -> Any:
    """What `await use(client)` returns, with a client that has a single connection."""
    http = {"limits": httpx.Limits(max_connections=1), "timeout": httpx.Timeout(5, pool=0.2)}
    return both.run(use, base_url=server.url, http=http, max_retries=0, **settings)


async def through(both: Both, client: Any) -> None:
    """Make one call more: the connection must be free."""
    assert await settled(client.send(POST, body={}))


def large(handler: Handler, request: Received) -> None:
    """A body larger than any buffer, of which nobody reads the end."""
    kind = reply(200, b"x" * 3_000_000 if request.path.endswith("pets") else {"a": 1})
    try:
        kind(handler, request)
    except OSError:
        handler.close_connection = True


@pytest.mark.parametrize("deadline", [None, 30.0])
@pytest.mark.parametrize("leaves", ["unread", "half way", "read", "by an error"])
def test_a_connection_is_free_after_the_block(
    leaves: str, deadline: float | None, both: Both, server: Server
) -> None:
    server.answer = large

    async def use(client: Any) -> None:
        try:
            async with entered(both.stream(client, PETS, body={})) as response:
                if leaves == "half way":
                    await first(response.iter_bytes(1000))
                elif leaves == "read":
                    assert len(await settled(response.read())) == 3_000_000
                elif leaves == "by an error":
                    raise Stop
        except Stop:
            pass
        await through(both, client)

    one_by_one(both, server, use, deadline=deadline)


def test_breaking_out_of_the_loop(both: Both, server: Server) -> None:
    server.answer = large

    async def use(client: Any) -> None:
        async with entered(both.stream(client, PETS, body={})) as response:
            if both.kind == "sync":
                for chunk in response.iter_bytes(10):
                    assert chunk
                    break
            else:
                async for chunk in response.iter_bytes(10):
                    assert chunk
                    break
        await through(both, client)

    one_by_one(both, server, use)


@pytest.mark.parametrize("deadline", [None, 10.0])
def test_a_deadline_is_nothing_to_a_stream_that_has_begun(
    deadline: float | None, both: Both, server: Server
) -> None:
    late = threading.Event()
    limits: list[float | None] = []

    def in_two(handler: Handler, request: Received) -> None:
        reply(200, PET[:5], content_length=str(len(PET)))(handler, request)
        late.wait(5)
        handler.wfile.write(PET[5:])

    server.answer = by_path(in_two)

    async def use(client: Any) -> None:
        async with entered(both.stream(client, PETS, body={})) as response:
            both.clock.time += 1000
            stream = response.http_response.extensions["network_stream"]
            plain_read = stream.read

            def read(max_bytes: int, timeout: float | None = None) -> Any:
                limits.append(timeout)
                late.set()
                return plain_read(max_bytes, timeout)

            stream.read = read
            assert await settled(response.parse()) == Pet(name="Rex")
            stream.read = plain_read
        assert limits and {*limits} == {5}
        await through(both, client)

    one_by_one(both, server, use, deadline=deadline)
    assert len({request.connection for request in server.received}) == 1


def broken(handler: Handler, request: Received) -> None:
    if request.path.endswith("pets"):
        reply(200, b'{"name":', content_length="1000")(handler, request)
        handler.close_connection = True
    else:
        reply(200, {"a": 1})(handler, request)


@pytest.mark.parametrize("deadline", [None, 30.0])
def test_a_connection_that_breaks_half_way(
    deadline: float | None, both: Both, server: Server
) -> None:
    server.answer = broken

    async def use(client: Any) -> None:
        async with entered(both.stream(client, PETS, body={})) as response:
            with pytest.raises(APIConnectionError, match="peer closed") as caught:
                await pieces(response.iter_bytes())
            assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)
        await through(both, client)

    one_by_one(both, server, use, deadline=deadline)


def by_path(pets: Answer) -> Answer:
    def answer(handler: Handler, request: Received) -> None:
        (pets if request.path.endswith("pets") else reply(200, {"a": 1}))(handler, request)

    return answer


@pytest.mark.parametrize("deadline", [None, 30.0])
@pytest.mark.parametrize("status", [404, 500, 302])
def test_an_error_holds_no_connection(
    status: int, deadline: float | None, both: Both, server: Server
) -> None:
    server.answer = by_path(reply(status, {"errors": []}))

    async def use(client: Any) -> None:
        with pytest.raises(APIError):
            async with entered(both.stream(client, PETS, body={})):
                raise AssertionError
        await through(both, client)

    one_by_one(both, server, use, deadline=deadline)
    assert len({request.connection for request in server.received}) == 1


@pytest.mark.parametrize("deadline", [None, 30.0])
@pytest.mark.parametrize(
    "unreadable",
    [
        reply(502, b"not gzip" * 9999, content_encoding="gzip"),
        reply(502, b"cut", content_length="1000"),
    ],
    ids=["not gzip", "cut"],
)
def test_an_error_that_cannot_be_read_holds_no_connection(
    unreadable: Answer, deadline: float | None, both: Both, server: Server
) -> None:
    def closing(handler: Handler, request: Received) -> None:
        unreadable(handler, request)
        handler.close_connection = True

    server.answer = by_path(closing)

    async def use(client: Any) -> None:
        with pytest.raises(APIConnectionError):
            async with entered(both.stream(client, PETS, body={})):
                raise AssertionError
        await through(both, client)

    one_by_one(both, server, use, deadline=deadline)


@pytest.mark.parametrize("way", ["send", "stream"])
def test_a_hook_that_raises_holds_no_connection(way: str, both: Both, server: Server) -> None:
    server.answer = by_path(reply(500, b"x" * 3_000_000))

    async def use(client: Any) -> None:
        hook = both.hook(httpx.Response.raise_for_status)
        client._http.event_hooks = {"request": [], "response": [hook]}
        with pytest.raises(InternalServerError):
            if way == "send":
                await settled(both.send(client, PETS, body={}))
            else:
                async with entered(both.stream(client, PETS, body={})):
                    raise AssertionError
        await through(both, client)

    one_by_one(both, server, use)


def test_a_circle_of_redirects_holds_no_connection(both: Both, server: Server) -> None:
    server.answer = by_path(reply(307, b"x" * 100_000, location="/v2/pets"))

    async def use(client: Any) -> None:
        client._http.follow_redirects, client._http.max_redirects = True, 3
        for _ in range(2):
            with pytest.raises(APIConnectionError, match="redirects"):
                async with entered(both.stream(client, PETS, body={})):
                    raise AssertionError
        with pytest.raises(APIConnectionError, match="redirects"):
            await settled(both.send(client, PETS, body={}))
        await through(both, client)

    for deadline in (None, 30.0):
        one_by_one(both, server, use, deadline=deadline)
