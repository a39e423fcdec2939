"""What can go wrong with an answer, each under the name that tests and tables know it by."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from tests.faults.server import Exchange

KEEP, HANG_UP = True, False
JSON = "application/json"
ABSURD = {
    "empty": "",
    "negative": "-1",
    "a word": "soon",
    "not a number": "nan",
    "infinite": "inf",
    "an exponent": "1e99",
    "30 digits": "9" * 30,
    "a foreign digit": "\N{ARABIC-INDIC DIGIT THREE}",
    "no date": "Mon, 99 Foo 0000",
}
HTML = b"<html><title>502 Bad Gateway</title></html>"
Act = Any  # an async function of an exchange; true if the connection may go on


class Fault(NamedTuple):
    """What is done with a request, and how likely."""

    act: Callable[[Exchange], Awaitable[bool]]
    executes: bool
    weight: float


def good(exchange: Exchange) -> bytes:
    """The right answer; it names the call, so that a mix-up is seen."""
    return json.dumps({"data": {"result": f"ok {exchange.arrival.call}"}}).encode()


def message(status: int, body: bytes, media: str = JSON, **headers: str) -> bytes:
    """An answer as it goes over the wire."""
    named = {"content-type": media, "content-length": str(len(body))}
    named |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value != "none")
    return f"HTTP/1.1 {status} X\r\n{head}\r\n".encode() + body


def says(status: int, body: bytes | None = None, media: str = JSON, **headers: str) -> Act:
    """Answer with a status; without a body it is that of an error."""
    errors = [{"code": "10011" if status == 429 else "10007", "title": f"Status {status}"}]
    content = json.dumps({"errors": errors}).encode() if body is None else body

    async def act(exchange: Exchange) -> bool:
        await exchange.write(message(status, content, media, **headers))
        return KEEP

    return act


def limited(wish: float | None, **headers: str) -> Act:
    """Refuse with 429; `wish` is what a client must wait for that understands the headers."""

    async def act(exchange: Exchange) -> bool:
        exchange.arrival.wish = wish
        exchange.arrival.answered_at = time.monotonic()
        return bool(await says(429, None, JSON, **headers)(exchange))

    return act


async def limited_until(exchange: Exchange) -> bool:
    seconds = int(time.time()) + 1
    return bool(
        await limited(seconds - time.time(), retry_after=formatdate(seconds, usegmt=True))(exchange)
    )


def moved(status: int, where: Callable[[Exchange], str]) -> Act:
    async def act(exchange: Exchange) -> bool:
        return bool(await says(status, b"", location=where(exchange))(exchange))

    return act


def same_path(exchange: Exchange) -> str:
    return f"{exchange.origin}{exchange.request.target.partition('?')[0]}?moved=1"


def closed_port(exchange: Exchange) -> str:
    return f"{exchange.server.deaf_url}{exchange.request.target}"


def circle(exchange: Exchange) -> str:
    return f"{exchange.request.target.partition('?')[0]}?circle=1"


async def fine(exchange: Exchange) -> bool:
    return bool(await says(200, good(exchange))(exchange))


async def page(exchange: Exchange) -> bool:
    """What a GET finds: the state of the call, in the same envelope as an answer to a command."""
    found = {"data": {"record_type": "call", "is_alive": True}}
    return bool(await says(200, json.dumps(found).encode())(exchange))


async def reset(exchange: Exchange) -> bool:
    exchange.reset()
    return HANG_UP


async def hang_up(exchange: Exchange) -> bool:
    return HANG_UP


async def stall(exchange: Exchange) -> bool:
    await exchange.stall()
    return HANG_UP


async def stall_then_execute(exchange: Exchange) -> bool:
    await asyncio.sleep(exchange.server.stall)
    exchange.execute()
    return await fine(exchange)


async def stall_in_body(exchange: Exchange) -> bool:
    await exchange.write(message(200, good(exchange))[:-9])
    await exchange.stall()
    return HANG_UP


def drip(start: Callable[[bytes], int]) -> Act:
    """Send the answer byte by byte from somewhere on, each in time, all of them far too late."""

    async def act(exchange: Exchange) -> bool:
        answer = message(200, good(exchange), x_long="-" * 1000)
        first = start(answer)
        await exchange.write(answer[:first])
        end = time.monotonic() + exchange.server.trickle
        for one in answer[first:]:
            if time.monotonic() >= end:
                return HANG_UP
            await exchange.write(bytes([one]))
            await asyncio.sleep(exchange.server.trickle / 60)
        return KEEP

    return act


async def drip_body(exchange: Exchange) -> bool:
    await exchange.write(message(200, b"", content_length="100000"))
    end = time.monotonic() + exchange.server.trickle
    while time.monotonic() < end:
        await exchange.write(b" ")
        await asyncio.sleep(exchange.server.trickle / 60)
    return HANG_UP


async def drip_informational(exchange: Exchange) -> bool:
    end = time.monotonic() + exchange.server.trickle
    while time.monotonic() < end:
        await exchange.write(b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n")
        await asyncio.sleep(exchange.server.trickle / 60)
    return HANG_UP


async def truncate(exchange: Exchange) -> bool:
    await exchange.write(message(200, good(exchange))[:-9])
    return HANG_UP


async def truncate_and_reset(exchange: Exchange) -> bool:
    await exchange.write(message(200, good(exchange))[:-9])
    exchange.reset()
    return HANG_UP


def chunked(*chunks: bytes) -> Act:
    async def act(exchange: Exchange) -> bool:
        head = message(200, b"", content_length="none", transfer_encoding="chunked")
        body = good(exchange)
        await exchange.write(head + b"%x\r\n%b\r\n" % (len(body), body) + b"".join(chunks))
        return HANG_UP

    return act


def raw(content: bytes) -> Act:
    async def act(exchange: Exchange) -> bool:
        await exchange.write(content)
        return HANG_UP

    return act


async def wrong_json(exchange: Exchange) -> bool:
    bodies = (b"[]", b'"ok"', b"42", b"null", b"[{}]", b"true")
    return bool(await says(200, bodies[exchange.arrival.call % len(bodies)])(exchange))


async def wrong_data(exchange: Exchange) -> bool:
    bodies = (b'{"data": "ok"}', b'{"data": [1]}', b'{"data": false}')
    return bool(await says(200, bodies[exchange.arrival.call % len(bodies)])(exchange))


async def close_announced(exchange: Exchange) -> bool:
    await exchange.write(message(200, good(exchange), connection="close"))
    return HANG_UP


async def close_unannounced(exchange: Exchange) -> bool:
    await fine(exchange)
    await asyncio.sleep(0.002)
    return HANG_UP


async def reset_when_idle(exchange: Exchange) -> bool:
    await fine(exchange)
    await asyncio.sleep(0.002)
    return await reset(exchange)


async def close_slowly(exchange: Exchange) -> bool:
    """End the body by closing, but late; with TLS it is the close_notify that is late."""
    answer = message(200, good(exchange), content_length="none", connection="close")
    await exchange.write(answer)
    await exchange.stall()
    return HANG_UP


async def linger(exchange: Exchange) -> bool:
    """Announce the end of the connection, complete the answer, and then do not close."""
    await exchange.write(message(200, good(exchange), connection="close"))
    await exchange.stall()
    return HANG_UP


async def two_answers(exchange: Exchange) -> bool:
    """Send one answer more than was asked for, which the next request must not be given."""
    await exchange.write(message(200, good(exchange)) * 2)
    return KEEP


async def late_second_answer(exchange: Exchange) -> bool:
    await fine(exchange)
    await asyncio.sleep(0.002)
    return await fine(exchange)


def _both(name: str, act: Act, weight: float) -> dict[str, Fault]:
    return {
        name: Fault(act, False, weight / 2),
        f"{name} after execution": Fault(act, True, weight / 2),
    }


def _end_of_head(answer: bytes) -> int:
    return answer.index(b"\r\n\r\n") + 4


FAULTS: dict[str, Fault] = {
    "ok": Fault(fine, True, 40),
    "page": Fault(page, False, 0),
    **_both("reset", reset, 4),
    **_both("hang up", hang_up, 2),
    **_both("stall", stall, 3),
    "stall, then execution": Fault(stall_then_execute, False, 1),
    "stall in body": Fault(stall_in_body, True, 1),
    "drip of headers": Fault(drip(lambda answer: 20), True, 0.5),
    "drip of interim answers": Fault(drip_informational, True, 0.5),
    "drip of body": Fault(drip_body, True, 0.5),
    "drip of answer": Fault(drip(_end_of_head), True, 0.5),
    "truncated": Fault(truncate, True, 1),
    "truncated by reset": Fault(truncate_and_reset, True, 1),
    "truncated chunks": Fault(chunked(), True, 1),
    "bad chunk": Fault(chunked(b"zz\r\n"), True, 1),
    **_both("no HTTP", raw(b"\x00\xff banana\r\n\r\n"), 1),
    "huge headers": Fault(says(500, b"", x_huge="x" * 120_000), False, 0.5),
    "bad gzip": Fault(says(200, b"no gzip", content_encoding="gzip"), True, 1),
    **_both("garbage JSON", says(200, b'{"data": {"result": '), 2),
    **_both("JSON of a wrong type", wrong_json, 2),
    **_both("HTML", says(200, HTML, "text/html"), 2),
    **_both("HTML that claims to be JSON", says(200, HTML), 1),
    **_both("bytes", says(200, b"\x00\xff\xfe", "application/octet-stream"), 1),
    **_both("empty", says(200, b""), 2),
    **_both("204", says(204, b"", content_length="none"), 1),
    "429": Fault(limited(None), False, 1),
    "429 retry-after": Fault(limited(0.2, retry_after="0.2"), False, 1),
    "429 retry-after 1": Fault(limited(1, retry_after="1"), False, 1),
    "429 retry-after-ms": Fault(limited(0.15, retry_after_ms="150"), False, 1),
    "429 retry-after date": Fault(limited_until, False, 1),
    "429 x-ratelimit-reset": Fault(limited(1, x_ratelimit_reset="1"), False, 1),
    "429 retry-after 10": Fault(limited(10, retry_after="10"), False, 0.5),
    **{
        f"429 retry-after {name}": Fault(limited(None, retry_after=value), False, 0.2)
        for name, value in ABSURD.items()
    },
    "408": Fault(says(408), False, 1),
    "409": Fault(says(409), False, 1),
    "422": Fault(says(422), False, 1),
    **_both("500", says(500), 3),
    **_both("502", says(502, HTML, "text/html"), 2),
    **_both("503", says(503, retry_after="0.1"), 2),
    **_both("504", says(504), 2),
    "307": Fault(moved(307, same_path), False, 1),
    "308": Fault(moved(308, same_path), False, 1),
    "307 to a closed port": Fault(moved(307, closed_port), False, 0.5),
    "307 in a circle": Fault(moved(307, circle), False, 0.5),
    "302": Fault(moved(302, same_path), False, 0.5),
    "302 after execution": Fault(moved(302, same_path), True, 0.5),
    "307 to no URL": Fault(moved(307, lambda exchange: "http://[::bad"), False, 0.3),
    "307 to another scheme": Fault(moved(307, lambda exchange: "ftp://127.0.0.1/"), False, 0.3),
    "connection: close": Fault(close_announced, True, 2),
    "close of an idle connection": Fault(close_unannounced, True, 3),
    "reset of an idle connection": Fault(reset_when_idle, True, 1),
    "slow close": Fault(close_slowly, True, 1),
    "lingering close": Fault(linger, True, 1),
    # never drawn, see "What this does not show" in docs/reliability.md
    "data of a wrong type": Fault(wrong_data, True, 0),
    "two answers": Fault(two_answers, True, 0),
    "late second answer": Fault(late_second_answer, True, 0),
}
_NAMES = list(FAULTS)
_WEIGHTS = [fault.weight for fault in FAULTS.values()]


def draw(chance: random.Random) -> str:
    """Choose what happens to a request."""
    return chance.choices(_NAMES, _WEIGHTS)[0]
