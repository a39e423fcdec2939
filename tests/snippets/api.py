"""The API on loopback: it holds each request against the document, and answers or fails."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal, TypeAlias
from urllib.parse import unquote

from tests.client import document
from tests.snippets.expected import CALL, Operation, failures, operations

# How a request gets here: by a base URL on loopback, or by the real host name, over TLS or a proxy.
Way: TypeAlias = Literal["base URL", "TLS", "proxy"]

KEY = "KEY0123SNIPPET"
HOST = "api.telnyx.com"
_BY_PLACE = {(each.method, each.template): each for each in operations().values()}


@dataclass(frozen=True)
class Request:
    """What arrived, and what is wrong with it whatever program sent it."""

    operation: Operation | None
    body: Any
    problems: list[str] = field(default_factory=list)


class Api(ThreadingHTTPServer):
    """Answers with the documented example, or with the failure that it is told to have."""

    def __init__(self, certificate: Path, way: Way, failure: int | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.requests: list[Request] = []
        self.failure = failure
        self.way = way
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(certificate)
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True)

    def __enter__(self) -> Api:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()

    def get_request(self) -> tuple[Any, Any]:
        connection, address = super().get_request()
        if self.way == "TLS":
            # The handshake happens with the first read, in the thread of the connection.
            connection = self.tls.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        return connection, address

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is seen by what has, or has not, arrived."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30
    server: Api

    def do_POST(self) -> None:
        request = self._received(self._body())
        self.server.requests.append(request)
        if request.operation is None:
            self._answer(404, failures()[404])
        elif request.problems:
            self._answer(400, {"errors": [{"code": "10015", "title": "Bad request"}]})
        elif self.server.failure:
            self._answer(self.server.failure, failures()[self.server.failure])
        else:
            self._answer(200, document.success(request.operation.found))

    def do_CONNECT(self) -> None:
        """As a proxy: the other end of the tunnel is here as well."""
        if self.server.way != "proxy" or self.path != f"{HOST}:443":
            self.server.requests.append(Request(None, None, [f"it wants to talk to {self.path}"]))
            self._answer(403, failures()[404])
            return
        self.send_response(200)
        self.end_headers()
        self.request = self.server.tls.wrap_socket(self.connection, server_side=True)
        self.setup()

    def finish(self) -> None:
        super().finish()
        if self.server.way == "proxy":
            # The server knows only the connection that the tunnel goes through.
            self.request.close()

    do_GET = do_PUT = do_PATCH = do_DELETE = do_POST

    def _received(self, body: bytes) -> Request:
        problems = [*self._headers()]
        path = self.path.removeprefix("/v2")
        if path == self.path:
            return Request(None, None, [f"{self.command} {self.path} is not below /v2"])
        found = document.operation(self.command, path)
        operation = _BY_PLACE.get((self.command, found[0])) if found else None
        if operation is None:
            return Request(None, None, [f"{self.command} {self.path} is not in the document"])
        if unquote(path.split("/")[2]) != CALL:
            problems.append(f"the call is {unquote(path.split('/')[2])!r}, and should be {CALL!r}")
        try:
            value = json.loads(body)
        except ValueError as error:
            return Request(operation, None, [*problems, f"the body is not JSON: {error}"])
        problems += document.problems(operation.method, operation.template, value)
        return Request(operation, value, problems)

    def _headers(self) -> Iterator[str]:
        kind = self.headers.get_content_type()
        if "content-type" not in self.headers or kind != "application/json":
            yield f"Content-Type is {self.headers.get('content-type')!r}"
        if self.headers.get("authorization") != f"Bearer {KEY}":
            yield f"Authorization is {self.headers.get('authorization')!r}"
        if not self.headers.get("user-agent"):
            yield "there is no User-Agent"

    def _body(self) -> bytes:
        if self.headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("content-length", 0)))
        parts = []
        while size := int(self.rfile.readline(), 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def _answer(self, status: int, value: Any) -> None:
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        if status == 429:
            for name, number in (("limit", 1), ("remaining", 0), ("reset", 1)):
                self.send_header(f"x-ratelimit-{name}", str(number))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass
