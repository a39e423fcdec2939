"""Makes calls with a client package and says what came of them: `drive.py PACKAGE < calls.json`.

It knows no more than both packages have in common, so that the official one can be driven by the
same code, in an interpreter of its own. For tests of ours, it also has what makes one coroutine do
for both kinds of client.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import sys
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from typing import Any, cast

import httpx

TYPES: dict[str, Any] = {
    "bool": bool,
    "bytes": bytes,
    "dict": dict[str, object],
    "float": float,
    "httpx": httpx.Response,
    "int": int,
    "list": list[int],
    "None": type(None),
    "object": object,
    "str": str,
}


def drive(package: str, calls: list[dict[str, Any]]) -> list[Any]:
    """For each call: the result it gave, or the names of its error and of that error's bases."""
    return asyncio.run(_drive(importlib.import_module(package), calls))


async def _drive(module: Any, calls: list[dict[str, Any]]) -> list[Any]:
    clients: dict[str, Any] = {}
    found = [await _one(module, clients, call) for call in calls]
    for client in clients.values():
        await settled(client.close())
    return found


async def _one(module: Any, clients: dict[str, Any], call: dict[str, Any]) -> Any:
    def given(value: Any) -> Any:
        if isinstance(value, dict):
            fields = cast("Mapping[str, Any]", value)
            return {key: given(item) for key, item in fields.items()}
        return module.omit if value == "<omit>" else value

    try:
        client = _client(module, clients, call)
        for changes in call.get("copied", ()):
            client = client.with_options(**given(changes))
        method, args, kwargs = _method(client, call), call["args"], given(call["kwargs"])
        if call.get("how") == "raw":
            return await _shown(await settled(method(*args, **kwargs)), call)
        if call.get("how") == "streaming":
            async with entered(method(*args, **kwargs)) as response:
                found = {"open": not response.is_closed} | await _shown(response, call)
            return found | {"closed": response.is_closed}
        found = await settled(method(*args, **kwargs))
        return {"result": _plain(found) if "verb" in call else _result(found)}
    except Exception as error:
        bases = [base.__name__ for base in type(error).__mro__]
        wanted = {name: getattr(error, name, None) for name in ("status_code", "body")}
        return {"error": bases[0], "bases": bases, **wanted}


def _client(module: Any, clients: dict[str, Any], call: dict[str, Any]) -> Any:
    """A client with the settings of a call, which is shared with other calls."""
    kind = getattr(module, "AsyncTelnyx" if call["async"] else "Telnyx")
    settings = {"api_key": "KEY", "max_retries": 0} | call["settings"]
    if "auto_command_id" in inspect.signature(kind).parameters:
        settings["auto_command_id"] = False  # the official package makes none
    key = json.dumps([call["async"], settings])
    client = clients[key] = clients.get(key) or kind(**settings)
    return client


def _method(client: Any, call: dict[str, Any]) -> Any:
    """The method of a call; its response is asked for at one of the places that there are."""
    if "verb" in call:
        call["kwargs"]["cast_to"] = TYPES[call["to"]]
        return getattr(client, call["verb"])
    wanted = f"with_{call.get('how')}_response"
    found = client
    for step in ("client", "calls", "actions"):
        found = found if step == "client" else getattr(found, step)
        if step == call.get("place", "actions" if "how" in call else None):
            found = getattr(found, wanted)
    return getattr(found, call["method"])


async def _shown(response: Any, call: dict[str, Any]) -> dict[str, Any]:
    """What a response has to show: what all have, and what the call reads of it."""
    request = response.http_request
    found = {
        "kind": type(response).__name__,
        "status": response.status_code,
        "method": response.method,
        "path": response.url.raw_path.decode(),
        "version": response.http_version,
        "retries": response.retries_taken,
        "header": response.headers.get("X-Answer"),
        "request": request.headers.get("x-number") is not None,
        "timeout": dict(request.extensions["timeout"]),
        "same": response.http_response.request is request,
    }
    for reader, *args in call["read"]:
        if reader == "parse":
            to = {"to": TYPES[args[0]]} if args else {}
            value = await settled(response.parse(**to))
            found["parsed"] = _plain(value) if to else _result(value)
        elif reader.startswith("iter"):
            found[reader] = [_plain(one) for one in await pieces(getattr(response, reader)(*args))]
        else:
            found[reader] = _plain(await settled(getattr(response, reader)()))
    return found | {"closed": response.is_closed}


def _result(found: Any) -> Any:
    """The result within an answer, or what is in its place."""
    data = getattr(found, "data", found)
    return getattr(data, "result", data)


def _plain(value: Any) -> Any:
    """A value as JSON can carry it, with its type."""
    value = value.text if isinstance(value, httpx.Response) else value
    return [type(value).__name__, value.decode() if isinstance(value, bytes) else value]


def act(caller: Any, use: Callable[[Any], Coroutine[Any, Any, Any]], **settings: Any) -> Any:
    """Return what `await use(client)` does, for a synchronous client too: nothing in it waits."""
    if caller.kind != "sync":
        return caller.run(use, **settings)

    def at_once(client: Any) -> Any:
        try:
            use(client).send(None)
        except StopIteration as end:
            return end.value
        raise AssertionError("a synchronous client was waited for")

    return caller.run(at_once, **settings)


async def settled(value: Any) -> Any:
    """What a call returns, whichever kind of client it is of."""
    return await value if inspect.isawaitable(value) else value


@asynccontextmanager
async def entered(manager: Any) -> AsyncGenerator[Any]:
    """A block of either kind."""
    if hasattr(manager, "__aenter__"):
        async with manager as found:
            yield found
    else:
        with manager as found:
            yield found


async def pieces(stream: Any) -> list[Any]:
    """All that an iterator of either kind has left."""
    if hasattr(stream, "__aiter__"):
        return [one async for one in stream]
    return list(stream)


if __name__ == "__main__":
    json.dump(drive(sys.argv[1], json.load(sys.stdin)), sys.stdout)
