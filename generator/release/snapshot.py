"""What the last release was made of, kept beside the settings: the document and all with it."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

FOLDER = "released"
# The digest of the package's code, which a new version of voicegen may change by itself.
CODE = "code.sha256"

_CODE = ("python/src/", "python/pyproject.toml")
_VERSION = "/_version.py"


class CannotKeep(Exception):
    """A file that cannot be kept; the argument says why."""


def folder_of(config: Path) -> Path:
    """Where the files of the last release are kept."""
    return config.parent / FOLDER


def digest_of(files: Mapping[str, str]) -> str:
    """A digest of a generated package's code, whatever its version."""
    found = hashlib.sha256()
    for path, text in sorted(files.items()):
        if path.startswith(_CODE) and not path.endswith(_VERSION):
            found.update(f"{path}\0{len(text)}\0{text}".encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def is_code(digest: str, config: Path) -> bool:
    """Whether the code that was released has this digest."""
    kept = folder_of(config) / CODE
    return kept.is_file() and kept.read_text("utf-8").strip() == digest


def gather(files: Iterable[str], digest: str, config: Path) -> Mapping[str, bytes]:
    """What is to be kept, by its path from the folder of the settings."""
    home = Path(os.path.realpath(config.parent))
    found = {CODE: f"{digest}\n".encode()}
    for file in files:
        real = Path(os.path.realpath(file))
        if not real.is_relative_to(home):
            raise CannotKeep(f"{file} does not lie in the folder of the settings, {config.parent}")
        found[real.relative_to(home).as_posix()] = real.read_bytes()
    return found


def keep(kept: Mapping[str, bytes], config: Path) -> None:
    """Put files into the place of those of the release before."""
    folder = folder_of(config)
    staging = Path(tempfile.mkdtemp(prefix=f".{FOLDER}-", dir=config.parent))
    try:
        new = staging / "new"
        for path, data in kept.items():
            (new / path).parent.mkdir(parents=True, exist_ok=True)
            (new / path).write_bytes(data)
        if folder.exists():
            folder.rename(staging / "old")
        new.rename(folder)
    finally:
        shutil.rmtree(staging)
