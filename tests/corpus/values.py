"""Values of a schema: small ones and full ones, made from the document and checked by jsonschema.

Nothing of the generator is used. What cannot be made is said (`Unmakeable`), never left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema.exceptions import ValidationError
from referencing.exceptions import Unresolvable

from tests.corpus.leaves import names, numbers, strings
from tests.corpus.reading import SCHEMAS, Place, Reading

_DEEP = 12
_LONG = 5_000  # signs of JSON, at most, of a part that has all its optional properties
_EFFORT = 3_000  # schemas that are looked at for one value, at most
_IMPLIED = {
    "object": "properties additionalProperties required patternProperties minProperties",
    "array": "items prefixItems minItems maxItems uniqueItems contains",
    "string": "pattern minLength maxLength format",
    "number": "minimum maximum multipleOf exclusiveMinimum exclusiveMaximum",
}
# Keywords of a part that say nothing of which value to make.
_SILENT = frozenset("$ref allOf oneOf anyOf title description".split())


class Unmakeable(Exception):
    """No value of a schema was found, or it has none."""


class Maker:
    """Makes values that are `sent`, without what is read-only, or received ones."""

    def __init__(self, document: Reading, *, sent: bool) -> None:
        self.document = document
        self.sent = sent
        self.unwanted = "readOnly" if sent else "writeOnly"
        self.effort = 0
        # By the identity of schemas, which are kept beside the value: so no other takes that over.
        self.made: dict[tuple[int, ...], tuple[Any, list[Place]]] = {}

    def make(self, schema: Place | None, *, full: bool, flat: bool = False) -> Any:
        """A valid value, with all optional properties or none; if `flat`, without nested ones."""
        if schema is None:
            return "anything"
        self.effort = 0
        try:
            for value in self._values((schema,), full, (), flat):
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

    # ------------------------------------------------------------------------ what is tried

    def _values(
        self,
        schemas: tuple[Place, ...],
        full: bool,
        above: tuple[int, ...],
        flat: bool,
        salt: int = 0,
    ) -> Iterator[Any]:
        """Values that might fit all the schemas, the best first."""
        self.effort += 1
        if self.effort > _EFFORT:
            return
        parts = [part for schema in schemas for part in self._parts(schema)]
        said: dict[str, Place] = {}
        for part in parts:
            if part.value is False:
                return
            for key, value in part.items():
                if key not in _SILENT:
                    said[key] = _tighter(key, said.get(key), value)
        known = {key: place.value for key, place in said.items()}
        unions = [
            list(part.items())
            for part in parts
            if isinstance(part.value, Mapping) and {"oneOf", "anyOf"} & {*part.value}
        ]
        inner = (*above, *(id(part.value) for part in parts if isinstance(part.value, Mapping)))
        if len(above) > 40 * _DEEP:
            return
        if "const" in known:
            yield known["const"]
            return
        if "enum" in known:
            values = sorted(known["enum"] or [], key=lambda one: one is None)
            yield from values[salt % max(1, len(values)) :] + values
            return
        bases: Iterator[Any]
        if unions and len(schemas) + len(unions) < 12:
            bases = self._variants(parts, schemas, full, inner, flat, salt)
        else:
            bases = self._of_kind(parts, known, said, full, inner, flat, salt)
        yield from bases
        for key in ("example", "default"):
            if key in known:
                yield known[key]
        if isinstance(known.get("examples"), list):
            yield from known["examples"]

    def _parts(self, schema: Place, depth: int = 0) -> Iterator[Place]:
        """A schema and all that its `$ref` and `allOf` bring, siblings of a reference too."""
        if depth > 30:
            return
        value = schema.value
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            yield from self._parts(schema.step(), depth + 1)
            if self.document.is_30:
                return
        yield schema
        for member in (
            Place(value.get("allOf"), schema.resolver).each() if isinstance(value, dict) else ()
        ):
            yield from self._parts(member, depth + 1)

    def _variants(
        self,
        parts: list[Place],
        schemas: tuple[Place, ...],
        full: bool,
        above: tuple[int, ...],
        flat: bool,
        salt: int,
    ) -> Iterator[Any]:
        """Each choice of the first union, together with what stands beside it."""
        holder = next(
            p for p in parts if isinstance(p.value, dict) and {"oneOf", "anyOf"} & {*p.value}
        )
        word = "oneOf" if "oneOf" in holder.value else "anyOf"
        rest = [
            Place(
                {
                    k: v
                    for k, v in p.value.items()
                    if k not in ("$ref", "allOf", *([word] if p is holder else []))
                },
                p.resolver,
            )
            for p in parts
            if isinstance(p.value, dict)
        ]
        choices = list(Place(holder.value[word], holder.resolver).each())
        # One that is on the way to itself already comes last; null is the last of all.
        choices.sort(key=lambda one: (_is_null(one), id(one.followed().value) in above))
        tag = holder.value.get("discriminator") or {}
        for choice in choices:
            if id(choice.followed().value) in above and len(above) > 4 * _DEEP:
                continue
            for value in self._values((choice, *rest), full, above, flat, salt):
                name = tag.get("propertyName") if isinstance(tag, dict) else None
                if isinstance(value, dict) and name and isinstance(choice.value, dict):
                    ref = str(choice.value.get("$ref", ""))
                    named = [k for k, v in (tag.get("mapping") or {}).items() if v == ref]
                    for word_ in [*named, ref.removeprefix(SCHEMAS)] if ref else ():
                        if name in value or full:
                            yield value | {name: word_}
                yield value

    def _of_kind(
        self,
        parts: list[Place],
        known: dict[str, Any],
        said: dict[str, Place],
        full: bool,
        above: tuple[int, ...],
        flat: bool,
        salt: int,
    ) -> Iterator[Any]:
        kinds = known.get("type")
        listed = [kinds] if isinstance(kinds, str) else list(kinds or ())
        if not listed:
            listed = [k for k, words in _IMPLIED.items() if {*words.split()} & {*known}] or ["any"]
        for kind in sorted(listed, key=lambda one: bool(one == "null")):
            match kind:
                case "object":
                    yield from self._objects(parts, known, full, above, flat)
                case "array":
                    yield from self._arrays(known, said, full, above, flat)
                case "string":
                    yield from strings(known, salt)
                case "integer" | "number":
                    yield from numbers(known, kind, salt)
                case "boolean":
                    yield from (True, False)
                case "null":
                    yield None
                case _:
                    yield from ("anything", {"any": ["thing"]}, 1, [], None)

    def _objects(
        self,
        parts: list[Place],
        known: dict[str, Any],
        full: bool,
        above: tuple[int, ...],
        flat: bool,
    ) -> Iterator[Any]:
        fields: dict[str, list[Place]] = {}
        needed: dict[str, None] = {}
        for part in parts:
            if isinstance(part.value, dict):
                for name, place in Place(part.value.get("properties"), part.resolver).items():
                    fields.setdefault(name, []).append(place)
                needed |= dict.fromkeys(part.value.get("required") or ())
        value: dict[str, Any] = {}
        for name in fields if full else [name for name in fields if name in needed]:
            places = fields[name]
            ends = [place.followed() for place in places]
            if any(isinstance(e.value, dict) and e.value.get(self.unwanted) for e in ends + places):
                continue
            circle = any(id(end.value) in above for end in ends)
            if name not in needed and (circle or len(above) > 4 * _DEEP):
                continue
            made = self._first(places, full and len(above) < 3 * _DEEP, above, flat)
            if flat and isinstance(made, (dict, list)) and name not in needed:
                continue
            if made is not _NOTHING:
                value[name] = made
            elif name in needed:
                return
        extra = next(
            (
                p.get("additionalProperties")
                for p in parts
                if p.get("additionalProperties") is not None
            ),
            None,
        )
        patterns = {
            key
            for p in parts
            if isinstance(p.value, dict)
            for key in p.value.get("patternProperties") or ()
        }
        free = names(patterns)
        for name in needed:
            if name not in value and name not in fields:
                value[name] = self._first(
                    [extra] if extra is not None else [], False, above, flat, any_="anything"
                )
        wanted = max(
            int(known.get("minProperties") or 0),
            len(value) + bool(full and extra is not None and extra.value is not False),
        )
        while len(value) < min(wanted, int(known.get("maxProperties", wanted))):
            key = next(free, None)
            if key is None:
                break
            made = self._first(
                [extra] if extra is not None and extra.value is not True else [],
                full,
                above,
                flat,
                any_="anything",
            )
            if made is _NOTHING:
                break
            value[key] = made
        yield value
        if full and extra is not None and value:
            yield {name: each for name, each in value.items() if name in fields or name in needed}

    def _arrays(
        self,
        known: dict[str, Any],
        said: dict[str, Place],
        full: bool,
        above: tuple[int, ...],
        flat: bool,
    ) -> Iterator[Any]:
        least = int(known.get("minItems") or 0)
        prefix = list(said["prefixItems"].each()) if "prefixItems" in said else []
        item = said.get("items")
        circle = item is not None and id(item.followed().value) in above
        count = max(least, len(prefix), 1 if full and not circle else 0)
        count = min(count, int(known.get("maxItems", count)))
        for size in dict.fromkeys((count, least)):
            values: list[Any] = []
            for index in range(size):
                schema = prefix[index] if index < len(prefix) else item
                made = self._first(
                    [schema] if schema is not None else [],
                    full,
                    above,
                    flat,
                    salt=index,
                    any_=f"item {index}",
                )
                if made is _NOTHING:
                    break
                values.append(made)
            if len(values) == size:
                yield values
        if "contains" in said:
            made = self._first([said["contains"]], full, above, flat)
            yield [made]

    def _first(
        self,
        places: list[Place],
        full: bool,
        above: tuple[int, ...],
        flat: bool,
        *,
        salt: int = 0,
        any_: Any = "anything",
    ) -> Any:
        """The first value that fits all schemas; made once, wherever else it is wanted."""
        if not places:
            return any_
        key = (*(id(place.value) for place in places), full, flat, salt)
        for value in (
            [] if key in self.made else self._values(tuple(places), full, above, flat, salt)
        ):
            # What is made of full parts of full parts would grow without bound.
            if full and len(json.dumps(value, default=str)) > _LONG:
                break
            if all(self.fits(value, place) for place in places):
                self.made[key] = value, places
                break
        if key not in self.made and full:
            return self._first(places, False, above, flat, salt=salt, any_=any_)
        return self.made[key][0] if key in self.made else _NOTHING


_NOTHING: Any = object()


def _is_null(place: Place) -> bool:
    value = place.followed().value
    return isinstance(value, dict) and (value.get("type") == "null" or value.get("enum") == [None])


def _tighter(key: str, old: Place | None, new: Place) -> Place:
    """What two parts say with the same keyword, as one."""
    if old is None:
        return new
    a, b = old.value, new.value
    if key.startswith(("min", "exclusiveMin")) and isinstance(a, (int, float)):
        return max(old, new, key=lambda one: one.value)
    if key.startswith(("max", "exclusiveMax")) and isinstance(a, (int, float)):
        return min(old, new, key=lambda one: one.value)
    if key == "enum" and isinstance(a, list) and isinstance(b, list):
        return Place([value for value in a if value in b], new.resolver)
    if key == "type":
        first = [a] if isinstance(a, str) else a
        second = [b] if isinstance(b, str) else b
        both = [kind for kind in first if kind in second]
        if not both and {*first} | {*second} >= {"integer", "number"}:
            both = ["integer"]
        return Place(both, new.resolver)
    return new
