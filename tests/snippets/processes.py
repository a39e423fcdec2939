"""Runs commands within bounds; what a command has started ends with it."""

from __future__ import annotations

import contextlib
import os
import random
import shlex
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

PATIENCE = 60.0  # seconds for a program; none takes that long unless it is broken
INSTALLING = 900.0
KEPT = ("HOME", "JAVA_HOME", "LANG", "PATH", "TMPDIR")


@dataclass(frozen=True, kw_only=True)
class Command:
    """What to start, where, and what it has in its environment besides the usual."""

    argv: Sequence[str]
    cwd: Path
    env: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return shlex.join(self.argv)

    def within(self, env: Mapping[str, str]) -> Command:
        """The same with more in the environment; what the command has itself comes first."""
        return Command(argv=self.argv, cwd=self.cwd, env={**env, **self.env})


@dataclass(frozen=True)
class Done:
    """How a command ended: its status, none if it took too long, and all that it printed."""

    status: int | None
    output: str

    @property
    def ending(self) -> str:
        return "took too long" if self.status is None else f"ended with status {self.status}"


def environment(env: Mapping[str, str]) -> dict[str, str]:
    """No settings of whoever runs this: a program finds what a reader's would find."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {"LC_ALL": "C.UTF-8", **kept, **env}


def run(command: Command, patience: float = PATIENCE) -> Done:
    """Run to the end, but no longer than `patience`."""
    with _started(command) as (process, log):
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            return Done(None, _read(log))
        return Done(process.returncode, _read(log))


@dataclass(frozen=True)
class Serving:
    """A program that listens; what it has printed so far can be read at any time."""

    port: int
    process: subprocess.Popen[bytes]
    log: IO[bytes]

    def output(self) -> str:
        return _read(self.log)


@contextmanager
def serving(command: Command, port: int, patience: float = PATIENCE) -> Iterator[Serving | Done]:
    """Start a server and wait until it listens; what ends before that is `Done`."""
    with _started(command) as (process, log):
        end = time.monotonic() + patience
        while time.monotonic() < end and process.poll() is None:
            if _listens(port):
                yield Serving(port, process, log)
                return
            time.sleep(0.05)
        yield Done(process.poll(), _read(log))


@contextmanager
def _started(command: Command) -> Iterator[tuple[subprocess.Popen[bytes], IO[bytes]]]:
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            command.argv,
            cwd=command.cwd,
            env=environment(command.env),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield process, log
        finally:
            # The group is the session that was started just above, so nobody else's.
            for number in (signal.SIGTERM, signal.SIGKILL):
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, number)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(5)


def _read(log: IO[bytes]) -> str:
    return os.pread(log.fileno(), 1 << 24, 0).decode("utf-8", "replace")


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def free_port() -> Iterator[int]:
    """A port at which nobody listens: connections are refused until a program takes it."""
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        while True:
            # Below those that the system gives to others in the meantime.
            port = random.randrange(10_000, 30_000)
            with contextlib.suppress(OSError):
                held.bind(("127.0.0.1", port))
                break
        yield port
