"""On which way a value is made, so that no schema is followed for ever."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.corpus.place import Place

NOTHING: Any = object()  # where no value was found: None is one
_DEEP = 12


@dataclass(frozen=True, slots=True)
class Way:
    """How a value is made: with all optional properties, without nested ones, unlike others.

    `above` holds the identities of the schemas on the way to this one.
    """

    full: bool
    flat: bool = False
    salt: int = 0
    above: tuple[int, ...] = ()

    def is_within(self, place: Place) -> bool:
        """Whether a schema is on the way to itself."""
        return id(place.followed().value) in self.above

    def is_deeper(self, times: int) -> bool:
        return len(self.above) > times * _DEEP
