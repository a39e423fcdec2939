"""Prism, the mock server: installs it from the lock beside this file, and runs it on loopback."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tests import npm
from tests.client.document import ROOT

HERE = Path(__file__).parent
FOLDER = ROOT / ".prism"
PACKAGE = FOLDER / "node_modules/@stoplight/prism-cli"
_LISTENS = re.compile(r"Prism is listening on (http://127\.0\.0\.1:\d+)\s")
SECONDS_TO_START = 60


def install() -> None:
    """Have npm put into `.prism` what the lock says, unless that is there already."""
    npm.install(HERE, FOLDER)


def version() -> str:
    """The version that is installed."""
    found: str = json.loads((PACKAGE / "package.json").read_text("utf-8"))["version"]
    return found


@contextmanager
def running(document: Path) -> Iterator[str]:
    """Run Prism for a document; gives its URL on a free port of loopback."""
    # --errors: a response of Prism's own that is not as the document says is an error, too
    options = ["mock", "--errors", "--host", "127.0.0.1", "--port", "0"]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [npm.node(), PACKAGE / "dist/index.js", *options, document],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={"PATH": os.defpath, "NO_COLOR": "1"},
        )
        try:
            yield _url(process, log)
        finally:
            _stop(process)


def _url(process: subprocess.Popen[bytes], log: IO[bytes]) -> str:
    """Wait until Prism says where it listens."""
    end = time.monotonic() + SECONDS_TO_START
    while True:
        running = process.poll() is None
        written = os.pread(log.fileno(), 1_000_000, 0).decode("utf-8", "replace")
        found = _LISTENS.search(written)
        if found:
            return found[1]
        if not running:
            raise RuntimeError(f"Prism has ended:\n{written}")
        if time.monotonic() > end:
            raise RuntimeError(f"Prism does not listen after {SECONDS_TO_START} s:\n{written}")
        time.sleep(0.02)


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
