"""Reads a request as a server would, by the styles of the document, and compares it with a call.

What was given to the call is valid already: `values` asked an independent validator. So what is
left to find out is whether each value arrives where the document wants it, unharmed.
"""

from __future__ import annotations

import email
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, unquote_plus

import httpx

from tests.corpus.reading import Operation, Parameter, Reading

_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
_JOINERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_JSON = re.compile(r"(application|text)/(.*\+)?json\s*(;.*)?", re.IGNORECASE)


@dataclass
class Call:
    """An operation and what it was called with, by the names of the document."""

    operation: Operation
    given: dict[tuple[str, str], Any] = field(default_factory=dict)
    body: Any = None
    has_body: bool = False
    medias: tuple[str, ...] = ()
    key: str = ""  # a property that the client adds by itself, as its settings say
    flag: str = ""  # where a `stream` says how to answer: in the body, or in the query
    encoding: Mapping[str, Any] = field(default_factory=dict)  # how it has fields of forms written


def is_json(media: str) -> bool:
    return _JSON.fullmatch(media) is not None


def problems(call: Call, request: httpx.Request, document: Reading) -> Iterator[str]:
    """All in which a request is not what the document says of this call."""
    operation = call.operation
    if request.method.lower() != operation.method:
        yield f"the method is {request.method}"
    raw = request.url.raw_path.decode()
    path, _, query = raw.partition("?")
    pattern = re.sub(r"\\\{.*?\\\}", r"([^/?]+)", re.escape(operation.path.partition("?")[0]))
    found = re.fullmatch(".*?" + pattern, path) or re.fullmatch(".*?" + pattern, unquote(path))
    if found is None:
        yield f"the path is {path}"
        return
    names = re.findall(r"\{(.*?)\}", operation.path)
    texts = dict(zip(names, found.groups(), strict=False))
    pairs = [part.partition("=")[::2] for part in query.split("&") if part]
    cookies = dict(
        part.strip().partition("=")[::2] for part in request.headers.get("cookie", "").split(";")
    )
    blurred = "}{" in operation.path  # where one value ends and the next begins nobody can tell
    for parameter in operation.parameters:
        key = parameter.location, parameter.wire
        if blurred and parameter.location == "path":
            continue
        if key not in call.given:
            if parameter.required:
                yield f"{parameter.wire} in {parameter.location} was not given"
            continue
        value = call.given[key]
        arrived: Any
        match parameter.location:
            case "path":
                arrived = _in_path(texts.get(parameter.wire, ""), parameter, value)
            case "query":
                arrived = _in_query(pairs, parameter, value)
            case "header":
                arrived = _listed(request.headers.get(parameter.wire), parameter, value, str)
            case _:
                mine = list(cookies.items())
                arrived = _in_query(mine, parameter, value)
        if not same(arrived, value):
            yield f"{parameter.wire} in {parameter.location}: {value!r} arrived as {arrived!r}"
    yield from _unknown(call, pairs, document)
    yield from _body(call, request)


def _unknown(call: Call, pairs: list[Any], document: Reading) -> Iterator[str]:
    """Query parameters that nothing in the document names."""
    known = {p.wire for p in call.operation.parameters if p.location == "query"}
    schemes = document.root.get("components", "securitySchemes")
    for _, scheme in schemes.items() if schemes is not None else ():
        if scheme.followed().value.get("in") == "query":
            known.add(scheme.followed().value.get("name"))
    known |= {
        name
        for name, _, _ in (
            pair.partition("=") for pair in call.operation.path.partition("?")[2].split("&")
        )
    }
    for value in call.given.values():
        known |= set(value) if isinstance(value, Mapping) else set()
    for name, _ in pairs:
        plain = unquote_plus(name)
        if plain not in known and plain.partition("[")[0] not in known:
            yield f"nothing documents the query parameter {plain!r}"


# ---------------------------------------------------------------------------- parameters


