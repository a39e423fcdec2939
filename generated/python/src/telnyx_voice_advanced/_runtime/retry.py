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
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from .library import kinds

if TYPE_CHECKING:
    import httpx

Outcome: TypeAlias = "httpx.Response | httpx.RequestError"
IDEMPOTENT = frozenset(("GET", "HEAD", "OPTIONS", "PUT", "DELETE"))
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 8.0
# A server that asks for more is not waited for: whoever called decides what to do meanwhile.
LONGEST_WISH = 60.0
_REFUSED = 429
_MAY_PASS = frozenset((408, 409, _REFUSED))
# Raised while a connection is made, so before the first byte of the request. Whatever else breaks
# a connection, also one in use before, may do so after the request has arrived.
_NEVER_SENT = frozenset(("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError"))
_OUR_FAULT = frozenset(("UnsupportedProtocol", "LocalProtocolError"))
_EPOCH = 1e9  # what is larger are not seconds to wait, but those since 1970


async def _async_sleep(seconds: float) -> None:
    import anyio  # loaded with the asynchronous client, which alone comes here

    await anyio.sleep(seconds)


class RetryPolicy(msgspec.Struct, frozen=True):
    """What retries take from the world around them; tests put something else in its place."""

    now: Callable[[], float] = time.monotonic
    """Seconds of a clock that never goes back."""

    date: Callable[[], float] = time.time
    """Seconds since 1970: for a `retry-after` that is a date, and while the machine sleeps."""

    sleep: Callable[[float], object] = time.sleep
    """Waits for so many seconds, in the synchronous client."""

    async_sleep: Callable[[float], Awaitable[object]] = _async_sleep
    """Waits for so many seconds, in the asynchronous client."""

    random: Callable[[], float] = random.random
    """A number from 0 to 1, so that clients that failed together do not come back together."""


class Attempts:
    """The tries of one call: how many, until when, and whether there may be another."""

    def __init__(
        self,
        method: str,
        policy: RetryPolicy,
        *,
        max_retries: int,
        deadline: float | None = None,
        key_seconds: float | None = None,
    ) -> None:
        self.retries = 0
        self.is_sent = False  # whether the request of this try has surely left, as far as is known
        self.max_retries = max_retries
        self._policy, self._deadline = policy, deadline
        idempotent = method in IDEMPOTENT
        self._repeatable = idempotent or key_seconds is not None
        self._key_seconds = None if idempotent else key_seconds
        self._start, self._date = policy.now(), policy.date()

    @property
    def key_may_expire(self) -> bool:
        """Whether this is a repetition that is safe only while the server remembers the key."""
        return self._key_seconds is not None and self.retries > 0

    @property
    def is_watched(self) -> bool:
        """Whether it matters when the request goes out, or that it has."""
        return not self._repeatable or self.key_may_expire

    @property
    def is_limited(self) -> bool:
        """Whether a phase of the next try may have to be cut short."""
        return self._deadline is not None or self.key_may_expire

    def left(self, phase: str = "") -> float | None:
        """Seconds that are left of the deadline, or for a phase of a request, None for any."""
        left = None if self._deadline is None else self._deadline - self.elapsed()
        if self._key_seconds is not None and self.retries and phase in ("pool", "connect"):
            # nothing of a repetition is sent when the server may have forgotten the key
            key_left = self._key_seconds - self._on_any_clock()
            left = key_left if left is None else min(left, key_left)
        return left

    def end(self) -> int:
        """End the deadline, as reading a stream is no more part of it; return the retries."""
        self._deadline = self._key_seconds = None
        return self.retries

    def elapsed(self) -> float:
        """Seconds since the start of the call."""
        return self._policy.now() - self._start

    def pause_after(self, outcome: Outcome, request: httpx.Request) -> float | None:
        """Seconds to wait after what came of a request, None when there is to be no other try."""
        if isinstance(outcome, Exception):
            again, wished = self._may_repeat(outcome, request), None
        else:
            again = self._may_repeat_after(outcome, request)
            wished = wish(outcome, self._policy.date()) if again else None
        if not again or self.retries >= self.max_retries:
            return None
        if wished is not None and wished > LONGEST_WISH:
            return None
        longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(self.retries, 10))
        pause = longest * self._policy.random() if wished is None else wished
        if not self.in_time(pause):
            return None
        self.retries += 1
        return pause

    def in_time(self, pause: float = 0.0) -> bool:
        """Say whether a try may start after so many seconds; a pause may take longer than asked."""
        left = self.left()
        if left is not None and pause >= left:
            return False
        return self._key_seconds is None or self._on_any_clock() + pause < self._key_seconds

    def _on_any_clock(self) -> float:
        """Seconds since the start, also those in which a monotonic clock may have stood still."""
        return max(self.elapsed(), self._policy.date() - self._date)

    def _may_repeat_after(self, response: httpx.Response, request: httpx.Request) -> bool:
        status = response.status_code
        if self._repeatable:
            return status in _MAY_PASS or status >= 500
        # after a redirect, it is not the request itself that was refused
        return status == _REFUSED and response.request is request

    def _may_repeat(self, error: httpx.RequestError, request: httpx.Request) -> bool:
        names = kinds(error)
        if "TransportError" not in names or not names.isdisjoint(_OUR_FAULT):
            return False
        if self._repeatable:
            return True
        # what failed must be the request itself, not one after a redirect or of a hook
        if self.is_sent:
            return False
        return not names.isdisjoint(_NEVER_SENT) and _concerns(error, request)


def _concerns(error: httpx.RequestError, request: httpx.Request) -> bool:
    try:
        return error.request is request
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
        if found is not None and found > _EPOCH:
            found = (found / 1000 if found > _EPOCH * 1000 else found) - date
    return None if found is None else max(found, 0.0)


def _number(text: str | None) -> float | None:
    digits = (text or "").strip()
    plain = digits.replace(".", "", 1)
    return float(digits) if plain.isascii() and plain.isdigit() else None


def _until(text: str | None, date: float) -> float | None:
    try:
        found = parsedate_to_datetime(text or "")
    except (TypeError, ValueError, OverflowError):
        return None
    # the dates of HTTP are always in GMT, and one of its forms does not say so
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp() - date
