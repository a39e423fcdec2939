"""A place in a document: a value, its references, and what stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from referencing.exceptions import Unresolvable

from tests.corpus.loading import OPENAPI


@dataclass(frozen=True, slots=True)
class Place:
    """A value of the document, and what references in it are relative to."""

    value: Any
    resolver: Any

    @property
    def reference(self) -> str | None:
        """What the value refers to, if it does."""
        if not isinstance(self.value, dict):
            return None
        found = self.value.get("$ref", self.value.get("$dynamicRef"))
        return found if isinstance(found, str) else None

    def get(self, *keys: str | int) -> Place | None:
        """What stands under these keys, its reference followed at each step."""
        here: Place = self
        for key in keys:
            here = here.followed()
            try:
                here = here._child(here.value[key])
            except (KeyError, IndexError, TypeError):
                return None
        return here.followed()

    def step(self) -> Place:
        """What the reference of this value names; `file#/` is taken for the whole file."""
        found = self.resolver.lookup(str(self.reference).removesuffix("#/"))
        return Place(found.contents, found.resolver)

    def followed(self) -> Place:
        """The value itself, or what its `$ref` names in the end."""
        here, seen = self, 0
        while here.reference is not None:
            here, seen = here.step(), seen + 1
            if seen > 100:
                raise Unresolvable(ref=str(here.reference))
        return here

    def items(self) -> Iterator[tuple[str, Place]]:
        for key, value in self.value.items() if isinstance(self.value, dict) else ():
            yield key, self._child(value)

    def each(self) -> Iterator[Place]:
        for value in self.value if isinstance(self.value, list) else ():
            yield self._child(value)

    def _child(self, value: Any) -> Place:
        """A value within this one; references in a schema with an `$id` are relative to that."""
        return Place(value, self.resolver.in_subresource(OPENAPI.create_resource(value)))
