"""Findings: people see the line they mean, programs get every field, terminals obey nothing."""

from __future__ import annotations

import json

import pytest

from generator.diagnostics import Pos, Report
from generator.findings import format_github, format_json, format_text


def report(line: str, column: int, message: str = "is wrong", file: str = "a.yaml") -> Report:
    found = Report()
    found.add_source(file, f"# first\n{line}\n")
    found.error("some-code", Pos(file, 2, column), message, hint="do this")
    return found


@pytest.mark.parametrize(
    ("line", "column", "shown", "caret"),
    [
        ("a: 1", 1, "a: 1", 0),
        ("  b: 1", 3, "  b: 1", 2),
        ("\tb: 1", 2, " b: 1", 1),
        ("é: {b: 1}", 5, "é: {b: 1}", 4),
        ("日本: {b: 1}", 6, "日本: {b: 1}", 7),
        ("a: \x1b[2J", 4, "a: \\x1b[2J", 3),
        ("a\u202eb: 1", 3, "a\\u202eb: 1", 7),
        ("a: 1", 99, "a: 1", 4),
    ],
)
def test_the_caret_stands_below_the_column(line: str, column: int, shown: str, caret: int) -> None:
    assert format_text(report(line, column)) == (
        f"a.yaml:2:{column}: error[some-code]: is wrong\n"
        f"  {shown}\n  {' ' * caret}^\n  hint: do this\n"
    )


@pytest.mark.parametrize("column", [1, 60, 61, 500, 940, 1000])
def test_a_long_line_is_cut_around_the_caret(column: int) -> None:
    line = "".join(chr(97 + at % 26) for at in range(1000))
    _, shown, caret, _ = format_text(report(line, column)).splitlines()
    assert len(shown) <= 2 + 120 + 2
    assert shown[caret.index("^")] == line[column - 1]


def test_without_a_line_only_the_finding_is_shown() -> None:
    found = Report()
    found.warning("no-file", Pos("gone.yaml", 1, 1), "there is no such file")
    assert format_text(found) == "gone.yaml:1:1: warning[no-file]: there is no such file\n"


def test_findings_come_in_the_order_of_their_places() -> None:
    found = Report()
    for line in (3, 1, 2, 1):
        found.error("x", Pos("a", line, 1), "m")
    assert [each["line"] for each in json.loads(format_json(found))] == [1, 2, 3]


def test_json_has_every_field() -> None:
    assert json.loads(format_json(report("a: 1", 1, "é\x1b"))) == [
        {
            "severity": "error",
            "code": "some-code",
            "file": "a.yaml",
            "line": 2,
            "column": 1,
            "message": "é\x1b",
            "hint": "do this",
        }
    ]
    assert format_json(Report()) == "[]\n"


def test_no_text_of_a_document_is_a_command_of_github() -> None:
    text = format_github(report("a", 1, "50% of\n::error::x\r", "a,b:c.yaml"))
    assert text == (
        "::error file=a%2Cb%3Ac.yaml,line=2,col=1,title=some-code::"
        "50%25 of%0A::error::x%0D%0Ahint: do this\n"
    )


@pytest.mark.parametrize("printed", [format_text, format_json, format_github])
def test_no_control_character_is_printed(printed: object) -> None:
    assert callable(printed)
    nasty = "".join(map(chr, [*range(9), 11, 12, *range(14, 32), *range(127, 160), 0x202E]))
    text = printed(report(nasty, 3, nasty, f"{nasty}.yaml"))
    shown = text if printed is not format_json else text.replace("\x7f", "")
    assert printed is format_json or not set(nasty) & set(shown)
