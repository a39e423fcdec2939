"""Corrections: `voicegen overlay`, and what other commands make of the setting `overlays`."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import cli
from generator.graft import Tree
from generator.one_file import replace_file
from generator.pipeline import run
from generator.tree import WriteError

HEAD = "overlay: 1.1.0\ninfo: {title: Changes, version: '1'}\nactions:\n"
DOCUMENT = """\
# The lamps of a house.
openapi: 3.1.0
info:
  title: Lamps  # as they are called
  version: '1'

paths:
  # all of them
  /lamps:
    get:
      operationId: list_lamps
      responses: {"204": {description: None.}}
  # one of them
  /lamps/last:
    get:
      operationId: last_lamp
      responses: {"204": {description: None.}}
"""
FIRST = HEAD + "- {target: \"$.paths['/lamps']\", remove: true}\n"
SECOND = HEAD + "- {target: \"$.paths['/lamps/last'].get\", update: {operationId: list_lamps}}\n"
RESULT = DOCUMENT.replace(
    """\
  # all of them
  /lamps:
    get:
      operationId: list_lamps
      responses: {"204": {description: None.}}
""",
    "",
).replace("last_lamp", "list_lamps")
SETTINGS = "document: lamps.yaml\noverlays: [first.yaml, second.yaml]\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a document, and two overlays that fit in one order only."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VOICEGEN_NO_CACHE", "1")
    (tmp_path / "lamps.yaml").write_text(DOCUMENT)
    (tmp_path / "first.yaml").write_text(FIRST)
    (tmp_path / "second.yaml").write_text(SECOND)
    return tmp_path


def call(*arguments: str) -> Result:
    return CliRunner().invoke(cli.voicegen, arguments)


# ---------------------------------------------------------------------------- the command


def test_the_rest_of_the_document_stays_as_it_is(home: Path) -> None:
    found = call("overlay", "lamps.yaml", "first.yaml", "second.yaml")
    assert (found.exit_code, found.stdout, found.stderr) == (0, RESULT, "")
    assert (home / "lamps.yaml").read_text() == DOCUMENT


def test_out_may_be_the_document(home: Path) -> None:
    document = home / "lamps.yaml"
    document.chmod(0o640)
    (home / "link.yaml").symlink_to(document)
    found = call("overlay", "lamps.yaml", "first.yaml", "second.yaml", "-o", "link.yaml")
    assert (found.exit_code, found.output) == (0, "")
    assert (home / "link.yaml").is_symlink()
    assert document.read_text() == RESULT
    assert document.stat().st_mode & 0o777 == 0o640
    assert sorted(os.listdir(home)) == ["first.yaml", "lamps.yaml", "link.yaml", "second.yaml"]


@pytest.mark.parametrize(
    "data",
    [
        DOCUMENT.encode("utf-8-sig"),
        DOCUMENT.encode("utf-16"),
        b"\xfe\xff" + DOCUMENT.encode("utf-16-be"),
        DOCUMENT.replace("\n", "\r\n").encode(),
        json.dumps(
            {"openapi": "3.1.0", "info": {"title": "Lamps"}, "paths": {}}, indent=4
        ).encode(),
        b'{"info":{"title":"Lamps"}}',
        "- 1\n- 'Lämps'".encode(),
    ],
)
def test_what_nothing_changes_keeps_its_bytes(home: Path, data: bytes) -> None:
    """Whatever the encoding, and whatever kind of document it is."""
    (home / "any").write_bytes(data)
    (home / "idle.yaml").write_text(HEAD + "- {target: '$', update: {}}\n")
    (home / "list.yaml").write_text(HEAD + "- {target: '$', update: []}\n")
    overlay = "list.yaml" if data.startswith(b"-") else "idle.yaml"
    found = call("overlay", "any", overlay)
    assert (found.exit_code, found.stdout_bytes) == (0, data)


def test_the_encoding_stays(home: Path) -> None:
    for codec in ("utf-8-sig", "utf-16", "utf-8"):
        (home / "lamps.yaml").write_bytes(DOCUMENT.encode(codec))
        found = call("overlay", "lamps.yaml", "first.yaml", "second.yaml")
        assert found.stdout_bytes == RESULT.encode(codec)


def test_a_mistake_is_told_and_nothing_written(home: Path) -> None:
    found = call("overlay", "lamps.yaml", "second.yaml", "first.yaml", "first.yaml", "-o", "out")
    assert (found.exit_code, found.stdout) == (2, "")
    assert found.stderr.startswith("first.yaml:4:4: error[no-target]: $.paths['/lamps'] selects")
    assert not (home / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("lamps.yaml", "none.yaml"), "none.yaml:1:1: error[no-file]"),
        (("none.yaml", "first.yaml"), "none.yaml:1:1: error[no-file]"),
        (("lamps.yaml", "lamps.yaml"), "error[malformed-overlay]: there is no `overlay` key"),
        (("lamps.yaml",), "Missing argument 'OVERLAY...'"),
        (("lamps.yaml", "first.yaml", "-o", "."), ". is no regular file"),
        (("lamps.yaml", "first.yaml", "-o", "no/such"), "no/such: No such file or directory"),
        (("lamps.yaml", "first.yaml", "-o", "first.yaml"), "first.yaml is an overlay"),
    ],
)
def test_what_cannot_be_done_is_said(home: Path, arguments: list[str], message: str) -> None:
    found = call("overlay", *arguments)
    assert (found.exit_code, found.stdout) == (2, "")
    assert message in found.stderr
    assert (home / "first.yaml").read_text() == FIRST


def test_of_the_document_only_the_tree_matters(home: Path) -> None:
    """It may have slips, and keys that stand twice: both go, or the last is changed."""
    (home / "twice.yaml").write_text("a: 1 # one\nb: 2\na: 3 # three\nb: 4\nc: 5\n")
    (home / "new.yaml").write_text(
        HEAD + "- {target: $.a, update: x}\n- {target: $.b, remove: true}\n"
    )
    found = call("overlay", "twice.yaml", "new.yaml")
    assert (found.exit_code, found.stdout) == (0, "a: 1 # one\na: x # three\nc: 5\n")
    assert found.stderr.startswith("twice.yaml:3:1: warning[duplicate-key]")


@pytest.mark.parametrize(
    ("extends", "warned"),
    [
        ("lamps.yaml", False),
        ("./first/../lamps.yaml#/paths", False),
        ("l%61mps.yaml", False),
        ("https://example.com/other.yaml", False),
        ("urn:other", False),
        ("other.yaml", True),
        ("/lamps.yaml", True),
        ("'http://[no'", False),
    ],
)
def test_an_overlay_of_another_document_is_told(home: Path, extends: str, warned: bool) -> None:
    (home / "first.yaml").write_text(FIRST.replace("actions:", f"extends: {extends}\nactions:"))
    found = call("overlay", "lamps.yaml", "first.yaml")
    assert found.exit_code == 0
    assert ("first.yaml:3:1: warning[other-document]" in found.stderr) == warned


def test_a_file_that_cannot_be_replaced_stays(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(WriteError, match="No space left"):
        replace_file(home / "lamps.yaml", b"new")
    assert (home / "lamps.yaml").read_text() == DOCUMENT
    assert sorted(os.listdir(home)) == ["first.yaml", "lamps.yaml", "second.yaml"]


# ---------------------------------------------------------------------------- the setting


def test_all_commands_see_the_corrected_document(home: Path) -> None:
    (home / "voicegen.yaml").write_text(SETTINGS)
    shown = json.loads(call("ir", "lamps.yaml").stdout)
    assert [each["wire"] for each in shown["operations"]] == ["list_lamps"]
    (home / "second.yaml").write_text(SECOND + "- {target: $.info, update: {version: 2}}\n")
    checked = call("validate", "lamps.yaml")
    assert (checked.exit_code, checked.stdout.partition(": ")[0]) == (1, "second.yaml:5:29")
    (home / "second.yaml").write_text(SECOND + "- {target: $.info, update: {title: Lights}}\n")
    drafted = call("translate", "lamps.yaml", "--overlay", "none.yaml")
    assert drafted.exit_code == 1
    assert "# Lights" in drafted.stdout
    assert "# Lamps" not in drafted.stdout
    assert call("generate", "lamps.yaml", "--target", "python").exit_code == 0
    assert (home / "generated/python/src/lights/__init__.py").exists()


def test_skips_and_pins_mean_the_corrected_document(home: Path) -> None:
    (home / "new.yaml").write_text(
        HEAD + "- {target: $.paths, update: {/new: {get: {operationId: new, responses: "
        "{'204': {description: None.}}}, put: {responses: {'204': {description: None.}}}}}}\n"
    )
    settings = home / "voicegen.yaml"
    settings.write_text(
        "overlays: [first.yaml, new.yaml]\n"
        'names: {"#/paths/~1new/get": lamps.newest}\nskip: {"#/paths/~1new/put": not yet}\n'
    )
    result = run(home / "lamps.yaml", settings, ["python"])
    assert (result.report.diagnostics, result.skipped) == ([], ("PUT /new: not yet",))
    assert "def newest" in result.files["python/src/lamps/resources/lamps.py"]
    settings.write_text('overlays: [first.yaml]\nskip: {"#/paths/~1lamps/get": gone by then}\n')
    assert [each.code for each in run(home / "lamps.yaml", settings).report.diagnostics] == [
        "unused-skip"
    ]


def test_translations_are_of_the_corrected_document(home: Path) -> None:
    (home / "title.yaml").write_text(HEAD + "- {target: $.info, update: {title: Lights}}\n")
    drafted = call("overlay", "lamps.yaml", "title.yaml", "-o", "corrected.yaml")
    assert drafted.exit_code == 0
    draft = call("translate", "corrected.yaml", "--overlay", "uk.yaml").stdout
    (home / "uk.yaml").write_text(draft.replace('""', "Лампи"))
    (home / "voicegen.yaml").write_text(
        "document: lamps.yaml\noverlays: [title.yaml]\n"
        "docs: {languages: {python: , curl: }, locales: {en: , uk: {overlay: uk.yaml}}}\n"
    )
    result = run(home / "lamps.yaml", home / "voicegen.yaml", ["python"])
    assert result.report.diagnostics == []
    found = call("translate", "lamps.yaml", "--overlay", "uk.yaml")
    assert (found.exit_code, found.output) == (0, "")


def test_the_tree_is_copied_once_for_all_overlays(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Tree] = []

    class Counted(Tree):
        def __init__(self, original: object) -> None:
            made.append(self)
            super().__init__(original)  # type: ignore[arg-type]

    monkeypatch.setattr("generator.overlay.Tree", Counted)
    assert call("overlay", "lamps.yaml", "first.yaml", "second.yaml").exit_code == 0
    assert len(made) == 1


@pytest.mark.parametrize(
    ("overlays", "message"),
    [
        ("first.yaml", "overlays must be a list of texts"),
        ("[1]", "overlays must be a list of texts"),
        ("[/first.yaml]", "overlays leads out of the folder of the settings"),
        ("[first.yaml, ./first.yaml]", "./first.yaml stands here twice"),
    ],
)
def test_settings_that_are_wrong_are_told_by_all(home: Path, overlays: str, message: str) -> None:
    (home / "voicegen.yaml").write_text(f"document: lamps.yaml\noverlays: {overlays}\n")
    for command in ("ir", "generate"):
        found = call(command, "lamps.yaml")
        assert (found.exit_code, message in found.stderr) == (2, True)
    found = call("validate", "lamps.yaml")
    assert (found.exit_code, message in found.stdout) == (1, True)


def test_with_a_mistake_in_an_overlay_nothing_else_is_told(home: Path) -> None:
    """What the overlay would have mended is no news."""
    (home / "voicegen.yaml").write_text("document: lamps.yaml\noverlays: [first.yaml]\n")
    (home / "lamps.yaml").write_text(DOCUMENT.replace("  /lamps:", "  /lamp:") + "security: 1\n")
    report = run(home / "lamps.yaml").report
    assert [each.code for each in report.diagnostics] == ["no-target"]


def test_no_settings_mean_no_corrections(home: Path) -> None:
    (home / "voicegen.yaml").write_text(SETTINGS.replace("lamps", "other"))
    shown = json.loads(call("ir", "lamps.yaml").stdout)
    assert len(shown["operations"]) == 2


# ---------------------------------------------------------------------------- what is taken out


def test_what_is_missing_since_an_overlay_took_it_out_is_told_with_its_line(home: Path) -> None:
    (home / "lamps.yaml").write_text("""\
openapi: 3.1.0
info: {title: Lamps, version: '1'}
paths:
  /lamps/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {$ref: "#/components/responses/Lamp"}}
components: {responses: {Lamp: {description: A lamp.}}}
""")
    taken = ["$.info.title", "$.paths['/lamps/{id}'].get.parameters[0]", "$.components.responses"]
    actions = [f'- {{target: "{each}", remove: true}}\n' for each in taken]
    (home / "first.yaml").write_text(HEAD + "".join(actions))
    (home / "voicegen.yaml").write_text("document: lamps.yaml\noverlays: [first.yaml]\n")
    found = json.loads(call("validate", "lamps.yaml", "--format", "json").stdout)
    assert [(each["code"], each["hint"].rpartition("; ")[2]) for each in found] == [
        ("missing-field", "first.yaml:4 takes 'title' out"),
        ("unresolved-path-parameter", "first.yaml:5 takes an item of 'parameters' out"),
        ("unknown-ref", "first.yaml:6 takes it out"),
    ]
