"""Mistakes in `language.yaml` are findings with a position, and what is read is what is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.language import Language
from generator.language_file import read_language

GOOD = """\
title: Toy
fence: toy
file: "${snake}.toy"
forms:
  call: {open: "$method(", separator: ",", close: ")"}
  request: {item: "$name=$value", spread: true}
  object: {open: "{", item: "$wire: $value", separator: ",", close: "}"}
  map: {open: "{", item: "$name: $value", separator: ",", close: "}"}
  list: {open: "[", separator: ",", close: "]"}
"""


def read(folder: Path, text: str) -> tuple[Language | None, Report]:
    report = Report()
    (folder / "language.yaml").write_text(text, "utf-8")
    return read_language("toy", folder, report), report


def test_the_shortest_language_has_its_defaults(tmp_path: Path) -> None:
    language, report = read(tmp_path, GOOD)
    assert report.diagnostics == [] and language is not None
    assert language.file_of("send_it") == "send_it.toy"
    assert language.forms["list"].item.substitute(value="1") == "1"
    assert language.forms["list"].empty.template == "[]"
    assert (language.indent, language.width, language.margin) == ("    ", 88, 0)
    assert language.cased("a-b", "field") == "" and language.cased("a_b", "field") == "a_b"


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("title: Toy", "titel: Toy", 1, "'titel' is not a setting"),
        ("title: Toy\n", "", 1, "title is missing"),
        ("title: Toy", "title: [1]", 1, "title must be text"),
        ("fence: toy", "fence: toy\nwidth: wide", 3, "width must be a number"),
        ("fence: toy", "fence: toy\nraw: 1", 3, "raw must be true or false"),
        ("fence: toy", "fence: toy\ncases: {field: Snake}", 3, "field cannot be 'Snake'"),
        ("fence: toy", "fence: toy\ncases: {type: snake}", 3, "'type' is not a setting"),
        ("fence: toy", "fence: toy\ntext: {quotes: x}", 3, "'quotes' is not a setting"),
        ("fence: toy", "fence: toy\nwords: {none: x}", 3, "'none' is not a setting"),
        ("fence: toy", "fence: toy\nforms2: {}", 3, "'forms2' is not a setting"),
        ('"${snake}.toy"', '"${snake.toy"', 3, "file has a $ before what is not filled in"),
        ("$name=$value", "$nam=$value", 6, "item has a $ before what is not filled in"),
        ("fence: toy", "fence: toy\npath: $", 3, "path has a $ before what is not filled in"),
        ("  list:", "  lists:", 9, "'lists' is not a setting"),
        ('close: "]"', 'end: "]"', 9, "'end' is not a setting"),
        ('close: "]"', "style: neat", 9, "style cannot be 'neat'"),
        ('close: "]"', "trailing: 1", 9, "trailing must be true or false"),
        (
            '  list: {open: "[", separator: ",", close: "]"}\n',
            "",
            1,
            "the form of a list is missing",
        ),
    ],
)
def test_mistakes_are_findings(tmp_path: Path, old: str, new: str, line: int, said: str) -> None:
    assert old in GOOD
    language, report = read(tmp_path, GOOD.replace(old, new, 1))
    assert language is None
    found = {each.message: each for each in report.diagnostics}
    assert said in found
    assert found[said].pos.line == line and found[said].hint


def test_what_is_no_yaml_is_a_finding(tmp_path: Path) -> None:
    language, report = read(tmp_path, "title: [")
    assert language is None and not report.ok
