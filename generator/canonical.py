"""Recognize statements that black would leave as they are: those of a few plain forms."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.blacken import LINE_LENGTH
from generator.quoted import width
from generator.statements import Statement

_STRING = re.compile(r'"(?:[^"\\\n]|\\[nrt\\]|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*"')

# What follows is written in shapes: a line whose strings are `""`, and whose groups in brackets are
# taken away from the inside outwards, so that `f(x)[0]` is `f`, and `[1, 2]` is `""`.
_NAME = r"[^\W\d]\w*"
_DOTTED = rf"{_NAME}(?:\.{_NAME})*"
_NUMBER = r"\d+(?:\.\d+)?(?:e-?\d+)?"
_TERM = rf'(?:(?:not|await|lambda:) )?(?:{_DOTTED}|""(?:\.{_NAME})*|-?{_NUMBER})'
_INFIX = r"\||\+|==|!=|<|>|<=|>=|and|or|if|else|in|not in|is|is not"
_VALUE = rf"{_TERM}(?: (?:{_INFIX}) {_TERM})*"
_ARGUMENT = rf"(?:{_NAME}=|\*\*?)?{_VALUE}"
_ENTRY = rf"{_VALUE}: {_VALUE}|\*\*{_VALUE}"
_PARAMETER = rf"(?:\*\*?)?{_NAME}: {_VALUE}(?: = {_VALUE})?|(?:\*\*?)?{_NAME}|\*|/"
_ALIAS = rf"{_NAME}(?: as {_NAME})?"
_RETURNS = rf"(?: -> {_VALUE})?"
_TARGET = rf"{_DOTTED}(?:, {_DOTTED})*|{_DOTTED}: {_VALUE}"


def _several(item: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{item})(?:, (?:{item}))*")


_ARGUMENTS = _several(_ARGUMENT)
_PARAMETERS = _several(_PARAMETER)
_VALUES = _several(rf"\*?{_VALUE}")
_ENTRIES = _several(_ENTRY)
_ONE_TUPLE = re.compile(rf"{_VALUE},")
_GROUP = re.compile(r"""([\w\])"]?)([(\[{])([^()\[\]{}]*)([)\]}])""")
_PAIRS = {"(": ")", "[": "]", "{": "}"}
# Words that black keeps apart from a bracket, and brackets that it takes away.
_TOUCHING = re.compile(
    r"\b(?:and|assert|await|case|del|elif|else|except|for|from|if|import|in|is|lambda|match|not|or|"
    r"print|raise|return|while|with|yield)[(\[{]|^class \w+\(\)"
)
_LINE = re.compile(
    rf"{_VALUE}|(?:{_TARGET}) = {_VALUE}|{_DOTTED}: {_VALUE}|return(?: {_VALUE})?|pass|"
    rf"raise {_VALUE}(?: from {_VALUE})?|import {_DOTTED}(?: as {_NAME})?|"
    rf"from \.*(?:{_DOTTED})? import (?:\*|{_ALIAS}(?:, {_ALIAS})*)|@{_DOTTED}|"
    rf"(?:async )?def {_NAME}{_RETURNS}:|class {_NAME}:|(?:if|elif) {_VALUE}:|else:|try:|finally:"
)
# What may stand before the bracket that spans lines; the elements inside, by that; and the end.
_OPENING = re.compile(
    rf"(?P<def>(?:async )?def {_NAME}\()|(?P<import>from \.*(?:{_DOTTED})? import \()|"
    rf"(?:(?:{_TARGET}) = |return (?:await )?)?"
    rf"(?:(?P<call>{_NAME}(?:\.{_NAME}){{0,2}}\()|(?P<dict>\{{)|(?P<list>\[))"
)
# Chains of calls are spread in ways of their own.
_CALLEE = re.compile(rf"(?:^|[ (])(?:super\(\)\.)?(?:{_NAME}(?:\.{_NAME})*)?[(\[{{]$")
_NESTED = re.compile(
    rf'(?:{_NAME}=|{_DOTTED}: |"": )?(?:(?P<call>{_NAME}\()|(?P<dict>\{{)|(?P<list>\[))'
)
_ELEMENTS = {
    "def": re.compile(rf"(?:{_PARAMETER}),"),
    "import": re.compile(rf"{_ALIAS},"),
    "call": re.compile(rf"{_ARGUMENT},"),
    "dict": re.compile(rf"(?:{_ENTRY}),"),
    "list": re.compile(rf"{_VALUE},"),
}
_CLOSING = {
    "def": re.compile(rf"\){_RETURNS}:"),
    "import": re.compile(r"\)"),
    "call": re.compile(r"\)"),
    "dict": re.compile(r"\}"),
    "list": re.compile(r"\]"),
}


