# @generated from templates/python/_runtime/plans.py; edit that file, then run: make generate
"""What a test asks a fake to do: fail, be late, deliver twice or in the wrong order."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import inf
from typing import Any, Self, TypeAlias

from .samples import Kit, Known, event_name, known

Error: TypeAlias = type[Exception] | Exception  # of httpx or httpx2


@dataclass(slots=True)
class Plan:
    """What shall happen to the next requests: a failure, a delay, …"""

    kind: str
    operation: str | None
    times: int | None
    value: Any

    def __str__(self) -> str:
        often = "always" if self.times is None else f"{self.times} times"
        return " ".join(filter(None, (self.kind, self.operation, often)))


@dataclass(frozen=True, slots=True)
class Failure:
    """An answer that is not good, or none at all."""

    effect: bool
    status: int = 0
    headers: Mapping[str, str] | None = None
    json: object = None
    error: Error | None = None


class Plans:
    """The wishes of a test, each for the next requests; each method returns the fake itself."""

    def __init__(self, kit: Kit, names: Mapping[type[object], str]) -> None:
        self._kit, self._names = kit, names
        self._lock = threading.Lock()
        self._operations = {each.name: each for each in kit.operations}
        self._plans: list[Plan] = []
        self._outcomes: dict[str, tuple[str, ...]] = {}

    def fail(
        self,
        status: int | None = None,
        *,
        error: Error | None = None,
        operation: str | None = None,
        times: int | None = 1,
        effect: bool = False,
        headers: Mapping[str, str] | None = None,
        json: object = None,
    ) -> Self:
        """Answer the next requests with a status, or break their connection with an error.

        Args:
            status: A status from 400 to 599.
            error: An error of httpx instead: `httpx.ConnectError`, `httpx.ReadTimeout`, …
            operation: Only requests of this operation, such as "calls.actions.refer".
            times: How many requests; None for all until `reset()`.
            effect: Whether the command takes effect nevertheless, which is what makes a retry
                dangerous.
            headers: Headers of the answer, such as `retry-after`.
            json: The body of the answer; without it, an `errors` list.
        """
        if (status is None) == (error is None):
            raise TypeError("fail() takes a status or an error")
        if status is not None and (type(status) is not int or not 400 <= status <= 599):
            raise ValueError(f"status must be from 400 to 599, not {status}")
        failure = Failure(effect, status or 0, headers, json, error)
        return self._plan("fail", operation, times, failure)

    def delay(self, seconds: float, *, operation: str | None = None, times: int | None = 1) -> Self:
        """Answer the next requests late: after `sleep`, or too late for the client.

        Beyond the read timeout of the client it is `httpx.ReadTimeout`, without waiting for it;
        the command has taken effect then.
        """
        if not 0 <= seconds < inf:
            raise ValueError(f"seconds must be 0 or more, not {seconds}")
        return self._plan("delay", operation, times, seconds)

    def duplicate(self, *, operation: str | None = None, times: int | None = 1) -> Self:
        """Deliver each event of the next requests that cause any twice."""
        return self._plan("duplicate", operation, times, True)

    def out_of_order(self, *, operation: str | None = None, times: int | None = 1) -> Self:
        """Deliver the events of the next requests that cause several last one first."""
        return self._plan("out of order", operation, times, True)

    def outcome(self, operation: str, events: Iterable[type[object] | str]) -> Self:
        """Let an operation cause these events from now on, instead of those of its success."""
        known(operation, self._operations, "operation")
        if isinstance(events, (str, type)):
            raise TypeError(f"events must be a list, as in [{events!r}]")
        called = [event_name(each, self._names) for each in events]
        chosen = tuple(known(each, self._kit.events, "event type") for each in called)
        with self._lock:
            self._outcomes[operation] = chosen
        return self

    def _plan(self, kind: str, operation: str | None, times: int | None, value: object) -> Self:
        if operation is not None:
            known(operation, self._operations, "operation")
        if times is not None and (type(times) is not int or times < 1):
            raise ValueError(f"times must be 1 or more, or None for always, not {times}")
        with self._lock:
            self._plans.append(Plan(kind, operation, times, value))
        return self

    def _take(self, kind: str, operation: Known) -> Any:
        """The value of the first plan of a kind that is for the operation, None without one."""
        for plan in self._plans:
            if plan.kind == kind and plan.operation in (None, operation.name):
                if plan.times is not None:
                    plan.times -= 1
                self._plans = [each for each in self._plans if each.times != 0]
                return plan.value
        return None
