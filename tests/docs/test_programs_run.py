"""Programs of the docs, run unchanged: what the document says arrives, and never as code."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from generator.pipeline import run

# What means something to a shell, to Python, to JSON, to Markdown, or to the eye.
HOSTILE = [
    """it's "quoted" \\ and 'again'""",
    "$HOME ${HOME} $(touch pwned) `touch pwned` #{HOME} %s {{ 7 }} !! \\u0041 \\x41 \\",
    "'; touch pwned; echo '",
    "a\nb\tc\rd",
    "</script><!-- --> ```\n~~~ | * _",
    "Grüße, 電話 📞 \U000e0041",
    "left \u202e right\u2066 \u200b\ufeff\u2028",
    "@/etc/passwd",
]
_FENCE = re.compile(
    r'^(`{3,})(?P<language>\w+) title="(?P<title>[^"]+)"\n(?P<code>.*?)^\1$', re.M | re.S
)


@dataclass(frozen=True)
class Arrived:
    """A request as the server has seen it."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        """The fields of a body, in either kind of form."""
        kind = self.headers["content-type"]
        if kind.startswith("multipart/"):
            head = f"Content-Type: {kind}\n\n".encode()
            parts: Any = message_from_bytes(head + self.body).get_payload()
            named = ((each.get_param("name", header="content-disposition"), each) for each in parts)
            return {name: each.get_payload(decode=True).decode() for name, each in named}
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))


@dataclass
class Loopback(ThreadingHTTPServer):
    """Answers everything with a result, and keeps what arrived."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.arrived: list[Arrived] = []


class _Handler(BaseHTTPRequestHandler):
    server: Loopback

    def do_POST(self) -> None:
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        query = parse_qsl(parts.query, keep_blank_values=True)
        self.server.arrived.append(Arrived(self.command, unquote(parts.path), query, headers, body))
        answer = json.dumps({"data": {"result": "ok"}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer)

    do_GET = do_PUT = do_DELETE = do_HEAD = do_POST

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@dataclass(frozen=True)
class Docs:
    """The skills of a document, and the package that those of Python are about."""

    folder: Path
    server: Loopback

    def run(self, language: str, title: str, **environment: str) -> list[Arrived]:
        """What arrives when a program is run; it must end well and touch nothing."""
        code = self.programs(language)[title]
        scratch = self.folder / "scratch"
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir()
        (scratch / title).write_text(code, "utf-8")
        (package,) = (self.folder / "python/src").iterdir()
        known = {"PATH": os.environ["PATH"], "PYTHONPATH": str(package.parent)}
        argv = [sys.executable, "-W", "error"] if language == "python" else ["bash", "-eu"]
        before = len(self.server.arrived)
        done = subprocess.run(
            [*argv, title], cwd=scratch, env=known | environment, capture_output=True, timeout=60
        )
        assert done.returncode == 0, f"{code}\n{done.stderr.decode()}"
        assert [each.name for each in scratch.iterdir()] == [title]
        return self.server.arrived[before:]

    def programs(self, language: str) -> dict[str, str]:
        (skill,) = (self.folder / "skills").glob(f"*-{language}")
        texts = (path.read_text("utf-8") for path in sorted(skill.rglob("*.md")))
        return {each["title"]: each["code"] for text in texts for each in _FENCE.finditer(text)}


def docs(folder: Path, server: Loopback, **document: Any) -> Docs:
    """The docs of a document whose server is the one on loopback."""
    spec = folder / "spec.json"
    whole = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "servers": [{"url": f"http://127.0.0.1:{server.server_port}/v1"}],
        **document,
    }
    spec.write_text(json.dumps(whole), "utf-8")
    result = run(spec, None, ["python", "skills"])
    assert result.files, [str(each) for each in result.report.diagnostics]
    for path, text in result.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return Docs(folder, server)


def operation(name: str, **more: Any) -> dict[str, Any]:
    result = {"type": "object", "properties": {"result": {"type": "string"}}}
    answer = {"type": "object", "properties": {"data": result}}
    ok = {"description": "ok", "content": {"application/json": {"schema": answer}}}
    return {"operationId": name, "summary": name, "responses": {"200": ok}, **more}


def parameter(name: str, place: str, example: Any, **more: Any) -> dict[str, Any]:
    kinds = {list: "array", dict: "object", bool: "boolean", int: "integer", str: "string"}
    schema: dict[str, Any] = {"type": kinds[type(example)]}
    if isinstance(example, list):
        schema["items"] = {"type": "string"}
    said = {"name": name, "in": place, "required": True, "schema": schema, "example": example}
    return {**said, **more}


def body(media: str, **examples: str) -> dict[str, Any]:
    """A body with texts of the given examples, all of them required."""
    properties = {name: {"type": "string", "example": each} for name, each in examples.items()}
    schema = {"type": "object", "properties": properties, "required": [*properties]}
    return {"required": True, "content": {media: {"schema": schema}}}


