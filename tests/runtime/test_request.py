"""What an operation and its arguments become on the wire."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import httpx
import pytest
from client_runtime import body as bodies, request as write
from client_runtime.models import Model
from client_runtime.omit import not_given, omit
from client_runtime.operation import Body, Operation, Returns, Style
from hypothesis import given, strategies as st

from tests.runtime.both import spoken

JSON = Body("application/json")
COLOURS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200, "B": 150}


def op(path: str = "/x", **kwargs: Any) -> Operation[Any]:
    return Operation("GET", path, **kwargs)


def fill(value: object, style: Style | None = None) -> Any:
    styles = {"color": style} if style else {}
    return write.path(op("/{color}", path_params=styles), {"color": value})[1:]


def ask(value: object, style: Style) -> Any:
    return write.query(op(query={"color": style}), {}, {"color": value}, {})


def test_marks_are_falsy_and_readable() -> None:
    assert not omit and not not_given
    assert (repr(omit), repr(not_given)) == ("omit", "not_given")


def test_a_path_value_is_one_encoded_segment() -> None:
    sent = write.path(op("/calls/{id}/actions/x"), {"id": "v3:a/b c?%é~!$&'()*+,;=:@|"})
    assert sent == "/calls/v3:a%2Fb%20c%3F%25%C3%A9~!$&'()*+,;=:@%7C/actions/x"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_comes_back_from_its_segment(value: str) -> None:
    if value in (".", ".."):
        return
    path = write.path(op("/a/{id}/b"), {"id": value})
    assert path.count("/") == 3
    assert unquote(path.split("/")[2]) == value
    url = httpx.URL("https://api.example" + path)
    assert url.raw_path.decode() == path
    assert url.query == b"" and url.fragment == ""


@pytest.mark.parametrize("value", ["", None, [], {}])
def test_an_empty_path_value_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="Expected a non-empty value for `color` but received"):
        fill(value)


def test_the_empty_message_is_the_known_one() -> None:
    with pytest.raises(ValueError) as caught:
        write.path(op("/{call_control_id}"), {"call_control_id": ""})
    assert str(caught.value) == "Expected a non-empty value for `call_control_id` but received ''"


@pytest.mark.parametrize("value", [".", ".."])
@pytest.mark.parametrize("template", ["/a/{id}", "/a/{id}/b"])
def test_dot_segments_are_refused(value: str, template: str) -> None:
    with pytest.raises(ValueError, match="must not be"):
        write.path(op(template), {"id": value})
    assert write.path(op("/a/x{id}"), {"id": value}) == f"/a/x{value}"


# the style table of the OpenAPI specification
@pytest.mark.parametrize(
    ("style", "value", "wire"),
    [
        (Style("simple"), "blue", "blue"),
        (Style("simple"), COLOURS, "blue,black,brown"),
        (Style("simple"), RGB, "R,100,G,200,B,150"),
        (Style("simple", True), COLOURS, "blue,black,brown"),
        (Style("simple", True), RGB, "R=100,G=200,B=150"),
        (Style("label"), "blue", ".blue"),
        (Style("label"), COLOURS, ".blue,black,brown"),
        (Style("label"), RGB, ".R,100,G,200,B,150"),
        (Style("label", True), COLOURS, ".blue.black.brown"),
        (Style("label", True), RGB, ".R=100.G=200.B=150"),
        (Style("matrix"), "blue", ";color=blue"),
        (Style("matrix"), COLOURS, ";color=blue,black,brown"),
        (Style("matrix"), RGB, ";color=R,100,G,200,B,150"),
        (Style("matrix", True), "blue", ";color=blue"),
        (Style("matrix", True), COLOURS, ";color=blue;color=black;color=brown"),
        (Style("matrix", True), RGB, ";R=100;G=200;B=150"),
        (Style("simple"), ["a,b", "c/d"], "a%2Cb,c%2Fd"),
        (Style("simple"), True, "true"),
        (Style("simple"), 0, "0"),
        (Style("json"), {"a": [1]}, "%7B%22a%22:%5B1%5D%7D"),
    ],
)
def test_path_styles(style: Style, value: object, wire: str) -> None:
    assert fill(value, style) == wire


@pytest.mark.parametrize(
    ("style", "value", "wire"),
    [
        (Style("form"), "", "color="),
        (Style("form"), "blue", "color=blue"),
        (Style("form"), COLOURS, "color=blue&color=black&color=brown"),
        (Style("form"), RGB, "R=100&G=200&B=150"),
        (Style("form", False), COLOURS, "color=blue,black,brown"),
        (Style("form", False), RGB, "color=R,100,G,200,B,150"),
        (Style("spaceDelimited", False), COLOURS, "color=blue%20black%20brown"),
        (Style("spaceDelimited"), RGB, "color=R%20100%20G%20200%20B%20150"),
        (Style("pipeDelimited"), COLOURS, "color=blue%7Cblack%7Cbrown"),
        (Style("pipeDelimited", False), RGB, "color=R%7C100%7CG%7C200%7CB%7C150"),
        (Style("deepObject", True), RGB, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        (Style("deepObject"), ["x", 2], "color%5B%5D=x&color%5B%5D=2"),
        (Style("deepObject"), {"a": {"b": [1]}}, "color%5Ba%5D%5Bb%5D%5B%5D=1"),
        (Style("deepObject"), [{"a": 1}], "color%5B0%5D%5Ba%5D=1"),
        (Style("deepObject"), {"a": None, "b": {}, "c": ""}, "color%5Bc%5D="),
        (Style("form"), {"a": None, "b": 1}, "b=1"),
        (Style("form", False), {"a": None, "b": 1}, "color=b,1"),
        (Style("form"), "a/b?c&d=e f", "color=a%2Fb%3Fc%26d%3De+f"),
        (Style("form", None, True), "a/b?c&d=e f#+", "color=a/b?c%26d=e%20f%23%2B"),
        (Style("form"), [], ""),
        (Style("form", False), [], ""),
        (Style("form"), None, ""),
        (Style("form"), ["a", None, omit], "color=a"),
        (Style("form"), omit, ""),
        (Style("form"), [True, False], "color=true&color=false"),
        (Style("form"), 1.5, "color=1.5"),
        (Style("form"), Decimal("10.50"), "color=10.50"),
        (Style("form"), date(2026, 1, 2), "color=2026-01-02"),
        (
            Style("form"),
            datetime(2026, 1, 2, 3, tzinfo=UTC),
            "color=2026-01-02T03%3A00%3A00%2B00%3A00",
        ),
        (Style("form"), UUID(int=1), "color=00000000-0000-0000-0000-000000000001"),
        (Style("json"), {"a": [1, None]}, "color=%7B%22a%22%3A%5B1%2Cnull%5D%7D"),
    ],
)
def test_query_styles(style: Style, value: object, wire: str) -> None:
    assert ask(value, style) == wire
    url = httpx.URL("https://api.example/x?" + wire)
    assert url.query.decode() == wire


def test_extra_query_wins_and_omit_removes() -> None:
    def query(*layers: Mapping[str, object]) -> Any:
        return write.query(op(), *layers)

    assert query({}, {}, {"q": [1, 2], "t": True}) == "q=1%2C2&t=true"
    assert query({}, {}, {"f": {"a": {"b": 1}}}) == "f%5Ba%5D%5Bb%5D=1"
    assert query({"v": "1", "w": 2}, {"v": omit}, {}) == "v=1&w=2"
    assert query({"v": "1"}, {"v": 2}, {}) == "v=2"
    assert query({"v": "1"}, {"v": 2}, {"v": 3}) == "v=3"
    assert query({"v": "1", "w": 2}, {}, {"v": omit}) == "w=2"


@pytest.mark.parametrize(
    ("style", "value", "wire"),
    [
        (Style("simple"), "blue", "blue"),
        (Style("simple"), COLOURS, "blue,black,brown"),
        (Style("simple"), RGB, "R,100,G,200,B,150"),
        (Style("simple", True), RGB, "R=100,G=200,B=150"),
        (Style("simple"), True, "true"),
        (Style("simple"), "", ""),
        (Style("simple"), [], ""),
        (Style("json"), {"a": 1}, '{"a":1}'),
    ],
)
def test_header_style(style: Style, value: object, wire: str) -> None:
    assert write.declared_headers(op(headers={"X": style}), {"X": value}) == {"X": wire}


def test_headers_merge_whatever_their_case() -> None:
    merged = write.headers({"Accept": "a", "X": "1"}, {"ACCEPT": "b", "x": omit})
    assert merged == {"accept": "b", "x": omit}
    assert write.declared_headers(op(), {"A": omit, "B": None}) == {}


@pytest.mark.parametrize("value", ["a\r\nb: c", "a\n", "a\0"])
def test_a_header_cannot_start_another(value: str) -> None:
    with pytest.raises(ValueError, match="line break"):
        write.headers({"X": value})


def test_cookies() -> None:
    styles = {"f": Style("form", False)}
    given = {"a": "x y", "b": COLOURS, "c": RGB, "d": None, "e": omit, "f": RGB}
    assert write.cookies(op(cookies=styles), given) == {
        "a": "x%20y",
        "b": "blue,black,brown",
        "R": "100",
        "G": "200",
        "B": "150",
        "f": "R,100,G,200,B,150",
    }


def test_accept_lists_what_a_success_returns() -> None:
    assert op().accept == "*/*"
    answers = (Returns("application/json", int), Returns("text/csv", str))
    error = Returns("application/problem+json", object)
    assert op(returns={"200": answers, "4XX": error}).accept == "application/json, text/csv;q=0.9"


class Colour(Enum):
    RED = "red"


class Pet(Model):
    name: str
    kind: str | None = None


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abcé\"\n"), inner),
)  # fmt: skip


@given(JSON_VALUES)
def test_json_bodies_are_the_bytes_httpx_sends(value: object) -> None:
    content, media = bodies.body(JSON, value, None)
    expected = (
        httpx.Request("POST", "https://x", json=value).content if value is not None else b"null"
    )
    assert (content, media) == (expected, "application/json")


def test_known_json_bytes() -> None:
    sent = {"digits": "1é", "client_state": omit, "command_id": omit, "duration_millis": 250}
    assert bodies.body(JSON, sent, None)[0] == b'{"digits":"1\xc3\xa9","duration_millis":250}'
    assert bodies.body(JSON, {"a": omit}, None) == (b"{}", "application/json")
    assert bodies.body(JSON, omit, None) == (None, "")
    assert bodies.body(None, omit, None) == (None, "")
    assert bodies.body(JSON, {"a": None}, None)[0] == b'{"a":null}'


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        ((1, 2), "[1,2]"),
        ({1}, "[1]"),
        ((n for n in range(3)), "[0,1,2]"),
        ({"a": {"b": omit, "c": [omit, 1]}}, '{"a":{"c":[1]}}'),
        (datetime(2026, 1, 2, tzinfo=UTC), '"2026-01-02T00:00:00+00:00"'),
        (date(2026, 1, 2), '"2026-01-02"'),
        (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (Decimal("1.50"), "1.50"),
        (Decimal("3"), "3"),
        (b"\x00\xff", '"AP8="'),
        (Colour.RED, '"red"'),
        (Pet(name="Tom"), '{"name":"Tom"}'),
        ([Pet(name="Tom")], '[{"name":"Tom"}]'),
        ({1: "a", False: "b"}, '{"1":"a","false":"b"}'),
        (2**70, str(2**70)),
        (1e16, "1e+16"),
    ],
)
def test_python_values_become_json(value: object, wire: str) -> None:
    assert bodies.body(JSON, value, None)[0] == wire.encode()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), [float("nan")]])
def test_what_json_cannot_say_is_refused(value: object) -> None:
    with pytest.raises(ValueError):
        bodies.body(JSON, value, None)
    with pytest.raises(TypeError, match="object cannot be sent"):
        bodies.body(JSON, object(), None)


def test_extra_body_is_merged_into_objects_only() -> None:
    assert bodies.body(JSON, {"a": 1, "b": 2}, {"b": 3, "c": 4})[0] == b'{"a":1,"b":3,"c":4}'
    assert bodies.body(JSON, {"a": 1}, {"a": omit})[0] == b"{}"
    assert bodies.body(JSON, Pet(name="x"), {"kind": "cat"})[0] == b'{"name":"x","kind":"cat"}'
    assert bodies.body(JSON, omit, {"a": 1})[0] == b'{"a":1}'
    assert bodies.body(None, omit, {"a": 1}) == (b'{"a":1}', "application/json")
    with pytest.raises(TypeError, match="extra_body"):
        bodies.body(JSON, [1], {"a": 1})


def test_vendor_json_keeps_its_media_type() -> None:
    assert bodies.body(Body("application/vnd.x+json"), [1], None) == (
        b"[1]",
        "application/vnd.x+json",
    )


def test_form_bodies() -> None:
    spec = spoken("application/x-www-form-urlencoded", {"d": Style("deepObject")})
    value = {"a": "x y&é", "b": [1, 2], "c": {"k": 1}, "d": {"k": 1}, "e": omit, "f": True}
    content, media = bodies.body(spec, value, {"g": 1})
    assert media == "application/x-www-form-urlencoded"
    assert content == b"a=x+y%26%C3%A9&b=1&b=2&c=%7B%22k%22%3A1%7D&d%5Bk%5D=1&f=true&g=1"


def whole(written: tuple[Any, str]) -> tuple[bytes | None, str]:
    """A body as it goes out, also one that is read only then."""
    content, media = written
    sent = content if content is None or isinstance(content, bytes) else content.stream(httpx)
    return sent if isinstance(sent, bytes | None) else b"".join(sent), media


def parts(written: Any, media: str) -> list[tuple[str, bytes]]:
    content, _ = whole((written, media))
    assert content is not None and media.startswith("multipart/form-data; boundary=")
    boundary = b"--" + media.partition("boundary=")[2].encode()
    chunks = content.split(boundary)
    assert chunks[0] == b"" and chunks[-1] == b"--\r\n"
    split = [chunk[2:-2].partition(b"\r\n\r\n") for chunk in chunks[1:-1]]
    return [
        (head.decode().removeprefix("Content-Disposition: form-data; "), b) for head, _, b in split
    ]


def test_multipart_bodies(tmp_path: Path) -> None:
    stored = tmp_path / "tone.wav"
    stored.write_bytes(b"wav")
    with stored.open("rb") as opened:
        value = {
            "text": "é",
            "n": 1,
            "gone": omit,
            "raw": b"bytes",
            "path": stored,
            "file": opened,
            "memory": BytesIO(b"io"),
            "named": ('a"b\r\n.txt', b"t"),
            "typed": ("x.bin", b"b", "audio/x"),
            "meta": {"k": omit, "v": 1},
            "csv": "1,2",
            "many": [b"1", b"2"],
        }
        spec = spoken("multipart/form-data", {"csv": "text/csv"})
        assert parts(*bodies.body(spec, value, None)) == [
            ('name="text"', "é".encode()),
            ('name="n"', b"1"),
            ('name="raw"; filename="upload"\r\nContent-Type: application/octet-stream', b"bytes"),
            ('name="path"; filename="tone.wav"\r\nContent-Type: audio/x-wav', b"wav"),
            ('name="file"; filename="tone.wav"\r\nContent-Type: audio/x-wav', b"wav"),
            ('name="memory"; filename="upload"\r\nContent-Type: application/octet-stream', b"io"),
            ('name="named"; filename="a%22b%0D%0A.txt"\r\nContent-Type: text/plain', b"t"),
            ('name="typed"; filename="x.bin"\r\nContent-Type: audio/x', b"b"),
            ('name="meta"\r\nContent-Type: application/json', b'{"v":1}'),
            ('name="csv"\r\nContent-Type: text/csv', b"1,2"),
            ('name="many"; filename="upload"\r\nContent-Type: application/octet-stream', b"1"),
            ('name="many"; filename="upload"\r\nContent-Type: application/octet-stream', b"2"),
        ]
    assert parts(*bodies.body(spoken("multipart/form-data"), {}, None)) == []
    with pytest.raises(TypeError, match="named fields"):
        bodies.body(spoken("multipart/form-data"), [1], None)


@pytest.mark.parametrize(
    "value", [b"\x00\xff", bytearray(b"\x00\xff"), BytesIO(b"\x00\xff"), [b"\x00", b"\xff"]]
)
def test_raw_bodies(value: object, tmp_path: Path) -> None:
    octets = spoken("application/octet-stream")
    assert whole(bodies.body(octets, value, None)) == (b"\x00\xff", "application/octet-stream")
    (tmp_path / "f").write_bytes(b"f")
    assert whole(bodies.body(octets, tmp_path / "f", None))[0] == b"f"
    assert bodies.body(spoken("text/plain"), "é", None) == ("é".encode(), "text/plain")
    assert bodies.body(spoken("*/*"), b"x", None)[1] == "application/octet-stream"


@pytest.mark.parametrize("media", ["*/*", "application/*"])
def test_a_body_of_any_media_type_goes_by_its_value(media: str, tmp_path: Path) -> None:
    for value, sent in (
        ({"a": 1, "b": omit}, b'{"a":1}'),
        ([1, 2], b"[1,2]"),
        (Pet(name="Tom"), b'{"name":"Tom"}'),
        ([Pet(name="Tom")], b'[{"name":"Tom"}]'),
        (1.5, b"1.5"),
        (None, b"null"),
    ):
        assert bodies.body(spoken(media), value, None) == (sent, "application/json")
    assert bodies.body(spoken(media), omit, {"a": 1}) == (b'{"a":1}', "application/json")
    (tmp_path / "f").write_bytes(b"f")
    for raw in (b"f", bytearray(b"f"), "f", BytesIO(b"f"), tmp_path / "f", iter([b"f"])):
        assert whole(bodies.body(spoken(media), raw, None)) == (b"f", "application/octet-stream")


PNG = ("a.png", b"x")
OCTETS = "application/octet-stream"


@pytest.mark.parametrize(
    ("offered", "value", "sent"),
    [
        ("image/png, image/jpeg", ("a.jpg", b"x"), "image/jpeg"),
        ("image/jpeg, image/png", PNG, "image/png"),
        ("image/png, image/jpeg", ("a.txt", b"x"), "image/png"),
        ("image/png,image/jpeg", b"x", "image/png"),
        ("image/png, image/jpeg", ("a.txt", b"x", "text/x"), "text/x"),
        ("image/jpeg", PNG, "image/jpeg"),
        ("image/*", PNG, "image/png"),
        ("image/*, application/pdf", PNG, "image/png"),
        ("image/*, application/pdf", ("a.txt", b"x"), "application/pdf"),
        ("*/*", PNG, "image/png"),
        ("*/*", b"x", OCTETS),
        ("image/*", b"x", OCTETS),
        ("text/csv, text/plain", "x", "text/csv"),
        ("text/plain, application/json", {"a": 1}, "application/json"),
        ("text/*", "x", None),
    ],
)
def test_the_media_type_of_a_part(offered: str, value: object, sent: str | None) -> None:
    spec = spoken("multipart/form-data", {"f": offered})
    [(head, _)] = parts(*bodies.body(spec, {"f": value}, None))
    assert head.partition("Content-Type: ")[2] == (sent or "")


def test_a_cookie_has_percent_encoded_spaces_and_pluses() -> None:
    style = op(cookies={"j": Style("json")})
    given = {"a b": "1 2+3", "j": {"k": "x y"}, "l": ["1 2", "3"]}
    assert write.cookies(style, given) == {
        "a%20b": "1%202%2B3",
        "j": "%7B%22k%22%3A%22x%20y%22%7D",
        "l": "1%202,3",
    }


def test_json_media_with_parameters() -> None:
    media = "application/json; charset=utf-8"
    content, kind = bodies.body(Body(media), {"a": "é"}, None)
    assert kind == media and json.loads(content or b"") == {"a": "é"}
