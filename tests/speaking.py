"""Both clients of a generated package against a real server, driven by the same coroutines."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from inspect import isawaitable
from types import ModuleType
from typing import Any

import anyio

from tests.client.server import Answer, Handler, Received, Server, reply


class Speaker:
    """A client of one kind, of the package of one case."""

    def __init__(self, kind: str, package: ModuleType, server: Server) -> None:
        self.is_async, self.package, self.server = kind == "async", package, server
        self._class = package.AsyncClient if self.is_async else package.Client

    def run(self, use: Callable[[Any], Coroutine[Any, Any, Any]], **settings: Any) -> Any:
        """Return what `use(client)` does."""
        make = {"base_url": self.server.url, "max_retries": 0} | settings
        if not self.is_async:
            with self._class(**make) as client:
                return at_once(use(client))

        async def main() -> Any:
            async with self._class(**make) as client:
                return await use(client)

        return anyio.run(main)

    def call(self, path: str, *args: Any, **kwargs: Any) -> Any:
        """Return what one method returns, and the items of what is a stream."""

        async def use(client: Any) -> Any:
            found = await settled(_at(client, path)(*args, **kwargs))
            is_stream = hasattr(found, "last_event_id")
            return [item async for item in items(found)] if is_stream else found

        return self.run(use)


def at_once(does: Coroutine[Any, Any, Any]) -> Any:
    """Return what a coroutine returns that waits for nothing."""
    try:
        does.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("a synchronous client was waited for")


def _at(client: Any, path: str) -> Any:
    for step in path.split("."):
        client = getattr(client, step)
    return client


async def settled(value: Any) -> Any:
    """A value, waited for if it has to be."""
    return await value if isawaitable(value) else value


async def items(stream: Any) -> AsyncIterator[Any]:
    """The items of a stream of either kind."""
    if hasattr(stream, "__aiter__"):
        async for item in stream:
            yield item
    else:
        for item in stream:
            yield item


def said(body: bytes, kind: str, status: int = 200) -> Answer:
    return reply(status, body, content_type=kind)


def broken_off(body: bytes, kind: str) -> Answer:
    """An answer whose connection ends in the middle of its body."""

    def answer(handler: Handler, request: Received) -> None:
        handler.send_response(200)
        handler.send_header("content-type", kind)
        handler.send_header("content-length", str(len(body) + 1))
        handler.end_headers()
        handler.wfile.write(body)
        handler.close_connection = True

    return answer
