"""Recognize docstrings and comments that black would leave as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.blacken import LINE_LENGTH

# Letters that may take two columns.
_WIDE = re.compile("[^\x00-\u10ff\u1160-\u2319]")
_ESCAPES = re.compile(
    r'(?:[^\\]|\\[\\"nrt]|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*', re.DOTALL
)


_DIRECTIVE = re.compile(r"\b(?:fmt|type|yapf):")


def width(line: str) -> int:
    """How many columns a line takes at most."""
    return len(line) if line.isascii() else len(line) + len(_WIDE.findall(line))


def is_plain_comment(line: str) -> bool:
    """Say whether black is sure to leave a comment that has a line for itself."""
    return line.startswith("# ") and line == line.rstrip() and not _DIRECTIVE.search(line)


def is_plain_docstring(lines: Sequence[str], margin: int, *, is_free: bool) -> bool:
    """Say whether black is sure to leave a string that is a statement.

    One that does not open a block is free: black changes no more than its escapes.
    """
    text = "\n".join(lines)
    if "\\" in text and not _ESCAPES.fullmatch(text):
        return False
    if is_free:
        return True
    first = lines[0][margin + 3 :]
    if len(lines) == 1:
        return _is_plain(first[:-3])
    *middle, last = lines[1:]
    if not _is_plain(first + "."):
        return False
    if last == " " * margin + '"""':
        if not lines[-2]:
            return False
    elif width(last) > LINE_LENGTH or not _is_plain(f".{last[margin:-3]}"):
        return False
    else:
        middle.append(last[:-3].removesuffix('" ') + ".")
    inner = [line for line in middle if line]
    indents = [len(line) - len(line.lstrip()) for line in inner]
    return all(line == line.rstrip() for line in inner) and min(indents, default=margin) == margin


def _is_plain(text: str) -> bool:
    """Whether a text stands between its quotes with as much space as it needs there."""
    inner = text.removesuffix(" ") if text.endswith('" ') else text
    inner = inner.removeprefix(" ") if text.startswith(' "') else inner
    return (
        inner != ""
        and inner == inner.strip()
        and (inner[0] == '"') == (text[0] == " ")
        and (inner[-1] == '"') == (text[-1] == " ")
        and inner[-1] != "\\"
    )
