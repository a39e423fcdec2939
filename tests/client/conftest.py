"""What the tests of the generated client share: clients, in both kinds, and servers for them."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, ExitStack
from inspect import isawaitable
from typing import Any

import anyio
import httpx
import pytest

from telnyx_voice_advanced import AsyncTelnyx, RetryPolicy, Telnyx
from tests.client.server import KEY, Server

KINDS = ["sync", "asyncio", *(["trio"] if importlib.util.find_spec("trio") else [])]


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TELNYX_API_KEY", "TELNYX_BASE_URL", "HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


async def no_pause(seconds: float) -> None:
    """Do as if the seconds were over."""


AT_ONCE = RetryPolicy(sleep=lambda seconds: None, async_sleep=no_pause)


class Caller:
    """Calls methods by name, of a client of one kind, and closes the client afterwards."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __repr__(self) -> str:
        return self.kind

    def run(self, use: Callable[[Any], Any], **settings: Any) -> Any:
        """Return what `use(client)` returns, waited for where that is needed."""
        given: dict[str, Any] = {"api_key": KEY, "retry_policy": AT_ONCE} | settings
        http = given.get("http_client")
        if self.kind == "sync":
            with ExitStack() as stack:
                client = stack.enter_context(Telnyx(**given))
                if http is not None:
                    stack.enter_context(http)
                return use(client)

        async def main() -> Any:
            async with AsyncExitStack() as stack:
                client = await stack.enter_async_context(AsyncTelnyx(**given))
                if http is not None:
                    await stack.enter_async_context(http)
                found = use(client)
                return await found if isawaitable(found) else found

        return anyio.run(main, backend=self.kind)

    def call(self, method: str, *args: Any, settings: Any = None, **kwargs: Any) -> Any:
        """Return what one call of a method returns."""
        return self.run(
            lambda client: getattr(client.calls.actions, method)(*args, **kwargs),
            **(settings or {}),
        )

    def http(self, answer: Callable[[httpx.Request], httpx.Response], **more: Any) -> Any:
        """An HTTP client whose server is in memory."""
        kind: Any = httpx.Client if self.kind == "sync" else httpx.AsyncClient
        return kind(transport=httpx.MockTransport(answer), **more)


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


@pytest.fixture(params=KINDS[1:])
def async_caller(request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


@pytest.fixture(scope="session")
def running_server() -> Iterator[Server]:
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def server(running_server: Server) -> Iterator[Server]:
    running_server.reset()
    yield running_server
    problems = running_server.problems
    running_server.reset()
    assert not problems
