"""Programs as source text: what the settings of a language make of texts, types and long calls."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template

import pytest

from generator import ir
from generator.diagnostics import Report
from generator.docs.layout import laid_out
from generator.docs.paths import Step
from generator.docs.source_text import Names, Writer
from generator.language import Form
from generator.language_file import read_language
from generator.pipeline import Result, run
from generator.source import Json

LANGUAGES = Path(__file__).parents[2] / "templates/languages"
DOCUMENT = """
openapi: 3.1.0
info: {title: Boxes, version: '1'}
servers: [{url: https://api.example.com/v2}]
paths:
  /boxes/{box_id}:
    put:
      operationId: PackBox
      tags: [boxes]
      parameters:
        - {name: box_id, in: path, required: true, schema: {type: string}, example: b-1}
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Box'}}
      responses: {'200': {description: It is packed.}}
components:
  schemas:
    Item:
      type: object
      required: [name]
      properties:
        name: {type: string, example: 'a:b'}
        unit_count: {type: integer, example: 2}
    Box:
      type: object
      required: [label]
      properties:
        label: {type: string, example: "#{1} # 1"}
        colour: {type: string, enum: [dark-red, "2"], example: dark-red}
        padded: {type: boolean, example: true}
        items: {type: array, items: {$ref: '#/components/schemas/Item'}}
        first: {$ref: '#/components/schemas/Item'}
        'a:b': {type: string, example: c}
"""
PINS = """
docs:
  languages:
    go:
      package: example.com/boxes
      version: 1.0.0
      types:
        PackBox: boxes.PackParams
        '#/components/schemas/Item': boxes.Item
"""


API = ir.Api(document="", openapi="", title="", version="", schemas={})


def made(folder: Path, settings: str = PINS, document: str = DOCUMENT) -> Result:
    (folder / "boxes.yaml").write_text(document, "utf-8")
    (folder / "voicegen.yaml").write_text(f"document: boxes.yaml\n{settings}", "utf-8")
    return run(folder / "boxes.yaml", None, ["skills"])


def program(result: Result, title: str) -> str:
    """The program with a title, out of whichever page."""
    for page in result.files.values():
        if found := re.search(rf'title="{re.escape(title)}"\n(.*?)^```$', page, re.DOTALL | re.M):
            return found[1]
    raise AssertionError(f"no {title}: {result.report.diagnostics}")


def writer(language: str) -> Writer:
    found = read_language(language, LANGUAGES / language, Report())
    assert found is not None
    return Writer(API, found, Names({}, {}, {}))


# ---------------------------------------------------------------------------- strings


@pytest.mark.parametrize(
    ("language", "text", "literal"),
    [
        ("ruby", "1w# #{x} #$y #@z ##{a}", r'"1w# \#{x} \#$y \#@z #\#{a}"'),
        ("ruby", "\0\u202e\U000e0001", r'"\u0000\u202e\u{e0001}"'),
        ("go", '"\\\n${x} #{x}', r'"\"\\\n${x} #{x}"'),
        ("go", "`\ufeff\U000e0001\U0001f600", '"\\u0060\\ufeff\\U000e0001\U0001f600"'),
    ],
)
def test_strings_are_escaped_where_the_language_asks(
    language: str, text: str, literal: str
) -> None:
    assert writer(language).string(text) == literal


# ---------------------------------------------------------------------------- types


def test_values_are_wrapped_unless_they_are_needed_or_enums(tmp_path: Path) -> None:
    found = program(made(tmp_path), "pack_box_all.go")
    assert 'Label:  "#{1} # 1",' in found
    assert 'Colour: "dark-red",' in found
    assert "Padded: boxes.Bool(true)," not in found
    assert "Padded: telnyx.Bool(true)," in found


def test_the_type_of_a_property_may_have_a_name(tmp_path: Path) -> None:
    box = "'#/components/schemas/Box/properties/"
    pins = f"        {box}padded': bool\n        {box}colour': boxes.Colour\n"
    found = program(made(tmp_path, PINS + pins), "pack_box_all.go")
    assert "Padded: true," in found
    assert "Colour: boxes.ColourDarkRed," in found


def test_an_enum_value_without_a_constant_is_a_text(tmp_path: Path) -> None:
    pins = "        '#/components/schemas/Box/properties/colour': boxes.Colour\n"
    document = DOCUMENT.replace("example: dark-red", "example: '2'")
    found = program(made(tmp_path, PINS + pins, document), "pack_box_all.go")
    assert 'Colour: "2",' in found


def test_objects_in_lists_are_written_as_items(tmp_path: Path) -> None:
    found = program(made(tmp_path), "pack_box_all.go")
    assert 'Items:  []boxes.Item{{Name: "a:b", UnitCount: telnyx.Int(2)}},' in found
    assert 'First:  boxes.Item{Name: "a:b", UnitCount: telnyx.Int(2)},' in found


def test_without_the_names_of_its_types_a_program_is_missed(tmp_path: Path) -> None:
    settings = PINS.partition("      types:")[0]
    result = made(tmp_path, settings)
    (finding,) = [each for each in result.report.diagnostics if each.code == "unpinned"]
    assert finding.pos.line == 7
    assert finding.message == "there are no programs in Go for 'PackBox'"
    assert finding.hint == (
        "name its types: docs.languages.go.types:" ' {"PackBox": …, "#/components/schemas/Item": …}'
    )
    assert not any("pack_box.go" in page for page in result.files.values())


def test_an_operation_that_takes_nothing_needs_no_type(tmp_path: Path) -> None:
    paths, _, components = DOCUMENT.partition("components:")
    path = "  /boxes: {delete: {operationId: Clear, responses: {'204': {description: Gone.}}}}\n"
    found = program(made(tmp_path, PINS, f"{paths}{path}components:{components}"), "clear.go")
    assert "\terr := client.Boxes.Clear(context.Background())\n" in found


# ---------------------------------------------------------------------------- layout


def form(style: str, align: str = "") -> Form:
    item = Template("$name: $value")
    return Form(
        open=Template("f( "),
        item=item,
        separator=",",
        close=" )",
        empty=Template("f()"),
        style=style,
        align=align,
    )


def test_a_hanging_call_leaves_its_end_at_the_last_part() -> None:
    assert laid_out(form("hang"), [["a"], ["b"]], {}, 99, "  ") == ["f(", "  a,", "  b )"]
    assert laid_out(form("hang"), [], {}, 99, "  ") == ["f()"]


def test_what_is_broken_has_no_spaces_at_the_ends() -> None:
    assert laid_out(form("broken"), [["a"], ["b"]], {}, 99, "  ") == ["f(", "  a,", "  b", ")"]
    assert laid_out(form("fit"), [["a"], ["b"]], {}, 99, "  ") == ["f( a, b )"]


@pytest.mark.parametrize(
    ("align", "column"), [("", ["a: 1,", "bb: 2,"]), ("entries", ["a:  1,", "bb: 2,"])]
)
def test_values_stand_in_a_column_if_asked_for(align: str, column: list[str]) -> None:
    parts = [["a: \0001"], ["bb: \0002"], ["ccc: \0{", "}"], ["d: \0003"]]
    lines = laid_out(form("broken", align), parts, {}, 99, "")
    assert lines == ["f(", *column, "ccc: {", "},", "d: 3", ")"]


def test_declarations_have_their_types_in_a_column() -> None:
    data, kind, payload, digit = (
        Step("", "", each) for each in ("data", "event_type", "payload", "digit")
    )
    record = writer("go").record([(data, kind), (data, payload, digit)])
    assert record == [
        "struct {",
        "\tData struct {",
        '\t\tEventType string `json:"event_type"`',
        "\t\tPayload   struct {",
        '\t\t\tDigit string `json:"digit"`',
        '\t\t} `json:"payload"`',
        '\t} `json:"data"`',
        "}",
    ]
    assert writer("ruby").record([(data,)]) == []


def test_java_writes_maps_of_any_size_and_integers_of_any_width() -> None:
    java = writer("java")
    small = java.value(ir.Any_(), {"a": 1, "b": None}, 100)
    assert small == ['Map.of("a", 1, "b", com.fasterxml.jackson.databind.node.NullNode.instance)']
    large = java.value(ir.Any_(), {f"k{number}": 2**31 for number in range(11)}, 100)
    assert large[0] == "Map.ofEntries("
    assert large[-1] == '        Map.entry("k10", 2147483648L))'
    assert java.value(ir.Any_(), 2**63, 100) == ['new java.math.BigInteger("9223372036854775808")']
    assert java.needed == {"java.util.Map"}


def test_javascript_gives_several_objects_a_line_each() -> None:
    several: Json = [{"a": 1, "b": 2}, {"a": 3, "b": 4}]
    assert writer("javascript").value(ir.Any_(), several, 100) == [
        "[",
        "  { 'a': 1, 'b': 2 },",
        "  { 'a': 3, 'b': 4 },",
        "]",
    ]
