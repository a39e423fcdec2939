"""Write changes for people at a terminal: all of them, the worst first."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from generator.diff.change import Change, Severity
from generator.diff.impact import counts, impact
from generator.findings import visible

TITLES: dict[Severity, str] = {
    "breaking": "Breaking",
    "warning": "Warnings",
    "addition": "Additions",
    "docs": "Docs",
}
_MEANING = {
    "major": "the next version is a major one",
    "minor": "the next version is a minor one",
    "patch": "the next version is a patch",
    "none": "there is nothing to release",
}
_WIDTH = 100
_MAX_USED_BY = 5


def format_text(changes: Sequence[Change]) -> str:
    """Every change with its code, both positions, and what to do about it."""
    lines: list[str] = []
    for severity, group in groupby(changes, lambda each: each.rule.severity):
        found = list(group)
        lines += [f"{TITLES[severity]} ({len(found)})", ""]
        for subject, about in by_subject(found):
            lines += [
                f"  {visible(subject)}",
                *(line for each in about for line in _told(each)),
                "",
            ]
    return "".join(f"{line}\n" for line in [*lines, summary(changes)])


def summary(changes: Sequence[Change]) -> str:
    """How many changes there are, and what that means, in one line."""
    if not changes:
        return f"no changes: {_MEANING['none']}"
    told = ", ".join(_counted(number, each) for each, number in counts(changes).items() if number)
    return f"{told}: {_MEANING[impact(changes)]}"


def by_subject(changes: Sequence[Change]) -> list[tuple[str, list[Change]]]:
    """The changes about each subject, in the order in which subjects come first."""
    found: dict[str, list[Change]] = {}
    for change in changes:
        found.setdefault(change.where.subject, []).append(change)
    return list(found.items())


def users(change: Change, written: Callable[[str], str] = str) -> str:
    """The operations that a change concerns beside its subject, the first few by name."""
    if change.used_by == (change.where.subject,):
        return ""
    named = change.used_by[:_MAX_USED_BY]
    more = len(change.used_by) - len(named)
    return ", ".join(map(written, named)) + (f" and {more} more" if more else "")


def _told(change: Change) -> Iterator[str]:
    where = change.where
    place = f"{where.place}: " if where.place else ""
    yield from _wrapped(f"{place}{change.message} [{change.rule.code}]", "    ", "      ")
    yield visible(f"      {where.old.pos} → {where.new.pos}")
    if change.advice:
        yield from _wrapped(f"advice: {change.advice}", "      ", "        ")
    if named := users(change):
        yield from _wrapped(f"used by: {named}", "      ", "        ")


def _wrapped(text: str, first: str, other: str) -> list[str]:
    return textwrap.wrap(
        visible(text),
        _WIDTH,
        initial_indent=first,
        subsequent_indent=other,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _counted(number: int, severity: Severity) -> str:
    match severity:
        case "warning" | "addition":
            return f"{number} {severity}" + ("" if number == 1 else "s")
        case "docs":
            return f"{number} in docs"
        case _:
            return f"{number} {severity}"
