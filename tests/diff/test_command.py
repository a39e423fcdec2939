"""`voicegen diff`: what it prints, and what it ends with."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from markdown_it import MarkdownIt

from generator.cli import voicegen

API = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses: {"204": {description: Nothing.}}
"""
MORE = API + API.partition("  /pets:\n")[2].replace("get", "post").replace("list", "add")
BROKEN = API.replace("paths:", "paths: [")
PINS = "names: {'#/paths/~1pets/get': pets.all, '#/paths/~1pets/post': pets.new}\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("old.yaml").write_text(API)
    Path("new.yaml").write_text(MORE)
    Path("broken.yaml").write_text(BROKEN)
    return tmp_path


def diff(*arguments: str) -> Result:
    return CliRunner().invoke(voicegen, ["diff", *arguments])


def http(*arguments: str) -> Result:
    return diff(*arguments, "--level", "http")


def test_a_document_beside_itself() -> None:
    found = diff("old.yaml", "old.yaml", "--fail-on", "any")
    assert (found.exit_code, found.stderr) == (0, "")
    assert found.stdout == "no changes: there is nothing to release\n"


def test_changes_are_told_and_are_no_failure() -> None:
    found = http("old.yaml", "new.yaml")
    assert (found.exit_code, found.stderr) == (0, "")
    assert found.stdout == (
        "Additions (1)\n\n  POST /pets\n    the operation is new [operation-added]\n"
        "      old.yaml:1:1 → new.yaml:8:5\n\n1 addition: the next version is a minor one\n"
    )


@pytest.mark.parametrize(
    ("old", "new", "limit", "code"),
    [
        ("old.yaml", "new.yaml", "breaking", 0),
        ("old.yaml", "new.yaml", "any", 1),
        ("new.yaml", "old.yaml", "breaking", 1),
        ("new.yaml", "old.yaml", "any", 1),
    ],
)
@pytest.mark.parametrize("style", ["text", "markdown", "json", "github"])
def test_fail_on(old: str, new: str, limit: str, code: int, style: str) -> None:
    found = http(old, new, "--fail-on", limit, "--format", style)
    assert found.exit_code == code
    assert "operation-" in found.stdout


def test_a_level_shows_its_changes_alone() -> None:
    both, one, other = (
        json.loads(diff("old.yaml", "new.yaml", "--format", "json", *more).stdout)["changes"]
        for more in ((), ("--level", "http"), ("--level", "python"))
    )
    assert {each["level"] for each in one} == {"http"}
    assert {each["level"] for each in other} <= {"python"}
    assert sorted(map(str, both)) == sorted(map(str, one + other))


def test_the_same_input_gives_the_same_bytes() -> None:
    for style in ("text", "markdown", "json", "github"):
        first, second = (diff("old.yaml", "new.yaml", "--format", style) for _ in "12")
        assert first.stdout == second.stdout


# ---------------------------------------------------------------------------- settings


def test_settings_for_both() -> None:
    Path("pins.yaml").write_text(PINS)
    assert http("old.yaml", "new.yaml", "--config", "pins.yaml").exit_code == 0
    Path("pins.yaml").write_text("unknown: 1\n")
    found = http("old.yaml", "new.yaml", "--config", "pins.yaml")
    assert (found.exit_code, found.stdout) == (2, "")
    assert found.stderr.count("pins.yaml:1:1: error[config]") == 1


def test_settings_of_one_document_count_for_one_that_has_none() -> None:
    Path("specs").mkdir()
    Path("specs/new.yaml").write_text(MORE)
    Path("specs/voicegen.yaml").write_text(
        "document: new.yaml\nskip: {'#/paths/~1pets/post': not ours}\n" + PINS
    )
    # The old document does not have what they name: that is why it is compared.
    assert http("old.yaml", "specs/new.yaml").stdout.startswith("no changes")
    assert http("new.yaml", "specs/new.yaml").stdout.startswith("no changes")
    assert http("specs/new.yaml", "old.yaml").stdout.startswith("no changes")


def test_corrections_count_for_both() -> None:
    Path("specs").mkdir()
    Path("specs/new.yaml").write_text(MORE)
    Path("specs/voicegen.yaml").write_text("document: new.yaml\noverlays: [mend.yaml]\n")
    Path("specs/mend.yaml").write_text(OVERLAY)
    # The first action corrects both; what the second one names is in the new document alone.
    assert "operation-id-changed" not in http("old.yaml", "specs/new.yaml").stdout
    assert "[deprecated-operation-added]" in http("old.yaml", "specs/new.yaml").stdout
    Path("specs/voicegen.yaml").write_text("document: other.yaml\n")
    assert "[operation-added]" in http("old.yaml", "specs/new.yaml").stdout


OVERLAY = """\
overlay: 1.1.0
info: {title: Corrections, version: "1"}
actions:
  - {target: "$.paths['/pets'].get", update: {operationId: allPets}}
  - {target: "$.paths['/pets'].post", update: {deprecated: true}}
"""


