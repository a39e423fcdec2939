"""Validating: what is wrong is found once, with a place and a hint; what is right is let pass."""

from __future__ import annotations

import csv
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from generator.diagnostics import Diagnostic, Report
from generator.load import load
from generator.parse import parse
from generator.resolve import resolve
from generator.source import Source
from generator.validate import validate

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
HEAD = 'openapi: {0}\ninfo: {{title: t, version: "1"}}\n'
OK = 'responses: {"200": {description: ok}}'
Found = list[tuple[str, str, int]]

# The validator lets these pass: references that it does not visit, and a key that stands twice.
WRONG_AND_ACCEPTED = {
    "additionalPropertiesFlatten.yaml": {"unknown-ref"},
    "duplicateHttpStatusCodes.yaml": {"duplicate-key"},
}


def findings(text: str, version: str = "3.1.0") -> list[Diagnostic]:
    report = Report()
    root = parse(HEAD.format(version) + text, Source("doc.yaml"), report)
    assert root is not None, report.diagnostics
    document = resolve(root, report)
    validate(document, report)
    return report.diagnostics


def short(found: list[Diagnostic]) -> Found:
    return [(each.severity, each.code, each.pos.line) for each in found]


ID = "{name: id, in: path, required: true, schema: {}}"
SHARED = (
    f"components: {{parameters: {{I: {ID}}}, pathItems: {{I: {{get: {{parameters: [{ID}]}}}}}}}}"
)


def path(body: str, key: str = "/a") -> str:
    return f"paths:\n  {key}:\n    get:\n      {body}\n      {OK}\n"


def schema(body: str) -> str:
    return f"paths: {{}}\ncomponents:\n  schemas:\n    A:\n      {body}\n"


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (
            path("operationId: x") + f"  /b:\n    get:\n      operationId: x\n      {OK}",
            "duplicate-operation-id",
            10,
        ),
        (schema("type: strng"), "unknown-type", 7),
        (schema("properties: {a: {type: int}}"), "unknown-type", 7),
        (path("summary: s", "/a/{id}"), "unresolved-path-parameter", 5),
        (path(f"parameters: [{ID}]"), "unused-path-parameter", 6),
        (
            path(f"parameters: [{ID},\n        {ID.replace('{}', '{type: string}')}]", "/a/{id}"),
            "duplicate-parameter",
            7,
        ),
        (
            path("parameters: [{name: id, in: path, schema: {}}]", "/a/{id}"),
            "optional-path-parameter",
            6,
        ),
        (path("parameters: [{name: id, in: boddy, schema: {}}]"), "unknown-location", 6),
        ("paths:\n  a:\n    get:\n      " + OK, "relative-path", 4),
        ("paths:\n  '/a/{b': {}", "path-template", 4),
        ("paths:\n  '/a/{{b}}': {}", "path-template", 4),
        (schema("$ref: ''"), "unknown-ref", 7),
        (schema("$ref: '#'"), "unknown-ref", 7),
        (schema("allOf: [{$ref: '#/components/schemas/A'}]"), "circular-ref", 7),
        (path("summary: s").replace('"200"', "20X"), "unknown-status", 7),
        (path("sumary: s"), "unknown-field", 6),
        (path("deprecated: 'yes'"), "wrong-type", 6),
        ("paths: {/a: {get: {responses: {default: {}}}}}", "missing-field", 3),
        (schema("required: a"), "wrong-type", 7),
        (schema("minLength: -1"), "wrong-structure", 7),
        ("paths: {}\nservers: [{}]", "missing-field", 4),
        (
            "paths: {}\ncomponents: {securitySchemes: {a: {type: apiKey, in: body, name: k}}}",
            "wrong-value",
            4,
        ),
    ],
)
def test_each_mistake_is_said_once(text: str, code: str, line: int, version: str) -> None:
    found = findings(text, version)
    assert short(found) == [("error", code, line)]
    assert found[0].hint and len(found[0].message) < 200


@pytest.mark.parametrize(
    ("version", "text", "code", "line"),
    [
        ("3.1.0", schema("{type: string, nullable: true}"), "nullable-in-3.1", 7),
        ("3.1.0", schema("{type: string, pattern: '['}"), "invalid-pattern", 7),
        ("3.1.0", schema("{type: string, enum: [a, 1]}"), "enum-type", 7),
        ("3.0.0", schema("{type: integer, default: null}"), "default-type", 7),
        ("3.1.0", "paths: {}\nsecurity: [{k: []}]", "unknown-security-scheme", 4),
        ("3.1.0", "paths: {}\ntags: [{name: a}, {name: a}]", "duplicate-tag", 4),
        ("3.1.0", "paths: {'/{a}': {}, '/{b}': {}}", "ambiguous-path", 3),
        ("3.1.0", "paths: {'/{a}/{a}': {}}", "path-template", 3),
    ],
)
def test_what_can_still_be_generated_is_a_warning(
    version: str, text: str, code: str, line: int
) -> None:
    assert short(findings(text, version)) == [("warning", code, line)]


