"""What discriminators say: the words by which a value tells which schema it is of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tests.corpus.parts import listed
from tests.corpus.place import Place
from tests.corpus.reading import SCHEMAS, Reading, unescaped


class Tags:
    """The discriminators of a document and the schemas that build on those which have one.

    No validator looks at them. But an answer whose word names another schema is none that a
    server would give, although the schema that it was made of accepts it.
    """

    def __init__(self, document: Reading) -> None:
        schemas = document.root.get("components", "schemas")
        entries = dict(schemas.items()) if schemas is not None else {}
        self._names = {id(place.value): name for name, place in entries.items()}
        self._children: dict[str, list[Place]] = {}
        for place in entries.values():
            for member in listed(place, "allOf"):
                parent = unescaped((member.reference or "").removeprefix(SCHEMAS))
                if property_of(entries.get(parent)):
                    self._children.setdefault(parent, []).append(place)

    def children(self, parts: list[Place]) -> list[Place]:
        """The schemas that build on this one and are told by it; a union lists its own."""
        name = self._names.get(id(parts[0].value), "") if parts else ""
        return self._children.get(name, [])

    def needed(self, parts: list[Place]) -> dict[str, list[str]]:
        """The words that each property must have by which values of a schema are told."""
        name = next((self._names[id(p.value)] for p in parts if id(p.value) in self._names), "")
        found: dict[str, list[str]] = {}
        for part in parts:
            word = property_of(part)
            if word and name and self._names.get(id(part.value)) not in (name, None):
                found.setdefault(word, [*words_for(part, name), *found.get(word, ())])
        return found


def property_of(place: Place | None) -> str:
    """The property that a schema has its values told by."""
    if place is None or not isinstance(place.value, dict):
        return ""
    said = place.value.get("discriminator")
    return str(said.get("propertyName") or "") if isinstance(said, dict) else ""


def words_for(holder: Place, name: str) -> list[str]:
    """What says of a value that it is of the schema with this name; the document's words first."""
    mapping = holder.value["discriminator"].get("mapping") or {}
    named = [
        word for word, ref in mapping.items() if unescaped(str(ref).rpartition("/")[2]) == name
    ]
    return named or [name]


def spelled(words: Iterable[str], allowed: Any) -> Iterator[str]:
    """Words as an enum has them, which may write them in another way."""
    for word in words:
        if not isinstance(allowed, list) or word in allowed:
            yield word
        else:
            yield from (each for each in allowed if _letters(each) == _letters(word))


def _letters(word: Any) -> str:
    return "".join(filter(str.isalnum, str(word))).casefold()
