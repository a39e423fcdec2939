"""The recorder and its files: what is kept, what is refused, what answers a request."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies as st

from tests import npm
from tests.recording import prism
from tests.recording.calls import Call, calls, violations
from tests.recording.cassette import (
    BASE_URL,
    HEADING,
    SCRUBBED,
    Cassette,
    Exchange,
    Replay,
    Request,
    Response,
    Unmatched,
    dump,
    load,
    parse,
    replay,
)
from tests.recording.record import (
    FIXTURES,
    KEY,
    VIOLATIONS,
    Recorder,
    RecordingError,
    Violation,
    record,
    record_violations,
    write,
)

LOCAL = "http://127.0.0.1:4010"
JSON = {"content-type": "application/json"}
OK = Response(200, JSON, b'{"data":{"result":"ok"}}')
REFUSED = load(VIOLATIONS).exchanges

texts = st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


def request(body: bytes = b"", url: str = f"{BASE_URL}/a", **headers: str) -> Request:
    return Request("POST", url, headers, body)


def cassette(*exchanges: Exchange) -> Cassette:
    return Cassette("server 1", "document.yaml", exchanges)


def send(transport: Replay, body: bytes, path: str = "/a", method: str = "POST") -> httpx.Response:
    with httpx.Client(transport=transport) as client:
        return client.request(method, BASE_URL + path, content=body, headers={"accept": "x"})


def accepting(body: bytes, name: str = "one", answer: bytes = b"{}") -> Exchange:
    """An exchange that answers what `send` sends."""
    return Exchange(name, request(body, accept="x"), Response(200, {}, answer))


# ---------------------------------------------------------------------------- files


@settings(deadline=None)
@given(values)
def test_json_is_read_as_it_was_written(value: Any) -> None:
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    written = cassette(Exchange("x", request(body), Response(200, {}, body)))
    assert parse(dump(written)) == written


@settings(deadline=None)
@given(texts)
def test_text_is_read_as_it_was_written(text: str) -> None:
    body = text.encode()
    written = cassette(Exchange(text, request(body), Response(200, {"a": text}, body)))
    assert parse(dump(written)) == written


def test_a_file_is_easy_to_read() -> None:
    body = '{"n":"1","yes":["é","two\\nlines"],"breaks":"a\u2028b"}'
    exchange = Exchange("full", request(body.encode(), **JSON), Response(500, {}, b"not\njson"))
    assert dump(cassette(exchange)) == (
        HEADING + "recorded:\n"
        "  server: server 1\n"
        "  document: document.yaml\n"
        "exchanges:\n"
        "  - name: full\n"
        "    request:\n"
        "      method: POST\n"
        "      url: https://api.telnyx.com/v2/a\n"
        "      headers:\n"
        "        content-type: application/json\n"
        "      json:\n"
        "        n: '1'\n"
        "        'yes':\n"
        "          - é\n"
        "          - |-\n"
        "            two\n"
        "            lines\n"
        '        breaks: "a\\Lb"\n'
        "    response:\n"
        "      status: 500\n"
        "      headers: {}\n"
        "      text: |-\n"
        "        not\n"
        "        json\n"
    )


@pytest.mark.parametrize("body", [b"", b'{"a": 1}', b'{"a":1,"a":2}', b'"\\u00e9"', b"[1e2]"])
def test_bytes_that_data_does_not_give_again_are_kept(body: bytes) -> None:
    written = cassette(Exchange("x", request(body), Response(200, {}, body)))
    assert parse(dump(written)) == written
    assert "json:" not in dump(written)


# ---------------------------------------------------------------------------- what is kept


def test_only_listed_headers_are_kept() -> None:
    secrets = {
        "Authorization": f"Bearer {KEY}",
        "Cookie": f"session={KEY}",
        "X-Api-Key": KEY,
        "Proxy-Authorization": KEY,
        "X-Never-Heard-Of": KEY,
    }
    plain = {"Accept": "application/json", "Prefer": "code=422"}
    sent = httpx.Request("POST", f"{LOCAL}/calls/x?a=b", headers=secrets | plain, content=b"{}")
    answered = httpx.Response(
        200,
        headers=[
            ("Content-Type", "application/json"),
            ("Set-Cookie", KEY),
            ("Date", "Sat, 21 Nov 2026 11:58:45 GMT"),
            ("X-Request-Id", KEY),
        ],
        content=b"{}",
    )
    exchange = Exchange("x", Request.of(sent, LOCAL), Response.of(answered))
    assert exchange.request.headers == {
        "accept": "application/json",
        "authorization": SCRUBBED,
        "prefer": "code=422",
    }
    assert exchange.response.headers == {"content-type": "application/json"}
    assert exchange.request.url == f"{BASE_URL}/calls/x?a=b"
    assert KEY not in dump(cassette(exchange))


@pytest.mark.parametrize("url", ["http://127.0.0.1:40101/a", "https://elsewhere.example/a"])
def test_another_host_is_not_made_ours(url: str) -> None:
    assert Request.of(httpx.Request("GET", url), LOCAL).url == url


# ---------------------------------------------------------------------------- replay


def test_the_order_of_keys_does_not_matter_that_of_items_does() -> None:
    recorded = cassette(accepting(b'{"a":1,"b":{"c":[1,2],"d":2}}'))
    found = send(Replay(recorded, "x"), b'{"b": {"d": 2, "c": [1, 2]}, "a": 1}')
    assert found.content == b"{}"
    with pytest.raises(Unmatched):
        send(Replay(recorded, "x"), b'{"a":1,"b":{"c":[2,1],"d":2}}')


@pytest.mark.parametrize(
    "other", [b'{"a":true}', b'{"a":"1"}', b'{"a":1,"a":1}', b'{"a":1,"b":1}', b"{}", b"a", b""]
)
def test_what_looks_alike_is_not_the_same(other: bytes) -> None:
    with pytest.raises(Unmatched):
        send(Replay(cassette(accepting(b'{"a":1}')), "x"), other)


def test_a_request_that_was_recorded_twice_is_answered_in_order() -> None:
    recorded = cassette(
        accepting(b"1", "first", b"a"),
        accepting(b"2", "other", b"b"),
        accepting(b"1", "then", b"c"),
    )
    transport = Replay(recorded, "x.yaml")
    assert [send(transport, body).text for body in (b"1", b"1", b"2")] == ["a", "c", "b"]
    transport.finish()
    with pytest.raises(Unmatched) as caught:
        send(transport, b"2")
    assert str(caught.value) == (
        "x.yaml: the recording 'other' answers this request, but it has been used"
    )


def test_an_unmatched_request_shows_how_it_differs_from_the_nearest() -> None:
    far = Exchange("far", request(b'{"z":1}', f"{BASE_URL}/z"), OK)
    near = Exchange("near", request(b'{"a":1,"b":[true]}', f"{BASE_URL}/a?q=1&r=2", accept="x"), OK)
    with pytest.raises(Unmatched) as caught:
        send(Replay(cassette(far, near), "x.yaml"), b'{"b":[false],"a":1}', "/a?q=1&r=3")
    assert str(caught.value).split("\n") == [
        "x.yaml: this request was not recorded; the nearest recording is 'near':",
        "--- recorded",
        "+++ sent",
        "@@ -1,11 +1,11 @@",
        " POST https://api.telnyx.com/v2/a",
        "   q=1",
        "-  r=2",
        "+  r=3",
        " accept: x",
        " ",
        " {",
        '   "a": 1,',
        '   "b": [',
        "-    true",
        "+    false",
        "   ]",
        " }",
    ]


@pytest.mark.parametrize(
    ("method", "path", "body", "shown"),
    [
        ("PUT", "/a", b"{}", "+PUT https://api.telnyx.com/v2/a"),
        ("POST", "/b", b"{}", "+POST https://api.telnyx.com/v2/b"),
        ("POST", "/a?x=1", b"{}", "+  x=1"),
        ("POST", "/a", b'{"n":0}', '+  "n": 0'),
    ],
)
def test_all_parts_must_agree(method: str, path: str, body: bytes, shown: str) -> None:
    with pytest.raises(Unmatched) as caught:
        send(Replay(cassette(accepting(b"{}")), "x"), body, path, method)
    assert shown in str(caught.value).split("\n")


def test_kept_headers_must_agree_others_need_not() -> None:
    kept = {"accept": "x", "authorization": SCRUBBED}
    recorded = cassette(Exchange("one", request(b"{}", **kept), OK))

    def post(**headers: str) -> httpx.Response:
        with httpx.Client(transport=Replay(recorded, "x")) as client:
            return client.post(f"{BASE_URL}/a", content=b"{}", headers={"accept": "x"} | headers)

    answer = post(authorization="Bearer any", cookie="c")
    assert (answer.json(), answer.headers["content-type"]) == (
        {"data": {"result": "ok"}},
        "application/json",
    )
    with pytest.raises(Unmatched, match=re.escape(f"\n-authorization: {SCRUBBED}\n")):
        post()
    with pytest.raises(Unmatched, match=r"\n\+prefer: code=500\n"):
        post(authorization="Bearer any", prefer="code=500")


def test_recordings_that_nobody_asked_for_are_told(tmp_path: Path) -> None:
    path = tmp_path / "some.yaml"
    path.write_text(dump(cassette(*(accepting(b"%d" % n, f"n{n}") for n in range(3)))), "utf-8")
    with (
        pytest.raises(Unmatched, match=r"^some.yaml: recorded but not requested: 'n0', 'n2'$"),
        replay(path) as transport,
    ):
        send(transport, b"1")
    with pytest.raises(ZeroDivisionError), replay(path):
        _ = 1 / 0  # what went wrong first is what is told


def test_without_recordings_there_is_nothing_near() -> None:
    with pytest.raises(Unmatched, match="x: there are no recordings"):
        send(Replay(cassette(), "x"), b"")


def test_asynchronous_clients_are_answered_too() -> None:
    async def main() -> str:
        transport = Replay(cassette(accepting(b"1", answer=b"a")), "x")
        async with httpx.AsyncClient(transport=transport) as client:
            found = await client.post(f"{BASE_URL}/a", content=b"1", headers={"accept": "x"})
            with pytest.raises(Unmatched):
                await client.post(f"{BASE_URL}/a", content=b"2")
        return found.text

    assert asyncio.run(main()) == "a"


# ---------------------------------------------------------------------------- recorder


def answering(*responses: Response) -> tuple[httpx.MockTransport, list[httpx.Request]]:
    waiting, seen = list(responses), list[httpx.Request]()

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        found = waiting.pop(0)
        return httpx.Response(found.status, headers=found.headers, content=found.body)

    return httpx.MockTransport(answer), seen


SEND = calls()["send_dtmf"]


def test_the_client_is_recorded() -> None:
    wanted = SEND[:3]
    recorded = load(FIXTURES / "send_dtmf.yaml").exchanges[:3]
    server, seen = answering(*(each.response for each in recorded))
    assert record(LOCAL, wanted, server) == recorded
    assert {(each.url.host, each.headers["authorization"]) for each in seen} == {
        ("127.0.0.1", f"Bearer {KEY}")
    }


@pytest.mark.parametrize("refused", REFUSED, ids=lambda each: each.name)
def test_what_prism_has_refused_fails_the_recording(refused: Exchange) -> None:
    """These are real answers: most have the status, and the body, of a documented error."""
    server, _ = answering(refused.response)
    call = next(call for call in violations() if call.name == refused.name)
    with pytest.raises(Violation, match=f"^{refused.name}: Prism complains: ") as caught:
        record(LOCAL, [call], server)
    assert caught.value.exchange == refused


def test_most_refusals_look_like_documented_errors() -> None:
    genuine = load(FIXTURES / "stop_siprec.yaml").exchanges[2].response
    alike = [each for each in REFUSED if each.response.status == 422]
    assert len(alike) > 3
    for each in alike:
        assert each.response.body == genuine.body
        assert each.response.headers.keys() - genuine.headers.keys() == {"sl-violations"}


def test_a_property_that_prism_lets_pass_fails_the_recording() -> None:
    call = Call("x", SEND[0].command, {"digits": "1"}, body={"digit": "2"})
    server, _ = answering(OK)
    with pytest.raises(Violation, match=r"request: \$: .*'digit' was unexpected") as caught:
        record(LOCAL, [call], server)
    assert '"digit": "2"' in str(caught.value)


def test_a_status_that_was_not_asked_for_fails_the_recording() -> None:
    server, _ = answering(Response(500, JSON, b"{}"))
    with pytest.raises(RecordingError, match="^minimal: status 500 instead of 200$"):
        record(LOCAL, SEND[:1], server)


@pytest.mark.parametrize("call", violations(), ids=lambda call: call.name)
def test_a_server_that_checks_nothing_fails_the_recording(call: Call) -> None:
    body = OK.body if call.status == 200 else b'{"errors":[]}'
    server, _ = answering(Response(call.status, JSON, body))
    with pytest.raises(RecordingError, match=f"^{call.name}: Prism let through what the document"):
        record_violations(LOCAL, [call], server)


def test_refusals_are_kept_as_recordings_of_their_own() -> None:
    server, _ = answering(*(each.response for each in REFUSED))
    assert record_violations(LOCAL, violations(), server) == REFUSED


def test_the_recorder_closes_what_it_uses() -> None:
    closed = []

    class Inner(httpx.BaseTransport):
        def close(self) -> None:
            closed.append(True)

    with httpx.Client(transport=Recorder(Inner(), LOCAL)):
        pass
    assert closed


# ---------------------------------------------------------------------------- writing


def test_files_are_replaced_and_those_of_others_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "fixtures"
    texts = {folder / f"{name}.yaml": f"{HEADING}{name}\n" for name in "ab"}
    assert write(texts, folder) == "2 files recorded, 2 changed"
    (folder / "mine.yaml").write_text("mine: true\n", "utf-8")
    (folder / "gone.yaml").write_text(f"{HEADING}old\n", "utf-8")
    texts[folder / "a.yaml"] += "more\n"
    assert write(texts, folder) == "2 files recorded, 2 changed"  # a, and the one that is gone
    assert write(texts, folder) == "2 files recorded, 0 changed"
    assert {path.name for path in folder.iterdir()} == {"a.yaml", "b.yaml", "mine.yaml"}
    assert (folder / "a.yaml").read_text("utf-8") == f"{HEADING}a\nmore\n"


@pytest.mark.parametrize("secret", [KEY, "http://127.0.0.1:4010", "localhost"])
def test_nothing_is_written_if_any_of_it_is_secret(secret: str, tmp_path: Path) -> None:
    texts = {tmp_path / "a.yaml": HEADING, tmp_path / "b.yaml": f"{HEADING}x: {secret}\n"}
    with pytest.raises(RecordingError, match=r"^b.yaml would hold "):
        write(texts, tmp_path)
    assert list(tmp_path.iterdir()) == []


# ---------------------------------------------------------------------------- Prism


def test_the_lock_pins_all_of_prism() -> None:
    package = json.loads((prism.HERE / "package.json").read_text("utf-8"))
    lock = json.loads((prism.HERE / "package-lock.json").read_text("utf-8"))
    [(name, pinned)] = package["devDependencies"].items()
    assert re.fullmatch(r"\d+\.\d+\.\d+", pinned)
    assert lock["packages"][f"node_modules/{name}"]["version"] == pinned
    packages = {place: each for place, each in lock["packages"].items() if place}
    assert packages and all(each["integrity"].startswith("sha512-") for each in packages.values())


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that Python runs where node would run Prism."""
    monkeypatch.setattr(npm, "node", lambda: Path(sys.executable))
    monkeypatch.setattr(prism, "PACKAGE", tmp_path)
    (tmp_path / "dist").mkdir()
    return tmp_path / "dist/index.js"


