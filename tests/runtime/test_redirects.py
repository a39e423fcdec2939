"""Where redirects lead, what goes along, and when they are followed at all."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from client_runtime.auth import ApiKey, Basic, Bearer
from client_runtime.errors import APIConnectionError, APIError, APIStatusError
from client_runtime.operation import Body, Operation, Options, Returns
from client_runtime.redirects import onward
from hypothesis import example, given, strategies as st

from tests.client.drive import entered, settled
from tests.runtime.both import GET, KEYED, OK, POST, URL, Both

KEYS = {
    "h": ApiKey("X-API-Key", "header", "SECRET"),
    "q": ApiKey("key", "query", "SECRET"),
    "c": ApiKey("sid", "cookie", "SECRET"),
    "b": Bearer("SECRET"),
}
SIGNED: Operation[Any] = Operation(
    "POST", "/x", auth=(tuple(KEYS),), body=Body("application/json"), returns=OK
)
FOLLOW = {"follow_redirects": True, "max_redirects": 5}


class Server:
    """Leads from place to place, each with the query that was asked for, and answers at the end."""

    def __init__(self, *steps: tuple[int, str] | int) -> None:
        self.steps = iter(steps)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        step = next(self.steps, 200)
        if isinstance(step, int):
            return httpx.Response(step, json={"at": str(request.url.copy_with(query=None))})
        status, place = step
        query = f"?{request.url.query.decode()}" if request.url.query else ""
        return httpx.Response(status, headers={"location": place + query})

    @property
    def path(self) -> list[str]:
        return [f"{one.method} {one.url.path}" for one in self.requests]

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]


def wire(request: httpx.Request) -> str:
    return f"{request.url} {request.headers.raw} {request.content!r}"


def test_a_chain_and_its_history(both: Both) -> None:
    server = Server((307, "/v2/y"), (308, "z"), (307, "//api.example/a/b"), (308, "../c?n=1"))

    async def use(client: Any) -> None:
        response = await settled(both.send(client, POST, body={"a": 1}))
        assert await settled(response.json()) == {"at": "https://api.example/c"}
        history = response.http_response.history
        assert [one.status_code for one in history] == [307, 308, 307, 308]
        assert all(one.is_closed for one in history) and response.url.path == "/c"
        assert response.retries_taken == 0

    both.run(use, server, http=FOLLOW)
    assert server.path == ["POST /v2/x", "POST /v2/y", "POST /v2/z", "POST /a/b", "POST /c"]
    assert {one.content for one in server.requests} == {b'{"a":1}'}


def test_history_of_a_stream(both: Both) -> None:
    async def use(client: Any) -> None:
        async with entered(both.stream(client, GET)) as response:
            assert [one.status_code for one in response.http_response.history] == [307]
            assert await settled(response.read())

    both.run(use, Server((307, "/v2/y")), http=FOLLOW)


@pytest.mark.parametrize(
    ("operation", "status", "followed"),
    [
        (GET, 301, "GET"),
        (GET, 302, "GET"),
        (GET, 303, "GET"),
        (GET, 307, "GET"),
        (POST, 301, ""),
        (POST, 302, ""),
        (POST, 303, "GET"),
        (POST, 307, "POST"),
        (POST, 308, "POST"),
        (KEYED, 303, "GET"),
        (KEYED, 307, "POST"),
        (POST, 300, "POST"),
        (POST, 304, ""),
    ],
)
def test_which_are_followed(
    operation: Operation[Any], status: int, followed: str, both: Both
) -> None:
    server = Server((status, "/v2/y"))
    more: dict[str, Any] = {"given": {} if operation is GET else {"body": {"a": 1}}}
    if followed and status != 300:
        assert both.call(operation, server, http=FOLLOW, **more)["at"] == f"{URL}/y"
        assert server.path[1:] == [f"{followed} /v2/y"]
        body = server.last.content
        assert body == (b"" if followed == "GET" else server.requests[0].content)
    else:
        with pytest.raises(APIStatusError) as caught:
            both.call(operation, server, http=FOLLOW, **more)
        assert caught.value.status_code == status and len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_client_that_follows_none(status: int, both: Both) -> None:
    server = Server((status, "/v2/y"))
    with pytest.raises(APIStatusError) as caught:
        both.call(GET, server, http={"follow_redirects": False})
    assert caught.value.status_code == status and server.path == ["GET /v2/x"]
    assert caught.value.headers["location"] == "/v2/y"


def test_a_redirect_that_is_promised_is_a_success(both: Both) -> None:
    promised: Operation[Any] = Operation("GET", "/x", returns={"302": Returns("", httpx.Response)})
    answer = both.call(promised, Server((302, "/v2/y")), http={"follow_redirects": False})
    assert answer.headers["location"] == "/v2/y"


# Keys

AWAY = [
    "https://other.example/y",
    "https://api.example:8443/y",
    "http://api.example/y",
    "https://api.example.evil/y",
    "https://api.example@other.example/y",
    "//other.example/y",
    "https://sub.api.example/y",
]
HOME = ["/y", "y", "https://api.example/y", "https://API.example:443/y", "//api.example/y", "?n=1"]


def secrets_at(both: Both, server: Server, **more: Any) -> list[int]:
    """How many of the four keys each request holds."""
    given = {"body": {"a": 1}, "query": {"n": 1}}
    both.call(SIGNED, server, **({"http": FOLLOW, "auth": KEYS, "given": given} | more))
    return [wire(one).count("SECRET") for one in server.requests]


@pytest.mark.parametrize("status", [307, 308, 303])
@pytest.mark.parametrize("place", AWAY)
def test_no_key_goes_to_another_origin(place: str, status: int, both: Both) -> None:
    server = Server((status, place))
    assert secrets_at(both, server) == [4, 0]
    assert server.last.url.params["n"] == "1" and "key" not in server.last.url.params


@pytest.mark.parametrize("place", HOME)
def test_keys_stay_at_home(place: str, both: Both) -> None:
    first, second = secrets_at(both, Server((307, place)))
    assert first == 4 and second >= 3  # httpx keeps no cookies that it did not get


def test_a_key_does_not_come_back(both: Both) -> None:
    server = Server((307, AWAY[0]), (307, f"{URL}/home"), (307, "/v2/there"))
    assert secrets_at(both, server) == [4, 0, 0, 0]


def test_https_in_place_of_http_is_another_origin(both: Both) -> None:
    server = Server((307, "https://api.example/v2/x"))
    assert secrets_at(both, server, base_url="http://api.example/v2") == [4, 0]
    server = Server((307, "https://api.example/v2/x"))
    options = Options({"Authorization": "Bearer SECRET"})
    both.call(GET, server, http=FOLLOW, base_url="http://api.example/v2", options=options)
    assert "SECRET" not in wire(server.last)


@pytest.mark.parametrize("key", [Bearer("SECRET"), Basic("user", "SECRET")])
@pytest.mark.parametrize("place", AWAY)
def test_credentials_of_any_sort_stay(key: Any, place: str, both: Both) -> None:
    operation: Operation[Any] = Operation("GET", "/x", auth=(("k",),), returns=OK)
    server = Server((307, place))
    both.call(operation, server, http=FOLLOW, auth={"k": key})
    first, second = server.requests
    assert second.headers.get("authorization") != first.headers["authorization"]


@pytest.mark.parametrize(
    "more",
    [
        {"options": Options({"Authorization": "Bearer SECRET", "X-Api-Key": "SECRET"})},
        {"default_headers": {"Authorization": "Bearer SECRET", "X-Api-Key": "SECRET"}},
        {"http": FOLLOW | {"headers": {"Authorization": "Bearer SECRET", "X-Api-Key": "SECRET"}}},
        {"http": FOLLOW | {"auth": ("user", "SECRET")}},
        {"http": FOLLOW | {"cookies": {"sid": "SECRET"}}},
        {"default_query": {"key": "SECRET"}},
        {"options": Options(extra_query={"key": "SECRET"})},
        {"base_url": "https://user:SECRET@api.example/v2"},
    ],
)
def test_nor_does_what_a_caller_gave_in_its_place(more: dict[str, Any], both: Both) -> None:
    auth = {name: ApiKey(key.name, key.location, None) for name, key in KEYS.items()}
    server = Server((307, AWAY[0]))
    settings = {"http": FOLLOW, "auth": auth} | more
    both.call(POST, server, given={"body": {}}, **settings)
    first, second = server.requests
    assert "authorization" in first.headers or "SECRET" in wire(first)
    # a cookie without a domain is one for all servers in httpx
    assert ("SECRET" in wire(second)) == ("cookies" in settings["http"])
    assert "authorization" not in second.headers


# Ends

NOWHERE = [
    "http://[bad",
    "ftp://other.example/x",
    "http://a:99999999/",
    "https://",
    "http:///y",
    "//",
]


@pytest.mark.parametrize("place", NOWHERE)
@pytest.mark.parametrize("follow", [True, False])
def test_a_place_that_is_none(place: str, follow: bool, both: Both) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.scheme != "https" or request.url.path == "/v2/x":
            return httpx.Response(307, headers={"location": place})
        return httpx.Response(404)

    with pytest.raises(APIError):
        both.call(GET, answer, http=FOLLOW | {"follow_redirects": follow})


@example(b"//\xff")
@example(b"http://\xe2\x98\x83/")
@example(b"https://[::1")
@example(b"https://xn--/")
@example(b"https://xn--a/")
@example(b"localhost:8080")
@example(b"tel:1")
@example(b"?" * 70_000)
@given(st.binary(max_size=12) | st.text("ht:/p[]@%?#.\\x1-n\xe9\x7f ", max_size=12).map(str.encode))
def test_no_place_is_too_odd(place: bytes) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(307, headers=[(b"location", place)])

    for more in (FOLLOW, {"follow_redirects": False}):
        with pytest.raises(APIError):
            Both("sync").call(GET, answer, http=more)


@pytest.mark.parametrize("deadline", [None, 9.0])
@pytest.mark.parametrize("way", ["send", "stream"])
@pytest.mark.parametrize("place", ["/v2/x", "https://other.example/x"])
def test_a_circle(place: str, way: str, deadline: float | None, both: Both) -> None:
    closed: list[int] = []
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        body = both.body(b"moved", closed=closed)
        return httpx.Response(307, stream=body, headers={"location": place})

    async def use(client: Any) -> None:
        with pytest.raises(APIConnectionError, match="more than 5 redirects") as caught:
            if way == "send":
                await settled(client.send(GET))
            else:
                async with entered(both.stream(client, GET)):
                    raise AssertionError
        assert isinstance(caught.value.__cause__, httpx.TooManyRedirects)

    both.run(use, answer, http=FOLLOW, deadline=deadline)
    assert len(asked) == 6 and len(closed) >= 6  # httpx closes some of them twice
    assert not both.clock.pauses


def test_a_hook_sees_each_step(both: Both) -> None:
    seen: list[str] = []

    def note(one: Any) -> None:
        seen.append(f"{getattr(one, 'status_code', '')}{one.url.path}")

    hooks: dict[str, list[Callable[..., Any]]] = {
        "request": [both.hook(note)],
        "response": [both.hook(note)],
    }
    both.call(GET, Server((307, "/v2/y")), http=FOLLOW | {"event_hooks": hooks})
    assert seen == ["/v2/x", "307/v2/x", "/v2/y", "200/v2/y"]


def test_a_command_is_not_led_on_when_its_key_is_forgotten(both: Both) -> None:
    server = Server((307, "/v2/y"))

    def answer(request: httpx.Request) -> httpx.Response:
        both.clock.time += 61
        return server(request)

    with pytest.raises(APIStatusError) as caught:
        both.call(KEYED, answer, http=FOLLOW, given={"body": {}})
    assert caught.value.status_code == 307 and server.path == ["POST /v2/x"]
    both.call(GET, Server((307, "/v2/y")), http=FOLLOW)


def test_the_step_itself() -> None:
    home = httpx.URL(URL)

    def led(status: int, method: str, to: httpx.Request | None) -> httpx.Request | None:
        response = httpx.Response(status, request=httpx.Request(method, home))
        response.next_request = to
        found: httpx.Request | None = onward(response, home, KEYS.values())
        return found

    assert led(307, "POST", None) is None
    assert led(302, "POST", httpx.Request("GET", home)) is None
    same = httpx.Request("POST", home, headers={"x-api-key": "SECRET"}, params={"key": "SECRET"})
    assert led(307, "POST", same) is same and wire(same).count("SECRET") == 2
    away = httpx.Request(
        "POST", "https://o/?a=1&key=SECRET&key=SECRET", headers={"x-api-key": "SECRET"}
    )
    assert led(307, "POST", away) is away and "SECRET" not in wire(away)
    assert str(away.url) == "https://o/?a=1"
