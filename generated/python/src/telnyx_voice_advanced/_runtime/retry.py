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
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Awaitable

    import httpx

IDEMPOTENT = frozenset(("GET", "HEAD", "OPTIONS", "PUT", "DELETE"))
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 8.0
# A server that asks for more is not waited for: whoever called decides what to do meanwhile.
LONGEST_WISH = 60.0
_REFUSED = 429
_MAY_PASS = frozenset((408, 409, _REFUSED))


class RetryPolicy(NamedTuple):
    """What retries take from the world around them; tests put something else in its place."""

    now: Callable[[], float] = time.monotonic
    """Seconds of a clock that never goes back."""

    date: Callable[[], float] = time.time
    """Unix seconds, for a `retry-after` that is a date."""

    sleep: Callable[[float], object] = time.sleep
    """Waits for seconds, in the synchronous client."""

    async_sleep: Callable[[float], Awaitable[object]] | None = None
    """Waits for seconds, in the asynchronous client; `anyio.sleep` without it."""

    random: Callable[[], float] = random.random
    """A number from 0 to 1, by which clients that failed together do not come back together."""


class Attempts:
    """The tries of one call: how many, until when, and whether there may be another."""

    def __init__(
        self,
        policy: RetryPolicy,
        *,
        max_retries: int,
        deadline: float | None,
        repeatable: bool,
        key_seconds: float | None,
    ) -> None:
        self._policy = policy
        self._left = max_retries
        self._count = 0
        self._repeatable = repeatable
        self._start = policy.now()
        self._end = None if deadline is None else self._start + deadline
        self._key_end = None if key_seconds is None else self._start + key_seconds

    def remaining(self) -> float | None:
        """Seconds until the deadline, None where there is none."""
        return None if self._end is None else self._end - self._policy.now()

    def pause_after(self, response: httpx.Response) -> float | None:
        """Seconds to wait before the next try; None when the response is to be taken as it is."""
        status = response.status_code
        if status != _REFUSED and not (self._repeatable and (status in _MAY_PASS or status >= 500)):
            return None
        return self._pause(wish(response, self._policy.date()))

    def pause_after_error(self, *, sent: bool) -> float | None:
        """Seconds to wait before the next try, None for no other; `sent`: it may have arrived."""
        return None if sent and not self._repeatable else self._pause(None)

    def _pause(self, wished: float | None) -> float | None:
        if self._left <= 0 or (wished is not None and wished > LONGEST_WISH):
            return None
        longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0**self._count)
        pause = wished if wished is not None else longest * self._policy.random()
        next_start = self._policy.now() + pause
        ends = [end for end in (self._end, self._key_end) if end is not None]
        if any(next_start >= end for end in ends):
            return None
        self._left -= 1
        self._count += 1
        return pause


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
    return None if found is None else max(found, 0.0)


def _number(text: str | None) -> float | None:
    digits = (text or "").strip()
    plain = digits.replace(".", "", 1)
    return float(digits) if plain.isascii() and plain.isdigit() and len(plain) <= 15 else None


def _until(text: str | None, date: float) -> float | None:
    try:
        return parsedate_to_datetime(text or "").timestamp() - date
    except (TypeError, ValueError, OverflowError):
        return None
