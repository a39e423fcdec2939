"""Print findings: for people with the line they mean, for programs as JSON, for GitHub's pages."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Mapping

from generator.diagnostics import Diagnostic, Pos, Report

_WIDTH = 120
# Characters that a terminal obeys, or that reorder what it shows.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def format_text(report: Report) -> str:
    """All findings, each with the line it means, a caret and its hint."""
    return "".join(f"{_text(found, report)}\n" for found in report.diagnostics)


def format_json(report: Report) -> str:
    """All findings as a JSON list of objects."""
    return json.dumps([_fields(found) for found in report.diagnostics], indent=2) + "\n"


def format_github(report: Report) -> str:
    """All findings as commands that GitHub Actions shows beside the lines they mean."""
    return "".join(f"{_github(found)}\n" for found in report.diagnostics)


def visible(text: str) -> str:
    """The text with what a terminal would obey written as escapes."""
    return _UNSAFE.sub(_escaped, text)


def annotation(level: str, place: Mapping[str, str], message: str) -> str:
    """A command by which GitHub Actions shows a message: `file`, `line`, `col`, `title`."""
    properties = ",".join(f"{key}={_property(value)}" for key, value in place.items())
    return f"::{level} {properties}::{_data(message)}"


def place_of(pos: Pos, title: str) -> Mapping[str, str]:
    """The place of an annotation, beside a line of a file."""
    return {
        "file": _in_workspace(pos.file),
        "line": str(pos.line),
        "col": str(pos.column),
        "title": title,
    }


def _in_workspace(file: str) -> str:
    """A file that is here by its path from the top of the workspace, as GitHub knows it."""
    top = os.environ.get("GITHUB_WORKSPACE")
    if not top or not os.path.exists(file):
        return file
    path = os.path.relpath(os.path.realpath(file), os.path.realpath(top))
    return file if path.startswith("..") else path


def _text(found: Diagnostic, report: Report) -> str:
    head = f"{found.pos}: {found.severity}[{found.code}]: {found.message}"
    lines = [visible(head)]
    source = report.source_line(found.pos)
    if source is not None and source.strip():
        lines += _excerpt(source, found.pos.column)
    if found.hint:
        lines.append(visible(f"  hint: {found.hint}"))
    return "\n".join(lines)


def _excerpt(line: str, column: int) -> list[str]:
    """The line and a caret below the column, cut to what fits around it."""
    at = min(column - 1, len(line))
    start = 0 if len(line) <= _WIDTH else max(0, min(at - _WIDTH // 2, len(line) - _WIDTH))
    stop = start + _WIDTH
    before, after = visible(line[start:at]), visible(line[at:stop])
    before = f"…{before}" if start else before
    after = f"{after}…" if stop < len(line) else after
    return [f"  {before}{after}".rstrip(), f"  {' ' * _columns(before)}^"]


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )


def _escaped(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code == 9:
        return " "
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def _fields(found: Diagnostic) -> dict[str, str | int]:
    return {
        "severity": found.severity,
        "code": found.code,
        "file": found.pos.file,
        "line": found.pos.line,
        "column": found.pos.column,
        "message": found.message,
        "hint": found.hint,
    }


def _github(found: Diagnostic) -> str:
    message = f"{found.message}\nhint: {found.hint}" if found.hint else found.message
    return annotation(found.severity, place_of(found.pos, found.code), message)


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return visible(escaped)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
