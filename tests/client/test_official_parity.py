"""The same calls with this client and with the official `telnyx` package: the server sees no
difference, and the user gets the same errors.

VOICEGEN_TELNYX_PYTHON names the Python of an environment that has `telnyx`.
"""

from __future__ import annotations

import importlib.util
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.client.commands import CALL, COMMANDS, ERRORS
from tests.client.drive import drive
from tests.client.server import Deaf, Handler, Received, Server, reply

PYTHON = os.environ.get("VOICEGEN_TELNYX_PYTHON") or (
    sys.executable if importlib.util.find_spec("telnyx") else ""
)
pytestmark = pytest.mark.skipif(
    not PYTHON,
    reason="no official telnyx package: set VOICEGEN_TELNYX_PYTHON to a Python that has it",
)
T = TypeVar("T")
HEADERS = ("authorization", "content-type", "accept")
BODY = {"errors": [{"code": "90018", "title": "Call has ended", "detail": "It is over."}]}

ALIAS = {"SDKError": "TelnyxError"}
KNOWN: dict[str, dict[str, tuple[Any, Any]]] = {
    # header names have no case: the official package sends its own value and the caller's
    "extra headers": {
        "authorization": ("Basic x", "Bearer KEY AND Basic x"),
    },
    # what the caller takes away is not sent; the official package then sends that of httpx
    "omitted headers": {"accept": (None, "*/*")},
    # an empty list has no values to send
    "list query": {"query": ("l=1%2Cb%2Ctrue", "l=1%2Cb%2Ctrue&m=")},
}


def call(method: str, *args: Any, settings: Any = None, **kwargs: Any) -> dict[str, Any]:
    given = {"args": args or (CALL,), "kwargs": kwargs, "settings": settings or {}}
    return {"method": method, "async": False, **given}


OF_COMMANDS: dict[str, dict[str, Any]] = {
    f"{one.method}, {which}": call(one.method, **one.arguments(which))
    for one in COMMANDS
    for which in ("minimal", "full")
}
OF_IDS: dict[str, dict[str, Any]] = {
    f"id {value!a}": call("stop_siprec", value)
    for value in [
        "v3:a_b-c~d.e",
        "a/b",
        "a?b#c",
        "100%",
        "%2F",
        "a b+c",
        "é😀",
        "!$&'()*,;=@",
        '"<>\\^`{|}[]',
        "a\nb\t",
        "...",
        ".a",
        "../../x",
    ]
}
OF_OPTIONS: dict[str, dict[str, Any]] = {
    "extra headers": call(
        "stop_siprec",
        extra_headers={"x-a": "1", "authorization": "Basic x", "Accept": "a/b"},
        settings={"default_headers": {"X-A": "0", "x-b": "2"}},
    ),
    "omitted headers": call(
        "stop_siprec",
        extra_headers={"X-A": "<omit>", "Accept": "<omit>", "Authorization": "<omit>"},
        settings={"default_headers": {"x-a": "0"}},
    ),
    "content type": call("stop_siprec", extra_headers={"Content-Type": "application/vnd.x+json"}),
    "extra query": call(
        "stop_siprec",
        extra_query={"a": 1, "b": "x y&z=+/é", "c": True, "d": 1.5, "e": None},
        settings={"default_query": {"a": "0", "z": "9"}},
    ),
    "nested query": call("stop_siprec", extra_query={"p": {"q": "1", "r": {"s": 2}}}),
    "list query": call("stop_siprec", extra_query={"l": [1, "b", True], "m": []}),
    "extra body": call("stop_siprec", client_state="a", extra_body={"client_state": "b", "n": [1]}),
    "omit": call("stop_siprec", client_state="<omit>", command_id="1"),
    "null": call("stop_siprec", client_state=None),
    "unicode": call("send_dtmf", digits='é😀\u2028\x00\x1f\x7f"\\/<>&'),
    "numbers": call(
        "start_noise_suppression",
        noise_suppression_engine_config={
            "voice_gain": 1.5,
            "enhancement_level": 1,
            "suppression_level": 1e-7,
            "attenuation_limit": 10**20,
        },
    ),
    "large number": call("stop_siprec", extra_body={"n": 1e22, "m": 123456789.123456789}),
    "wrong types": call("send_dtmf", digits=5, duration_millis="x"),
    "nothing in a participant": call("join_ai_assistant", conversation_id="", participant={}),
    "lists": call("refer", sip_address="s", custom_headers=[], sip_headers=[{"name": "X"}]),
    "base url": call("stop_siprec", settings={"below": "/"}),
    "other base url": call("stop_siprec", settings={"below": "/x/y/"}),
}
OF_ASYNC: dict[str, dict[str, Any]] = {
    f"{name} (async)": one | {"async": True} for name, one in OF_COMMANDS.items()
}
CALLS: dict[str, dict[str, Any]] = OF_COMMANDS | OF_IDS | OF_OPTIONS | OF_ASYNC
STATUSES = [*ERRORS, 408, 413, 418, 451, 501, 599]


