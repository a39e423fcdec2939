"""The home document states the facts of the reference, in words and examples of its own."""

import base64
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

import pytest
import yaml
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

Node: TypeAlias = dict[str, Any]

REPOSITORY = Path(__file__).resolve().parents[1]
DOCUMENT = REPOSITORY / "specs" / "voice-advanced.yaml"
REFERENCE = REPOSITORY.parent / "shared" / "reference" / "voice-advanced-2026-07.yml"

PROSE = {"title", "summary", "description", "example", "examples", "externalDocs", "contact"}
DATA = {"example", "value", "default", "enum", "const"}
# Under these keys the keys of a mapping are names, so `title` there is a property and no prose.
NAMED = {
    "content",
    "examples",
    "flows",
    "parameters",
    "paths",
    "properties",
    "responses",
    "schemas",
    "scopes",
    "securitySchemes",
    "webhooks",
}
SCHEMA_REF = "#/components/schemas/"
SECTIONS = [
    "openapi",
    "version",
    "servers",
    "security",
    "tags",
    "paths",
    "webhooks",
    "parameters",
    "responses",
    "schemas",
    "securitySchemes",
]
WORD = re.compile(r"[a-z0-9_]+(?:['.-][a-z0-9_]+)*")
SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+|\n\s*\n|\n\s*-\s")


def load(path: Path) -> Node:
    document = yaml.safe_load(path.read_text("utf-8"))
    assert isinstance(document, dict), path
    return document


def child(pointer: str, key: str | int) -> str:
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def resolve(document: Node, node: Node) -> Node:
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def facts(document: Node, value: Any, *, named: bool = False) -> Any:
    """What `value` says without prose and extensions, references followed.

    References to schemas stay: each schema is compared under its own name, and which schema
    is used where is a fact too.
    """
    if isinstance(value, list):
        return [facts(document, item) for item in value]
    if not isinstance(value, dict):
        return value
    if named:
        return {key: facts(document, item) for key, item in value.items()}
    if not value.get("$ref", SCHEMA_REF).startswith(SCHEMA_REF):
        return facts(document, resolve(document, value))
    found: Node = {}
    for key, item in value.items():
        if key in PROSE or key.startswith("x-"):
            continue
        if key in DATA:
            found[key] = item
        elif key == "scopes":
            found[key] = list(item)
        else:
            found[key] = facts(document, item, named=key in NAMED)
        if key == "properties":
            found["order of properties"] = list(item)
    return found


def section(document: Node, name: str) -> Any:
    if name == "version":
        return document["info"]["version"]
    value = document[name] if name in document else document["components"][name]
    return facts(document, value, named=name in NAMED)


def differences(ours: Any, theirs: Any, pointer: str) -> Iterator[str]:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in [*theirs, *(key for key in ours if key not in theirs)]:
            at = child(pointer, key)
            if key not in ours:
                yield f"{at}: missing, the reference has {theirs[key]!r}"
            elif key not in theirs:
                yield f"{at}: {ours[key]!r} is not in the reference"
            else:
                yield from differences(ours[key], theirs[key], at)
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for index, pair in enumerate(zip(ours, theirs, strict=True)):
            yield from differences(*pair, child(pointer, index))
    # `True == 1` and `1 == 1.0` in Python, but each is another fact in a document.
    elif type(ours) is not type(theirs) or ours != theirs:
        yield f"{pointer}: {ours!r}, the reference has {theirs!r}"


