"""Small random documents, for laws that hold for all: of few names, so that any two have much
in common."""

import json
import random
from collections.abc import Collection
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.diff.reading import read_version
from generator.diff.version import Version

Document = dict[str, Any]

COMPONENTS = ("Pet", "Owner", "Collar")
NAMES = ("id", "name", "kind", "owner", "size")
DESCRIPTIONS = st.sampled_from(["", "A thing.", "What it is called.", "Since 2024."])
REFS = st.sampled_from([{"$ref": f"#/components/schemas/{name}"} for name in COMPONENTS])
VALUES = ("small", "big", "huge", "tiny")
ORDERLESS = ("required", "enum", "type", "tags", "parameters", "oneOf", "anyOf", "security")
# The first tag names the resource that a method belongs to.
ORDERLESS_IN_PYTHON = tuple(name for name in ORDERLESS if name != "tags")


def _some(**entries: st.SearchStrategy[Any]) -> st.SearchStrategy[Document]:
    """A mapping that may have each of these entries."""
    return st.fixed_dictionaries({}, optional=entries)


_LIMITS = _some(minLength=st.integers(0, 3), maxLength=st.integers(4, 9), pattern=st.just("^a"))
_BOUNDS = _some(minimum=st.integers(0, 3), maximum=st.integers(4, 9), multipleOf=st.just(2))


def _scalars() -> st.SearchStrategy[Document]:
    return st.one_of(
        _LIMITS.map(lambda limits: {"type": "string"} | limits),
        st.sampled_from(["date-time", "uuid", "uri"]).map(
            lambda format_: {"type": "string", "format": format_}
        ),
        st.tuples(st.sampled_from(["integer", "number"]), _BOUNDS).map(
            lambda said: {"type": said[0]} | said[1]
        ),
        st.just({"type": "boolean"}),
        st.just({"type": ["string", "null"]}),
        st.lists(st.sampled_from(VALUES), min_size=1, unique=True).map(
            lambda values: {"type": "string", "enum": values}
        ),
    )


def _objects(inner: st.SearchStrategy[Document]) -> st.SearchStrategy[Document]:
    return st.builds(
        lambda properties, required, rest: {
            "type": "object",
            "properties": properties,
            "required": [name for name in properties if name in required],
        }
        | rest,
        st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
        st.sets(st.sampled_from(NAMES)),
        _some(description=DESCRIPTIONS, additionalProperties=st.booleans()),
    )


def _nested(inner: st.SearchStrategy[Document]) -> st.SearchStrategy[Document]:
    return st.one_of(
        _objects(inner),
        inner.map(lambda items: {"type": "array", "items": items}),
        inner.map(lambda values: {"type": "object", "additionalProperties": values}),
        st.lists(REFS, min_size=2, max_size=3, unique_by=str).map(lambda refs: {"oneOf": refs}),
    )


SCHEMAS = st.recursive(_scalars() | REFS, _nested, max_leaves=6)
BODIES = SCHEMAS.map(lambda schema: {"content": {"application/json": {"schema": schema}}})
PARAMETERS = st.builds(
    lambda name, where, schema, rest: {"name": name, "in": where, "schema": schema} | rest,
    st.sampled_from(NAMES),
    st.sampled_from(["query", "header"]),
    _scalars(),
    _some(required=st.booleans(), description=DESCRIPTIONS, deprecated=st.booleans()),
)
_RESPONSES = st.tuples(st.one_of(BODIES, st.just({})), DESCRIPTIONS).map(
    lambda said: said[0] | {"description": said[1]}
)
RESPONSES = st.fixed_dictionaries(
    {"200": _RESPONSES}, optional=dict.fromkeys(("201", "404", "default"), _RESPONSES)
)
OPERATIONS = st.fixed_dictionaries(
    {"responses": RESPONSES},
    optional={
        "parameters": st.lists(PARAMETERS, max_size=3, unique_by=lambda it: (it["name"], it["in"])),
        "requestBody": st.tuples(BODIES, st.booleans()).map(
            lambda said: said[0] | {"required": said[1]}
        ),
        "deprecated": st.booleans(),
        "summary": DESCRIPTIONS,
        "tags": st.lists(st.sampled_from(["pets", "owners"]), unique=True, max_size=2),
        "security": st.sampled_from([[], [{"key": []}], [{"key": []}, {}]]),
    },
)
WEBHOOKS = st.fixed_dictionaries(
    {"requestBody": BODIES, "responses": st.just({"200": {"description": ""}})}
)


def _document(paths: Document, webhooks: Document, schemas: Document) -> Document:
    for path, item in paths.items():
        for method, operation in item.items():
            operation["operationId"] = f"{method}{path.title().replace('/', '')}"
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1.0.0"},
        "paths": paths,
        "webhooks": {name: {"post": operation} for name, operation in webhooks.items()},
        "components": {
            "schemas": schemas,
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        },
    }


