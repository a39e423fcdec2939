"""What specs/voice-advanced.yaml says, read without the generator."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

ROOT = Path(__file__).parents[2]
DOCUMENT: dict[str, Any] = yaml.load(
    (ROOT / "specs/voice-advanced.yaml").read_text("utf-8"), Loader=yaml.CSafeLoader
)
_RESOURCE: Resource[Any] = Resource.from_contents(DOCUMENT, default_specification=DRAFT202012)
_REGISTRY: Registry[Any] = Registry().with_resource("urn:document", _RESOURCE)


def follow(node: Any) -> Any:
    """The node itself, or what its `$ref` names."""
    while "$ref" in node:
        found = DOCUMENT
        for key in node["$ref"].removeprefix("#/").split("/"):
            found = found[key.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def operation(method: str, path: str) -> tuple[str, Any] | None:
    """The template and the operation that a request is for."""
    parts = path.split("/")
    for template, item in DOCUMENT["paths"].items():
        pairs = list(zip(template.split("/"), parts, strict=False))
        if len(parts) == template.count("/") + 1 and all(
            (a[:1] == "{" and b) or a == b for a, b in pairs
        ):
            return (template, item[method.lower()]) if method.lower() in item else None
    return None


def problems(method: str, template: str, body: Any) -> Iterator[str]:
    """How a body differs from the schema of its operation, and from the names it may have."""
    place = ["paths", template, method.lower(), "requestBody", "content", "application/json"]
    pointer = "/".join(key.replace("~", "~0").replace("/", "~1") for key in [*place, "schema"])
    schema = {"$ref": f"urn:document#/{pointer}"}
    for error in Draft202012Validator(schema, registry=_REGISTRY).iter_errors(body):
        yield f"{error.json_path}: {error.message}"
    node: Any = DOCUMENT
    for key in [*place, "schema"]:
        node = node[key]
    for name in set(body) - set(follow(node)["properties"]) if isinstance(body, dict) else ():
        yield f"$.{name}: not in the document"


def example(schema: Any) -> Any:
    """A value of a schema, put together from the examples of its parts."""
    schema = follow(schema)
    if "example" in schema:
        return schema["example"]
    return {name: example(inner) for name, inner in schema.get("properties", {}).items()}


def success(found: Any) -> Any:
    """The answer of an operation that went well."""
    return example(follow(found["responses"]["200"])["content"]["application/json"]["schema"])


def events() -> dict[str, Any]:
    """The body of each webhook, by the type of its event."""
    bodies = [
        example(item["post"]["requestBody"]["content"]["application/json"]["schema"])
        for item in DOCUMENT["webhooks"].values()
    ]
    return {body["data"]["event_type"]: body for body in bodies}


def refusals() -> dict[str, Any]:
    """The documented bodies of status 422."""
    answer = DOCUMENT["components"]["responses"]["UnprocessableEntityResponse"]
    return {
        name: found["value"]
        for name, found in answer["content"]["application/json"]["examples"].items()
    }


def call_in(path: str) -> str:
    """The call a request is for."""
    return unquote(path.split("/")[2])
