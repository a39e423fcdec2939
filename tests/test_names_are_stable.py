"""Names do not depend on the order of a document, and what is added to it renames nothing."""

import json
import random
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, assume, given, settings, strategies as st

from generator.build import build
from generator.config import Config
from generator.diagnostics import Report
from generator.load import load
from generator.resolve import resolve
from generator.targets.python.names import PythonPlan, plan_names
from tests.corpus.stability import ordered

# Few words, written in many ways, so that names often clash.
WORDS = st.sampled_from(
    "id user user_id userId User USER user-id list from class 2fa model Model Any _x x.y x".split()
)
TAGS = st.lists(st.sampled_from(["users", "Users", "admin users", "send"]), max_size=1)
SCHEMES = {
    "token": {"type": "http", "scheme": "bearer"},
    "api-key": {"type": "apiKey", "in": "header", "name": "x-key"},
}
SEGMENTS = st.lists(st.sampled_from(["users", "{id}", "v1", "list", "user-keys"]), max_size=3)
METHODS = ("get", "post", "put")


class Names(NamedTuple):
    methods: dict[str, tuple[tuple[str, ...], str]]
    arguments: dict[tuple[str, str], str]
    types: dict[str, str]
    fields: dict[tuple[str, str], str]
    secrets: dict[tuple[str, str], str]


@st.composite
def schemas(draw: st.DrawFn, names: list[str], depth: int = 1) -> dict[str, Any]:
    kind = draw(st.sampled_from(["string", "object", "array", "ref"]))
    if kind == "ref" and names:
        return {"$ref": f"#/components/schemas/{draw(st.sampled_from(names))}"}
    if kind == "object" and depth:
        inner = st.dictionaries(WORDS, schemas(names, depth - 1), max_size=3)
        return {"type": "object", "properties": draw(inner)}
    if kind == "array" and depth:
        return {"type": "array", "items": draw(schemas(names, depth - 1))}
    return {"type": "string"}


@st.composite
def operations(draw: st.DrawFn, path: str, names: list[str]) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "tags": draw(TAGS),
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            for _ in range("{id}" in path)
        ],
        "responses": {
            "200": {
                "description": "",
                "content": {"application/json": {"schema": draw(schemas(names))}},
            }
        },
    }
    for name in draw(st.sets(WORDS, max_size=2)):
        schema = {"type": "string"}
        operation["parameters"].append({"name": name, "in": "query", "schema": schema})
    operation["security"] = [{name: []} for name in draw(st.sets(st.sampled_from([*SCHEMES])))]
    if draw(st.booleans()):
        body = {"application/json": {"schema": draw(schemas(names, 2))}}
        operation["requestBody"] = {"required": True, "content": body}
    return operation


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    names = draw(st.lists(st.sampled_from("User user Any Model list".split()), unique=True))
    paths: dict[str, Any] = {}
    ids = draw(st.permutations(["read", "Read", "readUser", "read_user", "list", "from", ""]))
    for path in draw(st.sets(SEGMENTS.map(tuple).map(lambda parts: "/" + "/".join(parts)))):
        if path.count("{id}") > 1 or len(paths) > 3:
            continue
        paths[path] = {}
        for method in draw(st.sets(st.sampled_from(METHODS), min_size=1, max_size=2)):
            paths[path][method] = draw(operations(path, names))
            if ids and (name := ids.pop()):
                paths[path][method]["operationId"] = name
    return {
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "1"},
        "paths": paths,
        "components": {
            "schemas": {name: draw(schemas(names, 2)) for name in names},
            "securitySchemes": SCHEMES,
        },
    }


def names_of(document: dict[str, Any]) -> Names | None:
    """Every name of the plan; None where the document has an error, a clash among them."""
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "spec.json")
        file.write_text(json.dumps(document), "utf-8")
        root = load(file, report)
    assert root is not None
    resolved = resolve(root, report)
    if not report.ok:
        return None
    plan: PythonPlan = plan_names(build(resolved, report), Config(), report)
    if not report.ok:
        return None
    methods = {id_: (method.resource, method.name) for id_, method in plan.methods.items()}
    arguments = {(a, ordered(b, document)): name for (a, b), name in plan.arguments.items()}
    types = {ordered(id_, document): name for id_, name in plan.types.items()}
    fields = {(ordered(a, document), b): name for (a, b), name in plan.fields.items()}
    secrets = {
        (wire, secret.part): secret.argument
        for wire, parts in plan.credentials.items()
        for secret in parts
    }
    return Names(methods, arguments, types, fields, secrets)


