"""Make one type of several that are said of the same value, and one enum of several values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator import ir
from generator.source import Json


def enum_of(values: list[Json]) -> ir.Type:
    kinds = {_kind_of(value) for value in values}
    if kinds == {"boolean"} and len(values) > 1:
        return ir.Scalar(kind="boolean")
    kind = kinds.pop() if len(kinds) == 1 else "mixed"
    if kind == "mixed" and any(isinstance(value, list | dict) for value in values):
        return ir.Any_()
    unique: dict[tuple[str, str], Json] = {}
    for value in values:
        unique.setdefault((type(value).__name__, str(value)), value)
    return ir.Enum(values=tuple(unique.values()), kind=kind)  # type: ignore[arg-type]


def _kind_of(value: Json) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case _:
            return "mixed"


def narrowest(types: list[ir.Type]) -> ir.Type:
    """The type of a property that several parts of an allOf describe."""
    best = types[0]
    for other in types[1:]:
        says_less = isinstance(other, ir.Any_) or (
            isinstance(_bare(best), ir.Enum) and isinstance(_bare(other), ir.Scalar)
        )
        chosen = best if says_less else other
        # Null is allowed only where every part allows it.
        nullable = isinstance(best, ir.Nullable) and isinstance(other, ir.Nullable | ir.Any_)
        best = ir.Nullable(inner=_bare(chosen)) if nullable else _bare(chosen)
    return best


def tagged(field: ir.Field, values: list[Json] | None) -> ir.Field:
    """A property of a child that tells which child it is: of all texts it holds only these."""
    told = isinstance(_bare(field.type), ir.Any_ | ir.Ref | ir.Scalar | ir.Enum)
    return replace(field, type=enum_of(values)) if values and told else field


def _bare(type_: ir.Type) -> ir.Type:
    return type_.inner if isinstance(type_, ir.Nullable) else type_


def distinct(types: Iterable[ir.Type]) -> list[ir.Type]:
    found: list[ir.Type] = []
    for each in types:
        if each not in found:
            found.append(each)
    return found
