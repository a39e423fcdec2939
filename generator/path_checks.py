"""The rules of paths: their templates, and the parameters that these stand for."""

from __future__ import annotations

import re

from generator.diagnostics import Report, closest
from generator.grammar import METHODS, path_parameters, path_shape
from generator.resolve import Document
from generator.source import Node


def check_paths(document: Document, report: Report) -> None:
    """Report paths that no client can call, and parameters that do not agree with them."""
    shapes: dict[str, tuple[str, Node]] = {}
    items: dict[Node, str] = {}
    paths = document.root.get("paths")
    for path, entry in paths.items() if paths is not None else ():
        if path.startswith("x-"):
            continue
        if not path.startswith("/"):
            message = f"the path {path[:80]!r} does not begin with a slash"
            report.slip("relative-path", entry.pos, message, hint=f"write /{path[:80]}")
        _template(path, entry, report)
        other, first = shapes.setdefault(path_shape(path), (path, entry))
        if first is not entry:
            message = f"{path[:80]!r} and {other[:80]!r} in line {first.line} are the same path"
            hint = "give one set of parameter names to both, and join them"
            report.warning("ambiguous-path", entry.pos, message, hint=hint)
        item = document.deref(entry)
        if items.setdefault(item, path) != path:
            message = f"{path[:80]!r} has the operations of {items[item][:80]!r}, ids and all"
            hint = "every operation needs an operationId of its own: copy the path item"
            report.slip("duplicate-operation-id", entry.pos, message, hint=hint)
        _path_item(path, item, document, report)
    webhooks = document.root.get("webhooks")
    for _, entry in webhooks.items() if webhooks is not None else ():
        _path_item(None, document.deref(entry), document, report)


def _path_item(path: str | None, item: Node, document: Document, report: Report) -> None:
    """Check the parameters of every operation; those of a webhook have no path to agree with."""
    shared = _parameters(item, document, report)
    operations = [node for method in METHODS if (node := item.get(method)) is not None]
    if path is None or not operations:
        return
    wanted = dict.fromkeys(path_parameters(path))
    for operation in operations:
        own = _parameters(operation, document, report)
        given = {name for name, place in (*shared, *own) if place == "path"}
        for name in wanted:
            if name not in given:
                message = f"no parameter describes {{{name[:80]}}} of the path {path[:80]!r}"
                hint = f"add a parameter with name: {name[:80]}, in: path, required: true"
                report.slip("unresolved-path-parameter", operation.pos, message, hint=hint)
        for (name, place), node in (*shared.items(), *own.items()):
            if place == "path" and name not in wanted:
                near = closest(name, wanted)
                hint = f"closest in the path is {near!r}" if near else "add it, or remove this"
                message = f"the path {path[:80]!r} has no {{{name[:80]}}}"
                report.slip("unused-path-parameter", node.pos, message, hint=hint)


def _parameters(owner: Node, document: Document, report: Report) -> dict[tuple[str, str], Node]:
    """The parameters that a path item or operation lists, by name and location."""
    found: dict[tuple[str, str], Node] = {}
    for entry in owner.get("parameters") or ():
        parameter = document.deref(entry)
        key = parameter.text("name"), parameter.text("in")
        first = found.setdefault(key, entry)
        if first is not entry and all(key):
            message = f"the {key[1]} parameter {key[0][:80]!r} is listed twice"
            hint = f"remove one; the first is in line {first.line}"
            report.slip("duplicate-parameter", entry.pos, message, hint=hint)
    return found


def _template(path: str, entry: Node, report: Report) -> None:
    """Check that each brace has its partner, and that a parameter stands once in a path."""
    if re.search(r"[{}]", re.sub(r"\{[^{}]*\}", "", path)):
        message = f"the braces of the path {path[:80]!r} do not match"
        hint = "each parameter stands in braces of its own: /pets/{id}"
        report.error("path-template", entry.pos, message, hint=hint)
    names = path_parameters(path)
    for name in dict.fromkeys(name for name in names if names.count(name) > 1):
        message = f"{{{name[:80]}}} stands twice in the path {path[:80]!r}"
        hint = "give each part of the path a parameter of its own"
        report.warning("path-template", entry.pos, message, hint=hint)