def objects(value: Any, pointer: str = "", *, named: bool = False) -> Iterator[tuple[str, Node]]:
    """Every object of the document that OpenAPI gives a meaning, with its JSON pointer."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from objects(item, child(pointer, index))
    elif isinstance(value, dict):
        if not named:
            yield pointer, value
        for key, item in value.items():
            if named or key not in DATA:
                yield from objects(item, child(pointer, key), named=not named and key in NAMED)


def strings(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in items:
            yield from strings(item, child(pointer, key))


def prose(document: Node) -> Iterator[tuple[str, str]]:
    """Every text that is written for people, with its JSON pointer. Titles are names: left out."""
    for pointer, node in objects(document):
        for key in ("summary", "description", "example", "value", "scopes"):
            if key in node:
                yield from strings(node[key], child(pointer, key))


def examples(document: Node) -> Iterator[tuple[str, str, Any]]:
    """Every example as pointer to the example, pointer to its schema, and value."""
    for pointer, node in objects(document):
        schema = child(pointer, "schema") if "schema" in node else pointer
        if "example" in node:
            yield child(pointer, "example"), schema, node["example"]
        for name, item in node.get("examples", {}).items():
            yield child(child(pointer, "examples"), name), schema, item["value"]


def words(text: str) -> str:
    return " ".join(WORD.findall(text.lower()))


def unprocessable(document: Node) -> dict[str, list[tuple[str, str | None]]]:
    """Code and pointer of each error in each example of the 422 response."""
    response = document["components"]["responses"]["UnprocessableEntityResponse"]
    return {
        name: [
            (error["code"], error.get("source", {}).get("pointer"))
            for error in example["value"]["errors"]
        ]
        for name, example in response["content"]["application/json"]["examples"].items()
    }


def expect_none(findings: Iterable[str]) -> None:
    """Fail with every finding in full: pytest shortens a list that it compares."""
    lines = list(findings)
    assert not lines, "\n".join(["", *lines])


@pytest.fixture(scope="module")
def ours() -> Node:
    return load(DOCUMENT)


@pytest.fixture(scope="module")
def reference() -> Node:
    if not REFERENCE.exists():
        pytest.skip(f"the reference document {REFERENCE.name} is not beside the repository")
    return load(REFERENCE)


@pytest.mark.parametrize("name", SECTIONS)
def test_facts_are_those_of_the_reference(ours: Node, reference: Node, name: str) -> None:
    mine, theirs = section(ours, name), section(reference, name)
    if name == "schemas":
        # Every delivery carries `meta`, which the reference forgets: ours says more, knowingly.
        del mine["WebhookMeta"]
        for held in (one for key, one in mine.items() if key.endswith("Event")):
            assert held["properties"].pop("meta") == {"$ref": f"{SCHEMA_REF}WebhookMeta"}
            held["order of properties"].remove("meta")
    if name == "parameters":
        # The reference repeats the headers of a webhook inline; the webhooks compare them.
        mine = {key: item for key, item in mine.items() if item["in"] != "header"}
    expect_none(differences(mine, theirs, name))


def test_unprocessable_examples_have_the_codes_of_the_reference(
    ours: Node, reference: Node
) -> None:
    expect_none(differences(unprocessable(ours), unprocessable(reference), "422"))


def test_schemas_of_the_reference_with_an_example_have_one_here(
    ours: Node, reference: Node
) -> None:
    mine = {pointer for pointer, _, _ in examples(ours)}
    theirs = [pointer for pointer, _, _ in examples(reference)]
    expect_none(pointer for pointer in theirs if pointer not in mine)


def test_no_sentence_of_the_reference_is_repeated(ours: Node, reference: Node) -> None:
    sentences = {
        sentence
        for _, text in prose(reference)
        for sentence in map(words, SENTENCE_END.split(text))
        if sentence.count(" ") >= 5
    }
    repeated = [
        f"{pointer}: {sentence}"
        for pointer, text in prose(ours)
        for sentence in sentences
        if f" {sentence} " in f" {words(text)} "
    ]
    expect_none(repeated)


def test_document_is_valid_openapi(ours: Node) -> None:
    errors = OpenAPIV31SpecValidator(ours).iter_errors()
    expect_none(f"{error.json_path}: {error.message}" for error in errors)


def test_examples_fit_their_schemas(ours: Node) -> None:
    resource = Resource.from_contents(ours, default_specification=DRAFT202012)
    registry: Registry[Any] = Registry().with_resource("urn:document", resource)
    wrong = []
    for pointer, schema, value in examples(ours):
        validator = Draft202012Validator(
            {"$ref": f"urn:document#{quote(schema)}"},
            registry=registry,
            format_checker=Draft202012Validator.FORMAT_CHECKER,
        )
        wrong += [
            f"{pointer}{error.json_path.removeprefix('$')}: {error.message}"
            for error in validator.iter_errors(value)
        ]
    expect_none(wrong)


def test_event_examples_have_every_property(ours: Node) -> None:
    missing = []
    for name, item in ours["webhooks"].items():
        content = item["post"]["requestBody"]["content"]["application/json"]
        event = resolve(ours, resolve(ours, content["schema"])["properties"]["data"])
        payload = event["properties"]["payload"]["properties"]
        missing += [f"{name}: {key}" for key in event["properties"] if key not in event["example"]]
        missing += [
            f"{name}: payload.{key}" for key in payload if key not in event["example"]["payload"]
        ]
    expect_none(missing)


def test_client_state_examples_are_base64_of_json(ours: Node) -> None:
    wrong = []
    for pointer, text in prose(ours):
        if re.search(r"/client_state(/example)?$", pointer):
            try:
                json.loads(base64.b64decode(text, validate=True))
            except ValueError as error:
                wrong.append(f"{pointer}: {error}")
    expect_none(wrong)


def test_standard_webhooks_are_not_mentioned() -> None:
    text = DOCUMENT.read_text("utf-8").lower()
    expect_none(re.findall(r".*standard[\s_-]*webhook.*", text))


def test_webhooks_say_how_they_are_signed(ours: Node) -> None:
    silent = []
    for name, item in ours["webhooks"].items():
        texts = {"description": item["post"]["description"]}
        for parameter in item["post"]["parameters"]:
            header = resolve(ours, parameter)
            texts[header["name"]] = header["description"]
        assert {"telnyx-timestamp", "telnyx-signature-ed25519"} <= texts.keys(), name
        silent += [
            f"{name}, {where}: no {phrase}"
            for where, text in texts.items()
            for phrase in ("Ed25519", "`timestamp|body`")
            if phrase not in text
        ]
    expect_none(silent)