DOCUMENTS = st.builds(
    _document,
    # One operation is in all of them, so that any two have something to be compared.
    st.fixed_dictionaries(
        {"/pets": st.fixed_dictionaries({"post": OPERATIONS}, optional={"get": OPERATIONS})},
        optional={"/owners": st.fixed_dictionaries({"post": OPERATIONS})},
    ),
    st.dictionaries(st.sampled_from(["petAdded", "petGone"]), WEBHOOKS),
    st.fixed_dictionaries({name: _objects(SCHEMAS) for name in COMPONENTS}),
).map(deepcopy)


def _crossed(one: Any, other: Any, by: random.Random) -> Any:
    """The one with some parts of the other: most of what both have stays as it is."""
    if isinstance(one, dict) and isinstance(other, dict) and _are_alike(one, other):
        found = {}
        for name in one | other:
            if name in one and name in other:
                found[name] = _crossed(one[name], other[name], by)
            elif by.random() < (0.8 if name in one else 0.3):
                found[name] = one.get(name, other.get(name))
        return found
    return other if by.random() < 0.4 else one


def _are_alike(one: Document, other: Document) -> bool:
    return "$ref" not in one | other and one.get("type") == other.get("type")


def _pair(one: Document, other: Document, seed: int) -> tuple[Document, Document]:
    new = _crossed(one, other, random.Random(seed))
    # What every document and operation must have is not left to chance.
    made = {name: new.get(name, one[name]) for name in one}
    for item in made["paths"].values():
        for operation in item.values():
            operation.setdefault("responses", {"200": {"description": ""}})
    made["components"] = one["components"] | made["components"]
    made["components"]["schemas"] = one["components"]["schemas"] | made["components"]["schemas"]
    return one, deepcopy(made)


PAIRS = st.builds(_pair, DOCUMENTS, DOCUMENTS, st.integers(0, 2**16))


def version_of(document: Document, *, python: bool = False) -> Version:
    """A document as one side of a comparison."""
    with TemporaryDirectory() as folder:
        spec = Path(folder) / "api.json"
        spec.write_text(json.dumps(document, indent=1), "utf-8")
        report = Report(lenient=True)
        version = read_version(str(spec), report, python=python)
    assert version is not None, report.diagnostics
    return version


# ---------------------------------------------------------------------------- what changes nothing


def shuffled(
    value: Any, by: random.Random, lists: Collection[str] = ORDERLESS, key: str = ""
) -> Any:
    """The same in another order, wherever order says nothing."""
    if isinstance(value, dict):
        entries = [(name, shuffled(each, by, lists, name)) for name, each in value.items()]
        by.shuffle(entries)
        return dict(entries)
    if isinstance(value, list):
        items = [shuffled(each, by, lists) for each in value]
        if key in lists:
            by.shuffle(items)
        return items
    return value


def retold(value: Any) -> Any:
    """The same with other texts for people."""
    if isinstance(value, dict):
        texts = {"summary", "description"}
        return {
            name: f"{each} Told anew." if name in texts and isinstance(each, str) else retold(each)
            for name, each in value.items()
        }
    return [retold(each) for each in value] if isinstance(value, list) else value


def factored(document: Document) -> Document:
    """The same with each schema of a body in a component of its own, parameters and bodies too."""
    made = deepcopy(document)
    parts = made["components"]
    for path, item in made["paths"].items():
        for method, operation in item.items():
            place = f"{method}{path.replace('/', '_')}"
            for status, response in operation["responses"].items():
                _factor_bodies(response, f"{place}_{status}", parts["schemas"])
                operation["responses"][status] = _moved(
                    parts, "responses", f"{place}_{status}", response
                )
            if "requestBody" in operation:
                _factor_bodies(operation["requestBody"], place, parts["schemas"])
                operation["requestBody"] = _moved(
                    parts, "requestBodies", place, operation["requestBody"]
                )
            operation["parameters"] = [
                _moved(parts, "parameters", f"{place}_{number}", parameter)
                for number, parameter in enumerate(operation.get("parameters", ()))
            ]
    for name, item in made["webhooks"].items():
        _factor_bodies(item["post"]["requestBody"], f"of_{name}", parts["schemas"])
    return made


def _factor_bodies(owner: Document, name: str, schemas: Document) -> None:
    for media in owner.get("content", {}).values():
        schemas[name] = media["schema"]
        media["schema"] = {"$ref": f"#/components/schemas/{name}"}


def _moved(parts: Document, section: str, name: str, value: Any) -> Document:
    parts.setdefault(section, {})[name] = value
    return {"$ref": f"#/components/{section}/{name}"}
