"""Calls of endpoints that no document knows: where they go, with what, and what comes back."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from client_runtime.auth import ApiKey, Basic, Bearer
from client_runtime.errors import (
    APIConnectionError,
    APIResponseValidationError,
    InternalServerError,
    NotFoundError,
)
from client_runtime.models import Model, union
from client_runtime.omit import omit
from hypothesis import example, given, strategies as st

from tests.client.drive import settled
from tests.runtime.both import URL, Both

AUTH = {
    "bearer": Bearer("SECRET"),
    "query": ApiKey("key", "query", "SECRET"),
    "cookie": ApiKey("sid", "cookie", "SECRET"),
    "header": ApiKey("X-Key", "header", "SECRET"),
}
METHODS = ["get", "post", "put", "patch", "delete"]


class Pet(Model):
    name: str


class Plant(Model):
    name: str
    height: float


Either = union("Either", lambda: (Pet, Plant))


class Calls:
    """Calls endpoints, and remembers what was sent."""

    def __init__(self, both: Both, **settings: Any) -> None:
        self.both, self.settings = both, settings
        self.requests: list[httpx.Request] = []
        self.answer: Callable[[httpx.Request], httpx.Response] = lambda _: httpx.Response(
            200, json={"name": "Rex"}
        )

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answer(request)

    def __getattr__(self, method: str) -> Callable[..., Any]:
        def call(path: str, **arguments: Any) -> Any:
            async def use(client: Any) -> Any:
                return await settled(getattr(client, method)(path, **arguments))

            arguments.setdefault("cast_to", object)
            return self.both.run(use, self, **self.settings)

        return call

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]

    @property
    def url(self) -> str:
        return str(self.last.url)


@pytest.mark.parametrize("method", METHODS)
def test_each_verb(method: str, both: Both) -> None:
    calls = Calls(both, auth={"bearer": Bearer("SECRET")})
    body = {} if method == "get" else {"body": {"a": 1, "b": omit}}
    assert getattr(calls, method)("/pets", **body) == {"name": "Rex"}
    assert calls.last.method == method.upper() and calls.url == f"{URL}/pets"
    assert calls.last.headers["authorization"] == "Bearer SECRET"
    assert calls.last.headers["accept"] == "application/json"
    assert calls.last.content == (b'{"a":1}' if body else b"")
    assert calls.last.headers.get("content-type") == ("application/json" if body else None)


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/a/b", "/v2/a/b"),
        ("a/b", "/v2/a/b"),
        ("/", "/v2/"),
        ("", "/v2/"),
        ("/a/", "/v2/a/"),
        ("/a//b", "/v2/a//b"),
        ("//other.example/x", "/v2//other.example/x"),
        ("/{a}/{b", "/v2/%7Ba%7D/%7Bb"),
        ("/a b/é", "/v2/a%20b/%C3%A9"),
        ("/a%2Fb%20c", "/v2/a%2Fb%20c"),
        ("a:b", "/v2/a:b"),
        ("/a:b/c", "/v2/a:b/c"),
        ("urn:x://y", "/v2/urn:x://y"),
        ("/a;b=c,d", "/v2/a;b=c,d"),
        ("/a#fragment", "/v2/a"),
        ("/a?", "/v2/a"),
        ("/a?b=1&c=x%20y", "/v2/a?b=1&c=x+y"),
        ("/a?b=1&b=2", "/v2/a?b=1&b=2"),
        ("/a?b", "/v2/a?b="),
        ("/a?next=https://other.example/x", "/v2/a?next=https%3A%2F%2Fother.example%2Fx"),
        ("https://api.example/x", "/x"),
        ("https://api.example/v2/x?a=1", "/v2/x?a=1"),
        ("HTTPS://API.example:443/x", "/x"),
        ("https://api.example", "/"),
        ("https://api.example?a=1", "/?a=1"),
    ],
)
def test_where_a_path_leads(path: str, target: str, both: Both) -> None:
    calls = Calls(both, auth={"bearer": Bearer("SECRET")})
    calls.get(path)
    assert calls.last.url.raw_path.decode() == target
    assert calls.last.url.host == "api.example" and calls.last.url.port is None
    assert calls.last.headers["authorization"] == "Bearer SECRET"


@pytest.mark.parametrize(
    "path", ["/..", "../x", "/a/../../x", "/a/.", "./x", "https://api.example/../x"]
)
def test_a_path_climbs_nowhere(path: str, both: Both) -> None:
    calls = Calls(both)
    with pytest.raises(ValueError, match="'.' or '..'"):
        calls.get(path)
    assert not calls.requests


@pytest.mark.parametrize("path", ["https://[bad/x", "https://h:port/x", "/\x00" * 30_000])
def test_a_path_that_is_none(path: str, both: Both) -> None:
    calls = Calls(both)
    with pytest.raises(ValueError):
        calls.get(path)
    assert not calls.requests


@pytest.mark.parametrize(
    "url",
    [
        "https://other.example/x",
        "http://api.example/x",
        "https://api.example:8443/x",
        "https://api.example.evil/x",
        "https://api.example@other.example/x",
        "https://other.example\\@api.example.evil/x",
        "https://sub.api.example/x",
        "https://other.example?https://api.example/",
        "https://other.example#@api.example/",
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_another_origin_gets_no_credentials(url: str, method: str, both: Both) -> None:
    calls = Calls(both, auth=AUTH, base_url="https://user:SECRET@api.example/v2")
    getattr(calls, method)(url)
    assert "SECRET" not in f"{calls.url} {calls.last.headers.raw}"
    assert (
        calls.last.url.host != "api.example"
        or calls.last.url.scheme + str(calls.last.url.port) != "httpsNone"
    )
    same = Calls(both, auth={"basic": Basic("user", "SECRET")})
    getattr(same, method)(url)
    own = same.last.headers.get("authorization")
    assert own is None or "@" in url


@example("https:/api.example/x")
@example("https://api.example:x@other.example/y")
@example("https://api.example\\.other.example/y")
@example("\thttps://other.example/")
@given(
    st.text("htps:/@.?#\\[] \t\naei", max_size=12).map("https://".__add__) | st.text(max_size=12)
)
def test_no_url_tricks_a_key_out(url: str) -> None:
    calls = Calls(Both("sync"), auth={"bearer": Bearer("SECRET")})
    try:
        calls.get(url)
    except (ValueError, APIConnectionError):
        pass
    for request in calls.requests:
        home = (request.url.scheme, request.url.host, request.url.port)
        assert home == ("https", "api.example", None) or "SECRET" not in str(request.headers.raw)


def test_without_credentials_it_goes_out_all_the_same(both: Both) -> None:
    calls = Calls(both, auth={"bearer": Bearer(None)})
    calls.get("/x")
    assert "authorization" not in calls.last.headers


@pytest.mark.parametrize(
    ("params", "query"),
    [
        ({"b": 2}, "d=0&a=1&b=2"),
        ({"a": 2}, "d=0&a=2"),
        ({"a": omit}, "d=0"),
        ({"d": [1, 2]}, "d=1%2C2&a=1"),
        ({"n": None, "t": True, "o": {"p": "x y"}}, "d=0&a=1&t=true&o%5Bp%5D=x+y"),
    ],
)
def test_queries_are_merged(params: dict[str, Any], query: str, both: Both) -> None:
    calls = Calls(both, default_query={"d": 0})
    calls.get("/x?a=1", options={"params": params})
    assert calls.last.url.query.decode() == query


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ({"a": None, "b": omit, "c": "é"}, '{"a":null,"c":"é"}'),
        ([1, {"a": 2}], '[1,{"a":2}]'),
        ("text", '"text"'),
        (0, "0"),
        (False, "false"),
        ({}, "{}"),
        (Pet(name="Rex"), '{"name":"Rex"}'),
    ],
)
def test_bodies_are_json(body: Any, content: str, both: Both) -> None:
    calls = Calls(both)
    for method in METHODS[1:]:
        getattr(calls, method)("/x", body=body)
        assert calls.last.content.decode() == content
        assert calls.last.headers["content-type"] == "application/json"


@pytest.mark.parametrize("arguments", [{}, {"body": None}, {"body": omit}])
def test_there_may_be_no_body(arguments: dict[str, Any], both: Both) -> None:
    calls = Calls(both)
    calls.post("/x", **arguments)
    assert calls.last.content == b"" and "content-type" not in calls.last.headers
    calls.post("/x", **arguments, options={"extra_json": {"a": 1}})
    assert calls.last.content == b'{"a":1}'


@pytest.mark.parametrize("body", [b"x", bytearray(b"x"), memoryview(b"x"), object(), float("nan")])
def test_what_is_no_json_is_not_sent(body: Any, both: Both) -> None:
    calls = Calls(both)
    with pytest.raises((TypeError, ValueError)):
        calls.post("/x", body=body)
    assert not calls.requests


@pytest.mark.parametrize(
    ("cast_to", "expected"),
    [
        (Pet, Pet(name="Rex")),
        (Either, Pet(name="Rex")),
        (Pet | Plant, Pet(name="Rex")),
        (dict, {"name": "Rex"}),
        (dict[str, str], {"name": "Rex"}),
        (object, {"name": "Rex"}),
        (str, '{"name":"Rex"}'),
        (bytes, b'{"name":"Rex"}'),
        (type(None), None),
    ],
)
def test_what_comes_back(cast_to: Any, expected: object, both: Both) -> None:
    found = Calls(both).get("/x", cast_to=cast_to)
    assert found == expected and type(found) is type(expected)


def test_the_response_itself(both: Both) -> None:
    found = Calls(both).get("/x", cast_to=httpx.Response)
    assert found.status_code == 200 and found.json() == {"name": "Rex"}


@pytest.mark.parametrize("cast_to", [list[Pet], Pet, dict])
def test_what_comes_back_may_be_something_else(cast_to: Any, both: Both) -> None:
    calls = Calls(both)
    calls.answer = lambda _: httpx.Response(200, json="x")
    with pytest.raises(APIResponseValidationError):
        calls.get("/x", cast_to=cast_to)


def test_strict_mode_goes_for_these_too(both: Both) -> None:
    calls = Calls(both, strict=True)
    calls.answer = lambda _: httpx.Response(200, json={"name": 5})
    with pytest.raises(APIResponseValidationError, match="name"):
        calls.get("/x", cast_to=Pet)


def test_options(both: Both) -> None:
    calls = Calls(both, default_headers={"X-A": "1", "X-B": "1"})
    headers = {"x-a": "2", "X-B": omit, "Authorization": "Mine"}
    calls.get("/x", options={"headers": headers, "timeout": 7})
    sent = calls.last.headers
    assert sent["x-a"] == "2" and "x-b" not in sent and sent["authorization"] == "Mine"
    assert calls.last.extensions["timeout"]["read"] == 7
    with pytest.raises(TypeError, match="options has no retries"):
        calls.get("/x", options={"retries": 1})
    with pytest.raises(ValueError, match="max_retries"):
        calls.get("/x", options={"max_retries": -1})


@pytest.mark.parametrize("follow", [None, True, False])
@pytest.mark.parametrize("client", [True, False])
def test_redirects_may_be_left_to_the_caller(follow: bool | None, client: bool, both: Both) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v2/x":
            return httpx.Response(307, headers={"location": "/v2/y"})
        return httpx.Response(200, json={})

    calls = Calls(both, http={"follow_redirects": client})
    calls.answer = answer
    options = {} if follow is None else {"follow_redirects": follow}
    if client if follow is None else follow:
        assert calls.get("/x", options=options) == {}
    else:
        with pytest.raises(Exception, match="307 GET"):
            calls.get("/x", options=options)


@pytest.mark.parametrize(
    ("method", "tries"), [("get", 3), ("put", 3), ("delete", 3), ("post", 1), ("patch", 1)]
)
def test_only_what_may_be_repeated_is(method: str, tries: int, both: Both) -> None:
    calls = Calls(both)
    calls.answer = lambda _: httpx.Response(503)
    with pytest.raises(InternalServerError):
        getattr(calls, method)("/x")
    assert len(calls.requests) == tries
    with pytest.raises(InternalServerError):
        getattr(calls, method)("/x", options={"max_retries": 0})
    assert len(calls.requests) == tries + 1


def test_errors_are_those_of_any_call(both: Both) -> None:
    calls = Calls(both)
    calls.answer = lambda _: httpx.Response(404, json={"errors": [{"code": "1"}]})
    with pytest.raises(NotFoundError) as caught:
        calls.get("/x?key=SECRET")
    assert caught.value.errors[0].code == "1" and "SECRET" not in str(caught.value)


# Settings of any call

GOOD = [0, 0.5, 5, None, httpx.Timeout(5), httpx.Timeout(5, read=None), 1e8]
BAD = [-1, -0.1, float("nan"), float("inf"), 1e9, httpx.Timeout(5, connect=-1)]


@pytest.mark.parametrize("timeout", [*GOOD, *BAD])
@pytest.mark.parametrize("place", ["client", "call", "copy"])
def test_timeouts_are_checked_where_they_are_given(place: str, timeout: Any, both: Both) -> None:
    calls = Calls(both, **({"timeout": timeout} if place == "client" else {}))

    async def use(client: Any) -> None:
        if place == "copy":
            client = client._changed({"timeout": timeout}, None)
        options = {"timeout": timeout} if place == "call" else {}
        await settled(client.get("/x", cast_to=object, options=options))

    if any(timeout is one for one in GOOD):
        both.run(use, calls, **calls.settings)
        expected = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)
        assert calls.last.extensions["timeout"] == expected.as_dict()
    else:
        with pytest.raises(ValueError, match="timeout must be 0 to 1e"):
            both.run(use, calls, **calls.settings)
        assert not calls.requests
