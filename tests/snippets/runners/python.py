"""Runs Python with the generated package, installed from its wheel as the documentation says."""

from __future__ import annotations

import os
import re
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.client.document import ROOT
from tests.snippets.expected import SETTINGS
from tests.snippets.processes import Command
from tests.snippets.programs import Program
from tests.snippets.runners.runner import Runner

PACKAGE = ROOT / "generated/python"
FRAMEWORKS = ("fastapi", "uvicorn", "flask", "gunicorn")
CHECKERS = (
    ("ruff", "check", "--quiet", "--isolated", "--no-cache", "--output-format=concise")
    + ("--line-length=100", "--select=E,F,W,I,UP,B,SIM,RET"),
    ("black", "--quiet", "--check", "--diff", "--line-length=100", "--target-version=py311"),
)


class Python(Runner):
    language = "python"
    needs = ()
    installs = ("pip install", "python -m pip install", "python3 -m pip install")
    adds_command_id = True

    def note(self) -> str:
        return f"version {SETTINGS['python']['version']}, generated here"

    @property
    def bin(self) -> Path:
        return self.home / "venv/bin"

    def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
        installs = [each for each in programs if self.is_install(each)]
        inputs = [each.code for each in installs] + [_sources(), sys.version]
        if self.is_ready(*inputs):
            return {}
        fault = self._wheels() or self.install(
            Command(argv=[sys.executable, "-m", "venv", str(self.home / "venv")], cwd=self.home)
        )
        if fault:
            raise RuntimeError(fault)
        faults = {}
        for program in installs:
            if fault := self.install(self.shell(program, self.home, 0)):
                faults[program] = fault
        if not faults:
            self.now_ready(*inputs)
        return faults

    def _wheels(self) -> str | None:
        """Our wheel, and those that it and the receivers need, at the versions of the lock."""
        pins = re.findall(r"^[\w.-]+==[^ ;\\]+", (ROOT / "requirements.lock").read_text(), re.M)
        lock = self.home / "lock.txt"
        lock.write_text("\n".join(pins) + "\n", "utf-8")
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--constraint", str(lock)]
        command += ["--wheel-dir", str(self.home / "wheels"), str(PACKAGE), *FRAMEWORKS]
        return self.install(Command(argv=command, cwd=self.home, env=_pip()))

    def check(self, programs: Sequence[Program]) -> dict[Program, str]:
        self.write(programs)
        if not programs:
            return {}
        found: dict[str, list[str]] = defaultdict(list)
        # By name: of a folder that Git ignores, they would read nothing.
        paths = [str(self.source(each).relative_to(self.programs)) for each in programs]
        for checker in CHECKERS:
            command = [sys.executable, "-m", *checker, *paths]
            if said := self.checked(command, self.programs, {}):
                for folder in set(re.findall(r"\bp[0-9a-f]{12}\b", said)) or {""}:
                    found[folder].append(said)
        return {
            each: "\n".join(found[folder] + found[""])
            for each in programs
            if (folder := self.folder(each).name) in found or "" in found
        }

    def command(self, program: Program, scratch: Path, port: int) -> Command:
        argv = [str(self.bin / "python"), "-W", "error", str(self.source(program))]
        return Command(argv=argv, cwd=scratch, env=self.env(port))

    def env(self, port: int) -> Mapping[str, str]:
        return {
            **super().env(port),
            "PATH": f"{self.bin}:/usr/local/bin:/usr/bin:/bin",
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.home / "wheels"),
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PYTHONUNBUFFERED": "1",
        }


def _pip() -> Mapping[str, str]:
    """How the index is reached is a matter of this machine."""
    return {name: value for name, value in os.environ.items() if name.startswith("PIP_")}


def _sources() -> str:
    """All that the wheel is made of."""
    paths = [path for path in sorted(PACKAGE.rglob("*")) if path.is_file()]
    return "\0".join(
        f"{path.relative_to(PACKAGE)}\0{path.read_text('utf-8')}"
        for path in paths
        if "__pycache__" not in path.parts
    )
