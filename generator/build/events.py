"""The events that a document delivers, and the one place in them that tells which it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from generator import ir
from generator.diagnostics import Report
from generator.source import Json
from generator.walk import refs_of

# The texts that an object may have at the paths in it.
Telling: TypeAlias = Mapping[tuple[str, ...], tuple[Json, ...]]

# An event is told by a property near its top; deeper ones are details of the payload.
MAX_DEPTH = 3
# Of several properties that tell the events apart equally well, these are meant for it.
USUAL_NAMES = ("event_type", "eventType", "event", "type", "kind", "name", "topic", "action")
# What a delivery is told apart by when it arrives twice. A bare `id` where nothing tells what the
# body is may be that of the thing that the event is about.
ID_NAMES = ("event_id", "eventId", "id")
_HEADER = re.compile(r"[a-z0-9_-]+")


def events_of(
    schemas: Mapping[str, ir.Schema],
    operations: Iterable[ir.Operation],
    hooks: Iterable[ir.Webhook],
) -> tuple[tuple[ir.Event, ...], tuple[str, ...]]:
    """Each delivered declaration once, and the path to the value that tells them apart."""
    carriers: dict[str, list[str]] = {}
    stated: dict[str, Telling] = {}
    for operation in _deliveries(operations, hooks):
        for type_ in _json_bodies(operation):
            for target, told in _objects(schemas, type_):
                carriers.setdefault(target, []).append(operation.id)
                stated[target] = {**stated.get(target, {}), **told}
    known = {
        target: {**stated[target], **dict(_telling_values(schemas, target))} for target in carriers
    }
    path = _best_path(known)
    for target in _undelivered(schemas, operations):
        # Documents without webhooks may still describe events: nothing refers to them, and they
        # tell what they are in the same place.
        values = dict(_telling_values(schemas, target)).get(path) if path else None
        if values and not _taken(known, path, values):
            known[target] = {path: values}
            carriers[target] = []
    apart = _told_at(known, path)
    events = tuple(
        ir.Event(schema=target, value=value, operations=tuple(dict.fromkeys(ids)))
        for target, ids in carriers.items()
        for value in (known[target][path] if target in apart else (None,))
    )
    return events, path


def event_id_of(
    schemas: Mapping[str, ir.Schema], events: Iterable[ir.Event], discriminator: tuple[str, ...]
) -> tuple[str, ...]:
    """The path to the id of an event: beside the value that tells which event it is.

    At least half of the events must have it; those without are never taken for repeated ones.
    """
    above = discriminator[:-1]
    held = [_properties_at(schemas, event.schema, above) for event in events]
    names = ID_NAMES if discriminator else ID_NAMES[:-1]
    counts = {name: sum(name in each for each in held) for name in names}
    name = max(names, key=counts.__getitem__)
    return (*above, name) if counts[name] and counts[name] * 2 >= len(held) else ()


def signature_of(
    operations: Iterable[ir.Operation], hooks: Iterable[ir.Webhook]
) -> ir.Signature | None:
    """The headers of an Ed25519 signature, where every delivery that has them agrees on them."""
    found: set[ir.Signature] = set()
    for delivery in _deliveries(operations, hooks):
        headers = [each.wire.lower() for each in delivery.parameters if each.location == "header"]
        names = [name for name in headers if _HEADER.fullmatch(name)]
        signatures = [name for name in names if "signature" in name and "ed25519" in name]
        timestamps = [name for name in names if name.endswith("timestamp")]
        if len(signatures) == len(timestamps) == 1:
            found.add(ir.Signature(timestamp=timestamps[0], signature=signatures[0]))
    return found.pop() if len(found) == 1 else None


def _properties_at(
    schemas: Mapping[str, ir.Schema], target: str, path: tuple[str, ...]
) -> frozenset[str]:
    """The names of the properties of the object at a path."""
    declared = schemas.get(target)
    while declared is not None and isinstance(declared.type, ir.Ref):
        declared = schemas.get(declared.type.target)
    if declared is None or not isinstance(declared.type, ir.Object):
        return frozenset()
    if not path:
        return frozenset(field.wire for field in declared.type.fields)
    for field in declared.type.fields:
        type_ = field.type.inner if isinstance(field.type, ir.Nullable) else field.type
        if field.wire == path[0] and isinstance(type_, ir.Ref):
            return _properties_at(schemas, type_.target, path[1:])
    return frozenset()


def report_without_event(
    operations: Iterable[ir.Operation],
    hooks: Iterable[ir.Webhook],
    events: Iterable[ir.Event],
    report: Report,
) -> None:
    """Warn of each delivery that no event stands for, and of those that nothing tells apart."""
    untold = [event for event in events if event.value is None]
    # Where a single event is left, everything else can be taken for it.
    unknown = {id_ for event in untold for id_ in event.operations} if len(untold) > 1 else set()
    told = {id_ for event in events for id_ in event.operations}
    for operation in _deliveries(operations, hooks):
        if operation.id not in told:
            what = "it has no body" if operation.body is None else "its body is not a JSON object"
            message = f"no event model is made for {operation.method} {operation.origin!r}: {what}"
            hint = "describe a JSON object under requestBody to get a model of it"
            report.warning("webhook-without-event", operation.pos, message, hint=hint)
        elif operation.id in unknown:
            message = (
                f"nothing tells what {operation.method} {operation.origin!r} delivers, so it "
                "becomes an UnknownWebhookEvent"
            )
            hint = "give its body a property with an enum of one text, such as event_type"
            report.warning("webhook-without-type", operation.pos, message, hint=hint)


def _undelivered(
    schemas: Mapping[str, ir.Schema], operations: Iterable[ir.Operation]
) -> list[str]:
    """The components that no schema and no operation mentions."""
    types = [schema.type for schema in schemas.values()]
    for operation in operations:
        types += [parameter.type for parameter in operation.parameters]
        contents = [response.contents for response in operation.responses]
        contents += [operation.body.contents] if operation.body is not None else []
        types += [media.type for medias in contents for media in medias]
    mentioned = {target for type_ in types for target in refs_of(type_)}
    return [id_ for id_, schema in schemas.items() if schema.wire and id_ not in mentioned]


def _taken(
    known: Mapping[str, Telling],
    path: tuple[str, ...],
    values: tuple[Json, ...],
) -> bool:
    return any(value in paths.get(path, ()) for paths in known.values() for value in values)


def _deliveries(
    operations: Iterable[ir.Operation], hooks: Iterable[ir.Webhook]
) -> Iterator[ir.Operation]:
    for hook in hooks:
        yield hook.operation
    for operation in operations:
        for callback in operation.callbacks:
            yield callback.operation


def _json_bodies(operation: ir.Operation) -> Iterator[ir.Type]:
    for media in operation.body.contents if operation.body is not None else ():
        if "json" in media.media_type:
            yield media.type


def _objects(
    schemas: Mapping[str, ir.Schema], type_: ir.Type, seen: frozenset[str] = frozenset()
) -> Iterator[tuple[str, Telling]]:
    """The objects that a body may be: each variant of a union is an event of its own.

    With each comes what the discriminators of such unions tell it by.
    """
    target = ""
    while isinstance(type_, ir.Nullable | ir.Ref):
        if isinstance(type_, ir.Nullable):
            type_ = type_.inner
        elif type_.target in seen:
            return
        else:
            target = type_.target
            seen |= {target}
            type_ = schemas[target].type
    if isinstance(type_, ir.Object):
        yield target, {}
    elif isinstance(type_, ir.Union):
        for variant in type_.variants:
            for found, told in _objects(schemas, variant, seen):
                yield found, {**_told(type_, variant), **told}


def _told(union: ir.Union, variant: ir.Type) -> Telling:
    """The texts by which the discriminator of a union tells one of its variants."""
    said = union.discriminator
    values = [
        value
        for value, target in (said.mapping if said is not None else ())
        if variant == ir.Ref(target=target) and isinstance(value, str)
    ]
    return {said.path: tuple(values)} if said is not None and values else {}


def _telling_values(
    schemas: Mapping[str, ir.Schema], target: str, above: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], tuple[Json, ...]]]:
    """Each property of an object that is an enum of strings, by its path."""
    declared = schemas.get(target)
    while declared is not None and isinstance(declared.type, ir.Ref):
        declared = schemas.get(declared.type.target)
    if declared is None or not isinstance(declared.type, ir.Object) or len(above) >= MAX_DEPTH:
        return
    for field in declared.type.fields:
        type_ = field.type.inner if isinstance(field.type, ir.Nullable) else field.type
        if isinstance(type_, ir.Ref):
            held = schemas.get(type_.target)
            if held is not None and isinstance(held.type, ir.Enum):
                type_ = held.type
        if isinstance(type_, ir.Enum) and type_.kind == "string":
            yield (*above, field.wire), type_.values
        elif isinstance(type_, ir.Ref):
            yield from _telling_values(schemas, type_.target, (*above, field.wire))


def _told_at(known: Mapping[str, Telling], path: tuple[str, ...]) -> frozenset[str]:
    """The events that a path tells: what they may have there is what no other event has there."""
    held = {target: {*paths[path]} for target, paths in known.items() if paths.get(path)}
    counts = Counter(value for values in held.values() for value in values)
    return frozenset(
        target for target, values in held.items() if all(counts[value] == 1 for value in values)
    )


def _best_path(known: Mapping[str, Telling]) -> tuple[str, ...]:
    """The path that tells most events apart from all others."""

    def merit(path: tuple[str, ...]) -> tuple[int, bool, int]:
        return (len(_told_at(known, path)), path[-1] in USUAL_NAMES, -len(path))

    candidates = {path: None for paths in known.values() for path in paths}
    best = max(candidates, key=merit, default=())
    return best if best and merit(best)[0] else ()
