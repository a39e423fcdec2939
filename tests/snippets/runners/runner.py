"""What a language has to offer, and what most of them have in common."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from tests.snippets.api import Way
from tests.snippets.expected import pinned_version
from tests.snippets.processes import INSTALLING, Command, Done, run
from tests.snippets.programs import Program


class Unprepared(Exception):
    """Why no program of a language can be run although its toolchain is there."""


class Runner(ABC):
    """A language. `home` is its folder; what is in there may be kept for the next run."""

    language: ClassVar[str]
    needs: ClassVar[tuple[str, ...]] = ()  # the commands without which nothing of it can be proven
    installs: ClassVar[tuple[str, ...]] = ()  # how a shell command begins that installs
    way: ClassVar[Way] = "base URL"
    adds_command_id: ClassVar[bool] = False  # whether the SDK sends one that nobody gave it
    adds_defaults: ClassVar[bool] = False  # whether it sends what the document says is the default

    def __init__(self, build: Path) -> None:
        self.home = build / self.language
        self.programs = self.home / "programs"
        self.really_installs = True  # or are the commands that install only parsed

    def available(self) -> str | None:
        """Why nothing of this language can be run here, or nothing."""
        missing = [name for name in self.needs if not shutil.which(name)]
        return f"{' and '.join(missing)} is not installed" if missing else None

    def note(self) -> str:
        """What the programs were run with, in the words of the table."""
        return f"version {pinned_version(self.language)}"

    def is_install(self, program: Program) -> bool:
        """Whether a shell block installs something, and so comes before all programs."""
        return program.kind == "shell" and any(
            line.strip().startswith(self.installs) for line in program.code.splitlines()
        )

    def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
        """Install what the documentation tells to install; faults, by program."""
        return {}

    @abstractmethod
    def check(self, programs: Sequence[Program]) -> dict[Program, str]:
        """Write the programs to their folders and compile or lint them; faults, by program."""

    @abstractmethod
    def command(self, program: Program, scratch: Path, port: int) -> Command:
        """How a program is run against the API on a port; `scratch` is this run's own."""

    def shell(self, program: Program, scratch: Path, port: int) -> Command:
        """How a shell block is run."""
        argv = ["bash", "-euo", "pipefail", "-c", program.code]
        return Command(argv=argv, cwd=scratch, env=self.env(port))

    def env(self, port: int) -> Mapping[str, str]:
        """What programs of this language have in their environment."""
        return {"TELNYX_BASE_URL": f"http://127.0.0.1:{port}/v2"}

    # ------------------------------------------------------------------ for the languages

    def folder(self, program: Program) -> Path:
        """The folder of a program, by what it is."""
        text = f"{program.title}\n{program.code}"
        return self.programs / f"p{hashlib.sha256(text.encode()).hexdigest()[:12]}"

    def source(self, program: Program) -> Path:
        assert program.title
        return self.folder(program) / program.title

    def write(self, programs: Sequence[Program]) -> None:
        """Put each program into its folder, and nothing else."""
        shutil.rmtree(self.programs, ignore_errors=True)
        for program in programs:
            self.folder(program).mkdir(parents=True)
            self.source(program).write_text(program.code, "utf-8")

    def checked(self, *command: str, cwd: Path | None = None) -> str | None:
        """What a checker says, if it says anything or fails."""
        done = run(_asked(command, cwd or self.home), INSTALLING)
        return None if _fine(done) else f"{command[0]} {done.ending}\n{done.output}"

    def install(self, command: Command) -> str | None:
        """Run an installer, which may take long; what went wrong."""
        # How an index is reached, and trusted, is a matter of this machine.
        done = run(command.within(os.environ), INSTALLING)
        return None if done.status == 0 else f"{command} {done.ending}\n{done.output}"

    def needed(self, *command: str, cwd: Path | None = None) -> None:
        """Run a command without which nothing can go on."""
        if fault := self.install(_asked(command, cwd or self.home)):
            raise Unprepared(fault)

    def installed(self, programs: Sequence[Program]) -> dict[Program, str]:
        """Run what the documentation tells to run; faults, by program."""
        faults = {}
        for program in programs:
            if self.is_install(program) and (fault := self.install(self.installer(program))):
                faults[program] = fault
        return faults

    def installer(self, program: Program) -> Command:
        """How a shell block is run that installs something."""
        return self.shell(program, self.home, 0)

    def must_be_pinned(self, found: str | None) -> None:
        """The documentation is about one version, which is the one that is tried."""
        if found != (pin := pinned_version(self.language)):
            raise Unprepared(f"version {found} is installed, and specs/voicegen.yaml pins {pin}")

    def stand_in(self, folder: Path) -> None:
        """Take what stands in for an SDK; it has the names of one version, and of no other."""
        version = (folder / "VERSION").read_text("utf-8").strip()
        if version != (pin := pinned_version(self.language)):
            raise Unprepared(
                f"the stand-in is for version {version}, and specs/voicegen.yaml pins {pin}"
            )
        self.really_installs = False

    def blamed(self, programs: Sequence[Program], said: Iterable[str | None]) -> dict[Program, str]:
        """What checkers said, by the program that is named last; by all if none is named at all."""
        faults: dict[Program, list[str]] = {}
        folders = {self.folder(each).name: each for each in programs}
        for each in filter(None, said):
            blamed = None
            for line in each.splitlines():
                if found := re.search(r"\bp[0-9a-f]{12}\b", line):
                    blamed = folders.get(found[0], blamed)
                if blamed:
                    faults.setdefault(blamed, []).append(line)
            if blamed is None:
                for program in programs:
                    faults.setdefault(program, []).append(each)
        return {program: "\n".join(lines) for program, lines in faults.items()}

    def is_ready(self, *inputs: str) -> bool:
        """Whether the folder is as these inputs made it; if not, it is emptied."""
        stamp = self.home / "ready"
        if stamp.is_file() and stamp.read_text("utf-8") == _digest(*inputs):
            return True
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir(parents=True)
        return False

    def now_ready(self, *inputs: str) -> None:
        (self.home / "ready").write_text(_digest(*inputs), "utf-8")


def _digest(*inputs: str) -> str:
    return hashlib.sha256("\0".join(inputs).encode()).hexdigest()


def _asked(command: Sequence[str], cwd: Path) -> Command:
    return Command(argv=command, cwd=cwd)


def _fine(done: Done) -> bool:
    return done.status == 0 and not done.output.strip()
