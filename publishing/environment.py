"""A virtual environment with nothing in it but a wheel and what that needs, as a user has it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from publishing.archives import PublishError
from publishing.projects import ROOT, Project

LOCK = ROOT / "requirements.lock"


def folder_of(project: Project) -> Path:
    """Where the environment of a project is."""
    return ROOT / "build/publish" / project.name


def install(wheel: Path, folder: Path) -> Path:
    """Make the environment anew, in the versions of the lock and held against its hashes."""
    shutil.rmtree(folder, ignore_errors=True)
    python = folder / "bin/python"
    _uv("venv", "--python", sys.executable, str(folder))
    _uv("pip", "install", "--python", str(python), "--constraint", str(LOCK), str(wheel))
    return python


def run(python: Path, *arguments: str, folder: Path) -> str:
    """What a program says there, run in a folder where nothing of ours can be imported from."""
    done = subprocess.run(
        [python, "-I", "-W", "error", *arguments],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder)},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise PublishError(f"as installed, it fails:\n{done.stdout}{done.stderr}")
    return done.stdout


def _uv(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "uv", "--quiet", *arguments], capture_output=True, text=True
    )
    if done.returncode:
        raise PublishError(f"uv {arguments[0]} failed:\n{done.stderr}")
