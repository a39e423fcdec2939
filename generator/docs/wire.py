"""Values as they stand in a URL, a header, a cookie or a form, as their parameters say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import quote

from generator import ir
from generator.docs.requests import Argument, Request
from generator.source import Json
from generator.targets.python.bodies import FORM

_BETWEEN = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
# What a URL may hold that no shell and no string of a language reads as anything else.
_PLAIN = "/:.-_~"
_VALUE = ":.-_~"
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def url(base: str, operation: ir.Operation, request: Request) -> str:
    """The URL of a request without its query."""
    path = quote(operation.origin, safe=f"{_PLAIN}{{}}")
    for step in request.path:
        hole = quote(f"{{{step.wire}}}", safe=f"{_PLAIN}{{}}")
        path = path.replace(hole, quote(plain(step.value), safe=_VALUE))
    path = quote(path, safe=f"{_PLAIN}%")
    return f"{quote(base.rstrip('/'), safe=f'{_PLAIN}%@')}{path}"


def route(operation: ir.Operation, request: Request) -> list[tuple[str, Argument | None]]:
    """The path and the query of a request in pieces, those that are values with what they are."""
    pieces: list[tuple[str, Argument | None]] = []
    rest = operation.origin
    for step in request.path:
        before, _, rest = rest.partition(f"{{{step.wire}}}")
        pieces += [
            (quote(before, safe=_PLAIN), None),
            (quote(plain(step.value), safe=_VALUE), step),
        ]
    return [*pieces, (f"{quote(rest, safe=_PLAIN)}{query(operation, request)}", None)]


def query(operation: ir.Operation, request: Request) -> str:
    """The query of a request, with its question mark; empty where there is none."""
    known = {each.id: each for each in operation.parameters}
    pairs = [
        pair
        for each in request.arguments
        if each.place == "query"
        for pair in _pairs(known[each.id], each.value)
    ]
    return f"?{'&'.join(pairs)}" if pairs else ""


def headers(request: Request) -> list[str] | None:
    """The headers beside those that the client sets; None if the name of one cannot be that."""
    found = [each for each in request.arguments if each.place == "header"]
    if not all(_TOKEN.fullmatch(each.wire) for each in found):
        return None
    return [f"{each.wire}: {' '.join(plain(each.value).split())}" for each in found]


def cookies(request: Request) -> Iterator[str]:
    """The cookies of a request."""
    for each in request.arguments:
        if each.place == "cookie":
            yield f"{quote(each.wire, safe='')}={quote(plain(each.value), safe='')}"


def form(request: Request, media: str) -> list[str]:
    """The fields of a form; that of a browser wants its names to be encoded."""
    fields = [each for each in request.arguments if each.place == "body"]
    return [
        f"{_encoded(each.wire) if media == FORM else each.wire}={plain(each.value)}"
        for each in fields
    ]


def plain(value: Json) -> str:
    """A value as text: as JSON writes it, a list with commas."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ",".join(map(plain, value))
    return json.dumps(value)


def _pairs(parameter: ir.Parameter, value: Json) -> Iterator[str]:
    name = _encoded(parameter.wire)
    if parameter.media_type:
        yield f"{name}={_encoded(json.dumps(value))}"
    elif isinstance(value, list) and parameter.explode:
        yield from (f"{name}={_encoded(plain(each))}" for each in value)
    elif isinstance(value, list):
        between = _BETWEEN.get(parameter.style, ",")
        yield f"{name}={between.join(_encoded(plain(each)) for each in value)}"
    elif isinstance(value, dict) and parameter.style == "deepObject":
        yield from (f"{name}%5B{_encoded(k)}%5D={_encoded(plain(v))}" for k, v in value.items())
    elif isinstance(value, dict) and parameter.explode:
        yield from (f"{_encoded(k)}={_encoded(plain(v))}" for k, v in value.items())
    elif isinstance(value, dict):
        parts = (_encoded(plain(part)) for pair in value.items() for part in pair)
        yield f"{name}={','.join(parts)}"
    else:
        yield f"{name}={_encoded(plain(value))}"


def _encoded(text: str) -> str:
    return quote(text, safe="")
