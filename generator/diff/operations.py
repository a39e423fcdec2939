"""Compare what two documents say of HTTP: their operations, and all around them."""

from __future__ import annotations

from generator import ir
from generator.diagnostics import Pos
from generator.diff.change import Changes, Spot, Where
from generator.diff.types import TypeComparison


def compare_operations(old: ir.Api, new: ir.Api, changes: Changes) -> None:
    """Note every difference that a client of any language may see."""
    types = TypeComparison(old, new, changes)
    olds, news = ({_key(each): each for each in api.operations} for api in (old, new))
    for key in olds.keys() - news.keys():
        where = Where(key, "", _spot(olds[key]), _top(new))
        changes.add("operation-removed", where)
    for key in news.keys() - olds.keys():
        where = Where(key, "", _top(old), _spot(news[key]))
        changes.add("operation-added", where)
    types.finish()


def _key(operation: ir.Operation) -> str:
    return f"{operation.method.upper()} {operation.origin}"


def _spot(operation: ir.Operation) -> Spot:
    return Spot(operation.id, operation.pos)


def _top(api: ir.Api) -> Spot:
    return Spot("#", Pos(api.document, 1, 1))
