"""Which body of a request is spoken, and whether its properties become arguments."""

from __future__ import annotations

import re

from generator import ir

# What a document offers as anything is spoken as JSON.
WILDCARDS = ("*/*", "application/*")
FORM = "application/x-www-form-urlencoded"


def spread_body(api: ir.Api, operation: ir.Operation) -> ir.Object | None:
    """The object whose properties become arguments, None where the body stays one argument."""
    media = preferred_media(operation.body.contents) if operation.body is not None else None
    if media is None or operation.body is None:
        return None
    type_ = followed(api, media.type)[-1]
    if not isinstance(type_, ir.Object) or not _is_spreadable(media.media_type):
        return None
    optional = not operation.body.required
    if optional and any(field.required and not field.read_only for field in type_.fields):
        return None
    return type_ if any(not field.read_only for field in type_.fields) else None


def text_fields(api: ir.Api, operation: ir.Operation) -> list[str]:
    """The properties of a body that become arguments and hold text, as they are on the wire."""
    spread = spread_body(api, operation)
    return [
        field.wire
        for field in (spread.fields if spread is not None else ())
        if not field.read_only and _is_text(followed(api, field.type)[-1])
    ]


def _is_text(type_: ir.Type) -> bool:
    return isinstance(type_, ir.Scalar) and type_.kind == "string"


def spread_ids(api: ir.Api, operation: ir.Operation) -> list[str]:
    """The declarations of a body that becomes arguments."""
    if operation.body is None or spread_body(api, operation) is None:
        return []
    return [
        step.target
        for media in operation.body.contents
        for step in followed(api, media.type)
        if isinstance(step, ir.Ref)
    ]


def followed(api: ir.Api, type_: ir.Type) -> list[ir.Type]:
    """A type and, where it is a reference, what that means in the end."""
    steps = [type_]
    while isinstance(type_, ir.Ref) and type_.target in api.schemas:
        type_ = api.schemas[type_.target].type
        if type_ in steps:
            break
        steps.append(type_)
    return steps


def _is_spreadable(media_type: str) -> bool:
    return is_json(media_type) or kind_of(media_type) in (FORM, "multipart/form-data")


def kind_of(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    kind = kind_of(media_type)
    return kind == "application/json" or kind.endswith("+json") or kind in ("text/json", *WILDCARDS)


def is_form(media_type: str) -> bool:
    """Whether a body has named fields, of which some may be files."""
    return kind_of(media_type) == FORM or kind_of(media_type).startswith("multipart/")


def is_markup(media_type: str) -> bool:
    """Whether it is XML or YAML, which is left as text: nothing here writes or reads it."""
    return bool(re.search(r"[/+](x-)?(xml|yaml)\b", kind_of(media_type)))


def is_text(media_type: str) -> bool:
    return kind_of(media_type).startswith("text/") or is_markup(media_type)


def writer_of(media_type: str) -> tuple[str, str] | None:
    """The module and the function of the runtime that write a body; None for JSON."""
    kind = kind_of(media_type)
    if kind == FORM:
        return "forms", "form"
    if is_form(kind):
        return "forms", "multipart"
    if kind in WILDCARDS:
        return "upload", "anything"
    return None if is_json(kind) else ("upload", "octets")


def preferred_media(contents: tuple[ir.Media, ...]) -> ir.Media | None:
    """The media type to speak: JSON where it is offered, else forms, text, anything."""

    def merit(media: ir.Media) -> int:
        kind = kind_of(media.media_type)
        if kind == "application/json":
            return 6
        if kind in WILDCARDS:
            return 2
        if is_json(kind):
            return 5
        if kind == "multipart/form-data":
            return 4
        if kind == FORM:
            return 3
        return 1 if is_text(kind) else 0

    return max(contents, key=merit, default=None)
