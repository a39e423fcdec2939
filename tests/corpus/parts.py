"""What the parts of a schema say together: its reference, its `allOf`, and what is beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tests.corpus.place import Place

# Keywords of a part that say nothing of which value to make.
_SILENT = frozenset("$ref $dynamicRef allOf oneOf anyOf title description".split())
_UNIONS = ("oneOf", "anyOf")


def parts_of(schema: Place, *, is_30: bool, depth: int = 0) -> Iterator[Place]:
    """A schema and all that its `$ref` and `allOf` bring, siblings of a reference too."""
    if depth > 30:
        return
    if schema.reference is not None:
        yield from parts_of(schema.step(), is_30=is_30, depth=depth + 1)
        if is_30:
            return
    yield schema
    for member in listed(schema, "allOf"):
        yield from parts_of(member, is_30=is_30, depth=depth + 1)


def listed(schema: Place, word: str) -> Iterator[Place]:
    """The schemas that stand in a list under a keyword."""
    for key, entry in schema.items():
        if key == word:
            yield from entry.each()


def union_of(part: Place) -> str:
    """The keyword under which a part has variants, if it has any."""
    return next((word for word in _UNIONS for key, _ in part.items() if key == word), "")


def without(part: Place, *words: str) -> Place:
    """A part without what other parts say for it already."""
    said = {key: each for key, each in part.value.items() if key not in words}
    return Place(said, part.resolver)


def merged(parts: Iterable[Place]) -> dict[str, Place]:
    """All that parts say, where two use the same keyword what both allow."""
    said: dict[str, Place] = {}
    for part in parts:
        for key, value in part.items():
            if key not in _SILENT:
                said[key] = _tighter(key, said.get(key), value)
    return said


def is_null(place: Place) -> bool:
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
        both = [kind for kind in _kinds(a) if kind in _kinds(b)]
        if not both and {*_kinds(a)} | {*_kinds(b)} >= {"integer", "number"}:
            both = ["integer"]
        return Place(both, new.resolver)
    return new


def _kinds(said: Any) -> list[Any]:
    return [said] if isinstance(said, str) else list(said)
