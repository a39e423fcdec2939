"""Black, mypy and pyright over many packages at once: starting them is what takes the time."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
_RUNTIME = re.compile(r"^(\s*from \.+)(?=_runtime\b)|^(\s*from \.)(?= import _runtime\b)", re.M)

Faults = Mapping[str, list[str]]


def black(packages: Mapping[str, Path]) -> Faults:
    """What black would write otherwise; the copied runtime is checked by `make lint`."""
    files = [
        str(f) for p in packages.values() for f in p.rglob("*.py") if "_runtime" not in f.parts
    ]
    said = ""
    for start in range(0, len(files), 500):
        command = [sys.executable, "-m", "black", "--check", "-l", "100", "-t", "py311"]
        some = files[start : start + 500]
        said += subprocess.run(command + some, capture_output=True, text=True).stderr
    return {
        key: [
            line
            for line in said.splitlines()
            if (f"{package}/" in line and "would" in line)
            or ("error" in line and f"{package}/" in line)
        ]
        for key, package in packages.items()
    }


def mypy(packages: Mapping[str, Path], work: Path) -> Faults:
    """What `mypy --strict` finds in packages laid side by side."""
    shelf, names = _side_by_side(packages, work)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-color-output"]
    command += ["--no-error-summary", "--cache-dir", str(work / ".mypy_cache"), shelf.name]
    done = subprocess.run(command, cwd=work, capture_output=True, text=True)
    lines = (done.stdout + done.stderr).splitlines() if done.returncode else []
    return _sorted(lines, names, "error:")


def pyright(packages: Mapping[str, Path], work: Path) -> Faults:
    """What pyright finds, strict, in packages laid side by side."""
    shelf, names = _side_by_side(packages, work)
    settings = {
        "include": [shelf.name],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
    }
    (work / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", str(work)]
    done = subprocess.run(command, cwd=work, capture_output=True, text=True)
    try:
        found = json.loads(done.stdout)["generalDiagnostics"]
    except (ValueError, KeyError):
        found = [{"severity": "error", "file": "", "message": done.stdout + done.stderr}]
    lines = [
        f"{each['file']}:{each.get('range', {}).get('start', {}).get('line', 0) + 1}: "
        f"error: {each['message']} ({each.get('rule', '')})".replace("\n", " ")
        for each in found
        if each["severity"] == "error"
    ]
    return _sorted(lines, names, "error:")


def _side_by_side(packages: Mapping[str, Path], work: Path) -> tuple[Path, dict[str, str]]:
    """Copies of packages under names of their own, which share the runtime where it is the same.

    The runtime is copied byte for byte, so that one of each module says it for all.
    """
    shelf = work / "shelf"
    shutil.rmtree(shelf, ignore_errors=True)
    (shelf / "_runtime").mkdir(parents=True)
    (shelf / "__init__.py").write_text("")
    names = {}
    for number, (key, package) in enumerate(packages.items()):
        name = f"p{number}_{package.name}"
        names[name] = key
        shared = all(_shares(file, shelf / "_runtime" / file.name) for file in _runtime(package))
        for file in package.rglob("*.py"):
            if shared and file.parent.name == "_runtime":
                continue
            target = shelf / name / file.relative_to(package)
            target.parent.mkdir(parents=True, exist_ok=True)
            text = file.read_text("utf-8")
            target.write_text(_RUNTIME.sub(r"\1\2.", text) if shared else text, "utf-8")
    return shelf, names


def _runtime(package: Path) -> Sequence[Path]:
    return sorted((package / "_runtime").glob("*.py"))


def _shares(file: Path, common: Path) -> bool:
    text = file.read_bytes()
    if not common.exists():
        common.write_bytes(text)
    return common.read_bytes() == text


def _sorted(lines: list[str], names: Mapping[str, str], mark: str) -> Faults:
    """Findings by the package they are in; those that are in none are told of all."""
    found: dict[str, list[str]] = {key: [] for key in names.values()}
    for line in lines:
        place = re.search(r"shelf[/.](p\d+_\w+)", line)
        if mark in line or place is None:
            for name in [place[1]] if place is not None and place[1] in names else names:
                found[names[name]].append(line[line.find("shelf") :][:300])
    return found
