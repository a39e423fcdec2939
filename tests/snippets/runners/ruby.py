"""Runs Ruby with the gem that the documentation installs, or with a stand-in for it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.client.document import ROOT
from tests.snippets.expected import pinned_version
from tests.snippets.processes import Command, run
from tests.snippets.programs import Program
from tests.snippets.runners.runner import Runner, Unprepared

STAND_IN = ROOT / "tests/snippets/standins/ruby"
# A gem or a version that a registry says it does not have is a fault of the documentation.
UNREACHABLE = ("Unable to download data", "requires Ruby version")


class Ruby(Runner):
    language = "ruby"
    needs = ("ruby", "gem")
    installs = (
        "gem install",
        "bundle add",
        "bundle install",
        "bundle init",
    )

    def note(self) -> str:
        if self.really_installs:
            return super().note()
        return f"a stand-in for version {pinned_version('ruby')}, which cannot be installed"

    def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
        inputs = [each.code for each in programs if self.is_install(each)]
        if not self.is_ready(*inputs):
            faults = self.installed(programs)
            if faults and not all(_is_refused(each) for each in faults.values()):
                return faults
            if faults:
                if not all(re.search(r"\btelnyx\b", each.code) for each in faults):
                    raise Unprepared("the documentation installs another gem than telnyx")
                # Not kept as ready: the next run asks for the gem again.
                self.stand_in(STAND_IN)
                if self.checked("ruby", "-rsinatra/base", "-e", "exit"):
                    raise Unprepared("neither can Sinatra be installed; `make services` does it")
                return {}
            self.now_ready(*inputs)
        listed = run(
            Command(argv=["gem", "list", "--exact", "telnyx"], cwd=self.home, env=self._gems)
        )
        found = re.search(r"telnyx \(([\d.]+)", listed.output)
        self.must_be_pinned(found and found[1])
        return {}

    @property
    def _gems(self) -> Mapping[str, str]:
        return {"GEM_HOME": str(self.home / "gems")}

    def installer(self, program: Program) -> Command:
        command = super().installer(program)
        return Command(argv=command.argv, cwd=command.cwd, env=self._gems)

    def check(self, programs: Sequence[Program]) -> dict[Program, str]:
        self.write(programs)
        faults = {}
        for program in programs:
            done = run(Command(argv=["ruby", "-wc", str(self.source(program))], cwd=self.home))
            if done.status != 0 or done.output.strip() != "Syntax OK":
                faults[program] = f"ruby -wc {done.ending}\n{done.output}"
        return faults

    def command(self, program: Program, scratch: Path, port: int) -> Command:
        argv = ["ruby", str(self.source(program))]
        return Command(argv=argv, cwd=scratch, env=self.env(port))

    def env(self, port: int) -> Mapping[str, str]:
        library = self._gems if self.really_installs else {"RUBYLIB": str(STAND_IN)}
        return {**super().env(port), "APP_ENV": "production", **library}


def _is_refused(fault: str) -> bool:
    """Whether the gem cannot be had here; a wrong name would be found out where it can."""
    return any(sign in fault for sign in UNREACHABLE)