def test_texts_of_the_document_arrive_as_they_are(tmp_path: Path, server: Loopback) -> None:
    texts = {f"text_{number}": text for number, text in enumerate(HOSTILE)}
    path = parameter("id", "path", "a/b c'$(touch pwned)\"é?#%41{x}[1]")
    made = docs(
        tmp_path,
        server,
        paths={
            "/pets/{id}": {
                "post": operation(
                    "keep",
                    parameters=[path, parameter("q", "query", HOSTILE[1])],
                    requestBody=body("application/json", **texts),
                )
            }
        },
    )
    for language, title in (("curl", "keep.sh"), ("python", "keep.py")):
        (arrived,) = made.run(language, title)
        assert (arrived.method, arrived.path) == ("POST", f"/v1/pets/{path['example']}"), language
        assert arrived.query == [("q", HOSTILE[1])], language
        assert json.loads(arrived.body) == texts, language


SCHEMES: dict[str, Any] = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "token": {"type": "http", "scheme": "Token"},
    "basic": {"type": "http", "scheme": "basic"},
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "api key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "session"},
}
SECRET = "s3cr/t+=&"
PROOFS = {
    ("bearer", "authorization"): f"Bearer {SECRET}",
    ("token", "authorization"): f"Token {SECRET}",
    ("basic", "authorization"): f"Basic {base64.b64encode(f'me:{SECRET}'.encode()).decode()}",
    ("header", "x-key"): SECRET,
}


def test_programs_log_in_as_the_document_asks(tmp_path: Path, server: Loopback) -> None:
    asked: dict[str, list[Any]] = {name: [{name: []}] for name in SCHEMES} | {"nothing": []}
    paths = {f"/{name}": {"get": operation(f"by {name}", security=asked[name])} for name in asked}
    made = docs(tmp_path, server, paths=paths, components={"securitySchemes": SCHEMES})
    setup = next(made.folder.glob("skills/*-python/SKILL.md")).read_text("utf-8")
    names = re.findall(r"^export (\w+)=", setup, re.M)
    for language, ending in (("curl", "sh"), ("python", "py")):
        for scheme in asked:
            what = f"{language}: {scheme}"
            # In a URL, curl leaves a secret as it is.
            secret = "plain-key" if scheme == "query" else SECRET
            title = f"by_{scheme}.{ending}"
            secrets = {name: "me" if name.endswith("USERNAME") else secret for name in names}
            (arrived,) = made.run(language, title, **secrets)
            assert (arrived.method, arrived.path) == ("GET", f"/v1/{scheme}"), what
            assert (arrived.body, "content-type" in arrived.headers) == (b"", False), what
            headers = {name: arrived.headers.get(name) for name in ("authorization", "x-key")}
            wanted = {name: PROOFS.get((scheme, name)) for name in headers}
            assert headers == wanted, what
            assert arrived.query == ([("api key", secret)] if scheme == "query" else []), what
            cookie = "session=" if scheme == "cookie" else ""
            assert arrived.headers.get("cookie", "").startswith(cookie), what
            assert bool(cookie) is ("cookie" in arrived.headers), what


def test_curl_sends_parameters_where_they_belong(tmp_path: Path, server: Loopback) -> None:
    made = docs(
        tmp_path,
        server,
        paths={
            "/pets/{n}": {
                "get": operation(
                    "find",
                    parameters=[
                        parameter("n", "path", 7),
                        parameter("tag", "query", ["a b", "c&d"]),
                        parameter("ids", "query", ["1", "2&3"], explode=False),
                        parameter("deep", "query", {"k": "v'"}, style="deepObject"),
                        parameter("flag", "query", True),
                        parameter("X-Trace", "header", HOSTILE[0]),
                        parameter("seen", "cookie", "it's; so"),
                    ],
                )
            }
        },
    )
    (arrived,) = made.run("curl", "find.sh")
    assert arrived.path == "/v1/pets/7"
    assert arrived.query == [
        ("tag", "a b"), ("tag", "c&d"), ("ids", "1,2&3"), ("deep[k]", "v'"), ("flag", "true")
    ]  # fmt: skip
    assert arrived.headers["x-trace"] == HOSTILE[0]
    assert unquote(arrived.headers["cookie"]) == "seen=it's; so"


@pytest.mark.parametrize("media", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_curl_sends_forms(media: str, tmp_path: Path, server: Loopback) -> None:
    texts = {
        "plain": "a",
        "at": "@/etc/passwd",
        "quoted": HOSTILE[1],
        "less": "<x;type=y",
        "hidden": HOSTILE[6],
    }
    paths = {"/pets": {"post": operation("add", requestBody=body(media, **texts))}}
    (arrived,) = docs(tmp_path, server, paths=paths).run("curl", "add.sh")
    assert arrived.headers["content-type"].startswith(media)
    assert arrived.form == texts


def test_curl_asks_for_no_body_with_head(tmp_path: Path, server: Loopback) -> None:
    made = docs(tmp_path, server, paths={"/pets": {"head": operation("look")}})
    (arrived,) = made.run("curl", "look.sh")
    assert arrived.method == "HEAD"


def test_what_cannot_be_written_has_no_program(tmp_path: Path, server: Loopback) -> None:
    file = {"required": True, "content": {"application/octet-stream": {"schema": {}}}}
    paths = {
        "/a": {"post": operation("upload", requestBody=file)},
        "/b": {"get": operation("signed", security=[{"tls": []}])},
        "/c": {"get": operation("plain")},
    }
    schemes = {"tls": {"type": "mutualTLS"}}
    made = docs(tmp_path, server, paths=paths, components={"securitySchemes": schemes})
    assert made.programs("curl").keys() == {"plain.sh", "plain_all.sh", "handle_errors.sh"}
