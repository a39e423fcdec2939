"""Print drift and its causes: for people, for programs as JSON, for GitHub's pages."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.causes import Cause, Drift
from generator.findings import annotation, visible
from generator.lock import LOCK

_VERBS = {"new": "is missing", "changed": "is out of date", "removed": "is stale"}
# Each of these is the matter of a single file.
_OF_ONE_FILE = ("edited", "lock")


def format_text(drifts: Sequence[Drift], out: Path) -> str:
    """A line for each file, then one for each cause with how many files it has changed."""
    lines = [
        f"{_place(_file(drift, out), _line(drift))} {_VERBS[drift.change.kind]}: "
        + "; ".join(cause.message for cause in drift.causes)
        for drift in drifts
        if drift.change.path != LOCK
    ]
    lines += [f"cause: {_told(cause, found, out)}" for cause, found in _by_cause(drifts).items()]
    return "".join(f"{visible(line)}\n" for line in lines)


def format_json(drifts: Sequence[Drift], out: Path, command: str) -> str:
    """All of it as one JSON object."""
    found = {
        "files": [
            {
                "file": _file(drift, out),
                "line": _line(drift),
                "kind": drift.change.kind,
                "causes": [_fields(cause) for cause in drift.causes],
            }
            for drift in drifts
        ],
        "causes": [
            _fields(cause) | {"files": [_file(drift, out) for drift in held]}
            for cause, held in _by_cause(drifts).items()
        ],
        "run": command if drifts else "",
    }
    return json.dumps(found, indent=2) + "\n"


def format_github(drifts: Sequence[Drift], out: Path, command: str) -> str:
    """Causes where they are, then the files they have changed: GitHub shows ten of a step."""
    lines = []
    for cause, found in _by_cause(drifts).items():
        place = {"file": cause.file, "line": str(cause.line or 1)} if cause.file else {}
        message = f"{_told(cause, found, out)}\nrun: {command}"
        lines.append(annotation("error", place | {"title": cause.message}, message))
    for drift in drifts:
        others = [cause for cause in drift.causes if cause.kind not in _OF_ONE_FILE]
        if others and drift.change.path != LOCK:
            file = _file(drift, out)
            title = "; ".join(cause.message for cause in others)
            place = {"file": file, "line": str(drift.line or 1), "title": title}
            message = f"{file} {_VERBS[drift.change.kind]}\nrun: {command}"
            lines.append(annotation("error", place, message))
    return "".join(f"{line}\n" for line in lines)


def summary(drifts: Sequence[Drift], out: Path, spec: Path) -> str:
    """One sentence about all of it."""
    files = [drift for drift in drifts if drift.change.path != LOCK]
    if not files:
        return f"{out} is what {spec} asks, but {LOCK} in it is out of date"
    also = "" if len(files) == len(drifts) else f", and {LOCK} is out of date"
    return f"{out} differs from what {spec} asks in {_count(files)}{also}"


def _by_cause(drifts: Sequence[Drift]) -> Mapping[Cause, list[Drift]]:
    """The files of each cause; what is the matter of a single file comes last."""
    found: dict[Cause, list[Drift]] = {}
    for drift in drifts:
        for cause in drift.causes:
            found.setdefault(cause, []).append(drift)
    order = sorted(found, key=lambda cause: (cause.kind in _OF_ONE_FILE, cause))
    return {cause: found[cause] for cause in order}


def _told(cause: Cause, drifts: Sequence[Drift], out: Path) -> str:
    if cause.kind == "lock":
        return cause.message
    if cause.kind == "edited":
        return f"{cause.message}: {_place(cause.file, cause.line)}"
    files = [drift for drift in drifts if drift.change.path != LOCK]
    return f"{cause.message}: {_count(files) if files else f'no file, only {out / LOCK}'}"


def _fields(cause: Cause) -> dict[str, object]:
    return {
        "kind": cause.kind,
        "message": cause.message,
        "file": cause.file,
        "line": cause.line,
    }


def _file(drift: Drift, out: Path) -> str:
    return (out / drift.change.path).as_posix()


def _line(drift: Drift) -> int:
    """Where to look: at what was edited before anything else."""
    edited = (cause.line for cause in drift.causes if cause.kind == "edited")
    return next(edited, drift.line)


def _place(file: str, line: int) -> str:
    return f"{file}:{line}" if line else file


def _count(drifts: Sequence[Drift]) -> str:
    return "1 file" if len(drifts) == 1 else f"{len(drifts)} files"
