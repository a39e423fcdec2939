"""Makes calls with a client package and says what came of them: `drive.py PACKAGE < calls.json`.

It knows no more than both packages have in common, so that the official one can be driven by the
same code, in an interpreter of its own.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import sys
from typing import Any


def drive(package: str, calls: list[dict[str, Any]]) -> list[Any]:
    """For each call: the result it gave, or the names of its error and of that error's bases."""
    return asyncio.run(_drive(importlib.import_module(package), calls))


async def _drive(module: Any, calls: list[dict[str, Any]]) -> list[Any]:
    clients: dict[str, Any] = {}
    found = []
    for call in calls:
        kind = getattr(module, "AsyncTelnyx" if call["async"] else "Telnyx")
        settings = {"api_key": "KEY"} | call["settings"]
        if "max_retries" in inspect.signature(kind).parameters:
            settings["max_retries"] = 0
        if "auto_command_id" in inspect.signature(kind).parameters:
            settings["auto_command_id"] = False  # the official package makes none
        key = json.dumps([call["async"], settings])
        client = clients[key] = clients.get(key) or kind(**settings)
        found.append(await _one(module, client, call))
    for client in clients.values():
        closing = client.close()
        if closing is not None:
            await closing
    return found


async def _one(module: Any, client: Any, call: dict[str, Any]) -> Any:
    def given(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: given(item) for key, item in value.items()}
        return module.omit if value == "<omit>" else value

    try:
        found = getattr(client.calls.actions, call["method"])(
            *call["args"], **given(call["kwargs"])
        )
        if call["async"]:
            found = await found
        return {"result": found.data.result if found.data else None}
    except Exception as error:
        bases = [base.__name__ for base in type(error).__mro__]
        wanted = {name: getattr(error, name, None) for name in ("status_code", "body")}
        return {"error": bases[0], "bases": bases, **wanted}


if __name__ == "__main__":
    json.dump(drive(sys.argv[1], json.load(sys.stdin)), sys.stdout)
