"""Run targets of the Makefile in a folder of their own, with the Python that runs the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def clone(folder: Path) -> Path:
    """A folder with the Makefile, whose `.venv` runs what lies here."""
    shutil.copy(ROOT / "Makefile", folder)
    bin_ = folder / ".venv/bin"
    bin_.mkdir(parents=True)
    shim = f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" "$@"\n'
    (bin_ / "python").write_text(shim, "utf-8")
    (bin_ / "python").chmod(0o755)
    for name in ("pyproject.toml", "requirements.lock", ".venv/.ready"):
        (folder / name).touch()
    return folder


def make(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run make, but not as part of the make that may have started the tests."""
    inherited = ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "REPOSITORY_URL", "TAG")
    environ = {name: value for name, value in os.environ.items() if name not in inherited}
    return subprocess.run(
        ["make", *arguments],
        cwd=folder,
        env={**environ, **variables},
        capture_output=True,
        text=True,
    )
