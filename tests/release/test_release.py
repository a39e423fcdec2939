"""A release follows from what has changed since the last one, and from nothing else."""

import re
import shutil
import tomllib
from html import unescape
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from markdown_it import MarkdownIt

from generator.cli import voicegen

OPERATION = """
  /pets/{name}:
    get:
      operationId: NAME
      tags: [pets]
      summary: SUMMARY
      responses: {"204": {description: Done.}}
"""
DOCUMENT = f"""openapi: 3.1.0
info: {{title: Pet Store, version: 7.1.0}}
servers: [{{url: https://pets.example.com}}]
paths:
{OPERATION.replace("{name}", "one").replace("NAME", "getOne").replace("SUMMARY", "Get one")}
{OPERATION.replace("{name}", "two").replace("NAME", "getTwo").replace("SUMMARY", "Get two")}
"""
THIRD = OPERATION.replace("{name}", "three").replace("NAME", "getThree").replace("SUMMARY", "Third")
SECOND = OPERATION.replace("{name}", "two").replace("NAME", "getTwo").replace("SUMMARY", "Get two")
CHANGELOG = "# Ours.\nreleases: [] # none yet\n# The end.\n"


class Project:
    """A small project in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.specs = folder / "specs"
        self.specs.mkdir()
        self.write("voicegen.yaml", "document: api.yaml\nchangelog: changelog.yaml\n")
        self.write("changelog.yaml", CHANGELOG)
        self.write("api.yaml", DOCUMENT)

    def write(self, name: str, text: str) -> None:
        (self.specs / name).write_bytes(text.encode())

    def read(self, name: str) -> str:
        return (self.specs / name).read_bytes().decode()

    def run(self, command: str, *options: str) -> Result:
        spec, out = self.specs / "api.yaml", self.folder / "out"
        words = [command, str(spec), "--out", str(out), *options]
        return CliRunner().invoke(voicegen, words, env={"SOURCE_DATE_EPOCH": "1700000000"})

    def release(self, *options: str) -> Result:
        return self.run("release", *options)

    def state(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in self.folder.rglob("*")
            if path.is_file()
        }

    @property
    def versions(self) -> list[str]:
        listed = yaml.safe_load(self.read("changelog.yaml"))["releases"]
        return [each["version"] for each in listed]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.fixture
def released(project: Project) -> Project:
    assert project.release().exit_code == 0
    return project


def test_the_first_release_needs_nothing_before_it(project: Project) -> None:
    result = project.release()
    assert result.exit_code == 0, result.output
    assert "0.1.0 (minor), because of the first release" in result.output
    assert project.versions == ["0.1.0"]
    assert "The first release: 2 operations." in project.read("changelog.yaml")
    assert project.read("released/api.yaml") == DOCUMENT
    assert project.run("check").exit_code == 0


def test_the_version_is_said_once_and_follows_everywhere(released: Project) -> None:
    out = released.folder / "out/python"
    said = next(out.rglob("_version.py")).read_text("utf-8")
    assert '__version__ = "0.1.0"' in said
    assert "dynamic" in tomllib.loads((out / "pyproject.toml").read_text("utf-8"))["project"]
    log = (out / "CHANGELOG.md").read_text("utf-8")
    assert "\n## 0.1.0 - 2023-11-14\n" in log
    config = released.read("voicegen.yaml")
    released.write("voicegen.yaml", f"{config}python: {{version: 0.2.0}}\n")
    result = released.run("generate")
    assert result.exit_code == 2
    assert "the version is said in two places" in result.output


def test_with_nothing_to_release_it_says_so(released: Project) -> None:
    before = released.state()
    result = released.release()
    assert (result.exit_code, result.stdout) == (
        0,
        "nothing to release: nothing has changed since 0.1.0\n",
    )
    assert released.state() == before


def test_a_comment_is_nothing_to_release(released: Project) -> None:
    released.write("api.yaml", f"# better\n{DOCUMENT}")
    assert "nothing to release" in released.release("--major").output


def test_an_addition_is_a_minor_release(released: Project) -> None:
    released.write("api.yaml", DOCUMENT + THIRD)
    result = released.release()
    assert result.exit_code == 0, result.output
    assert released.versions == ["0.2.0", "0.1.0"]
    newest = yaml.safe_load(released.read("changelog.yaml"))["releases"][0]
    assert newest["document"] == "7.1.0" and newest["date"] == "2023-11-14"
    about = [each.get("about") for each in newest["changes"]["en"]["Added"]]
    assert about == ["#/paths/~1pets~1three/get"]
    assert released.release().stdout.startswith("nothing to release")


def test_what_breaks_needs_to_be_wanted(released: Project) -> None:
    released.write("api.yaml", DOCUMENT.replace(SECOND, "") + THIRD)
    before = released.state()
    refused = released.release()
    assert refused.exit_code == 1
    assert "**Breaking:**" in refused.stdout and "--major" in refused.stderr
    assert released.state() == before
    result = released.release("--major")
    assert result.exit_code == 0, result.output
    assert released.versions == ["1.0.0", "0.1.0"]


def test_a_dry_run_writes_nothing(released: Project) -> None:
    released.write("api.yaml", DOCUMENT + THIRD)
    before = released.state()
    result = released.release("--dry-run", "--date", "2030-05-06")
    assert result.exit_code == 0
    assert "## [0.2.0] - 2030-05-06" in result.stdout
    assert released.state() == before


def test_a_better_text_is_a_patch(released: Project) -> None:
    released.write("api.yaml", DOCUMENT.replace("Get two", "Get the second"))
    assert released.release().exit_code == 0
    assert released.versions == ["0.1.1", "0.1.0"]


def test_code_that_is_generated_otherwise_is_a_patch(released: Project) -> None:
    released.write("released/code.sha256", "0" * 64 + "\n")
    result = released.release()
    assert result.exit_code == 0
    assert released.versions == ["0.1.1", "0.1.0"]
    assert "generated anew" in released.read("changelog.yaml")


def test_settings_count_as_the_document_does(released: Project) -> None:
    config = released.read("voicegen.yaml")
    pin = 'names: {"#/paths/~1pets~1two/get": pets.fetch_two}\n'
    released.write("voicegen.yaml", config + pin)
    result = released.release()
    assert result.exit_code == 1, result.output
    assert "pets.fetch_two" in result.output


def test_what_breaks_is_told_even_where_the_output_cannot_be_made(released: Project) -> None:
    pin = 'names: {"#/paths/~1pets~1two/get": pets.fetch_two}\n'
    for name in ("voicegen.yaml", "released/voicegen.yaml"):
        released.write(name, released.read(name) + pin)
    released.write("api.yaml", DOCUMENT.replace(SECOND, "") + THIRD)
    told = released.release("--dry-run")
    assert told.exit_code == 1 and "## [1.0.0]" in told.stdout
    before = released.state()
    result = released.release("--dry-run", "--major")
    assert result.exit_code == 2 and "error[unused-pin]" in result.stderr
    assert released.release("--major").exit_code == 2
    assert released.state() == before


def test_the_rest_of_the_changelog_stays_as_it_is(released: Project) -> None:
    first = released.read("changelog.yaml")
    assert first.startswith("# Ours.\nreleases:\n") and first.endswith("# none yet\n# The end.\n")
    released.write("api.yaml", DOCUMENT + THIRD)
    released.release()
    second = released.read("changelog.yaml")
    head = "# Ours.\nreleases:\n"
    assert second.startswith(head) and second.endswith(first.removeprefix(head))


def test_the_package_tells_of_releases_in_the_form_of_keep_a_changelog(released: Project) -> None:
    released.write("api.yaml", DOCUMENT + THIRD)
    released.release()
    log = (released.folder / "out/python/CHANGELOG.md").read_text("utf-8")
    assert re.findall(r"^## (.*)$", log, re.M) == ["0.2.0 - 2023-11-14", "0.1.0 - 2023-11-14"]
    sections = set(re.findall(r"^### (.*)$", log, re.M))
    assert sections <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("changelog.yaml", '"0.1.0"', '"0.3.0"'), "the newest release is 0.3.0 here, but 0.1.0"),
        (("voicegen.yaml", "changelog: changelog.yaml\n", ""), "a release needs a changelog"),
        (("api.yaml", "operationId: getTwo", "operationId: getOne"), "error[duplicate"),
        (("changelog.yaml", "- version", "- 1\n  - version"), "error[config]"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_written(
    released: Project, change: tuple[str, str, str], told: str
) -> None:
    name, old, new = change
    text = released.read(name)
    assert old in text
    released.write(name, text.replace(old, new, 1))
    before = released.state()
    result = released.release("--major")
    assert result.exit_code == 2
    assert told in result.output
    assert released.state() == before


def test_a_version_that_none_can_follow_is_told(released: Project) -> None:
    for name in ("changelog.yaml", "released/changelog.yaml"):
        released.write(name, released.read(name).replace('"0.1.0"', '"0.1"'))
    released.write("api.yaml", DOCUMENT + THIRD)
    result = released.release()
    assert result.exit_code == 2 and "it is not MAJOR.MINOR.PATCH" in result.output


def test_a_project_that_was_released_before_records_what_it_was_made_of(project: Project) -> None:
    project.write("changelog.yaml", f"releases:\n- {_entry('2.0.0')}\n")
    refused = project.release()
    assert refused.exit_code == 2 and "voicegen release --record" in refused.output
    assert project.release("--record").exit_code == 0
    project.write("api.yaml", DOCUMENT + THIRD)
    assert project.release().exit_code == 0
    assert project.versions == ["2.1.0", "2.0.0"]


@pytest.mark.parametrize("date", ["2026-02-30", "today", "26-1-1"])
def test_a_date_that_is_none_is_refused(released: Project, date: str) -> None:
    result = released.release("--date", date)
    assert result.exit_code == 2 and "is no date" in result.output


def test_a_changelog_in_another_form_is_refused_and_left(released: Project) -> None:
    for name in ("changelog.yaml", "released/changelog.yaml"):
        released.write(name, f"releases: [{_entry('0.1.0')}]\n")
    released.write("api.yaml", DOCUMENT + THIRD)
    before = released.state()
    result = released.release()
    assert (
        result.exit_code == 2
        and "has no list of releases that one can be added to" in result.output
    )
    assert released.state() == before


def test_a_dry_run_refuses_what_a_release_would(released: Project) -> None:
    released.write("changelog.yaml", f"releases: [{_entry('0.1.0')}]\n")
    released.write("api.yaml", DOCUMENT + THIRD)
    result = released.release("--dry-run")
    assert result.exit_code == 2 and "has no list of releases" in result.output


@pytest.mark.parametrize("text", ["releases: []\r\n", "\ufeff# Ours.\r\nreleases: [ ] # none\r\n"])
def test_a_changelog_keeps_its_encoding(project: Project, text: str) -> None:
    project.write("changelog.yaml", text)
    assert project.release().exit_code == 0
    first = project.read("changelog.yaml")
    assert first.startswith(text.partition("releases")[0])
    assert first.count("\n") == first.count("\r\n") > 5
    project.write("api.yaml", DOCUMENT + THIRD)
    assert project.release().exit_code == 0
    second = project.read("changelog.yaml")
    assert second.count("\n") == second.count("\r\n") > first.count("\n")


def test_a_document_may_lie_deeper_than_its_settings_and_move(project: Project) -> None:
    deeper = project.specs / "api/pets.yaml"
    deeper.parent.mkdir()
    (project.specs / "api.yaml").rename(deeper)
    out, config = str(project.folder / "out"), str(project.specs / "voicegen.yaml")
    words = ["release", str(deeper), "--config", config, "--out", out]
    project.write("voicegen.yaml", "document: api/pets.yaml\nchangelog: changelog.yaml\n")
    assert CliRunner().invoke(voicegen, words).exit_code == 0
    assert "nothing to release" in CliRunner().invoke(voicegen, words).output
    deeper.rename(project.specs / "api.yaml")
    project.write("voicegen.yaml", "document: api.yaml\nchangelog: changelog.yaml\n")
    assert project.release("--dry-run").stdout.startswith("0.1.1 after 0.1.0 (patch)")


@pytest.mark.parametrize("options", [[], ["--dry-run"], ["--record"]])
def test_a_document_outside_of_the_settings_folder_is_refused(
    project: Project, options: list[str]
) -> None:
    elsewhere = project.folder / "api.yaml"
    (project.specs / "api.yaml").rename(elsewhere)
    before = project.state()
    out, config = str(project.folder / "out"), str(project.specs / "voicegen.yaml")
    words = ["release", str(elsewhere), "--config", config, "--out", out, *options]
    result = CliRunner().invoke(voicegen, words)
    assert result.exit_code == 2
    assert "does not lie in the folder of the settings" in result.output
    assert project.state() == before


def test_a_release_that_fails_leaves_all_as_it_was(released: Project) -> None:
    note = released.folder / "out/python/src/pet_store/types"
    shutil.rmtree(note)
    note.write_text("ours", "utf-8")
    released.write("api.yaml", DOCUMENT + THIRD)
    before = released.state()
    result = released.release()
    assert result.exit_code == 2, result.output
    assert released.state() == before


def test_a_release_that_is_interrupted_leaves_all_as_it_was(
    released: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("generator.write.write", interrupt)
    released.write("api.yaml", DOCUMENT + THIRD)
    before = released.state()
    assert released.release().exit_code != 0
    assert released.state() == before


@pytest.mark.parametrize("option", ["--dry-run", "--major", "--date=2026-01-01"])
def test_a_record_is_no_release(released: Project, option: str) -> None:
    before = released.state()
    result = released.release("--record", option)
    assert result.exit_code == 2 and "--record stands alone" in result.output
    assert released.state() == before


def test_what_was_never_released_is_not_recorded(project: Project) -> None:
    before = project.state()
    result = project.release("--record")
    assert result.exit_code == 2 and "has no release to record" in result.output
    assert project.state() == before


def test_an_entry_leads_to_the_page_of_what_it_is_about(released: Project) -> None:
    limit = "\n      parameters: [{name: limit, in: query, schema: {type: integer}}]"
    added = DOCUMENT.replace("      summary: Get two", f"      summary: Get two{limit}")
    released.write("api.yaml", added + THIRD)
    assert released.release().exit_code == 0
    newest = yaml.safe_load(released.read("changelog.yaml"))["releases"][0]
    about = {each["text"]: each["about"] for each in newest["changes"]["en"]["Added"]}
    assert about["`client.pets.get_two`, `limit`: the optional argument is new."] == (
        "#/paths/~1pets~1two/get"
    )


def test_the_sections_are_told_in_the_order_of_keep_a_changelog(released: Project) -> None:
    marked = DOCUMENT.replace("operationId: getOne", "operationId: getOne\n      deprecated: true")
    released.write("api.yaml", marked.replace(SECOND, "") + THIRD)
    result = released.release("--major")
    assert result.exit_code == 0, result.output
    listed = ["Added", "Deprecated", "Removed"]
    assert re.findall("(?m)^### (.*)$", result.output) == listed
    newest = yaml.safe_load(released.read("changelog.yaml"))["releases"][0]
    assert list(newest["changes"]["en"]) == listed


def _entry(version: str) -> str:
    changes = "{en: {Added: [All.]}}"
    return f"{{version: '{version}', date: '2026-01-01', document: '7', changes: {changes}}}"


def test_documentation_is_counted_once_by_its_places(released: Project) -> None:
    released.write("api.yaml", DOCUMENT.replace("Get two", "Get the second"))
    assert "- The documentation changed in one place." in released.release().output


def test_a_document_does_not_write_to_the_terminal(released: Project) -> None:
    hostile = THIRD.replace("/pets/three", '"/pets/\\e[31m\\u202ethree"')
    released.write("api.yaml", DOCUMENT + hostile)
    result = released.release("--dry-run")
    assert result.exit_code == 0, result.output
    assert "/pets/" in result.stdout.splitlines()[0]
    assert not {"\x1b", "\u202e"} & set(result.stdout)


def test_values_are_told_as_they_are(project: Project) -> None:
    limit = "{name: limit, in: query, schema: {type: string, pattern: '^\\._`*<b>_x-[y](z)$'}}"
    document = DOCUMENT.replace("getTwo", f"getTwo\n      parameters: [{limit}]")
    project.write("api.yaml", document.replace("_x-", "_w-"))
    assert project.release().exit_code == 0
    project.write("api.yaml", document)
    assert project.release("--major").exit_code == 0
    log = (project.folder / "out/python/CHANGELOG.md").read_text("utf-8")
    html = unescape(MarkdownIt().render(log))
    assert "<code>^\\._`*<b>_x-[y](z)$</code>" in html, html
    assert "<em>" not in html and '<a href="z' not in html


def test_a_change_of_the_document_as_a_whole_names_it_in_words(released: Project) -> None:
    released.write("api.yaml", DOCUMENT.replace("pets.example.com", "pets.example.com/v2"))
    told = released.release("--dry-run", "--major").output
    assert "- **Breaking:** the document, `servers`: requests go to `https://" in told
