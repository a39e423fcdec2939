"""Write changes as annotations, which GitHub Actions shows beside the lines of the new document."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diff.change import Change, Severity
from generator.diff.revisions import is_revision, path_in
from generator.findings import annotation, place_of

_LEVELS: dict[Severity, str] = {
    "breaking": "error",
    "warning": "warning",
    "addition": "notice",
    "docs": "notice",
}


def format_github(changes: Sequence[Change]) -> str:
    """A command for each change, the worst first: GitHub shows only the first few of a step."""
    return "".join(f"{_annotation(change)}\n" for change in changes)


def _annotation(change: Change) -> str:
    rule, where = change.rule, change.where
    # What is gone is told where the new document would have it: that is what a change touched.
    pos = where.new.pos
    if is_revision(pos.file):
        pos = pos._replace(file=path_in(pos.file))
    head = ": ".join(filter(None, [where.subject, where.place, change.message]))
    lines = [head, f"before: {where.old.pos}"]
    lines += [f"advice: {change.advice}"] if change.advice else []
    return annotation(_LEVELS[rule.severity], place_of(pos, rule.code), "\n".join(lines))
