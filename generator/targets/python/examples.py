"""Example values as whole as a document allows: what answers and events look like."""

from __future__ import annotations

import json
from typing import NamedTuple

from generator import ir
from generator.source import Json
from generator.targets.python.answers import EVENTS, Streamed
from generator.targets.python.samples import FORMATS, PLAIN

# Optional properties are shown down to such a depth, less deep where the value grows too large.
DEPTH = 5
LONGEST = 2_000
# Required properties that lead so deep never end.
BOTTOM = -6


class _Sized(NamedTuple):
    """A value, and about how many characters it takes to write."""

    value: Json
    size: int


class Examples:
    """Builds values of the types of one document; equal parts are built once."""

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        self._built: dict[tuple[str, int], _Sized] = {}

    def of(self, type_: ir.Type, examples: tuple[Json, ...] = (), *, size: int = LONGEST) -> Json:
        """The example that the document gives, else one put together from those of the parts.

        It has about `size` characters at most, unless what is required has more.
        """
        found = self._value(type_, examples, 0)
        for depth in range(1, DEPTH + 1):
            deeper = self._value(type_, examples, depth)
            if deeper.size > size:
                break
            found = deeper
        return found.value

    def media(self, media: ir.Media) -> Json:
        """The example of a body."""
        known = tuple(each.value for each in media.examples if each.value is not None)
        return self.of(media.type, known)

    def stream(self, streamed: Streamed) -> str:
        """A stream of one item, as it is sent."""
        if streamed.item is None:
            return "data: text\n\n"
        item = self.of(streamed.item)
        if streamed.media_type != EVENTS:
            return f"{json.dumps(item)}\n"
        fields = item if streamed.whole and isinstance(item, dict) else {"data": item}
        return "".join(f"{name}: {_line(value)}\n" for name, value in fields.items()) + "\n"

    def _value(self, type_: ir.Type, examples: tuple[Json, ...], depth: int) -> _Sized:
        if examples:
            return _Sized(examples[0], len(str(examples[0])))
        match type_:
            case ir.Scalar():
                value = _scalar(type_)
                return _Sized(value, len(str(value)))
            case ir.Enum(values=values):
                return _Sized(values[0], len(str(values[0])))
            case ir.Nullable(inner=inner):
                return self._value(inner, (), depth) if depth > BOTTOM else _Sized(None, 4)
            case ir.Union(variants=variants):
                return _told(type_, self._value(variants[0], (), depth))
            case ir.ListOf():
                return self._list(type_, depth)
            case ir.Ref(target=target):
                return self._declared(target, depth)
            case ir.Object(fields=fields):
                return self._object(fields, depth)
            case ir.Null():
                return _Sized(None, 4)
            case _:
                return _Sized({}, 2)

    def _declared(self, target: str, depth: int) -> _Sized:
        if depth <= BOTTOM:
            return _Sized({}, 2)
        if (target, depth) not in self._built:
            schema = self.api.schemas[target]
            self._built[target, depth] = self._value(schema.type, schema.examples, depth - 1)
        return self._built[target, depth]

    def _list(self, type_: ir.ListOf, depth: int) -> _Sized:
        needed = type_.constraints.min_items or 0
        allowed = type_.constraints.max_items
        count = max(needed, 1 if depth > 0 and allowed != 0 else 0)
        types = (*type_.prefix, *[type_.item] * min(count, 9))[: max(count, len(type_.prefix))]
        items = [self._value(each, (), depth) for each in types]
        return _Sized([item.value for item in items], sum(item.size for item in items) + 2)

    def _object(self, fields: tuple[ir.Field, ...], depth: int) -> _Sized:
        shown = [each for each in fields if each.required or depth > 0]
        parts = {
            each.wire: self._value(each.type, each.examples or _default(each), depth)
            for each in shown
            if not each.write_only
        }
        size = sum(len(name) + part.size + 6 for name, part in parts.items())
        return _Sized({name: part.value for name, part in parts.items()}, size)


def _told(union: ir.Union, built: _Sized) -> _Sized:
    """A value of the first variant that says it is of that variant."""
    said = union.discriminator
    if said is None or len(said.path) != 1 or not isinstance(built.value, dict):
        return built
    [name] = said.path
    own = [value for value, target in said.mapping if ir.Ref(target=target) == union.variants[0]]
    if not own or built.value.get(name) in own:
        return built
    return _Sized({**built.value, name: own[0]}, built.size)


def _default(field: ir.Field) -> tuple[Json, ...]:
    return (field.default,) if field.has_default else ()


def _scalar(type_: ir.Scalar) -> Json:
    """The plainest value within the limits."""
    limits = type_.constraints
    if type_.kind == "string":
        text = str(FORMATS.get(type_.format, PLAIN["string"]))
        longest = len(text) if limits.max_length is None else limits.max_length
        return text.ljust(min(limits.min_length or 0, LONGEST), "x")[:longest]
    plain = PLAIN[type_.kind]
    if isinstance(plain, bool) or not isinstance(plain, int | float):
        return plain
    step = limits.multiple_of or 1
    if limits.multiple_of is not None:
        plain = step
    lowest, highest = limits.minimum, limits.maximum
    if limits.exclusive_minimum is not None:
        lowest = limits.exclusive_minimum + step
    if limits.exclusive_maximum is not None:
        highest = limits.exclusive_maximum - step
    if lowest is not None and plain < lowest:
        plain = lowest if limits.multiple_of is None else -(-lowest // step) * step
    if highest is not None and plain > highest:
        plain = highest if limits.multiple_of is None else highest // step * step
    return int(plain) if type_.kind == "integer" else plain


def _line(value: Json) -> str:
    """A value as a field of an event: text as it is, anything else as JSON."""
    return " ".join(value.splitlines()) if isinstance(value, str) else json.dumps(value)
