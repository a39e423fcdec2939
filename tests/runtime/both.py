"""Both kinds of client, driven by the same tests: what they do is written once, as a coroutine."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import anyio
import httpx
from client_runtime import raw
from client_runtime.endpoints import AsyncEndpoints, SyncEndpoints
from client_runtime.forms import form, multipart
from client_runtime.operation import Body, IdempotencyKey, Operation, Options, Returns
from client_runtime.retry import RetryPolicy
from client_runtime.upload import anything, octets

from tests.client.server import Server
from tests.speaking import at_once

URL = "https://api.example/v2"
JSON = Body("application/json")
WRITERS: dict[str, Any] = {
    "multipart/form-data": multipart,
    "application/x-www-form-urlencoded": form,
    "*/*": anything,
    "application/*": anything,
    "application/octet-stream": octets,
    "text/plain": octets,
}
OK = {"200": Returns("application/json", object)}
GET: Operation[Any] = Operation("GET", "/x", returns=OK)
POST: Operation[Any] = Operation("POST", "/x", body=JSON, returns=OK)
KEYED: Operation[Any] = Operation(
    "POST", "/x", body=JSON, returns=OK, key=IdempotencyKey("command_id", 60)
)


def spoken(media: str, encoding: dict[str, Any] | None = None) -> Body:
    """A body in a media type, with what writes it."""
    return Body(media, WRITERS.get(media), encoding or {})


class Clock:
    """Time that only pauses move, and tests."""

    def __init__(self) -> None:
        self.time = 0.0
        self.pauses: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.time += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    @property
    def policy(self) -> RetryPolicy:
        return RetryPolicy(
            now=lambda: self.time,
            date=lambda: self.time,
            sleep=self.sleep,
            async_sleep=self.async_sleep,
            random=lambda: 1.0,
        )


class Both:
    """Runs what a test does with a client of one kind."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.clock = Clock()

    def __repr__(self) -> str:
        return self.kind

    def run(
        self,
        use: Callable[[Any], Coroutine[Any, Any, Any]],
        answer: Callable[[httpx.Request], httpx.Response] | None = None,
        *,
        http: dict[str, Any] | None = None,
        **settings: Any,
    ) -> Any:
        """Return what `use(client)` does; the server is in memory if there is an `answer`."""
        settings = {
            "base_url": URL,
            "user_agent": "x",
            "retry_policy": self.clock.policy,
        } | settings
        memory: Any = {"transport": httpx.MockTransport(answer)} if answer else {"trust_env": False}
        given: Any = memory | (http or {})
        if self.kind == "sync":
            with httpx.Client(**given) as one:
                return at_once(use(SyncEndpoints(http_client=one, **settings)))

        async def main() -> Any:
            async with httpx.AsyncClient(**given) as one:
                return await use(AsyncEndpoints(http_client=one, **settings))

        return anyio.run(main)

    def call(
        self,
        operation: Operation[Any],
        answer: Callable[[httpx.Request], httpx.Response] | None = None,
        *,
        options: Options | None = None,
        given: dict[str, Any] | None = None,
        **more: Any,
    ) -> Any:
        """Return what one call returns."""

        async def use(client: Any) -> Any:
            found = client.send(operation, options=options or Options(), **(given or {}))
            return found if self.kind == "sync" else await found

        return self.run(use, answer, **more)

    def send(self, client: Any, operation: Operation[Any], **given: Any) -> Any:
        """Call an operation for its response."""
        make = raw.raw if self.kind == "sync" else raw.async_raw
        return make(client).send(operation, **given)

    def stream(self, client: Any, operation: Operation[Any], **given: Any) -> Any:
        """A block in which the response of an operation is a stream."""
        if self.kind == "sync":
            return raw.streamed(client).send(operation, **given)
        return raw.to_async_streamed(raw.async_streamed(client).send)(operation, **given)

    def hook(self, act: Callable[[Any], object]) -> Callable[[Any], Any]:
        """An event hook for the HTTP client of this kind."""
        if self.kind == "sync":
            return act

        async def async_act(one: Any) -> None:
            act(one)

        return async_act

    def body(self, *chunks: bytes | Exception, closed: list[int] | None = None) -> Any:
        """A body that arrives in pieces, and may break; how often it is closed is noted."""
        return (SyncBody if self.kind == "sync" else AsyncBody)(chunks, closed)


class _Body:
    def __init__(self, chunks: tuple[bytes | Exception, ...], closed: list[int] | None) -> None:
        self.chunks, self.closed = chunks, [] if closed is None else closed

    def pieces(self) -> Iterator[bytes]:
        for chunk in self.chunks:
            if isinstance(chunk, Exception):
                raise chunk
            yield chunk


class SyncBody(_Body, httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        return self.pieces()

    def close(self) -> None:
        self.closed.append(1)


class AsyncBody(_Body, httpx.AsyncByteStream):
    async def __aiter__(self) -> Any:
        for chunk in self.pieces():
            yield chunk

    async def aclose(self) -> None:
        self.closed.append(1)


@contextmanager
def loopback() -> Iterator[Server]:
    """A real server, for one test."""
    with ExitStack() as stack:
        server = Server()
        stack.callback(server.stop)
        yield server
        assert not server.problems
