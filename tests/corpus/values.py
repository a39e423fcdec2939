"""Values of a schema: small ones and full ones, made from the document and checked by jsonschema.

Nothing of the generator is used. What cannot be made is said (`Unmakeable`), never left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from jsonschema.exceptions import ValidationError
from referencing.exceptions import Unresolvable

from tests.corpus.leaves import numbers, strings
from tests.corpus.nested import arrays, objects
from tests.corpus.parts import is_null, listed, merged, parts_of, union_of, without
from tests.corpus.place import Place
from tests.corpus.reading import Reading
from tests.corpus.tags import Tags, property_of, words_for
from tests.corpus.way import NOTHING, Way

_LONG = 5_000  # signs of JSON, at most, of a part that has all its optional properties
_EFFORT = 3_000  # schemas that are looked at for one value, at most
_IMPLIED = {
    "object": "properties additionalProperties required patternProperties minProperties",
    "array": "items prefixItems minItems maxItems uniqueItems contains",
    "string": "pattern minLength maxLength format",
    "number": "minimum maximum multipleOf exclusiveMinimum exclusiveMaximum",
}


class Unmakeable(Exception):
    """No value of a schema was found, or it has none."""


class Maker:
    """Makes values that are `sent`, without what is read-only, or received ones."""

    def __init__(self, document: Reading, *, sent: bool) -> None:
        self.document = document
        self.sent = sent
        self.unwanted = "readOnly" if sent else "writeOnly"
        self.tags = Tags(document)
        self.effort = 0
        # By the identity of schemas, which are kept beside the value: so no other takes that over.
        self.made: dict[tuple[int, ...], tuple[Any, list[Place]]] = {}

    def make(self, schema: Place | None, *, full: bool, flat: bool = False) -> Any:
        """A valid value, with all optional properties or none; if `flat`, without nested ones."""
        if schema is None:
            return "anything"
        self.effort = 0
        try:
            for value in self._values((schema,), Way(full, flat)):
                if self.fits(value, schema):
                    return value
            if full:
                return self.make(schema, full=False, flat=flat)
        except (Unresolvable, RecursionError) as error:
            raise Unmakeable(f"{type(error).__name__}: {error}") from error
        raise Unmakeable(f"no value found for {json.dumps(schema.value, default=str)[:120]}")

    def fits(self, value: Any, schema: Place) -> bool:
        try:
            return bool(self.document.validator(schema, sent=self.sent).is_valid(value))
        except (ValidationError, ValueError, TypeError, ArithmeticError, re.error):
            return False
        except BaseException as error:
            # A schema that contains itself; so says a library in another language what is one here.
            if type(error).__name__ == "PanicException":
                raise RecursionError from error
            raise

    def first(self, places: list[Place], way: Way, *, any_: Any = "anything") -> Any:
        """The first value that fits all schemas; made once, wherever else it is wanted."""
        if not places:
            return any_
        key = (*(id(place.value) for place in places), way.full, way.flat, way.salt)
        for value in [] if key in self.made else self._values(tuple(places), way):
            # What is made of full parts of full parts would grow without bound.
            if way.full and len(json.dumps(value, default=str)) > _LONG:
                break
            if all(self.fits(value, place) for place in places):
                self.made[key] = value, places
                break
        if key not in self.made and way.full:
            return self.first(places, replace(way, full=False), any_=any_)
        return self.made[key][0] if key in self.made else NOTHING

    # ------------------------------------------------------------------------ what is tried

    def _values(self, schemas: tuple[Place, ...], way: Way) -> Iterator[Any]:
        """Values that might fit all the schemas, the best first."""
        self.effort += 1
        if self.effort > _EFFORT or way.is_deeper(40):
            return
        is_30 = self.document.is_30
        parts = [part for schema in schemas for part in parts_of(schema, is_30=is_30)]
        if any(part.value is False for part in parts):
            return
        said = merged(parts)
        known = {key: place.value for key, place in said.items()}
        mappings = [part for part in parts if isinstance(part.value, dict)]
        inner = replace(way, above=(*way.above, *(id(part.value) for part in mappings)))
        if "const" in known:
            yield known["const"]
            return
        if "enum" in known:
            values = sorted(known["enum"] or [], key=lambda one: one is None)
            yield from values[way.salt % max(1, len(values)) :] + values
            return
        unions = [part for part in mappings if union_of(part)]
        if unions and len(schemas) + len(unions) < 12:
            yield from self._variants(unions[0], mappings, inner)
        else:
            for child in self.tags.children(mappings):
                if not way.is_within(child):
                    yield from self._values((child, *schemas[1:]), inner)
            yield from self._of_kind(mappings, said, inner)
        for key in ("example", "default"):
            if key in known:
                yield known[key]
        if isinstance(known.get("examples"), list):
            yield from known["examples"]

    def _variants(self, holder: Place, parts: list[Place], way: Way) -> Iterator[Any]:
        """Each choice of a union, together with what stands beside it."""
        word, name = union_of(holder), property_of(holder)
        rest = [
            without(part, "$ref", "$dynamicRef", "allOf", *([word] if part is holder else []))
            for part in parts
        ]
        choices = list(listed(holder, word))
        # One that is on the way to itself already comes last; null is the last of all.
        choices.sort(key=lambda one: (is_null(one), way.is_within(one)))
        for choice in choices:
            if way.is_within(choice) and way.is_deeper(4):
                continue
            # What tells the variants of a union within this one tells this one too.
            is_told = name and choice.reference and property_of(choice.followed()) != name
            for value in self._values((choice, *rest), way):
                if is_told and isinstance(value, dict) and (name in value or way.full):
                    for told in words_for(holder, str(choice.reference).rpartition("/")[2]):
                        yield value | {name: told}
                yield value

    def _of_kind(self, parts: list[Place], said: dict[str, Place], way: Way) -> Iterator[Any]:
        known = {key: place.value for key, place in said.items()}
        kinds = known.get("type")
        asked = [kinds] if isinstance(kinds, str) else list(kinds or ())
        if not asked:
            asked = [k for k, words in _IMPLIED.items() if {*words.split()} & {*known}] or ["any"]
        for kind in sorted(asked, key=lambda one: bool(one == "null")):
            match kind:
                case "object":
                    yield from objects(self, parts, known, way)
                case "array":
                    yield from arrays(self, said, way)
                case "string":
                    yield from strings(known, way.salt)
                case "integer" | "number":
                    yield from numbers(known, kind, way.salt)
                case "boolean":
                    yield from (True, False)
                case "null":
                    yield None
                case _:
                    yield from ("anything", {"any": ["thing"]}, 1, [], None)
