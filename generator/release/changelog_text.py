"""Add a release to the text of a changelog, which stays as it is otherwise."""

from __future__ import annotations

import re

from generator.config import Entry, Release
from generator.source import Node
from generator.text import yaml

_EMPTY = re.compile(r"^releases:[ \t]*\[[ \t]*\](?=[ \t\r]*(#.*)?$)", re.MULTILINE)


def with_release(text: str, root: Node, release: Release) -> str | None:
    """The text with one release more, on top; None where its list is in no form to add to."""
    lines = text.splitlines(keepends=True)
    end = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    first = next(iter(root.get("releases") or ()), None)
    if first is None:
        told = end.join(["releases:", *_lines(release, 2)])
        return _EMPTY.sub(lambda _: told, text, count=1) if _EMPTY.search(text) else None
    above = lines[first.line - 1][: first.column - 1]
    margin = len(above) - len(above.lstrip(" "))
    if above.strip() != "-":
        return None
    added = [f"{line}{end}" for line in _lines(release, margin)]
    return "".join([*lines[: first.line - 1], *added, *lines[first.line - 1 :]])


def _lines(release: Release, margin: int) -> list[str]:
    lines = [
        f"- version: {yaml(release.version)}",
        f"  date: {yaml(release.date)}",
        f"  document: {yaml(release.document)}",
        "  changes:",
    ]
    for locale, sections in release.changes.items():
        lines.append(f"    {locale}:")
        for section, entries in sections.items():
            lines += [f"      {section}:", *(f"        - {_entry(each)}" for each in entries)]
    return [" " * margin + line for line in lines]


def _entry(entry: Entry) -> str:
    if not entry.about:
        return yaml(entry.text)
    return f"{{text: {yaml(entry.text)}, about: {yaml(entry.about)}}}"
