"""Runs scripts of curl unchanged: curl itself is told that api.telnyx.com is on loopback."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.snippets.api import HOST
from tests.snippets.processes import Command
from tests.snippets.programs import Program
from tests.snippets.runners.runner import Runner


class Curl(Runner):
    language = "curl"
    needs = ("bash", "curl", "openssl")
    installs = ("apt-get", "brew", "sudo apt-get")
    way = "TLS"

    def note(self) -> str:
        return "curl and bash, unchanged"

    def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
        # What these scripts need comes with the system, which is not ours to change.
        self.really_installs = False
        self.home.mkdir(parents=True, exist_ok=True)
        return self._parsed([each for each in programs if self.is_install(each)])

    def check(self, programs: Sequence[Program]) -> dict[Program, str]:
        self.write(programs)
        return self._parsed(programs)

    def _parsed(self, programs: Sequence[Program]) -> dict[Program, str]:
        results = {each: self.checked("bash", "-n", "-c", each.code) for each in programs}
        return {each: fault for each, fault in results.items() if fault}

    def command(self, program: Program, scratch: Path, port: int) -> Command:
        return Command(
            argv=["bash", str(self.source(program))], cwd=scratch, env=self._config(scratch, port)
        )

    def shell(self, program: Program, scratch: Path, port: int) -> Command:
        argv = ["bash", "-euo", "pipefail", "-c", program.code]
        return Command(argv=argv, cwd=scratch, env=self._config(scratch, port))

    def _config(self, scratch: Path, port: int) -> Mapping[str, str]:
        certificate = self.home.parent / "loopback.pem"
        (scratch / ".curlrc").write_text(
            f'connect-to = "{HOST}:443:127.0.0.1:{port}"\ncacert = "{certificate}"\n', "utf-8"
        )
        return {"CURL_HOME": str(scratch)}
