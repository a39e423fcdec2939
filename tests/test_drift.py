"""Why output is not as asked: each kind of drift is provoked, and the named cause is compared."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from contextlib import chdir
from itertools import combinations
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import cli, format as format_stage, inputs, pipeline
from generator.lock import LOCK
from generator.version import version

ROOT = Path(__file__).parent.parent
API = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example.com/v1"}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      summary: List pets
      responses:
        "200":
          description: The pets
          content:
            application/json:
              schema: {$ref: "schemas.yaml#/Pet"}
"""
SCHEMAS = """\
Pet:
  type: object
  properties:
    name: {type: string, description: What the pet is called.}
"""
SETTINGS = """\
document: api.yaml
regenerate: make pets
templates: own
changelog: changelog.yaml
overlays: [mend.yaml]
python: {package: pets, description: Pets and their names}
docs:
  languages: {python: {}}
  locales:
    en: {texts: en.yaml}
    zh-CN: {overlay: zh.yaml}
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: Chinese, version: "1"}
actions:
  - target: $.paths['/pets'].get
    update: {summary: 列出宠物}
    x-source-hash: {summary: "37f4a38c106b"}
"""
MEND = """\
overlay: 1.0.0
info: {title: Corrections, version: "1"}
actions:
  - target: $.paths['/pets'].get
    update: {description: All that live here.}
"""
CHANGELOG = """\
releases:
  - version: "1.0.0"
    date: "2026-11-21"
    document: "1"
    changes: {en: {Added: [First]}, zh-CN: {Added: [First]}}
"""
RESOURCE = "api/python/src/pets/resources/pets.py"
RETRY = "api/python/src/pets/_runtime/retry.py"
OWN = "own/python/LICENSE.j2"
RETRIES = "own/python/_retries.md.j2"
RESOURCES = "own/python/package/resources/resource.py.j2"
COPIED = "own/python/_runtime/retry.py"
LANGUAGE = "own/languages/python/language.yaml"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with all that can drift, written in full."""
    home = tmp_path_factory.mktemp("made")
    texts = {
        "api.yaml": API,
        "schemas.yaml": SCHEMAS,
        "voicegen.yaml": SETTINGS,
        "mend.yaml": MEND,
        "zh.yaml": OVERLAY,
        "changelog.yaml": CHANGELOG,
        "en.yaml": "skill: {more: More about $product.}\n",
        OWN: "Ours\n",
    }
    for name, text in texts.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text, "utf-8")
    for name in (RETRIES, RESOURCES, COPIED, LANGUAGE):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name.replace("own", "templates"), home / name)
    with chdir(home):
        done = call("generate")
    assert done.exit_code == 0, done.output
    assert "stale-translation" not in done.stderr
    return home


@pytest.fixture
def home(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the project, as the current folder; nothing has drifted yet."""
    folder = tmp_path / "home"
    shutil.copytree(made, folder)
    monkeypatch.chdir(folder)
    return folder


def call(command: str, *more: str) -> Result:
    return CliRunner().invoke(cli.voicegen, [command, "api.yaml", "--out", "api", *more])


def causes(*more: str) -> list[str]:
    """The causes that `check` names, none where all is as asked."""
    found = call("check", *more)
    told = re.findall(r"^cause: (.*)$", found.stderr, re.MULTILINE)
    assert found.exit_code == (1 if told else 0), found.output
    return told


def counted(told: list[str]) -> list[str]:
    """The same with `N files` in place of any number above one."""
    return [re.sub(r"\b\d+ files$", "N files", each) for each in told]


def replace(path: str, old: str, new: str) -> None:
    file = Path(path)
    text = file.read_bytes().decode()
    assert old in text
    file.write_bytes(text.replace(old, new, 1).encode())


def copy(path: str, to: str) -> None:
    shutil.copy(path, to)


def shouting(text: str) -> str:
    """What `_tidy` becomes where voicegen itself changes: every file but Python ends in a !"""
    return "\n".join(line.rstrip(" \t") for line in text.split("\n")).rstrip("\n") + "!\n"


