"""What the last release was made of, kept beside the settings: the document and all with it."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.config_file import load_config
from generator.diagnostics import Report

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
    found = {CODE: f"{digest}\n".encode()}
    for file in files:
        found[_place(Path(file), config).as_posix()] = Path(file).read_bytes()
    return found


def document_of(spec: Path, config: Path) -> Path:
    """Where the document of the last release is kept: as this one lies, or as it was called."""
    folder = folder_of(config)
    same = folder / _place(spec, config)
    return same if same.is_file() else folder / load_config(folder / config.name, Report()).document


@contextmanager
def kept(files: Mapping[str, bytes], config: Path) -> Iterator[None]:
    """Put files into the place of those of the release before, which come back after an error."""
    folder = folder_of(config)
    staging = Path(tempfile.mkdtemp(prefix=f".{FOLDER}-", dir=config.parent))
    new, old = staging / "new", staging / "old"
    try:
        for path, data in files.items():
            (new / path).parent.mkdir(parents=True, exist_ok=True)
            (new / path).write_bytes(data)
        try:
            if folder.exists():
                folder.rename(old)
            new.rename(folder)
            yield
        except BaseException:
            if folder.exists() and not new.exists():
                folder.rename(new)
            if old.exists():
                old.rename(folder)
            raise
    finally:
        shutil.rmtree(staging)


def _place(file: Path, config: Path) -> Path:
    """The path of a file from the folder of the settings."""
    home, real = Path(os.path.realpath(config.parent)), Path(os.path.realpath(file))
    if not real.is_relative_to(home):
        raise CannotKeep(f"{file} does not lie in the folder of the settings, {config.parent}")
    return real.relative_to(home)
