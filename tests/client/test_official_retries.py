"""What the official package's own tests ask of retries, asked of ours.

Where ours differs on purpose, the test says how, and why.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from telnyx_voice_advanced import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncTelnyx,
    BadRequestError,
    InternalServerError,
    RateLimitError,
    RetryPolicy,
    Telnyx,
    omit,
)
from tests.client.commands import CALL, STATE
from tests.client.conftest import Caller
from tests.client.drive import act, settled
from tests.client.server import KEY

OK = {"data": {"result": "ok"}}
NOW = 1767225600.0  # Thu, 01 Jan 2026 00:00:00 GMT


class World:
    """Clocks that only sleeping moves, and chance that always takes the longest pause."""

    def __init__(self) -> None:
        self.pauses: list[float] = []
        self.chance = 1.0

    def now(self) -> float:
        return NOW + sum(self.pauses)

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)

    @property
    def policy(self) -> RetryPolicy:
        return RetryPolicy(
            now=self.now,
            date=self.now,
            sleep=self.pauses.append,
            async_sleep=self.sleep,
            random=lambda: self.chance,
        )


@pytest.fixture
def world() -> World:
    return World()


class Failing:
    """A server in memory whose first answers fail, and which remembers the requests."""

    def __init__(self, times: int, how: httpx.Response | Exception | None = None) -> None:
        self.times = times
        self.how = how or httpx.Response(500)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if len(self.requests) > self.times:
            return httpx.Response(200, json=OK)
        if isinstance(self.how, Exception):
            raise self.how
        return httpx.Response(self.how.status_code, headers=self.how.headers)


def update(caller: Caller, failing: Failing, world: World, **settings: Any) -> Any:
    """Call the one command that may be repeated after any failure, whatever time passes."""
    given = {"http_client": caller.http(failing), "retry_policy": world.policy} | settings
    return caller.call("update_client_state", CALL, client_state=STATE, settings=given)


# How long is waited


GIVE_UP = "gives up"


@pytest.mark.parametrize(
    ("retry_after", "expected"),
    [
        ("20", 20),
        ("0", 0),
        ("-10", 0.5),
        ("60", 60),
        ("61", GIVE_UP),
        ("Thu, 01 Jan 2026 00:00:20 GMT", 20),
        ("Thu, 01 Jan 2026 00:00:00 GMT", 0),
        ("Wed, 31 Dec 2025 23:59:50 GMT", 0),
        ("Thu, 01 Jan 2026 00:01:00 GMT", 60),
        ("Thu, 01 Jan 2026 00:01:01 GMT", GIVE_UP),
        ("9" * 35, GIVE_UP),
        ("Xyz, 31 Dec 2025 23:59:50 GMT", 0),
        ("", 0.5),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after(
    status: int, retry_after: str, expected: float | str, caller: Caller, world: World
) -> None:
    """The official client passes over what asks for no time or for more than a minute, and then
    keeps a pause of its own; ours takes "now" at its word, and does not come back too early: the
    caller learns of a long wait from the error."""
    failing = Failing(1, httpx.Response(status, headers={"retry-after": retry_after}))
    if expected == GIVE_UP:
        with pytest.raises((RateLimitError, InternalServerError)) as caught:
            update(caller, failing, world)
        assert caught.value.response.headers["retry-after"] == retry_after
        assert (len(failing.requests), world.pauses) == (1, [])
    else:
        assert update(caller, failing, world).data.result == "ok"
        assert world.pauses == [pytest.approx(expected)]


def test_pauses_grow(caller: Caller, world: World) -> None:
    """To 8 seconds, also after so many tries that a power of two would be out of bounds."""
    update(caller, Failing(1100), world, max_retries=1100)
    assert world.pauses[:6] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert set(world.pauses[6:]) == {8.0} and len(world.pauses) == 1100


def test_pauses_are_drawn_by_chance(caller: Caller, world: World) -> None:
    """From no time on; the official client takes off a quarter at most, so that clients which
    failed together come back nearly together."""
    world.chance = 0.25
    update(caller, Failing(2), world)
    assert world.pauses == [0.125, 0.25]


# What is repeated


def test_the_servers_own_word_does_not_count(caller: Caller, world: World) -> None:
    """The official client obeys `x-should-retry`; the API does not document it, and whether a
    command may be repeated without harm is known here."""
    wants = Failing(1, httpx.Response(400, headers={"x-should-retry": "true"}))
    with pytest.raises(BadRequestError):
        update(caller, wants, world)
    unwilling = Failing(1, httpx.Response(503, headers={"x-should-retry": "false"}))
    update(caller, unwilling, world)
    assert (len(wants.requests), len(unwilling.requests)) == (1, 2)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_a_command_without_an_id(status: int, caller: Caller, world: World) -> None:
    """The official client repeats it after each of these; ours only after 429, which says that
    nothing was done, as the others may have come after the command was executed."""
    failing = Failing(1, httpx.Response(status))
    settings = {"http_client": caller.http(failing), "retry_policy": world.policy}
    if status == 429:
        assert caller.call("start_siprec", CALL, settings=settings).data.result == "ok"
    else:
        with pytest.raises(APIStatusError):
            caller.call("start_siprec", CALL, settings=settings)
    assert len(failing.requests) == (2 if status == 429 else 1)


@pytest.mark.parametrize(
    ("failure", "repeated"),
    [
        (httpx.ConnectError("refused"), True),
        (httpx.ReadTimeout("slow"), True),
        (httpx.RemoteProtocolError("cut"), True),
        (RuntimeError("a bug"), False),
    ],
    ids=repr,
)
def test_exceptions(failure: Exception, repeated: bool, caller: Caller, world: World) -> None:
    """The official client repeats after anything that is raised, and calls it a failed connection;
    ours lets errors which are not of the network through, as they are bugs of somebody."""
    failing = Failing(1, failure)
    if repeated:
        assert update(caller, failing, world).data.result == "ok"
    else:
        with pytest.raises(type(failure), match="a bug"):
            update(caller, failing, world)
    assert len(failing.requests) == (2 if repeated else 1)


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (httpx.ReadTimeout("slow"), APITimeoutError),
        (httpx.ConnectError("refused"), APIConnectionError),
        (None, InternalServerError),
    ],
    ids=repr,
)
def test_the_last_failure_is_raised(
    failure: Exception | None, expected: type[Exception], caller: Caller, world: World
) -> None:
    failing = Failing(99, failure)
    with pytest.raises(expected) as caught:
        update(caller, failing, world, max_retries=4)
    assert len(failing.requests) == 5
    assert caught.value.__cause__ is failure


# How often


@pytest.mark.parametrize("kind", [Telnyx, AsyncTelnyx])
@pytest.mark.parametrize("value", [None, -1, 1.5, "2", True])
def test_a_number_of_retries_that_is_none(kind: Any, value: Any) -> None:
    """The official client refuses only None, by a TypeError."""
    with pytest.raises((TypeError, ValueError), match="max_retries"):
        kind(api_key=KEY, max_retries=value)


@pytest.mark.parametrize("how", ["client", "copy", "call"])
@pytest.mark.parametrize("count", [0, 1, 3])
def test_where_the_number_of_retries_is_said(
    count: int, how: str, caller: Caller, world: World
) -> None:
    """By each call too, where the official package needs a copy of the client."""
    failing = Failing(99)

    def use(client: Any) -> Any:
        client = client.with_options(max_retries=count) if how == "copy" else client
        more: Any = {"max_retries": count} if how == "call" else {}
        return client.calls.actions.update_client_state(CALL, client_state=STATE, **more)

    settings: dict[str, Any] = {"max_retries": count} if how == "client" else {}
    http = caller.http(failing)
    with pytest.raises(InternalServerError):
        caller.run(use, http_client=http, retry_policy=world.policy, **settings)
    assert len(failing.requests) == 1 + count


# How many there were


async def taken(client: Any, **extra: Any) -> Any:
    raw = client.with_options(max_retries=4).calls.actions.with_raw_response
    return await settled(raw.update_client_state(CALL, client_state=STATE, **extra))


@pytest.mark.parametrize("failures", [0, 2, 4])
@pytest.mark.parametrize("mode", ["status", "exception"])
def test_retries_taken(mode: str, failures: int, caller: Caller, world: World) -> None:
    failing = Failing(failures, httpx.ReadError("cut") if mode == "exception" else None)
    response = act(caller, taken, http_client=caller.http(failing), retry_policy=world.policy)
    assert response.retries_taken == failures
    assert len(failing.requests) == failures + 1


@pytest.mark.parametrize("failures", [0, 2, 4])
@pytest.mark.parametrize("given", [None, omit, "42"], ids=repr)
def test_the_retry_count_header(given: Any, failures: int, caller: Caller, world: World) -> None:
    """The official client counts its tries in a header for the server; ours keeps them to itself,
    in `retries_taken`, and a header of that name is like any other."""
    failing = Failing(failures)
    extra: Any = {} if given is None else {"extra_headers": {"x-stainless-retry-count": given}}
    act(
        caller,
        lambda client: taken(client, **extra),
        http_client=caller.http(failing),
        retry_policy=world.policy,
    )
    sent = [one.headers.get("x-stainless-retry-count") for one in failing.requests]
    assert sent == ["42" if given == "42" else None] * (failures + 1)


def test_each_try_is_the_same_request(caller: Caller, world: World) -> None:
    """The `command_id` too, which the official client does not make."""
    failing = Failing(2)
    settings = {"http_client": caller.http(failing), "retry_policy": world.policy}
    caller.call("send_dtmf", CALL, digits="1", settings=settings)
    assert len({(one.content, str(one.headers)) for one in failing.requests}) == 1
    assert b"command_id" in failing.requests[0].content
