"""Whether a recorded exchange is one that the document knows: paths, schemas, names, statuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from tests.client import document
from tests.recording.cassette import BASE_URL, Exchange


def disagreements(exchange: Exchange) -> list[str]:
    """What in an exchange is not as the document says, nothing if all is."""
    request, response = exchange.request, exchange.response
    path = request.url.removeprefix(BASE_URL).partition("?")[0]
    found = document.operation(request.method, path)
    if found is None:
        return [f"{request.method} {path} is not in the document"]
    operation = found[1]
    answers = operation["responses"]
    answer = answers.get(str(response.status), answers.get("default"))
    if answer is None:
        return [f"status {response.status} is not in the document"]
    return [
        *_wrong("request", operation["requestBody"], request.headers, request.body),
        *_wrong("response", answer, response.headers, response.body),
    ]


def _wrong(side: str, described: Any, headers: dict[str, str], body: bytes) -> Iterator[str]:
    media = headers.get("content-type", "").partition(";")[0]
    content = document.follow(described)["content"]
    if media not in content:
        yield f"{side}: media type {media!r} is not in the document"
        return
    # beside the schema stands what its references lead to
    schema = {**content[media]["schema"], "components": document.DOCUMENT["components"]}
    validator = Draft202012Validator(
        _closed(schema), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    for error in validator.iter_errors(json.loads(body)):
        yield f"{side}: {error.json_path}: {error.message}"


def _closed(node: Any) -> Any:
    """The same schema, whose objects have no properties but those it names."""
    if isinstance(node, list):
        return [_closed(item) for item in node]
    if not isinstance(node, dict):
        return node
    copy = {key: _closed(value) for key, value in node.items()}
    if isinstance(node.get("properties"), dict) and "additionalProperties" not in node:
        copy.setdefault("unevaluatedProperties", False)
    return copy
