"""The rules of OpenAPI that a meta-schema cannot say, each with its code and its hint."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator

from generator.diagnostics import Report, closest
from generator.grammar import METHODS
from generator.path_checks import check_paths
from generator.resolve import Document
from generator.source import Node, Value

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_LOCATIONS = ("path", "query", "header", "cookie")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default|x-.*")
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


def check(document: Document, report: Report) -> None:
    """Report what breaks a rule; a finding is said of the node that must change."""
    for node, kind in document.objects:
        if not isinstance(node.value, dict):
            continue
        if kind == "schema":
            _schema(node, document.version, report)
        elif kind == "parameter" and "$ref" not in node:
            _parameter(node, report)
        elif kind == "responses":
            _statuses(node, report)
    _operation_ids(document, report)
    check_paths(document, report)
    _security(document, report)
    _tags(document, report)


# ---------------------------------------------------------------------------- schemas


def _schema(node: Node, version: tuple[int, int], report: Report) -> None:
    type_ = node.get("type")
    if type_ is not None:
        _known_type(type_, version, report)
    nullable = node.get("nullable")
    if version > (3, 0) and nullable is not None:
        hint = 'write type: [string, "null"] instead'
        message = "`nullable` has no meaning since OpenAPI 3.1"
        report.warning("nullable-in-3.1", nullable.pos, message, hint=hint)
    pattern = node.get("pattern")
    if pattern is not None and isinstance(pattern.value, str):
        _regular(pattern, pattern.value, report)
    allowed = _allowed(node, version)
    if allowed:
        for item in node.get("enum") or ():
            _typed(item, allowed, "enum-type", "this value of the enum", report)
        default = node.get("default")
        if default is not None:
            _typed(default, allowed, "default-type", "the default", report)


def _known_type(type_: Node, version: tuple[int, int], report: Report) -> None:
    if isinstance(type_.value, list) and version == (3, 0):
        hint = "write openapi: 3.1.0, or one type and `nullable: true`"
        report.error("unknown-type", type_.pos, "a list of types needs OpenAPI 3.1", hint=hint)
        return
    known = [name for name in _TYPES if name != "null" or version > (3, 0)]
    for item in type_ if isinstance(type_.value, list) else (type_,):
        if not isinstance(item.value, str) or item.value in known:
            continue
        near = _SYNONYMS.get(item.value.lower()) or closest(item.value, known)
        hint = f"write {near}" if near else f"one of {', '.join(known)}"
        if item.value == "null":
            hint = "write `nullable: true` beside another type"
        report.error(
            "unknown-type", item.pos, f"{item.value[:80]!r} is not a type of OpenAPI", hint=hint
        )


def _regular(node: Node, pattern: str, report: Report) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        message = f"Python cannot read this regular expression: {str(error)[:120]}"
        hint = "it is kept in the docs, but nothing can be checked with it"
        report.warning("invalid-pattern", node.pos, message, hint=hint)


def _allowed(node: Node, version: tuple[int, int]) -> frozenset[str]:
    """The types that a schema allows; none where it does not say."""
    type_ = node.get("type")
    names = [item.value for item in type_] if type_ is not None else []
    if type_ is not None and not isinstance(type_.value, list):
        names = [type_.value]
    if node.flag("nullable"):
        names.append("null")
    known = frozenset(name for name in names if isinstance(name, str) and name in _TYPES)
    return known if len(known) == len(names) else frozenset()


def _typed(node: Node, allowed: frozenset[str], code: str, what: str, report: Report) -> None:
    if not any(_is(node.value, name) for name in allowed):
        message = f"{what} is {_shown(node.value)}, but the type is {' or '.join(sorted(allowed))}"
        report.warning(code, node.pos, message, hint="correct the value or the type")


def _is(value: Value, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    if isinstance(value, float) and name == "integer":
        return value.is_integer()
    return isinstance(value, _TYPES[name])


def _shown(value: Value) -> str:
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return repr(value)[:60]


# ---------------------------------------------------------------------------- operations


def _parameter(node: Node, report: Report) -> None:
    place = node.get("in")
    if place is None:
        return
    if isinstance(place.value, str) and place.value not in _LOCATIONS:
        near = closest(place.value, _LOCATIONS)
        hint = f"one of {', '.join(_LOCATIONS)}"
        if place.value in ("body", "formData"):
            hint = "describe what is sent under requestBody"
        elif near:
            hint = f"closest is {near!r}"
        message = f"a parameter cannot be in {place.value[:80]!r}"
        report.error("unknown-location", place.pos, message, hint=hint)
    elif place.value == "path" and not node.flag("required"):
        message = f"path parameter {node.text('name')!r} is not required"
        hint = "write required: true; a path without its parameter is another path"
        report.error("optional-path-parameter", node.pos, message, hint=hint)


def _statuses(node: Node, report: Report) -> None:
    for key, child in node.items():
        if not _STATUS.fullmatch(key):
            hint = "a code such as 200, a range such as 2XX, or default"
            message = f"{key[:80]!r} is not a status of a response"
            report.error("unknown-status", child.pos, message, hint=hint)


def _operation_ids(document: Document, report: Report) -> None:
    paths = document.root.get("paths")
    items = [document.deref(entry) for _, entry in paths.items()] if paths is not None else []
    called = {node for item in items for method in METHODS if (node := item.get(method))}
    first: dict[str, tuple[Node, Node]] = {}
    for node, kind in document.objects:
        name = node.get("operationId") if kind == "operation" else None
        if name is None or not isinstance(name.value, str):
            continue
        before, operation = first.setdefault(name.value, (name, node))
        if before is not name:
            # A webhook or callback with the id of an operation is common, and harmless to a client.
            say = report.error if {node, operation} <= called else report.warning
            message = f"operationId {name.value[:80]!r} is taken, first at {before.pos}"
            hint = "every operation needs an operationId of its own"
            say("duplicate-operation-id", name.pos, message, hint=hint)


def _tags(document: Document, report: Report) -> None:
    first: dict[str, Node] = {}
    for tag in document.root.get("tags") or ():
        name = tag.get("name")
        if name is not None and isinstance(name.value, str):
            before = first.setdefault(name.value, name)
            if before is not name:
                message = f"the tag {name.value[:80]!r} is listed twice"
                hint = f"remove one; the first is in line {before.line}"
                report.warning("duplicate-tag", name.pos, message, hint=hint)


def _security(document: Document, report: Report) -> None:
    components = document.root.get("components")
    schemes = components.get("securitySchemes") if components is not None else None
    known = [name for name, _ in schemes.items()] if schemes is not None else []
    for name, node in _needs(document):
        if name not in known:
            near = closest(name, known)
            hint = f"closest is {near!r}" if near else "add it to components.securitySchemes"
            # The validator lets it pass, and so do many published documents.
            message = f"there is no security scheme {name[:80]!r}"
            report.warning("unknown-security-scheme", node.pos, message, hint=hint)


def _needs(document: Document) -> Iterator[tuple[str, Node]]:
    for node, kind in document.objects:
        if kind in ("openapi", "operation"):
            for requirement in node.get("security") or ():
                yield from requirement.items()
