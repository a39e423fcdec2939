"""Say why files of an output are not as asked: what they were made of changed, or they themselves.

The lock tells what a file was made of and what it was. Where it would be made the same again,
nothing but a hand can have changed it; where it would not, what has changed of its inputs is the
cause, and where none of these has, it is voicegen itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from generator.history import earlier
from generator.inputs import Input, Makings, digest, fact_name
from generator.lock import LOCK, Key, Lock, renewed
from generator.tree import MARK
from generator.write import Change

# Of these it is worth to be told that there was none before, or is none any more. A template
# comes and goes with what asks for it: the settings, the document or another template.
_TOLD_WHEN_NEW = ("changelog", "document", "overlay", "settings", "texts")


class Cause(NamedTuple):
    """One reason; `file` and `line` are where to look, if there is such a place.

    Several files that drifted for the same reason have equal causes.
    """

    kind: str
    message: str
    file: str = ""
    line: int = 0


_VOICEGEN = ("tool", "voicegen")
_CONVERTED = Cause(
    "line-endings", "line endings: CRLF stands where LF was written; git may have converted them"
)


class Drift(NamedTuple):
    """A file that is not as asked, the first line of it that differs, and why."""

    change: Change
    line: int
    causes: tuple[Cause, ...]


class _Changed(NamedTuple):
    """A cause that is an input, and the template or tool that it is."""

    cause: Cause
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a run would write, and what it found: the files by path, and the old lock."""

    files: Mapping[str, str]
    makings: Makings
    targets: Sequence[str]
    lock: Lock | None


def explain(asked: Asked, changes: Sequence[Change], out: Path) -> list[Drift]:
    """Each file that drifted with its causes; the lock, if it has too, comes last."""
    changed = {target: list(_changed(target, asked)) for target in asked.targets}
    files = [change for change in changes if change.path != LOCK]
    drifts = [
        Drift(each, _line(asked, out, each), tuple(_causes(asked, changed, out, each)))
        for each in files
    ]
    locks = [change for change in changes if change.path == LOCK]
    return drifts + [Drift(each, 0, _of_lock(asked, changed, drifts, out)) for each in locks]


def _changed(target: str, asked: Asked) -> Iterator[_Changed]:
    """The inputs of a target that are not as they were."""
    if asked.lock is None or target not in asked.lock.targets:
        return
    there = set()
    for each in asked.makings.inputs:
        if each.target == target:
            there.add(Key(target, each.kind, each.name))
            was = asked.lock.values(target, each.kind, each.name)
            if each.value not in was and (was or each.kind in _TOLD_WHEN_NEW):
                yield _Changed(_of_input(each, was), each.kind, each.name)
    for key in sorted(asked.lock.facts):
        if key.target == target and key.kind in _TOLD_WHEN_NEW and key not in there:
            yield _Changed(_of_gone(key, asked.makings.inputs), key.kind, key.name)


def _of_input(now: Input, was: frozenset[str]) -> Cause:
    if now.kind == "tool":
        old = " or ".join(sorted(was))
        return Cause("tool", f"{now.shown} {now.value} in place of {old}")
    if now.kind == "settings":
        entry = now.name if was else f"{now.name} is new"
        return Cause("settings", f"settings {now.shown} changed ({entry})", now.shown, now.line)
    verb = "changed" if was else "is new"
    return Cause(now.kind, f"{now.kind} {now.shown} {verb}", now.shown, 1)


def _of_gone(key: Key, inputs: Sequence[Input]) -> Cause:
    if key.kind == "settings":
        shown = next((each.shown for each in inputs if each.kind == "settings"), "voicegen.yaml")
        return Cause("settings", f"settings {shown} changed ({key.name} is gone)", shown, 1)
    return Cause(key.kind, f"{key.kind} {key.name} is no longer read")


def _causes(
    asked: Asked, changed: Mapping[str, Sequence[_Changed]], out: Path, change: Change
) -> Iterator[Cause]:
    target = change.path.partition("/")[0]
    lock = asked.lock
    if lock is None:
        yield Cause("unknown", f"unknown, as {out / LOCK} is missing")
        return
    if target not in lock.targets:
        yield Cause("unknown", f"unknown, as {out / LOCK} says nothing of {target}")
        return
    was = lock.outputs(change.path)
    if not was and lock.unclear:
        yield Cause("unknown", f"unknown, as {out / LOCK} is damaged")
        return
    wanted = asked.files.get(change.path)
    by_hand = _by_hand(asked, was, out, change)
    stays = wanted is not None and digest(wanted.encode()) in was
    # What nobody has written or asks for is there by hand alone.
    if not stays and (was or wanted is not None):
        found = list(_by_inputs(asked, changed[target], change.path))
        # It is voicegen itself only if that has written the file, or should now for the first time.
        written = was or change.kind == "new"
        yield from found or ([_of_tool(asked)] if written else [])
    if by_hand is not None:
        yield by_hand


def _by_inputs(asked: Asked, changed: Sequence[_Changed], path: str) -> Iterator[Cause]:
    """The inputs that changed and have a part in a file; voicegen itself where there is none."""
    templates = asked.makings.templates.get(path)
    if templates is not None and not any(name.endswith(".j2") for name in templates):
        (name,) = templates
        shown = asked.makings.shown[name]
        yield Cause("template", f"template {shown} changed", shown, 1)
        return
    yield from (each.cause for each in changed if _has_part(each, asked, path))


