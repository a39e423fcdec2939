"""Tokens by OAuth2 client credentials, as the package of a golden case asks for them."""

import logging
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import anyio
import httpx
import pytest

Load = Callable[[str], ModuleType]
SECRET = "a secret/+é"
LOGIN = {"client_id": "an id", "client_secret": SECRET}
BASIC = "Basic " + b64encode(b"an+id:a+secret%2F%2B%C3%A9").decode()


class Server:
    """An API, and the server of tokens beside it; both keep what they were asked."""

    def __init__(self) -> None:
        self.asked: list[httpx.Request] = []
        self.called: list[httpx.Request] = []
        self.valid: set[str] = set()
        self.expires: object = 3600
        self.answers: Iterator[httpx.Response] = iter(())
        self.failures: Iterator[httpx.Response] = iter(())
        self.now = 0.0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("token"):
            self.asked.append(request)
            return next(self.answers, None) or self.grant(f"token-{len(self.asked)}")
        self.called.append(request)
        failure = next(self.failures, None)
        if failure is not None:
            return failure
        if request.url.path.endswith(("/open", "/maybe")):
            return httpx.Response(204)
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if given not in self.valid:
            return httpx.Response(401, json={"errors": [{"title": "no token"}]})
        return httpx.Response(200, json=["x"]) if request.method == "GET" else httpx.Response(204)

    def grant(self, token: str) -> httpx.Response:
        self.valid.add(token)
        ends = {} if self.expires is None else {"expires_in": self.expires}
        return httpx.Response(200, json={"access_token": token, "token_type": "bearer", **ends})

    def tokens(self) -> list[str]:
        return [one.headers.get("authorization", "").partition(" ")[2] for one in self.called]


