"""The rules of OpenAPI that a meta-schema cannot say, each with its code and its hint."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Report, closest
from generator.grammar import FIELDS, METHODS, is_status
from generator.path_checks import check_paths
from generator.reach import Reach
from generator.resolve import Document
from generator.schema_checks import check_schemas
from generator.source import Node

_LOCATIONS = ("path", "query", "header", "cookie")
# What an output cannot do without: a request, and all that is sent with it.
_NEEDED = ("paths", "path-item", "operation", "parameter", "request-body")


def check(document: Document, reach: Reach, report: Report) -> None:
    """Report what breaks a rule; a finding is said of the node that must change."""
    check_schemas(document, reach, report)
    for node, kind in document.objects:
        _hidden(node, kind, report)
        if not isinstance(node.value, dict):
            continue
        if kind == "parameter" and "$ref" not in node:
            _parameter(node, reach, report)
        elif kind == "responses":
            _statuses(node, reach, report)
    _operation_ids(document, report)
    check_paths(document, report)
    _security(document, report)
    _tags(document, report)


def _hidden(node: Node, kind: str, report: Report) -> None:
    """Where the output would lack something, because what describes it cannot be read."""
    fields = FIELDS[kind]
    for key, child in node.items():
        shape = fields.get(key) or fields.get("*", "")
        inner = shape.strip("[]{}")
        if inner in _NEEDED and child.value is not None and not key.startswith(("x-", "$ref")):
            wanted = "a list" if shape[0] == "[" else "a mapping"
            if not isinstance(child.value, list if shape[0] == "[" else dict):
                message = f"{key[:80]!r} must be {wanted}, or what it describes is lost"
                report.error("wrong-type", child.pos, message, hint=f"write {wanted}")
            for item in child if shape[0] == "[" else ():
                if not isinstance(item.value, dict):
                    message = "a parameter must be a mapping, or what it describes is lost"
                    report.error("wrong-type", item.pos, message, hint="write a mapping")


def _parameter(node: Node, reach: Reach, report: Report) -> None:
    place = node.get("in")
    for key in ("name", "in"):
        if not node.text(key):
            where = node.get(key) or node
            message = f"the parameter has no {key!r}, so nobody can send it"
            report.error("missing-field", where.pos, message, hint=f"add {key}")
    if place is None:
        return
    text = node.text("in")
    if text and text not in _LOCATIONS:
        near = closest(text, _LOCATIONS)
        hint = f"one of {', '.join(_LOCATIONS)}"
        if text in ("body", "formData"):
            hint = "describe what is sent under requestBody"
        elif near:
            hint = f"closest is {near!r}"
        message = f"a parameter cannot be in {text[:80]!r}"
        report.error("unknown-location", place.pos, message, hint=hint)
    elif text == "path" and not node.flag("required"):
        message = f"path parameter {node.text('name')!r} is not required"
        hint = "write required: true; a path without its parameter is another path"
        say = reach.say(report, node, "parameter")
        say("optional-path-parameter", node.pos, message, hint=hint)


def _statuses(node: Node, reach: Reach, report: Report) -> None:
    for key, child in node.items():
        if not is_status(key) and not key.startswith("x-"):
            hint = "a code such as 200, a range such as 2XX, or default"
            message = f"{key[:80]!r} is not a status of a response"
            say = reach.say(report, node, "responses")
            say("unknown-status", child.pos, message, hint=hint)


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
            say = report.slip if {node, operation} <= called else report.warning
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
                report.slip("duplicate-tag", tag.pos, message, hint=hint)


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
