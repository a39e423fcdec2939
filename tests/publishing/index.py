"""A package index on loopback, by pypiserver, and an environment that needs no other one."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

USER, PASSWORD = "maintainer", "correct-horse-battery"


@contextmanager
def index(folder: Path) -> Iterator[str]:
    """The URL of an index that keeps in a folder what a maintainer uploads."""
    program = Path(__file__).with_name("server.py")
    command = [sys.executable, str(program), str(folder), USER, PASSWORD]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        try:
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def environment(folder: Path, *needed: str) -> Path:
    """A Python that has these packages, with all that they need, and no others."""
    venv.create(folder, symlinks=True, with_pip=False)
    (target,) = folder.glob("lib/python*/site-packages")
    for package in _closure(list(needed)):
        for file in package.files or ():
            if ".." not in file.parts and "__pycache__" not in file.parts:
                (target / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(Path(str(package.locate_file(file))), target / file)
    return folder / "bin/python"


def _closure(names: list[str]) -> list[Distribution]:
    found: dict[str, Distribution] = {}
    while names:
        name = names.pop()
        if name not in found:
            found[name] = distribution(name)
            needs = map(Requirement, found[name].requires or ())
            names += [
                each.name
                for each in needs
                if each.marker is None or each.marker.evaluate({"extra": ""})
            ]
    return list(found.values())


PIP = [sys.executable, "-I", "-m", "pip", "--disable-pip-version-check"]