def test_prism_is_waited_for_and_stopped(server: Path, tmp_path: Path) -> None:
    server.write_text(
        "import os, pathlib, sys, time\n"
        f"pathlib.Path({str(tmp_path / 'said')!r}).write_text(' '.join(sys.argv[1:]))\n"
        "time.sleep(0.1)\n"
        "print('Prism is listening on http://127.0.0.1:40', end='', flush=True)\n"
        "time.sleep(0.1)\n"
        "print('10', flush=True)\n"
        f"pathlib.Path({str(tmp_path / 'pid')!r}).write_text(str(os.getpid()))\n"
        "time.sleep(60)\n",
        "utf-8",
    )
    with prism.running(Path("some.yaml")) as url:
        assert url == LOCAL
        assert (tmp_path / "said").read_text("utf-8") == (
            "mock --errors --host 127.0.0.1 --port 0 some.yaml"
        )
        while not (pid := (tmp_path / "pid")).exists() or not pid.read_text("utf-8"):
            pass
        os.kill(int(pid.read_text("utf-8")), 0)
        asked = time.monotonic()
    assert time.monotonic() - asked < 9  # it was asked to go, not killed in the end
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text("utf-8")), 0)


def test_what_prism_says_is_told_when_it_does_not_start(server: Path) -> None:
    server.write_text("print('no such document')\n", "utf-8")
    with (
        pytest.raises(RuntimeError, match="^Prism has ended:\nno such document\n$"),
        prism.running(Path("some.yaml")),
    ):
        pass


def test_prism_is_not_waited_for_for_ever(server: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server.write_text("import time\ntime.sleep(60)\n", "utf-8")
    monkeypatch.setattr(prism, "SECONDS_TO_START", 0.1)
    with (
        pytest.raises(RuntimeError, match=r"^Prism does not listen after 0\.1 s:\n"),
        prism.running(Path("some.yaml")),
    ):
        pass
