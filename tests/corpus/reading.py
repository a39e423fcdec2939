"""An OpenAPI document read without the generator: plain data, references, and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag

from referencing import Registry

from tests.corpus.loading import retrieve
from tests.corpus.place import Place
from tests.corpus.validators import validator

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMAS = "#/components/schemas/"
# What stands under these is data, and no part of the document's own structure.
_DATA = frozenset(("default", "enum", "const", "example", "examples"))
# The keys of what stands under these are names that the document chooses.
_NAMED = frozenset(
    "properties patternProperties $defs definitions dependentSchemas responses content callbacks "
    "headers encoding links schemas".split()
)


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

    def __init__(self, file: Path, skip: Collection[str] = ()) -> None:
        self.uri, self.skip = file.resolve().as_uri(), skip
        self.registry: Registry[Any] = Registry(retrieve=retrieve)  # type: ignore[call-arg]
        found = self.registry.resolver(self.uri).lookup(self.uri)
        self.root = Place(found.contents, found.resolver)
        self.is_30 = str(self.root.value.get("openapi", "")).startswith("3.0")

    def validator(self, schema: Place, *, sent: bool) -> Any:
        """An independent validator of a schema, for what is sent or for what is received."""
        return validator(schema, self.registry, sent=sent, is_30=self.is_30)

    def operations(self) -> Iterator[Operation]:
        for path, entry in (self.root.get("paths") or _nothing(self.root)).items():
            if not path.startswith("/"):
                continue
            item = entry.followed()
            for method in METHODS:
                if isinstance(item.value, dict) and isinstance(item.value.get(method), dict):
                    place = Place(item.value[method], item.resolver)
                    if f"#/paths/{escaped(path)}/{method}" not in self.skip:
                        yield Operation(method, path, place, self._parameters(item, place))

    def deliveries(self) -> Iterator[tuple[str, Place]]:
        """What the server sends by itself: each webhook and callback with its JSON body."""
        items = list((self.root.get("webhooks") or _nothing(self.root)).items())
        for operation in self.operations():
            for _, callback in (operation.place.get("callbacks") or _nothing(self.root)).items():
                items += callback.followed().items()
        for name, entry in items:
            for method in METHODS:
                if f"#/webhooks/{escaped(name)}/{method}" in self.skip:
                    continue
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
            unescaped(unquote(uri.removeprefix(self.uri + SCHEMAS)))
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
        uri = f"{found.resolver._base_uri}#{urldefrag(ref).fragment}"
        if ref.startswith(self.uri):
            uri = ref
        elif ref.startswith("#") and place.resolver == self.root.resolver:
            uri = self.uri + ref
        if uri not in seen:
            seen.add(uri)
            self._walk(Place(found.contents, found.resolver), seen, named=False)


_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


def _nothing(place: Place) -> Place:
    return Place({}, place.resolver)


def _schema_of(place: Place) -> Place | None:
    value = place.value.get("schema")
    return None if value is None else Place(value, place.resolver)


def escaped(key: str) -> str:
    """A key as a step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def unescaped(step: str) -> str:
    """A step of a JSON pointer as the key that it names."""
    return step.replace("~1", "/").replace("~0", "~")