def _has_part(changed: _Changed, asked: Asked, path: str) -> bool:
    if changed.kind == "tool" and changed.name == "black":
        return path.endswith((".py", ".pyi"))
    # Texts and descriptions of languages lie among the templates, but are no part of single files.
    if changed.kind == "template" and any(
        changed.name == fact_name(name) for name in asked.makings.shown
    ):
        return changed.name in map(fact_name, asked.makings.templates.get(path, ()))
    return True


def _of_tool(asked: Asked) -> Cause:
    version = next(
        (each.value for each in asked.makings.inputs if (each.kind, each.name) == _VOICEGEN), ""
    )
    return Cause("tool", f"voicegen itself changed, though its version {version} is the same")


def _by_hand(asked: Asked, was: frozenset[str], out: Path, change: Change) -> Cause | None:
    """What somebody has done to a file since it was written."""
    file = out / change.path
    shown = file.as_posix()
    if change.kind == "new" and not file.is_symlink():
        return Cause("removed", "removed by hand") if was else None
    if file.is_symlink() or not file.is_file():
        return Cause("edited", "replaced by something that is no file", shown)
    data = file.read_bytes()
    if not was:
        return Cause("added", "added by hand")
    if digest(data) in was:
        return None
    if digest(data.replace(b"\r\n", b"\n")) in was:
        return _CONVERTED
    line, is_sure = _edited_line(asked, was, change.path, file, data)
    told = "edited by hand" if is_sure else "edited by hand, in this line or below it"
    if not any(MARK in line for line in data.split(b"\n")[:3]):
        told += "; the mark is gone, so that nothing will replace the file: move it away"
    return Cause("edited", told, shown, line)


def _edited_line(
    asked: Asked, was: frozenset[str], path: str, file: Path, data: bytes
) -> tuple[int, bool]:
    """The first line that somebody changed; for sure, if the text that was written is at hand."""
    wanted = asked.files.get(path, "").encode()
    written = wanted if digest(wanted) in was else earlier(file, lambda text: digest(text) in was)
    base = wanted if written is None else written
    return _first_difference(data, base), written is not None


def _line(asked: Asked, out: Path, change: Change) -> int:
    """The first line of a file that is not as asked; 0 where there is no file."""
    file = out / change.path
    if file.is_symlink() or not file.is_file():
        return 0
    return _first_difference(file.read_bytes(), asked.files.get(change.path, "").encode())


def _first_difference(one: bytes, other: bytes) -> int:
    """The first line of a text that is not the same in another, or its last one."""
    # What git, or an editor, has made of the ends of lines is not where to look.
    plain = one.replace(b"\r\n", b"\n")
    lines = (one if plain == other else plain).splitlines(keepends=True)
    others = other.splitlines(keepends=True)
    same = 0
    for mine, theirs in zip(lines, others, strict=False):
        if mine != theirs:
            break
        same += 1
    return max(1, min(same + 1, len(lines)))


def _of_lock(
    asked: Asked,
    changed: Mapping[str, Sequence[_Changed]],
    drifts: Sequence[Drift],
    out: Path,
) -> tuple[Cause, ...]:
    """Why the lock itself is not as asked: a run would write down what has changed."""
    file = (out / LOCK).as_posix()
    lock, path = asked.lock, out / LOCK
    if path.is_symlink() or path.is_dir():
        message = f"{file} is no file, so that nothing will replace it: move it away"
        return (Cause("lock", message, file),)
    if lock is None:
        return (Cause("lock", f"{file} is missing", file),)
    found = [each.cause for inputs in changed.values() for each in inputs]
    told = (cause for drift in drifts for cause in drift.causes)
    found += [cause for cause in told if cause.kind == "tool"]
    found += _of_others(asked, changed)
    if lock.conflict:
        message = f"{file}:{lock.conflict} has the marks of a merge conflict"
        found.append(Cause("lock", message, file, lock.conflict))
    elif lock.unclear:
        message = f"{file}:{lock.unclear} is damaged"
        found.append(Cause("lock", message, file, lock.unclear))
    found += [_CONVERTED] if lock.is_converted else []
    absent = [each for each in asked.targets if each not in lock.targets]
    found += [Cause("lock", f"{file} says nothing of {each}", file) for each in absent]
    if not found:
        # Were it voicegen itself, whoever brought the files up to date had written the lock too.
        data = path.read_bytes()
        old = data.decode("utf-8", "replace")
        wanted = renewed(old, asked.targets, asked.makings.inputs, asked.files)
        line = _first_difference(data, wanted.encode())
        message = f"{file}:{line} was edited, or merged, by itself"
        found.append(Cause("lock", message, file, line))
    return tuple(dict.fromkeys(found))


def _of_others(asked: Asked, changed: Mapping[str, Sequence[_Changed]]) -> Iterator[Cause]:
    """Why files are other than they were, though somebody has brought them up to date already."""
    assert asked.lock is not None
    for path, text in asked.files.items():
        was = asked.lock.outputs(path)
        if was and digest(text.encode()) not in was:
            target = path.partition("/")[0]
            yield from _by_inputs(asked, changed[target], path)