# Each way to drift, and the cause that must be named for it.
WAYS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], str]] = {
    "document": (
        lambda patch: replace("api.yaml", "List pets", "Name pets"),
        "document api.yaml changed: N files",
    ),
    "a file the document refers to": (
        lambda patch: replace("schemas.yaml", "is called", "goes by"),
        "document schemas.yaml changed: N files",
    ),
    "overlay": (
        lambda patch: replace("mend.yaml", "live here", "lived here"),
        "overlay mend.yaml changed: N files",
    ),
    "overlay of a locale": (
        lambda patch: replace("zh.yaml", "列出宠物", "所有宠物"),
        "overlay zh.yaml changed: N files",
    ),
    "settings": (
        lambda patch: replace("voicegen.yaml", "and their names", "by name"),
        "settings voicegen.yaml changed (python): N files",
    ),
    "settings of the docs": (
        lambda patch: replace(
            "voicegen.yaml", "languages: {python: {}}", "author: me\n  languages: {python: {}}"
        ),
        "settings voicegen.yaml changed (docs): N files",
    ),
    "texts": (
        lambda patch: replace("en.yaml", "More about", "All about"),
        "texts en.yaml changed: 1 file",
    ),
    "changelog": (
        lambda patch: replace("changelog.yaml", "[First]", "[The first]"),
        "changelog changelog.yaml changed: N files",
    ),
    "template": (
        lambda patch: replace(RESOURCES, '"""', '"""Now '),
        f"template {RESOURCES} changed: 1 file",
    ),
    "a template that is included": (
        lambda patch: replace(RETRIES, "\n", "\nNow.\n"),
        f"template {RETRIES} changed: 1 file",
    ),
    "a template of one's own": (
        lambda patch: replace(OWN, "Ours", "Mine"),
        f"template {OWN} changed: 1 file",
    ),
    "a template that is copied": (
        lambda patch: replace(COPIED, "import", "import os\nimport"),
        f"template {COPIED} changed: 1 file",
    ),
    "the description of a language": (
        lambda patch: replace(LANGUAGE, "title: Python", "title: Py"),
        f"template {LANGUAGE} changed: N files",
    ),
    "an edit by hand": (
        lambda patch: replace(RESOURCE, "from __future__", "# mine\nfrom __future__"),
        f"edited by hand: {RESOURCE}:",
    ),
    "a file removed by hand": (
        lambda patch: Path(RETRY).unlink(),
        "removed by hand: 1 file",
    ),
    "a file added by hand": (
        lambda patch: copy(RESOURCE, "api/python/copy.py"),
        "added by hand: 1 file",
    ),
    "line endings": (
        lambda patch: _convert("api/python/README.md"),
        "line endings: CRLF stands where LF was written; git may have converted them: 1 file",
    ),
}


def _convert(path: str) -> None:
    file = Path(path)
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))


def test_nothing_has_drifted(home: Path) -> None:
    done = call("check")
    assert (done.exit_code, causes()) == (0, [])
    assert " files as api.yaml asks\n" in done.stdout


