"""The release workflow: what it runs are targets of the Makefile, and what it trusts is pinned."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from publishing.tag import difference
from tests.publishing.clone import make

ROOT = Path(__file__).parent.parent.parent
FILE = ROOT / ".github/workflows/release.yml"
TARGETS = re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)

WORKFLOW: dict[Any, Any] = yaml.safe_load(FILE.read_text("utf-8"))
JOBS: dict[str, dict[str, Any]] = WORKFLOW["jobs"]
STEPS: list[dict[str, Any]] = [step for job in JOBS.values() for step in job["steps"]]


def test_it_runs_on_tags_alone() -> None:
    assert WORKFLOW[True] == {"push": {"tags": ["v*"]}}  # YAML 1.1 reads `on` as true


def test_each_shell_step_is_a_target_of_the_makefile() -> None:
    commands = [step["run"] for step in STEPS if "run" in step]
    assert commands
    for command in commands:
        word, target = command.split()
        assert word == "make" and target in TARGETS, command


def test_what_is_published_was_generated_compared_and_built_in_this_order() -> None:
    steps = [step["run"] for step in JOBS["build"]["steps"] if "run" in step]
    wanted = ["make check-tag", "make check", "make generate", "make unchanged", "make sbom"]
    assert steps == ["make setup", *wanted]
    assert JOBS["publish"]["needs"] == ["build", "attest"]


def test_actions_are_pinned_by_hash_with_their_version() -> None:
    lines = re.findall(r"uses: (.*)", FILE.read_text("utf-8"))
    assert len(lines) == sum("uses" in step for step in STEPS)
    for line in lines:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line
    versions = {line.partition("@")[0]: line for line in lines}
    assert set(lines) == set(versions.values()), "an action in two versions"


def test_permissions_are_the_least() -> None:
    assert WORKFLOW["permissions"] == {}
    assert {name: job["permissions"] for name, job in JOBS.items()} == {
        "build": {"contents": "read"},
        "attest": {"id-token": "write", "attestations": "write"},
        "publish": {"id-token": "write"},
        "attach": {"contents": "write"},
    }
    assert JOBS["publish"]["environment"] == {"name": "pypi"}
    # a job that may speak for the repository runs nothing of what was checked out
    for name in ("attest", "publish"):
        assert not any("run" in step or "checkout" in step["uses"] for step in JOBS[name]["steps"])


def test_nothing_is_kept_that_another_run_could_have_changed() -> None:
    text = FILE.read_text("utf-8")
    assert not re.search(r"cache|secrets\.|^\s*password:", text, re.MULTILINE)
    for step in STEPS:
        if "checkout" in step.get("uses", ""):
            assert step["with"] == {"persist-credentials": False}


@pytest.mark.parametrize(
    ("tag", "version", "newest", "changelog", "fault"),
    [
        ("v1.2.0", "1.2.0", "1.2.0", "## [1.2.0] - 2026-11-21\n", ""),
        ("v1.2.0", "1.2.0", "1.2.0", "# Changes\n\n## 1.2.0\n", ""),
        ("", "1.2.0", "1.2.0", "## [1.2.0]\n", "TAG is not set"),
        ("1.2.0", "1.2.0", "1.2.0", "## [1.2.0]\n", "the tag is 1.2.0"),
        ("v1.3.0", "1.2.0", "1.2.0", "## [1.2.0]\n", "the version 1.2.0"),
        ("v1.2.0", "1.2.0", "1.1.0", "## [1.2.0]\n", "newest of specs/changelog.yaml is 1.1.0"),
        ("v1.2.0", "1.2.0", "1.2.0", "## [1.2.0.1]\n\n## [1.2.01]\n", "no entry for 1.2.0"),
    ],
)
def test_a_tag_must_be_the_version(
    tag: str, version: str, newest: str, changelog: str, fault: str
) -> None:
    found = difference(tag, version, newest, changelog)
    assert fault in found and bool(fault) == bool(found)


def test_the_tag_of_the_package_is_taken_and_no_other(clone: Path) -> None:
    version = re.search(
        r'__version__ = "(.*)"',
        (ROOT / "generated/python/src/telnyx_voice_advanced/_version.py").read_text("utf-8"),
    )
    assert version
    assert make(clone, "check-tag", TAG=f"v{version[1]}").returncode == 0
    assert make(clone, "check-tag", f"TAG=v{version[1]}").returncode == 0
    for tag in ("", "v0.0.0", "v$(shell touch made)", "v`touch made`"):
        done = make(clone, "check-tag", TAG=tag)
        assert done.returncode != 0 and tag in done.stderr
    assert not (clone / "made").exists()


def test_unchanged_sees_edits_and_new_files(clone: Path) -> None:
    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
        subprocess.run(["git", *identity, *arguments], cwd=clone, check=True, capture_output=True)

    (clone / ".gitignore").write_text(".venv/\n", "utf-8")
    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "-m", "All")
    assert make(clone, "unchanged").returncode == 0
    (clone / "new.py").touch()
    done = make(clone, "unchanged")
    assert done.returncode != 0 and "new.py" in done.stdout
    (clone / "new.py").unlink()
    (clone / "pyproject.toml").write_text("[project]\n", "utf-8")
    done = make(clone, "unchanged")
    assert done.returncode != 0 and "+[project]" in done.stdout


def test_a_release_has_the_packages_and_their_sboms(clone: Path) -> None:
    for name in ("client/a.whl", "client/a.tar.gz", "sbom/client.cdx.json", "voicegen/v.whl"):
        (clone / "dist" / name).parent.mkdir(parents=True, exist_ok=True)
        (clone / "dist" / name).touch()
    (clone / "bin").mkdir()
    (clone / "bin/gh").write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n', "utf-8")
    (clone / "bin/gh").chmod(0o755)
    path = f"{clone / 'bin'}:/usr/bin:/bin"
    done = make(clone, "attach", TAG="v1.0.0; touch made", PATH=path)
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert said[:3] == ["release", "create", "v1.0.0; touch made"] and "--verify-tag" in said
    files = ["dist/client/a.tar.gz", "dist/client/a.whl", "dist/sbom/client.cdx.json"]
    assert said[-3:] == files and not (clone / "made").exists()
