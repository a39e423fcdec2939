"""Runs JavaScript on Node with the npm packages that the documentation installs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from tests.snippets.processes import Command
from tests.snippets.programs import Program
from tests.snippets.runners.runner import Runner, Unprepared

PACKAGE = {"name": "snippets", "private": True, "type": "module"}
CHECKERS = ("typescript@7.0.2", "@types/node@20.19.43", "@types/express@5.0.6", "prettier@3.10.1")
SETTINGS = {
    "include": ["**/*.js", "**/*.mjs"],
    "compilerOptions": {
        "allowJs": True,
        "checkJs": True,
        "noEmit": True,
        "strict": True,
        "noUnusedLocals": True,
        "noUnusedParameters": True,
        "module": "nodenext",
        "target": "es2022",
        "types": ["node"],
        "skipLibCheck": True,  # the SDK's own types ask for packages that are optional
    },
}


class JavaScript(Runner):
    language = "javascript"
    needs = ("node", "npm")
    installs = ("npm install", "npm i ", "npm init", "npm pkg")

    def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
        inputs = [each.code for each in programs if self.is_install(each)] + list(CHECKERS)
        if not self.is_ready(*inputs):
            self._put(self.home / "package.json", PACKAGE)
            if faults := self.installed(programs):
                return faults
            self.needed("npm", "install", "--no-save", "--silent", *CHECKERS)
            self.now_ready(*inputs)
        self.must_be_pinned(self._version())
        return {}

    def _version(self) -> str:
        described = self.home / "node_modules/telnyx/package.json"
        if not described.is_file():
            raise Unprepared("nothing in the documentation installs the package telnyx")
        version: str = json.loads(described.read_text("utf-8"))["version"]
        return version

    @staticmethod
    def _put(path: Path, value: object) -> None:
        path.write_text(json.dumps(value, indent=2), "utf-8")

    def check(self, programs: Sequence[Program]) -> dict[Program, str]:
        self.write(programs)
        if not programs:
            return {}
        self._put(self.programs / "tsconfig.json", SETTINGS)
        # By name: prettier looks into no folder that Git ignores. The .editorconfig is not for it.
        paths = [str(self.source(each).relative_to(self.home)) for each in programs]
        layout = ("--single-quote", "--print-width=100", "--no-config", "--log-level=warn")
        said = (
            self.checked("node_modules/.bin/tsc", "--pretty", "false", "-p", "programs"),
            self.checked("node_modules/.bin/prettier", *layout, "--check", *paths),
        )
        return self.blamed(programs, said)

    def command(self, program: Program, scratch: Path, port: int) -> Command:
        argv = ["node", str(self.source(program))]
        return Command(argv=argv, cwd=scratch, env=self.env(port))
