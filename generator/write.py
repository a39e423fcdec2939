"""Write files so that a run killed at any point leaves the whole old tree or the whole new one.

The new tree is built beside the output, out of new files and hard links to all that stays, and
then changes places with the old one in a single step of the file system (docs/decisions/). Where
there is no such step, two renames follow each other and the next run mends what a kill between
them left. Where the output folder itself cannot move, because it is a mount point or its parent
is read-only, its entries change places one by one.
"""

from __future__ import annotations

import difflib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.swap import locked, swap
from generator.tree import Comparison, NotOurs, Record, WriteError, compare, obstacles, parents

__all__ = ["Change", "NotOurs", "Record", "WriteError", "Written", "diff", "write"]

_LABEL = "voicegen-staging"


@dataclass(frozen=True, slots=True)
class Change:
    """How one file of the output differs from what the document says."""

    path: str
    kind: Literal["new", "changed", "removed"]
    diff: str


@dataclass(frozen=True, slots=True)
class Written:
    written: int
    unchanged: int
    removed: int


def diff(
    files: Mapping[str, str],
    out: Path,
    folders: Sequence[str] | None = None,
    record: Record | None = None,
) -> list[Change]:
    """What `write` would change, in the order of the paths."""
    try:
        found = compare(files, out, folders, record)
        return [_change(path, out, found) for path in found.changed]
    except OSError as error:
        raise _told(error, out) from error


def write(
    files: Mapping[str, str],
    out: Path,
    folders: Sequence[str] | None = None,
    record: Record | None = None,
) -> Written:
    """Make the output folder hold the files, remove what is stale and leave alone the rest."""
    out = Path(os.path.realpath(out))
    for path in [out, *out.parents]:
        if path.exists() and not path.is_dir():
            raise WriteError(f"{path} is a file, not a folder")
    try:
        place = _place(out)
        place.mkdir(parents=True, exist_ok=True)
        with locked(place):
            _clear(place, out)
            found = compare(files, out, folders, record)
            wanted = dict.fromkeys([*found.fresh, *found.same])
            if blocked := obstacles(wanted, out, found.foreign):
                raise NotOurs(out, blocked)
            if found.changed:
                _replace(out, found, place)
    except OSError as error:
        raise _told(error, out) from error
    return Written(len(found.fresh), len(found.same), len(found.stale))


def _change(path: str, out: Path, found: Comparison) -> Change:
    target = out / path
    is_file = target.is_file() and not target.is_symlink()
    old = target.read_bytes() if is_file else b""
    new = found.fresh.get(path, b"")
    kind: Literal["new", "changed", "removed"] = (
        "removed" if path not in found.fresh else "changed" if is_file else "new"
    )
    if b"\0" in old:
        return Change(path, kind, f"Binary file {path} differs\n")
    lines = difflib.unified_diff(
        old.decode("utf-8", "replace").splitlines(keepends=True),
        new.decode("utf-8").splitlines(keepends=True),
        "/dev/null" if kind == "new" else f"a/{path}",
        "/dev/null" if kind == "removed" else f"b/{path}",
    )
    ended = (
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
    return Change(path, kind, "".join(ended))


def _place(out: Path) -> Path:
    """Where the new tree is built: beside the output, or in it where it cannot be moved."""
    movable = not out.exists() or (os.access(out.parent, os.W_OK) and not out.is_mount())
    return out.parent if movable else out


def _replace(out: Path, found: Comparison, place: Path) -> None:
    """Build the smallest folder that holds every change anew, and let it take its place."""
    folder = _smallest(out, found)
    target = out / folder
    with _staging(place, out, folder) as stage:
        new, old = stage / "new", stage / "old"
        _build(new, out, folder, found)
        if target != place:
            swap(new, target, old)
        else:
            old.mkdir()
            for name in sorted({Path(path).parts[0] for path in found.changed}):
                swap(new / name, target / name, old / name)
        ours = {out / path for path in [*found.changed, *found.same]}
        for replaced in (new, old):
            _rescue(replaced, target, ours)


@contextmanager
def _staging(place: Path, out: Path, folder: str) -> Iterator[Path]:
    """A folder beside the output that says whose it is and is gone afterwards."""
    stage = Path(tempfile.mkdtemp(prefix=_stage_prefix(out), dir=place))
    try:
        (stage / _LABEL).write_text(folder, "utf-8")
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _stage_prefix(out: Path) -> str:
    return f".{out.name}.voicegen-"


def _clear(place: Path, out: Path) -> None:
    """Remove what killed runs left, after bringing back what they had moved away."""
    for stage in sorted(place.iterdir()):
        if not stage.name.startswith(_stage_prefix(out)) or not stage.is_dir():
            continue
        label = stage / _LABEL
        if label.is_file():
            _mend(out / label.read_text("utf-8"), stage / "old")
            shutil.rmtree(stage)
        elif not any(stage.iterdir()):
            stage.rmdir()


def _mend(target: Path, old: Path) -> None:
    """Finish backwards what a kill between two renames left undone."""
    if not old.is_dir():
        return
    if not target.exists():
        old.rename(target)
        return
    for entry in old.iterdir():
        if not os.path.lexists(target / entry.name):
            entry.rename(target / entry.name)


def _smallest(out: Path, found: Comparison) -> str:
    """The deepest folder around every change that is there before and after."""
    folder = Path(os.path.commonpath(found.changed))
    after = parents(dict.fromkeys([*found.fresh, *found.kept]))
    while str(folder) != "." and (
        str(folder) not in after or (out / folder).is_symlink() or not (out / folder).is_dir()
    ):
        folder = folder.parent
    return str(folder)


def _build(new: Path, out: Path, folder: str, found: Comparison) -> None:
    """The folder as it will be; modes and times are those of the old one."""
    new.mkdir()
    base = Path(folder)
    for path in found.kept:
        if Path(path).is_relative_to(base):
            _keep(out / path, new / Path(path).relative_to(base))
    for path, data in found.fresh.items():
        target = new / Path(path).relative_to(base)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        if (out / path).is_file():
            shutil.copymode(out / path, target)
    for directory, _, _ in os.walk(new, topdown=False):
        before = out / base / Path(directory).relative_to(new)
        if before.is_dir():
            shutil.copystat(before, directory)


def _keep(old: Path, new: Path) -> None:
    """Let what stands at `old` stand at `new` too, as the same file where that is possible."""
    new.parent.mkdir(parents=True, exist_ok=True)
    if old.is_dir() and not old.is_symlink():
        if old.is_mount():
            raise WriteError(f"{old} is a mount point, so the folder around it cannot be replaced")
        new.mkdir(exist_ok=True)
        for child in old.iterdir():
            _keep(child, new / child.name)
        return
    try:
        os.link(old, new, follow_symlinks=False)
    except OSError:
        shutil.copy2(old, new, follow_symlinks=False)


def _rescue(replaced: Path, target: Path, ours: set[Path]) -> None:
    """Bring back what somebody put into the old tree while the new one was built."""
    for folder, folders, names in os.walk(replaced):
        links = [name for name in folders if Path(folder, name).is_symlink()]
        for left in [Path(folder, name) for name in names + links]:
            home = target / left.relative_to(replaced)
            known = home in ours or (
                os.path.lexists(home) and os.path.samestat(left.lstat(), home.lstat())
            )
            if not known:
                home.parent.mkdir(parents=True, exist_ok=True)
                left.replace(home)


def _told(error: OSError, out: Path) -> WriteError:
    # The folder that the new tree is built in means nothing to anybody else.
    path = str(error.filename or out)
    return WriteError(f"{out if _stage_prefix(out) in path else path}: {error.strerror or error}")