def is_canonical(statement: Statement) -> bool:
    """Say whether black is sure to leave the lines of a statement as they are.

    No is no judgement: black knows many more forms.
    """
    lines, margin = statement.lines, 4 * statement.depth
    if statement.kind in ("comment", "string"):
        return True
    if any(width(line) > LINE_LENGTH for line in lines):
        return False
    if len(lines) == 1:
        return _is_line(_plain(lines[0][margin:]))
    return _is_spread([_plain(line) for line in lines], margin)


def _plain(line: str) -> str:
    """The line with an empty string for each of its strings."""
    return _STRING.sub('""', line) if '"' in line else line


@lru_cache(maxsize=20_000)
def _is_line(line: str) -> bool:
    shape = _shape(line)
    return shape is not None and _LINE.fullmatch(shape) is not None


def _is_spread(lines: list[str], margin: int) -> bool:
    """Whether a bracket spans lines, one element each, as may an element of it."""
    found = _opening(lines[0][margin:])
    if not found:
        return False
    kinds = [found]
    is_empty = True
    for line in lines[1:-1]:
        indent = margin + 4 * len(kinds)
        text = line[indent:]
        if line[:indent].strip(" "):
            # No element: the end of the one that was spread before.
            if line[: indent - 4].strip(" ") or len(kinds) < 2 or is_empty:
                return False
            if not _is_end(line[indent - 4 :].removesuffix(","), kinds.pop()) or line[-1] != ",":
                return False
        elif text[-1:] in _PAIRS:
            if not (found := _nested(text)):
                return False
            kinds.append(found)
            is_empty = True
            continue
        elif not _is_element(text, kinds[-1]):
            return False
        is_empty = False
    last = lines[-1]
    return (
        len(kinds) == 1
        and not is_empty
        and not last[:margin].strip(" ")
        and _is_end(last[margin:], kinds[0])
    )


@lru_cache(maxsize=20_000)
def _opening(line: str) -> str:
    """What kind of bracket a line leaves open at its end; nothing if not in a known way."""
    shape = _shape(line[:-1]) if _CALLEE.search(line) else None
    match = _OPENING.fullmatch(shape + line[-1]) if shape is not None else None
    return (match.lastgroup or "") if match else ""


@lru_cache(maxsize=20_000)
def _nested(line: str) -> str:
    match = _NESTED.fullmatch(line)
    return (match.lastgroup or "") if match else ""


@lru_cache(maxsize=100_000)
def _is_element(line: str, kind: str) -> bool:
    shape = _shape(line)
    return shape is not None and _ELEMENTS[kind].fullmatch(shape) is not None


@lru_cache(maxsize=20_000)
def _is_end(line: str, kind: str) -> bool:
    shape = _shape(line[1:])
    return shape is not None and _CLOSING[kind].fullmatch(line[:1] + shape) is not None


def _shape(line: str) -> str | None:
    """The line without its groups in brackets; None if one of them is not of a known form."""
    if _TOUCHING.search(line):
        return None
    signature = line.find("(") if line.startswith(("def ", "async def ")) else -1
    known = True

    def reduced(match: re.Match[str]) -> str:
        nonlocal known
        before, opening, content, closing = match.groups()
        if closing != _PAIRS[opening]:
            known = False
        elif before and opening == "(":
            arguments = _PARAMETERS if match.start(2) == signature else _ARGUMENTS
            known &= not content or arguments.fullmatch(content) is not None
        elif before:
            known &= opening == "[" and _VALUES.fullmatch(content) is not None
        elif opening == "(":
            several = ", " in content and _VALUES.fullmatch(content)
            known &= not content or bool(several or _ONE_TUPLE.fullmatch(content))
        else:
            items = _VALUES if opening == "[" else _ENTRIES
            known &= not content or items.fullmatch(content) is not None
        return before if before else '""'

    while known and any(bracket in line for bracket in "([{"):
        line, count = _GROUP.subn(reduced, line)
        known = known and count > 0
    return line if known else None
