"""What is told of a document beside its faults: counts, and what could not be tried."""

from __future__ import annotations

from collections.abc import Iterable


class Note(str):
    """A remark that is no fault."""


def faults(found: Iterable[str]) -> list[str]:
    """What is left when the remarks are gone."""
    return [each for each in found if not isinstance(each, Note)]
