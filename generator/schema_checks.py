"""The rules of schemas that the meta-schema of OpenAPI does not hold."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator

from generator.defaults import TYPES, Fitting, is_of
from generator.diagnostics import Report, closest
from generator.reach import Reach, Say
from generator.resolve import Document
from generator.source import Node, Value

# What other notations call a type, and what OpenAPI calls it.
_SYNONYMS = {
    "int": "integer",
    "long": "integer",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "str": "string",
    "text": "string",
    "date": "string, with format: date",
    "datetime": "string, with format: date-time",
    "date-time": "string, with format: date-time",
    "uuid": "string, with format: uuid",
    "file": "string, with format: binary",
    "bool": "boolean",
    "list": "array",
    "map": "object, with additionalProperties",
    "dict": "object, with additionalProperties",
}


def check_schemas(document: Document, reach: Reach, report: Report) -> None:
    """Report wrong types, values and expressions of schemas; what is not seen is a warning."""
    for node, kind in document.objects:
        if kind == "schema" and isinstance(node.value, dict):
            _schema(node, document.version, reach, report)
    fitting = Fitting(document)
    for node, is_top in reach.visited.items():
        if is_top and "allOf" in node:
            _required(node, document, report)
        _default(node, fitting, report)


def _schema(node: Node, version: tuple[int, int], reach: Reach, report: Report) -> None:
    say = reach.say(report, node, "schema")
    type_ = node.get("type")
    if type_ is not None:
        _known_type(type_, version, say)
    nullable = node.get("nullable")
    if version > (3, 0) and nullable is not None:
        hint = 'write type: [string, "null"] instead'
        message = "`nullable` has no meaning since OpenAPI 3.1"
        report.warning("nullable-in-3.1", nullable.pos, message, hint=hint)
    pattern = node.get("pattern")
    say = reach.say_of_schema(report, node)
    if pattern is not None and isinstance(pattern.value, str):
        _regular(pattern, pattern.value, say)
    if version == (3, 0):
        _of_draft_4(node, say)
    allowed = _allowed(node)
    if allowed:
        for item in node.get("enum") or ():
            if not _is_any(item, allowed):
                _mistyped(item, allowed, "enum-type", "this value of the enum", report.warning)
        default = node.get("default")
        if default is not None and node not in reach.visited and not _is_any(default, allowed):
            _mistyped(default, allowed, "default-type", "the default", report.warning)


def _default(node: Node, fitting: Fitting, report: Report) -> None:
    """A default must be a value of its own schema."""
    default = node.get("default")
    if default is None or (default.value is None and node.flag("nullable")):
        return
    broken = fitting.misfit(default, node)
    if broken == "type" and "$ref" not in node:
        _mistyped(default, _allowed(node), "default-type", "the default", report.slip)
    elif broken:
        message = f"the default is {_shown(default.value)}, which `{broken}` does not allow"
        report.slip("wrong-default", default.pos, message, hint="correct the value or the schema")


def _of_draft_4(node: Node, say: Say) -> None:
    """What OpenAPI 3.0 takes from draft 4 of JSON Schema."""
    for bound in ("minimum", "maximum"):
        exclusive = node.get(f"exclusive{bound.title()}")
        if exclusive is not None and bound not in node:
            message = f"`{exclusive.key}` says something of a `{bound}` that is not there"
            say("exclusive-without-bound", exclusive.pos, message, hint=f"add {bound}: 0")
    seen: dict[str, Node] = {}
    for item in node.get("enum") or ():
        first = seen.setdefault(json.dumps(item.plain(), sort_keys=True), item)
        if first is not item:
            message = f"{_shown(item.value)} stands in this enum twice"
            say("duplicate-enum-value", item.pos, message, hint="remove one of the two")
    for keyword in ("allOf", "anyOf", "oneOf"):
        members = node.get(keyword)
        if members is not None and members.value == []:
            message = f"`{keyword}` has no members"
            say("empty-list", members.pos, message, hint="remove it")


def _required(node: Node, document: Document, report: Report) -> None:
    """What is required beside allOf must be described: there, or in a part of it."""
    described = {wire for wire, _ in _entries(node, "properties")}
    described |= _described(list(node.get("allOf") or ()), document)
    for item in node.get("required") or ():
        if isinstance(item.value, str) and item.value not in described:
            message = f"{item.value[:80]!r} is required, but nothing in allOf describes it"
            hint = "describe it under properties, or do not require it"
            report.slip("undescribed-required", item.pos, message, hint=hint)


def _described(members: list[Node], document: Document) -> set[str]:
    """The names of all properties that can be reached from schemas."""
    found: set[str] = set()
    seen: set[Node] = set()
    while members:
        member = document.deref(members.pop())
        if member not in seen:
            seen.add(member)
            found.update(wire for wire, _ in _entries(member, "properties"))
            for keyword in ("allOf", "anyOf", "oneOf"):
                members += member.get(keyword) or ()
            members += [each for key in ("items", "not") if (each := member.get(key))]
    return found


def _known_type(type_: Node, version: tuple[int, int], say: Say) -> None:
    if isinstance(type_.value, list) and version == (3, 0):
        hint = "write openapi: 3.1.0, or one type and `nullable: true`"
        say("unknown-type", type_.pos, "a list of types needs OpenAPI 3.1", hint=hint)
        return
    known = [name for name in TYPES if name != "null" or version > (3, 0)]
    for item in type_ if isinstance(type_.value, list) else (type_,):
        if not isinstance(item.value, str) or item.value in known:
            continue
        near = _SYNONYMS.get(item.value.lower()) or closest(item.value, known)
        hint = f"write {near}" if near else f"one of {', '.join(known)}"
        if item.value == "null":
            hint = "write `nullable: true` beside another type"
        say("unknown-type", item.pos, f"{item.value[:80]!r} is not a type of OpenAPI", hint=hint)


def _regular(node: Node, pattern: str, say: Say) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        message = f"Python cannot read this regular expression: {str(error)[:120]}"
        hint = "it is kept in the docs, but nothing can be checked with it"
        say("invalid-pattern", node.pos, message, hint=hint)


def _allowed(node: Node) -> frozenset[str]:
    """The types that a schema allows; none where it does not say."""
    type_ = node.get("type")
    names = [item.value for item in type_] if type_ is not None else []
    if type_ is not None and not isinstance(type_.value, list):
        names = [type_.value]
    if node.flag("nullable"):
        names.append("null")
    known = frozenset(name for name in names if isinstance(name, str) and name in TYPES)
    return known if len(known) == len(names) else frozenset()


def _is_any(node: Node, allowed: frozenset[str]) -> bool:
    return any(is_of(node.value, name) for name in allowed)


def _mistyped(node: Node, allowed: frozenset[str], code: str, what: str, say: Say) -> None:
    message = f"{what} is {_shown(node.value)}, but the type is {' or '.join(sorted(allowed))}"
    say(code, node.pos, message, hint="correct the value or the type")


def _shown(value: Value) -> str:
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return repr(value)[:60]


def _entries(node: Node, key: str) -> Iterator[tuple[str, Node]]:
    found = node.get(key)
    return found.items() if found is not None else iter(())
