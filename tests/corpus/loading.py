"""Files of a document as plain data, and the addresses that its schemas have."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml
from referencing import Resource, Specification
from referencing.jsonschema import DRAFT202012


def retrieve(uri: str) -> Resource[Any]:
    """The file at an address; `referencing` asks for it where a reference leads there."""
    text = Path(unquote(urlsplit(uri).path)).read_text("utf-8-sig")
    try:
        contents = json.loads(text)
    except ValueError:
        contents = yaml.load(text, Loader=_Core)
    has_addresses = re.search(r"\$(id|anchor|dynamicAnchor)\b", text) is not None
    return (OPENAPI if has_addresses else OPAQUE).create_resource(_plain(contents, uri))


def _plain(value: Any, uri: str, *, has_id: bool = False) -> Any:
    """The same data, where a status of 200 is the key "200" however it is written.

    A document is no schema, so that what stands in it without an `$id` replaces no anchor; and
    nobody who writes `#/components/` within an `$id` means a part of that schema.
    """
    if isinstance(value, list):
        return [_plain(each, uri, has_id=has_id) for each in value]
    if not isinstance(value, dict):
        return value
    has_id = has_id or _id(value) is not None
    plain = {
        key if isinstance(key, str) else json.dumps(key): _plain(each, uri, has_id=has_id)
        for key, each in value.items()
    }
    if not has_id and isinstance(plain.get("$dynamicAnchor"), str):
        plain["$anchor"] = plain.pop("$dynamicAnchor")
    ref = plain.get("$ref")
    if has_id and isinstance(ref, str) and ref.startswith("#/components/"):
        plain["$ref"] = uri + ref
    return plain


class _Core(yaml.CSafeLoader):
    """YAML 1.2: no dates, no `on` and `off`, no numbers to the base of 60."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 (as the base class has it)


for _tag, _pattern, _first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+0123456789."),
):
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))
# `0o17` and `017` are no octal numbers here.
_Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
# `1e5` is a number in YAML 1.2; the constructor of the base class reads it too.


def _id(value: Any) -> str | None:
    found = value.get("$id") if isinstance(value, dict) else None
    return found if isinstance(found, str) else None


def _inside(value: Any) -> Iterator[Any]:
    """All that a schema with an address could stand in or be."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return (each for each in inner if isinstance(each, (dict, list)))


def _anchors(_: Any, value: Any) -> Iterator[Any]:
    if isinstance(value, dict) and {"$anchor", "$dynamicAnchor"} & {*value}:
        yield from DRAFT202012.anchors_in(value)


_specification: Any = Specification  # has no types
OPAQUE: Specification[Any] = Specification.OPAQUE
# JSON Schema's own reading of addresses does not know where in an OpenAPI document schemas stand.
OPENAPI: Specification[Any] = _specification(
    name="OpenAPI",
    id_of=_id,
    subresources_of=_inside,
    anchors_in=_anchors,
    maybe_in_subresource=lambda segments, resolver, subresource: resolver.in_subresource(
        subresource
    ),
)
