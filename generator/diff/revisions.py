"""Take documents out of the history of a git repository: `git:REV:path`, `git::path` for the index.

The data files of the document's folder are written to a folder of ours, so that a document of
several files, its settings and its overlays are those of the same revision.
"""

from __future__ import annotations

import os
import posixpath
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from generator.diagnostics import Pos, Report, closest

PREFIX = "git:"

# A revision may hold colons, but only in braces: HEAD^{/fix: typo}.
_NAME = re.compile(r"git:((?:[^:{}]|\{[^}]*\})*):(.+)", re.DOTALL)
_DATA = (".yaml", ".yml", ".json", "")
_LINK, _FILES = "120000", ("100644", "100755")
_SUBMODULE = b"160000 "
_MAX_LINKS = 10
# Nothing is fetched, asked or locked, and reasons come in English.
_CAREFULLY = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "LC_ALL": "C",
}


class _Entry(NamedTuple):
    mode: str
    blob: str


class _GitError(Exception):
    """What git, or the lack of it, has to say; the code is that of a finding."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code = code
        self.hint = hint


def is_revision(name: str) -> bool:
    return name.startswith(PREFIX)


def path_in(name: str) -> str:
    """The path that `git:REV:path` ends with."""
    found = _NAME.fullmatch(name)
    return found[2] if found is not None else ""


def check_out(name: str, folder: Path, report: Report) -> Path | None:
    """The document of a revision, with the files beside it; None where the report says why not."""
    try:
        return _check_out(name, folder)
    except _GitError as error:
        report.error(error.code, Pos(name, 1, 1), str(error), hint=error.hint)
        return None


def _check_out(name: str, folder: Path) -> Path:
    found = _NAME.fullmatch(name)
    if found is None or "\0" in name:
        hint = "write git:REV:path, such as git:HEAD~1:specs/api.yaml"
        raise _GitError("no-revision", "this names no document of a revision", hint)
    revision, path = found[1], _from_the_top(found[2])
    beside = posixpath.dirname(path)
    entries = dict(_listed(revision, beside))
    wanted = {each: _followed(each, entries) for each in entries if each == path or _is_data(each)}
    if wanted.get(path) is None:
        hint = _hint(revision, path, wanted)
        where = f"at the revision {revision!r}" if revision else "in the index"
        raise _GitError("no-file", f"there is no file {path!r} {where}", hint)
    for each, data in _contents(wanted):
        file = folder / posixpath.relpath(each, beside or ".")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return folder / posixpath.basename(path)


def _hint(revision: str, path: str, known: Iterable[str]) -> str:
    """Why there may be no such file."""
    if near := closest(path, known):
        return f"closest is {near!r}"
    folder = path
    while revision and (folder := posixpath.dirname(folder)):
        if _git("ls-tree", "--full-tree", _tree(revision), "--", folder).startswith(_SUBMODULE):
            return f"{folder!r} is a submodule; run this within it"
    return "the path counts from the top of the repository"


def _from_the_top(path: str) -> str:
    """A path as trees have it; `./x` and `../x` count from the folder that we are in."""
    if path.startswith(("./", "../")):
        prefix = os.fsdecode(_git("rev-parse", "--show-prefix")).rstrip("\n")
        path = posixpath.join(prefix, path)
    path = posixpath.normpath(path) if not path.endswith("/") else "."
    if path.startswith(("/", "../")) or path in (".", ".."):
        hint = "name the document as git does, such as git:HEAD:specs/api.yaml"
        raise _GitError("no-file", f"{path!r} is no file of the repository", hint)
    return path


def _listed(revision: str, folder: str) -> Iterator[tuple[str, _Entry]]:
    """All that a revision has below a folder; without a revision, what is staged."""
    if revision:
        inside = ["--", f"{folder}/"] if folder else []
        lines = _git("ls-tree", "-r", "-z", "--full-tree", _tree(revision), *inside)
    else:
        _git("rev-parse", "--git-dir")
        lines = _git("ls-files", "-s", "-z", "--full-name", "--", f":(top,literal){folder}")
    for line in lines.split(b"\0")[:-1]:
        # `mode type hash` of a tree, `mode hash stage` of the index
        facts, _, path = line.partition(b"\t")
        mode, *rest = os.fsdecode(facts).split()
        kind, blob = rest if revision else ("blob" if rest[1] == "0" else "", rest[0])
        steps = os.fsdecode(path).split("/")
        # No git makes such names, but whoever makes trees by hand can.
        if kind == "blob" and not {"", ".", ".."} & {*steps}:
            yield "/".join(steps), _Entry(mode, blob)


def _tree(revision: str) -> str:
    _git("rev-parse", "--git-dir")
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{tree}}")
    try:
        return _git(*asked).decode("ascii").strip()
    except _GitError:
        shallow = _git("rev-parse", "--is-shallow-repository").strip() == b"true"
        hint = "`git log --oneline --all` shows what there is"
        if shallow:
            hint = "this clone is shallow and lacks history; git fetch --unshallow brings it"
        elif ".." in revision:
            hint = "this is a range; a document is of one revision, such as either end of it"
        message = f"git knows no revision {revision!r}"
        raise _GitError("no-revision", message, hint) from None


def _is_data(path: str) -> bool:
    return posixpath.splitext(path)[1].lower() in _DATA


def _followed(path: str, entries: Mapping[str, _Entry]) -> str | None:
    """The hash of a file, or of the one that a link in the same folder leads to."""
    for _ in range(_MAX_LINKS):
        entry = entries.get(path)
        if entry is None or entry.mode != _LINK:
            return entry.blob if entry is not None and entry.mode in _FILES else None
        target = os.fsdecode(_git("cat-file", "blob", entry.blob))
        path = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    return None


def _contents(wanted: Mapping[str, str | None]) -> Iterator[tuple[str, bytes]]:
    """The files with these hashes, all read by one process."""
    asked = [(path, blob) for path, blob in wanted.items() if blob is not None]
    lines = "".join(f"{blob}\n" for _, blob in asked).encode("ascii")
    answer = memoryview(_git("cat-file", "--batch", given=lines))
    at = 0
    for path, _ in asked:
        # `hash blob size`, a line end, the content, a line end; or `hash missing`
        head, _, _ = bytes(answer[at : at + 200]).partition(b"\n")
        facts = head.split()
        if facts[-1] == b"missing":
            hint = "this is a partial clone; check the revision out once, which brings its files"
            raise _GitError("no-file", f"git does not have the content of {path!r}", hint)
        start = at + len(head) + 1
        at = start + int(facts[-1]) + 1
        yield path, bytes(answer[start : at - 1])


def _git(*arguments: str, given: bytes = b"") -> bytes:
    command = ["git", *arguments]
    try:
        done = subprocess.run(
            command, input=given, capture_output=True, env=os.environ | _CAREFULLY
        )
    except FileNotFoundError:
        hint = "install it, or name two files"
        raise _GitError("no-git", "git is not installed", hint) from None
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        reason = reason.removeprefix("fatal: ") or f"git {arguments[0]} failed"
        hint = "run this within the repository that has the revision"
        raise _GitError("no-repository", f"git says: {reason}", hint)
    return done.stdout
