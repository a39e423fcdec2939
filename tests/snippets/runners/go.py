"""Runs Go with the module that the documentation gets, or with a stand-in for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from tests.client.document import ROOT
from tests.snippets.expected import pinned_version
from tests.snippets.processes import Command
from tests.snippets.programs import Program
from tests.snippets.runners.runner import Runner, Unprepared

STAND_IN = ROOT / "tests/snippets/standins/go"


class Go(Runner):
    language = "go"
    needs = ("go", "gofmt")
    installs = ("go get", "go mod")

    def note(self) -> str:
        if self.really_installs:
            return super().note()
        return f"a stand-in for version {pinned_version('go')}, which cannot be downloaded"

    def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
        installs = [each for each in programs if self.is_install(each)]
        inputs = [each.code for each in installs]
        if not self.is_ready(*inputs):
            faults = self.installed(installs)
            if faults and not all(_is_refused(each) for each in faults.values()):
                return faults
            if faults:
                # Not kept as ready: the next run asks for the module again.
                self._stand_in(installs)
                return {}
            self.now_ready(*inputs)
        self.must_be_pinned(self._version())
        return {}

    def installer(self, program: Program) -> Command:
        """Each block is run in a module of its own, unless it makes one."""
        (self.home / "go.mod").unlink(missing_ok=True)
        (self.home / "go.sum").unlink(missing_ok=True)
        start = "" if "go mod init" in program.code else "go mod init example.com/snippets\n"
        argv = ["bash", "-euo", "pipefail", "-c", start + program.code]
        return Command(argv=argv, cwd=self.home)

    def _stand_in(self, installs: Sequence[Program]) -> None:
        """Put the stand-in in the place of the module, if it is the module that is asked for."""
        described = STAND_IN / "go.mod"
        if not described.is_file():
            raise Unprepared("the module cannot be downloaded, and there is no stand-in for it")
        module = re.findall(r"^module (\S+)", described.read_text("utf-8"), re.MULTILINE)[0]
        wanted = f"{module}@v{pinned_version('go')}"
        if not all(wanted in each.code for each in installs if "go get" in each.code):
            raise Unprepared(f"the documentation gets another module than {wanted}")
        self.stand_in(STAND_IN)
        (self.home / "go.mod").write_text("module example.com/snippets\n\ngo 1.24\n", "utf-8")
        self.needed("go", "mod", "edit", f"-require={wanted}", f"-replace={module}={STAND_IN}")

    def _version(self) -> str | None:
        required = re.search(
            r"github\.com/team-telnyx/telnyx-go\S* v(\S+)", (self.home / "go.mod").read_text()
        )
        return required and required[1]

    def check(self, programs: Sequence[Program]) -> dict[Program, str]:
        self.write(programs)
        if not programs:
            return {}
        said = (
            self.checked("gofmt", "-d", "programs"),
            self.checked("go", "vet", "./programs/..."),
            self.checked("go", "build", "-buildvcs=false", "-o", "bin/", "./programs/..."),
        )
        return self.blamed(programs, said)

    def command(self, program: Program, scratch: Path, port: int) -> Command:
        binary = self.home / "bin" / self.folder(program).name
        return Command(argv=[str(binary)], cwd=scratch, env=self.env(port))


def _is_refused(fault: str) -> bool:
    """Whether the proxy for modules has refused one; a wrong name is not found, which differs."""
    return "403 Forbidden" in fault or "not available" in fault
