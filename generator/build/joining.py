"""Make one type of several that are said of the same value, and one enum of several values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from generator import ir
from generator.source import Json, Node
from generator.walk import distinct


def joined(variants: Iterable[ir.Type]) -> list[ir.Type]:
    """The variants of a union without what others say too; null is said by the union itself.

    Values that are listed one by one are one enum, beside any value nothing else counts, and what
    no value fits is none.
    """
    bare = distinct(each for each in map(_bare, variants) if not isinstance(each, ir.Never))
    if any(isinstance(each, ir.Any_) for each in bare):
        return [ir.Any_()]
    enums = [each for each in bare if isinstance(each, ir.Enum)]
    if len(enums) < 2:
        return bare
    whole = enum_of([value for each in enums for value in each.values])
    if isinstance(whole, ir.Enum):
        whole = replace(whole, docs=tuple(doc for each in enums for doc in each.docs))
    return distinct(whole if isinstance(each, ir.Enum) else each for each in bare)


def meaning(type_: ir.Type, said: Node) -> ir.Type:
    """A single value with what the document says that it means."""
    text = said.text("description").strip() or said.text("title").strip()
    if isinstance(type_, ir.Enum) and len(type_.values) == 1 and text:
        return replace(type_, docs=((type_.values[0], text),))
    return type_


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


def limited(type_: ir.Type, values: list[Json] | None) -> ir.Type:
    """The type of a schema that lists its values beside a union: none but these are left of it."""
    if not values or any(isinstance(value, list | dict) for value in values):
        return type_
    left = enum_of(values)
    if not isinstance(left, ir.Enum) or not isinstance(type_, ir.Enum):
        return left
    return replace(left, docs=tuple(doc for doc in type_.docs if doc[0] in left.values))


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
        chosen = _bare(best) if says_less else _with_limits(_bare(other), _bare(best))
        # Null is allowed only where every part allows it.
        nullable = isinstance(best, ir.Nullable) and isinstance(other, ir.Nullable | ir.Any_)
        best = ir.Nullable(inner=chosen) if nullable else chosen
    return best


def _with_limits(one: ir.Type, two: ir.Type) -> ir.Type:
    """A type within the limits of another part as well; of two patterns it keeps its own."""
    if not isinstance(one, ir.Scalar) or not isinstance(two, ir.Scalar) or one.kind != two.kind:
        return one
    limits = {
        name: _tightest(name, getattr(one.constraints, name), getattr(two.constraints, name))
        for name in ir.Constraints.__dataclass_fields__
    }
    return replace(one, format=one.format or two.format, constraints=ir.Constraints(**limits))


def _tightest(name: str, one: Any, other: Any) -> Any:
    if one is None or other is None:
        return one if other is None else other
    if name.startswith(("min", "exclusive_min")):
        return max(one, other)
    if name.startswith(("max", "exclusive_max")):
        return min(one, other)
    return one or other


def tagged(field: ir.Field, values: list[Json] | None) -> ir.Field:
    """A property of a child that tells which child it is: of all texts it holds only these."""
    told = isinstance(_bare(field.type), ir.Any_ | ir.Ref | ir.Scalar | ir.Enum)
    return replace(field, type=enum_of(values)) if values and told else field


def _bare(type_: ir.Type) -> ir.Type:
    return type_.inner if isinstance(type_, ir.Nullable) else type_
