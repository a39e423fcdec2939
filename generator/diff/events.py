"""Compare what is delivered to clients: webhooks, callbacks, and the events that they carry."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from generator import ir
from generator.diff.bodies import compare_delivered_bodies
from generator.diff.change import Spot, Where
from generator.diff.information import compare_life
from generator.diff.matching import match
from generator.diff.parameters import compare_received_parameters
from generator.diff.responses import compare_answers
from generator.diff.sides import Sides, shown, spot


def compare_webhooks(sides: Sides) -> None:
    """Note webhooks that came or went, and how the deliveries of the others differ."""
    found = match(
        sides.old.webhooks,
        sides.new.webhooks,
        lambda each: (each.name, each.operation.method),
        lambda each: each.operation.wire or None,
        lambda each: each.name,
        _delivered(sides),
    )
    nowhere = sides.document(pointer="#/webhooks")
    for each in found.removed:
        where = Where(_name(each), "", spot(each.operation), nowhere.new)
        sides.changes.add("webhook-removed", where)
    for each in found.added:
        where = Where(_name(each), "", nowhere.old, spot(each.operation))
        sides.changes.add("webhook-added", where)
    for one, other in found.pairs:
        where = Where(_name(other), "", spot(one.operation), spot(other.operation))
        sides.differs("webhook-renamed", where, one.name, other.name)
        _compare_deliveries(sides, where, one.operation, other.operation)


def compare_callbacks(sides: Sides, where: Where, one: ir.Operation, other: ir.Operation) -> None:
    """Note callbacks that came or went, and how the deliveries of the others differ."""
    found = match(
        one.callbacks,
        other.callbacks,
        lambda each: (each.name, each.expression, each.operation.method),
        lambda each: (each.name, each.operation.method),
        lambda each: (each.expression, each.operation.method),
        lambda each: each.name,
    )
    for each in found.removed:
        subject = f"callback {each.name} of {where.subject}"
        within = Where(subject, "", spot(each.operation), where.new)
        sides.changes.add("callback-removed", within)
    for each in found.added:
        subject = f"callback {each.name} of {where.subject}"
        within = Where(subject, "", where.old, spot(each.operation))
        sides.changes.add("callback-added", within)
    for old, new in found.pairs:
        subject = f"callback {new.name} of {where.subject}"
        within = Where(subject, "", spot(old.operation), spot(new.operation))
        sides.differs("callback-renamed", within, old.name, new.name)
        sides.differs("callback-url-changed", within, old.expression, new.expression)
        _compare_deliveries(sides, within, old.operation, new.operation)


def _compare_deliveries(sides: Sides, where: Where, one: ir.Operation, other: ir.Operation) -> None:
    sides.differs("webhook-method-changed", where, one.method, other.method)
    compare_life(sides, where, one, other)
    compare_received_parameters(sides, where, one, other)
    compare_delivered_bodies(sides, where, one.body, other.body)
    compare_answers(sides, where, one.responses, other.responses)
    compare_callbacks(sides, where, one, other)


def compare_events(sides: Sides) -> None:
    """Note events that came or went, and what tells them, of whatever carries them."""
    old, new = sides.old, sides.new
    found = match(
        [each for each in old.events if each.value is not None],
        [each for each in new.events if each.value is not None],
        lambda each: shown(each.value),
        lambda each: each.schema,
    )
    nowhere = sides.document()
    for each in found.removed:
        if _is_told(each, new):
            where = Where(_event(each), "", _declared(old, each), nowhere.new)
            sides.changes.add("event-removed", where)
    for each in found.added:
        if _is_told(each, old):
            where = Where(_event(each), "", nowhere.old, _declared(new, each))
            sides.changes.add("event-added", where)
    for one, other in found.pairs:
        where = Where(_event(other), "", _declared(old, one), _declared(new, other))
        sides.differs("event-type-changed", where, _value(one), _value(other))
        if not one.operations and not other.operations:
            types = ir.Ref(target=one.schema), ir.Ref(target=other.schema)
            sides.compare_types(*types, "response", where.within("body"))
    _compare_telling(sides)


def _compare_telling(sides: Sides) -> None:
    """How a receiver tells what a delivery is, whether it came before, and who sent it."""
    old, new = sides.old, sides.new
    where = sides.document("events")
    if old.event_discriminator and new.event_discriminator:
        paths = ".".join(old.event_discriminator), ".".join(new.event_discriminator)
        sides.differs("event-discriminator-changed", where, *paths)
    if old.event_id and new.event_id:
        sides.differs("event-id-changed", where, ".".join(old.event_id), ".".join(new.event_id))
    if old.event_signature and new.event_signature:
        headers = _headers(old.event_signature), _headers(new.event_signature)
        sides.differs("event-signature-changed", where, *headers)


def _delivered(sides: Sides) -> Callable[[ir.Webhook], Hashable | None]:
    """A key of webhooks by the events that they carry."""
    values: dict[int, set[str]] = {}
    for api in (sides.old, sides.new):
        hooks = {each.operation.id: each.operation for each in api.webhooks}
        for event in api.events:
            for id_ in event.operations:
                if id_ in hooks and event.value is not None:
                    values.setdefault(id(hooks[id_]), set()).add(shown(event.value))
    return lambda hook: frozenset(values.get(id(hook.operation), ())) or None


def _is_told(event: ir.Event, other: ir.Api) -> bool:
    """Whether an event that is missing is told by itself, not by the webhook that carried it."""
    hooks = {each.operation.id for each in other.webhooks}
    callbacks = {each.operation.id for one in other.operations for each in one.callbacks}
    return not event.operations or not (hooks | callbacks).isdisjoint(event.operations)


def _declared(api: ir.Api, event: ir.Event) -> Spot:
    return Spot(event.schema, api.schemas[event.schema].pos)


def _headers(signature: ir.Signature) -> str:
    return f"{signature.signature} and {signature.timestamp}"


def _event(event: ir.Event) -> str:
    return f"event {_value(event)}"


def _value(event: ir.Event) -> str:
    return event.value if isinstance(event.value, str) else shown(event.value)


def _name(webhook: ir.Webhook) -> str:
    return f"webhook {webhook.name}"
