"""Write changes as Markdown: for the summary of a job, a comment, the notes of a release."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from generator.diff.change import Change, Severity
from generator.diff.formats.text import TITLES, by_subject, summary, users
from generator.diff.impact import counts
from generator.diff.version import Version
from generator.text import code, inert

# GitHub takes 1 MiB for the summary of a step, and shows nothing of one that is larger.
LIMIT = 1_000_000
_REST = 1000
# More changes than these of a kind are folded, but breaking ones never.
_MANY = 20


class _Entry(NamedTuple):
    """A change with the headings that come before it, if it is the first below them."""

    change: Change
    section: str
    subject: str
    folded: bool


def format_markdown(
    changes: Sequence[Change], old: Version, new: Version, limit: int = LIMIT
) -> str:
    """The changes with their codes and positions; what is beyond the limit is only counted."""
    parts = [f"## {_capital(summary(changes))}\n\nFrom {code(old.name)} to {code(new.name)}.\n"]
    size, is_folded = len(parts[0].encode()) + _REST, False
    shown = 0
    for entry in _entries(changes):
        closing = "\n</details>\n" if entry.section and is_folded else ""
        part = closing + entry.section + entry.subject + _item(entry.change)
        size += len(part.encode())
        if size > limit:
            break
        is_folded = entry.folded
        parts.append(part)
        shown += 1
    parts += ["\n</details>\n"] if is_folded else []
    parts += [_rest([each.change for each in _entries(changes)][shown:])]
    return "".join(parts)


def _entries(changes: Sequence[Change]) -> Iterator[_Entry]:
    for severity, group in groupby(changes, lambda each: each.rule.severity):
        found = list(group)
        folded = severity != "breaking" and len(found) > _MANY
        section = _section(severity, len(found), folded)
        for subject, about in by_subject(found):
            heading = f"\n#### {code(subject)}\n\n"
            for change in about:
                yield _Entry(change, section, heading, folded)
                section = heading = ""


def _section(severity: Severity, number: int, folded: bool) -> str:
    title = f"{TITLES[severity]} ({number})"
    if folded:
        return f"\n<details>\n<summary><b>{title}</b></summary>\n"
    return f"\n### {title}\n"


def _item(change: Change) -> str:
    where = change.where
    place = f"{code(where.place)}: " if where.place else ""
    rule, facts = change.rule, change.facts
    lines = [f"- {place}{_sentence(rule.sentence, facts)}"]
    lines += [f"What to do: {_sentence(rule.advice, facts)}"] if rule.advice else []
    lines += [f"Used by {named}"] if (named := users(change, code)) else []
    lines += [
        f"{code(rule.code)}, {code(str(where.old.pos))} → {code(str(where.new.pos))}",
    ]
    # A backslash at its end breaks a line.
    return "\\\n  ".join(lines) + "\n"


def _sentence(template: str, facts: Mapping[str, str]) -> str:
    """A sentence whose code is code: the backticks of a rule are ours, those of facts are not."""
    found = []
    for number, part in enumerate(template.split("`")):
        said = part.format_map(facts)
        if number % 2:
            found.append(code(said))
        else:
            before, after = part[: len(part) - len(part.lstrip())], part[len(part.rstrip()) :]
            found.append(f"{before}{inert(said)}{after}" if part.strip() else part)
    return "".join(found)


def _rest(changes: Sequence[Change]) -> str:
    if not changes:
        return ""
    told = ", ".join(f"{number} {each}" for each, number in counts(changes).items() if number)
    return (
        f"\n**{len(changes)} more are not shown** ({told}): this page would be too long. "
        "`voicegen diff` with `--format text` tells all.\n"
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
