"""Joins what a client reported with what the fault server did."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from uuid import UUID

GRACE = 1.0
UNKEYED = ("start_siprec", "switch_supervisor_role")
IDEMPOTENT = ("update_client_state",)
# what surely was not executed by a server that said so, and redirects, which are no repetition
UNEXECUTED = ("429", "302", "307", "308", "page")


@dataclass
class Verdict:
    """What a run showed: lists of calls, and how many of what else."""

    plan: Any  # a `Plan` of `tests.faults.run`
    calls: int
    requests: int
    faulted: int
    done: int
    seconds: float
    slowest: float
    twice: list[int] = field(default_factory=list)
    not_done: list[int] = field(default_factory=list)
    mixed_up: list[int] = field(default_factory=list)
    hung: list[int] = field(default_factory=list)
    undocumented: list[str] = field(default_factory=list)
    leaks: list[str] = field(default_factory=list)
    unasked: list[int] = field(default_factory=list)
    changed_keys: list[int] = field(default_factory=list)
    early: list[int] = field(default_factory=list)
    unreported: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    story: dict[int, str] = field(default_factory=dict)

    def broken(self) -> dict[str, list[Any]]:
        """What must not be: everything that is required to be nought and is not."""
        rules = (
            *("twice", "not_done", "mixed_up", "hung", "undocumented", "leaks"),
            *("unasked", "changed_keys", "early"),
        )
        found = {rule: getattr(self, rule) for rule in rules}
        return {
            rule: [self.story.get(one, one) for one in calls]
            for rule, calls in found.items()
            if calls
        }


def judge(plan: Any, driven: dict[str, Any], ledger: dict[str, Any]) -> Verdict:
    """Join what the client said with what the server knows."""
    arrivals: dict[int, list[dict[str, Any]]] = {}
    for arrival in ledger["arrivals"]:
        arrivals.setdefault(arrival["call"], []).append(arrival)
    calls = driven["calls"]
    verdict = Verdict(
        plan,
        calls=len(calls),
        requests=len(ledger["arrivals"]),
        faulted=sum(arrival["fault"] not in ("ok", "page") for arrival in ledger["arrivals"])
        + ledger["resets"],
        done=sum(call["error"] is None for call in calls),
        seconds=driven["seconds"],
        slowest=max(call["seconds"] for call in calls),
    )
    assert not ledger["problems"], ledger["problems"]
    assert sorted(call["call"] for call in calls) == list(
        range(plan.first, plan.first + plan.calls)
    )
    for call in calls:
        _judge_call(verdict, call, arrivals.get(call["call"], []))
    verdict.leaks += [
        f"{count} {what}"
        for count, what in (
            (driven["busy"], "busy in the pool"),
            (driven["kept"], "kept by a closed pool"),
            (driven["files"], "files open"),
            (ledger["open"], "open at the server"),
        )
        if count
    ] + driven["complaints"]
    return verdict


def _judge_call(verdict: Verdict, call: dict[str, Any], tries: list[dict[str, Any]]) -> None:
    number, method, error = call["call"], call["method"], call["error"]
    executed = sum(one["executed"] for one in tries)
    faults = ", ".join(one["fault"] + " (executed)" * one["executed"] for one in tries)
    said = error or call["result"]
    verdict.story[number] = f"{number} {method}: {faults} -> {said} in {call['seconds']:.2f} s"
    verdict.errors[error or "done"] += 1
    if executed > 1 and method not in IDEMPOTENT:
        verdict.twice.append(number)
    if error is None and not executed:
        verdict.not_done.append(number)
    elif error is None and call["result"] != repr(f"ok {number}"):
        verdict.mixed_up.append(number)
    if call["seconds"] > verdict.plan.deadline + GRACE:
        verdict.hung.append(number)
    if error and not call["documented"]:
        verdict.undocumented.append(f"{call['text']} <- {verdict.story[number]}")
    if error and executed:
        verdict.unreported += 1
    if method in UNKEYED and any(not one["fault"].startswith(UNEXECUTED) for one in tries[:-1]):
        verdict.unasked.append(number)
    _judge_keys(verdict, number, method, [one["key"] for one in tries if one["fault"] != "page"])
    for before, after in pairwise(tries):
        if before["wish"] and after["at"] - before["answered_at"] < before["wish"] - 0.01:
            verdict.early.append(number)


def _judge_keys(verdict: Verdict, number: int, method: str, keys: list[str | None]) -> None:
    if method in (*UNKEYED, *IDEMPOTENT):
        if any(keys):
            verdict.changed_keys.append(number)
    elif len(set(keys)) > 1 or not all(_is_uuid(key) for key in keys):
        verdict.changed_keys.append(number)


def _is_uuid(key: str | None) -> bool:
    try:
        return UUID(key or "").version == 4
    except ValueError:
        return False
