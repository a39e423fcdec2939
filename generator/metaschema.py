"""Decide quickly whether nodes satisfy the meta-schemas that openapi-spec-validator ships.

The validator itself takes 8 seconds for the structure of a 4 MB document, nearly always to say
that all is well. Here the same meta-schemas become closures that answer yes or no on the nodes
themselves; only a document that gets a no pays for the validator, which can say why. What can
contain itself is looked at without what is inside it (SEPARATE): ask for each by itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator.assertions import ASSERTIONS, Check, Schema
from generator.source import Node

# The kinds of objects that can contain themselves, which makes the validator's time exponential.
SEPARATE = ("schema", "callback", "header")
_SEPARATE = frozenset(
    {"#/definitions/Schema", "#/definitions/Callback", "#/definitions/Header"}
    | {"#/$defs/callbacks-or-reference", "#/$defs/header-or-reference"}
)
_PROPERTIES = frozenset({"properties", "patternProperties", "additionalProperties"})
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
OAS_DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base"
_BASE_VOCABULARY = "https://spec.openapis.org/oas/3.1/meta/base"


class Metaschema:
    """The meta-schema of one version of OpenAPI, compiled as far as it is asked."""

    def __init__(self, version: tuple[int, int]) -> None:
        self.version = version
        name = ".".join(map(str, version))
        folder = _package("openapi_spec_validator")
        text = (folder / f"resources/schemas/v{name}/schema.json").read_text("utf-8")
        self._root: Schema = json.loads(text)
        self._others = _dialect() if version > (3, 0) else {}
        self._compiled: dict[int, Check] = {}
        self._expressions: dict[str, re.Pattern[str]] = {}

    def check(self, kind: str = "") -> Check:
        """The check of a whole document, or of one kind of object in it."""
        if not kind:
            return self._compile(self._root, self._root)
        if kind == "schema" and self._others:
            return self._in_dialect()
        return self._compile(self._pointed(definition(kind, self._root), self._root), self._root)

    def _compile(self, schema: Schema | bool, root: Schema) -> Check:
        if isinstance(schema, bool):
            return (lambda node: True) if schema else (lambda node: False)
        known = self._compiled.get(id(schema))
        if known is not None:
            return known
        checks: list[Check] = []

        def check(node: Node) -> bool:
            for each in checks:  # noqa: SIM110, a generator would cost a frame and half the speed
                if not each(node):
                    return False
            return True

        # Known before it is complete, for a schema that contains itself.
        self._compiled[id(schema)] = check
        checks.extend(self._keywords(schema, root))
        return check

    def _keywords(self, schema: Schema, root: Schema) -> Iterator[Check]:
        if "$ref" in schema:
            yield self._reference(schema["$ref"], root)
            if not self._others:
                return
        if "$dynamicRef" in schema:
            yield _is_schema
        for keyword, value in schema.items():
            if keyword in ASSERTIONS:
                yield ASSERTIONS[keyword](value, schema)
        if not _PROPERTIES.isdisjoint(schema):
            yield self._properties(schema, root)
        yield from self._applicators(schema, root)
        if schema.get("unevaluatedProperties") is False:
            yield lambda node: (
                not isinstance(node.value, dict)
                or node.value.keys() <= self._evaluated(schema, root, node)
            )

    def _applicators(self, schema: Schema, root: Schema) -> Iterator[Check]:
        def compiled(keyword: str) -> list[Check]:
            return [self._compile(part, root) for part in schema.get(keyword, ())]

        yield from compiled("allOf")
        if "items" in schema:
            item = self._compile(schema["items"], root)
            yield lambda node: all(map(item, node))
        if "propertyNames" in schema:
            name = self._compile(schema["propertyNames"], root)
            yield lambda node: all(
                name(Node(key, node.source, 0, 0, None, "")) for key, _ in node.items()
            )
        if "not" in schema:
            refused = self._compile(schema["not"], root)
            yield lambda node: not refused(node)
        if some := compiled("anyOf"):
            yield lambda node: any(check(node) for check in some)
        if one := compiled("oneOf"):
            yield lambda node: sum(check(node) for check in one) == 1
        if "if" in schema:
            asked = self._compile(schema["if"], root)
            then = self._compile(schema.get("then", True), root)
            other = self._compile(schema.get("else", True), root)
            yield lambda node: then(node) if asked(node) else other(node)
        for key, part in schema.get("dependentSchemas", {}).items():
            yield _dependent(key, self._compile(part, root))

    def _properties(self, schema: Schema, root: Schema) -> Check:
        named = {
            key: self._compile(part, root) for key, part in schema.get("properties", {}).items()
        }
        patterns = [
            (self._expression(pattern), self._compile(part, root))
            for pattern, part in schema.get("patternProperties", {}).items()
        ]
        other = self._compile(schema.get("additionalProperties", True), root)
        closed = "additionalProperties" in schema

        def check(node: Node) -> bool:
            for key, child in node.items():
                own = named.get(key)
                if own is not None and not own(child):
                    return False
                matched = own is not None
                for pattern, part in patterns:
                    if pattern.search(key):
                        matched = True
                        if not part(child):
                            return False
                if closed and not matched and not other(child):
                    return False
            return True

        return check

    def _evaluated(self, schema: Schema | bool, root: Schema, node: Node) -> set[str]:
        """The keys of a valid mapping that a schema speaks about."""
        if isinstance(schema, bool) or not isinstance(node.value, dict):
            return set()
        if "additionalProperties" in schema:
            return set(node.value)
        patterns = [self._expression(pattern) for pattern in schema.get("patternProperties", ())]
        keys = {key for key in node.value if any(each.search(key) for each in patterns)}
        keys |= node.value.keys() & schema.get("properties", {}).keys()
        for part in self._applied(schema, root, node):
            keys |= self._evaluated(part, root, node)
        return keys

    def _applied(self, schema: Schema, root: Schema, node: Node) -> Iterator[Schema | bool]:
        """The inner schemas that hold for this very value."""
        if "$ref" in schema:
            yield self._pointed(schema["$ref"], root)
        yield from schema.get("allOf", ())
        for part in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
            if self._compile(part, root)(node):
                yield part
        if "if" in schema:
            holds = self._compile(schema["if"], root)(node)
            if holds:
                yield schema["if"]
            yield schema.get("then" if holds else "else", True)
        yield from (part for key, part in schema.get("dependentSchemas", {}).items() if key in node)

    def _reference(self, ref: str, root: Schema) -> Check:
        if ref in _SEPARATE:
            return _is_no_reference if "definitions" in ref else _is_mapping
        url, _, pointer = ref.partition("#")
        if url:
            # The parts of the dialect name each other relative to where they are published.
            root = self._others[url if "//" in url else f"{_DIALECT.rpartition('/')[0]}/{url}"]
        return self._compile(self._pointed(f"#{pointer}", root), root)

    def _in_dialect(self) -> Check:
        dialect, vocabulary = self._others[_DIALECT], self._others[_BASE_VOCABULARY]
        first, second = self._compile(dialect, dialect), self._compile(vocabulary, vocabulary)
        own = self._others[_DIALECT]["$id"], OAS_DIALECT
        # A schema in another dialect is not ours to judge.
        return lambda node: node.text("$schema") not in ("", *own) or (first(node) and second(node))

    def _pointed(self, ref: str, root: Schema) -> Any:
        found: Any = root
        for step in ref.split("/")[1:]:
            found = found[step.replace("~1", "/").replace("~0", "~")]
        return found

    def _expression(self, pattern: str) -> re.Pattern[str]:
        if pattern not in self._expressions:
            self._expressions[pattern] = re.compile(pattern)
        return self._expressions[pattern]


def definition(kind: str, root: Schema) -> str:
    """Where the meta-schema of a version describes one kind of object."""
    if "$defs" in root:
        return f"#/$defs/{'callbacks' if kind == 'callback' else kind}"
    return f"#/definitions/{kind.title().replace('-', '')}"


def _is_schema(node: Node) -> bool:
    return isinstance(node.value, dict | bool)


def _is_mapping(node: Node) -> bool:
    return isinstance(node.value, dict)


def _is_no_reference(node: Node) -> bool:
    return isinstance(node.value, dict) and "$ref" not in node.value


def _package(name: str) -> Path:
    # Found, not imported: importing the validator takes longer than all checks of a small document.
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(name)
    return Path(spec.origin).parent


def _dialect() -> dict[str, Schema]:
    folders = (
        _package("jsonschema_specifications") / "schemas" / "draft202012",
        _package("openapi_schema_validator") / "schemas" / "oas3.1",
    )
    found = {}
    for folder in folders:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            schema = json.loads(path.read_text("utf-8"))
            found[schema["$id"]] = schema
    return found


def _dependent(key: str, check: Check) -> Check:
    return lambda node: key not in node or check(node)
