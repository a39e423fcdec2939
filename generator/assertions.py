"""The assertions of JSON Schema that the meta-schemas use, as checks of a single node."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from generator.source import Node

Check = Callable[[Node], bool]
Schema = dict[str, Any]

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "null": (type(None),),
}


def _type(value: Any, _: Schema) -> Check:
    names = [value] if isinstance(value, str) else value
    types = tuple(type_ for name in names for type_ in _TYPES[name])
    bool_too = "boolean" in names

    def check(node: Node) -> bool:
        found = node.value
        if isinstance(found, bool):
            return bool_too
        if isinstance(found, float) and float not in types:
            return int in types and found.is_integer()
        return isinstance(found, types)

    return check


def _enum(values: Any, _: Schema) -> Check:
    # Told apart from numbers, because to Python True is 1.
    allowed = [(isinstance(value, bool), value) for value in values]
    return lambda node: (isinstance(node.value, bool), node.plain()) in allowed


def _pattern(value: Any, _: Schema) -> Check:
    search = re.compile(value).search
    return lambda node: not isinstance(node.value, str) or search(node.value) is not None


def _minimum(value: Any, schema: Schema) -> Check:
    strict = schema.get("exclusiveMinimum") is True
    return lambda node: (
        not isinstance(node.value, (int, float))
        or (node.value > value if strict else node.value >= value)
    )


def _maximum(value: Any, schema: Schema) -> Check:
    strict = schema.get("exclusiveMaximum") is True
    return lambda node: (
        not isinstance(node.value, (int, float))
        or (node.value < value if strict else node.value <= value)
    )


def _above(value: Any, _: Schema) -> Check:
    # Before 3.1 it is true or false, and belongs to `minimum`.
    return lambda node: (
        isinstance(value, bool) or not isinstance(node.value, (int, float)) or node.value > value
    )


def _below(value: Any, _: Schema) -> Check:
    return lambda node: (
        isinstance(value, bool) or not isinstance(node.value, (int, float)) or node.value < value
    )


def _multiple(value: Any, _: Schema) -> Check:
    def check(node: Node) -> bool:
        if isinstance(node.value, bool) or not isinstance(node.value, (int, float)):
            return True
        times = node.value / value
        return isinstance(times, int) or times.is_integer()

    return check


def _unique(value: Any, _: Schema) -> Check:
    def check(node: Node) -> bool:
        texts = [json.dumps(item.plain(), sort_keys=True) for item in node]
        return len(set(texts)) == len(texts)

    return check if value else (lambda node: True)


def _sized(type_: type, lowest: bool) -> Callable[[Any, Schema], Check]:
    def assertion(value: Any, _: Schema) -> Check:
        return lambda node: (
            not isinstance(node.value, type_)
            or (len(node.value) >= value if lowest else len(node.value) <= value)  # type: ignore[arg-type]
        )

    return assertion


ASSERTIONS: dict[str, Callable[[Any, Schema], Check]] = {
    "type": _type,
    "enum": _enum,
    "const": lambda value, schema: _enum([value], schema),
    "pattern": _pattern,
    "minimum": _minimum,
    "maximum": _maximum,
    "exclusiveMinimum": _above,
    "exclusiveMaximum": _below,
    "uniqueItems": _unique,
    "multipleOf": _multiple,
    "minItems": _sized(list, True),
    "maxItems": _sized(list, False),
    "minLength": _sized(str, True),
    "maxLength": _sized(str, False),
    "minProperties": _sized(dict, True),
    "maxProperties": _sized(dict, False),
    "required": lambda keys, _: lambda node: (
        not isinstance(node.value, dict) or all(key in node.value for key in keys)
    ),
}