def _in_path(text: str, parameter: Parameter, value: Any) -> Any:
    if parameter.style == "label":
        joiner = "." if parameter.explode else ","
        return _listed(text.removeprefix("."), parameter, value, unquote, joiner)
    if parameter.style == "matrix":
        prefix = f";{parameter.wire}="
        if parameter.explode and isinstance(value, list):
            return [unquote(each) for each in text.split(prefix)[1:]]
        if parameter.explode and isinstance(value, dict):
            return _objects(text.removeprefix(";").split(";"), unquote)
        return _listed(text.removeprefix(prefix), parameter, value, unquote)
    return _listed(text, parameter, value, unquote)


def _listed(
    text: str | None, parameter: Parameter, value: Any, decode: Any, joiner: str = ","
) -> Any:
    """A scalar, or a list or object whose parts a sign divides (style simple and its like)."""
    if text is None:
        return None
    if parameter.media:
        return json.loads(decode(text)) if is_json(parameter.media) else decode(text)
    if isinstance(value, list):
        return [decode(part) for part in text.split(joiner)] if text else []
    if isinstance(value, dict):
        parts = text.split(joiner) if text else []
        if parameter.explode:
            return _objects(parts, decode)
        return {decode(k): decode(v) for k, v in zip(parts[::2], parts[1::2], strict=False)}
    return decode(text)


def _objects(parts: list[str], decode: Any) -> dict[str, str]:
    return {decode(k): decode(v) for k, _, v in (part.partition("=") for part in parts if part)}


def _in_query(pairs: list[Any], parameter: Parameter, value: Any) -> Any:
    decoded = [(unquote_plus(name), text) for name, text in pairs]
    mine = [text for name, text in decoded if name == parameter.wire]
    if parameter.media:
        text = unquote_plus(mine[0]) if mine else "null"
        return json.loads(text) if is_json(parameter.media) or not mine else text
    if isinstance(value, dict):
        if parameter.style == "deepObject":
            return _deep([(n, unquote_plus(t)) for n, t in decoded], parameter.wire)
        if parameter.explode:
            return {name: unquote_plus(text) for name, text in decoded if name in value}
        parts = _divided(mine[0], parameter.style) if mine else []
        return {
            unquote_plus(k): unquote_plus(v) for k, v in zip(parts[::2], parts[1::2], strict=False)
        }
    if isinstance(value, list) and parameter.style == "deepObject":
        # Nothing says how a list is written there; of what servers read, any will do.
        return [unquote_plus(text) for name, text in decoded if name.startswith(parameter.wire)]
    if isinstance(value, list):
        flat = parameter.location == "cookie"
        if parameter.explode and not flat:
            return [unquote_plus(text) for text in mine]
        parts = _divided(mine[0], parameter.style) if mine and mine[0] else []
        return [unquote_plus(part) for part in parts]
    return unquote_plus(mine[0]) if mine else None


def _divided(text: str, style: str) -> list[str]:
    """The parts of a list, whichever way the sign between them is written."""
    joiner = _DELIMITERS.get(style, ",")
    if joiner in text:
        return text.split(joiner)
    return re.split("%2C|\\+" if joiner == "%20" else "%2C|\\|", text)


def _deep(pairs: list[tuple[str, str]], wire: str) -> Any:
    found: dict[str, Any] = {}
    for name, text in pairs:
        if not name.startswith(f"{wire}["):
            continue
        steps = re.findall(r"\[(.*?)\]", name[len(wire) :])
        here = found
        for step in steps[:-1]:
            inner = here.setdefault(step, {})
            here = inner if isinstance(inner, dict) else {}
        old = here.get(steps[-1])
        here[steps[-1]] = (
            text if old is None else [*(old if isinstance(old, list) else [old]), text]
        )
    return found


