"""Look into what was built: nothing is missing, nothing strayed in, and it is not too large."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from publishing.archives import PublishError
from publishing.projects import Project

MARK = b"@generated"
_STRAYS = {"__pycache__", "tests", "node_modules"}
# what the build itself writes
_OURS = ("METADATA", "PKG-INFO", "WHEEL", "RECORD", "entry_points.txt")


def check(project: Project, archives: Sequence[Path]) -> None:
    """Raise an error for the first thing that is wrong with a wheel or sdist."""
    for archive in archives:
        found = dict(_members(archive))
        for name, content in found.items():
            _look(project, archive.name, PurePosixPath(name), content)
        _complete(archive.name, [PurePosixPath(name).name for name in found])
    wheel = next(each for each in archives if each.suffix == ".whl")
    size = wheel.stat().st_size
    if size > project.limit:
        raise PublishError(f"{wheel.name} has {size:,} bytes, more than {project.limit:,}")
    _run("twine", "check", "--strict", *map(str, archives))
    # of what is generated, all must be in the wheel; voicegen moves its templates there
    whole = ["--src-dir", str(project.source / "src")] if project.generated else []
    _run("check_wheel_contents", "--no-config", *whole, str(wheel))


def weight(project: Project, size: int) -> str:
    """What a wheel of so many bytes weighs, beside what it may."""
    told = f"{size / 1000:.1f} kB"
    if size <= project.budget:
        return f"{told}, within the budget of {project.budget / 1000:.0f} kB"
    over = (size - project.budget) / 1000
    return (
        f"{told}: {over:.1f} kB ABOVE the budget of {project.budget / 1000:.0f} kB"
        f" (the build fails above {project.limit / 1000:.0f} kB)"
    )


def _members(archive: Path) -> Iterator[tuple[str, bytes]]:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            yield from ((name, wheel.read(name)) for name in wheel.namelist())
        return
    with tarfile.open(archive) as sdist:
        for member in sdist:
            file = sdist.extractfile(member)
            if file is None:
                raise PublishError(f"{archive.name} has a link: {member.name}")
            yield member.name.partition("/")[2], file.read()


def _look(project: Project, archive: str, path: PurePosixPath, content: bytes) -> None:
    stray = [part for part in path.parts if part in _STRAYS or part.startswith(".")]
    if stray or path.suffix in (".pyc", ".pyo"):
        raise PublishError(f"{archive} has {path}, which is no part of the project")
    if project.generated and path.name not in _OURS and MARK not in content[:500]:
        raise PublishError(
            f"{archive} has {path}, which was not generated; move it out of {project.source.name}/"
        )


def _complete(archive: str, names: list[str]) -> None:
    for needed in ("LICENSE", "METADATA" if archive.endswith(".whl") else "PKG-INFO"):
        if needed not in names:
            raise PublishError(f"{archive} has no {needed}")


def _run(module: str, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], capture_output=True, text=True
    )
    if done.returncode:
        raise PublishError(f"{module} found fault:\n{done.stdout}{done.stderr}")
