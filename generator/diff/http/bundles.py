"""Look through parameters that are described in two ways and are the same in requests.

`filter[status]` and `filter[name]` are what an object `filter` of the style deepObject becomes.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace

from generator import ir
from generator.diff.change import Where
from generator.diff.http.sides import Sides, spot
from generator.walk import bare

DEEP = "deepObject"


def compare_bundles(
    sides: Sides, where: Where, one: ir.Operation, other: ir.Operation
) -> tuple[ir.Operation, ir.Operation]:
    """Note what is told by an object now, or no longer; both operations are returned without it."""
    olds, news = _names(one), _names(other)
    for each in _bundles(other, olds):
        within = where.within(f"query {each.wire}", new=spot(each))
        sides.add("parameters-bundled", within)
    for each in _bundles(one, news):
        within = where.within(f"query {each.wire}", old=spot(each))
        sides.add("parameters-unbundled", within)
    return _unbundled(one, news, sides.old), _unbundled(other, olds, sides.new)


def _names(operation: ir.Operation) -> Set[str]:
    return {each.wire for each in operation.parameters if each.location == "query"}


def _bundles(operation: ir.Operation, others: Set[str]) -> Iterator[ir.Parameter]:
    """The objects of which the other document has single parts."""
    for each in operation.parameters:
        deep = each.location == "query" and each.style == DEEP
        if deep and each.wire not in others and _has_parts(each.wire, others):
            yield each


def _unbundled(operation: ir.Operation, others: Set[str], api: ir.Api) -> ir.Operation:
    bundles = {each.id for each in _bundles(operation, others)}
    if not bundles:
        return operation
    parameters = [
        part
        for each in operation.parameters
        for part in (_parts(each, others, api) if each.id in bundles else (each,))
    ]
    return replace(operation, parameters=tuple(parameters))


def _parts(
    parameter: ir.Parameter, others: Set[str], api: ir.Api, seen: Set[str] = frozenset()
) -> Iterator[ir.Parameter]:
    """The parts of an object, and those of its parts where the other document knows them."""
    id_, type_ = bare(parameter.type, api.schemas)
    objects = [] if id_ in seen else _objects(type_, api)
    if not objects or not _has_parts(parameter.wire, others):
        yield parameter
        return
    if not isinstance(type_, ir.Object):
        yield parameter
    for field in (each for found in objects for each in found.fields):
        part = _part(parameter, field)
        yield from _parts(part, others, api, {*seen, id_} - {""})


def _objects(type_: ir.Type, api: ir.Api) -> list[ir.Object]:
    """What a value may be where it has parts: an object, or one among other things."""
    variants = type_.variants if isinstance(type_, ir.Union) else (type_,)
    bares = [bare(each, api.schemas)[1] for each in variants]
    return [each for each in bares if isinstance(each, ir.Object)]


def _part(parameter: ir.Parameter, field: ir.Field) -> ir.Parameter:
    return ir.Parameter(
        id=field.id,
        wire=f"{parameter.wire}[{field.wire}]",
        location="query",
        type=field.type,
        required=parameter.required and field.required,
        style="form",
        explode=True,
        allow_reserved=parameter.allow_reserved,
        doc=field.doc,
        default=field.default,
        has_default=field.has_default,
        deprecated=parameter.deprecated or field.deprecated,
        pos=field.pos,
    )


def _has_parts(name: str, others: Set[str]) -> bool:
    return any(each.startswith(f"{name}[") for each in others)
