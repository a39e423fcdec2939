"""Lays parts of a program out: in one line where they fit, else broken as the language does it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.language import Form

# A value, a call or a part of one: its lines, without the indent that they will get.
Lines = list[str]
# Stands in a line where a column may begin; no text of a document has it, as it is escaped there.
COLUMN = "\0"


def laid_out(
    form: Form, parts: Sequence[Lines], names: Mapping[str, str], room: int, indent: str
) -> Lines:
    """Parts between an opening and a closing: in one line if that fits, else broken."""
    if not parts:
        return [form.empty.substitute(names)]
    opening, separator = form.open.substitute(names), form.separator
    flat = all(len(part) == 1 for part in parts)
    if flat and form.style not in ("hang", "broken"):
        texts = [_unmarked(part)[0] for part in parts]
        inside = (f"{separator} " if separator else "").join(texts)
        line = f"{opening}{inside}{form.close}"
        if len(line) <= room:
            return [line]
        if form.style == "hug" and len(indent) + len(inside) <= room:
            return [opening, f"{indent}{inside}", form.close]
    if form.style in ("last", "chain"):
        parts = [_unmarked(part) for part in parts]
    if form.style == "last" and all(len(part) == 1 for part in parts[:-1]) and len(parts[-1]) > 1:
        first = "".join(f"{part[0]}{separator} " for part in parts[:-1]) + parts[-1][0]
        return [opening + first, *parts[-1][1:-1], f"{parts[-1][-1]}{form.close}"]
    if form.style == "chain":
        return [opening, *_indented([*parts, [form.close]], indent)]
    ended = [
        [*part[:-1], f"{part[-1]}{separator if more or form.trailing else ''}"]
        for part, more in zip(parts, [*[True] * (len(parts) - 1), False], strict=True)
    ]
    lines = _indented(aligned(ended, form.align), indent)
    if form.style in ("hang", "fold"):
        return [opening.rstrip(), *lines[:-1], f"{lines[-1]}{form.close}"]
    return [opening.rstrip(), *lines, form.close.lstrip()]


def aligned(parts: Sequence[Lines], align: str) -> list[Lines]:
    """Values in one column where neighbours ask for it, as gofmt sets them."""
    out: list[Lines] = []
    run: list[Lines] = []
    for part in [*parts, []]:
        joins = align == "first-lines" or (align == "entries" and len(part) == 1)
        if part and joins:
            run.append(part)
        if not (part and joins) or len(part) > 1:
            column = max((each[0].find(COLUMN) for each in run), default=0)
            out += [_unmarked(each, column) for each in run]
            run = []
            out += [_unmarked(part)] if part and not joins else []
    return out


def _unmarked(part: Lines, column: int = 0) -> Lines:
    """The lines of a part without the mark in the first one, or with spaces up to the column."""
    before, mark, after = part[0].partition(COLUMN)
    return [f"{before:<{column}}{after}" if mark else before, *part[1:]]


def _indented(parts: Iterable[Lines], indent: str) -> Lines:
    return [f"{indent}{line}" if line else line for part in parts for line in part]
