"""Both clients against a server in memory."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from client_runtime.auth import ApiKey, Basic, Bearer
from client_runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    MissingCredentialsError,
    NotFoundError,
    RateLimitError,
)
from client_runtime.models import Model
from client_runtime.omit import omit
from client_runtime.operation import Body, Operation, Options, Returns, Style
from client_runtime.settings import DEFAULT_TIMEOUT
from client_runtime.transport import AsyncTransport, SyncTransport

URL = "https://api.example/v2"
BEARER = (("bearerAuth",),)


class Done(Model):
    result: str


DO: Operation[Done] = Operation(
    "POST",
    "/calls/{id}/do",
    auth=BEARER,
    body=Body("application/json"),
    returns={"200": Returns("application/json", Done)},
)
GET: Operation[Any] = Operation("GET", "/x", returns={"200": Returns("application/json", object)})


class Server:
    """Answers every request alike and remembers the last one."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response] | None = None) -> None:
        self.requests: list[httpx.Request] = []
        self.answer = answer or (lambda _: httpx.Response(200, json={"result": "ok"}))

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answer(request)

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]


def sync(server: Server, http: dict[str, Any] | None = None, **kwargs: Any) -> SyncTransport:
    kwargs = {
        "base_url": URL,
        "user_agent": "acme/1.0",
        "auth": {"bearerAuth": Bearer("KEY")},
    } | kwargs
    client = httpx.Client(transport=httpx.MockTransport(server), **(http or {}))
    return SyncTransport(http_client=client, **kwargs)


def test_what_goes_on_the_wire() -> None:
    server = Server()
    done = sync(server).send(DO, path={"id": "a/b"}, body={"digits": "1é", "x": omit, "n": 250})
    assert done == Done(result="ok")
    assert server.last.method == "POST"
    assert str(server.last.url) == "https://api.example/v2/calls/a%2Fb/do"
    assert server.last.content == b'{"digits":"1\xc3\xa9","n":250}'
    sent = dict(server.last.headers)
    assert sent["accept"] == sent["content-type"] == "application/json"
    assert sent["authorization"] == "Bearer KEY" and sent["user-agent"] == "acme/1.0"
    assert sent["content-length"] == "24" and sent["host"] == "api.example"


def test_a_get_has_no_body_and_no_content_type() -> None:
    server = Server()
    sync(server).send(GET)
    assert server.last.content == b"" and "content-type" not in server.last.headers
    assert "authorization" not in server.last.headers


@pytest.mark.parametrize(
    "base", [URL, URL + "/", httpx.URL(URL), "http://h:8080", "http://[::1]:1/a/b//"]
)
def test_the_base_url_keeps_its_path(base: str | httpx.URL) -> None:
    server = Server()
    client = sync(server, base_url=base)
    client.send(GET)
    assert str(server.last.url) == str(base).rstrip("/") + "/x"
    client.base_url = "https://other.example"  # type: ignore[assignment]
    client.send(GET)
    assert str(server.last.url) == "https://other.example/x"


@pytest.mark.parametrize(
    "base",
    ["", "api.example", "/v2", "ftp://x", "https://", "https://x/?q=1", "https://x:port", None],
)
def test_a_bad_base_url_is_refused_at_once(base: Any) -> None:
    with pytest.raises(ValueError, match="base_url"):
        sync(Server(), base_url=base)


def test_an_operation_may_have_its_own_server() -> None:
    server = Server()
    sync(server).send(Operation("GET", "/x", server="https://other.example/v1/"))
    assert str(server.last.url) == "https://other.example/v1/x"


def test_parameters_reach_their_places() -> None:
    server = Server()
    operation: Operation[None] = Operation(
        "GET", "/x/{p}", path_params={"p": Style("label")}, query={"tags": Style("form", False)}
    )
    sync(server, default_query={"d": 1, "v": "old"}, default_headers={"X-D": "1"}).send(
        operation,
        path={"p": [1, 2]},
        query={"tags": ["a", "b c"], "none": None},
        headers={"X-Trace": [1, 2]},
        cookies={"sid": "1", "b": "2"},
        options=Options(
            extra_query={"q": [1, 2], "t": True, "v": omit}, extra_headers={"x-d": "2"}
        ),
    )
    assert server.last.url.raw_path == b"/v2/x/.1,2?d=1&tags=a,b+c&q=1%2C2&t=true"
    assert server.last.headers["x-trace"] == "1,2" and server.last.headers["x-d"] == "2"
    assert server.last.headers["cookie"] == "sid=1; b=2"


