"""What a type is once names and null are taken off, in which ways it is said aside."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import ir
from generator.source import Json

Schemas = Mapping[str, ir.Schema]

ANY = ir.Any_()
NEVER = ir.Never()
_SAID = 200
_NAMED_VARIANTS = 4
_NAMED_FIELDS = 3


@dataclass(frozen=True, slots=True)
class Shape:
    """A type without names and null: what is left, and who declares it.

    `declared` is the innermost declaration that was gone through, `named` the innermost with a
    name of its own. Null alone is no other value than null: `Never` that is nullable.
    """

    core: ir.Type
    nullable: bool
    declared: ir.Schema | None
    named: ir.Schema | None


def shape_of(type_: ir.Type, schemas: Schemas) -> Shape:
    nullable, seen = False, set[str]()
    declared: ir.Schema | None = None
    named: ir.Schema | None = None
    while True:
        match type_:
            case ir.Nullable(inner=inner):
                nullable, type_ = True, inner
            case ir.Null():
                nullable, type_ = True, NEVER
            case ir.Ref(target=target) if target in schemas and target not in seen:
                seen.add(target)
                declared = schemas[target]
                named = declared if declared.wire else named
                type_ = declared.type
            case ir.Ref():
                return Shape(ANY, nullable, declared, named)
            case _:
                return Shape(type_, nullable, declared, named)


# ---------------------------------------------------------------------------- in words


def value_in_words(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SAID else f"{text[:_SAID]}…"


def values_in_words(values: tuple[Json, ...] | list[Json]) -> str:
    return ", ".join(map(value_in_words, values))


def type_in_words(type_: ir.Type, schemas: Schemas, depth: int = 2) -> str:
    """A type in the words of documents: `string (date-time)`, `array of Pet`."""
    shape = shape_of(type_, schemas)
    if shape.named is not None:
        return shape.named.wire
    if shape.declared is not None and shape.declared.title:
        return shape.declared.title
    match shape.core:
        case ir.Any_():
            return "any value"
        case ir.Never():
            return "null" if shape.nullable else "no value"
        case ir.Scalar(kind=kind, format=form):
            return f"{kind} ({form})" if form else kind
        case ir.Enum(values=values) if len(values) == 1:
            return value_in_words(values[0])
        case ir.Enum(values=values, kind=kind):
            return f"one of {len(values)} {'values' if kind == 'mixed' else f'{kind} values'}"
        case ir.ListOf(item=item):
            return f"array of {type_in_words(item, schemas, depth - 1)}" if depth else "array"
        case ir.Union(variants=variants) if depth and len(variants) <= _NAMED_VARIANTS:
            return " or ".join(type_in_words(each, schemas, depth - 1) for each in variants)
        case ir.Union(variants=variants):
            return f"one of {len(variants)} types"
        case ir.Object(fields=fields) if fields:
            names = [each.wire for each in fields[:_NAMED_FIELDS]]
            more = ["…"] if len(fields) > _NAMED_FIELDS else []
            return f"object ({', '.join([*names, *more])})"
        case _:
            return "object"


# ---------------------------------------------------------------------------- likeness


def signature(type_: ir.Type, schemas: Schemas, depth: int = 3) -> str:
    """The structure of a type, to some depth, as a text that tells equal ones from others.

    Names of declarations are left out, and the order of what has none.
    """
    shape = shape_of(type_, schemas)
    return "".join(_signs(shape.core, schemas, depth)) + ("?" if shape.nullable else "")


def _signs(core: ir.Type, schemas: Schemas, depth: int) -> Iterator[str]:
    match core:
        case ir.Scalar(kind=kind, format=form):
            yield f"{kind}:{form}"
        case ir.Enum(values=values):
            yield f"enum{sorted(map(value_in_words, values))}"
        case ir.ListOf(item=item):
            yield f"[{signature(item, schemas, depth - 1)}]" if depth else "[]"
        case ir.Object(fields=fields):
            parts = sorted(_entry(each, schemas, depth) for each in fields)
            yield "{" + ",".join(parts) + "}"
        case ir.MapOf(value=value):
            yield f"{{*:{signature(value, schemas, depth - 1)}}}" if depth else "{*}"
        case ir.Union(variants=variants):
            parts = (
                sorted(signature(each, schemas, depth - 1) for each in variants) if depth else []
            )
            yield "(" + "|".join(parts) + ")"
        case _:
            yield type(core).__name__


def _entry(field: ir.Field, schemas: Schemas, depth: int) -> str:
    inner = f":{signature(field.type, schemas, depth - 1)}" if depth else ""
    return f"{field.wire}{'!' if field.required else ''}{inner}"
