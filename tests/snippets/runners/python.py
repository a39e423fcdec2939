"""Runs Python with the generated package, installed from its wheel as the documentation says."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.client.document import ROOT
from tests.snippets.expected import CHANGELOG
from tests.snippets.processes import Command
from tests.snippets.programs import Program
from tests.snippets.runners.runner import Runner

PACKAGE = ROOT / "generated/python"
FRAMEWORKS = ("fastapi", "uvicorn", "flask", "gunicorn")
CHECKERS = (
    ("ruff", "check", "--quiet", "--isolated", "--no-cache", "--output-format=concise")
    + ("--line-length=88", "--select=E,F,W,I,UP,B,SIM,RET"),
    ("black", "--quiet", "--check", "--diff", "--line-length=88", "--target-version=py311"),
)
TYPES = ("mypy", "--strict", "--config-file=", "--explicit-package-bases", "--no-error-summary")


class Python(Runner):
    language = "python"
    installs = (
        "pip install",
        "python -m pip install",
        "python3 -m pip install",
    )
    adds_command_id = True
    checks_types = True

    def note(self) -> str:
        return f"version {CHANGELOG['releases'][0]['version']}, generated here"

    @property
    def bin(self) -> Path:
        return self.home / "venv/bin"

    def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
        inputs = [each.code for each in programs if self.is_install(each)]
        inputs += [_sources(), sys.version]
        if self.is_ready(*inputs):
            return {}
        self._wheels()
        self.needed(sys.executable, "-m", "venv", str(self.home / "venv"))
        faults = self.installed(programs)
        if not faults:
            self.now_ready(*inputs)
        return faults

    def _wheels(self) -> None:
        """Our wheel, and those that it and the receivers need, at the versions of the lock."""
        lock = (ROOT / "requirements.lock").read_text("utf-8")
        pins = self.home / "pins.txt"
        pins.write_text("\n".join(re.findall(r"^[\w.-]+==[^ ;\\]+", lock, re.MULTILINE)), "utf-8")
        wheels = ("--wheel-dir", str(self.home / "wheels"), "--constraint", str(pins))
        self.needed(
            *(sys.executable, "-m", "pip", "wheel", "--quiet", *wheels, str(PACKAGE), *FRAMEWORKS)
        )

    def check(self, programs: Sequence[Program]) -> dict[Program, str]:
        self.write(programs)
        # By name: of a folder that Git ignores, they would read nothing.
        paths = [str(self.source(each).relative_to(self.home)) for each in programs]
        types = (*TYPES, f"--python-executable={self.bin}/python")
        checkers = (*CHECKERS, types) if self.checks_types else CHECKERS
        said = [
            self.checked(sys.executable, "-m", *checker, *paths) for checker in checkers if paths
        ]
        return self.blamed(programs, said)

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


def _sources() -> str:
    """All that the wheel is made of, without what tools leave beside it."""
    paths = [PACKAGE / "pyproject.toml", *sorted((PACKAGE / "src").rglob("*"))]
    return "\0".join(
        f"{path.relative_to(PACKAGE)}\0{path.read_text('utf-8')}"
        for path in paths
        if path.suffix in (".json", ".py", ".toml")
    )
