"""Find in git what a file was earlier, where there is a git and it knows the file."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

# What nobody finds in the last few versions of a file is not worth a longer search.
_VERSIONS = 20
_SECONDS = 10


def earlier(file: Path, is_wanted: Callable[[bytes], bool]) -> bytes | None:
    """The latest text of a file in git that is the wanted one: staged, or of a commit."""
    return next((text for text in _texts(file) if is_wanted(text)), None)


def _texts(file: Path) -> Iterator[bytes]:
    commits = _git(file, "log", f"-n{_VERSIONS}", "--format=%H", "--", f"./{file.name}") or b""
    for revision in ["", *commits.decode("ascii", "replace").split()]:
        text = _git(file, "cat-file", "blob", f"{revision}:./{file.name}")
        if text is not None:
            yield text


def _git(file: Path, *arguments: str) -> bytes | None:
    command = ["git", "--literal-pathspecs", "--no-pager", "-C", str(file.parent), *arguments]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"GIT_OPTIONAL_LOCKS": "0"},
            timeout=_SECONDS,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
