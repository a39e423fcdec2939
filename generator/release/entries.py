"""What a release tells its users: changes as entries of a changelog, in its sections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.config import Entry
from generator.diff.change import SEVERITIES, Change
from generator.text import code, plain

SAME = "The code of the package was generated anew; nothing that its users call has changed."


def entries_of(changes: Sequence[Change]) -> Mapping[str, tuple[Entry, ...]]:
    """The entries by section, the worst first; changes of texts are only counted."""
    found: dict[str, dict[Entry, None]] = {}
    texts = [each for each in changes if each.rule.severity == "docs"]
    for each in _told_once(each for each in changes if each.rule.severity != "docs"):
        found.setdefault(_section(each), {})[_entry(each)] = None
    if texts:
        number = f"{len(texts)} texts" if len(texts) > 1 else "one text"
        found.setdefault("Changed", {})[Entry(f"Documentation: {number} changed.")] = None
    return {section: tuple(entries) for section, entries in found.items()}


def _told_once(changes: Iterable[Change]) -> list[Change]:
    """The changes without those of HTTP that one of Python tells already.

    The readers of the changelog call the package. What it does not show is told as it is sent.
    """
    listed = list(changes)
    told = {
        spot: SEVERITIES.index(each.rule.severity)
        for each in reversed(listed)
        if each.rule.level == "python"
        for spot in _spots(each)
    }
    worst = len(SEVERITIES)
    return [
        each
        for each in listed
        if each.rule.level == "python"
        or all(
            told.get(spot, worst) > SEVERITIES.index(each.rule.severity) for spot in _spots(each)
        )
    ]


def _spots(change: Change) -> tuple[str, str]:
    return f"old {change.where.old.id}", f"new {change.where.new.id}"


def _section(change: Change) -> str:
    rule = change.rule
    if "deprecated" in rule.code:
        return "Deprecated"
    if rule.severity == "addition":
        return "Added" if rule.code.endswith("added") else "Changed"
    return "Removed" if rule.code.endswith("removed") and rule.severity == "breaking" else "Changed"


def _entry(change: Change) -> Entry:
    where = change.where
    parts = [code(where.subject), *([code(where.place)] if where.place else [])]
    told = f"{', '.join(parts)}: {plain(change.message)}"
    if change.advice:
        told += f"; {plain(change.advice)}"
    breaking = "**Breaking:** " if change.rule.severity == "breaking" else ""
    return Entry(f"{breaking}{told}.", _about(change))


def _about(change: Change) -> str:
    """The operation that a change is about, by its id in the new document."""
    steps = change.where.new.id.split("/")
    is_operation = steps[:2] == ["#", "paths"] and len(steps) >= 4
    return "/".join(steps[:4]) if is_operation else ""