def test_extra_headers_win_and_omit_removes_even_the_defaults_of_httpx() -> None:
    server = Server()
    extra = {"ACCEPT": "text/x", "User-Agent": omit, "accept-encoding": omit, "Authorization": omit}
    sync(server).send(DO, path={"id": "1"}, body={}, options=Options(extra_headers=extra))
    assert server.last.headers["accept"] == "text/x"
    assert not {"user-agent", "accept-encoding", "authorization"} & set(server.last.headers)


def test_extra_body() -> None:
    server = Server()
    options = Options(extra_body={"b": 2})
    sync(server).send(DO, path={"id": "1"}, body={"a": 1, "b": 1}, options=options)
    assert server.last.content == b'{"a":1,"b":2}'


def test_the_clients_own_settings_apply() -> None:
    server, seen = Server(), list[str]()
    http = {
        "headers": {"X-Mine": "1", "User-Agent": "mine/2"},
        "params": {"p": "1"},
        "cookies": {"c": "1"},
        "timeout": 7.0,
        "event_hooks": {"request": [lambda request: seen.append(request.method)]},
    }
    client = sync(server, http)
    client.send(GET, query={"q": "a b"})
    last = server.last
    assert last.headers["x-mine"] == "1" and last.headers["user-agent"] == "mine/2"
    assert dict(last.url.params) == {"p": "1", "q": "a b"} and last.headers["cookie"] == "c=1"
    assert seen == ["GET"] and last.extensions["timeout"]["read"] == 7.0


def test_timeouts() -> None:
    server = Server()

    def read(client: SyncTransport, options: Options | None = None) -> Any:
        client.send(GET, options=options or Options())
        return server.last.extensions["timeout"]["read"]

    assert read(sync(server, {"timeout": 7})) == 7
    assert read(sync(server, {"timeout": 7}, timeout=3)) == 3
    assert read(sync(server, {"timeout": 7}, timeout=None)) is None
    assert read(sync(server, {"timeout": 7}, timeout=3), Options(timeout=1)) == 1
    assert read(sync(server, {"timeout": 7}), Options(timeout=None)) is None
    assert read(sync(server), Options(timeout=httpx.Timeout(5, read=9))) == 9
    own = SyncTransport(base_url=URL, user_agent="x")
    assert own._http.timeout == httpx.Timeout(**DEFAULT_TIMEOUT) == httpx.Timeout(60, connect=5)
    assert own._http.follow_redirects
    own.close()
    with SyncTransport(base_url=URL, user_agent="x", timeout=1) as own:
        assert own._http.timeout == httpx.Timeout(1)


@pytest.mark.parametrize(
    ("credential", "header"),
    [
        (Bearer("KEY\n"), "Bearer KEY"),
        (Basic("user", "pass"), "Basic dXNlcjpwYXNz"),
        (ApiKey("Authorization", "header", "raw"), "raw"),
    ],
)
def test_credentials_in_headers(credential: Any, header: str) -> None:
    server = Server()
    sync(server, auth={"bearerAuth": credential}).send(DO, path={"id": "1"}, body={})
    assert server.last.headers["authorization"] == header


