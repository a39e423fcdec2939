"""Two steps that only the file system can take: change two paths at once, hold a folder alone."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_AT_FDCWD = -100
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS
_UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder against other runs, waiting for them; the lock dies with the process."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
        except OSError:
            pass  # a file system without locks
        yield
    finally:
        os.close(handle)


def swap(new: Path, old: Path, spare: Path) -> None:
    """Put `new` in the place of `old`; what was there goes where `new` was, or to `spare`."""
    if not os.path.lexists(new):
        old.rename(spare)
    elif not os.path.lexists(old):
        new.rename(old)
    elif not _exchange(new, old):
        try:
            old.rename(spare)
            new.rename(old)
        except BaseException:
            if not os.path.lexists(old):
                spare.rename(old)
            raise


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two paths in one step; False where the system has no such step."""
    import ctypes

    paths = os.fsencode(one), os.fsencode(other)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            failed = libc.renamex_np(*paths, _EXCHANGE)
        else:
            failed = libc.renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _EXCHANGE)
    except (AttributeError, TypeError, OSError):
        return False
    if failed and ctypes.get_errno() not in _UNSUPPORTED:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))
    return not failed
