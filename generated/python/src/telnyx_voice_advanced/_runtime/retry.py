# @generated from templates/python/_runtime/retry.py; edit that file, then run: make generate
"""Whether to send a request again, and when: decisions without I/O, for both clients.

What may be repeated depends on what a second execution would do:

- an idempotent method (GET, HEAD, OPTIONS, PUT, DELETE) is sent again after any failure that may
  pass;
- so is an operation with a key, a body property by which the server knows a repetition, but only
  as long as the server remembers it;
- any other only when the first request was surely not executed: no connection came about, or the
  server refused it with 429.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import NamedTuple, TypeAlias

import anyio
import httpx

Outcome: TypeAlias = httpx.Response | httpx.RequestError | httpx.HTTPStatusError
IDEMPOTENT = frozenset(("GET", "HEAD", "OPTIONS", "PUT", "DELETE"))
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 8.0
# A server that asks for more is not waited for: whoever called decides what to do meanwhile.
LONGEST_WISH = 60.0
_REFUSED = 429
_MAY_PASS = frozenset((408, 409, _REFUSED))
# Raised while a connection is made, so before the first byte of the request. Whatever else breaks
# a connection, also one in use before, may do so after the request has arrived.
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_OUR_FAULT = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)
_EPOCH = 1e9  # what is larger are not seconds to wait, but those since 1970


class RetryPolicy(NamedTuple):
    """What retries take from the world around them; tests put something else in its place."""

    now: Callable[[], float] = time.monotonic
    """Seconds of a clock that never goes back."""

    date: Callable[[], float] = time.time
    """Seconds since 1970: for a `retry-after` that is a date, and while the machine sleeps."""

    sleep: Callable[[float], object] = time.sleep
    """Waits for so many seconds, in the synchronous client."""

    async_sleep: Callable[[float], Awaitable[object]] = anyio.sleep
    """Waits for so many seconds, in the asynchronous client."""

    random: Callable[[], float] = random.random
    """A number from 0 to 1, so that clients that failed together do not come back together."""


class Attempts:
    """The tries of one call: how many, until when, and whether there may be another."""

    def __init__(
        self,
        request: httpx.Request,
        policy: RetryPolicy,
        *,
        max_retries: int,
        deadline: float | None = None,
        key_seconds: float | None = None,
    ) -> None:
        self._request, self._policy = request, policy
        self._left, self._count = max_retries, 0
        self._deadline = deadline
        idempotent = request.method in IDEMPOTENT
        self._repeatable = idempotent or key_seconds is not None
        self._key_seconds = None if idempotent else key_seconds
        self._start, self._date = policy.now(), policy.date()

    def left(self, phase: str = "") -> float | None:
        """Seconds that are left of the deadline, or for a phase of a request, None for any."""
        elapsed = self._policy.now() - self._start
        left = None if self._deadline is None else self._deadline - elapsed
        if self._key_seconds is not None and self._count and phase in ("pool", "connect"):
            # nothing of a repetition is sent when the server may have forgotten the key
            key_left = self._key_seconds - self._elapsed()
            left = key_left if left is None else min(left, key_left)
        return left

    def pause_after(self, outcome: Outcome) -> float | None:
        """Seconds to wait before the next try, None when there is to be none."""
        if isinstance(outcome, httpx.HTTPStatusError):  # raised by a hook of the caller
            outcome = outcome.response
        if isinstance(outcome, httpx.Response):
            again = self._may_repeat_after(outcome)
            wished = wish(outcome, self._policy.date()) if again else None
        else:
            again, wished = self._may_repeat(outcome), None
        if not again or self._left <= 0 or (wished is not None and wished > LONGEST_WISH):
            return None
        longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(self._count, 10))
        pause = longest * self._policy.random() if wished is None else wished
        if not self.in_time(pause):
            return None
        self._left -= 1
        self._count += 1
        return pause

    def in_time(self, pause: float = 0.0) -> bool:
        """Say whether a try may start after so many seconds; a pause may take longer than asked."""
        left = self.left()
        if left is not None and pause >= left:
            return False
        return self._key_seconds is None or self._elapsed() + pause < self._key_seconds

    def _elapsed(self) -> float:
        """Seconds since the start, also those in which a monotonic clock may have stood still."""
        policy = self._policy
        return max(policy.now() - self._start, policy.date() - self._date)

    def _may_repeat_after(self, response: httpx.Response) -> bool:
        status = response.status_code
        if self._repeatable:
            return status in _MAY_PASS or status >= 500
        # after a redirect, it is not the request itself that was refused
        return status == _REFUSED and response.request is self._request

    def _may_repeat(self, error: httpx.RequestError) -> bool:
        if not isinstance(error, httpx.TransportError) or isinstance(error, _OUR_FAULT):
            return False
        return self._repeatable or (isinstance(error, _NEVER_SENT) and self._concerns(error))

    def _concerns(self, error: httpx.RequestError) -> bool:
        """Whether it was the request itself that failed, not one after a redirect or of a hook."""
        try:
            return error.request is self._request
        except RuntimeError:  # raised by a hook, without a request
            return False


def wish(response: httpx.Response, date: float) -> float | None:
    """Seconds that the server asks to wait for, None when it does not say."""
    headers = response.headers
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    found = _number(headers.get("retry-after"))
    if found is None:
        found = _until(headers.get("retry-after"), date)
    if found is None and response.status_code == _REFUSED:
        found = _number(headers.get("x-ratelimit-reset"))
        found = found - date if found is not None and found > _EPOCH else found
    return None if found is None else max(found, 0.0)


def _number(text: str | None) -> float | None:
    digits = (text or "").strip()
    plain = digits.replace(".", "", 1)
    return float(digits) if plain.isascii() and plain.isdigit() and len(plain) <= 15 else None


def _until(text: str | None, date: float) -> float | None:
    try:
        found = parsedate_to_datetime(text or "")
    except (TypeError, ValueError, OverflowError):
        return None
    # the dates of HTTP are always in GMT, and one of its forms does not say so
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp() - date