def test_credentials_elsewhere_and_alternatives() -> None:
    server = Server()
    operation: Operation[None] = Operation("GET", "/x", auth=(("b",), ("q", "c"), ()))
    auth = {
        "b": Bearer(None),
        "q": ApiKey("key", "query", "S&1"),
        "c": ApiKey("sid", "cookie", "S2"),
    }
    sync(server, auth=auth).send(operation)
    assert (
        str(server.last.url) == URL + "/x?key=S%261" and server.last.headers["cookie"] == "sid=S2"
    )
    sync(server, auth=auth | {"q": ApiKey("key", "query", "")}).send(operation)
    assert str(server.last.url) == URL + "/x" and "cookie" not in server.last.headers
    sync(server, auth=auth | {"b": Bearer("K")}).send(operation)
    assert server.last.headers["authorization"] == "Bearer K" and not server.last.url.query
    anonymous_first: Operation[None] = Operation("GET", "/x", auth=((), ("b",)))
    sync(server, auth={"b": Bearer("K")}).send(anonymous_first)
    assert server.last.headers["authorization"] == "Bearer K"


def test_missing_credentials_stop_the_request() -> None:
    server = Server()
    client = sync(server, auth={"bearerAuth": Bearer("", hint="api_key= or ACME_API_KEY")})
    with pytest.raises(MissingCredentialsError) as caught:
        client.send(DO, path={"id": "1"}, body={})
    assert str(caught.value) == (
        "POST /calls/{id}/do needs credentials; none were given: api_key= or ACME_API_KEY"
    )
    assert server.requests == []


def test_a_callers_authorization_header_counts_and_wins() -> None:
    server = Server()
    header = {"authorization": "Mine"}
    for auth in ({"bearerAuth": Bearer(None)}, {"bearerAuth": Bearer("KEY")}):
        for kwargs in ({"default_headers": header}, {"http": {"headers": header}}):
            sync(server, auth=auth, **kwargs).send(DO, path={"id": "1"}, body={})  # type: ignore[arg-type]
            assert server.last.headers["authorization"] == "Mine"
        sync(server, auth=auth).send(DO, path={"id": "1"}, body={}, options=Options(header))
        assert server.last.headers["authorization"] == "Mine"
    sync(server, {"auth": ("u", "p")}, auth={}).send(DO, path={"id": "1"}, body={})
    assert server.last.headers["authorization"].startswith("Basic ")
    key = ApiKey("X-Key", "header", None)
    sync(server, auth={"bearerAuth": key}).send(
        DO, path={"id": "1"}, body={}, options=Options({"x-key": "K"})
    )
    assert server.last.headers["x-key"] == "K"


def test_secrets_are_shown_nowhere() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    auth = {"bearerAuth": Bearer("SECRET"), "k": ApiKey("key", "query", "SECRET")}
    client = sync(Server(refuse), auth=auth, base_url="https://u:SECRET@api.example")
    keyed: Operation[None] = Operation("GET", "/x", auth=(("k",),))
    for operation, path in ((DO, {"id": "1"}), (keyed, {})):
        with pytest.raises(APIConnectionError) as caught:
            client.send(operation, path=path, body={} if path else omit)
        text = "".join(traceback.format_exception(caught.value))
        assert "SECRET" not in text + repr(caught.value)
        assert "GET https://api.example/x: refused" in text or path
    assert repr(client) == "SyncTransport(base_url='https://api.example')"
    assert repr(list(auth.values())) == "[Bearer(***), ApiKey(***)]"
    with pytest.raises(ValueError) as bad:
        Bearer("SEC\nRET")
    assert "SEC" not in str(bad.value)


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (httpx.ReadTimeout("t"), APITimeoutError),
        (httpx.PoolTimeout("t"), APITimeoutError),
        (httpx.ConnectError("c"), APIConnectionError),
        (httpx.RemoteProtocolError("p"), APIConnectionError),
        (httpx.TooManyRedirects("r"), APIConnectionError),
    ],
)
def test_transport_errors_become_ours(raised: httpx.RequestError, kind: type[Exception]) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise raised

    with pytest.raises(kind) as caught:
        sync(Server(fail)).send(GET)
    assert type(caught.value) is kind and caught.value.__cause__ is raised


def test_a_broken_encoding_and_a_raising_hook_become_ours() -> None:
    gzip = httpx.Response(200, content=iter([b"not gzip"]), headers={"content-encoding": "gzip"})
    with pytest.raises(APIConnectionError):
        sync(Server(lambda _: gzip)).send(GET)
    hooks = {"event_hooks": {"response": [httpx.Response.raise_for_status]}}
    with pytest.raises(RateLimitError):
        sync(Server(lambda _: httpx.Response(429)), hooks).send(GET)


