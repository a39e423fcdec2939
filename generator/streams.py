"""Standard output and error where they are closed, or where nothing can be written to them."""

from __future__ import annotations

import errno
import os
import sys
from typing import NoReturn

NO_OUTPUT = 74

# What a full disk or a closed stream says.
_UNWRITABLE = {errno.ENOSPC, errno.EDQUOT, errno.EBADF, errno.EIO, errno.EFBIG}


def prepare() -> None:
    """Make both streams such that any text can be written to them."""
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115, it stays open until the end
    if sys.stdout is None:
        give_up("it is closed")
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character is no reason to fail.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def is_unwritable(error: BaseException) -> bool:
    """Whether a stream took no more; an error of a file that has a name is another matter."""
    return isinstance(error, OSError) and error.filename is None and error.errno in _UNWRITABLE


def give_up(reason: str) -> NoReturn:
    """End without the output that nobody can take, and without Python's own words on that."""
    try:
        print(f"cannot write to standard output: {reason.lower()}", file=sys.stderr, flush=True)
    except OSError:
        pass
    os._exit(NO_OUTPUT)
