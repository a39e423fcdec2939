"""`voicegen extract`: where it writes, what it refuses, and that hostile input harms nothing."""

import json
import os
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import cli

FULL = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get: {operationId: listOrders, responses: {"200": {description: fine}}}
    post: {operationId: createOrder, responses: {"200": {$ref: "#/components/responses/Made"}}}
components:
  responses:
    Made: {description: made}
"""
SELECT = "select: {operations: [listOrders], ignore: [createOrder]}\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "full.yaml").write_text(FULL)
    (tmp_path / "select.yaml").write_text(SELECT)
    return tmp_path


def extract(*arguments: str) -> Result:
    return CliRunner().invoke(cli.voicegen, ["extract", *arguments])


def refused(result: Result, reason: str) -> None:
    assert result.exit_code == 2, result.output
    assert reason in result.stderr
    assert result.stdout == ""


def of(text: str, *more: str) -> Result:
    Path("full.yaml").write_text(text)
    return extract("full.yaml", "--select", "select.yaml", *more)


# ---------------------------------------------------------------------------- in and out


def test_without_out_the_document_goes_to_stdout_and_the_report_to_stderr() -> None:
    result = extract("full.yaml", "--select", "select.yaml")
    assert result.exit_code == 0
    assert result.stdout.startswith("openapi: 3.1.0\n") and "createOrder" not in result.stdout
    assert result.stderr.startswith("selected: 1 of 2 operations\n")


def test_settings_beside_the_cut_say_what_is_wanted(home: Path) -> None:
    (home / "specs").mkdir()
    (home / "specs/voicegen.yaml").write_text(f"document: api.yaml\n{SELECT}")
    assert extract("full.yaml", "-o", "specs/api.yaml").exit_code == 0
    assert "listOrders" in (home / "specs/api.yaml").read_text()


def test_settings_that_name_another_document_are_not_taken(home: Path) -> None:
    (home / "voicegen.yaml").write_text(f"document: other.yaml\n{SELECT}")
    refused(extract("full.yaml", "-o", "api.yaml"), "add --select FILE")


def test_what_is_wanted_must_be_said() -> None:
    refused(extract("full.yaml"), "add --select FILE")


def test_json_tells_everything() -> None:
    Path("select.yaml").write_text("select: {operations: [listOrders, listOrder]}\n")
    result = extract("full.yaml", "--select", "select.yaml", "-o", "api.yaml", "--format", "json")
    assert (result.exit_code, result.stderr) == (1, "")
    told = json.loads(result.stdout)
    assert [each["id"] for each in told["selected"]] == ["#/paths/~1orders/get"]
    assert [each["path"] for each in told["upstream"]] == ["/orders"]
    assert told["missing"] == ["listOrder"] and told["compared"] is None
    assert [each["hint"] for each in told["findings"]] == ["closest is 'listOrders'"]


def test_json_compares_with_what_was_there() -> None:
    extract("full.yaml", "--select", "select.yaml", "-o", "api.yaml")
    Path("select.yaml").write_text("select: {operations: [createOrder]}\n")
    result = extract("full.yaml", "--select", "select.yaml", "-o", "api.yaml", "--format", "json")
    assert json.loads(result.stdout)["compared"] == {
        "with": "api.yaml",
        "new": {"operations": ["POST /orders"], "responses": ["Made"]},
        "gone": {"operations": ["GET /orders"]},
    }


def test_a_file_keeps_its_mode_and_a_link_stays_a_link(home: Path) -> None:
    (home / "real.yaml").write_text(FULL)
    (home / "real.yaml").chmod(0o640)
    (home / "api.yaml").symlink_to("real.yaml")
    assert extract("full.yaml", "--select", "select.yaml", "-o", "api.yaml").exit_code == 0
    assert (home / "api.yaml").is_symlink()
    assert stat.S_IMODE((home / "real.yaml").stat().st_mode) == 0o640
    assert "createOrder" not in (home / "real.yaml").read_text()
    assert sorted(path.name for path in home.iterdir()) == [
        "api.yaml",
        "full.yaml",
        "real.yaml",
        "select.yaml",
    ]


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_the_cut_is_encoded_as_the_document_is(codec: str) -> None:
    Path("full.yaml").write_text(FULL.replace("fine", "schön"), codec)
    assert extract("full.yaml", "--select", "select.yaml", "-o", "api.yaml").exit_code == 0
    assert "schön" in Path("api.yaml").read_text(codec)
    mark = Path("full.yaml").read_bytes()[:2]
    assert Path("api.yaml").read_bytes().startswith(mark)


# ---------------------------------------------------------------------------- refused


@pytest.mark.parametrize("link", [None, os.link, os.symlink])
def test_the_full_document_is_never_written(link: object) -> None:
    name = "full.yaml"
    if callable(link):
        name = "same.yaml"
        link("full.yaml", name)
    result = extract("full.yaml", "--select", "select.yaml", "-o", name)
    refused(result, "is the full document itself")
    assert Path("full.yaml").read_text() == FULL


@pytest.mark.parametrize("held", ["notes, not a document", "{", "swagger: '2.0'"])
def test_only_a_document_is_replaced(held: str) -> None:
    Path("notes.yaml").write_text(held)
    refused(extract("full.yaml", "--select", "select.yaml", "-o", "notes.yaml"), "not-replaced")
    assert Path("notes.yaml").read_text() == held


def test_the_name_of_the_cut_does_not_lie() -> None:
    refused(extract("full.yaml", "--select", "select.yaml", "-o", "api.json"), "api.json")


@pytest.mark.parametrize("out", ["no/folder/api.yaml", "folder", "full.yaml/api.yaml"])
def test_a_place_that_cannot_be_written_is_refused(out: str, home: Path) -> None:
    (home / "folder").mkdir()
    result = extract("full.yaml", "--select", "select.yaml", "-o", out)
    assert result.exit_code == 2 and "Traceback" not in result.output


def test_nothing_at_all_is_no_cut(home: Path) -> None:
    (home / "select.yaml").write_text("select: {operations: [none], webhooks: [nothing]}\n")
    (home / "api.yaml").write_text(FULL)
    refused(
        extract("full.yaml", "--select", "select.yaml", "-o", "api.yaml"), "nothing of full.yaml"
    )
    assert (home / "api.yaml").read_text() == FULL


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("document: api.yaml", "there is no `select`"),
        ("select: {}", "select names nothing to select"),
        ("select: [listOrders]", "entries are expected here"),
        ("select: {operations: listOrders}", "operations must be a list"),
        ("select: {operations: [[1]]}", "this is no entry of operations"),
        ("select: {operations: [GRAB /orders]}", "this is no entry of operations"),
        ("select: {operations: ['event:a.b']}", "this is no entry of operations"),
        ("select: {operations: ['tag:']}", "this is no entry of operations"),
        ("select: {operations: [tag: [a]]}", "this is no entry of operations"),
        ("select: {webhooks: [/orders]}", "this is no entry of webhooks"),
        ("select: {operations: [a, a]}", "stands here twice"),
        ("select: {operation: [a]}", "did you mean operations?"),
        ("selects: {operations: [a]}", "did you mean select?"),
    ],
)
def test_settings_that_cannot_be_meant_are_told(text: str, reason: str) -> None:
    Path("select.yaml").write_text(text)
    refused(extract("full.yaml", "--select", "select.yaml"), reason)


def test_a_full_document_that_cannot_be_read_is_refused() -> None:
    refused(extract("none.yaml", "--select", "select.yaml"), "no-file")
    refused(of("openapi: ["), "syntax")
    refused(of("swagger: '2.0'"), "unsupported-version")
    refused(of("- a list"), "wrong-root")


def test_bombs_and_circles_are_refused_or_followed_once() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for one, two in zip("abcdefg", "bcdefgh", strict=True):
        bomb += f"{two}: &{two} [{', '.join([f'*{one}'] * 10)}]\n"
    refused(of(f"{bomb}{FULL}"), "alias-bomb")
    circle = FULL.replace("{description: fine}", "{$ref: '#/components/responses/A'}")
    circle += (
        "    A: {$ref: '#/components/responses/B'}\n    B: {$ref: '#/components/responses/A'}\n"
    )
    result = of(circle)
    assert result.exit_code == 0
    assert "A: {" in result.stdout and "B: {" in result.stdout and "Made" not in result.stdout


def test_hostile_patterns_end_in_time() -> None:
    path = "/a" * 400
    Path("select.yaml").write_text(f"select: {{operations: ['{'/**/*a*a*a*b' * 50}', '{path}']}}\n")
    assert of(FULL.replace("/orders:", f"{path}:")).exit_code == 1


def test_what_a_terminal_would_obey_is_shown_as_an_escape() -> None:
    Path("select.yaml").write_text(SELECT.replace(", ignore: [createOrder]", ""))
    result = of(FULL.replace("createOrder", '"\\e[31mred"'))
    assert "\\x1b[31mred" in result.stderr and "\x1b" not in result.stderr


# ---------------------------------------------------------------------------- other files

SPLIT = FULL.replace("{description: fine}", "{$ref: 'parts/fine.yaml#/Fine'}")
ITEM = "  /item: {$ref: item.yaml}\n"


def test_references_to_other_files_stay_where_the_folder_is_the_same(home: Path) -> None:
    (home / "parts").mkdir()
    (home / "parts/fine.yaml").write_text("Fine: {description: fine}\n")
    assert of(SPLIT, "-o", "api.yaml").exit_code == 0
    assert "{$ref: 'parts/fine.yaml#/Fine'}" in (home / "api.yaml").read_text()


def test_they_would_lead_nowhere_from_another_folder(home: Path) -> None:
    (home / "elsewhere").mkdir()
    refused(of(SPLIT, "-o", "elsewhere/api.yaml"), "full.yaml:5:")
    assert not (home / "elsewhere/api.yaml").exists()
    other = SPLIT.replace("{$ref: 'parts/fine.yaml#/Fine'}", "{description: fine}").replace(
        '{$ref: "#/components/responses/Made"}', "{$ref: other.yaml}"
    )
    assert of(other, "-o", "elsewhere/api.yaml").exit_code == 0


def test_operations_of_a_path_item_in_another_file_can_be_selected(home: Path) -> None:
    (home / "item.yaml").write_text(
        "get: {operationId: item, responses: {}}\nput: {operationId: x}\n"
    )
    (home / "select.yaml").write_text("select: {operations: [item]}\n")
    result = of(FULL.replace("paths:\n", f"paths:\n{ITEM}"))
    assert ITEM in result.stdout and "/orders" not in result.stdout
    assert "selected parts refer into it: PUT /item" in result.stderr


# ---------------------------------------------------------------------------- events


def test_events_without_any_delivery_are_warned_of() -> None:
    body = "{content: {application/json: {schema: {$ref: '#/components/schemas/Rung'}}}}"
    ok = '{"200": {description: fine}}'
    full = f"""\
openapi: 3.1.0
info: {{title: Shop, version: "1"}}
paths:
  /bells:
    post:
      operationId: hangBell
      responses: {ok}
      callbacks:
        rung: {{"{{$request.body#/url}}": {{post: {{requestBody: {body}, responses: {ok}}}}}}}
  /cats: {{get: {{operationId: listCats, responses: {ok}}}}}
components:
  schemas:
    Rung: {{type: object, properties: {{event_type: {{type: string, enum: [bell.rung]}}}}}}
    Fell: {{type: object, properties: {{event_type: {{type: string, enum: [bell.fell]}}}}}}
"""
    for operation, warned in (("listCats", True), ("hangBell", False)):
        entry = f"operations: [{operation}], webhooks: ['event:bell.fell']"
        Path("select.yaml").write_text(f"select: {{{entry}}}\n")
        result = of(full, "-o", "api.yaml")
        assert result.exit_code == 0 and "1 event schema that nothing delivers" in result.stdout
        assert ("warning[no-deliveries]" in result.stderr) == warned
        generated = CliRunner().invoke(cli.voicegen, ["generate", "api.yaml", "--out", operation])
        assert ("webhook event" in generated.stdout) != warned, generated.output