def test_bad_arguments_are_clear() -> None:
    with pytest.raises(TypeError, match="must be an httpx.Client or .*, not httpx2?.AsyncClient"):
        SyncTransport(base_url=URL, user_agent="x", http_client=httpx.AsyncClient())  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="too long"):
        sync(Server()).send(DO, path={"id": "x" * 70_000}, body={})
    with pytest.raises(ValueError, match="line break"):
        sync(Server()).send(GET, options=Options({"X": "a\nb"}))


def test_closing() -> None:
    client = sync(Server())
    with client as same:
        assert same is client
    assert not client.is_closed()
    own = SyncTransport(base_url=URL, user_agent="x")
    own.close()
    own.close()
    assert own.is_closed()


def test_redirects_follow_the_given_client() -> None:
    def move(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v2/x":
            return httpx.Response(307, headers={"location": "/v2/y"})
        return httpx.Response(200, json={"at": request.url.path})

    assert sync(Server(move), {"follow_redirects": True}).send(GET) == {"at": "/v2/y"}
    with pytest.raises(Exception, match="307 GET"):
        sync(Server(move)).send(GET)


KEYS = {
    "h": ApiKey("X-API-Key", "header", "SECRET"),
    "q": ApiKey("key", "query", "SECRET"),
    "c": ApiKey("sid", "cookie", "SECRET"),
    "b": Bearer("SECRET"),
}
KEYED: Operation[Any] = Operation(
    "POST",
    "/x",
    auth=(tuple(KEYS),),
    body=Body("application/json"),
    returns={"200": Returns("application/json", object)},
)


def redirecting(*places: str) -> Server:
    """Leads from /v2/x through the places; each gets the query that was sent, as proxies do."""
    steps = iter(places)

    def answer(request: httpx.Request) -> httpx.Response:
        query = request.url.query.decode()
        for place in steps:
            return httpx.Response(307, headers={"location": f"{place}?{query}"})
        return httpx.Response(200, json={"at": str(request.url.path)})

    return Server(answer)


def wire(request: httpx.Request) -> str:
    return f"{request.url} {request.headers.raw}"


@pytest.mark.parametrize("asks", ["sync", "async"])
@pytest.mark.parametrize(
    "place",
    ["https://other.example/y", "https://api.example:8443/y", "http://api.example/y"],
)
def test_no_key_goes_to_another_origin(place: str, asks: str) -> None:
    server = redirecting("/v2/same", place, "/further", URL + "/home")
    http: dict[str, Any] = {"transport": httpx.MockTransport(server), "follow_redirects": True}
    settings: Any = {"base_url": URL, "user_agent": "x", "auth": KEYS}
    if asks == "sync":
        client = SyncTransport(http_client=httpx.Client(**http), **settings)
        assert client.send(KEYED, body={"a": 1}, query={"n": 1}) == {"at": "/v2/home"}
    else:
        other = AsyncTransport(http_client=httpx.AsyncClient(**http), **settings)
        sent = other.send(KEYED, body={"a": 1}, query={"n": 1})
        assert asyncio.run(sent) == {"at": "/v2/home"}
    first, same, *away, home = server.requests
    assert first.headers["x-api-key"] == same.headers["x-api-key"] == "SECRET"
    assert first.headers["authorization"] == same.headers["authorization"] == "Bearer SECRET"
    assert "key=SECRET" in str(same.url) and first.headers["cookie"] == "sid=SECRET"
    assert [request.url.host for request in away] == [httpx.URL(place).host] * 2
    for request in (*away, home):
        assert "SECRET" not in wire(request)
        assert request.content == b'{"a":1}' and request.url.params["n"] == "1"


def test_a_callers_own_value_for_the_key_stays_at_home_too() -> None:
    server = redirecting("https://other.example/y")
    auth = KEYS | {"h": ApiKey("X-API-Key", "header", None)}
    client = sync(server, {"follow_redirects": True, "headers": {"x-api-key": "SECRET"}}, auth=auth)
    client.send(KEYED, body={})
    assert server.requests[0].headers["x-api-key"] == "SECRET"
    assert "SECRET" not in wire(server.last)


def test_a_redirect_keeps_what_the_callers_client_adds() -> None:
    server, seen = redirecting("/v2/y", "https://other.example/z"), list[str]()
    hooks = {"request": [lambda request: seen.append(request.url.path)]}
    http = {"follow_redirects": True, "auth": ("u", "SECRET"), "event_hooks": hooks}
    sync(server, http, auth={}).send(GET)
    first, same, away = server.requests
    assert first.headers["authorization"] == same.headers["authorization"]
    assert "authorization" not in away.headers and seen == ["/v2/x", "/v2/y", "/z"]


def test_redirects_have_an_end() -> None:
    server = redirecting(*["/v2/again"] * 99)
    with pytest.raises(APIConnectionError, match="redirects"):
        sync(server, {"follow_redirects": True, "max_redirects": 5}).send(GET)
    assert len(server.requests) < 10


@pytest.mark.parametrize("value", ["SECRET€", "SECRET\r\nx: y", "SECRET\x01"])
def test_a_header_that_cannot_be_sent_is_named_without_its_value(value: str) -> None:
    for kwargs in ({"options": Options({"X-Mine": value})}, {"headers": {"X-Mine": value}}):
        with pytest.raises(ValueError, match="'X-Mine'") as caught:
            sync(Server()).send(GET, **kwargs)  # type: ignore[arg-type]
        text = "".join(traceback.format_exception(caught.value))
        assert type(caught.value) is ValueError and "SECRET" not in str(caught.value)
        assert "UnicodeEncodeError" not in text
    with pytest.raises(ValueError, match="the header 'é€'"):
        sync(Server()).send(GET, options=Options({"é€": "x"}))
    server = Server()
    sync(server).send(GET, options=Options({"X-Mine": " é\t"}))
    assert server.last.headers["x-mine"] == "é"


def asynchronous(server: Server, **kwargs: Any) -> AsyncTransport:
    client = httpx.AsyncClient(transport=httpx.MockTransport(server))
    auth = {"bearerAuth": Bearer("KEY")}
    return AsyncTransport(
        base_url=URL, user_agent="acme/1.0", auth=auth, http_client=client, **kwargs
    )


def test_async_sends_the_same_bytes() -> None:
    async def run() -> None:
        ours, theirs = Server(), Server()
        options = Options({"X": "1"}, {"q": [1]}, {"b": 2}, 3)
        sync(ours).send(DO, path={"id": "é"}, body={"a": 1}, options=options)
        done = await asynchronous(theirs).send(DO, path={"id": "é"}, body={"a": 1}, options=options)
        assert done.result == "ok"
        assert ours.last.url == theirs.last.url and ours.last.content == theirs.last.content
        assert ours.last.headers == theirs.last.headers

        with pytest.raises(NotFoundError):
            await asynchronous(Server(lambda _: httpx.Response(404))).send(GET)

        async with AsyncTransport(base_url=URL, user_agent="x") as own:
            assert not own.is_closed()
        assert own.is_closed()
        own = AsyncTransport(base_url=URL, user_agent="x")
        await own.close()
        await own.aclose()
        assert own.is_closed()

    asyncio.run(run())


def test_async_errors_and_cancellation() -> None:
    async def run() -> None:
        async def stall(request: httpx.Request) -> httpx.Response:
            await asyncio.sleep(60)
            raise AssertionError

        client = AsyncTransport(
            base_url=URL,
            user_agent="x",
            http_client=httpx.AsyncClient(transport=httpx.MockTransport(stall)),
        )
        task = asyncio.ensure_future(client.send(GET))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

        def fail(request: httpx.Request) -> httpx.Response:
            raise httpx.ConnectTimeout("t")

        with pytest.raises(APITimeoutError):
            await asynchronous(Server(fail)).send(GET)

    asyncio.run(run())


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in (
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "http_proxy",
        "https_proxy",
        "all_proxy",
    ):
        monkeypatch.delenv(name, raising=False)
    yield
