"""Compare the events that deliveries carry, and what tells them."""

from __future__ import annotations

from generator import ir
from generator.diff.change import Spot, Where
from generator.diff.http.matching import match
from generator.diff.http.sides import Sides, shown


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
            sides.add("event-removed", where)
    for each in found.added:
        if _is_told(each, old):
            where = Where(_event(each), "", nowhere.old, _declared(new, each))
            sides.add("event-added", where)
    for one, other in found.pairs:
        where = Where(_event(other), "", _declared(old, one), _declared(new, other))
        sides.differs("event-type-changed", where, _value(one), _value(other))
        if not one.operations and not other.operations:
            types = ir.Ref(target=one.schema), ir.Ref(target=other.schema)
            sides.of(where.subject).compare_types(*types, "response", where.within("body"))
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
