"""What is the same for every client is no difference, and what is common is told once."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.diff.change import Change
from generator.diff.compare import compare
from generator.diff.reading import read_version
from generator.diff.version import Version

DONE = {"204": {"description": "Done."}}
LIMIT = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
PAGE = {"name": "page", "in": "query", "schema": {"type": "integer"}}
KEYS = {
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "app": {"type": "apiKey", "in": "header", "name": "X-App"},
}


def changes(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    return compare(_version(old), _version(new))


def _version(document: dict[str, Any]) -> Version:
    whole = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}} | document
    with TemporaryDirectory() as folder:
        spec = Path(folder) / "pets.json"
        spec.write_text(json.dumps(whole, indent=1), "utf-8")
        report = Report()
        version = read_version(str(spec), report, python=False)
    assert version is not None and report.ok, report.diagnostics
    return version


def codes(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    return [each.rule.code for each in changes(old, new)]


def _get(**said: Any) -> dict[str, Any]:
    return {"paths": {"/pets": {"get": {"operationId": "listPets", "responses": DONE} | said}}}


SAME = {
    "parameters in another order": (
        _get(parameters=[LIMIT, PAGE]),
        _get(parameters=[PAGE, LIMIT]),
    ),
    "a parameter of the path": (
        {"paths": {"/pets": {"get": {"parameters": [LIMIT], "responses": DONE}}}},
        {"paths": {"/pets": {"parameters": [LIMIT], "get": {"responses": DONE}}}},
    ),
    "a parameter that is a component": (
        _get(parameters=[LIMIT]),
        _get(parameters=[{"$ref": "#/components/parameters/L"}])
        | {"components": {"parameters": {"L": LIMIT}}},
    ),
    "a response that is a component": (
        _get(responses={"404": {"description": "Missing."}}),
        _get(responses={"404": {"$ref": "#/components/responses/Missing"}})
        | {"components": {"responses": {"Missing": {"description": "Missing."}}}},
    ),
    "a component of another name": (
        _get(responses={"404": {"$ref": "#/components/responses/Missing"}})
        | {"components": {"responses": {"Missing": {"description": "Missing."}}}},
        _get(responses={"404": {"$ref": "#/components/responses/NotFound"}})
        | {"components": {"responses": {"NotFound": {"description": "Missing."}}}},
    ),
    "operations, methods and statuses in another order": (
        {"paths": {"/a": {"get": {"responses": DONE}, "put": {"responses": DONE}}, "/b": {}}},
        {"paths": {"/b": {}, "/a": {"put": {"responses": DONE}, "get": {"responses": DONE}}}},
    ),
    "what is said by itself or by default": (
        _get(parameters=[LIMIT]),
        _get(parameters=[LIMIT | {"style": "form", "explode": True, "required": False}]),
    ),
    "explode of a single value": (
        _get(parameters=[LIMIT]),
        _get(parameters=[LIMIT | {"explode": False}]),
    ),
    "a header in another case": (
        _get(parameters=[LIMIT | {"in": "header", "name": "X-Limit"}]),
        _get(parameters=[LIMIT | {"in": "header", "name": "x-limit"}]),
    ),
    "media types in another case": (
        _get(requestBody={"content": {"application/json; charset=utf-8": {}}}),
        _get(requestBody={"content": {"Application/JSON;charset=UTF-8": {}}}),
    ),
    "the security of all, said of each": (
        _get() | {"security": [{"key": []}], "components": {"securitySchemes": KEYS}},
        _get(security=[{"key": []}]) | {"components": {"securitySchemes": KEYS}},
    ),
    "ways to prove who calls in another order": (
        _get(security=[{"key": []}, {"app": []}]) | {"components": {"securitySchemes": KEYS}},
        _get(security=[{"app": []}, {"key": []}]) | {"components": {"securitySchemes": KEYS}},
    ),
    "the servers of all, said of each": (
        _get() | {"servers": [{"url": "https://a.example"}]},
        _get(servers=[{"url": "https://a.example/"}]) | {"servers": [{"url": "https://a.example"}]},
    ),
    "tags in another order": (_get(tags=["A", "B"]), _get(tags=["B", "A"])),
}


@pytest.mark.parametrize("name", SAME)
def test_what_is_the_same_in_requests_is_no_difference(name: str) -> None:
    old, new = SAME[name]
    assert codes(old, new) == codes(new, old) == []


def test_what_follows_from_a_rule_of_the_document_is_told_once() -> None:
    paths = {f"/{name}": {"get": {"responses": DONE}} for name in ("pets", "owners")}
    old = {"paths": paths, "components": {"securitySchemes": KEYS}}
    (change,) = changes(old, old | {"security": [{"key": []}]})
    assert change.rule.code == "security-became-needed"
    assert change.where.subject == "the document"
    assert change.used_by == ("GET /pets", "GET /owners")


def test_what_differs_in_a_component_is_told_once() -> None:
    missing = {"404": {"$ref": "#/components/responses/Missing"}}
    paths = {f"/{name}": {"get": {"responses": missing}} for name in ("pets", "owners")}
    old = {"paths": paths, "components": {"responses": {"Missing": {"description": "Missing."}}}}
    body = {"description": "Missing.", "content": {"application/json": {}}}
    (change,) = changes(old, old | {"components": {"responses": {"Missing": body}}})
    assert (change.where.subject, change.where.place) == ("response Missing", "body")
    assert change.used_by == ("GET /pets", "GET /owners")


def test_a_change_points_at_what_it_is_about() -> None:
    (change,) = changes(_get(parameters=[LIMIT]), _get(parameters=[LIMIT, PAGE]))
    assert change.where.old.id == "#/paths/~1pets/get"
    assert change.where.new.id == "#/paths/~1pets/get/parameters/1"
    assert change.where.new.pos.line > 1


def test_names_that_could_be_two_are_taken_for_none() -> None:
    old = _get(parameters=[LIMIT | {"name": "page_size"}])
    new = _get(parameters=[LIMIT | {"name": "pageSize"}, LIMIT | {"name": "page-size"}])
    assert sorted(codes(old, new)) == [
        "request-optional-parameter-added",
        "request-optional-parameter-added",
        "request-optional-parameter-removed",
    ]


def test_a_component_of_another_name_is_told_once_too() -> None:
    def document(name: str, **said: Any) -> dict[str, Any]:
        missing = {"404": {"$ref": f"#/components/responses/{name}"}}
        paths = {f"/{each}": {"get": {"responses": missing}} for each in ("pets", "owners")}
        return {"paths": paths, "components": {"responses": {name: {"description": ""} | said}}}

    headers = {"X-Rate": {"schema": {"type": "integer"}}}
    (change,) = changes(document("Missing"), document("NotFound", headers=headers))
    assert change.rule.code == "response-optional-header-added"
    assert change.where.subject == "response NotFound (was Missing)"
    assert change.used_by == ("GET /pets", "GET /owners")
