"""Build a project twice, and keep the wheel and sdist only if both times gave the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from publishing.projects import Project


class PublishError(Exception):
    """Something that must not be published, told in one line."""


def build(project: Project, folder: Path) -> list[Path]:
    """Write the wheel and the sdist of a project into a folder, which holds nothing else then."""
    with tempfile.TemporaryDirectory() as temporary:
        first, second = Path(temporary, "first"), Path(temporary, "second")
        # A copy has no repository around it: hatchling would pack the .gitignore of that too.
        copy = Path(temporary, "copy")
        _copy(project, copy)
        _hatchling(copy, first)
        # What the sdist holds must be enough, wherever it is unpacked, and by whomever.
        (sdist,) = first.glob("*.tar.gz")
        with tarfile.open(sdist) as archive:
            archive.extractall(Path(temporary, "elsewhere"), filter="data")
        (unpacked,) = Path(temporary, "elsewhere").iterdir()
        _hatchling(unpacked, second, umask=0o077, TZ="Asia/Kathmandu", LC_ALL="C")
        _compare(first, second)
        shutil.rmtree(folder, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(first, folder)
    return sorted(folder.iterdir())


def _copy(project: Project, folder: Path) -> None:
    folder.mkdir()
    for part in project.parts:
        source = project.source / part
        if source.is_dir():
            shutil.copytree(source, folder / part)
        elif source.is_file():
            shutil.copy(source, folder / part)


def _hatchling(source: Path, folder: Path, umask: int = -1, **environment: str) -> None:
    # -I: what lies in the current folder is to be built, not to be imported
    done = subprocess.run(
        [sys.executable, "-I", "-m", "hatchling", "build", "-d", str(folder)],
        cwd=source,
        env={**os.environ, **environment},
        umask=umask,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise PublishError(f"hatchling could not build:\n{done.stdout}{done.stderr}")


def _compare(first: Path, second: Path) -> None:
    built = {path.name: path.read_bytes() for path in first.iterdir()}
    again = {path.name: path.read_bytes() for path in second.iterdir()}
    for name in sorted(built.keys() | again.keys()):
        if built.get(name) != again.get(name):
            raise PublishError(f"{name} is not the same when its sdist is built somewhere else")
