"""The hooks of .pre-commit-hooks.yaml, run by pre-commit itself in a repository of a user."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator import cli

ROOT = Path(__file__).parent.parent
INSTALLED = ROOT / "build/hooks"
PRE_COMMIT = INSTALLED / "bin/pre-commit"
# What the package is built of; pre-commit clones a repository and installs it.
TOOL = (
    "generator",
    "templates",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    ".pre-commit-hooks.yaml",
)
API = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200": {description: The pets}
"""

real = pytest.mark.skipif(
    not PRE_COMMIT.exists() and not os.environ.get("CI"), reason="`make hooks` installs pre-commit"
)


def hooks() -> dict[str, dict[str, object]]:
    listed = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return {each["id"]: each for each in listed}


def test_hooks_run_commands_that_there_are() -> None:
    assert sorted(hooks()) == ["voicegen-check", "voicegen-validate"]
    for hook in hooks().values():
        tool, command = str(hook["entry"]).split()
        assert tool == "voicegen" and command in cli.voicegen.commands


@pytest.mark.parametrize(
    ("path", "is_document"),
    [
        ("openapi.yaml", True),
        ("specs/openapi.json", True),
        ("specs/pets.openapi.yml", True),
        ("OpenAPI-3.1.yaml", True),
        ("myopenapi.yaml", False),
        ("openapi.yaml.j2", False),
        ("openapi/voicegen.yaml", False),
    ],
)
def test_documents_are_known_by_their_names(path: str, is_document: bool) -> None:
    pattern = str(hooks()["voicegen-validate"]["files"])
    assert bool(re.search(pattern, path)) == is_document


# ---------------------------------------------------------------------------- by pre-commit


def run(*command: str | Path, cwd: Path, **more: str) -> "subprocess.CompletedProcess[str]":
    """A command that reaches no index: what it installs was downloaded before."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    env |= {
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(INSTALLED / "packages"),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "GIT_CONFIG_COUNT": "3",
        "GIT_CONFIG_KEY_0": "user.name",
        "GIT_CONFIG_VALUE_0": "me",
        "GIT_CONFIG_KEY_1": "user.email",
        "GIT_CONFIG_VALUE_1": "me@example.com",
        "GIT_CONFIG_KEY_2": "commit.gpgsign",
        "GIT_CONFIG_VALUE_2": "false",
    }
    return subprocess.run(command, cwd=cwd, env=env | more, capture_output=True, text=True)


def commit(folder: Path, message: str) -> "subprocess.CompletedProcess[str]":
    run("git", "add", "-A", cwd=folder)
    return run("git", "commit", "-qm", message, cwd=folder, PRE_COMMIT_HOME=f"{folder}-kept")


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository of voicegen with what is written here now."""
    folder = tmp_path_factory.mktemp("tool")
    for name in TOOL:
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, folder / name)
    run("git", "init", "-q", cwd=folder)
    assert commit(folder, "all").returncode == 0
    return folder


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The repository of a user, with a document and what was generated from it."""
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    Path("openapi.yaml").write_text(API, "utf-8")
    assert CliRunner().invoke(cli.voicegen, ["generate", "openapi.yaml"]).exit_code == 0
    run("git", "init", "-q", cwd=folder)
    return folder


@pytest.mark.heavy
@real
def test_a_commit_is_refused_while_output_or_document_are_wrong(tool: Path, project: Path) -> None:
    revision = run("git", "rev-parse", "HEAD", cwd=tool).stdout.strip()
    check = {"id": "voicegen-check", "args": ["openapi.yaml"]}
    wanted = {"repo": str(tool), "rev": revision, "hooks": [check, {"id": "voicegen-validate"}]}
    Path(".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [wanted]}), "utf-8")
    assert run(PRE_COMMIT, "install", cwd=project).returncode == 0
    done = commit(project, "all")
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"voicegen check\.+Passed", done.stderr)
    assert re.search(r"voicegen validate\.+Passed", done.stderr)

    (project / "generated/python/LICENSE").unlink()
    done = commit(project, "nothing but a file that is gone")
    assert done.returncode == 1
    assert "cause: removed by hand: 1 file\n" in done.stderr

    Path("openapi.yaml").write_text(API.replace("The pets", "All pets"), "utf-8")
    done = commit(project, "a document whose output is that of before")
    assert done.returncode == 1
    assert "cause: document openapi.yaml changed: " in done.stderr

    Path("openapi.yaml").write_text(API.replace("openapi: 3.1.0", "openapi: 4"), "utf-8")
    done = commit(project, "a document with an error")
    assert done.returncode == 1
    assert re.search(r"voicegen validate\.+Failed", done.stderr)
    assert "openapi.yaml:1:1: error[unsupported-version]" in done.stderr


@pytest.mark.heavy
@real
def test_hooks_can_be_tried(tool: Path, project: Path) -> None:
    run("git", "add", "-A", cwd=project)
    tried = run(PRE_COMMIT, "try-repo", tool, "voicegen-validate", "--all-files", cwd=project)
    assert tried.returncode == 0, tried.stdout + tried.stderr
    assert re.search(r"voicegen validate\.+Passed", tried.stdout)
