"""Times calls beside bare httpx: `python -m benchmarks.calls PACKAGE URL` prints JSON.

`client.py` runs it for ours and for the official package, which have the same methods, each in its
own environment. In memory a transport answers by itself; at the URL there is a server.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from itertools import count
from operator import attrgetter
from typing import Any

import httpx

from benchmarks.timing import Sample, interleaved

KEY = "KEY0123"
CALL = "v3:AU7sZQbWKWJtRzv2CQZY5O417umfYejeSk2uuoWSiK9hlRyqevwSMu"
ANSWER = {"data": {"result": "ok"}}
DIGITS = {"digits": "1"}
REFER = {
    "sip_address": "sip:desk@example.com",
    "client_state": "eyJzdGVwIjoibWVudSJ9",
    "command_id": "891510ac-f3e4-11e8-af5b-de00688a4901",
    "custom_headers": [{"name": "X-Account", "value": "4711"}, {"name": "X-Step", "value": "menu"}],
    "sip_auth_username": "desk",
    "sip_auth_password": "secret",
    "sip_headers": [{"name": "User-to-User", "value": "value"}],
}


@dataclass(frozen=True)
class Case:
    """A method of `client.calls.actions`, what it gets, and how the client is set."""

    method: str
    arguments: Mapping[str, Any]
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])


CASES = {
    "send_dtmf": Case("send_dtmf", DIGITS),
    "send_dtmf, max_retries=0": Case("send_dtmf", DIGITS, {"max_retries": 0}),
    "start_siprec": Case("start_siprec", {"connector_name": "recorder"}),
    "refer, all arguments": Case("refer", REFER),
    "send_dtmf, raw response": Case("with_raw_response.send_dtmf", DIGITS),
}
OURS = {"send_dtmf, deadline=30": Case("send_dtmf", DIGITS, {"deadline": 30})}


def memory(library: Any) -> Any:
    """A transport of httpx or httpx2 that answers by itself."""

    def answer(request: object) -> Any:
        return library.Response(200, json=ANSWER)

    return library.MockTransport(answer)


def written(package: Any, case: Case) -> httpx.Request:
    """The request that a case makes: bare httpx is to send the same."""
    sent: list[httpx.Request] = []

    def keep(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=ANSWER)

    method(package.Telnyx, case, httpx.Client(transport=httpx.MockTransport(keep)))()
    return sent[0]


def method(client: Any, case: Case, http: object) -> Callable[[], Any]:
    made = client(api_key=KEY, http_client=http, **case.options)
    return partial(attrgetter(case.method)(made.calls.actions), CALL, **case.arguments)


def beside(client: Any, case: Case, make: Any, request: httpx.Request) -> dict[str, Any]:
    """A call, and what httpx does with the same URL, JSON and credential; `make` makes its client.

    The credential is a header of the client's, which costs httpx least.
    """
    bare = make(headers={"authorization": f"Bearer {KEY}"})
    url, body = str(request.url), json.loads(request.content)
    return {
        "call": method(client, case, make()),
        "post": partial(bare.post, url, json=body),
        "send": partial(bare.send, bare.build_request("POST", url, json=body)),
    }


def changing(client: Any, case: Case, make: Any, request: httpx.Request) -> dict[str, Any]:
    """What `beside` compares, with a URL each time that neither side has seen before."""
    own, post = (beside(client, case, make, request)[name].func for name in ("call", "post"))
    numbers, url, body = count(), str(request.url), json.loads(request.content)
    return {
        "call": lambda: own(f"{CALL}{next(numbers)}", **case.arguments),
        "post": lambda: post(url.replace(CALL, f"{CALL}{next(numbers)}"), json=body),
        "send": beside(client, case, make, request)["send"],
    }


async def _repeated(call: Callable[[], Any], loops: int) -> float:
    started = time.perf_counter()
    for _ in range(loops):
        await call()
    return time.perf_counter() - started


def measured(package: Any, ours: bool, url: str) -> dict[str, dict[str, Sample]]:
    found: dict[str, dict[str, Sample]] = {}
    make: Any = partial(httpx.Client, transport=memory(httpx))
    for name, case in ({**CASES, **OURS} if ours else CASES).items():
        calls = beside(package.Telnyx, case, make, written(package, case))
        found[name] = interleaved(calls, rounds=100)

    case = CASES["send_dtmf"]
    request = written(package, case)
    found["send_dtmf, another call each time"] = interleaved(
        changing(package.Telnyx, case, make, request), rounds=100
    )
    with asyncio.Runner() as runner:
        make = partial(httpx.AsyncClient, transport=memory(httpx))
        # timed within the loop, so that starting it is part of neither side
        found["send_dtmf, async"] = interleaved(
            beside(package.AsyncTelnyx, case, make, request),
            rounds=100,
            timed=lambda call, loops: runner.run(_repeated(call, loops)),
        )
    if ours:
        httpx2: Any = import_module("httpx2")
        make = partial(httpx2.Client, transport=memory(httpx2))
        calls = beside(package.Telnyx, case, make, request)
        found["send_dtmf, by httpx2"] = interleaved(calls, rounds=100)

    real = Case("send_dtmf", DIGITS, {"base_url": url})
    make = partial(httpx.Client, trust_env=False)
    calls = beside(package.Telnyx, real, make, written(package, real))
    found["send_dtmf, over loopback"] = interleaved(calls, rounds=100, loops=5)
    return found


def main(name: str, url: str) -> None:
    package = import_module(name)
    found = measured(package, name == "telnyx_voice_advanced", url)
    times = {case: {one: each.times for one, each in of.items()} for case, of in found.items()}
    print(json.dumps([package.__version__, times]))


if __name__ == "__main__":
    main(*sys.argv[1:])