@pytest.mark.parametrize("way", WAYS)
def test_a_cause_is_named(home: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    drift, cause = WAYS[way]
    drift(monkeypatch)
    (told,) = counted(causes())
    assert told.startswith(cause)
    assert call("generate").exit_code == 0
    assert causes() == []


@pytest.mark.heavy
@pytest.mark.parametrize("ways", list(combinations(WAYS, 2))[::3], ids=" and ".join)
def test_two_causes_are_named(
    home: Path, monkeypatch: pytest.MonkeyPatch, ways: tuple[str, str]
) -> None:
    for way in ways:
        WAYS[way][0](monkeypatch)
    told = counted(causes())
    wanted = [WAYS[way][1] for way in ways]
    if set(wanted) == {WAYS["settings"][1], WAYS["settings of the docs"][1]}:
        wanted.sort()
    for cause in wanted:
        # without git, the line of an edit in a file that has changed anyway is a guess
        start = cause.partition(": ")[0]
        assert [each for each in told if each.startswith(start)], (cause, told)
    assert len(told) == 2
    assert call("generate").exit_code == 0
    assert causes() == []


# ---------------------------------------------------------------------------- voicegen itself


def test_voicegen_itself_is_named_where_nothing_else_changed(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(format_stage, "_tidy", shouting)
    told = counted(causes())
    assert told == [f"voicegen itself changed, though its version {version()} is the same: N files"]
    replace(RESOURCE, "from __future__", "# mine\nfrom __future__")
    assert [each.partition(":")[0] for each in causes()] == [
        f"voicegen itself changed, though its version {version()} is the same",
        "edited by hand",
    ]
    monkeypatch.setattr(inputs, "version", lambda: "9.9.9")
    assert counted(causes())[0] == f"voicegen 9.9.9 in place of {version()}: N files"


def test_voicegen_itself_is_named_for_files_that_a_changed_template_has_no_part_in(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(format_stage, "_tidy", shouting)
    replace(OWN, "Ours", "Mine")
    found = json.loads(call("check", "--format", "json").stdout)
    kinds = {each["file"]: [cause["kind"] for cause in each["causes"]] for each in found["files"]}
    assert kinds["api/python/LICENSE"] == ["template"]
    assert kinds["api/python/README.md"] == ["tool"]


def test_another_black_has_a_part_in_python_only(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "black_version", "99.1")
    assert causes() == [f"black 99.1 in place of 26.10.1: no file, only api/{LOCK}"]
    monkeypatch.setattr(format_stage, "_tidy", shouting)
    told = counted(causes())
    assert told[0] == f"black 99.1 in place of 26.10.1: no file, only api/{LOCK}"
    assert told[1].startswith("voicegen itself changed")


def test_settings_of_the_docs_have_no_part_in_the_python_project(home: Path) -> None:
    replace("voicegen.yaml", "languages: {python", "author: me\n  languages: {python")
    replace("api.yaml", "List pets", "Name pets")
    assert counted(causes("--target", "python")) == ["document api.yaml changed: N files"]


def test_what_python_knows_of_the_docs_is_a_setting_of_its_own(home: Path) -> None:
    replace("voicegen.yaml", "docs:", "docs:\n  url: https://pets.example.com/docs")
    (told,) = counted(causes("--target", "python"))
    assert told == "settings voicegen.yaml changed (docs): N files"
    assert counted(causes()) == [told]
    call("generate", "--target", "python")
    assert causes("--target", "python") == []


def test_what_is_selected_of_a_full_document_is_no_input(home: Path) -> None:
    with Path("voicegen.yaml").open("a", encoding="utf-8") as file:
        file.write("select: {operations: [listPets]}\n")
    assert causes() == []


def test_the_order_of_values_counts(home: Path) -> None:
    replace("api.yaml", 'title: Pets, version: "1"', 'version: "1", title: Pets')
    assert causes() == [f"document api.yaml changed: no file, only api/{LOCK}"]


# ---------------------------------------------------------------------------- inputs


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("api.yaml", "paths:", "\n# a comment\npaths: # another"),
        ("api.yaml", '{title: Pets, version: "1"}', "{ title: 'Pets', version: \"1\" }"),
        ("voicegen.yaml", "docs:\n", "# a comment\ndocs:\n\n"),
        ("zh.yaml", "actions:", "# a comment\nactions:"),
        ("en.yaml", "skill: {more: More about $product.}", "skill:\n  more: More about $product."),
    ],
)
def test_comments_and_spaces_are_no_drift(home: Path, path: str, old: str, new: str) -> None:
    replace(path, old, new)
    assert causes() == []


def test_a_change_without_effect_is_told_of_the_lock(home: Path) -> None:
    replace("api.yaml", "info:", "x-note: nothing\ninfo:")
    found = call("check")
    assert f"cause: document api.yaml changed: no file, only api/{LOCK}\n" in found.stderr
    assert f"api is what api.yaml asks, but {LOCK} in it is out of date\n" in found.stderr
    assert found.exit_code == 1


def test_what_was_brought_up_to_date_by_hand_is_told_of_the_lock(home: Path) -> None:
    for path in (COPIED, RETRY):
        replace(path, "import", "import os\nimport")
    assert causes() == [f"template {COPIED} changed: no file, only api/{LOCK}"]


def test_a_file_that_was_added_has_no_other_cause(home: Path) -> None:
    shutil.copy(RESOURCE, "api/python/copy.py")
    replace("api.yaml", "List pets", "Name pets")
    found = call("check").stderr
    assert "api/python/copy.py:1 is stale: added by hand\n" in found


def test_a_removed_file_has_other_causes_too_where_it_would_not_be_the_same(home: Path) -> None:
    Path(RETRY).unlink()
    replace(COPIED, "import", "import os\nimport")
    assert causes() == ["removed by hand: 1 file", f"template {COPIED} changed: 1 file"]


def test_an_input_that_is_new_or_gone_is_named(home: Path) -> None:
    replace("api.yaml", "schemas.yaml#/Pet", "pets/schemas.yaml#/Pet")
    Path("pets").mkdir()
    Path("schemas.yaml").rename("pets/schemas.yaml")
    replace("voicegen.yaml", "zh.yaml", "chinese.yaml")
    Path("zh.yaml").rename("chinese.yaml")
    assert [each.rpartition(":")[0] for each in causes()] == [
        "document api.yaml changed",
        "document pets/schemas.yaml is new",
        "document schemas.yaml is no longer read",
        "overlay chinese.yaml is new",
        "overlay zh.yaml is no longer read",
        "settings voicegen.yaml changed (docs)",
    ]


def test_only_files_made_of_a_template_have_it_as_a_cause(home: Path) -> None:
    replace(RESOURCES, '"""', '"""Now ')
    replace("api.yaml", "List pets", "Name pets")
    found = json.loads(call("check", "--format", "json").stdout)
    for drift in found["files"]:
        kinds = [cause["kind"] for cause in drift["causes"]]
        expected = (
            ["document", "template"] if drift["file"] in (RESOURCE, f"api/{LOCK}") else ["document"]
        )
        assert kinds == expected, drift["file"]


def test_a_file_that_would_be_the_same_again_was_only_edited(home: Path) -> None:
    replace("zh.yaml", "列出宠物", "所有宠物")
    replace("api/python/README.md", "\n", "\nmine\n")
    found = json.loads(call("check", "--format", "json").stdout)
    (edited,) = [each for each in found["files"] if each["file"] == "api/python/README.md"]
    assert [(each["kind"], each["line"]) for each in edited["causes"]] == [("edited", 2)]


def test_stale_files_have_causes_too(home: Path) -> None:
    replace("api.yaml", "tags: [pets]", "tags: [animals]")
    found = call("check")
    assert f"{RESOURCE}:1 is stale: document api.yaml changed\n" in found.stderr
    replace(RESOURCE, "from __future__", "# mine\nfrom __future__")
    found = call("check")
    assert "is stale: document api.yaml changed; edited by hand" in found.stderr


@pytest.mark.heavy
def test_a_template_of_voicegen_is_called_as_in_the_files(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "templates", "built-in")
    monkeypatch.setattr(pipeline, "TEMPLATES", home / "built-in")
    assert causes() == []
    replace("built-in/python/README.md.j2", "\n", "\nNow.\n")
    replace("built-in/python/_runtime/errors.py", "import", "import os\nimport")
    replace("built-in/docs/texts.en.yaml", "Errors", "Mistakes")
    assert counted(causes()) == [
        "template templates/docs/texts.en.yaml changed: N files",
        "template templates/python/README.md.j2 changed: 1 file",
        "template templates/python/_runtime/errors.py changed: 1 file",
    ]


# ---------------------------------------------------------------------------- edits by hand


def test_the_line_of_an_edit_is_exact_while_inputs_are_the_same(home: Path) -> None:
    lines = Path(RESOURCE).read_text("utf-8").splitlines(keepends=True)
    for number in (4, len(lines)):
        changed = [*lines[: number - 1], "# mine\n", *lines[number:]]
        Path(RESOURCE).write_text("".join(changed), "utf-8")
        assert causes() == [f"edited by hand: {RESOURCE}:{number}"]
    Path(RESOURCE).write_text("".join(lines[:-3]), "utf-8")
    assert causes() == [f"edited by hand: {RESOURCE}:{len(lines) - 3}"]
    Path(RESOURCE).write_text("".join(lines) + "# more\n", "utf-8")
    assert causes() == [f"edited by hand: {RESOURCE}:{len(lines) + 1}"]


@pytest.mark.heavy
@pytest.mark.parametrize("committed", [False, True])
def test_the_line_of_an_edit_is_found_by_git_when_inputs_changed_too(
    home: Path, committed: bool
) -> None:
    _git("init", "-q")
    _git("add", "-A")
    _git("commit", "-qm", "all")
    replace("api.yaml", "List pets", "Name pets")
    last = Path(RESOURCE).read_text("utf-8").count("\n") + 1
    with Path(RESOURCE).open("a", encoding="utf-8") as file:
        file.write("# mine\n")
    if committed:
        _git("commit", "-qam", "an edit")
    assert f"edited by hand: {RESOURCE}:{last}" in causes()


def test_the_line_of_an_edit_is_found_whatever_the_lines_end_with(home: Path) -> None:
    replace(RESOURCE, "from __future__", "# mine\nfrom __future__")
    (told,) = causes()
    _convert(RESOURCE)
    assert causes() == [told] != [f"edited by hand: {RESOURCE}:1"]


def test_without_git_the_line_of_an_edit_is_said_to_be_a_guess(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    replace("api.yaml", "List pets", "Name pets")
    with Path(RESOURCE).open("a", encoding="utf-8") as file:
        file.write("# mine\n")
    (told,) = [each for each in causes() if each.startswith("edited")]
    told, _, line = told.rpartition(":")
    assert told == f"edited by hand, in this line or below it: {RESOURCE}"
    assert int(line) < Path(RESOURCE).read_text("utf-8").count("\n")


def _git(*arguments: str) -> None:
    me = ["-c", "user.name=me", "-c", "user.email=me@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *me, *arguments], check=True)


def test_an_edit_that_takes_the_mark_away_is_told_of(home: Path) -> None:
    Path(RESOURCE).write_text("mine = 1\n", "utf-8")
    (told,) = causes()
    assert told.startswith(
        "edited by hand; the mark is gone, so that nothing will replace the file"
    )
    assert call("generate").exit_code == 2


def test_another_mode_is_no_drift(home: Path) -> None:
    Path(RESOURCE).chmod(0o755)
    assert causes() == []


# ---------------------------------------------------------------------------- the lock


def test_the_lock_is_small_sorted_and_the_same_everywhere(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (home / "api" / LOCK).read_text("utf-8")
    first, *lines = text.splitlines()
    assert "@generated" in first and text.endswith("\n") and "\r" not in text
    assert lines == sorted(set(lines))
    outputs = [each for each in lines if " output " in each]
    files = [each for each in (home / "api").rglob("*") if each.is_file() and each.name != LOCK]
    assert len(outputs) == len(files)
    assert len(text) < 100 * len(lines)
    assert str(home) not in text
    monkeypatch.chdir(home.parent)
    spec, config = home / "api.yaml", home / "voicegen.yaml"
    arguments = ["generate", str(spec), "--config", str(config), "--out", "other"]
    assert CliRunner().invoke(cli.voicegen, arguments).exit_code == 0
    assert (home.parent / "other" / LOCK).read_text("utf-8") == text


@pytest.mark.heavy
def test_an_output_touches_its_own_lines_only(home: Path) -> None:
    before = (home / "api" / LOCK).read_text("utf-8").splitlines()
    for target in ("python", "skills", "site"):
        assert "0 files written" in call("generate", "--target", target).stdout
    replace("api.yaml", "List pets", "Name pets")
    call("generate", "--target", "python")
    after = (home / "api" / LOCK).read_text("utf-8").splitlines()
    assert {line.split()[0] for line in set(before) ^ set(after)} == {"python"}
    assert causes("--target", "python") == []
    assert counted(causes()) == ["document api.yaml changed: N files"]


def test_without_a_lock_causes_are_unknown(home: Path) -> None:
    (home / "api" / LOCK).unlink()
    assert causes() == [f"api/{LOCK} is missing"]
    replace("api.yaml", "List pets", "Name pets")
    first, last = counted(causes())
    assert first == f"unknown, as api/{LOCK} is missing: N files"
    assert last == f"api/{LOCK} is missing"
    assert call("generate").exit_code == 0
    assert causes() == []


def test_a_lock_without_an_output_says_nothing_of_it(home: Path) -> None:
    lock = home / "api" / LOCK
    lines = lock.read_text("utf-8").splitlines(keepends=True)
    lock.write_text("".join(line for line in lines if not line.startswith("site ")), "utf-8")
    replace("zh.yaml", "列出宠物", "所有宠物")
    assert [each.rpartition(":")[0] for each in causes()] == [
        "overlay zh.yaml changed",
        f"unknown, as api/{LOCK} says nothing of site",
        "",
    ]


@pytest.mark.heavy
@pytest.mark.parametrize("damage", ["", "nonsense\n", "{head}{half}", "{all}garbage\n", "\0\xff"])
def test_a_damaged_lock_is_told_of_and_mended(home: Path, damage: str) -> None:
    lock = home / "api" / LOCK
    text = lock.read_text("utf-8")
    head = text.splitlines(keepends=True)[0]
    told = damage.format(head=head, half=text[len(text) // 2 :], all=text)
    lock.write_text(told, "latin-1" if damage == "\0\xff" else "utf-8")
    found = causes()
    assert found and all(LOCK in each for each in found)
    replace("api.yaml", "List pets", "Name pets")
    assert causes()
    done = call("generate")
    if damage in ("nonsense\n", "\0\xff"):
        # Whatever that is, it is not ours.
        assert (done.exit_code, lock.name in done.stderr) == (2, True)
    else:
        assert done.exit_code == 0
        assert causes() == []


@pytest.mark.heavy
@pytest.mark.parametrize("style", ["merge", "diff3", "union"])
def test_a_lock_of_two_branches_still_tells_causes(home: Path, style: str) -> None:
    _git("init", "-q", "-b", "main")
    Path(".gitattributes").write_text(f"{LOCK} merge=union\n" if style == "union" else "")
    _git("add", "-A")
    _git("commit", "-qm", "all")
    _git("checkout", "-qb", "other")
    replace("api.yaml", "The pets", "All pets")
    call("generate")
    _git("commit", "-qam", "other")
    _git("checkout", "-q", "main")
    replace("schemas.yaml", "is called", "goes by")
    call("generate")
    _git("commit", "-qam", "mine")
    style_ = "merge" if style == "union" else style
    command = ["git", "-c", f"merge.conflictStyle={style_}", "-c", "user.name=me"]
    command += ["-c", "user.email=me@example.com", "merge", "-q", "other"]
    subprocess.run(command, capture_output=True)
    lock = (home / "api" / LOCK).read_text("utf-8")
    assert ("<<<<<<<" in lock) == (style != "union")
    told = causes()
    if style != "union":
        assert told[-1].startswith(f"api/{LOCK}:") and told[-1].endswith(
            "marks of a merge conflict"
        )
    # Both values of an input are known, so neither document is said to have changed.
    assert not [each for each in told if each.startswith("document")]
    replace(OWN, "Ours", "Mine")
    assert f"template {OWN} changed: 1 file" in causes()
    for file in (home / "api").rglob("*"):
        assert file.is_dir() or file.name == LOCK or b"<<<<<<<" not in file.read_bytes(), file
    assert call("generate").exit_code == 0
    assert causes() == []


@pytest.mark.heavy
def test_branches_that_change_other_templates_merge_without_conflict(home: Path) -> None:
    _git("init", "-q", "-b", "main")
    _git("add", "-A")
    _git("commit", "-qm", "all")
    _git("checkout", "-qb", "other")
    replace(RESOURCES, '"""', '"""Now ')
    call("generate")
    _git("commit", "-qam", "other")
    _git("checkout", "-q", "main")
    replace(OWN, "Ours", "Mine")
    call("generate")
    _git("commit", "-qam", "mine")
    _git("merge", "-q", "other")
    assert causes() == []


@pytest.mark.parametrize("value", ["", "python output README.md 000000000000\n"])
def test_a_lock_that_was_edited_by_itself_is_told_of_with_the_line(home: Path, value: str) -> None:
    lines = (home / "api" / LOCK).read_text("utf-8").splitlines(keepends=True)
    (number,) = [at for at, line in enumerate(lines) if line.startswith("python output README.md")]
    lines[number] = value
    (home / "api" / LOCK).write_text("".join(lines), "utf-8")
    assert causes() == [f"api/{LOCK}:{number + 1} was edited, or merged, by itself"]


@pytest.mark.parametrize("is_link", [True, False])
def test_a_lock_that_is_no_file_is_told_of(home: Path, is_link: bool) -> None:
    lock = home / "api" / LOCK
    lock.rename(home / "kept")
    if is_link:
        lock.symlink_to(home / "kept")
    else:
        lock.mkdir()
    assert causes() == [f"api/{LOCK} is no file, so that nothing will replace it: move it away"]
    assert call("generate").exit_code == 2


def test_a_lock_whose_lines_end_otherwise_is_told_of(home: Path) -> None:
    for file in (home / "api").rglob("*"):
        if file.is_file():
            _convert(str(file))
    told = counted(causes())
    assert [each.partition(":")[0] for each in told] == ["line endings"]


# ---------------------------------------------------------------------------- formats


def test_github_shows_causes_where_they_are_and_then_files(home: Path) -> None:
    replace("api.yaml", "List pets", "Name pets")
    replace("api/python/pyproject.toml", "\n", "\n# 100%: mine\n")
    found = call("check", "--format", "github")
    lines = [line for line in found.stdout.splitlines() if line.startswith("::error ")]
    assert lines[0].startswith(
        "::error file=api.yaml,line=1,title=document api.yaml changed::document api.yaml changed: "
    )
    assert lines[1] == (
        "::error file=api/python/pyproject.toml,line=2,title=edited by hand::"
        "edited by hand: api/python/pyproject.toml:2%0Arun: make pets"
    )
    (resource,) = [line for line in lines if line.startswith(f"::error file={RESOURCE}")]
    assert re.fullmatch(
        rf"::error file={RESOURCE},line=\d+,title=document api.yaml changed::"
        rf"{RESOURCE} is out of date%0Arun: make pets",
        resource,
    )


def test_github_shows_an_entry_of_the_settings_where_it_is(home: Path) -> None:
    replace("voicegen.yaml", "and their names", "by name")
    number = (
        Path("voicegen.yaml")
        .read_text("utf-8")
        .splitlines()
        .index("python: {package: pets, description: Pets by name}")
    )
    found = call("check", "--format", "github").stdout
    assert f"::error file=voicegen.yaml,line={number + 1},title=settings voicegen.yaml" in found


def test_json_has_files_and_causes(home: Path) -> None:
    found = call("check", "--format", "json")
    assert json.loads(found.stdout) == {"files": [], "causes": [], "run": ""}
    assert found.exit_code == 0
    replace(OWN, "Ours", "Mine")
    found = call("check", "--format", "json")
    cause = {
        "kind": "template",
        "message": f"template {OWN} changed",
        "file": OWN,
        "line": 1,
    }
    license_, lock = "api/python/LICENSE", f"api/{LOCK}"
    assert json.loads(found.stdout) == {
        "files": [
            {"file": license_, "line": 2, "kind": "changed", "causes": [cause]},
            {"file": lock, "line": 0, "kind": "changed", "causes": [cause]},
        ],
        "causes": [{**cause, "files": [license_, lock]}],
        "run": "make pets",
    }
    assert found.exit_code == 1


@pytest.mark.heavy
def test_the_diff_on_standard_output_can_be_applied(home: Path) -> None:
    replace("api.yaml", "List pets", "Name pets")
    replace(RESOURCE, "from __future__", "# mine\nfrom __future__")
    found = call("check")
    assert "cause:" not in found.stdout
    Path("drift.patch").write_text(found.stdout, "utf-8")
    subprocess.run(["git", "apply", "--directory=api", "drift.patch"], check=True, env=_outside())
    assert causes() == []


def _outside() -> dict[str, str]:
    """So that git looks for no repository around the folder of the tests."""
    return os.environ | {"GIT_CEILING_DIRECTORIES": str(Path.cwd().parent)}
