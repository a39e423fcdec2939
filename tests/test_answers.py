"""Answers of generated packages: which media types are asked for, and what each becomes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.client.server import Server, reply
from tests.speaking import Speaker, broken_off, said, settled


@pytest.fixture
def api(speaks: Callable[[str], Speaker]) -> Speaker:
    return speaks("reads_answers_in_several_media_types")


def test_the_best_is_asked_for_first_and_no_second_form_of_it(api: Speaker, server: Server) -> None:
    server.answer = reply(200, {"pages": 3})
    assert api.call("reports.get_report") == api.package.types.Report(pages=3)
    assert (
        server.last.headers["accept"] == "application/json, text/csv;q=0.9, application/pdf;q=0.9"
    )


@pytest.mark.parametrize(
    ("status", "kind", "body", "expected"),
    [
        (200, "text/csv; charset=iso-8859-1", b"a,\xe9\n", "a,é\n"),
        (200, "text/csv", "a,é\n".encode(), "a,é\n"),
        (200, "application/pdf", b"%PDF\xff", b"%PDF\xff"),
        (200, "APPLICATION/PDF; x=y", b"%PDF\xff", b"%PDF\xff"),
        (202, "application/json", b'{"queue":1}', {"queue": 1}),
        (204, "text/plain", b"", None),
    ],
)
def test_the_answer_says_what_it_is(
    api: Speaker, server: Server, status: int, kind: str, body: bytes, expected: object
) -> None:
    server.answer = said(body, kind, status)
    found = api.call("reports.get_report")
    assert (found.to_dict() if status == 202 else found) == expected


def test_what_was_never_promised_is_an_error(api: Speaker, server: Server) -> None:
    server.answer = said(b"<report/>", "application/xml")
    with pytest.raises(api.package.APIResponseValidationError, match="application/xml"):
        api.call("reports.get_report")


def test_another_form_by_its_own_name(api: Speaker, server: Server) -> None:
    server.answer = said(b"<report/>", "application/xml")

    async def use(client: Any) -> str:
        asked = {"accept": "application/xml"}
        response = await settled(client.reports.with_raw_response.get_report(extra_headers=asked))
        return str(await settled(response.text()))

    assert api.run(use) == "<report/>"
    assert server.last.headers["accept"] == "application/xml"


def test_a_method_without_a_body_in_its_answer(api: Speaker, server: Server) -> None:
    server.answer = said(b"", "application/json")
    assert api.call("reports.has_report") is None
    assert server.last.method == "HEAD"


def test_ranges_markup_and_anything(api: Speaker, server: Server) -> None:
    server.answer = said(b"\x89PNG", "image/png", 206)
    assert api.call("reports.get_picture") == b"\x89PNG"
    assert server.last.headers["accept"] == "image/png, image/webp;q=0.9"
    server.answer = said(b"<a/>", "application/atom+xml; charset=utf-8")
    assert api.call("reports.get_page") == "<a/>"
    for kind, body, expected in (
        ("application/json", b'{"a":1}', {"a": 1}),
        ("text/html", b"<p>", "<p>"),
        ("image/png", b"\x89", b"\x89"),
    ):
        server.answer = said(body, kind)
        assert api.call("reports.get_anything") == expected
    for kind, body in (("text/plain", b"word"), ("application/json", b'"word"')):
        server.answer = said(body, kind)
        assert api.call("reports.get_word") == "word"


def test_a_redirect_is_an_answer_where_it_is_the_only_one(api: Speaker, server: Server) -> None:
    server.answer = reply(303)
    assert api.call("reports.get_old") is None


def test_a_download_is_written_as_it_arrives(api: Speaker, server: Server, tmp_path: Path) -> None:
    content = bytes(range(256)) * 4096
    server.answer = said(content, "application/pdf")
    path = tmp_path / "report.pdf"

    async def use(client: Any) -> None:
        made = client.reports.with_streaming_response.get_report()
        if api.is_async:
            async with made as response:
                await response.write_to_file(path)
        else:
            with made as response:
                response.write_to_file(path)

    api.run(use)
    assert path.read_bytes() == content
    server.answer = broken_off(b"half", "application/pdf")
    with pytest.raises(api.package.APIConnectionError):
        api.run(use)


def test_headers_of_an_answer(api: Speaker, server: Server) -> None:
    server.answer = reply(200, {"pages": 3}, x_left="5")

    async def use(client: Any) -> str:
        response = await settled(client.reports.with_raw_response.get_report())
        return str(response.headers["X-Left"])

    assert api.run(use) == "5"
    resource = api.package.resources.reports.ReportsResource
    assert "Headers of the answer, in `with_raw_response`: `X-Left`." in resource.get_report.__doc__
