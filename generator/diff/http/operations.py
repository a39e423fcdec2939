"""Compare what two documents say of HTTP: their operations, and all around them."""

from __future__ import annotations

from generator import ir
from generator.diff.change import Changes, Where
from generator.diff.http.addresses import address
from generator.diff.http.bodies import compare_request_bodies
from generator.diff.http.deliveries import compare_deliveries
from generator.diff.http.events import compare_events
from generator.diff.http.information import compare_information, compare_life
from generator.diff.http.matching import match
from generator.diff.http.parameters import compare_parameters
from generator.diff.http.responses import compare_responses
from generator.diff.http.schemes import compare_schemes
from generator.diff.http.security import compare_security
from generator.diff.http.servers import compare_servers
from generator.diff.http.sides import Sides, spot
from generator.diff.types.comparison import TypeComparison
from generator.grammar import path_shape


def compare_operations(old: ir.Api, new: ir.Api, changes: Changes) -> None:
    """Note every difference that a client of any language may see."""
    sides = Sides(old, new, changes, TypeComparison(old, new, changes))
    compare_information(sides)
    renamed = compare_schemes(sides)
    found = match(
        old.operations,
        new.operations,
        lambda each: (each.method, each.origin),
        lambda each: (each.method, path_shape(each.origin)),
        lambda each: (each.method, address(each)),
        lambda each: each.wire or None,
    )
    for each in found.removed:
        where = Where(_name(each), "", spot(each), sides.document().new)
        code = "deprecated-operation-removed" if each.deprecated else "operation-removed"
        changes.add(code, where)
    for each in found.added:
        where = Where(_name(each), "", sides.document().old, spot(each))
        code = "deprecated-operation-added" if each.deprecated else "operation-added"
        changes.add(code, where)
    for one, other in found.pairs:
        _compare(sides.of(_name(other)), one, other)
    compare_security(sides, found.pairs, renamed)
    compare_servers(sides, found.pairs)
    compare_deliveries(sides, [(_name(other), one, other) for one, other in found.pairs])
    compare_events(sides)
    sides.types.finish()


def _compare(sides: Sides, one: ir.Operation, other: ir.Operation) -> None:
    where = Where(_name(other), "", spot(one), spot(other))
    sides.differs("operation-method-changed", where, one.method, other.method)
    if path_shape(one.origin) != path_shape(other.origin) and address(one) != address(other):
        sides.differs("operation-path-changed", where, one.origin, other.origin)
    compare_life(sides, where, one, other)
    compare_parameters(sides, where, one, other)
    compare_request_bodies(sides, where, one.body, other.body)
    compare_responses(sides, where, one.responses, other.responses)


def _name(operation: ir.Operation) -> str:
    return f"{operation.method.upper()} {operation.origin}"