def as_sent(one: dict[str, Any], server: Server) -> dict[str, Any]:
    """The call with the address of the server."""
    settings = dict(one["settings"])
    base_url = {"base_url": server.url + settings.pop("below", "")}
    return one | {"settings": base_url | settings}


def run(package: str, calls: list[dict[str, Any]]) -> list[Any]:
    if package != "telnyx":
        return drive(package, calls)
    script = Path(__file__).with_name("drive.py")
    done = subprocess.run(
        [PYTHON, "-W", "ignore", str(script), package],
        input=json.dumps(calls),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    found: list[Any] = json.loads(done.stdout)
    return found


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[], T]) -> T:
    """What `make` returns; of the processes that pytest-xdist runs tests in, one calls it."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return make()
    import fcntl  # which Windows has not

    file = factory.getbasetemp().parent / f"{name}.pickle"
    with file.open("a+b") as shared:
        fcntl.flock(shared, fcntl.LOCK_EX)
        shared.seek(0)
        if not (content := shared.read()):
            shared.write(content := pickle.dumps(make()))
        found: T = pickle.loads(content)
        return found


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[list[Any], list[Any]]]:
    """By package: the request and the result of each call, and the outcome of each failure."""
    return once(tmp_path_factory, "calls", both)


def both() -> dict[str, tuple[list[Any], list[Any]]]:
    def answer(handler: Handler, request: Received) -> None:
        status = int(request.headers.get("x-status", 200))
        reply(status, {"data": {"result": "ok"}} if status == 200 else BODY)(handler, request)

    server = Server()
    found: dict[str, tuple[list[Any], list[Any]]] = {}
    server.answer = answer
    with Deaf() as url:
        failures = [
            as_sent(call("stop_siprec", extra_headers={"x-status": str(one)}), server)
            for one in STATUSES
        ]
        refused = call("stop_siprec", settings={"base_url": url})
        failures += [refused, refused | {"async": True}, as_sent(call("stop_siprec", ""), server)]
        for package in ("telnyx_voice_advanced", "telnyx"):
            server.received.clear()
            outcomes = run(package, [*(as_sent(one, server) for one in numbered()), *failures])
            sent = {one.headers.get("x-number"): one for one in server.received}
            requests = [sent.get(str(number)) for number in range(len(CALLS))]
            pairs = list(zip(requests, outcomes, strict=False))
            found[package] = pairs, outcomes[len(CALLS) :]
    server.stop()
    return found


def numbered() -> Iterator[dict[str, Any]]:
    """The calls, each with a header that tells its request from the others."""
    for number, one in enumerate(CALLS.values()):
        headers = one["kwargs"].get("extra_headers", {}) | {"x-number": str(number)}
        yield one | {"kwargs": one["kwargs"] | {"extra_headers": headers}}


@pytest.mark.parametrize("name", CALLS)
def test_the_server_sees_the_same(name: str, seen: Any) -> None:
    def shown(package: str) -> dict[str, Any]:
        request, outcome = seen[package][0][list(CALLS).index(name)]
        if request is None:
            return {"error": outcome["error"]}
        return {
            "method": request.method,
            "path": request.path,
            "query": request.query,
            "body": request.body,
            **{header: request.headers.get(header) for header in HEADERS},
            "result": outcome.get("result"),
        }

    ours, theirs = shown("telnyx_voice_advanced"), shown("telnyx")
    keys = [*ours, *(key for key in theirs if key not in ours)]
    different = {
        key: (ours.get(key), theirs.get(key)) for key in keys if ours.get(key) != theirs.get(key)
    }
    assert different == KNOWN.get(name, {})


FAILURES = [*STATUSES, "refused", "refused (async)", "no call"]


@pytest.mark.parametrize("case", FAILURES)
def test_the_error_is_the_same(case: Any, seen: Any) -> None:
    index = FAILURES.index(case)
    ours, theirs = (seen[package][1][index] for package in ("telnyx_voice_advanced", "telnyx"))
    # the root of all errors has another name within the runtime than where users import it
    assert ours | {"bases": [ALIAS.get(base, base) for base in ours["bases"]]} == theirs
