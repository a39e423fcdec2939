"""Which declarations go out, which come in, and which module of the package is their home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator import ir
from generator.targets.python.bodies import spread_body, spread_ids
from generator.walk import refs_of

SHARED = "shared"
EVENTS = "events"


@dataclass(frozen=True, slots=True)
class Usage:
    """The ids of declarations that are sent and received, and the home of each."""

    inputs: frozenset[str]
    outputs: frozenset[str]
    homes: Mapping[str, str]


def usage_of(api: ir.Api, groups: Mapping[str, str]) -> Usage:
    """Follow every use of a declaration; `groups` names the resource of each operation's id.

    What one resource alone reaches lives with it, everything else is shared. A shared
    declaration reaches only shared ones, so modules never import each other in a circle.
    """
    edges = {id_: tuple(refs_of(schema.type)) for id_, schema in api.schemas.items()}
    inputs: set[str] = set()
    outputs: set[str] = set()
    reached: dict[str, set[str]] = {}

    def note(types: Iterable[ir.Type], side: set[str], group: str) -> None:
        for target in _closure(types, edges):
            side.add(target)
            reached.setdefault(target, set()).add(group)

    for operation in api.operations:
        group = groups[operation.id]
        note(sent_types(api, operation), inputs, group)
        note(received_types(operation), outputs, group)
    for delivery in deliveries(api):
        note(received_bodies(delivery), outputs, EVENTS)
    for event in api.events:
        note((ir.Ref(target=event.schema),), outputs, EVENTS)
    spread = {id_ for operation in api.operations for id_ in spread_ids(api, operation)}
    used = inputs | outputs | spread
    unused = [id_ for id_ in api.schemas if id_ not in used]
    note((ir.Ref(target=id_) for id_ in unused), outputs, SHARED)
    homes = {
        id_: next(iter(groups_)) if len(groups_) == 1 else SHARED
        for id_, groups_ in reached.items()
    }
    return Usage(frozenset(inputs), frozenset(outputs), homes)


def sent_types(api: ir.Api, operation: ir.Operation) -> Iterator[ir.Type]:
    for parameter in operation.parameters:
        yield parameter.type
    spread = spread_body(api, operation)
    if spread is not None:
        # Its properties are arguments of the method: the object itself is never written down.
        yield from (field.type for field in spread.fields if not field.read_only)
    elif operation.body is not None:
        yield from (media.type for media in operation.body.contents)


def deliveries(api: ir.Api) -> Iterator[ir.Operation]:
    """What the API calls of its own accord: webhooks and callbacks."""
    yield from (webhook.operation for webhook in api.webhooks)
    for operation in api.operations:
        yield from (callback.operation for callback in operation.callbacks)


def received_bodies(delivery: ir.Operation) -> Iterator[ir.Type]:
    for media in delivery.body.contents if delivery.body is not None else ():
        yield media.type


def received_types(operation: ir.Operation) -> Iterator[ir.Type]:
    for response in operation.responses:
        for media in response.contents:
            yield media.type
        for header in response.headers:
            yield header.type


def _closure(types: Iterable[ir.Type], edges: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    seen: set[str] = set()
    waiting = [target for type_ in types for target in refs_of(type_)]
    while waiting:
        target = waiting.pop()
        if target not in seen and target in edges:
            seen.add(target)
            yield target
            waiting += edges[target]
