"""Hold patterns against names and paths: `*` is any text of a step, `**` any steps of a path."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_PARAMETER = re.compile(r"\{[^{}/]*\}")


def fits(pattern: str, name: str) -> bool:
    """Whether a name is what a pattern means, in which `*` is any text."""
    return _fits(pattern, name, "*", lambda one, other: one == other)


def fits_path(pattern: str, path: str) -> bool:
    """Whether a path is what a pattern means; what its parameters are called does not matter."""
    steps, wanted = (_PARAMETER.sub("{}", text).split("/") for text in (path, pattern))
    return _fits(wanted, steps, "**", fits)


def _fits(
    pattern: Sequence[str], items: Sequence[str], star: str, same: Callable[[str, str], bool]
) -> bool:
    # Only the last star is ever tried again: a hostile pattern costs length by length at most.
    at = item = 0
    last = resume = -1
    while item < len(items):
        if at < len(pattern) and pattern[at] == star:
            last, resume = at, item
            at += 1
        elif at < len(pattern) and same(pattern[at], items[item]):
            at, item = at + 1, item + 1
        elif last >= 0:
            resume += 1
            at, item = last + 1, resume
        else:
            return False
    return all(left == star for left in pattern[at:])
