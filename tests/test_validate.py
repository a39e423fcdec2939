"""Validating: what is wrong is found once, with a place and a hint; what is right is let pass."""

from __future__ import annotations

import csv
import os
import socket
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NoReturn

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from openapi_spec_validator.readers import read_from_filename

from generator.diagnostics import Diagnostic, Pos, Report
from generator.load import load
from generator.parse import parse
from generator.pointers import child
from generator.resolve import resolve
from generator.source import Node, Source
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


# The validator ends with an error of its own: at an extension among the paths, and at a union
# whose variants build on it, which it follows for ever.
RIGHT_AND_REJECTED = {
    "stats-extensions__openapi.yaml",
    "openapi.yaml",
    "openapi_discriminated_oneof_allof_cycle.json",
    "extensions-responses.yaml",
}
SAID_WITHOUT_PLACE = {
    "UnresolvableParameterError": ("unresolved-path-parameter", "unused-path-parameter"),
    "DuplicateOperationIDError": ("duplicate-operation-id",),
    "ParameterDuplicateError": ("duplicate-parameter",),
    "ExtraParametersError": ("undescribed-required",),
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


def body(text: str) -> str:
    return path(f"requestBody:\n        content: {{a/b: {{schema: {text}}}}}").replace(
        "get", "post"
    )


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (schema("{type: string, pattern: '['}"), "invalid-pattern", 7),
        (schema("{type: integer, default: null}"), "default-type", 7),
        (schema("{allOf: [{type: object}], required: [elsewhere]}"), "undescribed-required", 7),
        ("paths: {}\ntags: [{name: a}, {name: a}]", "duplicate-tag", 4),
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
        ("3.1.0", schema("{type: string, enum: [a, 1]}"), "enum-type", 7),
        ("3.1.0", "paths: {}\nsecurity: [{k: []}]", "unknown-security-scheme", 4),
        ("3.1.0", "paths: {'/{a}': {}, '/{b}': {}}", "ambiguous-path", 3),
        ("3.1.0", "paths: {'/{a}/{a}': {}}", "path-template", 3),
        # Where the validator does not look, it accepts what it rejects elsewhere.
        ("3.1.0", body("{type: strng}"), "unknown-type", 7),
        ("3.1.0", body("{properties: {a: {required: true}}}"), "wrong-type", 7),
        ("3.0.0", body("{type: string, pattern: '['}"), "invalid-pattern", 7),
        ("3.0.0", body("{type: integer, default: null}"), "default-type", 7),
        ("3.0.0", body("{type: string, enum: [a, a]}"), "duplicate-enum-value", 7),
        ("3.0.0", body("{type: number, exclusiveMinimum: true}"), "exclusive-without-bound", 7),
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
        ("3.1.0", schema("{allOf: [{properties: {a: {}}}], required: [a]}")),
        ("3.1.0", schema("{properties: {b: {allOf: [{}], required: [elsewhere]}}}")),
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


@pytest.mark.parametrize(
    ("version", "text", "broken"),
    [
        ("3.0.0", "{type: string, default: 1}", "type"),
        ("3.0.0", "{type: integer, default: 1.0}", "type"),
        ("3.1.0", "{type: integer, default: 1.0}", ""),
        ("3.0.0", "{type: string, nullable: true, default: null}", ""),
        ("3.1.0", "{type: string, nullable: true, default: null}", ""),
        ("3.0.0", "{allOf: [{type: string, nullable: true}], default: null}", ""),
        ("3.0.0", "{allOf: [{type: string}], default: null}", "allOf"),
        ("3.0.0", "{oneOf: [{type: string}, {minLength: 1}], default: a}", "oneOf"),
        ("3.0.0", "{oneOf: [{type: string}, {type: integer}], default: a}", ""),
        ("3.1.0", "{anyOf: [{type: string}, {type: integer}], default: true}", "anyOf"),
        ("3.1.0", "{not: {type: string}, default: a}", "not"),
        ("3.1.0", "{enum: [1], default: true}", "enum"),
        ("3.1.0", "{enum: [{a: [1]}], default: {a: [1]}}", ""),
        ("3.1.0", "{const: a, default: b}", "const"),
        ("3.0.0", "{minimum: 1, exclusiveMinimum: true, default: 1}", "minimum"),
        ("3.0.0", "{maximum: 1, exclusiveMaximum: true, default: 1}", "maximum"),
        ("3.1.0", "{exclusiveMaximum: 1, default: 1}", "exclusiveMaximum"),
        ("3.1.0", "{multipleOf: 0.5, default: 0.7}", "multipleOf"),
        ("3.1.0", "{maxLength: 1, default: ab}", "maxLength"),
        ("3.1.0", "{items: {maxItems: 1}, default: [[1, 2]]}", "items"),
        ("3.1.0", "{properties: {a: {type: string}}, default: {a: 1}}", "properties"),
        ("3.1.0", "{additionalProperties: false, default: {a: 1}}", "additionalProperties"),
        ("3.1.0", "{required: [a], default: {}}", "required"),
        ("3.1.0", "{type: string, format: uuid, default: no}", "format"),
        ("3.1.0", "{type: string, format: date, default: '2020-02-30'}", "format"),
        ("3.1.0", "{type: string, format: date, default: '2020-02-29'}", ""),
        ("3.1.0", "{type: string, format: date-time, default: '2020-02-29'}", "format"),
        ("3.1.0", "{type: string, format: date-time, default: '2020-02-29T00:00:00Z'}", ""),
        ("3.1.0", "{type: string, format: time, default: '00:00:00'}", ""),
        ("3.1.0", "{type: integer, format: int32, default: 2147483648}", "format"),
        ("3.0.0", "{type: string, format: byte, default: '*'}", "format"),
        ("3.1.0", "{type: string, format: byte, default: '*'}", ""),
        ("3.1.0", "{$ref: '#/components/schemas/A', default: 1}", ""),
    ],
)
def test_a_default_must_be_a_value_of_its_schema(version: str, text: str, broken: str) -> None:
    others = "\n    A: {type: string, items: {$ref: '#/components/schemas/A'}}"
    found = findings(f"paths: {{}}\ncomponents:\n  schemas:\n    B: {text}{others}", version)
    errors = [each for each in found if each.severity == "error"]
    codes = {"": [], "type": ["default-type"]}.get(broken, ["wrong-default"])
    assert [each.code for each in errors] == codes
    assert all(each.slip and (broken in each.message) for each in errors)


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


def read(name: str) -> tuple[Node | None, Report]:
    report = Report()
    root = load(CORPUS / name, report)
    if root is not None:
        validate(resolve(root, report), report)
    return root, report


needs_corpus = pytest.mark.skipif(
    not CORPUS.exists(), reason="the corpus of documents is not beside the project"
)


@needs_corpus
def test_what_the_validator_accepts_has_no_error() -> None:
    wrong = {}
    for name, verdict in sample():
        errors = {found.code for found in read(name)[1].diagnostics if found.severity == "error"}
        allowed = WRONG_AND_ACCEPTED.get(name.rpartition("__")[2], set())
        if verdict == "accept" and errors - allowed:
            wrong[name] = errors
    assert wrong == {}


@needs_corpus
def test_what_the_validator_rejects_has_an_error_for_each_of_its_findings() -> None:
    silent = {}
    for name, verdict in sample():
        root, report = read(name)
        if verdict == "reject" and name.rpartition("__")[2] not in RIGHT_AND_REJECTED:
            found = [each for each in report.diagnostics if each.severity == "error"]
            missed = [] if root is None and found else list(unsaid(CORPUS / name, root, found))
            if missed or not found:
                silent[name] = missed
    assert silent == {}


def unsaid(path: Path, root: Node | None, found: list[Diagnostic]) -> Iterator[str]:
    """The validator's findings that have none of ours at their place, above or below it."""
    assert root is not None
    spec, uri = read_from_filename(str(path))
    kind = OpenAPIV30SpecValidator if spec["openapi"].startswith("3.0") else OpenAPIV31SpecValidator
    places = {each.pos for each in found}
    for error in islice(kind.schema_validator.iter_errors(spec), 200):
        node = root
        for step in error.absolute_path:
            node = child(node, str(step)) or node
        near = [node.pos, *([node.parent.pos] if node.parent is not None else [])]
        if places.isdisjoint(near) and not any(each in places for each in below(node)):
            yield f"{node.pos} {error.message[:200]}"
    # Of all else it says no place.
    try:
        others = [each for each in kind(spec, base_uri=uri).iter_errors() if not each.schema_path]
    except Exception:  # It ends with one where a reference leads nowhere, and at extensions.
        return
    codes = Counter(each.code for each in found)
    for name, count in Counter(type(each).__name__ for each in others).items():
        wanted = SAID_WITHOUT_PLACE.get(
            name
        )  # What else there is says several things of one value.
        if wanted and sum(codes[code] for code in wanted) < count:
            yield f"{count} {name}"


def below(node: Node) -> Iterator[Pos]:
    stack = [node]
    while stack:
        node = stack.pop()
        yield node.pos
        stack += [each for _, each in node.items()] or list(node)
