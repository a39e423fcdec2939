"""What a fake answers: the example of a good answer, of a stream, of a page that is the last."""

from __future__ import annotations

from copy import deepcopy

from generator import ir
from generator.source import Json
from generator.targets.python.answers import answers, only_streams, stream_of
from generator.targets.python.bodies import WILDCARDS, is_json
from generator.targets.python.examples import Examples


def fake_answers(api: ir.Api, examples: Examples, operation: ir.Operation) -> dict[str, Json]:
    """The entries of an operation that say what it answers."""
    streamed = stream_of(api, operation)
    if streamed is None:
        return _pages(operation.pagination, _answer(api, examples, operation))
    kind, text = streamed.media_type, examples.stream(streamed)
    stream: dict[str, Json] = {"status": _status(streamed.status), "media": kind, "body": text}
    if only_streams(api, operation):
        return {"answer": stream}
    return {**_pages(operation.pagination, _answer(api, examples, operation)), "stream": stream}


def _answer(api: ir.Api, examples: Examples, operation: ir.Operation) -> dict[str, Json]:
    """What the first good answer of an operation holds."""
    first = next(iter(answers(api, operation)), None)
    if first is None:
        return {"status": 200}
    status, media = _status(first.status), first.media
    if media is None:
        return {"status": status}
    value = examples.media(media)
    if is_json(media.media_type):
        wild = media.media_type in WILDCARDS
        kind = "application/json" if wild else media.media_type
        return {"status": status, "media": kind, "body": value}
    return {"status": status, "media": media.media_type, "body": str(value) if value else ""}


def _status(documented: str) -> int:
    return int(documented) if documented.isdecimal() else 200


def _pages(pagination: ir.Pagination | None, answer: dict[str, Json]) -> dict[str, Json]:
    """An answer that is the last page; where a page cannot say so, an empty one that follows it.

    What is an example leads on, as a rule, and would do so for ever.
    """
    if pagination is None or pagination.kind == "link_header":
        return {"answer": answer}
    body = deepcopy(answer.get("body"))
    if path := pagination.more or pagination.next or pagination.total:
        _put(body, path, _end(pagination, body))
        return {"answer": {**answer, "body": body}}
    _put(body, pagination.items, [])
    first, *rest = pagination.parameter
    return {
        "answer": answer,
        "later": {**answer, "body": body if pagination.items else []},
        "parameter": first + "".join(f"[{name}]" for name in rest),
        "first": {"page": str(pagination.start), "offset": "0"}.get(pagination.kind, ""),
    }


def _end(pagination: ir.Pagination, body: Json) -> Json:
    """What says in a page that it is the last."""
    if pagination.more:
        return False
    if pagination.next:
        return "" if isinstance(value_at(body, pagination.next), str) else None
    items = value_at(body, pagination.items)
    return 1 if pagination.kind == "page" else len(items) if isinstance(items, list) else 0


def value_at(value: Json, path: tuple[str, ...]) -> Json:
    """What stands in a value at a path, None where nothing does."""
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value


def _put(value: Json, path: tuple[str, ...], found: Json) -> None:
    for step in path[:-1]:
        value = value.setdefault(step, {}) if isinstance(value, dict) else None
    if path and isinstance(value, dict):
        value[path[-1]] = found
