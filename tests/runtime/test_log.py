"""What the client says of its work, and that none of it is a secret."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import json
import logging
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal
from urllib.parse import quote, quote_plus

import httpx
import pytest
from client_runtime import log
from client_runtime.auth import ApiKey, Basic, Bearer
from client_runtime.errors import APIError, InternalServerError, MissingCredentialsError
from client_runtime.models import Model
from client_runtime.operation import Body, Operation, Options, Returns
from hypothesis import given, strategies as st

from tests.runtime.both import GET, OK, POST, Both, spoken

WHERE = "https://api.example/v2/x"


@contextmanager
def journal(level: int, *loggers: str) -> Iterator[list[str]]:
    """What is logged, as it would stand in a file."""
    lines: list[str] = []

    class Lines(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))  # with the traceback, if there is one

    handler = Lines()
    named = [log.LOGGER, *map(logging.getLogger, loggers)]
    before = [one.level for one in named]
    for one in named:
        one.setLevel(level)
        one.addHandler(handler)
    try:
        yield lines
    finally:
        for one, old in zip(named, before, strict=True):
            one.removeHandler(handler)
            one.setLevel(old)


def answering(*answers: Any) -> Callable[[httpx.Request], httpx.Response]:
    steps = iter(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        found = next(steps)
        if isinstance(found, Exception):
            raise found
        return httpx.Response(found, json={}) if isinstance(found, int) else found

    return answer


# Lines


def test_an_answer(both: Both) -> None:
    answer = httpx.Response(200, json={}, headers={"x-request-id": "r-1"})
    with journal(logging.INFO) as lines:
        both.call(GET, answering(answer))
    assert lines == [f"GET {WHERE}: 200 after 0.000 s, try 1, request id r-1"]


def test_failures_and_repetitions(both: Both) -> None:
    with journal(logging.INFO) as lines:
        both.call(GET, answering(503, httpx.ReadTimeout("lost"), 200))
    assert lines == [
        f"GET {WHERE}: 503 after 0.000 s, try 1",
        f"GET {WHERE}: again in 0.500 s, retry 1 of 2",
        f"GET {WHERE}: ReadTimeout: lost after 0.500 s, try 2",
        f"GET {WHERE}: again in 1.000 s, retry 2 of 2",
        f"GET {WHERE}: 200 after 1.500 s, try 3",
    ]


def test_an_answer_that_a_hook_refuses(both: Both) -> None:
    hooks = {"event_hooks": {"response": [both.hook(httpx.Response.raise_for_status)]}}
    with journal(logging.INFO) as lines, pytest.raises(InternalServerError):
        both.call(POST, answering(500), http=hooks, given={"body": {}})
    assert lines == [f"POST {WHERE}: 500 after 0.000 s, try 1"]


def test_details(both: Both) -> None:
    with journal(logging.DEBUG) as lines:
        both.call(POST, answering(201), given={"body": {"a": 1}, "query": {"q": "1"}})
    sent, answered, answer = lines
    assert sent.startswith(f"POST {WHERE}: try 1, headers {{'host': 'api.example'")
    assert sent.endswith('body {"a":1}') and "'content-length': '7'" in sent
    assert answered == f"POST {WHERE}: 201 after 0.000 s, try 1"
    assert answer.startswith(f"POST {WHERE}: answer, headers {{'content-length': '2'")
    assert answer.endswith("body {}")


def test_a_redirect_is_one_answer_of_where_it_led(both: Both) -> None:
    moved = httpx.Response(307, headers={"location": "/v2/y"})
    with journal(logging.INFO) as lines:
        both.call(GET, answering(moved, 200), http={"follow_redirects": True})
    assert lines == ["GET https://api.example/v2/y: 200 after 0.000 s, try 1"]


def test_without_a_listener_there_is_nothing_to_do(
    both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    # what is not there cannot be used
    for name in ("place", "redact", "load_json", "encode_json"):
        monkeypatch.delattr(log, name)
    with journal(logging.WARNING) as lines:
        both.call(GET, answering(503, httpx.ReadError("reset"), 200))
        with pytest.raises(InternalServerError):
            both.call(POST, answering(500), given={"body": {}})
    assert lines == []


BODIES: dict[str, tuple[str, Any, str]] = {
    "json": ("application/json", {"a": ["é", None]}, 'body {"a":["é",null]}'),
    "text in json": ("application/json", "x", 'body "x"'),
    "form": ("application/x-www-form-urlencoded", {"a": "hunter22"}, "body of 10 bytes"),
    "multipart": ("multipart/form-data", {"a": b"hunter22"}, " bytes"),
    "binary": ("application/octet-stream", b"\xff\x00", "body of 2 bytes"),
    "text": ("text/plain", "hunter22", "body of 8 bytes"),
    "huge": ("application/json", {"a": "x" * 5000}, "x…"),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies(name: str, both: Both) -> None:
    media, body, shown = BODIES[name]
    operation: Operation[Any] = Operation("POST", "/x", body=spoken(media))
    with journal(logging.DEBUG) as lines:
        both.call(operation, answering(200), given={"body": body})
    assert lines[0].endswith(shown) and "hunter22" not in lines[0] and len(lines[0]) < 5000


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (b"", "of 0 bytes"),
        (b"<h1>", "of 4 bytes"),
        (b"\xff", "of 1 bytes"),
        (b'{"a":', "of 5 bytes"),
        (b'{"a":"\\ud800"}', "of 14 bytes"),
        (b'{"a": NaN}', "of 10 bytes"),
        (b' {"a" : 1}', '{"a":1}'),
        (b'{"a":[{"api_key":"hunter22"}]}', '{"a":[{"api_key":"***"}]}'),
        (b"[" * 100_000, "of 100000 bytes"),
        (b"[" * 400 + b"]" * 400, "[" * 400 + "]" * 400),
    ],
)
def test_bodies_of_answers(content: bytes, shown: str, both: Both) -> None:
    operation: Operation[Any] = Operation("GET", "/x", returns={"200": Returns("", bytes)})
    with journal(logging.DEBUG) as lines:
        assert both.call(operation, answering(httpx.Response(200, content=content))) == content
    assert lines[-1].endswith(f", body {shown}")


@pytest.mark.parametrize("depth", [300, 450, 600, 800, 950])
@pytest.mark.parametrize("status", [200, 400])
def test_no_depth_of_a_body_is_too_deep(depth: int, status: int, both: Both) -> None:
    deep = httpx.Response(status, content=b'{"a":' * depth + b"1" + b"}" * depth)
    with journal(logging.DEBUG) as lines:
        try:
            both.call(GET, answering(deep))
        except APIError:
            pass
    assert ", body " in lines[-1]


def test_a_stream_is_not_read(both: Both) -> None:
    async def use(client: Any) -> None:
        block = both.stream(client, GET)
        if both.kind == "sync":
            with block as response:
                assert response.read() == b"{}"
        else:
            async with block as response:
                assert await response.read() == b"{}"

    stream = httpx.Response(200, stream=both.body(b"{", b"}"))
    with journal(logging.DEBUG) as lines:
        both.run(use, answering(stream))
    assert lines[-1].endswith("body not read")


@pytest.mark.parametrize("given", ["debug", "INFO", "Warning", "error"])
def test_the_environment_switches_it_on(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging, "basicConfig", lambda **_: None)
    with journal(logging.NOTSET) as lines:
        log.configure("ACME_LOG", given)
        assert log.LOGGER.level == getattr(logging, given.upper())
    assert lines == []


@pytest.mark.parametrize("given", ["", None, "verbose", "10", "notset", " info"])
def test_an_environment_that_says_nothing(
    given: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    handlers: list[dict[str, Any]] = []
    monkeypatch.setattr(logging, "basicConfig", lambda **options: handlers.append(options))
    with journal(logging.WARNING) as lines:
        log.configure("ACME_LOG", given)
        assert log.LOGGER.level == logging.WARNING
    warning = f"ACME_LOG is {given!r}, not one of: debug, info, warning, error"
    assert lines == ([warning] if given else [])
    assert len(handlers) == bool(given)


# Secrets

PASSWORD = 'hun"ter\\22/+ é'
KEY = "KEY0123/+SECRET"
BOUND = (("bearer", "basic", "header", "query", "cookie"),)
COMMAND: Operation[Any] = Operation(
    "POST", "/x", auth=BOUND, body=Body("application/json"), returns=OK
)


def forms(secret: str) -> set[str]:
    return {
        secret,
        quote(secret, ""),
        quote_plus(secret),
        json.dumps(secret)[1:-1],
        b64encode(secret.encode()).decode(),
        b64encode(f"user:{secret}".encode()).decode(),
    }


def leaks(secret: str, texts: list[str]) -> list[str]:
    return [text for text in texts if any(form in text for form in forms(secret))]


class Bound(Model):
    kind: int


class Named(Model):
    kind: Literal["a"]


def echo(request: httpx.Request) -> dict[str, Any]:
    """All that a server knows of a request."""
    content = request.content.decode()
    return {
        "errors": [{"code": "1", "title": str(request.url), "detail": content}],
        "headers": dict(request.headers),
        "body": json.loads(content) if content else None,
    }


def page(status: int) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, text=f"<h1>{echo(request)}</h1>")

    return answer


def data(status: int, **headers: str) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        credential = request.headers.get("authorization", "")
        more = {"x-echo": str(request.url), "x-request-id": credential, "retry-after": "0"}
        return httpx.Response(status, json=echo(request), headers=more | headers)

    return answer


def broken(
    kind: type[httpx.RequestError], *, at: str = "authorization"
) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        raise kind(f"{request.url} {request.headers.get(at)} {request.content!r}", request=request)

    return answer


def reason(request: httpx.Request) -> httpx.Response:
    text = f"{request.url} {request.headers.get('authorization')}".encode()
    return httpx.Response(400, extensions={"reason_phrase": text + request.content})


def circle(request: httpx.Request) -> httpx.Response:
    return httpx.Response(307, headers={"location": f"/v2/x?{request.url.query.decode()}"})


def elsewhere(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/v2/x":
        return httpx.Response(303, headers={"location": "/v2/y"})
    return data(409)(request)


SERVERS: dict[str, Callable[[httpx.Request], httpx.Response]] = {
    "echoes": data(200),
    "refuses": data(401),
    "refuses in text": page(403),
    "refuses with a reason": reason,
    "is busy": data(503),
    "answers in text": page(200),
    "moves": data(302, location="/v2/y?key=SECRET"),
    "moves in a circle": circle,
    "moves elsewhere": elsewhere,
    "cannot be reached": broken(httpx.ConnectError),
    "is no server": broken(httpx.RemoteProtocolError),
    "is slow": broken(httpx.ReadTimeout),
    "is unknown": broken(httpx.UnsupportedProtocol),
}


def seen(
    both: Both,
    answer: Callable[[httpx.Request], httpx.Response],
    *loggers: str,
    operation: Operation[Any] = COMMAND,
    **more: Any,
) -> list[str]:
    """All that anybody gets to read of a call."""
    texts: list[str] = []

    async def use(client: Any) -> None:
        texts.append(repr(client))
        found = both.send(client, operation, **arguments)
        found = found if both.kind == "sync" else await found
        texts.extend((repr(found), str(found)))
        parsed = found.parse()
        _ = parsed if both.kind == "sync" else await parsed

    arguments = more.pop("given", {})
    with journal(logging.DEBUG, *loggers) as lines:
        try:
            both.run(use, answer, **more)
        except (APIError, MissingCredentialsError) as error:
            texts += [str(error), repr(error), *traceback.format_exception(error)]
            logging.getLogger(log.LOGGER.name).exception("it failed")
            for one in (error.__cause__, error.__context__):
                texts += [str(one), repr(one)]
    assert lines or operation is not COMMAND
    return texts + lines


def bound(secret: str) -> dict[str, Any]:
    return {
        "header": ApiKey("X-Mine", "header", secret),
        "query": ApiKey("mine", "query", secret),
        "cookie": ApiKey("sid", "cookie", secret),
    }


@pytest.mark.parametrize("first", [Bearer(KEY), Basic("user", KEY)], ids=["bearer", "basic"])
@pytest.mark.parametrize("name", SERVERS)
def test_nothing_that_anybody_reads_holds_a_secret(name: str, first: Any, both: Both) -> None:
    auth = {"bearer": first, "basic": first} | bound(KEY)
    hooks: list[dict[str, Any]] = [
        {},
        {"event_hooks": {"response": [both.hook(httpx.Response.raise_for_status)]}},
    ]
    body = {"a": [{"sip_auth_password": PASSWORD}], "token": KEY}
    for more in hooks:
        http = {"follow_redirects": True, "max_redirects": 3} | more
        texts = seen(both, SERVERS[name], http=http, auth=auth, given={"body": body})
        assert leaks(KEY, texts) == leaks(PASSWORD, texts) == []


# they begin as no word of this program does, which would be found without being a leak
SENDABLE = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=7).map("$".__add__)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=7).map("£".__add__)
BOTH = st.sampled_from(["sync", "async"])
SERVER = st.sampled_from(sorted(SERVERS))


@given(BOTH, SENDABLE, SERVER)
def test_no_credential_is_shown(kind: str, secret: str, name: str) -> None:
    both = Both(kind)
    for credential in (Bearer(secret), Basic("user", secret)):
        auth = {"bearer": credential, "basic": credential} | bound(secret)
        texts = seen(both, SERVERS[name], auth=auth, given={"body": {}})
        assert leaks(secret, texts) == []


def theirs(server: str) -> list[str]:
    """The log of httpx, which has the first line of each answer as it came."""
    return [] if "reason" in server else ["httpx"]


@given(BOTH, SENDABLE, SERVER)
def test_no_header_of_a_caller_is_shown(kind: str, secret: str, name: str) -> None:
    for scheme in ("Bearer ", "Mine ", ""):
        options = Options({"Authorization": scheme + secret})
        given = {"body": {}, "options": options}
        texts = seen(Both(kind), SERVERS[name], *theirs(name), operation=POST, given=given)
        assert leaks(secret, texts) == []


@given(BOTH, ANY_TEXT, SERVER, st.sampled_from(["sip_auth_password", "token", "apiKey"]))
def test_no_secret_of_a_body_is_shown(kind: str, secret: str, server: str, name: str) -> None:
    for body in ({name: secret}, {"a": [{name: secret}]}, {name: [secret]}, {name: {"b": secret}}):
        given = {"body": body | {"to": "sip:me"}}
        texts = seen(Both(kind), SERVERS[server], *theirs(server), operation=POST, given=given)
        assert leaks(secret, texts) == []


HIDING_PLACES: list[Callable[[str], Any]] = [
    lambda secret: {"sip_address": f"sip:bob:{secret}@host;transport=tls"},
    lambda secret: {"webhook_url": f"https://user:{secret}@host/x?y"},
    lambda secret: {"note": [f"dial <sips:bob:{secret}@host> at 12:30"]},
    lambda secret: {"custom_headers": [{"name": "X-Auth-Token", "value": secret}]},
    lambda secret: {"custom_headers": [{"value": secret, "name": "Authorization"}]},
    lambda secret: {"a": {"pwd": secret}},
    lambda secret: {"auth": {"user": secret}},
]


@pytest.mark.parametrize("server", SERVERS)
@pytest.mark.parametrize("place", HIDING_PLACES)
def test_where_else_a_body_may_have_a_secret(place: Any, server: str, both: Both) -> None:
    given = {"body": place("hunter22+SECRET")}
    texts = seen(both, SERVERS[server], *theirs(server), operation=POST, given=given)
    assert leaks("hunter22+SECRET", texts) == []


def test_a_text_that_has_no_secret_is_logged_as_it_is(both: Both) -> None:
    body = {"sip_address": "sip:bob@host", "note": "me:you@12:30@x", "auth_user": "b", "name": "n"}
    with journal(logging.DEBUG) as lines:
        both.call(POST, data(200), given={"body": body})
    assert lines[0].endswith(f"body {json.dumps(body, separators=(',', ':'))}")


@given(BOTH, SENDABLE)
def test_no_user_info_of_the_url_is_shown(kind: str, secret: str) -> None:
    url = f"https://user:{quote(secret, '')}@api.example/v2"
    for name in ("refuses", "cannot be reached", "echoes"):
        texts = seen(Both(kind), SERVERS[name], base_url=url, operation=POST, given={"body": {}})
        assert leaks(secret, texts) == []


def test_no_missing_credential_is_guessed(both: Both) -> None:
    auth = {"bearer": Bearer(KEY), "basic": Basic("user", None, hint="password=")} | bound(KEY)
    texts = seen(both, data(200), auth=auth, given={"body": {"password": PASSWORD}})
    assert leaks(KEY, texts) == leaks(PASSWORD, texts) == [] and "password=" in "".join(texts)


@pytest.mark.parametrize("model", [Bound, Named])
def test_no_answer_that_is_not_as_documented_is_shown(model: Any, both: Both) -> None:
    operation: Operation[Any] = Operation(
        "POST",
        "/x",
        body=Body("application/json"),
        returns={"200": Returns("application/json", model)},
    )

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"kind": PASSWORD, "b": echo(request)})

    given = {"body": {"password": PASSWORD}}
    texts = seen(both, answer, operation=operation, strict=True, given=given)
    assert leaks(PASSWORD, texts) == [] and "$.kind" in "".join(texts)
