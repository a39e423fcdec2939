"""What specs/ ask of a request: its operation, its body, its answer, and the errors of Telnyx."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from tests.client import document

SETTINGS: dict[str, Any] = yaml.load(
    (document.ROOT / "specs/voicegen.yaml").read_text("utf-8"), Loader=yaml.CSafeLoader
)
CHANGELOG: dict[str, Any] = yaml.load(
    (document.ROOT / "specs/changelog.yaml").read_text("utf-8"), Loader=yaml.CSafeLoader
)
CALL: str = document.DOCUMENT["components"]["parameters"]["CallControlId"]["example"]
_PIN = re.compile(r"#/paths/(?P<path>[^/]+)/(?P<method>\w+)")


@dataclass(frozen=True)
class Operation:
    """A command, by the name that its method has."""

    name: str
    method: str
    template: str

    @property
    def found(self) -> Any:
        return document.DOCUMENT["paths"][self.template][self.method.lower()]

    @property
    def schema(self) -> Any:
        return self.found["requestBody"]["content"]["application/json"]["schema"]

    def is_once(self, body: Any) -> bool:
        """Whether nothing keeps a second request from having an effect of its own."""
        return self.method == "POST" and SETTINGS["idempotency"]["field"] not in (body or {})


class Anything:
    """Stands for a value that the document gives no example of; it must be there."""

    def __repr__(self) -> str:
        return "any value"


ANYTHING = Anything()


def operations() -> dict[str, Operation]:
    """All commands, by the names in specs/voicegen.yaml."""
    named = {}
    for pointer, path in SETTINGS["names"].items():
        if pin := _PIN.fullmatch(pointer):
            name = path.rpartition(".")[2]
            template = pin["path"].replace("~1", "/").replace("~0", "~")
            named[name] = Operation(name, pin["method"].upper(), template)
    return named


def pinned_version(language: str) -> str | None:
    """The version of a language's SDK that the documentation is about."""
    languages = SETTINGS.get("docs", {}).get("languages", {})
    version: str | None = languages.get(language, {}).get("version")
    return version


def expected_body(operation: Operation, every: bool) -> Any:
    """The body of a program: the required properties only, or every property, from examples."""
    return _example(operation.schema, every)


def defaults(operation: Operation) -> dict[str, Any]:
    """What the server assumes for a property of the body that is not sent."""
    properties = document.follow(operation.schema)["properties"]
    found = {name: document.follow(inner) for name, inner in properties.items()}
    return {name: inner["default"] for name, inner in found.items() if "default" in inner}


def _example(schema: Any, every: bool) -> Any:
    """The example of each property; a list is as its own example has it."""
    schema = document.follow(schema)
    if "properties" not in schema:
        return schema.get("example", ANYTHING)
    names = schema["properties"] if every else schema.get("required", ())
    return {name: _example(schema["properties"][name], every) for name in names}


def differences(expected: Any, sent: Any, place: str = "$") -> Iterator[str]:
    """Where two JSON values differ; true is not 1 here, and 75 is 75.0."""
    if expected is ANYTHING:
        return
    if isinstance(expected, dict) and isinstance(sent, dict):
        for name in sorted(expected.keys() | sent.keys()):
            if name not in sent:
                yield f"{place}.{name} is missing"
            elif name not in expected:
                yield f"{place}.{name} is {sent[name]!r}, and should not be there"
            else:
                yield from differences(expected[name], sent[name], f"{place}.{name}")
    elif isinstance(expected, list) and isinstance(sent, list) and len(expected) == len(sent):
        for index, (one, other) in enumerate(zip(expected, sent, strict=True)):
            yield from differences(one, other, f"{place}[{index}]")
    elif isinstance(expected, bool) is not isinstance(sent, bool) or expected != sent:
        yield f"{place} is {sent!r}, and should be {expected!r}"


def failures() -> dict[int, Any]:
    """The body of each status that programs are told to handle; 422 is the document's own."""
    return {
        401: _error("10009", "Authentication failed", "The API key is not valid."),
        404: _error("10005", "Resource not found", "There is no call with this call_control_id."),
        422: document.refusals()["call_already_ended"],
        429: _error("10011", "Too many requests", "You have sent too many requests."),
        500: _error("10007", "Unexpected error", "An unexpected error occurred."),
    }


def _error(code: str, title: str, detail: str) -> Any:
    return {"errors": [{"code": code, "title": title, "detail": detail}]}
