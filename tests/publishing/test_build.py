"""`make build`: the same bytes anywhere and at any time, all that belongs in and nothing else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import replace
from email.parser import HeaderParser
from pathlib import Path

import pytest

from publishing.archives import PublishError, build
from publishing.contents import check, weight
from publishing.projects import CLIENT, PROJECTS, VOICEGEN, Project
from publishing.sbom import sbom
from tests.publishing.index import environment

pytestmark = pytest.mark.heavy

ROOT = Path(__file__).parent.parent.parent
each_project = pytest.mark.parametrize("project", PROJECTS, ids=lambda project: project.name)


@pytest.fixture
def copy(tmp_path: Path) -> Callable[[Project], Project]:
    """The sources of a project in another folder, with files of other dates."""

    def copied(project: Project) -> Project:
        folder = tmp_path / "somewhere else"
        folder.mkdir()
        for part in project.parts:
            source = project.source / part
            if source.is_dir():
                shutil.copytree(source, folder / part)
            elif source.exists():
                shutil.copy(source, folder / part)
        for path in folder.rglob("*"):
            os.utime(path, (700_000_000, 700_000_000))
            if path.is_file():
                path.chmod(0o600)
        return replace(project, source=folder)

    return copied


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


# A year in which nobody has built yet; loaded by every Python below.
LATER = """
import time
_now = time.time
time.time = lambda: _now() + 20 * 365 * 86400
"""

BUILD = "import sys; from pathlib import Path; from publishing import archives, projects; {}"


@each_project
def test_other_folders_and_years_and_settings_give_the_same_bytes(
    project: Project, dist: Path, tmp_path: Path, copy: Callable[[Project], Project]
) -> None:
    other = copy(project)
    (tmp_path / "later").mkdir()
    (tmp_path / "later/sitecustomize.py").write_text(LATER, "utf-8")
    again = "import time; assert time.time() > 2.3e9; from publishing.archives import _hatchling;"
    again += "_hatchling(Path(sys.argv[1]), Path(sys.argv[2]))"
    done = subprocess.run(
        [sys.executable, "-c", BUILD.format(again), other.source, tmp_path / "out"],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": os.pathsep.join([str(tmp_path / "later"), str(ROOT)]),
            "TZ": "Pacific/Kiritimati",
            "LC_ALL": "POSIX",
            "PYTHONHASHSEED": "7",
        },
        umask=0o027,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert contents(tmp_path / "out") == contents(dist / project.name)


def test_source_date_epoch_is_the_time_of_all_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    archives = build(CLIENT, tmp_path / "out")
    (wheel,) = (path for path in archives if path.suffix == ".whl")
    with zipfile.ZipFile(wheel) as archive:
        assert {each.date_time for each in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}
    (sdist,) = (path for path in archives if path.suffix == ".gz")
    with tarfile.open(sdist) as tar:
        assert {member.mtime for member in tar} == {1_700_000_000}


def test_without_it_the_time_is_a_fixed_one(dist: Path) -> None:
    with zipfile.ZipFile(CLIENT.wheel(dist)) as archive:
        assert {each.date_time[:3] for each in archive.infolist()} == {(2020, 2, 2)}


def test_a_build_that_differs_is_not_kept(
    tmp_path: Path, copy: Callable[[Project], Project]
) -> None:
    other = copy(CLIENT)
    settings = other.source / "pyproject.toml"
    text = settings.read_text("utf-8")
    settings.chmod(0o644)
    settings.write_text(
        text.replace("[tool.hatch.build]\n", "[tool.hatch.build]\nreproducible = false\n")
    )
    with pytest.raises(PublishError, match="not the same"):
        build(other, tmp_path / "out")
    assert not (tmp_path / "out").exists()


# ---------------------------------------------------------------------------- what is in


@each_project
def test_what_is_built_passes_all_checks(project: Project, dist: Path) -> None:
    check(project, sorted((dist / project.name).iterdir()))


def test_the_wheel_of_the_client_is_the_committed_package(dist: Path) -> None:
    source = CLIENT.source / "src"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "."], cwd=source, capture_output=True, text=True, check=True
    ).stdout
    committed = {name: (source / name).read_bytes() for name in listed.split("\0") if name}
    with zipfile.ZipFile(CLIENT.wheel(dist)) as wheel:
        found = {name: wheel.read(name) for name in wheel.namelist() if ".dist-info/" not in name}
    assert found == committed
    assert "telnyx_voice_advanced/py.typed" in found


def test_voicegen_brings_all_its_templates(dist: Path) -> None:
    there = {
        path.relative_to(ROOT / "templates").as_posix()
        for path in (ROOT / "templates").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(VOICEGEN.wheel(dist)) as wheel:
        prefix = "generator/_templates/"
        found = {name.removeprefix(prefix) for name in wheel.namelist() if name.startswith(prefix)}
    assert found == there


def test_what_tools_leave_behind_stays_out(
    dist: Path, tmp_path: Path, copy: Callable[[Project], Project]
) -> None:
    other = copy(CLIENT)
    for name in (
        ".ruff_cache/0.1/x",
        ".mypy_cache/3.11/x.json",
        "tests/test_x.py",
        "dist/old.whl",
        ".env",
        "src/telnyx_voice_advanced/__pycache__/x.cpython-311.pyc",
        "src/telnyx_voice_advanced/types/.ruff_cache/x",
        "src/telnyx_voice_advanced/.DS_Store",
    ):
        (other.source / name).parent.mkdir(parents=True, exist_ok=True)
        (other.source / name).write_text("left behind")
    build(other, tmp_path / "out")
    assert contents(tmp_path / "out") == contents(dist / CLIENT.name)


@pytest.mark.parametrize(
    "name", ["notes.py", "types/secrets.env", ".env", "tests/test_x.py", "py.typed.orig"]
)
def test_what_was_not_generated_is_not_published(
    name: str, tmp_path: Path, copy: Callable[[Project], Project]
) -> None:
    other = copy(CLIENT)
    stray = other.source / "src/telnyx_voice_advanced" / name
    stray.parent.mkdir(exist_ok=True)
    stray.write_text("TOKEN = 1\n", "utf-8")
    archives = build(other, tmp_path / "out")
    with pytest.raises(PublishError, match=f"{name}, which (was not generated|is no part)"):
        check(other, archives)


def test_a_wheel_above_its_limit_is_not_published(dist: Path) -> None:
    archives = sorted((dist / "client").iterdir())
    size = CLIENT.wheel(dist).stat().st_size
    check(replace(CLIENT, budget=0, limit=size), archives)
    with pytest.raises(PublishError, match="more than"):
        check(replace(CLIENT, budget=0, limit=size - 1), archives)


def test_a_wheel_above_its_budget_is_said_to_be() -> None:
    project = replace(CLIENT, budget=100_000, limit=120_000)
    assert weight(project, 100_000) == "100.0 kB, within the budget of 100 kB"
    assert weight(project, 116_040) == (
        "116.0 kB: 16.0 kB ABOVE the budget of 100 kB (the build fails above 120 kB)"
    )


def test_a_package_that_lacks_a_module_is_not_published(
    tmp_path: Path, copy: Callable[[Project], Project]
) -> None:
    archives = build(CLIENT, tmp_path / "out")
    other = copy(CLIENT)
    extra = other.source / "src/telnyx_voice_advanced/more.py"
    extra.write_text("# @generated\n", "utf-8")
    with pytest.raises(PublishError, match="check_wheel_contents found fault"):
        check(other, archives)


@each_project
def test_the_metadata_is_complete(project: Project, dist: Path) -> None:
    with zipfile.ZipFile(project.wheel(dist)) as wheel:
        (name,) = (each for each in wheel.namelist() if each.endswith("/METADATA"))
        metadata = HeaderParser().parsestr(wheel.read(name).decode())
    assert metadata["License-Expression"] == "MIT" and metadata["License-File"] == "LICENSE"
    assert metadata["Requires-Python"] == ">=3.11" and metadata["Keywords"] and metadata["Summary"]
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert "Programming Language :: Python :: 3" in (metadata.get_all("Classifier") or [])


# ---------------------------------------------------------------------------- SBOM


def test_the_sbom_lists_what_the_client_needs(dist: Path, tmp_path: Path) -> None:
    wheel, tool = CLIENT.wheel(dist), VOICEGEN.wheel(dist)
    texts = [
        sbom(CLIENT, wheel, tool, environment(tmp_path / name, "httpx", "msgspec", "PyNaCl"))
        for name in ("one", "two")
    ]
    assert texts[0] == texts[1]
    assert str(tmp_path) not in texts[0] and str(ROOT) not in texts[0] and "file:" not in texts[0]
    found = json.loads(texts[0])
    names = {each["name"].lower() for each in found["components"]}
    assert {"httpx", "httpcore", "msgspec", "pynacl", "cffi", "certifi"} <= names
    assert not names & {"pytest", "pip", "twine", "telnyx-voice-advanced"}
    assert all(each["purl"].startswith("pkg:pypi/") for each in found["components"])
    root = found["metadata"]["component"]
    assert root["purl"] == f"pkg:pypi/telnyx-voice-advanced@{root['version']}"
    assert "timestamp" not in found["metadata"] and "serialNumber" not in found
    (needs,) = (each for each in found["dependencies"] if each["ref"] == root["bom-ref"])
    assert {ref.partition("==")[0].lower() for ref in needs["dependsOn"]} == {
        "httpx",
        "msgspec",
        "pynacl",
    }


def test_an_sbom_that_is_none_is_not_written(
    dist: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "publishing.sbom._cyclonedx", lambda *_: '{"metadata": {"component": {"type": "thing"}}}'
    )
    with pytest.raises(PublishError, match="not CycloneDX"):
        sbom(CLIENT, CLIENT.wheel(dist), VOICEGEN.wheel(dist), Path(sys.executable))
