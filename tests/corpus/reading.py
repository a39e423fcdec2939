"""An OpenAPI document read without the generator: plain data, references, and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit

import yaml
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator, OAS31Validator
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMAS = "#/components/schemas/"
# What stands under these is data, and no part of the document's own structure.
_DATA = frozenset(("default", "enum", "const", "example", "examples"))
# The keys of what stands under these are names that the document chooses.
_NAMED = frozenset(
    "properties patternProperties $defs definitions dependentSchemas responses content callbacks "
    "headers encoding links schemas".split()
)


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


@dataclass(frozen=True, slots=True)
class Place:
    """A value of the document, and what references in it are relative to."""

    value: Any
    resolver: Any

    def get(self, *keys: str | int) -> Place | None:
        """What stands under these keys, its reference followed at each step."""
        here: Place = self
        for key in keys:
            here = here.followed()
            try:
                here = Place(here.value[key], here.resolver)
            except (KeyError, IndexError, TypeError):
                return None
        return here.followed()

    def step(self) -> Place:
        """What the `$ref` of this value names; `file#/` is taken for the whole file."""
        found = self.resolver.lookup(self.value["$ref"].removesuffix("#/"))
        return Place(found.contents, found.resolver)

    def followed(self) -> Place:
        """The value itself, or what its `$ref` names in the end."""
        here, seen = self, 0
        while isinstance(here.value, dict) and isinstance(here.value.get("$ref"), str):
            here, seen = here.step(), seen + 1
            if seen > 100:
                raise Unresolvable(ref=here.value["$ref"])
        return here

    def items(self) -> Iterator[tuple[str, Place]]:
        for key, value in self.value.items() if isinstance(self.value, dict) else ():
            yield key, Place(value, self.resolver)

    def each(self) -> Iterator[Place]:
        for value in self.value if isinstance(self.value, list) else ():
            yield Place(value, self.resolver)


@dataclass(frozen=True, slots=True)
class Parameter:
    wire: str
    location: str
    required: bool
    style: str
    explode: bool
    media: str
    schema: Place


@dataclass(frozen=True, slots=True)
class Operation:
    method: str
    path: str
    place: Place
    parameters: tuple[Parameter, ...]

    @property
    def id(self) -> str:
        """The JSON pointer of the operation."""
        return f"#/paths/{escaped(self.path)}/{self.method}"

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"


class Reading:
    """A whole document, with the files that it refers to."""

    def __init__(self, file: Path) -> None:
        self.uri = file.resolve().as_uri()
        self.registry: Registry[Any] = Registry(retrieve=_retrieve)  # type: ignore[call-arg]
        resolver = self.registry.resolver(self.uri)
        self.root = Place(resolver.lookup(self.uri).contents, resolver.lookup(self.uri).resolver)
        self.is_30 = str(self.root.value.get("openapi", "")).startswith("3.0")

    def validator(self, schema: Place, *, sent: bool) -> Any:
        """An independent validator of a schema, for what is sent or for what is received."""
        kinds: Any = (_READ_30, _SENT_30) if self.is_30 else (_READ_31, _SENT_31)
        return kinds[sent](schema.value, registry=self.registry, _resolver=schema.resolver)

    def operations(self) -> Iterator[Operation]:
        for path, entry in (self.root.get("paths") or _nothing(self.root)).items():
            if not path.startswith("/"):
                continue
            item = entry.followed()
            for method in METHODS:
                if isinstance(item.value, dict) and isinstance(item.value.get(method), dict):
                    place = Place(item.value[method], item.resolver)
                    yield Operation(method, path, place, self._parameters(item, place))

    def deliveries(self) -> Iterator[tuple[str, Place]]:
        """What the server sends by itself: each webhook and callback with its JSON body."""
        items = list((self.root.get("webhooks") or _nothing(self.root)).items())
        for operation in self.operations():
            for _, callback in (operation.place.get("callbacks") or _nothing(self.root)).items():
                items += callback.followed().items()
        for name, entry in items:
            for method in METHODS:
                body = entry.get(method, "requestBody", "content")
                for media, content in body.items() if body is not None else ():
                    schema = content.get("schema")
                    if "json" in media and schema is not None:
                        yield f"{method.upper()} {name}", schema

    def _parameters(self, item: Place, operation: Place) -> tuple[Parameter, ...]:
        found: dict[tuple[str, str], Parameter] = {}
        for holder in (item, operation):
            listed = Place(holder.value.get("parameters"), holder.resolver)
            for place in (each.followed() for each in listed.each()):
                wire, location = str(place.value["name"]), place.value["in"]
                if location == "header" and wire.lower() in (
                    "accept",
                    "content-type",
                    "authorization",
                ):
                    continue  # the specification has them ignored
                style = place.value.get("style") or _STYLES[location]
                content = place.get("content")
                media = next(iter(content.value), "") if content is not None else ""
                schema = place.get("content", media, "schema") if media else _schema_of(place)
                found[wire, location] = Parameter(
                    wire,
                    location,
                    bool(place.value.get("required")),
                    style,
                    bool(place.value.get("explode", style == "form")),
                    media,
                    schema or Place({}, place.resolver),
                )
        return tuple(found.values())

    def reachable(self, start: Place, seen: set[str] | None = None) -> set[str]:
        """The names of the component schemas that a value leads to."""
        seen = set() if seen is None else seen
        self._walk(start, seen, named=False)
        return {
            unquote(uri.removeprefix(self.uri + SCHEMAS)).replace("~1", "/").replace("~0", "~")
            for uri in seen
            if uri.startswith(self.uri + SCHEMAS) and "/" not in uri[len(self.uri + SCHEMAS) :]
        }

    def _walk(self, place: Place, seen: set[str], *, named: bool) -> None:
        for each in place.each():
            self._walk(each, seen, named=False)
        if isinstance(place.value, dict) and not named:
            ref = place.value.get("$ref")
            if isinstance(ref, str):
                self._refer(ref, place, seen)
            mapping = Place((place.value.get("discriminator") or {}), place.resolver).get("mapping")
            for _, target in mapping.items() if mapping is not None else ():
                if isinstance(target.value, str) and "#" in target.value:
                    self._refer(target.value, place, seen)
        for key, each in place.items():
            if named or not (key in _DATA or key.startswith("x-")):
                self._walk(each, seen, named=key in _NAMED and not named)

    def _refer(self, ref: str, place: Place, seen: set[str]) -> None:
        found = place.resolver.lookup(ref.removesuffix("#/"))
        base = self.uri if ref.startswith("#") and place.resolver == self.root.resolver else ""
        uri = base + ref if base else f"{found.resolver._base_uri}#{urldefrag(ref).fragment}"
        if uri not in seen:
            seen.add(uri)
            self._walk(Place(found.contents, found.resolver), seen, named=False)


def _required_but(unwanted: str) -> Any:
    """`required` as OpenAPI means it: not of what goes the other way."""

    def check(validator: Any, names: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
        for name in names if validator.is_type(value, "object") else ():
            field = (schema.get("properties") or {}).get(name)
            ends = [field, Place(field, validator._resolver).followed().value]
            other_way = any(isinstance(end, dict) and end.get(unwanted) for end in ends)
            if name not in value and not other_way:
                yield ValidationError(f"{name!r} is a required property")

    return check


_READ_30, _SENT_30 = OAS30ReadValidator, OAS30WriteValidator
_extend: Any = extend  # has no types
_READ_31 = _extend(OAS31Validator, {"required": _required_but("writeOnly")})
_SENT_31 = _extend(OAS31Validator, {"required": _required_but("readOnly")})
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


def _nothing(place: Place) -> Place:
    return Place({}, place.resolver)


def _schema_of(place: Place) -> Place | None:
    value = place.value.get("schema")
    return None if value is None else Place(value, place.resolver)


def _retrieve(uri: str) -> Resource[Any]:
    text = Path(unquote(urlsplit(uri).path)).read_text("utf-8-sig")
    try:
        contents = json.loads(text)
    except ValueError:
        contents = yaml.load(text, Loader=_Core)
    return DRAFT202012.create_resource(_with_text_keys(contents))


def _with_text_keys(value: Any) -> Any:
    """The same data, where a status of 200 is the key "200" however it is written."""
    if isinstance(value, dict):
        return {
            key if isinstance(key, str) else json.dumps(key): _with_text_keys(each)
            for key, each in value.items()
        }
    return [_with_text_keys(each) for each in value] if isinstance(value, list) else value


def escaped(key: str) -> str:
    """A key as a step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")
