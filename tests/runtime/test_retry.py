"""Whether and when a request is sent again: decisions, with a clock that only tests move."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from client_runtime.retry import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    LONGEST_WISH,
    Attempts,
    RetryPolicy,
    wish,
)
from hypothesis import given, strategies as st

NOW = 1_800_000_000.0


class Clock:
    """A monotonic clock and the date; what is random is what the test says."""

    def __init__(self, chance: float = 1.0) -> None:
        self.time, self.date, self.chance = 0.0, NOW, chance

    def pass_(self, seconds: float) -> None:
        self.time += seconds
        self.date += seconds

    @property
    def policy(self) -> RetryPolicy:
        return RetryPolicy(
            now=lambda: self.time, date=lambda: self.date, random=lambda: self.chance
        )


def attempts(
    clock: Clock, method: str = "POST", key: float | None = None, **given: Any
) -> tuple[Attempts, httpx.Request]:
    request = httpx.Request(method, "https://api.example/x")
    settings = {"max_retries": 2} | given
    return Attempts(method, clock.policy, key_seconds=key, **settings), request


def answer(status: int, request: httpx.Request, **headers: str) -> httpx.Response:
    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return httpx.Response(status, headers=named, request=request)


NEVER_SENT = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError]
MAY_HAVE_ARRIVED = [
    httpx.ReadError,
    httpx.ReadTimeout,
    httpx.WriteError,
    httpx.WriteTimeout,
    httpx.CloseError,
    httpx.RemoteProtocolError,
]
OURS = [
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.TooManyRedirects,
    httpx.DecodingError,
]
SAFE: list[dict[str, Any]] = [
    {"method": method} for method in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE")
]
KEYED: list[dict[str, Any]] = [{"key": 60}, {"method": "PATCH", "key": 1}]
UNKEYED: list[dict[str, Any]] = [{}, {"method": "PATCH"}]


def again(kind: dict[str, Any], outcome: type[httpx.RequestError] | int) -> bool:
    tries, request = attempts(Clock(0), **kind)
    if isinstance(outcome, int):
        return tries.pause_after(answer(outcome, request), request) is not None
    return tries.pause_after(outcome("x", request=request), request) is not None


@pytest.mark.parametrize("kind", SAFE + KEYED + UNKEYED, ids=str)
def test_which_failures_are_followed_by_another_try(kind: dict[str, Any]) -> None:
    repeatable = kind not in UNKEYED
    assert all(again(kind, one) for one in NEVER_SENT)
    assert [again(kind, one) for one in MAY_HAVE_ARRIVED] == [repeatable] * len(MAY_HAVE_ARRIVED)
    assert not any(again(kind, one) for one in OURS)
    found = {status for status in range(200, 600) if again(kind, status)}
    assert found == ({408, 409, 429, *range(500, 600)} if repeatable else {429})


@pytest.mark.parametrize("outcome", [429, *NEVER_SENT])
def test_what_comes_of_another_request_says_nothing_of_this_one(outcome: Any) -> None:
    """After a redirect, say, the first request may have been executed."""
    other = httpx.Request("GET", "https://api.example/y")
    for kind, repeatable in (({}, False), ({"key": 60}, True), ({"method": "PUT"}, True)):
        tries, request = attempts(Clock(), **kind)
        happened = answer(429, other) if outcome == 429 else outcome("x", request=other)
        assert (tries.pause_after(happened, request) is not None) == repeatable
    tries, request = attempts(Clock())
    if outcome != 429:
        assert tries.pause_after(outcome("raised by a hook, without a request"), request) is None


@given(
    st.integers(0, 40),
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 20)), min_size=45, max_size=45),
    st.none() | st.floats(0.01, 100),
    st.none() | st.floats(1, 100),
)
def test_tries_pauses_and_ends(
    max_retries: int,
    steps: list[tuple[float, float]],
    deadline: float | None,
    key: float | None,
) -> None:
    clock = Clock()
    method = "POST" if key is not None else "GET"
    tries, request = attempts(clock, method, key, max_retries=max_retries, deadline=deadline)
    for count, (chance, busy) in enumerate(steps):
        clock.chance = chance
        clock.pass_(busy)
        pause = tries.pause_after(httpx.ReadTimeout("", request=request), request)
        if pause is None:
            break
        assert count < max_retries
        assert 0 <= pause <= min(LONGEST_PAUSE, FIRST_PAUSE * 2**count)
        assert pause == chance * min(LONGEST_PAUSE, FIRST_PAUSE * 2**count)
        clock.pass_(pause)
        assert deadline is None or clock.time < deadline + 1e-9
        assert key is None or clock.time < key + 1e-9
    else:
        raise AssertionError("it never ends")


def test_a_huge_number_of_retries_is_no_overflow() -> None:
    tries, request = attempts(Clock(), "GET", max_retries=2000)
    pauses = [tries.pause_after(answer(503, request), request) for _ in range(2001)]
    assert pauses[-2:] == [LONGEST_PAUSE, None]


def test_a_key_is_used_no_longer_than_it_is_remembered() -> None:
    clock = Clock(0.5)
    tries, request = attempts(clock, key=60, max_retries=9)
    lost = httpx.ReadTimeout("", request=request)
    clock.pass_(59)
    assert tries.pause_after(lost, request) == 0.25 and tries.in_time()
    assert tries.left("pool") == tries.left("connect") == 1  # nothing is sent after that
    assert tries.left("read") is None is tries.left()
    clock.pass_(1)  # the pause took longer than it was asked to
    assert not tries.in_time() and tries.pause_after(lost, request) is None
    assert tries.pause_after(answer(429, request, retry_after="0"), request) is None


def test_a_key_is_forgotten_while_the_machine_sleeps() -> None:
    clock = Clock()
    tries, request = attempts(clock, key=60)
    clock.date += 3600  # and the monotonic clock stood still
    assert tries.pause_after(httpx.ReadError("", request=request), request) is None


def test_an_idempotent_request_needs_no_key() -> None:
    clock = Clock(0)
    tries, request = attempts(clock, "PUT", 60)
    clock.pass_(100)
    assert tries.pause_after(answer(500, request), request) == 0


def test_the_end_of_a_deadline() -> None:
    clock = Clock(1)
    tries, request = attempts(clock, "GET", deadline=10)
    assert tries.left() == 10
    clock.pass_(9.6)
    # half a second, and no time after it
    assert tries.pause_after(answer(503, request), request) is None
    clock.chance = 0.5
    assert tries.pause_after(answer(503, request), request) == 0.25
    clock.pass_(0.4)
    assert not tries.in_time()


# What the server wishes


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (503, {"retry_after": "5"}, 5),
        (429, {"retry_after": " 1.5 "}, 1.5),
        (429, {"retry_after_ms": "250", "retry_after": "9"}, 0.25),
        (429, {"retry_after": "3", "x_ratelimit_reset": "9"}, 3),
        (429, {"x_ratelimit_reset": "9"}, 9),
        (429, {"x_ratelimit_reset": str(int(NOW) + 7)}, 7),  # a time, not seconds
        (429, {"x_ratelimit_reset": str(int(NOW) - 7)}, 0),
        (429, {"x_ratelimit_reset": str(int(NOW + 7) * 1000)}, 7),  # in milliseconds
        (429, {"x_ratelimit_reset": str(int(NOW - 7) * 1000)}, 0),
        (429, {"retry_after": "soon", "x_ratelimit_reset": "9"}, 9),
        (503, {"x_ratelimit_reset": "9"}, None),  # it says when there is more, not when it is up
        (503, {"retry_after": "0"}, 0),
        (503, {"retry_after": "9" * 20}, 1e20),  # no number is too long to be one
        (503, {"retry_after": "9" * 400}, float("inf")),
        *((429, {"retry_after": text}, None) for text in (
            "", "-1", "nan", "inf", "1e3", "1,2", "+5", "²", ".", "1.2.3", "0x10",
            "Fri, 99 Dec 9999 99:99:99 GMT", "Mon",
        )),
    ],
)  # fmt: skip
def test_wishes(status: int, headers: dict[str, str], seconds: float | None) -> None:
    response = answer(status, httpx.Request("GET", "https://api.example"), **headers)
    assert wish(response, NOW) == seconds


def test_a_wish_may_be_a_date() -> None:
    request = httpx.Request("GET", "https://api.example")
    then = datetime.fromtimestamp(NOW + 30, UTC)
    forms = [
        format_datetime(then, usegmt=True),
        then.strftime("%A, %d-%b-%y %H:%M:%S GMT"),
        then.strftime("%a %b %d %H:%M:%S %Y"),
    ]
    for form in forms:
        assert wish(answer(503, request, retry_after=form), NOW) == 30, form
        assert wish(answer(503, request, retry_after=form), NOW + 31) == 0


@given(
    st.text(max_size=30), st.sampled_from(["retry-after", "retry-after-ms", "x-ratelimit-reset"])
)
def test_no_wish_is_an_accident(text: str, name: str) -> None:
    headers = [(name.encode(), text.encode("utf-8", "replace"))]
    response = httpx.Response(429, headers=headers)
    found = wish(response, NOW)
    assert found is None or found >= 0


def test_wishes_that_are_granted() -> None:
    def pause(header: str, **given: Any) -> float | None:
        tries, request = attempts(Clock(0.5), "GET", **given)
        found: float | None = tries.pause_after(answer(503, request, retry_after=header), request)
        return found

    assert pause(str(LONGEST_WISH)) == LONGEST_WISH
    assert pause(str(LONGEST_WISH + 1)) is None  # the caller is told at once
    assert pause("5", deadline=5) is None and pause("4", deadline=5) == 4
    assert pause("no number") == FIRST_PAUSE / 2
