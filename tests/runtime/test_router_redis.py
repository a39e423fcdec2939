"""A fleet that remembers its events in a real Redis, and what becomes of them without it."""

# mypy: disable-error-code="import-not-found, misc, valid-type, untyped-decorator, unused-ignore"

from __future__ import annotations

import asyncio
import gc
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
import redis
import redis.asyncio
from client_runtime.models import Model
from client_runtime.router import RedisStore, Router
from redis.backoff import NoBackoff
from redis.retry import Retry

ROOT = Path(__file__).parents[2]
SERVER = shutil.which("redis-server")
WORKERS, EVENTS = 4, 50
# conftest is what makes client_runtime importable
WORKER = """
import sys
import tests.runtime.conftest
from tests.runtime.test_router_redis import work
work(sys.argv[1])
"""

# in CI the tests below fail without it, so that they cannot be lost unseen
if SERVER is None and not os.environ.get("CI"):
    pytest.skip("redis-server is not on PATH", allow_module_level=True)


class Rang(Model):
    id: str


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Run a server of our own; its socket."""
    assert SERVER is not None, "redis-server is not on PATH"
    socket = str(folder / "redis.sock")
    options = ["--port", "0", "--unixsocket", socket, "--dir", str(folder)]
    with subprocess.Popen(
        [SERVER, *options, "--save", "", "--appendonly", "no"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            said = []
            for line in process.stdout:  # until it is ready, or ends
                said.append(line)
                if "eady to accept connections" in line:
                    break
            assert process.poll() is None, "".join(said)
            with connect(socket) as client:
                assert client.ping()
            yield socket
        finally:
            process.terminate()
            process.wait(timeout=10)


def connect(socket: str) -> redis.Redis:
    return redis.Redis(unix_socket_path=socket, retry=Retry(NoBackoff(), 0), socket_timeout=10)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(tmp_path_factory.mktemp("redis")) as socket:
        yield socket


@pytest.fixture
def client(server: str) -> Iterator[redis.Redis]:
    with connect(server) as client:
        client.flushall()
        yield client


def make(client: Any, **options: Any) -> tuple[Any, list[str]]:
    """A router, and the ids of the events that were handled."""
    router: Any = Router(("id",), store=RedisStore(client, **options))
    handled: list[str] = []
    router.on(Rang)(lambda event: handled.append(event.id))
    return router, handled


def test_an_event_is_handled_once_by_all_routers_together(client: redis.Redis) -> None:
    one, first = make(client)
    two, second = make(client)
    assert one.dispatch(Rang(id="1")) == "handled"
    assert two.dispatch(Rang(id="1")) == "duplicate"
    assert two.dispatch(Rang(id="2")) == "handled"
    assert one.dispatch(Rang(id="2")) == "duplicate"
    assert (first, second) == (["1"], ["2"])


def test_events_are_kept_under_the_prefix_for_the_ttl(client: redis.Redis) -> None:
    make(client)[0].dispatch(Rang(id="1"))
    make(client, ttl=90, prefix="mine:")[0].dispatch(Rang(id="1"))
    assert sorted(client.keys()) == [b"mine:1", b"webhook-event:1"]
    assert 86_390 <= client.ttl("webhook-event:1") <= 86_400
    assert 80 <= client.ttl("mine:1") <= 90


def test_an_expired_event_is_handled_again(client: redis.Redis) -> None:
    router, handled = make(client)
    router.dispatch(Rang(id="1"))
    client.pexpireat("webhook-event:1", 1)  # a moment long past
    assert router.dispatch(Rang(id="1")) == "handled"
    assert handled == ["1", "1"]


@pytest.mark.parametrize("ttl", [0, -1])
def test_a_ttl_of_no_duration_is_refused(client: redis.Redis, ttl: int) -> None:
    with pytest.raises(ValueError, match="ttl must be a whole number from 1 on"):
        RedisStore(client, ttl=ttl)


def test_after_a_failure_another_router_handles_the_event(client: redis.Redis) -> None:
    bad: Any = Router(("id",), store=RedisStore(client))

    @bad.on(Rang)
    def fail(event: Rang) -> None:
        assert client.exists("webhook-event:1")
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        bad.dispatch(Rang(id="1"))
    assert client.keys() == []
    good, handled = make(client)
    assert good.dispatch(Rang(id="1")) == "handled"
    assert handled == ["1"]


def test_without_redis_nothing_is_handled_until_it_is_back(tmp_path: Path) -> None:
    with connect(str(tmp_path / "redis.sock")) as client:
        router, handled = make(client)
        with serve(tmp_path):
            assert router.dispatch(Rang(id="1")) == "handled"
        with pytest.raises(redis.ConnectionError):
            router.dispatch(Rang(id="2"))
        assert handled == ["1"]
        with serve(tmp_path):
            assert router.dispatch(Rang(id="2")) == "handled"
        assert handled == ["1", "2"]


def test_when_redis_goes_during_a_handler_its_own_error_is_raised(tmp_path: Path) -> None:
    with ExitStack() as running:
        socket = running.enter_context(serve(tmp_path))
        with connect(socket) as client:
            router: Any = Router(("id",), store=RedisStore(client))

            @router.on(Rang)
            def fail(event: Rang) -> None:
                running.close()
                raise OSError("no")

            with pytest.raises(OSError, match="no") as caught:
                router.dispatch(Rang(id="1"))
    assert "event '1' could not be released" in caught.value.__notes__[0]


def test_the_asyncio_client(server: str, client: redis.Redis) -> None:
    async def run() -> None:
        async with redis.asyncio.Redis(unix_socket_path=server) as aclient:
            router: Any = Router(("id",), store=RedisStore(aclient, ttl=90))
            error: list[Exception] = [OSError("no")]

            @router.on(Rang)
            async def handle(event: Rang) -> None:
                assert 80 <= await aclient.ttl("webhook-event:1") <= 90
                if error:
                    raise error.pop()

            with pytest.raises(OSError, match="no"):
                await router.adispatch(Rang(id="1"))
            assert await aclient.keys() == []
            outcomes = await asyncio.gather(*(router.adispatch(Rang(id="1")) for _ in range(5)))
            assert sorted(outcomes) == ["duplicate"] * 4 + ["handled"]

    asyncio.run(run())
    assert make(client)[0].dispatch(Rang(id="1")) == "duplicate"


def test_dispatch_cannot_use_the_asyncio_client(server: str, client: redis.Redis) -> None:
    router, handled = make(redis.asyncio.Redis(unix_socket_path=server))
    with pytest.raises(TypeError, match="RedisStore object .* asynchronous"):
        router.dispatch(Rang(id="1"))
    gc.collect()  # a forgotten coroutine would warn now
    assert handled == []
    assert client.keys() == []


def test_without_redis_nothing_is_handled_by_asyncio_either(tmp_path: Path) -> None:
    async def run() -> None:
        gone = str(tmp_path / "redis.sock")
        async with redis.asyncio.Redis(
            unix_socket_path=gone, retry=redis.asyncio.retry.Retry(NoBackoff(), 0)
        ) as aclient:
            router, handled = make(aclient)
            with pytest.raises(redis.ConnectionError):
                await router.adispatch(Rang(id="1"))
            assert handled == []

    asyncio.run(run())


def test_only_its_own_claim_is_released(client: redis.Redis) -> None:
    slow, fast = RedisStore(client), RedisStore(client)
    assert slow.claim("1")
    client.delete("webhook-event:1")  # as if its time had run out
    assert fast.claim("1")
    slow.release("1")
    assert not RedisStore(client).claim("1")
    fast.release("1")
    assert RedisStore(client).claim("1")


def test_an_event_whose_handling_was_cancelled_is_handled_later(server: str) -> None:
    async def run() -> None:
        async with redis.asyncio.Redis(unix_socket_path=server) as aclient:
            router, handled = make(aclient)
            for number in range(100):
                task = asyncio.create_task(router.adispatch(Rang(id=f"c{number}")))
                for _ in range(number % 7):
                    await asyncio.sleep(0)
                task.cancel()
                done: object = (await asyncio.gather(task, return_exceptions=True))[0]
                again = await router.adispatch(Rang(id=f"c{number}"))
                assert again == ("duplicate" if done == "handled" else "handled")
            assert len(handled) == 100

    asyncio.run(run())


def test_a_lost_answer_does_not_lose_the_event(client: redis.Redis) -> None:
    class Again:
        """A client that missed the answer to SET and sent it once more."""

        get, eval = client.get, client.eval

        def set(self, name: str, value: str, /, *, nx: bool, ex: int) -> object:
            client.set(name, value, nx=nx, ex=ex)
            return client.set(name, value, nx=nx, ex=ex)

    router, handled = make(Again())
    assert router.dispatch(Rang(id="1")) == "handled"
    assert router.dispatch(Rang(id="1")) == "duplicate"
    assert handled == ["1"]


def test_of_a_fleet_one_process_handles_each_event(server: str, client: redis.Redis) -> None:
    work = [sys.executable, "-c", WORKER, server]
    with ExitStack() as stack:
        fleet = [
            stack.enter_context(
                subprocess.Popen(
                    work, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
                )
            )
            for _ in range(WORKERS)
        ]
        for process in fleet:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in fleet:  # all are waiting for this
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        reports = [json.loads(process.communicate(timeout=30)[0]) for process in fleet]
    assert [process.returncode for process in fleet] == [0] * WORKERS
    handled = [id for report in reports for id in report["handled"]]
    assert sorted(handled, key=int) == [str(number) for number in range(EVENTS)]
    outcomes = [outcome for report in reports for outcome in report["outcomes"]]
    assert outcomes.count("handled") == EVENTS
    assert outcomes.count("duplicate") == EVENTS * (WORKERS - 1)


def work(socket: str) -> None:
    """Be one process of the fleet."""
    with connect(socket) as client:
        router, handled = make(client)
        client.ping()
        print("ready", flush=True)
        sys.stdin.readline()
        outcomes = [router.dispatch(Rang(id=str(number))) for number in range(EVENTS)]
        print(json.dumps({"handled": handled, "outcomes": outcomes}))
