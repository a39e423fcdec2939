"""The table of results: for each language and locale, what was found, checked and run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tests.snippets.programs import Program

HEAD = "<!-- results -->"
COLUMNS = ("language", "locale", "found", "different", "checked", "run", "failed", "run with")


@dataclass(frozen=True)
class Result:
    """What was done with a program, and what was wrong with it."""

    program: Program
    checked: bool = False
    ran: bool = False
    faults: list[str] = field(default_factory=list)


def table(results: Sequence[Result], notes: dict[str, str]) -> str:
    """Markdown, the same for the same results. A program counts at each place that shows it."""
    keys = sorted(
        {(result.program.language, b.locale) for result in results for b in result.program.places}
    )
    rows = [_row(language, locale, results, notes.get(language, "")) for language, locale in keys]
    lines = [COLUMNS, ("---", "---", *["--:"] * 5, "---"), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _row(language: str, locale: str, results: Iterable[Result], note: str) -> tuple[str, ...]:
    here = [
        (result, sum(block.locale == locale for block in result.program.places))
        for result in results
        if result.program.language == language
    ]
    here = [(result, count) for result, count in here if count]
    numbers = (
        sum(count for _, count in here),
        len(here),
        sum(count for result, count in here if result.checked),
        sum(count for result, count in here if result.ran),
        sum(count for result, count in here if result.faults),
    )
    return (language, locale, *map(str, numbers), note)


def put(page: str, made: str) -> str:
    """The page with the table in the place of the one that it had."""
    before, head, after = page.partition(f"{HEAD}\n")
    if not head:
        raise ValueError(f"the page has no line {HEAD!r}, which the table comes after")
    rest = after.lstrip("\n").split("\n\n", 1)
    tail = rest[1] if len(rest) > 1 and rest[0].startswith("|") else after.lstrip("\n")
    if rest[0].startswith("|") and len(rest) == 1:
        tail = ""
    return f"{before}{head}\n{made}" + (f"\n{tail}" if tail else "")