def shuffled(value: Any, order: random.Random) -> Any:
    """The same data with the entries of every mapping, and all parameters, in another order."""
    if isinstance(value, dict):
        entries = [(key, shuffled(each, order)) for key, each in value.items()]
        order.shuffle(entries)
        for key, each in entries:
            if key == "parameters":
                order.shuffle(each)
        return dict(entries)
    return [shuffled(each, order) for each in value] if isinstance(value, list) else value


SETTINGS = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.heavy
@SETTINGS
@given(documents(), st.randoms(use_true_random=False))
def test_order_changes_no_name(document: dict[str, Any], order: random.Random) -> None:
    assert names_of(document) == names_of(shuffled(document, order))


@pytest.mark.heavy
@SETTINGS
@given(documents(), st.data())
def test_an_added_operation_renames_nothing(document: dict[str, Any], data: st.DataObject) -> None:
    before = names_of(document)
    assume(before is not None)
    assert before is not None
    added = data.draw(operations("/added", list(document["components"]["schemas"])))
    document["paths"]["/added"] = {"get": added | {"operationId": "addedByThisTest"}}
    assert_nothing_is_renamed(before, names_of(document))


@pytest.mark.heavy
@SETTINGS
@given(documents(), st.data())
def test_an_operation_that_wants_a_name_of_another_qualifies_its_own(
    document: dict[str, Any], data: st.DataObject
) -> None:
    """It is no closer to the name and its path comes later; docs/decisions/0022 tells why both."""
    before = names_of(document)
    ids = {
        operation["operationId"]: operation["tags"]
        for item in document["paths"].values()
        for operation in item.values()
        if operation.get("operationId")
    }
    assume(before is not None and ids)
    assert before is not None
    wanted = data.draw(st.sampled_from(sorted(ids)))
    other = wanted[:1].swapcase() + wanted[1:]
    assume(other not in ids and other != other.lower())
    added = data.draw(operations("/~added", list(document["components"]["schemas"])))
    document["paths"]["/~added"] = {"get": added | {"operationId": other, "tags": ids[wanted]}}
    assert_nothing_is_renamed(before, names_of(document))


def assert_nothing_is_renamed(before: Names, after: Names | None) -> None:
    assume(after is not None)
    assert after is not None
    for old, new in zip(before, after, strict=True):
        assert old.items() <= new.items()  # type: ignore[attr-defined]


def test_of_two_that_want_a_name_the_closer_one_keeps_it() -> None:
    def document(**ids: str) -> dict[str, Any]:
        answer = {"200": {"description": ""}}
        operations = {
            f"/{path}": {"get": {"operationId": id_, "tags": ["users"], "responses": answer}}
            for path, id_ in ids.items()
        }
        return {"openapi": "3.1.0", "info": {"title": "N", "version": "1"}, "paths": operations}

    def methods(**ids: str) -> list[str]:
        found = names_of(document(**ids))
        assert found is not None
        return [name for _, name in found.methods.values()]

    assert methods(a="ReadUser") == methods(a="readUser") == ["read_user"]
    assert methods(a="ReadUser", b="readUser") == ["read_user", "read_user_get"]
    assert methods(b="ReadUser", a="readUser") == ["read_user_get", "read_user"]
    assert methods(a="ReadUser", b="read_user") == ["read_user_get", "read_user"]


@pytest.mark.parametrize("wires", [("any", "Any"), ("a_b", "a.b"), ("webhooks", "Webhooks"), "'\""])
def test_schemas_that_share_every_usual_name_are_told_apart(wires: Sequence[str]) -> None:
    schemas = {wire: {"type": "object", "properties": {"a": {}}} for wire in (*wires, "ABModel")}
    held = {wire: {"$ref": f"#/components/schemas/{wire}"} for wire in schemas}
    answer = {
        "description": "",
        "content": {"application/json": {"schema": {"anyOf": [*held.values()]}}},
    }
    found = names_of(
        {
            "openapi": "3.1.0",
            "info": {"title": "N", "version": "1"},
            "paths": {"/": {"get": {"responses": {"200": answer}}}},
            "components": {"schemas": schemas},
        }
    )
    assert found is not None
    assert len({*found.types.values()}) == len(found.types) > len(wires)
