"""What the official package's own tests ask of `client.post()` and its kin, asked of ours: calls of
endpoints that the document does not know.

Where ours differs on purpose, the test says how, and why.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from telnyx_voice_advanced import (
    APIResponseValidationError,
    APIStatusError,
    InternalServerError,
    Model,
    RetryPolicy,
    omit,
)
from tests.client.conftest import Caller
from tests.client.server import KEY

VERBS = ["get", "post", "put", "patch", "delete"]
HOME = "https://api.telnyx.com/v2"


class Named(Model, frozen=True, kw_only=True):
    name: str


class Text(Model, frozen=True, kw_only=True):
    foo: str


class Number(Model, frozen=True, kw_only=True):
    foo: int


class Answering:
    """A server in memory that always says the same, and remembers the requests."""

    def __init__(self, body: bytes = b'{"foo": "bar"}', status: int = 200, **headers: str) -> None:
        self.body, self.status = body, status
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        headers = {"content-type": "application/json"} | self.headers
        return httpx.Response(self.status, content=self.body, headers=headers)

    @property
    def sent(self) -> httpx.Request:
        [request] = self.requests
        return request


def use(caller: Caller, answering: Answering, verb: str, path: str = "/foo", **given: Any) -> Any:
    """Call a method of the client itself; `client=` has the settings of the client."""
    settings = {"http_client": caller.http(answering)} | given.pop("client", {})
    arguments = {"cast_to": httpx.Response} | given
    return caller.run(lambda client: getattr(client, verb)(path, **arguments), **settings)


@pytest.mark.parametrize("verb", VERBS)
def test_the_response_itself(verb: str, caller: Caller) -> None:
    answering = Answering()
    response = use(caller, answering, verb)
    assert isinstance(response, httpx.Response)
    assert (response.status_code, response.json()) == (200, {"foo": "bar"})
    sent = answering.sent
    assert (sent.method, str(sent.url)) == (verb.upper(), f"{HOME}/foo")
    assert sent.headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("media", ["application/binary", "text/plain"])
def test_the_response_itself_whatever_it_is(media: str, caller: Caller) -> None:
    response = use(caller, Answering(content_type=media), "post")
    assert isinstance(response, httpx.Response) and response.json() == {"foo": "bar"}


@pytest.mark.parametrize("verb", VERBS[1:])
@pytest.mark.parametrize("body", [{"a": None, "b": [1, "ä"], "c": omit}, [1], "text"], ids=repr)
def test_a_body(body: Any, verb: str, caller: Caller) -> None:
    answering = Answering()
    use(caller, answering, verb, body=body)
    assert answering.sent.headers["content-type"] == "application/json"
    expected = {"a": None, "b": [1, "ä"]} if isinstance(body, dict) else body
    assert json.loads(answering.sent.content) == expected


def test_no_body(caller: Caller) -> None:
    answering = Answering()
    use(caller, answering, "get")
    assert answering.sent.content == b"" and "content-type" not in answering.sent.headers


# Types


@pytest.mark.parametrize(
    ("body", "cast_to", "expected"),
    [
        (b'{"foo": "bar"}', Text, Text(foo="bar")),
        (b'{"foo": "bar"}', Named | Text, Text(foo="bar")),
        (b'{"foo": "bar"}', Number | Text, Text(foo="bar")),
        (b'{"foo": 1}', Number | Text, Number(foo=1)),
        (b'{"foo": 1}', Text | Number, Number(foo=1)),
        (b'{"foo": "bar"}', dict[str, str], {"foo": "bar"}),
        (b'{"foo": "bar"}', object, {"foo": "bar"}),
        (b"[1]", list[int], [1]),
        (b"a", str, "a"),
        (b"\xff", bytes, b"\xff"),
        (b"a", type(None), None),
    ],
    ids=str,
)
def test_types(body: bytes, cast_to: Any, expected: Any, caller: Caller) -> None:
    found = use(caller, Answering(body), "get", cast_to=cast_to)
    assert found == expected and type(found) is type(expected)


@pytest.mark.parametrize("media", ["application/text", "application/octet-stream"])
def test_json_by_another_name(media: str, caller: Caller) -> None:
    answering = Answering(b'{"foo": 2}', content_type=media)
    assert use(caller, answering, "get", cast_to=Number) == Number(foo=2)


@pytest.mark.parametrize("strict", [False, True])
def test_text_where_json_was_promised(strict: bool, caller: Caller) -> None:
    """The official client, if not strict, returns the text in place of the model."""
    answering = Answering(b"plain words", content_type="text/plain")
    client = {"strict_response_validation": strict}
    with pytest.raises(APIResponseValidationError):
        use(caller, answering, "get", cast_to=Named, client=client)


def test_a_broken_promise(caller: Caller) -> None:
    answering = Answering(b'{"foo": {"invalid": true}}')
    found = use(caller, answering, "get", cast_to=Text)
    assert isinstance(found, Text) and found.to_dict() == {"foo": {"invalid": True}}
    with pytest.raises(APIResponseValidationError) as caught:
        client = {"strict_response_validation": True}
        use(caller, answering, "get", cast_to=Text, client=client)
    assert caught.value.__cause__ is not None


# Options


def test_options(caller: Caller) -> None:
    answering = Answering()
    options: dict[str, Any] = {
        "headers": {"x-a": "1", "accept": "a/b"},
        "params": {"limit": "10", "page": "abc"},
        "timeout": httpx.Timeout(100.0),
        "extra_json": {"more": None},
    }
    client = {"default_headers": {"x-a": "0", "x-b": "0"}, "default_query": {"page": "0"}}
    use(caller, answering, "post", body={"foo": 1, "more": 2}, options=options, client=client)
    sent = answering.sent
    assert [sent.headers[name] for name in ("x-a", "x-b", "accept")] == ["1", "0", "a/b"]
    assert dict(sent.url.params) == {"limit": "10", "page": "abc"}
    assert set(sent.extensions["timeout"].values()) == {100.0}
    assert json.loads(sent.content) == {"foo": 1, "more": None}


def test_extra_json_alone(caller: Caller) -> None:
    answering = Answering()
    use(caller, answering, "post", options={"extra_json": {"extra": False}})
    assert json.loads(answering.sent.content) == {"extra": False}


def no_pause(seconds: float) -> None:
    pass


async def no_async_pause(seconds: float) -> None:
    pass


@pytest.mark.parametrize(
    ("verb", "tries"), [("get", 4), ("put", 4), ("delete", 4), ("post", 1), ("patch", 1)]
)
def test_retries(verb: str, tries: int, caller: Caller) -> None:
    """The official client repeats POST and PATCH too; ours does not know whether that is safe."""
    answering = Answering(status=503)
    client = {"retry_policy": RetryPolicy(sleep=no_pause, async_sleep=no_async_pause)}
    with pytest.raises(InternalServerError):
        use(caller, answering, verb, options={"max_retries": 3}, client=client)
    assert len(answering.requests) == tries


@pytest.mark.parametrize(
    ("path", "params", "expected"),
    [
        ("/foo?beta=true", {}, b"/v2/foo?beta=true"),
        ("/foo?beta=true", {"limit": "10", "page": "a"}, b"/v2/foo?beta=true&limit=10&page=a"),
        ("/files/a%2Fb?beta=true", {"limit": "10"}, b"/v2/files/a%2Fb?beta=true&limit=10"),
        ("/foo?a=1", {"a": "2"}, b"/v2/foo?a=2"),
        ("/foo?a=1&a=2", {}, b"/v2/foo?a=1&a=2"),
        ("foo", {}, b"/v2/foo"),
    ],
)
def test_paths(path: str, params: Any, expected: bytes, caller: Caller) -> None:
    answering = Answering()
    use(caller, answering, "get", path, options={"params": params})
    assert answering.sent.url.raw_path == expected


@pytest.mark.parametrize("path", ["/foo?next=https://b.example/", "/foo?a=%26&b=x+y%2B"])
def test_a_query_in_the_path_keeps_its_meaning(path: str, caller: Caller) -> None:
    answering = Answering()
    use(caller, answering, "get", path)
    sent = answering.sent.url
    assert sent.host == "api.telnyx.com" and sent.path == "/v2/foo"
    assert sent.params == httpx.URL(path).params


@pytest.mark.parametrize(
    ("url", "known"),
    [
        ("https://elsewhere.example/foo", False),
        ("http://api.telnyx.com/v2/foo", False),
        ("https://api.telnyx.com/v3/foo?a=1", True),
    ],
)
def test_an_absolute_url(url: str, known: bool, caller: Caller) -> None:
    """The official client sends its key to any server; ours only to that of the base URL."""
    answering = Answering()
    use(caller, answering, "post", url, body={"foo": "bar"})
    assert str(answering.sent.url) == url
    assert ("authorization" in answering.sent.headers) is known


@pytest.mark.parametrize("verb", VERBS)
def test_an_option_that_there_is_not(verb: str, caller: Caller) -> None:
    with pytest.raises(TypeError, match="max_retrys"):
        use(caller, Answering(), verb, options={"max_retrys": 1})


# Redirects


@pytest.mark.parametrize(("verb", "status"), [("get", 302), ("post", 307), ("post", 303)])
def test_redirects_are_followed(verb: str, status: int, caller: Caller) -> None:
    answering = Answering(location=f"{HOME}/redirected")

    def answer(request: httpx.Request) -> httpx.Response:
        answering.status = 200 if request.url.path.endswith("/redirected") else status
        return Answering.__call__(answering, request)

    client = {"http_client": caller.http(answer, follow_redirects=True)}
    response = use(caller, answering, verb, "/redirect", client=client)
    assert response.status_code == 200 and response.json() == {"foo": "bar"}
    assert [one.url.path for one in answering.requests] == ["/v2/redirect", "/v2/redirected"]


@pytest.mark.parametrize("options", [{}, {"follow_redirects": False}], ids=repr)
def test_redirects_that_are_not_followed(options: Any, caller: Caller) -> None:
    """A POST that became a GET, which the official client follows, or any that is not wanted."""
    answering = Answering(status=307 if options else 302, location=f"{HOME}/redirected")
    client = {"http_client": caller.http(answering, follow_redirects=True)}
    given = {"body": {"a": 1}, "options": options, "client": client}
    with pytest.raises(APIStatusError) as caught:
        use(caller, answering, "post", "/redirect", **given)
    assert caught.value.status_code == answering.status
    assert caught.value.response.headers["location"] == f"{HOME}/redirected"
    assert len(answering.requests) == 1
