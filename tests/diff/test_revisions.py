"""Documents out of the history of a repository, of a real git."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import voicegen

pytestmark = pytest.mark.heavy

API = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: The pets.
          content: {application/json: {schema: {$ref: schemas/pet.yaml}}}
"""
MORE = """\
    post:
      operationId: addPet
      responses: {"204": {description: Added.}}
"""
SAME = "no changes: there is nothing to release\n"


def git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True).stdout


def commit(text: str, message: str) -> None:
    Path("specs/api.yaml").write_text(text, "utf-8")
    git("add", ".")
    git("commit", "-qm", message)


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two commits of a document in two files; the second one has an operation more."""
    home = tmp_path / "repository"
    (home / "specs/schemas").mkdir(parents=True)
    for name in [each for each in os.environ if each.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "A")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.com")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.chdir(home)
    git("init", "-q", "--initial-branch", "main")
    (home / "specs/schemas/pet.yaml").write_text("type: object\n")
    commit(API, "add: the first version")
    git("tag", "v1")
    commit(API + MORE, "add: another operation")
    return home


def diff(old: str, new: str, *more: str) -> Result:
    return CliRunner().invoke(voicegen, ["diff", old, new, "--level", "http", *more])


@pytest.mark.parametrize(
    "revision", ["v1", "HEAD~1", "main~", "refs/tags/v1", "main^{/add: the first}", "@{1}"]
)
def test_any_revision_that_git_knows(revision: str) -> None:
    found = diff(f"git:{revision}:specs/api.yaml", "specs/api.yaml")
    assert (found.exit_code, found.stderr) == (0, "")
    assert "POST /pets\n    the operation is new [operation-added]\n" in found.stdout
    assert f"git:{revision}:specs/api.yaml:1:1 → specs/api.yaml:11:5" in found.stdout


def test_the_hash_of_a_commit_and_of_a_tree() -> None:
    for name in ("v1", "v1^{tree}"):
        hash_ = git("rev-parse", name).strip()
        assert "1 addition" in diff(f"git:{hash_}:specs/api.yaml", "specs/api.yaml").stdout


def test_paths_count_from_the_top_or_from_here(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / "specs/schemas")
    for path in ("specs/api.yaml", "../api.yaml", "./../api.yaml"):
        assert diff(f"git:HEAD:{path}", "../api.yaml").stdout == SAME
    assert diff("git:HEAD:api.yaml", "../api.yaml").exit_code == 2


def test_what_is_staged() -> None:
    Path("specs/api.yaml").write_text(API)
    assert diff("git::specs/api.yaml", "git:HEAD:specs/api.yaml").stdout == SAME
    git("add", ".")
    assert diff("git::specs/api.yaml", "specs/api.yaml").stdout == SAME
    assert "1 breaking" in diff("git:HEAD:specs/api.yaml", "git::specs/api.yaml").stdout


def test_files_beside_the_document_are_those_of_the_revision() -> None:
    Path("specs/schemas/pet.yaml").unlink()
    assert diff("git:HEAD:specs/api.yaml", "git:HEAD:specs/api.yaml").stdout == SAME


def test_settings_are_those_of_the_revision() -> None:
    skip = "document: api.yaml\nskip: {'#/paths/~1pets/post': not ours}\n"
    Path("specs/voicegen.yaml").write_text(skip)
    commit(API + MORE, "settings")
    git("rm", "-q", "specs/voicegen.yaml")
    commit(API + MORE + "# end\n", "no settings")
    assert diff("git:HEAD~1:specs/api.yaml", "git:v1:specs/api.yaml").stdout == SAME
    # a document without settings takes those of the other
    assert diff("git:HEAD~1:specs/api.yaml", "specs/api.yaml").stdout == SAME
    assert "1 addition" in diff("git:v1:specs/api.yaml", "specs/api.yaml").stdout


def test_corrections_are_those_of_the_revision() -> None:
    Path("specs/voicegen.yaml").write_text("document: api.yaml\noverlays: [mend.yaml]\n")
    action = "{target: \"$.paths['/pets'].get\", update: {deprecated: true}}"
    overlay = f"overlay: 1.1.0\ninfo: {{title: Mended, version: '1'}}\nactions: [{action}]\n"
    Path("specs/mend.yaml").write_text(overlay)
    commit(API, "mended")
    assert diff("git:HEAD:specs/api.yaml", "specs/api.yaml").stdout == SAME
    Path("specs/mend.yaml").write_text(overlay.replace("true", "false"))
    found = diff("git:HEAD:specs/api.yaml", "specs/api.yaml")
    assert "[operation-reactivated]" in found.stdout


def test_settings_that_are_older_than_the_tool_are_read_as_far_as_they_go() -> None:
    Path("specs/voicegen.yaml").write_text("document: api.yaml\nonce: known\n")
    commit(API, "old settings")
    assert diff("git:HEAD:specs/api.yaml", "git:v1:specs/api.yaml").stdout == SAME
    found = diff("git:v1:specs/api.yaml", "specs/api.yaml")
    assert (found.exit_code, "error[config]" in found.stderr) == (2, True)


def test_findings_name_the_revision(repository: Path) -> None:
    Path("specs/schemas/pet.yaml").write_text("type: [\n")
    commit(API, "broken")
    found = diff("git:HEAD:specs/api.yaml", "git:v1:specs/api.yaml")
    assert found.exit_code == 2
    assert found.stderr.startswith("git:HEAD:specs/schemas/pet.yaml:2:1: error[syntax]: ")
    assert "/tmp" not in found.stderr.replace(str(repository), "")


def test_a_link_leads_to_the_file_of_the_revision() -> None:
    Path("latest.yaml").symlink_to("specs/api.yaml")
    Path("outside.yaml").symlink_to("/etc/hostname")
    commit(API + MORE, "links")
    Path("specs/api.yaml").write_text("gone")
    found = diff("git:v1:specs/api.yaml", "git:HEAD:latest.yaml")
    assert (found.exit_code, found.stderr) == (0, "")
    assert "→ git:HEAD:latest.yaml:11:5" in found.stdout
    assert "error[no-file]" in diff("git:HEAD:outside.yaml", "git:v1:specs/api.yaml").stderr


def test_annotations_name_files_of_the_tree() -> None:
    found = diff("git:v1:specs/api.yaml", "git:HEAD:specs/api.yaml", "--format", "github")
    assert found.stdout.startswith("::notice file=specs/api.yaml,line=11,col=5,")


@pytest.mark.parametrize("new", ["../api.yaml", "git:HEAD:../api.yaml", "git:HEAD:specs/api.yaml"])
def test_annotations_count_from_the_top_of_the_workspace(
    new: str, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(repository))
    monkeypatch.chdir(repository / "specs/schemas")
    found = diff("git:v1:specs/api.yaml", new, "--format", "github")
    assert found.stdout.startswith("::notice file=specs/api.yaml,line=11,col=5,")


# ---------------------------------------------------------------------------- what is wrong


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("git:none:specs/api.yaml", "error[no-revision]: git knows no revision 'none'"),
        ("git:v1:specs/apo.yaml", "error[no-file]: there is no file 'specs/apo.yaml' at"),
        ("git:v1:specs", "error[no-file]: there is no file 'specs' at"),
        ("git:v1:specs/", "error[no-file]: "),
        ("git:v1:/etc/passwd", "error[no-file]: '/etc/passwd' is no file of the repository"),
        ("git:v1:../../api.yaml", "error[no-file]: '../../api.yaml' is no file"),
        ("git:v1", "error[no-revision]: this names no document of a revision"),
        ("git:", "error[no-revision]: this names no document of a revision"),
        ("git:v1:", "error[no-revision]: this names no document of a revision"),
        ("git::specs/none.yaml", "error[no-file]: there is no file 'specs/none.yaml' in the index"),
        ("git:v1\0:x", "error[no-revision]: this names no document of a revision"),
        ("git:--output=x:specs/api.yaml", "error[no-revision]: git knows no revision"),
        ("git:--git-dir:specs/api.yaml", "error[no-revision]: git knows no revision"),
        ("git:-h:specs/api.yaml", "error[no-revision]: git knows no revision"),
        ("git:v1 --all:specs/api.yaml", "error[no-revision]: git knows no revision"),
        ("git:v1..main:specs/api.yaml", "error[no-revision]: git knows no revision"),
    ],
)
def test_what_cannot_be_found_is_told(name: str, said: str) -> None:
    before = {*Path().rglob("*")}
    found = diff(name, "specs/api.yaml")
    assert (found.exit_code, found.stdout) == (2, "")
    assert said in found.stderr
    assert "  hint: " in found.stderr
    assert {*Path().rglob("*")} == before


def test_a_path_that_is_near_is_named() -> None:
    assert "closest is 'specs/api.yaml'" in diff("git:v1:specs/apo.yaml", "specs/api.yaml").stderr


def test_a_range_is_no_revision() -> None:
    for name in ("v1..main", "v1...main"):
        assert (
            "hint: this is a range" in diff(f"git:{name}:specs/api.yaml", "specs/api.yaml").stderr
        )


def test_a_document_of_a_submodule_is_found_within_it(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outer = tmp_path / "outer"
    git("init", "-q", str(outer))
    monkeypatch.chdir(outer)
    local = ("-c", "protocol.file.allow=always")
    git(*local, "submodule", "--quiet", "add", str(repository), "deep/inner")
    git("commit", "-qm", "a submodule")
    said = diff("git:HEAD:deep/inner/specs/api.yaml", "deep/inner/specs/api.yaml").stderr
    assert "hint: 'deep/inner' is a submodule; run this within it" in said
    monkeypatch.chdir("deep/inner")
    assert diff("git:HEAD:specs/api.yaml", "specs/api.yaml").stdout == SAME


def test_names_may_hold_spaces_and_letters_of_any_language() -> None:
    folder = Path("grüne Äpfel")
    folder.mkdir()
    plan = folder / "ein größerer Plan.yaml"
    plan.write_text(API.replace("{$ref: schemas/pet.yaml}", "{}"))
    git("add", ".")
    git("commit", "-qm", "names")
    git("branch", "größer/a")
    for name in ("HEAD", "größer/a", ""):
        found = diff(f"git:{name}:{plan}", str(plan))
        assert found.stdout == SAME


def test_a_shallow_clone_says_what_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("clone", "-q", "--depth", "1", f"file://{Path.cwd()}", str(tmp_path / "shallow"))
    monkeypatch.chdir(tmp_path / "shallow")
    assert "git fetch --unshallow" in diff("git:HEAD~1:specs/api.yaml", "specs/api.yaml").stderr


def test_outside_of_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("git:HEAD:api.yaml", "git::api.yaml", "git:HEAD:./api.yaml"):
        found = diff(name, "repository/specs/api.yaml")
        assert (found.exit_code, "error[no-repository]: git says: " in found.stderr) == (2, True)


def test_without_git(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    found = diff("git:v1:specs/api.yaml", "specs/api.yaml")
    assert (found.exit_code, "error[no-git]: git is not installed" in found.stderr) == (2, True)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that copies are made in."""
    folder = tmp_path / "copies"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@pytest.mark.parametrize("name", ["git:v1:specs/api.yaml", "git:none:specs/api.yaml"])
def test_no_copy_is_left(name: str, temporary: Path) -> None:
    diff(name, "specs/api.yaml")
    assert [*temporary.iterdir()] == []


def test_a_tree_made_by_hand_leads_nowhere_else(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blob = git("hash-object", "-w", "specs/api.yaml").strip()
    made: Callable[[str], str] = lambda text: subprocess.run(  # noqa: E731
        ["git", "mktree"], input=text, check=True, capture_output=True, text=True
    ).stdout.strip()
    inner = made(f"100644 blob {blob}\tapi.yaml\n100644 blob {blob}\tescaped.yaml\n")
    pet = git("rev-parse", "HEAD:specs/schemas").strip()
    tree = made(
        f"100644 blob {blob}\tapi.yaml\n040000 tree {inner}\t..\n040000 tree {pet}\tschemas\n"
    )
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    assert diff(f"git:{tree}:api.yaml", "specs/api.yaml").stdout == SAME
    assert [*temporary.parent.rglob("escaped.yaml")] == []
