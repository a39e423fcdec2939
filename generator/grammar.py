"""Which objects an OpenAPI document is made of, and where in one another they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.source import Node

_TEMPLATE = re.compile(r"\{([^{}:!]+)[^{}]*\}")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default")

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_CONTENT = {
    "schema": "schema",
    "content": "{media-type}",
    "examples": "{example}",
}

# Kind of object → field → what stands there: `kind` is one, `[kind]` a list, `{kind}` a mapping.
# The field "*" means every key but extensions. Whatever is not listed holds no object: examples,
# defaults, enums and extensions are data, in which a `$ref` has no meaning.
FIELDS: dict[str, dict[str, str]] = {
    "openapi": {"components": "components", "paths": "paths", "webhooks": "{path-item}"},
    "paths": {"*": "path-item"},
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{request-body}",
        "headers": "{header}",
        "securitySchemes": "{security-scheme}",
        "links": "{link}",
        "callbacks": "{callback}",
        "pathItems": "{path-item}",
    },
    "path-item": {"parameters": "[parameter]", **dict.fromkeys(METHODS, "operation")},
    "operation": {
        "parameters": "[parameter]",
        "requestBody": "request-body",
        "responses": "responses",
        "callbacks": "{callback}",
    },
    "responses": {"*": "response"},
    "callback": {"*": "path-item"},
    "parameter": _CONTENT,
    "header": _CONTENT,
    "request-body": {"content": "{media-type}"},
    "media-type": {"schema": "schema", "examples": "{example}", "encoding": "{encoding}"},
    "encoding": {"headers": "{header}"},
    "response": {"headers": "{header}", "content": "{media-type}", "links": "{link}"},
    "example": {},
    "link": {},
    "security-scheme": {},
    "schema": {
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[schema]"),
        **dict.fromkeys(
            ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
            "{schema}",
        ),
        **dict.fromkeys(
            ("items", "additionalProperties", "propertyNames", "contains", "contentSchema")
            + ("unevaluatedItems", "unevaluatedProperties", "not", "if", "then", "else"),
            "schema",
        ),
    },
}

REFERABLE = frozenset(
    {"schema", "response", "parameter", "example", "request-body", "header"}
    | {"security-scheme", "link", "callback", "path-item"}
)

# Section of `components` → the kind of what it holds.
SECTIONS = {name: shape.strip("{}") for name, shape in FIELDS["components"].items()}


def path_parameters(path: str) -> list[str]:
    """The names that stand in braces in a path, in their order."""
    return _TEMPLATE.findall(path)


def path_shape(path: str) -> str:
    """A path without the names of its parameters."""
    return _TEMPLATE.sub("{}", path)


def is_status(text: str) -> bool:
    """Whether a response can be told by this: a code, a range or `default`."""
    return _STATUS.fullmatch(text) is not None


def children(
    node: Node, kind: str, grammar: Mapping[str, Mapping[str, str]] = FIELDS
) -> Iterator[tuple[Node, str]]:
    """The objects directly inside one, in document order."""
    fields = grammar[kind]
    every = fields.get("*")
    for key, child in node.items():
        shape = fields.get(key) or (every if not key.startswith("x-") else None)
        if shape is None:
            continue
        if shape[0] == "[":
            yield from ((item, shape[1:-1]) for item in child)
        elif shape[0] == "{":
            yield from ((item, shape[1:-1]) for _, item in child.items())
        else:
            yield child, shape


def ref_of(node: Node, kind: str) -> Node | None:
    """What an object refers to: the node that holds the reference, as text."""
    if kind not in REFERABLE or not isinstance(node.value, dict):
        return None
    ref = node.value.get("$ref")
    if ref is None and kind == "schema":
        ref = node.value.get("$dynamicRef")
    return ref if ref is not None and isinstance(ref.value, str) else None
