"""Replaces a single file at once: whoever looks at it sees the old one or the new one."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from pathlib import Path

from generator.tree import WriteError


def replace_file(path: Path, data: bytes) -> None:
    """Let a file hold these bytes, with the permissions that it had; a link stays a link."""
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not stat.S_ISREG(target.stat().st_mode):
            raise WriteError(f"{path} is no regular file")
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.voicegen-", dir=target.parent)
    except OSError as error:
        raise WriteError(f"{path}: {error.strerror or error}") from error
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if target.exists():
            shutil.copymode(target, draft)
        else:
            draft.chmod(0o666 & ~_umask())
        draft.replace(target)
    except OSError as error:
        raise WriteError(f"{path}: {error.strerror or error}") from error
    finally:
        draft.unlink(missing_ok=True)


def _umask() -> int:
    # The system tells what it is only to those who set it.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
