"""Neutral types as JSON Schema 2020-12: what a request may hold, without a word of prose."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Mapping
from functools import cache
from urllib.parse import quote

from generator import ir
from generator.source import Json
from generator.walk import refs_of

_COMPONENTS = "#/components/schemas/"
# Our names of assertions and those of JSON Schema, where the value is taken as it is.
_ASSERTIONS = (
    ("minimum", "minimum"),
    ("maximum", "maximum"),
    ("exclusive_minimum", "exclusiveMinimum"),
    ("exclusive_maximum", "exclusiveMaximum"),
    ("min_length", "minLength"),
    ("max_length", "maxLength"),
    ("min_items", "minItems"),
    ("max_items", "maxItems"),
    ("min_properties", "minProperties"),
    ("max_properties", "maxProperties"),
)


def definitions(schemas: Mapping[str, ir.Schema], roots: Iterable[ir.Type]) -> dict[str, Json]:
    """The `$defs` of all that the types refer to, straight or through others."""
    found: dict[str, Json] = {}
    waiting = [target for root in roots for target in refs_of(root)]
    while waiting:
        target = waiting.pop()
        name = _name(target)
        if target in schemas and name not in found:
            found[name] = json_schema(schemas[target].type)
            waiting += refs_of(schemas[target].type)
    return dict(sorted(found.items()))


def json_schema(type_: ir.Type) -> Json:
    """The schema of a type in a request; what it refers to is in `$defs` beside it.

    It leaves out what would refuse good values: formats, which are only remarks in 2020-12,
    patterns that Python cannot read, fractional `multipleOf`, required properties that are only
    read, the assertions that a document states in schemas of its own, and that only one variant
    may fit.
    """
    match type_:
        case ir.Never():
            return False
        case ir.Null():
            return {"type": "null"}
        case ir.Scalar(kind=kind, constraints=constraints):
            return {"type": kind, **_assertions(constraints)}
        case ir.Enum(values=values):
            return {"const": values[0]} if len(values) == 1 else {"enum": list(values)}
        case ir.Nullable(inner=ir.Scalar(kind=kind, constraints=constraints)):
            return {"type": [kind, "null"], **_assertions(constraints)}
        case ir.Nullable(inner=ir.Enum(values=values)):
            return {"enum": [*values, None]}
        case ir.Nullable(inner=inner):
            return {"anyOf": [json_schema(inner), {"type": "null"}]}
        case ir.Union(variants=variants):
            return {"anyOf": [json_schema(each) for each in variants]}
        case ir.Ref(target=target):
            pointer = _name(target).replace("~", "~0").replace("/", "~1")
            return {"$ref": f"#/$defs/{quote(pointer)}"}
        case ir.ListOf():
            return _array(type_)
        case ir.MapOf() | ir.Object():
            return _object(type_)
        case _:
            return {}


def _name(target: str) -> str:
    """The key of a declaration in `$defs`: a component is called as in its document."""
    return target.removeprefix(_COMPONENTS)


def _array(type_: ir.ListOf) -> Json:
    schema: dict[str, Json] = {"type": "array", **_assertions(type_.constraints)}
    if type_.prefix:
        schema["prefixItems"] = [json_schema(each) for each in type_.prefix]
    if not isinstance(type_.item, ir.Any_):
        schema["items"] = json_schema(type_.item)
    return schema


def _object(type_: ir.MapOf | ir.Object) -> Json:
    schema: dict[str, Json] = {"type": "object", **_assertions(type_.constraints)}
    others: ir.Type | None
    if isinstance(type_, ir.Object):
        # A read-only property is not for requests, whatever the document requires of answers.
        required = [each.wire for each in type_.fields if each.required and not each.read_only]
        schema["properties"] = {each.wire: json_schema(each.type) for each in type_.fields}
        if required:
            schema["required"] = list[Json](required)
        others = type_.extra if type_.extra_declared else None
    else:
        others = type_.value
        if type_.key is not None:
            schema["propertyNames"] = json_schema(type_.key)
    patterns = {key: json_schema(each) for key, each in type_.patterns if _is_readable(key)}
    if patterns:
        schema["patternProperties"] = patterns
    # A pattern that nobody can read may be the one that allows a property.
    if others is not None and len(patterns) == len(type_.patterns):
        schema["additionalProperties"] = json_schema(others)
    return schema


def _assertions(constraints: ir.Constraints) -> dict[str, Json]:
    if constraints == ir.NONE:
        return {}
    values = {name: getattr(constraints, ours) for ours, name in _ASSERTIONS}
    schema: dict[str, Json] = {name: value for name, value in values.items() if value is not None}
    step = constraints.multiple_of
    # Validators divide floats: for them 19.99 is not a multiple of 0.01.
    if step is not None and step == int(step):
        schema["multipleOf"] = int(step)
    if constraints.unique_items:
        schema["uniqueItems"] = True
    if constraints.pattern is not None and _is_readable(constraints.pattern):
        schema["pattern"] = constraints.pattern
    return schema


@cache
def _is_readable(pattern: str) -> bool:
    """Whether a regular expression, written for ECMAScript, is one for our validator too."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(pattern)
    except (re.error, Warning, OverflowError, RecursionError):
        return False
    return True
