"""What an answer becomes in Python."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

from typing import Any

import httpx
import pytest
from client_runtime.errors import (
    APIResponseValidationError,
    APIStatusError,
    NotFoundError,
    status_error,
)
from client_runtime.models import Model
from client_runtime.operation import Operation, Returns
from client_runtime.response import parse, plain_body, succeeded


class Pet(Model):
    name: str


class Draft(Model):
    text: str


JSON = Returns("application/json", Pet)
REQUEST = httpx.Request("GET", "https://api.example/pets?key=SECRET")


def result(operation: Operation[Any], response: httpx.Response) -> Any:
    """What both clients make of an answer that counts."""
    if succeeded(operation, response):
        return parse(operation, response)
    raise status_error(response, plain_body(response))


def got(
    returns: dict[str, Any],
    status: int = 200,
    content: bytes = b'{"name":"x"}',
    media: str | None = "application/json",
) -> Any:
    headers = {"content-type": media} if media else {}
    response = httpx.Response(status, content=content, headers=headers, request=REQUEST)
    return result(Operation("GET", "/pets", returns=returns), response)


def test_the_status_picks_exact_then_range_then_default() -> None:
    returns = {"200": JSON, "2XX": Returns("application/json", Draft), "default": Returns()}
    assert isinstance(got(returns), Pet)
    assert isinstance(got(returns, 201, b'{"text":"x"}'), Draft)
    assert got({"201": JSON, "default": Returns("application/json", int)}, 200, b"1") == 1
    assert isinstance(got({"201": JSON}, 202), Pet)
    assert got({"2xx": Returns()}, 204, b"") is None
    assert got({}, 200) is None
    assert got({"302": Returns(), "200": JSON}, 302) is None


@pytest.mark.parametrize(
    "media",
    ["application/json", "application/json; a=b", "APPLICATION/JSON", "x/hal+json", None, "text/x"],
)
def test_json_is_read_under_its_many_names(media: str | None) -> None:
    assert got({"200": JSON}, media=media) == Pet(name="x")


def test_other_bodies() -> None:
    assert got({"200": Returns("text/plain", str)}, content="é".encode(), media="text/plain") == "é"
    assert got({"200": Returns("image/png", bytes)}, content=b"\x89", media="image/png") == b"\x89"
    assert got({"200": Returns("application/json", list[Pet])}, content=b"[]") == []
    assert got({"200": Returns("application/json", str)}, content=b'"x"') == "x"
    assert got({"200": Returns("application/json", bytes)}, content=b"x") == b"x"
    assert got({"200": Returns("application/json", type(None))}, content=b"null") is None


def test_several_media_types() -> None:
    returns = {"200": (JSON, Returns("text/csv", str), Returns("image/*", bytes))}
    assert got(returns) == Pet(name="x")
    assert got(returns, media="text/csv; charset=utf-8", content=b"a,b") == "a,b"
    assert got(returns, media="image/png", content=b"\x89") == b"\x89"
    assert got(returns, media=None) == Pet(name="x")
    assert got({"200": (JSON, Returns("*/*", bytes))}, media="video/mp4", content=b"v") == b"v"


def test_json_beside_text_goes_by_the_content_type() -> None:
    returns = {"200": (JSON, Returns("text/plain", str))}
    assert got(returns) == Pet(name="x")
    assert got(returns, media="application/json; charset=utf-8") == Pet(name="x")
    assert got(returns, media="text/plain") == '{"name":"x"}'
    with pytest.raises(APIResponseValidationError):
        got(returns, content=b"no")


@pytest.mark.parametrize("promised", ["*/*", "application/*", ""])
@pytest.mark.parametrize("type_", [Any, object])
def test_what_may_be_anything_goes_by_the_content_type(promised: str, type_: Any) -> None:
    returns = {"200": Returns(promised, type_)}
    assert got(returns) == got(returns, media="a/b+json") == got(returns, media=None)
    assert got(returns) == {"name": "x"}
    assert got(returns, media="text/plain", content=b"123") == "123"
    assert got(returns, media="image/png", content=b"1") == b"1"
    assert got(returns, media=None, content=b"\x89") == b"\x89"
    with pytest.raises(APIResponseValidationError):
        got(returns, content=b"{")


@pytest.mark.parametrize("promised", ["*/*", "application/*", ""])
def test_a_model_of_any_media_type_is_read_as_json(promised: str) -> None:
    returns = {"200": Returns(promised, Pet)}
    for media in ("application/json", None, "text/plain"):
        assert got(returns, media=media) == Pet(name="x")
    with pytest.raises(APIResponseValidationError):
        got(returns, media="text/plain", content=b"sorry")
    assert got({"200": Returns(promised, bytes)}) == b'{"name":"x"}'
    assert got({"200": Returns(promised, str)}) == '{"name":"x"}'


@pytest.mark.parametrize(
    ("content", "media", "says"),
    [
        (b"", "application/json", "the body is empty (application/json)"),
        (b"<html>", "text/html", "not JSON"),
        (b'{"name":', "application/json", "not JSON"),
        (b'"x"', "application/json", "expected Pet, got a string"),
        (b"null", None, "expected Pet, got null (no content type)"),
    ],
)
def test_a_broken_promise_is_named(content: bytes, media: str | None, says: str) -> None:
    with pytest.raises(APIResponseValidationError) as caught:
        got({"200": JSON}, content=content, media=media)
    assert str(caught.value).startswith("200 GET https://api.example/pets: ")
    assert says in str(caught.value) and "SECRET" not in str(caught.value)
    assert caught.value.status_code == 200 and caught.value.__cause__ is not None


def test_errors_are_never_returned_as_data() -> None:
    with pytest.raises(NotFoundError) as caught:
        got({"404": JSON, "default": JSON}, 404)
    assert caught.value.body == {"name": "x"}
    with pytest.raises(APIStatusError) as moved:
        got({"default": JSON}, 301, b"", None)
    assert moved.value.status_code == 301 and moved.value.body is None
    with pytest.raises(APIStatusError) as html:
        got({}, 502, b" <h1>\xe9</h1> ", "text/html; charset=latin-1")
    assert html.value.body == "<h1>é</h1>"


def test_a_body_nobody_read_is_none() -> None:
    class Stream(httpx.SyncByteStream):
        def __iter__(self) -> Any:
            yield b"x"

    response = httpx.Response(500, stream=Stream(), request=REQUEST)
    with pytest.raises(APIStatusError) as caught:
        result(Operation("GET", "/"), response)
    assert caught.value.body is None
