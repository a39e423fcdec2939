"""Hold a value against a schema of the document, as openapi-spec-validator does for defaults."""

from __future__ import annotations

import base64
import datetime
import re
import uuid
from collections.abc import Callable, Iterator
from ipaddress import IPv4Address, IPv6Address
from itertools import chain

from generator.assertions import ASSERTIONS
from generator.resolve import Document
from generator.source import Node, Value

TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_TIME = r"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
_MAX_DEPTH = 50


class Fitting:
    """Says which keyword of a schema a value does not satisfy."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._old = document.version == (3, 0)
        # Each pair is looked at once: schemas may lead to each other in more ways than can be
        # counted, and in circles.
        self._known: dict[tuple[Node, Node], str] = {}
        self._depth = 0

    def misfit(self, value: Node, schema: Node) -> str:
        """The keyword that is broken; empty where the value satisfies all."""
        pair = value, schema
        if pair not in self._known and self._depth < _MAX_DEPTH:
            self._known[pair] = ""
            self._depth += 1
            self._known[pair] = self._judged(value, schema)
            self._depth -= 1
        return self._known.get(pair, "")

    def _judged(self, value: Node, schema: Node) -> str:
        target = self._document.deref(schema)
        if target is not schema:
            found = self.misfit(value, target)
            # Before 3.1 nothing counts beside a reference.
            if found or self._old:
                return found
        if not isinstance(schema.value, dict):
            return "schema" if schema.value is False else ""
        parts = chain(
            self._own(value, schema), self._inside(value, schema), self._members(value, schema)
        )
        return next(parts, "")

    def _own(self, value: Node, schema: Node) -> Iterator[str]:
        if not self._has_type(value, schema):
            yield "type"
        for keyword, entry in schema.items():
            if keyword in ASSERTIONS and keyword != "type" and not _holds(keyword, value, schema):
                yield keyword
            elif keyword == "format" and not self._has_format(value.value, str(entry.value)):
                yield "format"

    def _inside(self, value: Node, schema: Node) -> Iterator[str]:
        items, extra = schema.get("items"), schema.get("additionalProperties")
        properties = schema.get("properties")
        if items is not None and any(self.misfit(each, items) for each in value):
            yield "items"
        for key, child in value.items():
            own = properties.get(key) if properties is not None else None
            if own is not None and self.misfit(child, own):
                yield "properties"
            is_extra = own is None and "patternProperties" not in schema
            if is_extra and extra is not None and self.misfit(child, extra):
                yield "additionalProperties"

    def _members(self, value: Node, schema: Node) -> Iterator[str]:
        for keyword in ("allOf", "anyOf", "oneOf"):
            members = list(schema.get(keyword) or ())
            fitting = sum(not self.misfit(value, each) for each in members)
            right = {"allOf": fitting == len(members), "anyOf": fitting > 0, "oneOf": fitting == 1}
            if members and not right[keyword]:
                yield keyword
        other = schema.get("not")
        if other is not None and not self.misfit(value, other):
            yield "not"

    def _has_type(self, value: Node, schema: Node) -> bool:
        entry = schema.get("type")
        if entry is None or (self._old and value.value is None and schema.flag("nullable")):
            return True
        names = [each.value for each in entry] if isinstance(entry.value, list) else [entry.value]
        if any(not isinstance(name, str) or name not in TYPES for name in names):
            return True
        if self._old and isinstance(value.value, float):
            return "number" in names
        return any(is_of(value.value, str(name)) for name in names)

    def _has_format(self, value: Value, name: str) -> bool:
        """Whether a value is in a format; one that the validator does not know takes anything."""
        if isinstance(value, int) and name in ("int32", "int64"):
            bits = int(name[3:]) - 1
            return isinstance(value, bool) or -(1 << bits) <= value < 1 << bits
        known = name in _FORMATS and (name != "byte" or self._old)
        if not known or not isinstance(value, str):
            return True
        try:
            return _FORMATS[name](value) is not False
        except (ValueError, OverflowError, re.error, RecursionError):
            return False


def is_of(value: Value, name: str) -> bool:
    """Whether a value is of one of the types of JSON Schema."""
    if isinstance(value, bool):
        return name == "boolean"
    if isinstance(value, float) and name == "integer":
        return value.is_integer()
    return isinstance(value, TYPES[name])


def _holds(keyword: str, value: Node, schema: Node) -> bool:
    plain = schema.plain()
    assert isinstance(plain, dict)
    try:
        return ASSERTIONS[keyword](plain[keyword], plain)(value)
    except (TypeError, ValueError, ArithmeticError, re.error, RecursionError):
        # The keyword itself is wrong, which has a finding of its own.
        return True


def _date(text: str) -> bool:
    datetime.date.fromisoformat(text)
    return len(text) == 10


def _date_time(text: str) -> bool:
    datetime.date.fromisoformat(text[:10])
    return text[10:11] in ("T", "t") and _time(text[11:])


def _time(text: str) -> bool:
    if re.fullmatch(_TIME, text, re.ASCII) is None:
        return False
    datetime.time.fromisoformat(text[:8])
    return True


def _uuid(text: str) -> bool:
    uuid.UUID(text)
    return all(text[at] == "-" for at in (8, 13, 18, 23))


_FORMATS: dict[str, Callable[[str], object]] = {
    "date": _date,
    "date-time": _date_time,
    # The validator takes only times without a zone, the specification only those with one.
    "time": lambda text: _time(text) or _time(f"{text}Z"),
    "uuid": _uuid,
    "email": lambda text: "@" in text,
    "ipv4": IPv4Address,
    "ipv6": IPv6Address,
    "regex": re.compile,
    "byte": lambda text: base64.b64decode(text.encode("ascii"), validate=True),
}
