"""Bodies of generated packages that are no JSON, as they arrive at a real server."""

from __future__ import annotations

import email
import io
import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.client.server import Handler, Received, Server, hang_up, reply
from tests.speaking import Speaker, said

BIG = bytes(range(256)) * 4096  # more than is read at once


@pytest.fixture
def api(speaks: Callable[[str], Speaker], server: Server) -> Speaker:
    server.answer = reply(204)
    return speaks("sends_bodies_as_they_are")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tone.wav"
    path.write_bytes(BIG)
    return path


def pieces() -> Iterator[bytes]:
    yield BIG[:1000]
    yield b""
    yield BIG[1000:]


async def async_pieces() -> AsyncIterator[bytes]:
    for piece in pieces():
        yield piece


class Again:
    """What can be iterated over more than once."""

    def __iter__(self) -> Iterator[bytes]:
        return pieces()


def test_what_is_in_memory_or_in_a_file_has_a_length(
    api: Speaker, server: Server, file: Path
) -> None:
    with file.open("rb") as opened, file.open("rb") as later:
        later.seek(5)
        for given, sent in (
            (BIG, BIG),
            (bytearray(BIG), BIG),
            (io.BytesIO(BIG), BIG),
            (file, BIG),
            (opened, BIG),
            (later, BIG[5:]),
            ([b"a", b"b"], b"ab"),
        ):
            api.call("blobs.put_blob", body=given)
            assert server.last.body == sent
            assert server.last.headers["content-length"] == str(len(sent))
            assert server.last.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize("make", [pieces, Again, "pipe"])
def test_what_has_no_length_is_sent_in_chunks(api: Speaker, server: Server, make: Any) -> None:
    if make == "pipe":
        reading, writing = os.pipe()
        with open(reading, "rb") as pipe:
            os.write(writing, BIG[:5000])
            os.close(writing)
            api.call("blobs.put_blob", body=pipe)
        assert server.last.body == BIG[:5000]
    else:
        api.call("blobs.put_blob", body=make())
        assert server.last.body == BIG
    assert server.last.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in server.last.headers


def test_asynchronous_iterables_are_for_the_asynchronous_client(
    api: Speaker, server: Server
) -> None:
    if api.is_async:
        api.call("blobs.put_blob", body=async_pieces())
        assert server.last.body == BIG
    else:
        with pytest.raises(TypeError, match="asynchronous client"):
            api.call("blobs.put_blob", body=async_pieces())


def test_what_is_no_bytes_is_refused(api: Speaker, server: Server) -> None:
    with pytest.raises(TypeError, match="made of bytes, not of str"):
        api.call("blobs.put_blob", body=iter(["text"]))


def failing_once(how: Any) -> Any:
    """Fail the first request that comes, after it was read."""
    answers = iter([how])

    def answer(handler: Handler, request: Received) -> None:
        next(answers, reply(204))(handler, request)

    return answer


@pytest.mark.parametrize("failure", [reply(503), hang_up, reply(307, location="/v2/other")])
def test_another_try_sends_all_of_it_again(
    api: Speaker, server: Server, file: Path, failure: Any
) -> None:
    with file.open("rb") as opened:
        opened.seek(7)
        for given, sent in ((file, BIG), (opened, BIG[7:]), (Again(), BIG)):
            server.answer = failing_once(failure)
            put(api, given, max_retries=1)
            assert [one.body for one in server.received[-2:]] == [sent, sent]


@pytest.mark.parametrize(
    ("failure", "error"),
    [
        (reply(503), "InternalServerError"),
        (hang_up, "APIConnectionError"),
        (reply(307, location="/v2/other"), "APIConnectionError"),
    ],
)
def test_what_can_be_read_only_once_is_sent_only_once(
    api: Speaker, server: Server, failure: Any, error: str
) -> None:
    pauses: list[float] = []
    for given in (pieces(), async_pieces()) if api.is_async else (pieces(),):
        server.received.clear()
        server.answer = failing_once(failure)
        with pytest.raises(getattr(api.package, error)):
            put(api, given, max_retries=5, pauses=pauses)
        assert [one.body for one in server.received] == [BIG]
        assert pauses == []


def put(api: Speaker, body: object, pauses: list[float] | None = None, **settings: Any) -> None:
    """Send a body with pauses between tries that take no time."""
    noted = [] if pauses is None else pauses

    async def pause(seconds: float) -> None:
        noted.append(seconds)

    policy = api.package.RetryPolicy(sleep=noted.append, async_sleep=pause)

    async def use(client: Any) -> None:
        done = client.blobs.put_blob(body=body)
        if api.is_async:
            await done

    api.run(use, retry_policy=policy, **settings)


def test_other_media_types_are_named_in_a_header(api: Speaker, server: Server) -> None:
    api.call("blobs.add_blob", body=b"x")
    assert server.last.headers["content-type"] == "image/png"
    api.call("blobs.add_blob", body=b"x", extra_headers={"content-type": "image/webp"})
    assert server.last.headers["content-type"] == "image/webp"
    resource = api.package.resources.blobs.BlobsResource
    assert "`extra_headers` may say image/webp instead" in " ".join(
        resource.add_blob.__doc__.split()
    )


