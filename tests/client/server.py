"""An HTTP server on loopback that holds requests against the document and answers from it."""

from __future__ import annotations

import json
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias

from tests.client import document

KEY = "KEY0123SECRET"


@dataclass(frozen=True)
class Received:
    """One request as it came off the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]


Answer: TypeAlias = "Callable[[Handler, Received], None]"


def reply(status: int, body: bytes | object = b"", **headers: str) -> Answer:
    """An answer; what is not bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    head = {"content-type": "application/json", "content-length": str(len(content))} | named

    def answer(handler: Handler, request: Received) -> None:
        handler.send_response(status)
        for name, value in head.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(content)

    return answer


def hang_up(handler: Handler, request: Received) -> None:
    """Close the connection without an answer."""
    handler.close_connection = True


def wait(handler: Handler, request: Received) -> None:
    """Answer only when the test is over."""
    handler.server.over.wait()
    hang_up(handler, request)


def documented(handler: Handler, request: Received) -> None:
    """Check the request, and answer what the document gives as an example."""
    wrong = list(_wrong(handler.server, request))
    handler.server.problems += wrong
    found = document.operation(request.method, handler.below(request.path))
    reply(*((400, {"errors": wrong}) if wrong or not found else (200, document.success(found[1]))))(
        handler, request
    )


def _wrong(server: Server, request: Received) -> list[str]:
    path = Handler.below(request.path)
    found = document.operation(request.method, path)
    if found is None:
        return [f"{request.method} {request.target} is not in the document"]
    expected = {
        "authorization": f"Bearer {KEY}",
        "content-type": "application/json",
        "accept": "application/json",
        "content-length": str(len(request.body)),
        "host": server.url.removeprefix("http://").partition("/")[0],
    }
    wrong = [
        f"{name} is {request.headers.get(name)!r}"
        for name, value in expected.items()
        if request.headers.get(name) != value
    ]
    try:
        body = json.loads(request.body)
    except ValueError as error:
        return [*wrong, f"the body is not JSON: {error}"]
    return [*wrong, *document.problems(request.method, found[0], body)]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    @staticmethod
    def below(path: str) -> str:
        """The path below that of the base URL."""
        return path.removeprefix("/v2")

    def do_POST(self) -> None:
        chunked = self.headers.get("transfer-encoding") == "chunked"
        length = int(self.headers.get("content-length", 0))
        body = b"".join(self._chunks()) if chunked else self.rfile.read(length)
        names = {name.lower() for name in self.headers}
        headers = {name: " AND ".join(self.headers.get_all(name, ())) for name in names}
        port = self.client_address[1]
        request = Received(self.command, self.requestline.split(" ")[1], headers, body, port)
        self.server.received.append(request)
        self.server.answer(self, request)

    do_GET = do_PUT = do_HEAD = do_POST

    def _chunks(self) -> Iterator[bytes]:
        while line := self.rfile.readline():
            chunk = self.rfile.read(int(line, 16) + 2)
            if chunk == b"\r\n":
                return
            yield chunk[:-2]
        raise ConnectionError("the client has gone in the middle of a body")

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """Answers as `answer` says: `documented` unless a test sets another."""

    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}/v2"
        self.over = threading.Event()
        self.reset()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def reset(self) -> None:
        """Forget the last test, and let go whoever still waits for it."""
        self.over.set()
        self.over = threading.Event()
        self.received: list[Received] = []
        self.problems: list[str] = []
        self.answer: Answer = documented

    @property
    def last(self) -> Received:
        return self.received[-1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        error = sys.exception()
        if not isinstance(error, ConnectionError):  # that is a client which no longer waits
            self.problems.append(repr(error))

    def stop(self) -> None:
        self.over.set()
        self.shutdown()
        self.server_close()
        self._thread.join()


@dataclass
class Deaf:
    """A port on loopback at which nobody listens."""

    socket: socket.socket = field(default_factory=socket.socket)

    def __enter__(self) -> str:
        self.socket.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{self.socket.getsockname()[1]}/v2"

    def __exit__(self, *_: object) -> None:
        self.socket.close()
