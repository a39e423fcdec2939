"""Write a single file so that a killed run leaves the old text or the new one."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path


def put(path: Path, text: str) -> None:
    """Let a file hold a text, and keep who may read it; an OSError says what is in the way."""
    target = Path(os.path.realpath(path))
    mode = target.stat().st_mode if target.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        raise OSError(0, "is no regular file", str(path))
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.voicegen-", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        os.chmod(name, stat.S_IMODE(mode) if mode is not None else 0o666 & ~_umask())
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    """The bits that new files do not get; they can only be read by setting them."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