def same(arrived: Any, value: Any) -> bool:
    """Whether text that arrived says a value: `1` is 1, and a list says each of its items."""
    if isinstance(arrived, str) and not isinstance(value, str):
        try:
            plain = json.loads(arrived)
        except ValueError:
            return False
        return bool(plain == value)
    if isinstance(value, list):
        value = [each for each in value if each is not None]  # no style has a text for null
        arrived = [arrived] if isinstance(arrived, str) else arrived
        return (
            isinstance(arrived, list)
            and len(arrived) == len(value)
            and all(map(same, arrived, value))
        )
    if isinstance(value, dict) and isinstance(arrived, dict):
        given = {k: v for k, v in value.items() if v is not None and v != []}
        return set(arrived) == set(given) and all(same(arrived[k], v) for k, v in given.items())
    return bool(arrived == value)


# ---------------------------------------------------------------------------- bodies


def _body(call: Call, request: httpx.Request) -> Iterator[str]:
    content, kind = request.content, request.headers.get("content-type", "")
    if not call.has_body:
        if content not in (b"", b"{}") and not (call.key and call.key.encode() in content):
            yield f"a body was sent that nobody gave: {content[:80]!r}"
        return
    media = kind.partition(";")[0].strip().lower()
    offered = [each.partition(";")[0].strip().lower() for each in call.medias]
    # What is behind a range such as `image/*` only the caller knows.
    if media not in offered and not any("*" in each for each in offered):
        yield f"the body is {kind or 'of no media type'}, documented are {', '.join(offered)}"
        return
    value = call.body
    if is_json(media):
        try:
            plain = json.loads(content)
        except ValueError:
            yield f"the body is no JSON: {content[:80]!r}"
            return
        if isinstance(plain, dict) and call.key not in value:
            plain.pop(call.key, None)
        if plain != value:
            yield f"the body {json.dumps(value)[:200]} arrived as {json.dumps(plain)[:200]}"
    elif media == "application/x-www-form-urlencoded":
        pairs = parse_qsl(content.decode(), keep_blank_values=True)
        yield from _fields(call, pairs)
    elif media.startswith("multipart/"):
        head = f"Content-Type: {kind}\r\n\r\n".encode()
        parts = email.message_from_bytes(head + content).get_payload()
        fields = [
            (
                str(part.get_param("name", header="content-disposition")),
                part.get_payload(decode=True),
            )
            for part in (parts if isinstance(parts, list) else [])
            if isinstance(part, email.message.Message)
        ]
        yield from _fields(call, fields)
    elif content != (value if isinstance(value, bytes) else str(value).encode()):
        yield f"the body {value!r} arrived as {content[:80]!r}"


def _fields(call: Call, pairs: list[Any]) -> Iterator[str]:
    """Fields of a form; how an object in one is written is left to the document's encoding."""
    value: Any = call.body
    for name, item in value.items():
        found = [text for key, text in pairs if key == name]
        said = call.encoding.get(name) or {}
        if is_json(str(said.get("contentType"))):
            # Of a list in a multipart form each item is a part.
            if [json.loads(text) for text in found] not in ([item], item):
                yield f"the field {name!r}: {item!r} arrived as {found!r}"
            continue
        items = item if isinstance(item, list) else [item]
        nested = any(isinstance(each, (dict, list)) or each is None for each in items)
        if nested or not items:
            continue
        texts = [
            t.decode() if isinstance(t, bytes) and not isinstance(i, bytes) else t
            for t, i in zip(found, items, strict=False)
        ]
        if len(found) == len(items) and all(map(same, texts, items)):
            continue
        joiner = _JOINERS.get(str(said.get("style")), ",")
        if not (len(texts) == 1 and texts[0] == joiner.join(map(str, items))):
            yield f"the field {name!r}: {item!r} arrived as {found!r}"
    for name in {key for key, _ in pairs} - {*value}:
        if not any(isinstance(item, dict) for item in value.values()):
            yield f"nobody gave the field {name!r}"
