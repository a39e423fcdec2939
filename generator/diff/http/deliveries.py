"""Compare what is delivered to clients: webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator import ir
from generator.diff.change import Spot, Where
from generator.diff.http.bodies import compare_delivered_bodies
from generator.diff.http.information import compare_life
from generator.diff.http.matching import match
from generator.diff.http.parameters import compare_received_parameters
from generator.diff.http.responses import compare_answers
from generator.diff.http.sides import Sides, shown, spot

# What tells the events of a delivery from those of others.
Carried: TypeAlias = Callable[[ir.Operation], Hashable | None]


@dataclass(frozen=True, slots=True)
class _Single:
    """A webhook or callback that only one document has; `missing` is where the other would."""

    subject: str
    name: str
    operation: ir.Operation
    missing: Spot
    is_webhook: bool

    @property
    def kind(self) -> str:
        return "webhook" if self.is_webhook else "callback"


def compare_deliveries(
    sides: Sides, pairs: Iterable[tuple[str, ir.Operation, ir.Operation]]
) -> None:
    """Note deliveries that came or went, and how the others differ; pairs come with a name."""
    carried = _carried(sides)
    deliveries = _Deliveries(sides)
    deliveries.compare_webhooks(carried)
    for subject, one, other in pairs:
        deliveries.compare_callbacks(subject, one, other)
    deliveries.note_moves(carried)
    deliveries.note_singles()


class _Deliveries:
    """Compares deliveries, and keeps those for which nothing stands on the other side."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._removed: list[_Single] = []
        self._added: list[_Single] = []

    def compare_webhooks(self, carried: Carried) -> None:
        found = match(
            self._sides.old.webhooks,
            self._sides.new.webhooks,
            lambda each: (each.name, each.operation.method),
            lambda each: each.operation.wire or None,
            lambda each: each.name,
            lambda each: carried(each.operation),
        )
        top = self._sides.document(pointer="#/webhooks")
        self._removed += [_of_webhook(each, top.new) for each in found.removed]
        self._added += [_of_webhook(each, top.old) for each in found.added]
        for one, other in found.pairs:
            subject = f"webhook {other.name}"
            where = Where(subject, "", spot(one.operation), spot(other.operation))
            self._sides.differs("webhook-renamed", where, one.name, other.name)
            self._compare(where, one.operation, other.operation)

    def compare_callbacks(self, subject: str, one: ir.Operation, other: ir.Operation) -> None:
        found = match(
            one.callbacks,
            other.callbacks,
            lambda each: (each.name, each.expression, each.operation.method),
            lambda each: (each.name, each.operation.method),
            lambda each: (each.expression, each.operation.method),
            lambda each: each.name,
        )
        self._removed += [_of_callback(each, subject, spot(other)) for each in found.removed]
        self._added += [_of_callback(each, subject, spot(one)) for each in found.added]
        for old, new in found.pairs:
            within = f"callback {new.name} of {subject}"
            where = Where(within, "", spot(old.operation), spot(new.operation))
            self._sides.differs("callback-renamed", where, old.name, new.name)
            self._sides.differs("callback-url-changed", where, old.expression, new.expression)
            self._compare(where, old.operation, new.operation)

    def note_moves(self, carried: Carried) -> None:
        """Note callbacks that are described as webhooks now, and the other way round."""
        gone = _moves(self._removed, self._added, carried)
        come = _moves(self._added, self._removed, carried)
        moved = {id(each) for pair in [*gone, *come] for each in pair}
        self._removed = [each for each in self._removed if id(each) not in moved]
        self._added = [each for each in self._added if id(each) not in moved]
        for callback, webhook in gone:
            ends = spot(callback.operation), spot(webhook.operation)
            where = Where(callback.subject, "", *ends)
            self._sides.add("callback-became-webhook", where, name=webhook.name)
            self._compare(where, callback.operation, webhook.operation)
        for callback, webhook in come:
            ends = spot(webhook.operation), spot(callback.operation)
            where = Where(callback.subject, "", *ends)
            self._sides.add("webhook-became-callback", where, name=webhook.name)
            self._compare(where, webhook.operation, callback.operation)

    def note_singles(self) -> None:
        for each in self._removed:
            where = Where(each.subject, "", spot(each.operation), each.missing)
            self._sides.add(f"{each.kind}-removed", where)
        for each in self._added:
            where = Where(each.subject, "", each.missing, spot(each.operation))
            self._sides.add(f"{each.kind}-added", where)

    def _compare(self, where: Where, one: ir.Operation, other: ir.Operation) -> None:
        sides = self._sides.of(where.subject)
        sides.differs("webhook-method-changed", where, one.method, other.method)
        compare_life(sides, where, one, other)
        compare_received_parameters(sides, where, one, other)
        compare_delivered_bodies(sides, where, one.body, other.body)
        compare_answers(sides, where, one.responses, other.responses)
        self.compare_callbacks(where.subject, one, other)


def _moves(
    these: Sequence[_Single], those: Sequence[_Single], carried: Carried
) -> list[tuple[_Single, _Single]]:
    """The callbacks of one side, each with the webhook of the other that is called like it.

    Or that delivers the same events. Many operations may have had a callback each.
    """
    found = []
    for callback in (each for each in these if not each.is_webhook):
        events = carried(callback.operation)
        hooks = [each for each in those if each.is_webhook]
        named = [each for each in hooks if each.name == callback.name]
        alike = [each for each in hooks if events and carried(each.operation) == events]
        if len(named or alike) == 1:
            found.append((callback, (named or alike)[0]))
    return found


def _carried(sides: Sides) -> Carried:
    """A key of deliveries by the events that they carry, of either document."""
    values: dict[tuple[int, str], set[str]] = {}
    for api in (sides.old, sides.new):
        for event in api.events:
            if event.value is not None:
                for id_ in event.operations:
                    values.setdefault((id(api), id_), set()).add(shown(event.value))
    owners = {
        id(operation): (id(api), operation.id)
        for api in (sides.old, sides.new)
        for operation in _operations(api)
    }
    return lambda each: frozenset(values.get(owners.get(id(each), (0, "")), ())) or None


def _operations(api: ir.Api) -> Iterable[ir.Operation]:
    for hook in api.webhooks:
        yield hook.operation
    for operation in api.operations:
        for callback in operation.callbacks:
            yield callback.operation


def _of_webhook(webhook: ir.Webhook, missing: Spot) -> _Single:
    return _Single(f"webhook {webhook.name}", webhook.name, webhook.operation, missing, True)


def _of_callback(callback: ir.Callback, holder: str, missing: Spot) -> _Single:
    subject = f"callback {callback.name} of {holder}"
    return _Single(subject, callback.name, callback.operation, missing, False)
