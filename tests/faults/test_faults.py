"""What the client makes of each fault, and of a seeded mix of them all; `make faults` has more.

A command is carried out once at most, is reported as done only if it was, takes no longer than the
deadline, leaves nothing open, and fails with an error of the documented tree.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from itertools import count
from typing import Any

import httpx
import pytest

from telnyx_voice_advanced import APIConnectionError, RetryPolicy, Telnyx
from tests.client.server import Deaf
from tests.faults.drive import Run
from tests.faults.faults import ABSURD, FAULTS
from tests.faults.run import FaultServer, Plan, given, play, serving
from tests.faults.verdict import Verdict, judge

pytestmark = pytest.mark.heavy

SHORT = Plan(workers=1, calls=1, deadline=2.5, stall=0.6, trickle=2.0, resets=0.0, tls=0.0)
KEYED, UNKEYED, IDEMPOTENT = "send_dtmf", "switch_supervisor_role", "update_client_state"
DONE = "done"
LOST, LATE = "APIConnectionError", "APITimeoutError"
NO_ANSWER, FAILED = "APIResponseValidationError", "InternalServerError"
numbers = count()


def both(names: dict[str, str]) -> dict[str, str]:
    return {
        name + end: outcome for name, outcome in names.items() for end in ("", " after execution")
    }


# An outcome for every method: that it is done, at the first try or, where it surely was not
# executed before, at another; or an error, as a repetition would not be better.
ALWAYS = {
    **dict.fromkeys(
        (
            *("ok", "307", "308", "connection: close", "lingering close"),
            *("close of an idle connection", "reset of an idle connection"),
            *("429", "429 retry-after", "429 retry-after 1", "429 retry-after-ms"),
            *("429 retry-after date", "429 x-ratelimit-reset"),
            *(f"429 retry-after {name}" for name in ABSURD if name != "30 digits"),
        ),
        DONE,
    ),
    "429 retry-after 10": "RateLimitError",
    "429 retry-after 30 digits": "RateLimitError",
    "422": "UnprocessableEntityError",
    "bad gzip": LOST,
    "307 in a circle": LOST,
    "307 to another scheme": LOST,
    **both({"302": "APIStatusError"}),
    **both(
        dict.fromkeys(
            (
                *("garbage JSON", "JSON of a wrong type", "bytes"),
                *("HTML", "HTML that claims to be JSON", "empty", "204"),
            ),
            NO_ANSWER,
        )
    ),
}
# The error where nothing makes a repetition safe; any other method is done at the second try.
UNLESS_REPEATED = {
    **both({"reset": LOST, "hang up": LOST, "no HTTP": LOST, "stall": LATE}),
    **both(dict.fromkeys(("500", "502", "503", "504"), FAILED)),
    "stall, then execution": LATE,
    "stall in body": LATE,
    "slow close": LATE,
    "truncated": LOST,
    "truncated by reset": LOST,
    "truncated chunks": LOST,
    "bad chunk": LOST,
    "huge headers": FAILED,
    "408": "APIStatusError",
    "409": "ConflictError",
    "307 to a closed port": LOST,
}
# That is an error in httpx; httpx2 hands the answer over as it is, so nothing is repeated.
if httpx.__name__ == "httpx2":
    ALWAYS["307 to no URL"] = "APIStatusError"
else:
    UNLESS_REPEATED["307 to no URL"] = LOST
DRIPS = [name for name in FAULTS if name.startswith("drip")]
NEVER_DRAWN = {name for name, fault in FAULTS.items() if not fault.weight}
ONE_OF_EACH = [
    *((name, KEYED, outcome) for name, outcome in ALWAYS.items()),
    *((name, UNKEYED, outcome) for name, outcome in ALWAYS.items()),
    *((name, KEYED, DONE) for name in UNLESS_REPEATED),
    *((name, IDEMPOTENT, DONE) for name in UNLESS_REPEATED),
    *((name, UNKEYED, outcome) for name, outcome in UNLESS_REPEATED.items()),
]

each_kind = pytest.mark.parametrize("kind", ["sync", "async"])


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    with serving(SHORT) as server:
        yield server


@pytest.fixture(autouse=True)
def trusted(server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", server.certificate)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def meet(server: FaultServer, kind: str, fault: str, method: str, **changes: Any) -> Verdict:
    """Make one call that meets a fault, and judge it."""
    changes = {"kind": kind, "faults": fault, "only": (method,), "first": next(numbers)} | changes
    plan = Plan(**{**vars(SHORT), **changes})
    run = Run(given(plan, server))
    found = run.sync() if kind == "sync" else asyncio.run(run.asynchronous())
    ledger = server.ledger(3)
    ledger["arrivals"] = [one for one in ledger["arrivals"] if one["call"] == plan.first]
    return judge(plan, {**found, "files": 0, "complaints": [], "seconds": 0.0}, ledger)


def test_every_fault_has_an_outcome() -> None:
    assert {*ALWAYS, *UNLESS_REPEATED, *DRIPS} == set(FAULTS) - NEVER_DRAWN


@each_kind
@pytest.mark.parametrize(("fault", "method", "outcome"), ONE_OF_EACH)
def test_a_fault(server: FaultServer, kind: str, fault: str, method: str, outcome: str) -> None:
    verdict = meet(server, kind, fault, method)
    assert not verdict.broken()
    assert [*verdict.errors] == [outcome], verdict.story


@each_kind
@pytest.mark.parametrize("fault", DRIPS)
def test_an_answer_that_comes_in_drips_ends_at_the_deadline(
    server: FaultServer, kind: str, fault: str
) -> None:
    verdict = meet(server, kind, fault, KEYED, deadline=0.5)
    assert [*verdict.errors] == [LATE], verdict.story
    assert verdict.slowest < 1
    assert not verdict.broken()


@each_kind
@pytest.mark.parametrize(
    "fault",
    ["reset after execution", "truncated by reset", "slow close", "lingering close", "truncated"],
)
def test_a_fault_under_tls(server: FaultServer, kind: str, fault: str) -> None:
    verdict = meet(server, kind, fault, KEYED, tls=1.0)
    assert [*verdict.errors] == [DONE], verdict.story
    assert not verdict.broken()


@each_kind
def test_faults_end_after_two_repetitions(server: FaultServer, kind: str) -> None:
    verdict = meet(server, kind, "500; reset after execution; 503; ok", KEYED)
    assert [*verdict.errors] == [FAILED]
    assert verdict.requests == 3
    assert not verdict.broken()


@pytest.mark.parametrize("method", [KEYED, UNKEYED])
def test_a_refused_connection_is_tried_again_by_all(method: str) -> None:
    pauses: list[float] = []
    policy = RetryPolicy(sleep=pauses.append)
    with Deaf() as url, Telnyx(api_key="KEY", base_url=url, retry_policy=policy) as client:
        argument = {KEYED: {"digits": "1"}, UNKEYED: {"role": "barge"}}[method]
        with pytest.raises(APIConnectionError):
            getattr(client.calls.actions, method)("v3:call", **argument)
    assert len(pauses) == 2


@each_kind
def test_a_mix(kind: str) -> None:
    plan = Plan(kind=kind, seed=20, calls=300, deadline=1.5, stall=0.6, trickle=3.5)
    verdict = play(plan)
    assert verdict.broken() == {}
    assert verdict.faulted > 200
    assert verdict.done > 150


# ---------------------------------------------------------------------------- server and judge


def test_the_server_knows_a_repeated_command(server: FaultServer) -> None:
    number = next(numbers)
    url, headers = f"{server.urls[0]}/calls/c/actions/refer", {"x-call": str(number)}
    with httpx.Client(trust_env=False) as http:
        for key in ("a", "a", "b", None, None):
            http.post(url, json={"command_id": key}, headers={**headers, "x-faults": "ok"})
    arrivals = [one for one in server.ledger(3)["arrivals"] if one["call"] == number]
    assert [one["executed"] for one in arrivals] == [True, False, True, True, True]


CALL = {"call": 0, "seconds": 0.1, "error": None, "result": "'ok 0'", "method": "refer"}
CALL |= {"documented": True, "text": ""}
TRY = {"call": 0, "fault": "ok", "executed": True, "wish": None, "answered_at": 1.0, "at": 0.9}
TRY |= {"key": "5a8bfc2e-9b4f-4d6b-8d38-6f5f4a1e7c11"}
AGAIN = {**TRY, "at": 1.1}
WRONG: dict[str, tuple[dict[str, Any], list[dict[str, Any]]]] = {
    "": ({}, [TRY]),
    "twice": ({}, [{**TRY, "fault": "500"}, AGAIN]),
    "not_done": ({}, []),
    "mixed_up": ({"result": "'ok 1'"}, [TRY]),
    "hung": ({"seconds": 9.0}, [TRY]),
    "undocumented": ({"error": "KeyError", "documented": False}, [TRY]),
    "unasked": (
        {"method": "start_siprec"},
        [{**TRY, "fault": "500", "executed": False, "key": None}, {**AGAIN, "key": None}],
    ),
    "changed_keys": ({}, [{**TRY, "executed": False}, {**AGAIN, "key": "other"}]),
    "early": ({}, [{**TRY, "fault": "429", "executed": False, "wish": 0.5}, AGAIN]),
}


@pytest.mark.parametrize("rule", WRONG)
def test_the_judge_sees(rule: str) -> None:
    said, arrivals = WRONG[rule]
    quiet = {"busy": 0, "kept": 0, "files": 0, "complaints": [], "seconds": 1.0}
    ledger = {"arrivals": arrivals, "resets": 0, "open": 0, "problems": []}
    verdict = judge(Plan(calls=1), {"calls": [{**CALL, **said}], **quiet}, ledger)
    assert [*verdict.broken()] == [rule] * bool(rule)


@pytest.mark.parametrize("leak", ["busy", "kept", "files", "complaints", "open"])
def test_the_judge_sees_leaks(leak: str) -> None:
    quiet: dict[str, Any] = {"busy": 0, "kept": 0, "files": 0, "complaints": [], "seconds": 1.0}
    ledger = {"arrivals": [TRY], "resets": 0, "open": 0, "problems": []}
    left = {leak: ["never retrieved"] if leak == "complaints" else 1}
    quiet |= {name: value for name, value in left.items() if name in quiet}
    ledger |= {name: value for name, value in left.items() if name in ledger}
    assert len(judge(Plan(calls=1), {"calls": [CALL], **quiet}, ledger).leaks) == 1
