"""Take Python apart into its statements, and put them together with black's blank lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.quoted import is_plain_comment, is_plain_docstring

_CODE_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'')
# A docstring may be of any of these; templates write it as `"""` only.
_OTHER_STRING = re.compile(r"""(?!\"{3})[a-zA-Z]{0,2}["']""")
_ODD = re.compile("[\t\f\v\r\x1c-\x1e\x85\u2028\u2029]")
_KINDS = {
    "@": "decorator",
    "async def": "def",
    "def": "def",
    "class": "class",
    "from": "import",
    "import": "import",
}
_WORD = re.compile(r"@|#|async def\b|\w+")
# After a function, an `else` of the block around it keeps closer than anything else.
_OPENERS = ("for", "if", "match", "try", "while", "with")


@dataclass(slots=True)
class Statement:
    """One statement, or the first line of one that has a block, or a comment."""

    kind: str
    depth: int
    blank: int
    lines: list[str]


class Unknown(Exception):
    """The text has something that only black itself understands."""


def statements(text: str) -> list[Statement]:
    """The statements of a module; Unknown when it is not of the kind that templates write."""
    if _ODD.search(text):
        raise Unknown
    found: list[Statement] = []
    lines = text.split("\n")
    at = blank = 0
    while at < len(lines):
        line = lines[at]
        body = line.lstrip(" ")
        if not body:
            blank += 1
            at += 1
            continue
        depth, rest = divmod(len(line) - len(body), 4)
        word = _WORD.match(body)
        if rest or _OTHER_STRING.match(body):
            raise Unknown
        if body.startswith('"""'):
            kind, end = "string", _end_of_string(lines, at)
            after_field = found and found[-1].kind == "other" and found[-1].depth == depth
            if not is_plain_docstring(lines[at:end], 4 * depth, is_free=bool(after_field)):
                raise Unknown
        elif word is not None and word[0] == "#":
            kind, end = "comment", at + 1
            if not is_plain_comment(body):
                raise Unknown
        else:
            kind, end = _KINDS.get(word[0] if word else "", "other"), _end_of_code(lines, at)
        if kind in ("def", "class") and not lines[end - 1].endswith(":"):
            raise Unknown
        found.append(Statement(kind, depth, blank, lines[at:end]))
        at, blank = end, 0
    return found


def _end_of_string(lines: Sequence[str], at: int) -> int:
    """Where the statement ends that is a string and starts here."""
    first = lines[at].lstrip(" ")[3:]
    if '"""' in first:
        if not first.endswith('"""') or first.index('"""') != len(first) - 3:
            raise Unknown
        return at + 1
    for end in range(at + 1, len(lines)):
        if '"""' in lines[end].replace('\\"', ""):
            if not lines[end].endswith('"""') or lines[end].count('"""') != 1:
                raise Unknown
            return end + 1
    raise Unknown


def _end_of_code(lines: Sequence[str], at: int) -> int:
    """Where the statement ends that starts here: where all brackets are closed."""
    depth = 0
    within = False
    for end in range(at, len(lines)):
        # Every other part stands within a string of several lines, perhaps.
        parts = lines[end].split('"""')
        code = "".join(parts[within::2])
        within ^= len(parts) % 2 == 0
        if '"' in code or "'" in code:
            code = _CODE_STRING.sub("", code)
        code = code.partition("#")[0]
        if any(each in code for each in "\\;\"'"):
            raise Unknown
        depth += sum(map(code.count, "([{")) - sum(map(code.count, ")]}"))
        if depth <= 0 and not within:
            return end + 1
    raise Unknown


def joined(found: Iterable[Statement]) -> str:
    """The text of the statements, with the blank lines between them that black would leave."""
    lines: list[str] = []
    definitions: list[int] = []
    previous: Statement | None = None
    opening = True
    least = most = -1
    for each in found:
        ended = -1
        while definitions and definitions[-1] >= each.depth:
            ended = definitions.pop()
        if each.kind in ("def", "class"):
            definitions.append(each.depth)
        blank = _blank(previous, each, ended) if previous is not None else 0
        if most >= 0 and each.kind not in ("def", "class"):
            blank = most
        lines += [""] * max(blank, least)
        lines += each.lines
        # One blank line stands after the docstring of a class, or at least before the next class;
        # one after that of a module, which may have comments above it.
        is_string = each.kind == "string"
        least = 1 if is_string and previous is not None and previous.kind == "class" else -1
        most = 1 if is_string and opening else -1
        opening &= each.kind == "comment"
        previous = each
    if not lines:
        raise Unknown
    return "\n".join(lines) + "\n"


def _blank(previous: Statement, current: Statement, ended: int) -> int:
    """How many blank lines black leaves between two statements.

    `ended` is the depth of the outermost function or class that ends between them, or -1.
    """
    before = min(current.blank, 1 if current.depth else 2)
    if current.kind == "string" and previous.kind in ("class", "def"):
        return 0
    if ended >= 0:
        clause = current.lines[-1].endswith(":") and not current.lines[0].startswith(_OPENERS)
        before = 1 if current.depth or (ended and clause) else 2
    if current.kind in ("decorator", "def", "class"):
        if previous.kind == "decorator":
            return 0
        if previous.kind == "comment" and previous.depth == current.depth and not before:
            raise Unknown
        if previous.depth < current.depth and previous.kind in ("class", "def"):
            return min(current.blank, 1)
        return 1 if current.depth else 2
    if previous.kind == "import" and current.kind != "import" and previous.depth == current.depth:
        return (before or 1) if current.depth else 1
    return before