def test_settings_that_name_nothing_in_their_own_document_are_an_error() -> None:
    Path("voicegen.yaml").write_text("document: old.yaml\nskip: {'#/paths/~1none/get': no}\n")
    found = http("old.yaml", "new.yaml")
    assert found.exit_code == 2
    assert "voicegen.yaml:2:8: error[unused-skip]" in found.stderr


def test_translations_and_pages_do_not_matter() -> None:
    Path("voicegen.yaml").write_text(
        "document: new.yaml\n"
        "docs: {languages: {python: {}}, locales: {en: {}, de: {overlay: none.yaml}}}\n"
    )
    assert diff("old.yaml", "new.yaml").exit_code == 0


# ---------------------------------------------------------------------------- bad input


@pytest.mark.parametrize("style", ["text", "markdown", "json", "github"])
@pytest.mark.parametrize("name", ["broken.yaml", "none.yaml", "."])
def test_what_cannot_be_read_is_told(style: str, name: str) -> None:
    for pair in (("old.yaml", name), (name, "old.yaml")):
        found = diff(*pair, "--format", style, "--fail-on", "any")
        assert (found.exit_code, found.stdout) == (2, "")
        assert f"{name}:" in found.stderr
        assert ": error[" in found.stderr


def test_both_documents_are_told_of() -> None:
    found = diff("broken.yaml", "none.yaml")
    assert "broken.yaml:" in found.stderr
    assert "none.yaml:1:1: error[no-file]" in found.stderr


def test_slips_are_let_pass() -> None:
    slip = API.replace('"204": {description: Nothing.}', '"204": {}')
    Path("slip.yaml").write_text(slip)
    found = http("slip.yaml", "new.yaml")
    assert (found.exit_code, found.stderr) == (0, "")


@pytest.mark.parametrize(
    "arguments",
    [(), ("old.yaml",), ("old.yaml", "new.yaml", "old.yaml")]
    + [("old.yaml", "new.yaml", option, "x") for option in ("--format", "--fail-on", "--level")],
)
def test_usage(arguments: tuple[str, ...]) -> None:
    found = diff(*arguments)
    assert (found.exit_code, found.stdout) == (2, "")
    assert "Usage: voicegen diff" in found.stderr


# ---------------------------------------------------------------------------- hostile documents

HOSTILE = "a\n::error::b</details><script>@octocat `x` | [y](https://evil.example) \x1b[31m%0A"


def hostile(changed: bool) -> str:
    """A document that says it wherever it may, in one of two versions."""
    said = HOSTILE + str(changed)
    schema = {
        "type": "object",
        "description": said,
        "required": [said],
        "properties": {said: {"enum": [said], "default": said, "title": said, "pattern": "a|b"}},
    }
    operation = {
        "operationId": said,
        "summary": said,
        "tags": [said],
        "parameters": [{"name": said, "in": "query", "schema": {"enum": [said, "x"]}}],
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": said, "headers": {"X-A": {"description": said}}}},
        "externalDocs": {"url": f"https://example.com/{changed}"},
    }
    path = {"/pets": {"post": operation}, f"/{HOSTILE}{changed}": {"get": operation}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": said, "version": said, "description": said},
            "tags": [{"name": said, "description": said}],
            "paths": {each: {**item} for each, item in path.items()},
            "webhooks": {said: {"post": {**operation, "operationId": f"{said} of webhook"}}},
            "components": {"schemas": {f"Pet{changed}": schema}},
        }
    )


def test_a_hostile_document_stays_text() -> None:
    Path("one.json").write_text(hostile(False))
    Path("two.json").write_text(hostile(True))
    told = {
        style: diff("one.json", "two.json", "--format", style)
        for style in ("text", "markdown", "json", "github")
    }
    for style, found in told.items():
        assert (found.exit_code, found.stderr) == (0, ""), style
        assert "\x1b" not in found.stdout, style
    changes = json.loads(told["json"].stdout)["changes"]
    assert len(changes) > 20
    annotations = told["github"].stdout.splitlines()
    assert len(annotations) == len(changes)
    assert all(re.match(r"::(error|warning|notice) file=two.json,", each) for each in annotations)
    page = MarkdownIt("gfm-like", {"linkify": False, "html": True}).parse(told["markdown"].stdout)
    ours = {token.content.strip() for token in page if token.type == "html_block"}
    assert all(re.fullmatch(FOLD, each) for each in ours), ours
    inner = [inline for token in page for inline in token.children or ()]
    assert not {token.type for token in inner} & {"link_open", "image", "html_inline", "em_open"}
    assert sum(token.type == "list_item_open" for token in page) == len(changes)
    assert "@o" not in "".join(token.content for token in inner if token.type == "text")


FOLD = r"</details>|<details>\n<summary><b>\w+ \(\d+\)</b></summary>"
