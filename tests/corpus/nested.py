"""Objects and arrays of a schema, from values of what is in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tests.corpus.leaves import names
from tests.corpus.place import Place
from tests.corpus.tags import spelled
from tests.corpus.way import NOTHING, Way

if TYPE_CHECKING:
    from tests.corpus.values import Maker


def objects(
    maker: Maker, parts: list[Place], known: dict[str, Any], way: Way
) -> Iterator[dict[str, Any]]:
    """The best object that was found, then one that has only properties with names."""
    fields = _fields(parts)
    required = [said.value for part in parts for key, said in part.items() if key == "required"]
    needed = dict.fromkeys(
        name for names_ in required if isinstance(names_, list) for name in names_
    )
    value = _named(maker, fields, needed, parts, way)
    if value is None:
        return
    extra = next(
        (e for part in parts for key, e in part.items() if key == "additionalProperties"), None
    )
    extra = extra.followed() if extra is not None else None
    for name in needed:
        if name not in value and name not in fields:
            made = maker.first([extra] if extra is not None else [], replace(way, full=False))
            value[name] = made
    _fill(maker, value, extra, parts, known, way)
    yield value
    if way.full and extra is not None and value:
        yield {name: each for name, each in value.items() if name in fields or name in needed}


def _fields(parts: list[Place]) -> dict[str, list[Place]]:
    """What all parts say of each property."""
    fields: dict[str, list[Place]] = {}
    for part in parts:
        for key, properties in part.items():
            for name, place in properties.items() if key == "properties" else ():
                fields.setdefault(name, []).append(place)
    return fields


def _named(
    maker: Maker,
    fields: dict[str, list[Place]],
    needed: dict[str, None],
    parts: list[Place],
    way: Way,
) -> dict[str, Any] | None:
    """The properties that a schema names, None where one that is required has no value."""
    told = maker.tags.needed(parts)
    value: dict[str, Any] = {}
    for name in fields if way.full else [name for name in fields if name in needed]:
        places = fields[name]
        ends = [place.followed() for place in places]
        if any(isinstance(e.value, dict) and e.value.get(maker.unwanted) for e in ends + places):
            continue
        if name not in needed and (any(map(way.is_within, places)) or way.is_deeper(4)):
            continue
        inner = replace(way, full=way.full and not way.is_deeper(3), salt=0)
        made = _told(maker, places, told.get(name, []), inner)
        if way.flat and isinstance(made, (dict, list)) and name not in needed:
            continue
        if made is not NOTHING:
            value[name] = made
        elif name in needed:
            return None
    return value


def _told(maker: Maker, places: list[Place], words: list[str], way: Way) -> Any:
    """The value of a property: a word that tells the schema of the whole, where one must."""
    listed = [place.followed().value for place in places]
    allowed = next(
        (said["enum"] for said in listed if isinstance(said, dict) and "enum" in said), None
    )
    for word in spelled(words, allowed):
        if all(maker.fits(word, place) for place in places):
            return word
    return maker.first(places, way)


def _fill(
    maker: Maker,
    value: dict[str, Any],
    extra: Place | None,
    parts: list[Place],
    known: dict[str, Any],
    way: Way,
) -> None:
    """Add properties that no schema names: as many as there must be, or one."""
    patterns = {
        key
        for part in parts
        for word, said in part.items()
        if word == "patternProperties"
        for key, _ in said.items()
    }
    is_open = extra is not None and extra.value is not False and not way.is_within(extra)
    wanted = max(int(known.get("minProperties") or 0), len(value) + bool(way.full and is_open))
    wanted = min(wanted, int(known.get("maxProperties", wanted)))
    schemas = [extra] if extra is not None and extra.value is not True else []
    for name in names(patterns):
        if len(value) >= wanted:
            return
        made = maker.first(schemas, replace(way, salt=0))
        if made is NOTHING:
            return
        value[name] = made


def arrays(maker: Maker, said: dict[str, Place], way: Way) -> Iterator[list[Any]]:
    """Arrays with an item, with as few as may be, and with what they must contain."""
    least = int(said["minItems"].value or 0) if "minItems" in said else 0
    prefix = list(said["prefixItems"].each()) if "prefixItems" in said else []
    item = said.get("items")
    circle = item is not None and way.is_within(item)
    count = max(least, len(prefix), 1 if way.full and not circle else 0)
    count = min(count, int(said["maxItems"].value) if "maxItems" in said else count)
    for size in dict.fromkeys((count, least)):
        values: list[Any] = []
        for index in range(size):
            schema = prefix[index] if index < len(prefix) else item
            schemas = [schema] if schema is not None else []
            made = maker.first(schemas, replace(way, salt=index), any_=f"item {index}")
            if made is NOTHING:
                break
            values.append(made)
        if len(values) == size:
            yield values
    if "contains" in said:
        yield [maker.first([said["contains"]], replace(way, salt=0))]
