"""What a fake of the API knows of it: its events, its operations, and which cause which."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from urllib.parse import urlsplit

from generator import ir
from generator.json_schema import definitions, json_schema
from generator.naming import distinct, words
from generator.source import Json
from generator.targets.python.bodies import WILDCARDS, is_json, preferred_media
from generator.targets.python.examples import Examples
from generator.targets.python.names import PythonPlan
from generator.targets.python.servers import server_path, server_url
from generator.targets.python.testing_answers import fake_answers, value_at
from generator.targets.python.usage import deliveries
from generator.text import toml

# The entries of the data that have a line for each of their own.
LISTS = ("events", "operations", "definitions")
LONGEST_EVENT = 8_000
# The last word of an event that tells of something gone wrong.
FAILURES = frozenset("denied error failed failure refused rejected".split())
_QUOTED = re.compile(r"`([^`\n]+)`")


def testing_data(
    api: ir.Api, plan: PythonPlan, names: Mapping[tuple[str, str], str]
) -> dict[str, str]:
    """Each entry of `_testing.json` as JSON text; an event or operation takes one line."""
    examples = Examples(api)
    causes = caused_events(api, names)
    operations = [
        _operation(api, plan, each, fake_answers(api, examples, each), causes[each.id])
        for each in api.operations
    ]
    bodies = [media.type for each in api.operations if (media := _checked(each)) is not None]
    entries: dict[str, Json] = {
        "distribution": plan.distribution,
        "prefixes": _prefixes(api),
        "type": list(api.event_discriminator),
        "id": list(plan.event_id),
        "time": list(_time(api)),
        "states": list(plan.states),
        "events": event_examples(api, examples, names),
        "operations": list[Json](operations),
        "definitions": definitions(api.schemas, bodies),
    }
    return {name: json_text(value, broken=name in LISTS) for name, value in entries.items()}


def event_names(api: ir.Api, plan: PythonPlan) -> dict[tuple[str, str], str]:
    """What each event is called: its value, or the name of its class where it has none."""
    return {
        (event.schema, str(event.value)): (
            plan.types[event.schema] if event.value is None else str(event.value)
        )
        for event in api.events
    }


def caused_events(
    api: ir.Api, names: Mapping[tuple[str, str], str]
) -> Mapping[str, tuple[str, ...]]:
    """The events that each operation causes when all goes well.

    They are its callbacks and those that its description names in backticks, in that order. An
    event that tells of a failure is not among them, nor one that is named by another operation
    which names fewer: that one is what it comes from.
    """
    named = named_events(api, names)
    fewest: dict[str, int] = {}
    for events in named.values():
        for event in events:
            fewest[event] = min(len(events), fewest.get(event, len(events)))
    return {
        id_: tuple(each for each in events if fewest[each] == len(events) and not _is_failure(each))
        for id_, events in named.items()
    }


def named_events(api: ir.Api, names: Mapping[tuple[str, str], str]) -> dict[str, tuple[str, ...]]:
    """The events of each operation: its callbacks, and those that its description names."""
    known = set(names.values())
    named: dict[str, tuple[str, ...]] = {}
    for operation in api.operations:
        told = [each for each in _QUOTED.findall(operation.doc) if each in known]
        called = {callback.operation.id for callback in operation.callbacks}
        delivered = [
            names[event.schema, str(event.value)]
            for event in (api.events if called else ())
            if called.intersection(event.operations)
        ]
        named[operation.id] = distinct(*delivered, *told)
    return named


def _is_failure(event: str) -> bool:
    return bool(FAILURES.intersection(each.lower() for each in words(event)[-1:]))


# ---------------------------------------------------------------------------- events


def event_examples(
    api: ir.Api, examples: Examples, names: Mapping[tuple[str, str], str]
) -> dict[str, Json]:
    """An example of each event, by its name."""
    operations = {each.id: each for each in deliveries(api)}
    return {
        names[event.schema, str(event.value)]: _example(
            api, examples, event, [operations[id_] for id_ in event.operations]
        )
        for event in api.events
    }


def _example(
    api: ir.Api, examples: Examples, event: ir.Event, operations: Iterable[ir.Operation]
) -> Json:
    """A body of an event that operations deliver; whatever it was made of, it says which it is."""
    type_ = ir.Ref(target=event.schema)
    stated = [
        example.value
        for operation in operations
        for media in (operation.body.contents if operation.body is not None else ())
        if media.type == type_ or event.value is not None
        for example in media.examples
        if event.value is None or value_at(example.value, api.event_discriminator) == event.value
    ]
    body = deepcopy(examples.of(type_, tuple(stated[:1]), size=LONGEST_EVENT))
    if event.value is not None:
        held = body
        for step in api.event_discriminator[:-1]:
            held = held.setdefault(step, {}) if isinstance(held, dict) else {}
        if isinstance(held, dict):
            held[api.event_discriminator[-1]] = event.value
    return body


def _time(api: ir.Api) -> tuple[str, ...]:
    """Where events say when they happened: in a date beside what says which event it is."""
    above = api.event_discriminator[:-1]
    held = [_dates(api, ir.Ref(target=event.schema), above) for event in api.events]
    names = [name for name in held[0] if all(name in each for each in held)] if held else []
    return (*above, names[0]) if names else ()


def _dates(api: ir.Api, type_: ir.Type, path: tuple[str, ...]) -> list[str]:
    """The properties with a date and time of the object at a path."""
    fields = _fields(api, type_)
    if path:
        inner = [each.type for each in fields if each.wire == path[0]]
        return _dates(api, inner[0], path[1:]) if inner else []
    return [
        each.wire
        for each in fields
        if isinstance(each.type, ir.Scalar) and each.type.format == "date-time"
    ]


def _fields(api: ir.Api, type_: ir.Type) -> tuple[ir.Field, ...]:
    """The fields of an object, behind whatever stands for it."""
    seen: set[str] = set()
    while isinstance(type_, ir.Ref | ir.Nullable):
        if isinstance(type_, ir.Nullable):
            type_ = type_.inner
        elif type_.target in seen:
            break
        else:
            seen.add(type_.target)
            type_ = api.schemas[type_.target].type
    return type_.fields if isinstance(type_, ir.Object) else ()


# ---------------------------------------------------------------------------- operations


def _operation(
    api: ir.Api,
    plan: PythonPlan,
    operation: ir.Operation,
    said: dict[str, Json],
    events: tuple[str, ...],
) -> Json:
    method = plan.methods[operation.id]
    found: dict[str, Json] = {
        "name": ".".join((*method.resource, method.name)),
        "method": operation.method,
        "path": operation.origin,
    }
    if any(operation.security):
        found["auth"] = _auth(api, operation)
    if operation.body is not None and operation.body.required:
        found["required"] = True
    media = _checked(operation)
    if media is not None:
        found |= {"media": media.media_type, "schema": json_schema(media.type)}
    if operation.id in plan.keyed:
        found |= {"key": plan.key, "remembered": plan.key_seconds}
    found |= said
    if events:
        found["events"] = list[Json](events)
    return found


def _checked(operation: ir.Operation) -> ir.Media | None:
    """The body that is held against its schema: only JSON is."""
    media = preferred_media(operation.body.contents) if operation.body is not None else None
    if media is None or media.media_type in WILDCARDS or not is_json(media.media_type):
        return None
    return media


def _auth(api: ir.Api, operation: ir.Operation) -> Json:
    """The alternatives, each with all that a request must have for it."""
    schemes = {scheme.wire: scheme for scheme in api.security_schemes}
    return [
        [place for need in each if (place := _place(schemes.get(need.scheme)))]
        for each in operation.security
    ]


def _place(scheme: ir.SecurityScheme | None) -> str:
    if scheme is None or scheme.kind == "mutualTLS":
        return ""
    if scheme.kind != "apiKey":
        return "header authorization"
    name = scheme.name.lower() if scheme.location == "header" else scheme.name
    return f"{scheme.location} {name}"


def _prefixes(api: ir.Api) -> Json:
    """The paths of all servers, the longest first."""
    servers = [*api.servers, *(server for each in api.operations for server in each.servers)]
    urls = {server_url((server,)) or server_path((server,)) for server in servers}
    paths = sorted({"", *(urlsplit(url).path for url in urls)})
    paths.sort(key=len, reverse=True)
    return list[Json](paths)


# ---------------------------------------------------------------------------- JSON text


def json_text(value: Json, *, broken: bool = False) -> str:
    """JSON in one line, or with one for each entry; all that could confuse is escaped."""
    match value:
        case dict() if value:
            return _joined(
                "{", [f"{_atom(k)}: {json_text(v)}" for k, v in value.items()], "}", broken
            )
        case list() if value:
            return _joined("[", [json_text(each) for each in value], "]", broken)
        case float() if not math.isfinite(value):
            # JSON has no such numbers; one that is too large is read as infinite.
            return "null" if math.isnan(value) else "1e999" if value > 0 else "-1e999"
        case _:
            return _atom(value)


def _joined(opening: str, parts: list[str], closing: str, broken: bool) -> str:
    if not broken:
        return f"{opening}{', '.join(parts)}{closing}"
    return "\n".join([opening, ",\n".join(f"    {each}" for each in parts), f"  {closing}"])


def _atom(value: Json) -> str:
    plain = json.dumps(value, ensure_ascii=False)
    # `toml` writes the same, but for characters that cannot be seen: those are escaped here.
    return json.dumps(value) if isinstance(value, str) and toml(value) != plain else plain
