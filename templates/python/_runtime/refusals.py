# @generated from templates/python/_runtime/refusals.py; edit that file, then run: make generate
"""Holds requests against the document: what they are for, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .models import is_list, is_object
from .samples import Kit, Known

if TYPE_CHECKING:
    import httpx

_PARAMETER = re.compile(r"\{([^{}]+)\}")


def route(kit: Kit, url: httpx.URL) -> dict[str, tuple[Known, dict[str, str]]]:
    """Return the operations of a path by their method, each with its path parameters.

    The path is looked for below the document's own base URLs, then at the end of any other.
    """
    steps = [unquote(step) for step in url.raw_path.decode("ascii").partition("?")[0].split("/")]
    bases = [prefix.split("/") for prefix in kit.prefixes]
    bases = [base for base in bases if steps[: len(base)] == base]
    tails = [steps[len(base) :] for base in bases]
    if all(base == [""] for base in bases):
        tails += [steps[start:] for start in range(1, len(steps))]
    for tail in tails:
        found = _fitting(kit, tail)
        if found:
            return found
    return {}


def _fitting(kit: Kit, steps: list[str]) -> dict[str, tuple[Known, dict[str, str]]]:
    """The operations at these steps; of several templates that fit, the one with more fixed."""
    found: dict[str, tuple[Known, dict[str, str]]] = {}
    near = [each for each in kit.operations if each.path.count("/") == len(steps)]
    for operation in sorted(near, key=lambda each: each.path.count("{")):
        values = _values(operation.path.split("/")[1:], steps)
        if values is not None:
            found.setdefault(operation.method, (operation, values))
    return found


def _values(template: list[str], steps: list[str]) -> dict[str, str] | None:
    """The parameters of a path, None where it does not fit its template."""
    values: dict[str, str] = {}
    for expected, step in zip(template, steps, strict=True):
        names = _PARAMETER.findall(expected)
        fixed = [re.escape(part) for part in _PARAMETER.split(expected)[::2]]
        match = re.fullmatch("(.+)".join(fixed), step, re.DOTALL)
        if match is None:
            return None
        values |= dict(zip(names, match.groups(), strict=True))
    return values


def may(operation: Known, request: httpx.Request) -> bool:
    """Say whether a request has the credentials that its operation asks for."""
    cookies: str = request.headers.get("cookie", "")
    given = {
        *(f"header {name}" for name in request.headers),
        *(f"query {name}" for name in request.url.params),
        *(f"cookie {part.partition('=')[0].strip()}" for part in cookies.split(";")),
    }
    return not operation.auth or any(given.issuperset(each) for each in operation.auth)


class Checker:
    """Validates bodies against the schemas of the document."""

    def __init__(self, kit: Kit) -> None:
        # imported by name, so that neither users nor their type checkers need it otherwise
        self._jsonschema: Any = import_module("jsonschema")
        self._registry: Any = import_module("referencing").Registry()  # which fetches nothing
        self._kit = kit
        self._validators: dict[str, Any] = {}

    def errors(self, operation: Known, body: object) -> list[dict[str, Any]]:
        """Return what is wrong with a body, in the form in which APIs tell it."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
        try:
            for error in self._validator(operation).iter_errors(body):
                best = self._jsonschema.exceptions.best_match([error])
                for pointer in _pointers(best):
                    entry = detail(best.validator, "The body does not fit", best.message)
                    found[pointer, best.validator] = entry | {"source": {"pointer": pointer}}
        except RecursionError:  # a schema that means itself, or a body nested without end
            pass
        return list(found.values())

    def _validator(self, operation: Known) -> Any:
        if operation.name not in self._validators:
            schema = {"allOf": [operation.schema], "$defs": self._kit.definitions}
            self._validators[operation.name] = self._jsonschema.Draft202012Validator(
                schema, registry=self._registry
            )
        return self._validators[operation.name]

    def unknown(self, operation: Known, body: object) -> tuple[str, ...]:
        """Return pointers to the properties that the document neither lists nor allows for."""
        try:
            return tuple(dict.fromkeys(self._unknown(operation.schema, body, "")))
        except RecursionError:
            return ()

    def _unknown(self, schema: Any, value: object, pointer: str) -> Iterator[str]:
        schemas = list(self._plain(schema))
        items = [each["items"] for each in schemas if "items" in each]
        if is_list(value) and items:
            for index, item in enumerate(value):
                yield from self._unknown({"anyOf": items}, item, f"{pointer}/{index}")
        if is_object(value) and any("properties" in each for each in schemas):
            free = any(map(_is_free, schemas))
            for name, item in value.items():
                inner = [
                    found for each in schemas if (found := each.get("properties", {}).get(name))
                ]
                if inner:
                    yield from self._unknown({"anyOf": inner}, item, _below(pointer, name))
                elif not free and not any(name in each.get("properties", {}) for each in schemas):
                    yield _below(pointer, name)

    def _plain(self, schema: Any, seen: frozenset[str] = frozenset()) -> Iterator[dict[str, Any]]:
        """The schemas that a schema stands for, behind its references and choices."""
        if not is_object(schema):
            return
        if "anyOf" in schema:
            for each in schema["anyOf"]:
                yield from self._plain(each, seen)
        elif "$ref" not in schema:
            yield schema
        elif (pointer := schema["$ref"]) not in seen:
            name = unquote(pointer.removeprefix("#/$defs/")).replace("~1", "/").replace("~0", "~")
            yield from self._plain(self._kit.definitions[name], seen | {pointer})


def detail(code: str, title: str, text: str) -> dict[str, Any]:
    """Return an entry of the `errors` list that the client reads."""
    return {"code": code, "title": title, "detail": text if len(text) <= 300 else text[:300] + "…"}


def _is_free(schema: Mapping[str, Any]) -> bool:
    """Whether an object of this schema may have properties that it does not list."""
    if "properties" not in schema:
        kind: object = schema.get("type")
        return kind == "object" or not schema
    allowed: object = schema.get("additionalProperties", False)
    return allowed is not False or "patternProperties" in schema


def _pointers(error: Any) -> list[str]:
    """Where the error is: at each missing property, else at the value."""
    pointer = ""
    for step in error.absolute_path:
        pointer = _below(pointer, str(step))
    if error.validator == "required":
        missing = [name for name in error.validator_value if name not in error.instance]
        return [_below(pointer, name) for name in missing if f"{name!r} is" in error.message]
    return [pointer]


def _below(pointer: str, name: str) -> str:
    return f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
