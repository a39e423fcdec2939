"""What the examples of docs pages send: paths, queries and bodies, with the document's values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import ir
from generator.source import Json
from generator.targets.python.bodies import is_form, is_json, preferred_media, spread_body
from generator.targets.python.samples import FORMATS, PLAIN
from generator.walk import bare

_CLIENTS_OWN = ("authorization", "content-type", "accept")


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One value of a request and what stands for it: a parameter, a property, or the body."""

    id: str
    wire: str
    place: str
    type: ir.Type
    required: bool
    value: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """An example of a request; `body` is what the arguments of the place "body" come to."""

    path: tuple[Argument, ...]
    arguments: tuple[Argument, ...]
    body: Json = None
    has_body: bool = False


def is_writable(operation: ir.Operation) -> bool:
    """Whether an example of a request can be written down: its body is JSON, or there is none."""
    if operation.body is None:
        return True
    media = preferred_media(operation.body.contents)
    return media is not None and is_json(media.media_type)


def is_simple_form(api: ir.Api, operation: ir.Operation) -> bool:
    """Whether the body is a form whose fields are all known, and none of them is a file."""
    media = preferred_media(operation.body.contents) if operation.body is not None else None
    spread = spread_body(api, operation)
    if media is None or spread is None or not is_form(media.media_type):
        return False
    return all(_is_plain(bare(each.type, api.schemas)[1]) for each in spread.fields)


def _is_plain(type_: ir.Type) -> bool:
    if isinstance(type_, ir.Scalar):
        return type_.format not in ("binary", "byte")
    return isinstance(type_, ir.Enum)


def example_request(api: ir.Api, operation: ir.Operation, *, whole: bool) -> Request:
    """A request with what is required, or with all that it may have."""
    shown = [each for each in operation.parameters if each.required or whole]
    arguments = [
        _of_parameter(api, each, whole)
        for each in shown
        if each.location != "path" and not _is_set_by_client(api, each)
    ]
    steps = [each for each in operation.parameters if each.location == "path"]
    steps.sort(key=lambda each: operation.origin.find(f"{{{each.wire}}}"))
    path = tuple(_of_parameter(api, each, whole) for each in steps)
    body, media = operation.body, None
    if body is not None and (body.required or whole):
        media = preferred_media(body.contents)
    if media is None or body is None:
        return Request(path=path, arguments=tuple(arguments))
    known = tuple(each.value for each in media.examples if each.value is not None)
    value = example(api, media.type, known, whole=whole)
    spread = spread_body(api, operation)
    if spread is None or not isinstance(value, dict):
        arguments.append(
            Argument(
                id=body.id,
                wire="body",
                place="whole body",
                type=media.type,
                required=body.required,
                value=value,
            )
        )
    else:
        arguments += _of_fields(spread, value)
    return Request(
        path=path,
        arguments=tuple(arguments),
        body=value,
        has_body=True,
    )


def _of_parameter(api: ir.Api, parameter: ir.Parameter, whole: bool) -> Argument:
    return Argument(
        id=parameter.id,
        wire=parameter.wire,
        place=parameter.location,
        type=parameter.type,
        required=parameter.required,
        value=_given(api, parameter, whole),
    )


def _of_fields(body: ir.Object, value: dict[str, Json]) -> Iterator[Argument]:
    for each in body.fields:
        if each.wire in value:
            yield Argument(
                id=each.id,
                wire=each.wire,
                place="body",
                type=each.type,
                required=each.required,
                value=value[each.wire],
            )


def example(
    api: ir.Api,
    type_: ir.Type,
    examples: tuple[Json, ...] = (),
    *,
    whole: bool,
    seen: frozenset[str] = frozenset(),
) -> Json:
    """A value of a type that is sent: the example that the document gives, else a plain one.

    An object that is to be `whole` is put together from its properties, as an example of it may
    leave some out.
    """
    id_, type_ = bare(type_, api.schemas)
    if examples and not (whole and isinstance(type_, ir.Object)):
        return examples[0] if whole else _needed(api, type_, examples[0])
    if id_ in seen:
        return {}
    if id_ and api.schemas[id_].examples and not isinstance(type_, ir.Object):
        return api.schemas[id_].examples[0]
    seen |= {id_} if id_ else frozenset()
    match type_:
        case ir.Scalar(kind=kind, format=form):
            return FORMATS.get(form, PLAIN[kind]) if kind == "string" else PLAIN[kind]
        case ir.Enum(values=values):
            return values[0]
        case ir.ListOf(item=item):
            return [example(api, item, whole=whole, seen=seen)]
        case ir.Union(variants=variants):
            return example(api, variants[0], whole=whole, seen=seen)
        case ir.Object(fields=fields):
            return {
                each.wire: example(
                    api, each.type, each.examples or _default(each), whole=whole, seen=seen
                )
                for each in fields
                if not each.read_only and (each.required or whole)
            }
        case _:
            return {}


def _needed(api: ir.Api, type_: ir.Type, value: Json) -> Json:
    """A value without the properties that its objects can do without."""
    _, type_ = bare(type_, api.schemas)
    match value:
        case dict() if isinstance(type_, ir.Object):
            fields = {each.wire: each for each in type_.fields if each.required}
            return {
                wire: _needed(api, fields[wire].type, each)
                for wire, each in value.items()
                if wire in fields
            }
        case list() if isinstance(type_, ir.ListOf):
            return [_needed(api, type_.item, each) for each in value]
        case _:
            return value


def _default(field: ir.Field) -> tuple[Json, ...]:
    return (field.default,) if field.has_default and field.default is not None else ()


def _given(api: ir.Api, parameter: ir.Parameter, whole: bool) -> Json:
    known = tuple(each.value for each in parameter.examples if each.value is not None)
    type_ = bare(parameter.type, api.schemas)[1]
    if not known and isinstance(type_, ir.Scalar) and (type_.kind, type_.format) == ("string", ""):
        return parameter.wire
    return example(api, parameter.type, known, whole=whole)


def _is_set_by_client(api: ir.Api, parameter: ir.Parameter) -> bool:
    """Whether it is what the client logs in by, or a header that it sets by itself."""
    if parameter.location == "header" and parameter.wire.lower() in _CLIENTS_OWN:
        return True
    keys = {(each.location, each.name.lower()) for each in api.security_schemes}
    return (parameter.location, parameter.wire.lower()) in keys
