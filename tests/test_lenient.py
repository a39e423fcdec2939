"""Documents with slips: what a lenient run tells, what it makes of them, what it never survives."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import given, settings, strategies as st

from generator import cli
from generator.build import build
from generator.config import Config
from generator.diagnostics import Report
from generator.parse import parse
from generator.resolve import resolve
from generator.source import Source
from generator.targets import target
from generator.validate import validate
from tests.cases import GOLDEN
from tests.test_generated_behaviour import body, connect

Load = Callable[[str], ModuleType]

SLIPS = """\
openapi: 3.0.3
info: {title: Acme, version: 1.0}
paths:
  /calls:
    get:
      operationId: list
      parameters: [{name: n, in: query, schema: {type: integer, default: null}}]
      responses: {"204": {description: None.}}
"""
HIDDEN = SLIPS.replace("name: n, ", "")
ID = "#/paths/~1calls/get"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text(SLIPS, "utf-8")
    (tmp_path / "hidden.yaml").write_text(HIDDEN, "utf-8")
    return tmp_path


def call(*arguments: str) -> Result:
    return CliRunner().invoke(cli.voicegen, arguments)


# ---------------------------------------------------------------------------- the command


@pytest.mark.parametrize("command", ["generate", "check", "ir"])
def test_without_the_option_a_slip_is_an_error_and_the_option_is_named(
    home: Path, command: str
) -> None:
    result = call(command, "api.yaml")
    assert result.exit_code == 2
    assert result.stderr.endswith("with --lenient, 2 of 2 errors are warnings\n")
    assert not (home / "generated").exists()


def test_what_no_option_cures_is_not_counted(home: Path) -> None:
    result = call("generate", "hidden.yaml")
    assert result.stderr.endswith("with --lenient, 2 of 3 errors are warnings\n")
    result = call("generate", "hidden.yaml", "--lenient")
    assert result.exit_code == 2
    assert "error[missing-field]: the parameter has no 'name'" in result.stderr
    assert "with --lenient" not in result.stderr


def test_the_summary_says_how_many_slips_were_let_pass(home: Path) -> None:
    result = call("generate", "api.yaml", "--lenient")
    assert result.exit_code == 0
    assert result.stdout.startswith("1 operation, 2 slips let pass: ")
    assert result.stderr.count("warning[") == 2
    result = call("check", "api.yaml", "--lenient")
    assert (result.exit_code, result.stdout[:31]) == (0, "1 operation, 2 slips let pass: ")


def test_output_and_check_name_the_command_that_makes_it_again(home: Path) -> None:
    call("generate", "api.yaml", "--lenient")
    package = home / "generated/python/src/acme/__init__.py"
    assert package.read_text("utf-8").partition("\n")[0].endswith("generate api.yaml --lenient")
    package.unlink()
    result = call("check", "api.yaml", "--lenient")
    assert result.stderr.endswith("run: voicegen generate api.yaml --out generated --lenient\n")


def test_the_option_changes_nothing_where_there_are_no_slips(home: Path) -> None:
    (home / "api.yaml").write_text(SLIPS.replace("1.0", "'1'").replace("null", "1"), "utf-8")
    assert call("generate", "api.yaml").exit_code == 0
    assert call("check", "api.yaml", "--lenient").exit_code == 0


def test_settings_can_ask_for_it(home: Path) -> None:
    (home / "voicegen.yaml").write_text("document: api.yaml\nlenient: true\n", "utf-8")
    assert call("generate", "api.yaml").exit_code == 0
    text = (home / "generated/python/src/acme/__init__.py").read_text("utf-8")
    assert text.partition("\n")[0].endswith("generate api.yaml")
    assert call("check", "api.yaml").exit_code == 0


def test_validate_counts_warnings_and_ir_prints(home: Path) -> None:
    strict = call("validate", "api.yaml", "hidden.yaml")
    assert (strict.exit_code, strict.stderr) == (
        1,
        "2 documents: 5 errors, 0 warnings\nwith --lenient, 4 of 5 errors are warnings\n",
    )
    lenient = call("validate", "api.yaml", "--lenient")
    assert (lenient.exit_code, lenient.stderr) == (0, "1 document: 0 errors, 2 warnings\n")
    assert json.loads(call("ir", "api.yaml", "--lenient").stdout)["version"] == "1.0"


# ---------------------------------------------------------------------------- skip


def test_a_skipped_operation_is_told_with_its_reason(home: Path) -> None:
    text = HIDDEN + "  /b: {get: {responses: {'204': {description: None.}}}}\n"
    (home / "api.yaml").write_text(text.replace("1.0", "'1'"), "utf-8")
    (home / "voicegen.yaml").write_text(
        f"document: api.yaml\nskip: {{'{ID}': 'it has no\n  name'}}\n", "utf-8"
    )
    for command in ("generate", "check"):
        result = call(command, "api.yaml")
        assert (result.exit_code, result.stderr) == (0, "")
        first, second = result.stdout.splitlines()
        assert first == "skipped: GET /calls: it has no name"
        assert second.startswith("1 operation: ")


def test_an_operation_of_another_file_can_be_skipped(home: Path) -> None:
    (home / "item.yaml").write_text("get: {parameters: 5}\npost: {responses: {}}\n", "utf-8")
    head = SLIPS.partition("  /calls")[0].replace("1.0", "'1'")
    (home / "api.yaml").write_text(f"{head}  /calls: {{$ref: item.yaml}}\n", "utf-8")
    settings_ = "document: api.yaml\nskip: {'item.yaml#/get': broken}\n"
    (home / "voicegen.yaml").write_text(settings_, "utf-8")
    result = call("generate", "api.yaml")
    assert result.exit_code == 0, result.output
    assert "skipped: GET : broken\n1 operation: " in result.stdout


# ---------------------------------------------------------------------------- the output


def test_both_operations_of_one_id_are_methods(generated: Load) -> None:
    client, sent = connect(
        generated("lenient_lets_slips_pass"), "SlipsOf30", json={"label": None, "number": 3}
    )
    assert client.shelves.list().number == 3
    client.shelves.list_post(label="a", dry=True)
    assert [(each.method, each.url.path) for each in sent] == [
        ("GET", "/shelves"),
        ("POST", "/shelves"),
    ]
    assert (body(sent[1]), sent[1].url.query) == ({"label": "a"}, b"dry=true")


def test_a_parameter_that_nothing_describes_is_text_and_one_without_a_place_is_none(
    generated: Load,
) -> None:
    client, sent = connect(generated("lenient_lets_slips_pass"), "SlipsOf30", json={"title": "t"})
    assert client.shelves.get_book(book_id="b/1", shelf_id=2).title == "t"
    assert sent[0].url.raw_path == b"/shelves/2/b%2F1"
    with pytest.raises(TypeError, match="author"):
        client.shelves.get_book(book_id="b", shelf_id=2, author="a")


def test_a_skipped_operation_has_no_method(generated: Load) -> None:
    client, _ = connect(generated("skips_operations_with_a_reason"), "Skipping")
    assert client.notes.list_notes() is None
    assert not hasattr(client.notes, "put_notes")


# ---------------------------------------------------------------------------- whatever is wrong

JUNK: list[Any] = [
    None,
    True,
    0,
    1.5,
    "",
    "x",
    [],
    {},
    ["x"],
    [{}],
    {"x": 1},
    {"$ref": "#/no"},
    {"$ref": 5},
]
DOCUMENTS = {
    case: yaml.safe_load((GOLDEN / case / "spec.yaml").read_text("utf-8"))
    for case in (
        "lenient_lets_slips_pass",
        "merges_all_of",
        "sends_all_parameter_locations",
        "sends_forms_and_multipart",
        "tells_variants_by_discriminator",
        "events_from_callbacks",
    )
}


def entries(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = value if isinstance(value, dict) else range(len(value) if isinstance(value, list) else 0)
    for key in list(keys):
        child = value[key]
        yield value, key
        yield from entries(child)


@pytest.mark.heavy
@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.sampled_from(sorted(DOCUMENTS)), st.integers(0, 10**6), st.sampled_from(JUNK))
def test_no_junk_in_any_place_is_a_bug(case: str, number: int, junk: object) -> None:
    document = copy.deepcopy(DOCUMENTS[case])
    places = list(entries(document))
    holder, key = places[number % len(places)]
    holder[key] = junk
    outcome(json.dumps(document, default=str))


def outcome(text: str) -> None:
    """Go through all stages up to the views; an error comes of it, or all that is written."""
    report = Report(lenient=True)
    root = parse(text, Source("spec.json"), report)
    assert root is not None
    document = resolve(root, report)
    validate(document, report)
    if report.ok:
        api = build(document, report)
        plan = target("python").plan(api, Config(), report)
        if report.ok:
            assert target("python").pages(api, plan, Config())