@pytest.mark.parametrize(
    ("version", "text"),
    [
        ("3.0.0", schema("{type: string, nullable: true, enum: [a, null], default: null}")),
        ("3.1.0", schema("{type: [integer, 'null'], enum: [1, 2.0, null]}")),
        ("3.1.0", schema("{allOf: [{type: object}], required: [elsewhere]}")),
        ("3.1.0", schema("{$schema: 'http://json-schema.org/draft-04/schema#', type: []}")),
        ("3.1.0", schema("{const: 1, if: {}, then: {}, prefixItems: [true], $defs: {a: false}}")),
        ("3.1.0", "webhooks: {a: {post: {requestBody: {content: {}}}}}"),
        (
            "3.1.0",
            path("parameters: [{$ref: '#/components/parameters/I'}]", "/a/{id}") + SHARED,
        ),
        ("3.1.0", "paths: {'/a/{id}': {$ref: '#/components/pathItems/I'}}\n" + SHARED),
        (
            "3.0.0",
            path("summary: s", "/a/{id}").replace("    get", f"    parameters: [{ID}]\n    get"),
        ),
        ("3.1.0", "paths: {}\nx-any: {a: 1}"),
    ],
)
def test_what_is_right_is_let_pass(version: str, text: str) -> None:
    assert findings(text, version) == []


def test_a_typing_mistake_gets_the_word_that_was_meant() -> None:
    assert [each.hint for each in findings(schema("type: strng"))] == ["write string"]
    assert [each.hint for each in findings(path("sumary: s"))] == ["closest is 'summary'"]


def test_what_other_files_hold_is_checked_too(tmp_path: Path) -> None:
    text = "paths: {}\ncomponents: {schemas: {A: {$ref: a.yaml}}}"
    (tmp_path / "doc.yaml").write_text(HEAD.format("3.0.0") + text, "utf-8")
    (tmp_path / "a.yaml").write_text("type: object\nproperites: {}\n", "utf-8")
    report = Report()
    root = load(tmp_path / "doc.yaml", report)
    assert root is not None
    validate(resolve(root, report), report)
    assert [(each.code, each.pos.file, each.pos.line) for each in report.diagnostics] == [
        ("unknown-field", str(tmp_path / "a.yaml"), 2)
    ]


def test_a_right_document_never_imports_the_validator() -> None:
    kept = {name: sys.modules.pop(name) for name in list(sys.modules) if "jsonschema" in name}
    try:
        assert findings(path("summary: s")) == []
        assert not any("jsonschema" in name for name in sys.modules)
    finally:
        sys.modules.update(kept)


def test_nothing_is_fetched_and_no_file_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    findings(path("sumary: s"))  # Reads what the validator ships.
    secret = tmp_path / "secret.json"
    secret.write_text('{"type": "object"}', "utf-8")
    refs = [
        f"file://{secret}",
        "http://127.0.0.1:1/a.json",
        "https://example.com/a#/b",
        str(secret),
    ]
    opened: list[str] = []

    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("a connection was opened")

    def watch(event: str, args: tuple[object, ...]) -> None:
        if event == "open" and watching:
            opened.append(str(args[0]))

    watching = True
    sys.addaudithook(watch)
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    for version in ("3.0.0", "3.1.0"):
        for ref in refs:
            body = f"{{$ref: '{ref}', default: 1, $schema: '{ref}', $id: '{ref}x', sumary: 1}}"
            found = findings(schema(body) + "servers: [{}]", version)
            assert {each.code for each in found} >= {"foreign-ref", "missing-field"}
    watching = False
    assert str(secret) not in opened


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_depth_never_raises(version: str) -> None:
    deep = "{items: " * 190 + "{minLength: x}" + "}" * 190
    assert "wrong-type" in {each.code for each in findings(schema(deep), version)}
    calls = "{a: {b: {get: {callbacks: " * 45
    text = f"paths: {{}}\ncomponents: {{callbacks: {calls}1{'}' * 181}"
    assert "error" in {each.severity for each in findings(text, version)}


def sample() -> Iterator[tuple[str, str]]:
    manifest = CORPUS / "manifest.tsv"
    if manifest.exists():
        with manifest.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        every = 1 if os.environ.get("VOICEGEN_CORPUS") == "all" else 9
        yield from ((row["path"], row["validator"]) for row in rows[::every])


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus of documents is not beside the project")
def test_what_the_validator_accepts_has_no_error() -> None:
    wrong = {}
    for name, verdict in sample():
        report = Report()
        root = load(CORPUS / name, report)
        if root is not None:
            validate(resolve(root, report), report)
        errors = {found.code for found in report.diagnostics if found.severity == "error"}
        allowed = WRONG_AND_ACCEPTED.get(name.rpartition("__")[2], set())
        if verdict == "accept" and errors - allowed:
            wrong[name] = errors
    assert wrong == {}
