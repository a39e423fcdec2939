"""Keep what was computed from a text in the user's cache folder; losing it costs only time."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

MAX_BYTES = 64_000_000


def key(*parts: str) -> str:
    """The name of a result: all that it depends on, as one digest."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def get(name: str) -> bytes | None:
    """The result kept under a name; None for one that is missing or damaged."""
    folder = _folder()
    if folder is None:
        return None
    try:
        digest, _, body = (folder / name).read_bytes().partition(b"\n")
    except OSError:
        return None
    return body if digest == _digest(name, body) else None


def put(results: Mapping[str, bytes]) -> None:
    """Keep results; where that is impossible nothing happens."""
    folder = _folder()
    if folder is None or not results:
        return
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, body in results.items():
            draft = folder / f"{name}.{os.getpid()}"
            draft.write_bytes(_digest(name, body) + b"\n" + body)
            draft.replace(folder / name)
        _drop_oldest(folder)
    except OSError:
        return


def _folder() -> Path | None:
    if os.environ.get("VOICEGEN_NO_CACHE"):
        return None
    base = os.environ.get("XDG_CACHE_HOME", "")
    try:
        return (Path(base) if Path(base).is_absolute() else Path.home() / ".cache") / "voicegen"
    except RuntimeError:
        return None


def _digest(name: str, body: bytes) -> bytes:
    # With the name in it, an entry that landed under another name is damaged too.
    return hashlib.sha256(name.encode() + body).hexdigest().encode()


def _drop_oldest(folder: Path) -> None:
    with os.scandir(folder) as found:  # another process may remove an entry meanwhile
        entries = [(entry.stat(), entry.path) for entry in found]
    size = sum(status.st_size for status, _ in entries)
    for status, path in sorted(entries, key=lambda entry: entry[0].st_mtime_ns):
        if size <= MAX_BYTES:
            return
        Path(path).unlink(missing_ok=True)
        size -= status.st_size