def test_markup_is_sent_as_it_is(api: Speaker, server: Server, file: Path) -> None:
    for given, sent in (("<é/>", "<é/>".encode()), (b"<a/>", b"<a/>"), (file, BIG)):
        api.call("blobs.put_page", body=given)
        assert server.last.body == sent
        assert server.last.headers["content-type"] == "application/xml"
    api.call("blobs.put_page")
    assert server.last.body == b"" and "content-type" not in server.last.headers
    api.call("blobs.put_anything", body=b"x")
    assert server.last.headers["content-type"] == "application/octet-stream"


def test_what_a_method_does_not_send_is_said(api: Speaker, server: Server) -> None:
    api.call("blobs.put_person", name="Ann")
    assert server.last.body == b'{"name":"Ann"}'
    resource = api.package.resources.blobs.BlobsResource
    assert "the API takes `application/xml` too" in resource.put_person.__doc__


def test_parts_of_all_sorts(api: Speaker, server: Server, file: Path) -> None:
    with file.open("rb") as opened:
        api.call(
            "blobs.add_album",
            title="é",
            cover=file,
            pictures=[opened, ("b.png", pieces()), ("c", b"c", "image/x", {"X-Of": "1"})],
            owner={"name": "Ann"},
            others=[{"name": "Bob"}, {}],
            nothing=None,
        )
    assert server.last.headers["transfer-encoding"] == "chunked"
    assert [
        (name, filename, kind, body[:12]) for name, filename, kind, body, _ in parts(server)
    ] == [
        ("cover", "tone.wav", "audio/x-wav", BIG[:12]),
        ("title", None, "text/plain", "é".encode()),
        ("pictures", "tone.wav", "audio/x-wav", BIG[:12]),
        ("pictures", "b.png", "image/png", BIG[:12]),
        ("pictures", "c", "image/x", b"c"),
        ("owner", None, "application/json", b'{"name":"Ann'),
        ("others", None, "application/json", b'{"name":"Bob'),
        ("others", None, "application/json", b"{}"),
    ]
    assert [len(body) for *_, body, _ in parts(server)][2:4] == [len(BIG)] * 2
    assert parts(server)[4][4]["X-Of"] == "1"


def test_parts_of_known_lengths_add_up(api: Speaker, server: Server, file: Path) -> None:
    api.call("blobs.add_album", cover=file, pictures=[b"x"])
    assert server.last.headers["content-length"] == str(len(server.last.body))
    assert [len(part[3]) for part in parts(server)] == [len(BIG), 1]


@pytest.mark.parametrize("headers", [{"x": "a\r\nb: c"}, {"x\r\ny": "a"}])
def test_a_header_of_a_part_stays_one(api: Speaker, headers: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="line break"):
        api.call("blobs.add_album", cover=("a", b"a", None, headers))


def parts(server: Server) -> list[tuple[str, str | None, str, bytes, Any]]:
    """The parts of a multipart body, as the parser of Python's library sees them."""
    head = f"content-type: {server.last.headers['content-type']}\r\n\r\n"
    message: Any = email.message_from_bytes(head.encode() + server.last.body)
    found = []
    for part in message.get_payload():
        disposition = part.get_params(header="content-disposition")
        named = dict(disposition)
        body = part.get_payload(decode=True)
        found.append((named["name"], part.get_filename(), part.get_content_type(), body, part))
    return found


FIELDS = {
    "plain": ["a b", "c&d"],
    "commas": ["a b", "c"],
    "pipes": ["a", "b c"],
    "spaces": ["a", "b"],
    "deep": {"k": "v w", "l": "m"},
    "spread": {"r": "1", "g": "2"},
    "nested": {"x": "y"},
    "json": [1, 2],
}


def test_styles_of_the_fields_of_a_form(speaks: Callable[[str], Speaker], server: Server) -> None:
    server.answer = said(b"", "text/plain", 204)
    speaks("styles_the_fields_of_forms").call("forms.send_form", **FIELDS)
    assert server.last.body.decode().split("&") == [
        "plain=a+b",
        "plain=c%26d",
        "commas=a+b,c",
        "pipes=a%7Cb%20c",
        "spaces=a%20b",
        "deep%5Bk%5D=v+w",
        "deep%5Bl%5D=m",
        "r=1",
        "g=2",
        "nested=%7B%22x%22%3A%22y%22%7D",
        "json=%5B1%2C2%5D",
    ]


def test_styles_of_the_fields_of_a_multipart_body(
    speaks: Callable[[str], Speaker], server: Server
) -> None:
    server.answer = said(b"", "text/plain", 204)
    speaks("styles_the_fields_of_forms").call("forms.send_parts", **FIELDS)
    assert [(name, kind, body.decode()) for name, _, kind, body, _ in parts(server)] == [
        ("plain", "text/plain", "a b"),
        ("plain", "text/plain", "c&d"),
        ("commas", "text/plain", "a b,c"),
        ("pipes", "text/plain", "a|b c"),
        ("spaces", "text/plain", "a b"),
        ("deep[k]", "text/plain", "v w"),
        ("deep[l]", "text/plain", "m"),
        ("r", "text/plain", "1"),
        ("g", "text/plain", "2"),
        ("nested", "application/json", '{"x":"y"}'),
        ("json", "application/json", "1"),
        ("json", "application/json", "2"),
    ]
