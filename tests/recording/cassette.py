"""Recorded HTTP exchanges: how they are written as YAML, and a transport that answers from them."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import yaml

BASE_URL = "https://api.telnyx.com/v2"
SCRUBBED = "[scrubbed]"
# Only these headers are kept: what is not listed here cannot give anything away.
KEPT_OF_REQUESTS = ("accept", "authorization", "content-type", "prefer")
KEPT_OF_RESPONSES = ("content-type", "sl-violations")
_SECRET = frozenset(("authorization",))
HEADING = "# Recorded by `make record`, which replaces this file: do not edit it.\n"


@dataclass(frozen=True)
class Request:
    """What a client has sent, without secrets and without the host that it was sent to."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes

    @classmethod
    def of(cls, request: httpx.Request, base_url: str = BASE_URL) -> Request:
        """Keep of a request, whose body has been read, what may be kept."""
        url = str(request.url)
        if url.startswith(f"{base_url}/"):
            url = BASE_URL + url.removeprefix(base_url)
        return cls(request.method, url, _kept(request.headers, KEPT_OF_REQUESTS), request.content)

    def lines(self) -> list[str]:
        """All that must agree, as text; two requests are the same if these are."""
        url, _, query = self.url.partition("?")
        pairs = [f"  {pair}" for pair in query.split("&")] if query else []
        headers = [f"{name}: {value}" for name, value in sorted(self.headers.items())]
        return [f"{self.method} {url}", *pairs, *headers, "", *_readable(self.body)]


@dataclass(frozen=True)
class Response:
    """What the server has answered."""

    status: int
    headers: dict[str, str]
    body: bytes

    @classmethod
    def of(cls, response: httpx.Response) -> Response:
        """Keep of a response, whose body has been read, what may be kept."""
        headers = _kept(response.headers, KEPT_OF_RESPONSES)
        return cls(response.status_code, headers, response.content)


@dataclass(frozen=True)
class Exchange:
    """A request and its response, under a name that says what they are there for."""

    name: str
    request: Request
    response: Response


@dataclass(frozen=True)
class Cassette:
    """What one file holds: exchanges in their order, and where they come from."""

    server: str
    document: str
    exchanges: tuple[Exchange, ...]


def _kept(headers: httpx.Headers, names: Sequence[str]) -> dict[str, str]:
    found = {name: headers[name] for name in names if name in headers}
    return {name: SCRUBBED if name in _SECRET else value for name, value in found.items()}


def _readable(body: bytes) -> list[str]:
    """The lines of a body; those of JSON do not depend on the order of its keys."""
    try:
        value = json.loads(body, object_pairs_hook=_unique)
    except ValueError:
        return body.decode("utf-8", "backslashreplace").split("\n") if body else []
    return json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False).split("\n")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is there twice")
    return found


# ---------------------------------------------------------------------------- YAML


_UNSEEN = re.compile(
    "[\x85\u2028\u2029]"
)  # line breaks to YAML, which would write them as they are


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)  # the items of a list further in than its key

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def text(self, data: str) -> yaml.ScalarNode:
        style = "|" if "\n" in data else '"' if _UNSEEN.search(data) else None
        return self.represent_scalar("tag:yaml.org,2002:str", data, style=style)


_Dumper.add_representer(str, _Dumper.text)


def dump(cassette: Cassette) -> str:
    """Write a cassette: the same exchanges give the same text."""
    content = {
        "recorded": {"server": cassette.server, "document": cassette.document},
        "exchanges": [_exchange(each) for each in cassette.exchanges],
    }
    written = yaml.dump(content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    if parse(written) != cassette:
        raise AssertionError(f"what was written does not read as what it was:\n{written}")
    return HEADING + written


def _exchange(exchange: Exchange) -> dict[str, Any]:
    request, response = exchange.request, exchange.response
    return {
        "name": exchange.name,
        "request": {"method": request.method, "url": request.url, **_rest(request)},
        "response": {"status": response.status, **_rest(response)},
    }


def _rest(message: Request | Response) -> dict[str, Any]:
    return {"headers": message.headers, **_written(message.body)}


def _written(body: bytes) -> dict[str, Any]:
    """A body as data, where that gives the very same bytes again, otherwise as text."""
    try:
        value = json.loads(body)
    except ValueError:
        return {"text": body.decode()} if body else {}
    return {"json": value} if _compact(value) == body else {"text": body.decode()}


def _compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def parse(text: str) -> Cassette:
    """Read what `dump` has written."""
    content = yaml.load(text, Loader=yaml.CSafeLoader)
    exchanges = tuple(
        Exchange(
            each["name"],
            Request(**_parts(each["request"], "method", "url", "headers")),
            Response(**_parts(each["response"], "status", "headers")),
        )
        for each in content["exchanges"]
    )
    return Cassette(**content["recorded"], exchanges=exchanges)


def _parts(entry: dict[str, Any], *names: str) -> dict[str, Any]:
    body = _compact(entry["json"]) if "json" in entry else entry.get("text", "").encode()
    return {name: entry[name] for name in names} | {"body": body}


def load(path: Path) -> Cassette:
    """Read a file."""
    return parse(path.read_text("utf-8"))


# ---------------------------------------------------------------------------- replay


class Unmatched(AssertionError):
    """A request that was not recorded, or a recording that was not requested."""


class Replay(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers each request with the first recording of it that has not been used."""

    def __init__(self, cassette: Cassette, place: str) -> None:
        self._place = place
        self._waiting = list(cassette.exchanges)
        self._used: list[Exchange] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._answer(Request.of(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._answer(Request.of(request))

    def finish(self) -> None:
        """Complain about recordings that nobody has asked for."""
        if self._waiting:
            names = ", ".join(repr(each.name) for each in self._waiting)
            raise Unmatched(f"{self._place}: recorded but not requested: {names}")

    def _answer(self, sent: Request) -> httpx.Response:
        lines = sent.lines()
        for number, exchange in enumerate(self._waiting):
            if exchange.request.lines() == lines:
                self._used.append(self._waiting.pop(number))
                found = exchange.response
                return httpx.Response(found.status, headers=found.headers, content=found.body)
        raise Unmatched(f"{self._place}: {self._reason(lines)}")

    def _reason(self, lines: list[str]) -> str:
        for exchange in self._used:
            if exchange.request.lines() == lines:
                return f"the recording {exchange.name!r} answers this request, but it has been used"
        choices = self._waiting or self._used
        if not choices:
            return "there are no recordings"

        def likeness(exchange: Exchange) -> float:
            return difflib.SequenceMatcher(None, exchange.request.lines(), lines).ratio()

        nearest = max(choices, key=likeness)
        used = "" if self._waiting else ", which has been used,"
        difference = difflib.unified_diff(
            nearest.request.lines(), lines, "recorded", "sent", n=len(lines), lineterm=""
        )
        head = f"this request was not recorded; the nearest recording{used} is {nearest.name!r}:"
        return "\n".join([head, *difference])


@contextmanager
def replay(path: Path) -> Iterator[Replay]:
    """A transport that answers from a file, all of which must have been used in the end."""
    transport = Replay(load(path), path.name)
    yield transport
    transport.finish()
