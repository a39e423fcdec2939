"""Starts receivers of webhooks as server processes of their own, and stops them."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PATH = "/webhooks/telnyx"
PATIENCE = 60  # seconds; nothing takes that long unless it is broken

# what README.md tells to run, for each framework
COMMANDS = {
    found["name"]: found[0]
    for found in re.finditer(
        r"^(?:uvicorn|gunicorn) .*examples\.(?P<name>\w+)_app:\w+$",
        (ROOT / "examples/README.md").read_text("utf-8"),
        re.MULTILINE,
    )
}


@dataclass(frozen=True)
class Receiver:
    """A running example."""

    name: str
    port: int
    log: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{PATH}"

    def handled(self) -> list[str]:
        """What the handlers have logged so far."""
        return self._logged("INFO")

    def refused(self) -> list[str]:
        """Why deliveries were refused so far."""
        return [line.removeprefix("refused: ") for line in self._logged("WARNING")]

    def _logged(self, level: str) -> list[str]:
        head = f"{level}:telnyx_webhooks:"
        lines = self.log.read_text("utf-8").splitlines()
        return [line.removeprefix(head) for line in lines if line.startswith(head)]


@contextmanager
def running(
    name: str, folder: Path, key: str | None, *, module: str | None = None
) -> Iterator[Receiver]:
    """Run an example as README.md says, or another module in its place, on a port that is free."""
    command = COMMANDS[name].replace("8000", "0")
    if module is not None:
        command = command.replace(f"examples.{name}_app", module)
    environment = {each: os.environ[each] for each in ("HOME", "TMPDIR") if each in os.environ}
    environment |= {
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "generated/python/src", folder))),
        "PYTHONUTF8": "1",
        "GUNICORN_CMD_ARGS": "--no-control-socket",  # its place is in $HOME, so shared
    }
    if key is not None:
        environment["TELNYX_PUBLIC_KEY"] = key
    log = folder / "log.txt"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", *shlex.split(command)],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield Receiver(name, _port(process, log), log)
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE)
        finally:
            process.kill()
            process.wait()


def _port(process: subprocess.Popen[bytes], log: Path) -> int:
    """The port that the server says it listens at."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        found = re.search(r"http://127\.0\.0\.1:(\d+)", log.read_text("utf-8"))
        if found:
            return int(found[1])
        time.sleep(0.02)
    raise AssertionError(f"{process.args!r} does not listen:\n{log.read_text('utf-8')}")
