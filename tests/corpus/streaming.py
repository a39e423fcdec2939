"""Answers that come item by item, and the items that a client must find in them."""

from __future__ import annotations

import json
from typing import Any

from tests.corpus.parts import listed
from tests.corpus.place import Place
from tests.corpus.values import Maker

_EVENTS = "text/event-stream"
_PARTS = {"event", "data", "id", "retry"}
_LINES = ("ndjson", "jsonl", "jsonlines", "json-lines", "stream+json", "x-json-stream", "json-seq")


def is_stream(media: str) -> bool:
    kind = _kind(media)
    return kind == _EVENTS or kind.endswith(_LINES) or kind == "application/json-stream"


def streamed(media: str, schema: Place | None, maker: Maker) -> tuple[bytes, list[Any]]:
    """A stream of two items, a full one and a small one."""
    item = _item(schema)
    items = [maker.make(item, full=full) for full in (True, False)]
    if _kind(media) == _EVENTS:
        as_text = item is None or item.value.get("type") == "string"
        whole = _is_whole(item)
        events = "".join(_event(each, whole=whole, as_text=whole or as_text) for each in items)
        return f": a comment\n\n{events}data: [DONE]\n\n".encode(), items
    start = "\x1e" if _kind(media).endswith("json-seq") else ""
    return "".join(f"{start}{json.dumps(each)}\n" for each in items).encode(), items


def same_items(found: list[Any], wanted: list[Any]) -> bool:
    """Whether a client found these; an event without a name is a message, an id lasts."""
    return len(found) == len(wanted) and all(map(_same, found, wanted))


def _same(found: Any, wanted: Any) -> bool:
    if isinstance(found, dict) and isinstance(wanted, dict) and "data" in wanted:
        return {*found} - {*wanted} <= {"event", "id"} and found == found | wanted
    return bool(found == wanted)


def _item(schema: Place | None) -> Place | None:
    """The schema of an item: a list of all items says it of each."""
    end = schema.followed() if schema is not None else None
    if end is not None and isinstance(end.value, dict) and end.value.get("type") == "array":
        return end.get("items")
    return end


def _is_whole(item: Place | None) -> bool:
    """Whether a schema describes an event with all that belongs to it, and not only its data."""
    if item is None:
        return False
    variants = [*listed(item, "oneOf"), *listed(item, "anyOf")]
    if variants:
        return all(_is_whole(each.followed()) for each in variants)
    names = {name for key, said in item.items() if key == "properties" for name, _ in said.items()}
    return "data" in names and len(names) > 1 and names <= _PARTS


def _event(item: Any, *, whole: bool, as_text: bool) -> str:
    parts = item if whole else {"data": item}
    data = parts["data"]
    text = data if isinstance(data, str) and as_text else json.dumps(data)
    heads = "".join(f"{key}: {each}\n" for key, each in parts.items() if key != "data")
    return f"{heads}data: {text}\n\n"


def _kind(media: str) -> str:
    return media.partition(";")[0].strip().lower()
