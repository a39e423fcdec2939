"""Unions that are variants of themselves, and what they are without that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator import ir
from generator.diagnostics import Report

Schemas = Mapping[str, ir.Schema]


def without_circles(schemas: Schemas, report: Report) -> dict[str, ir.Schema]:
    """The declarations that change when no union is a variant of itself.

    Such a variant adds no value. Of unions that are variants of each other all have the same ones.
    """
    circular = {id_ for id_ in schemas if id_ in _reached(id_, schemas)}
    changed = {}
    for id_ in schemas:
        if id_ in circular:
            type_ = _flat(id_, schemas, circular)
            changed[id_] = replace(schemas[id_], type=type_)
            if isinstance(type_, ir.Any_):
                message = "every variant of this leads back to it"
                hint = "one of these must say what it is; it is taken for anything"
                report.warning("circular-union", schemas[id_].pos, message, hint=hint)
    return changed


def _reached(start: str, schemas: Schemas) -> set[str]:
    """The unions that are variants of one, and those that are variants of these."""
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        for each in _variants(schemas[waiting.pop()].type):
            if isinstance(each, ir.Ref) and each.target not in reached:
                reached.add(each.target)
                waiting.append(each.target)
    return reached


def _variants(type_: ir.Type) -> Iterator[ir.Type]:
    """What a value of a type may be, one of a union on its own."""
    if isinstance(type_, ir.Nullable):
        yield ir.Null()
        yield from _variants(type_.inner)
    elif isinstance(type_, ir.Union):
        for each in type_.variants:
            yield from _variants(each)
    else:
        yield type_


def _flat(id_: str, schemas: Schemas, circular: set[str]) -> ir.Type:
    """What a union is when those that lead back to it are what they may be themselves."""
    found: list[ir.Type] = []
    seen, waiting = {id_}, [_variants(schemas[id_].type)]
    while waiting:
        each = next(waiting[-1], None)
        if each is None:
            waiting.pop()
        elif not isinstance(each, ir.Ref) or each.target not in circular:
            found += [each] if each not in found else []
        elif each.target not in seen:
            seen.add(each.target)
            waiting.append(_variants(schemas[each.target].type))
    types = tuple(each for each in found if not isinstance(each, ir.Null))
    if not types:
        return ir.Null() if found else ir.Any_()
    type_ = types[0] if len(types) == 1 else ir.Union(variants=types, exclusive=False)
    nullable = len(types) < len(found) and not isinstance(type_, ir.Any_)
    return ir.Nullable(inner=type_) if nullable else type_
