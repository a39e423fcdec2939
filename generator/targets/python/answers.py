"""What is asked for of the answers that an operation offers, and what each of them becomes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator import ir
from generator.targets.python.bodies import (
    followed,
    is_json,
    is_markup,
    is_text,
    kind_of,
    preferred_media,
    spread_body,
)

EVENTS = "text/event-stream"
LINES = frozenset(
    "application/x-ndjson application/ndjson application/jsonl application/x-jsonl "
    "application/jsonlines application/x-jsonlines application/json-lines "
    "application/stream+json application/x-json-stream application/json-stream".split()
)
# What an event of a stream consists of.
PARTS = frozenset(("event", "data", "id", "retry"))
# Statuses and methods whose answers have no body, whatever a document says.
BODILESS = frozenset(("204", "205", "304"))


@dataclass(frozen=True, slots=True)
class Answer:
    """One good answer: its status, and its body in one of the media types to ask for."""

    status: str
    media: ir.Media | None

    @property
    def form(self) -> Literal["nothing", "json", "text", "bytes"]:
        if self.media is None:
            return "nothing"
        if is_json(self.media.media_type):
            return "json"
        return "text" if is_text(self.media.media_type) else "bytes"


@dataclass(frozen=True, slots=True)
class Streamed:
    """An answer that comes item by item; `item` is None where events are taken as they are.

    `whole` says that `item` describes events with all their parts, otherwise only their data; with
    `as_text`, data is text in all of them. `flag` is the property of the body, or the parameter of
    the query, that asks for it.
    """

    status: str
    media_type: str
    item: ir.Type | None
    whole: bool
    as_text: bool
    flag: ir.Field | ir.Parameter | None


def good(operation: ir.Operation) -> list[ir.Response]:
    """The answers that are no errors: 2xx, else `default`, else redirects."""
    for lead in ("2", "d", "3"):
        found = [each for each in operation.responses if each.status.startswith(lead)]
        if found:
            return found
    return []


def answers(api: ir.Api, operation: ir.Operation) -> list[Answer]:
    """The good answers but for streams, each in the media types to ask for, the best first."""
    found: list[Answer] = []
    for response in good(operation):
        if response.status in BODILESS or operation.method == "HEAD" or not response.contents:
            found.append(Answer(response.status, None))
            continue
        whole = [each for each in response.contents if not is_stream(each.media_type)]
        found += [Answer(response.status, media) for media in _asked_for(api, whole)]
    return found


def stream_of(api: ir.Api, operation: ir.Operation) -> Streamed | None:
    """The first good answer that is a stream."""
    for response in good(operation):
        for media in response.contents:
            if is_stream(media.media_type):
                return _streamed(api, operation, response.status, media)
    return None


def only_streams(api: ir.Api, operation: ir.Operation) -> bool:
    """Whether an operation answers with a stream and nothing else."""
    return stream_of(api, operation) is not None and not any(
        answer.media for answer in answers(api, operation)
    )


def is_stream(media_type: str) -> bool:
    kind = kind_of(media_type)
    return kind in LINES or kind == EVENTS or kind.endswith("json-seq")


def other_forms(api: ir.Api, operation: ir.Operation) -> list[str]:
    """Media types of good answers that are not asked for: they say the same in another way."""
    asked = {answer.media.media_type for answer in answers(api, operation) if answer.media}
    offered = [media.media_type for each in good(operation) for media in each.contents]
    return (
        []
        if not asked
        else [each for each in dict.fromkeys(offered) if each not in asked and not is_stream(each)]
    )


def _asked_for(api: ir.Api, contents: list[ir.Media]) -> Iterator[ir.Media]:
    first = preferred_media(tuple(contents))
    if first is None:
        return
    yield first
    for media in contents:
        if media is not first and not _is_the_same(api, first, media):
            yield media


def _is_the_same(api: ir.Api, first: ir.Media, other: ir.Media) -> bool:
    """Whether a media type only says in another way what JSON says already."""
    if not is_json(first.media_type):
        return False
    if is_json(other.media_type):
        return other.type == first.type
    meant = followed(api, other.type)[-1]
    return is_markup(other.media_type) or not isinstance(meant, ir.Scalar | ir.Any_ | ir.Enum)


def _streamed(
    api: ir.Api, operation: ir.Operation, status: str, media: ir.Media
) -> Streamed | None:
    type_ = media.type
    meant = followed(api, type_)[-1]
    if isinstance(meant, ir.ListOf) and not meant.prefix:
        type_, meant = meant.item, followed(api, meant.item)[-1]
    events = kind_of(media.media_type) == EVENTS
    if isinstance(meant, ir.Scalar) and meant.kind == "string":
        type_ = meant = ir.Any_()
    bodies = list(_objects(api, type_, frozenset())) if events else []
    whole = bool(bodies) and all(each is not None and _is_event(each) for each in bodies)
    data = [field.type for each in bodies if each for field in each.fields if field.wire == "data"]
    kinds = [followed(api, each)[-1] for each in data]
    as_text = whole and all(isinstance(each, ir.Scalar) and each.kind == "string" for each in kinds)
    item = None if events and isinstance(meant, ir.Any_) else type_
    return Streamed(status, media.media_type, item, whole, as_text, _flag(api, operation))


def _objects(api: ir.Api, type_: ir.Type, seen: frozenset[str]) -> Iterator[ir.Object | None]:
    """The objects that a type may be, None for anything else."""
    if isinstance(type_, ir.Ref) and type_.target not in seen:
        yield from _objects(api, api.schemas[type_.target].type, seen | {type_.target})
    elif isinstance(type_, ir.Union):
        for each in type_.variants:
            yield from _objects(api, each, seen)
    else:
        yield type_ if isinstance(type_, ir.Object) else None


def _is_event(object_: ir.Object) -> bool:
    """Whether an object describes an event: its data, something else of it, and nothing more."""
    wires = {field.wire for field in object_.fields}
    return "data" in wires and len(wires) > 1 and wires <= PARTS


def _flag(api: ir.Api, operation: ir.Operation) -> ir.Field | ir.Parameter | None:
    """The property `stream` of a body, or the parameter, where it says yes or no."""
    spread = spread_body(api, operation)
    found: list[ir.Field | ir.Parameter] = []
    found += [each for each in spread.fields if not each.read_only] if spread is not None else []
    found += [each for each in operation.parameters if each.location == "query"]
    for each in found:
        inner = each.type.inner if isinstance(each.type, ir.Nullable) else each.type
        if each.wire == "stream" and _is_yes_or_no(followed(api, inner)[-1]):
            return each
    return None


def _is_yes_or_no(type_: ir.Type) -> bool:
    return getattr(type_, "kind", "") == "boolean"
