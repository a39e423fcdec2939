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
    """What is staged of a file, then what the last commits hold of it."""
    commits = _git(file, "log", f"-n{_VERSIONS}", "--format=%H", "--", f"./{file.name}")
    revisions = ["", *commits.decode("ascii", "replace").split()]
    asked = "".join(f"{revision}:./{file.name}\n" for revision in revisions)
    output = _git(file, "cat-file", "--batch", given=asked.encode("utf-8", "surrogateescape"))
    while output:
        head, _, output = output.partition(b"\n")
        if not head.endswith(b" missing"):
            size = int(head.rpartition(b" ")[2])
            yield output[:size]
            output = output[size + 1 :]


def _git(file: Path, *arguments: str, given: bytes = b"") -> bytes:
    """What git answers; nothing where it cannot."""
    command = ["git", "--literal-pathspecs", "--no-pager", "-C", str(file.parent), *arguments]
    try:
        done = subprocess.run(
            command,
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"GIT_OPTIONAL_LOCKS": "0"},
            timeout=_SECONDS,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return b""
    return done.stdout if done.returncode == 0 else b""
