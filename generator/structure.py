"""Turn what openapi-spec-validator finds in a structure into findings with places and hints."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import Any, NamedTuple

from jsonschema import Draft4Validator, Draft202012Validator
from jsonschema.exceptions import ValidationError
from openapi_schema_validator import OAS31Validator
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator.schemas import schema_v30, schema_v31

from generator.diagnostics import Pos, closest
from generator.metaschema import definition
from generator.source import Json, Node

_MAX_FINDINGS = 200
_QUOTED = re.compile(r"'((?:[^'\\]|\\.)*)'")
_EXTRA = ("additionalProperties", "unevaluatedProperties")
_KINDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


class Broken(NamedTuple):
    """What is wrong with a node."""

    place: Node
    code: str
    message: str
    hint: str


def explain(
    node: Node, value: Json, kind: str, version: tuple[int, int], said: set[Pos]
) -> list[Broken] | None:
    """Why a value is not the kind of object that it should be; None where nothing is wrong.

    The value is the node's own, perhaps without parts that are right. Each place is named once:
    of those that were said before nothing more is told.
    """
    errors = islice(_validator(kind, version).iter_errors(value), _MAX_FINDINGS)
    leaves = [leaf for error in errors for leaf in _leaves(error)]
    # What a mapping may hold is known only when its parts are right, so this is said last.
    leaves.sort(key=lambda error: (error.validator in _EXTRA, -len(error.absolute_path)))
    found: list[Broken] = []
    for error in leaves:
        place = _at(node, error.absolute_path)
        if isinstance(place.value, dict) and isinstance(error.instance, str):
            # A rule for the names of a mapping is broken by a name, not by the mapping.
            place = place.get(error.instance) or place
        if error.validator in _EXTRA:
            found += _unexpected(error, place, said)
        elif not _known(error, place, said):
            said.add(place.pos)
            found.append(Broken(place, *_say(error, place)))
    return found if leaves else None


def _validator(kind: str, version: tuple[int, int]) -> Any:
    if version == (3, 0):
        schema = dict(schema_v30)
        if kind:
            schema["$ref"] = definition(kind, schema)
        return Draft4Validator(schema)
    if kind == "schema":
        return Draft202012Validator(OAS31Validator.META_SCHEMA, registry=REGISTRY)
    schema = dict(schema_v31)
    if kind:
        schema = {key: schema[key] for key in ("$schema", "$id", "$defs")}
        schema["$ref"] = definition(kind, schema)
    return Draft202012Validator(schema)


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    """The errors that matter: of the branch that was probably meant, where there are several."""
    if not error.context:
        yield error
        return
    ordered = sorted(error.context, key=lambda inner: _branch(inner))
    branches = [list(group) for _, group in groupby(ordered, key=_branch)]
    meant = [branch for branch in branches if not any(map(_is_other, branch))] or branches
    for inner in min(meant, key=lambda branch: (_misfit(branch), -_depth(branch), len(branch))):
        yield from _leaves(inner)


def _branch(error: ValidationError) -> int:
    return error.schema_path[0] if isinstance(error.schema_path[0], int) else 0


def _is_other(error: ValidationError) -> bool:
    return bool(error.validator == "required" and error.validator_value == ["$ref"])


def _misfit(branch: list[ValidationError]) -> bool:
    """Whether the branch is for another `type` or `in` than the value has."""
    return any(
        error.validator in ("enum", "const") and list(error.path)[-1:] in (["type"], ["in"])
        for error in branch
    )


def _depth(branch: list[ValidationError]) -> int:
    return max(len(leaf.absolute_path) for error in branch for leaf in _leaves(error))


def _at(node: Node, path: Iterable[str | int]) -> Node:
    for step in path:
        if isinstance(node.value, list) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        elif isinstance(node.value, dict) and str(step) in node.value:
            node = node.value[str(step)]
    return node


def _known(error: ValidationError, place: Node, said: set[Pos]) -> bool:
    """Whether a finding at this place, or one step from it, has said the same."""
    if place.pos in said or place.parent is None:
        return place.pos in said
    if error.validator in ("enum", "const") and place.parent.pos in said:
        return True
    children = [child for _, child in place.items()] or list(place)
    return any(child.pos in said for child in children)


def _unexpected(error: ValidationError, place: Node, said: set[Pos]) -> Iterator[Broken]:
    if any(_below(pos, place) for pos in said):
        return
    schema = error.schema if isinstance(error.schema, dict) else {}
    fields = [name for name in schema.get("properties", {}) if name not in place]
    for name in _QUOTED.findall(error.message):
        extra = place.get(name)
        if extra is None or extra.pos in said:
            continue
        said.add(extra.pos)
        near = closest(name, fields)
        hint = f"closest is {near!r}" if near else "remove it, or begin its name with x-"
        message = f"{name[:80]!r} is not a field that can stand here"
        yield Broken(extra, "unknown-field", message, hint)


def _below(pos: Pos, place: Node) -> bool:
    return any(child.pos == pos for _, child in place.items())


def _say(error: ValidationError, place: Node) -> tuple[str, str, str]:
    found = _shown(place)
    wanted: Any = error.validator_value
    match error.validator:
        case "required":
            missing = [name for name in wanted if name not in place]
            name = next((each for each in missing if repr(each) in error.message), missing[:1])
            where = f" in {place.key[:60]!r}" if place.key else ""
            if not place.key and {"paths", "components", "webhooks"} >= {name}:
                # OpenAPI 3.1 asks for any of the three, and its meta-schema names only one.
                said = "the document has no paths, components or webhooks"
                return "missing-field", said, "add paths"
            return "missing-field", f"the field {name!r} is missing{where}", f"add {name}"
        case "type":
            names = [wanted] if isinstance(wanted, str) else wanted
            kinds = " or ".join(_KINDS[name] for name in names)
            scalar = isinstance(place.value, (int, float)) and "string" in names
            hint = "put it in quotes" if scalar else f"write {kinds}"
            return "wrong-type", f"this must be {kinds}, not {found}", hint
        case "enum" | "const":
            options = wanted if error.validator == "enum" else [wanted]
            values = [each if isinstance(each, str) else json.dumps(each) for each in options]
            near = closest(str(place.value), values)
            hint = f"closest is {near!r}" if near else f"one of {', '.join(values)}"
            return "wrong-value", f"{found} cannot stand here", hint
        case "minItems" | "minProperties" | "maxProperties":
            hint = f"{error.validator} is {wanted}"
            return "wrong-value", f"{found} of this size cannot stand here", hint
        case "pattern" if error.instance == place.key and place.value != place.key:
            said = f"the name {place.key[:80]!r} is not of the right form"
            return "wrong-value", said, f"it must match {wanted}"
        case "pattern":
            return "wrong-value", f"{found} is not of the right form", f"it must match {wanted}"
        case "oneOf" | "not" | "anyOf" | "if":
            fields = ", ".join(key[:40] for key, _ in place.items())
            hint = (
                "some of them exclude each other, such as example and examples, schema and content"
            )
            return "wrong-structure", f"these fields do not go together: {fields[:160]}", hint
    message = error.message if len(error.message) <= 160 else f"{error.message[:160]}…"
    return "wrong-structure", message, "see the OpenAPI specification for what may stand here"


def _shown(place: Node) -> str:
    if isinstance(place.value, (dict, list)):
        return "a mapping" if isinstance(place.value, dict) else "a list"
    if place.value is None or isinstance(place.value, bool):
        return {None: "null", True: "true", False: "false"}[place.value]
    return repr(place.value)[:80]
