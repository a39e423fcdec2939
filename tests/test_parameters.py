"""Each style of a parameter, in each place, with values of every type: what a server receives."""

import datetime as dt
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.client.server import Server, reply

Load = Callable[[str], ModuleType]
COLORS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200, "B": None}


@pytest.fixture(scope="module")
def running_server() -> Iterator[Server]:
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def server(running_server: Server) -> Server:
    running_server.reset()
    return running_server


@pytest.fixture
def shapes(generated: Load, server: Server) -> Iterator[Any]:
    server.answer = reply(204)
    client = generated("writes_parameters_of_every_shape").Shapes(base_url=server.url)
    yield client.shapes
    client.close()


def query(server: Server) -> list[str]:
    found = server.last.query
    return found.split("&") if found else []


@pytest.mark.parametrize(
    ("plain", "written"),
    [(True, "true"), (1.5, "1.5"), (0, "0"), ("a b/ü", "a%20b%2F%C3%BC"), ("a,b", "a,b")],
)
def test_in_a_path(shapes: Any, server: Server, plain: object, written: str) -> None:
    shapes.in_path(plain, COLORS, RGB, RGB, RGB, RGB, "a b")
    assert server.last.path == (
        f"/v2/path/{written}/blue,black,brown/R=100,G=200/.R,100,G,200/;R=100;G=200"
        "/%7B%22R%22:100,%22G%22:200,%22B%22:null%7D/a%20b"
    )


@pytest.mark.parametrize(
    ("arguments", "written"),
    [
        ({}, []),
        ({"plain": ""}, ["plain="]),
        ({"plain": None, "list": [], "object": {}, "deep": {}}, []),
        ({"plain": "a b+c&d=é"}, ["plain=a+b%2Bc%26d%3D%C3%A9"]),
        (
            {"when": dt.datetime(2026, 1, 2, 3, 4, tzinfo=dt.UTC), "day": dt.date(2026, 1, 2)},
            ["when=2026-01-02T03%3A04%3A00%2B00%3A00", "day=2026-01-02"],
        ),
        ({"flag": False}, ["flag=false"]),
        ({"list": COLORS}, ["list=blue", "list=black", "list=brown"]),
        ({"list": iter(["a,b"])}, ["list=a%2Cb"]),
        ({"flat": COLORS}, ["flat=blue,black,brown"]),
        ({"flat": ["a,b", "c"]}, ["flat=a%2Cb,c"]),
        ({"object": RGB}, ["R=100", "G=200"]),
        ({"flat_object": RGB}, ["flatObject=R,100,G,200"]),
        ({"space": COLORS}, ["space=blue%20black%20brown"]),
        ({"spaces": COLORS}, ["spaces=blue", "spaces=black", "spaces=brown"]),
        ({"pipe": RGB}, ["pipe=R%7C100%7CG%7C200"]),
        (
            {"deep": {"name": "x y", "inner": {"name": None, "tags": ["a", "b"]}}},
            ["deep%5Bname%5D=x+y", *(f"deep%5Binner%5D%5Btags%5D%5B%5D={x}" for x in "ab")],
        ),
        (
            {"deep": {"leaves": [{"a": 1}, {"b": 2}]}},
            ["deep%5Bleaves%5D%5B0%5D%5Ba%5D=1", "deep%5Bleaves%5D%5B1%5D%5Bb%5D=2"],
        ),
        ({"expand": ["a", "b.c"]}, ["expand%5B%5D=a", "expand%5B%5D=b.c"]),
        ({"text": '"a" b'}, ["text=%22a%22+b"]),
        ({"json": ["a"]}, ["json=%5B%22a%22%5D"]),
        ({"url": "https://a.b/c?d=[e]&f#g"}, ["url=https://a.b/c?d=[e]%26f%23g"]),
    ],
)
def test_in_a_query(
    shapes: Any, server: Server, arguments: dict[str, Any], written: list[str]
) -> None:
    shapes.in_query(**arguments)
    assert query(server) == written


def test_in_headers_and_cookies(shapes: Any, server: Server) -> None:
    shapes.beside(
        **{"x_list": COLORS, "x_object": RGB, "x_flag": True, "x_json": RGB, "x_text": "a b"},
        **{"list": COLORS, "flag": False, "object": RGB},
    )
    headers = server.last.headers
    assert headers["x-list"] == "blue,black,brown"
    assert headers["x-object"] == "R,100,G,200"
    assert headers["x-flag"] == "true"
    assert headers["x-json"] == '{"R":100,"G":200,"B":null}'
    assert headers["x-text"] == "a b"
    assert headers["cookie"] == "list=blue,black,brown; flag=false; object=R,100,G,200"


def test_what_nobody_gave_is_not_sent(shapes: Any, server: Server) -> None:
    shapes.beside()
    assert not {"x-list", "x-flag", "cookie"} & {*server.last.headers}


def test_one_name_in_several_places_and_names_that_are_nearly_one(
    shapes: Any, server: Server
) -> None:
    shapes.named(
        "path",
        **{"query_id": "query", "header_id": "header", "cookie_id": "cookie", "body_id": "body"},
        **{"limit": 1, "header_limit": "l", "kept": "k", "body_from_": "b", "from_": "f"},
        **{"DateCreated": "=", "date_created_lt": "<", "date_created_gt": ">"},
        **{"filter_open_name_close": "[]", "filter_dot_name": "."},
        **{"query_self": "s", "query_timeout": 2, "timeout": 5},
    )
    sent = server.last
    assert sent.path == "/v2/names/path"
    assert sorted(query(server)) == [
        "DateCreated%3C=%3C",
        "DateCreated%3E=%3E",
        "DateCreated=%3D",
        "filter%5Bname%5D=%5B%5D",
        "filter.name=.",
        "from=f",
        "id=query",
        "kept=k",
        "limit=1",
        "self=s",
        "timeout=2",
    ]
    assert (sent.headers["id"], sent.headers["limit"]) == ("header", "l")
    assert sent.headers["cookie"] == "id=cookie"
    assert sent.body == b'{"id":"body","from":"b"}'


@pytest.mark.parametrize("value", ["a\r\nX-Other: b", "snow ☃"])
def test_a_header_that_cannot_be_sent_is_refused(shapes: Any, server: Server, value: str) -> None:
    with pytest.raises(ValueError, match="X-Text"):
        shapes.beside(x_text=value)
    assert server.received == []