class Wire(httpx.MockTransport):
    """Reads a body as a connection does: the request does not keep it."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        return super().handle_request(self._read(request, b"".join(request.stream)))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        content = b"".join([piece async for piece in request.stream])
        return await super().handle_async_request(self._read(request, content))

    def _read(self, request: httpx.Request, content: bytes) -> httpx.Request:
        return httpx.Request(request.method, request.url, headers=request.headers, content=content)


class Caller:
    """A client of either kind, whose methods are called and waited for."""

    def __init__(self, package: ModuleType, server: Server, is_async: bool) -> None:
        self.package, self.server, self.is_async = package, server, is_async
        self.transport = httpx.MockTransport(server)

    def client(self, **settings: Any) -> Any:
        policy = self.package.RetryPolicy(
            now=lambda: self.server.now,
            sleep=lambda _: None,
            async_sleep=lambda _: anyio.sleep(0),
        )
        given: dict[str, Any] = {**LOGIN, "retry_policy": policy} | settings
        if self.is_async:
            http: Any = httpx.AsyncClient(transport=self.transport)
            return self.package.AsyncTokens(http_client=http, **given)
        return self.package.Tokens(http_client=httpx.Client(transport=self.transport), **given)

    def call(self, method: Callable[..., Any], **arguments: Any) -> Any:
        if not self.is_async:
            return method(**arguments)

        async def wait() -> Any:
            return await method(**arguments)

        return anyio.run(wait)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def caller(request: pytest.FixtureRequest, generated: Load, server: Server) -> Caller:
    return Caller(generated("asks_for_tokens_by_itself"), server, request.param)


def test_a_token_is_asked_for_when_it_is_needed(caller: Caller, server: Server) -> None:
    client = caller.client()
    caller.call(client.notes.get_open)
    assert server.asked == []
    assert caller.call(client.notes.list_notes) == ["x"]
    caller.call(client.notes.add_note, text="y")
    caller.call(client.notes.get_maybe)
    (asked,) = server.asked
    assert (asked.method, str(asked.url)) == ("POST", "https://tokens.example/oauth/token")
    assert asked.headers["authorization"] == BASIC
    assert parse_qs(asked.content.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["read write"],
    }
    assert server.tokens() == ["", "token-1", "token-1", "token-1"]


def test_what_is_meant_for_the_api_is_not_told_to_the_server_of_tokens(
    caller: Caller, server: Server
) -> None:
    client = caller.client(default_headers={"X-Key": "k"}, default_query={"tenant": "t"})
    caller.call(client.notes.list_notes, extra_headers={"X-Other": "o"})
    (asked,), (called,) = server.asked, server.called
    assert "X-Key" not in asked.headers and "X-Other" not in asked.headers
    assert not asked.url.query
    assert called.headers["X-Key"] == "k" and called.url.query == b"tenant=t"


def test_scope_and_url_may_differ_from_the_document(caller: Caller, server: Server) -> None:
    url = "https://login.example/{x}/token"
    caller.call(caller.client(scope="", token_url=url).notes.list_notes)
    caller.call(caller.client(scope="admin", base_url="https://b.test/v1").notes.list_notes)
    first, second = server.asked
    assert first.url.raw_path == b"/%7Bx%7D/token" and first.url.host == "login.example"
    assert parse_qs(first.content.decode()) == {"grant_type": ["client_credentials"]}
    assert str(second.url) == "https://b.test/oauth/token"
    assert parse_qs(second.content.decode())["scope"] == ["admin"]


@pytest.mark.parametrize("expires", [100, "100"])
def test_a_token_is_renewed_before_it_ends(caller: Caller, server: Server, expires: object) -> None:
    server.expires = expires
    client = caller.client()
    for server.now in (0.0, 89.0, 91.0):
        caller.call(client.notes.list_notes)
    assert server.tokens() == ["token-1", "token-1", "token-2"]


def test_a_token_without_an_end_is_used_until_it_is_refused(caller: Caller, server: Server) -> None:
    server.expires = None
    client = caller.client()
    caller.call(client.notes.list_notes)
    server.now = 1e9
    caller.call(client.notes.list_notes)
    server.valid.clear()
    assert caller.call(client.notes.add_note, text="y") is None
    assert server.tokens() == ["token-1", "token-1", "token-1", "token-2"]
    assert server.called[-1].content == b'{"text":"y"}'


def test_what_is_refused_twice_is_an_error(caller: Caller, server: Server) -> None:
    server.failures = iter([httpx.Response(401), httpx.Response(401)])
    with pytest.raises(caller.package.AuthenticationError, match="401 GET .*notes"):
        caller.call(caller.client().notes.list_notes)
    assert len(server.called) == len(server.asked) == 2


def test_a_body_that_is_gone_is_refused_with_its_token(caller: Caller, server: Server) -> None:
    caller.transport = Wire(server)
    client = caller.client()
    caller.call(client.notes.list_notes)
    server.valid.clear()
    with pytest.raises(caller.package.AuthenticationError, match="401 PUT .*picture"):
        caller.call(client.notes.put_picture, body=iter([b"piece"]))
    assert caller.call(client.notes.put_picture, body=iter([b"piece"])) is None
    assert server.tokens() == ["token-1", "token-1", "token-2"]
    assert server.called[-1].content == b"piece"


def test_a_token_that_was_given_is_only_used(caller: Caller, server: Server) -> None:
    client = caller.client(access_token="mine")
    with pytest.raises(caller.package.AuthenticationError):
        caller.call(client.notes.list_notes)
    assert server.asked == [] and server.tokens() == ["mine"]


def test_a_header_of_the_caller_goes_first(caller: Caller, server: Server) -> None:
    server.valid.add("theirs")
    headers = {"Authorization": "Bearer theirs"}
    caller.call(caller.client().notes.list_notes, extra_headers=headers)
    assert server.asked == []


def test_without_any_of_them_nothing_is_sent(caller: Caller, server: Server) -> None:
    client = caller.client(client_secret=None)
    with pytest.raises(caller.package.MissingCredentialsError, match="TOKENS_ACCESS_TOKEN, or"):
        caller.call(client.notes.list_notes)
    caller.call(client.notes.get_maybe)
    assert server.asked == [] and server.tokens() == [""]


def test_a_copy_shares_the_token_unless_it_has_secrets_of_its_own(
    caller: Caller, server: Server
) -> None:
    client = caller.client()
    copy = client.with_options(max_retries=0)
    caller.call(copy.notes.list_notes)
    caller.call(client.notes.list_notes)
    assert len(server.asked) == 1
    caller.call(client.with_options(client_id="other").notes.list_notes)
    assert len(server.asked) == 2
    client.access_token = "token-1"
    caller.call(client.notes.list_notes)
    assert server.tokens() == ["token-1", "token-1", "token-2", "token-1"]


def test_an_id_and_secret_may_have_to_be_in_the_body(caller: Caller, server: Server) -> None:
    server.answers = iter([httpx.Response(400, json={"error": "invalid_client"})])
    server.expires = 0
    client = caller.client()
    caller.call(client.notes.list_notes)
    caller.call(client.notes.list_notes)
    header, *others = server.asked
    assert header.headers["authorization"] == BASIC
    for each in others:
        assert "authorization" not in each.headers
        sent = parse_qs(each.content.decode())
        assert (sent["client_id"], sent["client_secret"]) == (["an id"], [SECRET])
    assert len(others) == 2  # what was found out is remembered


def test_a_refusal_is_told_without_the_secret(
    caller: Caller, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    body = {"error": "invalid_client", "error_description": f"{SECRET} is wrong"}
    server.answers = iter([httpx.Response(400, json=body), httpx.Response(401, json=body)])
    caplog.set_level(logging.DEBUG, caller.package.__name__)
    client = caller.client()
    with pytest.raises(caller.package.AuthenticationError) as caught:
        caller.call(client.notes.list_notes)
    said = str(caught.value)
    assert said.startswith("OAuth2 token request failed: 401 POST https://tokens.example/oauth/")
    assert "invalid_client" in said and caught.value.status_code == 401
    assert server.called == []
    shown = f"{said} {caught.value.body} {caplog.text} {client!r} {client._auth!r}"
    assert SECRET not in shown and BASIC.partition(" ")[2] not in shown


def test_neither_token_nor_secret_is_in_the_log(
    caller: Caller, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, caller.package.__name__)
    caller.call(caller.client().notes.list_notes)
    assert "/oauth/token: 200" in caplog.text
    assert "token-1" not in caplog.text and SECRET not in caplog.text


@pytest.mark.parametrize("answer", [b"<html>", b"[]", b"{}", b'{"access_token":"a\\nb"}'])
def test_an_answer_without_a_token_is_told(caller: Caller, server: Server, answer: bytes) -> None:
    server.answers = iter([httpx.Response(200, content=answer)])
    with pytest.raises(caller.package.APIResponseValidationError, match="OAuth2 token request"):
        caller.call(caller.client().notes.list_notes)
    assert server.called == []


def test_asking_is_repeated_for_any_operation(caller: Caller, server: Server) -> None:
    server.answers = iter([httpx.Response(503), httpx.Response(500)])
    caller.call(caller.client().notes.add_note, text="y")
    assert (len(server.asked), len(server.called)) == (3, 1)


def test_asking_is_given_up_in_the_end(caller: Caller, server: Server) -> None:
    server.answers = iter([httpx.Response(503)] * 9)
    with pytest.raises(caller.package.InternalServerError, match="OAuth2 token request failed: 5"):
        caller.call(caller.client(max_retries=1).notes.add_note, text="y")
    assert (len(server.asked), server.called) == (2, [])


def test_asking_counts_against_the_deadline(caller: Caller, server: Server) -> None:
    client = caller.client(deadline=10)

    def slow() -> Iterator[httpx.Response]:
        server.now += 11
        yield httpx.Response(503)

    server.answers = slow()
    with pytest.raises(caller.package.APIError, match="OAuth2 token request failed"):
        caller.call(client.notes.list_notes)
    assert (len(server.asked), server.called) == (1, [])


def test_the_error_of_a_connection_is_told(caller: Caller, server: Server) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    caller.transport = httpx.MockTransport(refuse)
    with pytest.raises(caller.package.APIConnectionError, match="OAuth2 token.*refused"):
        caller.call(caller.client(max_retries=0).notes.list_notes)


def test_threads_share_one_request(generated: Load, server: Server) -> None:
    caller = Caller(generated("asks_for_tokens_by_itself"), server, is_async=False)
    asked, second = threading.Event(), threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("token"):
            (second if asked.is_set() else asked).set()
            second.wait(0.2)  # time enough for another thread to ask, if it would
        return server(request)

    caller.transport = httpx.MockTransport(answer)
    client = caller.client()
    with ThreadPoolExecutor(8) as pool:
        assert [*pool.map(lambda _: client.notes.list_notes(), range(8))] == [["x"]] * 8
    assert len(server.asked) == 1 and len(server.called) == 8


def test_tasks_share_one_request_and_so_do_event_loops(generated: Load, server: Server) -> None:
    caller = Caller(generated("asks_for_tokens_by_itself"), server, is_async=True)

    async def answer(request: httpx.Request) -> httpx.Response:
        for _ in range(20):  # so that all tasks get to where they need a token
            await anyio.sleep(0)
        return server(request)

    caller.transport = httpx.MockTransport(answer)
    client = caller.client()

    async def main() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(8):
                group.start_soon(client.notes.list_notes)

    anyio.run(main)
    server.valid.clear()
    anyio.run(main)
    assert len(server.asked) == 2 and len(server.called) == 24


def test_a_refusal_that_comes_late_costs_no_second_request(generated: Load, server: Server) -> None:
    caller = Caller(generated("asks_for_tokens_by_itself"), server, is_async=False)
    late = iter([True])

    def answer(request: httpx.Request) -> httpx.Response:
        refusal = server(request)
        if refusal.status_code == 401 and next(late, False):
            client.notes.list_notes()  # meanwhile, another is refused as well, and has a new token
        return refusal

    caller.transport = httpx.MockTransport(answer)
    client = caller.client()
    client.notes.list_notes()
    server.valid.clear()
    client.notes.list_notes()
    assert server.tokens() == ["token-1"] * 3 + ["token-2"] * 2
    assert len(server.asked) == 2


def test_the_raw_response_and_the_streamed_one_get_tokens_too(
    generated: Load, server: Server
) -> None:
    client = Caller(generated("asks_for_tokens_by_itself"), server, is_async=False).client()
    assert client.notes.with_raw_response.list_notes().status_code == 200
    server.valid.clear()
    with client.notes.with_streaming_response.list_notes() as response:
        assert response.json() == ["x"]
    assert server.tokens() == ["token-1", "token-1", "token-2"]
    assert client.get("/notes", cast_to=list) == ["x"]
