"""Makes calls with a client package and says what came of each: `drive.py < run.json`.

It needs the standard library, httpx and the package, so that another Python can run it with the
official package; it knows no more of a client than both have in common. With VOICEGEN_HTTP=httpx2
the package gets httpx2 for httpx, as in all tests.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import inspect
import json
import logging
import os
import random
import sys
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

WITHOUT_KEY = ("start_siprec", "switch_supervisor_role", "update_client_state")


def pools(clients: list[Any]) -> list[Any]:
    """The connection pools of some clients, which neither package shows to its users."""
    inner = [getattr(client, "_http", None) or client._client for client in clients]
    return [one._transport._pool for one in inner]


def busy(clients: list[Any]) -> int:
    """How many connections are in use, or waited for, although no call is under way."""
    used = [one for pool in pools(clients) for one in pool.connections]
    waiting = sum(len(pool._requests) for pool in pools(clients))
    return waiting + sum(not one.is_idle() and not one.is_closed() for one in used)


def kept(clients: list[Any]) -> int:
    """How many connections clients hold that are closed."""
    return sum(len(pool.connections) for pool in pools(clients))


class Run:
    """What is to be done, and what is seen while doing it."""

    def __init__(self, plan: dict[str, Any]) -> None:
        self.plan = plan
        if os.environ.get("VOICEGEN_HTTP") == "httpx2":
            importlib.import_module("httpx2").alias_httpx()
        self.http = importlib.import_module("httpx")
        self.module = importlib.import_module(plan["package"])
        self.complaints: list[str] = []
        self.numbers = range(plan["first"], plan["first"] + plan["calls"])

    def listen(self) -> None:
        """Keep what nobody is told of otherwise: warnings, and errors of forgotten tasks."""

        def warned(message: Warning | str, *_: Any, **__: Any) -> None:
            # CPython's own: `SSLContext.wrap_socket` drops, unclosed, a socket that was reset
            # before the handshake, which then has no remote address
            if "<ssl.SSLSocket" not in str(message) or "raddr" in str(message):
                self.complaints.append(repr(message))

        class Handler(logging.Handler):
            def emit(handler, record: logging.LogRecord) -> None:
                self.complaints.append(record.getMessage())

        warnings.simplefilter("always", ResourceWarning)
        warnings.showwarning = warned
        sys.unraisablehook = lambda found: self.complaints.append(repr(found.exc_value))
        logging.getLogger("asyncio").addHandler(Handler(logging.WARNING))

    def settings(self) -> dict[str, Any]:
        found = {
            "api_key": "KEY",
            "max_retries": 2,
            "timeout": self.http.Timeout(self.plan["timeout"]),
        }
        if self.plan["package"] != "telnyx":
            found["deadline"] = self.plan["deadline"]
            policy = self.module.RetryPolicy(random=lambda: 0.02)  # pauses of 10 and 20 ms
            found["retry_policy"] = policy
        return found

    def chosen(self, call: int) -> tuple[bool, str, dict[str, Any]]:
        """Whether over TLS, which command and what is given: the same in every run of a seed."""
        chance = random.Random(f"{self.plan['seed']}:{call}")
        tls, command = chance.random() < self.plan["tls"], chance.choice(self.plan["commands"])
        headers = {"x-call": str(call)}
        if self.plan["faults"]:
            headers["x-faults"] = self.plan["faults"]
        arguments = {**command["arguments"], "extra_headers": headers}
        if self.plan["command_ids"] and command["method"] not in WITHOUT_KEY:
            arguments["command_id"] = str(UUID(int=chance.getrandbits(128), version=4))
        return tls, command["method"], arguments

    def outcome(self, call: int, method: str, start: float, found: Any) -> dict[str, Any]:
        seconds = time.monotonic() - start
        record = {"call": call, "method": method, "seconds": seconds}
        if isinstance(found, BaseException):
            documented = isinstance(found, self.module.TelnyxError)
            return {
                **record,
                "error": type(found).__name__,
                "documented": documented,
                "text": "" if documented else repr(found),
            }
        data = getattr(found, "data", None)
        return {**record, "error": None, "result": repr(getattr(data, "result", found))}

    def sync(self) -> dict[str, Any]:
        clients = [self.module.Telnyx(base_url=url, **self.settings()) for url in self.plan["urls"]]

        def one(call: int) -> dict[str, Any]:
            tls, method, arguments = self.chosen(call)
            act = getattr(clients[tls].calls.actions, method)
            start = time.monotonic()
            try:
                found = act("v3:call", **arguments)
            except BaseException as error:
                found = error
            return self.outcome(call, method, start, found)

        with ThreadPoolExecutor(self.plan["workers"]) as threads:
            calls = list(threads.map(one, self.numbers))
        used = busy(clients)
        for client in clients:
            client.close()
        return {"calls": calls, "busy": used, "kept": kept(clients)}

    async def asynchronous(self) -> dict[str, Any]:
        clients = [
            self.module.AsyncTelnyx(base_url=url, **self.settings()) for url in self.plan["urls"]
        ]
        calls: list[dict[str, Any]] = []
        todo = iter(self.numbers)

        async def worker() -> None:
            for call in todo:
                tls, method, arguments = self.chosen(call)
                start = time.monotonic()
                try:
                    found = await getattr(clients[tls].calls.actions, method)(
                        "v3:call", **arguments
                    )
                except BaseException as error:
                    found = error
                calls.append(self.outcome(call, method, start, found))

        await asyncio.gather(*(worker() for _ in range(self.plan["workers"])))
        used = busy(clients)
        for client in clients:
            closing = client.close()
            if inspect.isawaitable(closing):
                await closing
        tasks = len(asyncio.all_tasks()) - 1
        return {"calls": calls, "busy": used + tasks, "kept": kept(clients)}


def files() -> int:
    """How many files and sockets this process has open."""
    return len(os.listdir("/dev/fd"))


def main() -> None:
    run = Run(json.load(sys.stdin))
    run.listen()
    before = files()
    start = time.monotonic()
    found = run.sync() if run.plan["kind"] == "sync" else asyncio.run(run.asynchronous())
    seconds = time.monotonic() - start
    gc.collect()
    json.dump(
        {**found, "files": files() - before, "complaints": run.complaints, "seconds": seconds},
        sys.stdout,
    )


if __name__ == "__main__":
    main()
