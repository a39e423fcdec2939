"""Runs Java with the Maven artefacts that the documentation lists."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath

from tests.snippets.api import HOST
from tests.snippets.processes import Command
from tests.snippets.programs import Program
from tests.snippets.runners.runner import Runner, Unprepared

PASSWORD = "loopback"
PROJECT = """<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion>
<groupId>com.example</groupId><artifactId>snippets</artifactId><version>1</version>
{}
</project>
"""
# As Maven has them, and as Gradle has them.
COORDINATES = re.compile(
    r"<groupId>com\.telnyx\.sdk</groupId>\s*<artifactId>[^<]+</artifactId>\s*<version>([^<]+)<"
    r"|\bcom\.telnyx\.sdk:[\w-]+:([\w.-]+)"
)


class Java(Runner):
    language = "java"
    needs = ("java", "javac", "keytool", "mvn")
    way = "proxy"

    def __init__(self, build: Path) -> None:
        super().__init__(build)
        self._paths: list[str] = []  # a class path for each list of dependencies
        self._chosen: dict[Program, str] = {}

    def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
        lists = [each.code for each in programs if "<dependency>" in each.code]
        if not lists:
            raise Unprepared("nothing in the documentation lists dependencies")
        if not self.is_ready(*lists):
            for number, code in enumerate(lists):
                self._resolve(number, code)
            self.now_ready(*lists)
        self._paths = [
            (self.home / f"project{number}/classpath.txt").read_text("utf-8").strip()
            for number in range(len(lists))
        ]
        self.must_be_pinned(
            next((found[1] for each in lists if (found := COORDINATES.search(each))), None)
        )
        self._trust()
        return {}

    def _resolve(self, number: int, code: str) -> None:
        """The class path of one list, in a project of its own: two lists may exclude each other."""
        folder = self.home / f"project{number}"
        folder.mkdir()
        if "<dependencies>" not in code:
            code = f"<dependencies>\n{code}</dependencies>"
        if "<project" not in code:
            code = PROJECT.format(code)
        (folder / "pom.xml").write_text(code, "utf-8")
        goal = "dependency:build-classpath"
        self.needed("mvn", "-q", "-B", goal, "-Dmdep.outputFile=classpath.txt", cwd=folder)

    def _trust(self) -> None:
        """A store that trusts the server on loopback, whose certificate is new each time."""
        pem = (self.home.parent / "loopback.pem").read_text("utf-8")
        certificate = self.home / "loopback.crt"
        certificate.write_text(pem[pem.index("-----BEGIN CERTIFICATE") :], "utf-8")
        (self.home / "trust.p12").unlink(missing_ok=True)
        store = ("-keystore", "trust.p12", "-storepass", PASSWORD, "-storetype", "PKCS12")
        self.needed("keytool", "-importcert", "-noprompt", *store, "-file", str(certificate))

    def check(self, programs: Sequence[Program]) -> dict[Program, str]:
        """Compile with the first list that is enough for a program, all programs at a time."""
        self.write(programs)
        faults: dict[Program, str] = {}
        left = list(programs)
        for path in self._paths:
            found = self._compile(left, path)
            fine = [each for each in left if each not in found]
            if found and fine:
                # A fault in one file keeps javac from writing the classes of the others.
                found |= self._compile(fine, path)
            self._chosen |= {each: path for each in fine if each not in found}
            left = [each for each in left if each in found]
            # Least is wrong with the list that a program is meant for.
            faults = {
                each: min(found[each], faults.get(each, found[each]), key=len) for each in left
            }
        return faults

    def _compile(self, programs: Sequence[Program], path: str) -> dict[Program, str]:
        if not programs:
            return {}
        # Without annotation processors, of which the libraries on the class path bring some.
        options = ("-encoding", "UTF-8", "-Xlint:all,-processing", "-Werror", "-proc:none")
        sources = [str(self.source(each).relative_to(self.home)) for each in programs]
        said = self.checked("javac", *options, "-d", "classes", "-cp", path, *sources)
        return self.blamed(programs, [said])

    def command(self, program: Program, scratch: Path, port: int) -> Command:
        assert program.title
        package = re.search(r"^package ([\w.]+);", program.code, re.MULTILINE)
        name = PurePath(program.title).stem
        path = f"{self.home / 'classes'}:{self._chosen[program]}"
        main = f"{package[1]}.{name}" if package else name
        argv = ["java", *self._settings(port), main]
        return Command(argv=argv, cwd=scratch, env={**self.env(port), "CLASSPATH": path})

    def _settings(self, port: int) -> Sequence[str]:
        """The real host name is led to loopback, whatever environment an SDK reads."""
        values: Mapping[str, object] = {
            "https.proxyHost": "127.0.0.1",
            "https.proxyPort": port,
            "javax.net.ssl.trustStore": self.home / "trust.p12",
            "javax.net.ssl.trustStorePassword": PASSWORD,
        }
        return [f"-D{name}={value}" for name, value in values.items()]

    def shell(self, program: Program, scratch: Path, port: int) -> Command:
        settings = {
            "JDK_JAVA_OPTIONS": " ".join(self._settings(port)),
            "CLASSPATH": ":".join(self._paths[:1]),
        }
        return super().shell(program, scratch, port).within(settings)

    def env(self, port: int) -> Mapping[str, str]:
        return {"TELNYX_BASE_URL": f"https://{HOST}/v2"}
