"""Decide what the next release is, from what has changed since the last one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.changelog import ORIGINAL
from generator.config import Config, Entry, Release
from generator.config_file import load_config
from generator.diagnostics import Pos, Report
from generator.diff.change import Change
from generator.diff.compare import compare
from generator.diff.impact import Impact, impact
from generator.diff.reading import read_version
from generator.diff.version import Version
from generator.release.entries import SAME, entries_of
from generator.release.snapshot import document_of, folder_of
from generator.release.versions import FIRST, is_version, next_version


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """The next release, why it has its version, and the one before, empty for the first.

    Without changes it is the code of the package that has changed, or the release is the first.
    """

    release: Release
    impact: Impact
    since: str
    changes: Sequence[Change]


def plan_release(
    spec: Path,
    config: Path,
    date: str,
    report: Report,
    *,
    is_same_code: Callable[[], bool],
    major: bool,
) -> Planned | None:
    """The next release; None where there is nothing to release, or the report says what is wrong.

    `is_same_code` tells, where nothing else differs, whether the package generated now is the one
    that was released.
    """
    locale = next(iter(load_config(config, Report()).docs.locales), ORIGINAL)
    new = read_version(str(spec), report, config=config)
    if new is None:
        return None
    folder, last = folder_of(config), next(iter(new.config.releases), None)
    if not folder.is_dir():
        if last is not None:
            message = f"nothing tells what version {last.version} was made of: no folder {folder}"
            hint = "if it was made of the document as it is now, run: voicegen release --record"
            _refuse(new.config, message, hint, report)
            return None
        return _first(new, date, locale)
    kept = document_of(spec, config)
    old = read_version(str(kept), report, config=folder / config.name)
    if old is None or not _fits(old.config, new.config, folder, report):
        return None
    assert last is not None
    changes = compare(old, new)
    worst: Impact = "major" if major and changes else impact(changes)
    if worst == "none" and is_same_code():
        return None
    told = entries_of(changes, new) if changes else {"Changed": (Entry(SAME),)}
    worst = worst if worst != "none" else "patch"
    version = next_version(last.version, worst)
    release = Release(version=version, date=date, document=new.api.version, changes={locale: told})
    return Planned(release=release, impact=worst, since=last.version, changes=changes)


def _first(new: Version, date: str, locale: str) -> Planned:
    counts = (len(new.api.operations), "operation"), (len(new.api.events), "webhook event")
    contents = [f"{number} {noun}{'s' if number > 1 else ''}" for number, noun in counts if number]
    told = {"Added": (Entry(f"The first release: {' and '.join(contents) or 'types only'}."),)}
    release = Release(version=FIRST, date=date, document=new.api.version, changes={locale: told})
    return Planned(release=release, impact="minor", since="", changes=())


def _fits(old: Config, new: Config, folder: Path, report: Report) -> bool:
    """Whether the changelog ends with the release that is kept."""
    [kept, told] = [next((each.version for each in side.releases), "") for side in (old, new)]
    if kept != told:
        message = (
            f"the newest release is {told or 'none'} here, but {kept or 'none'} is kept in {folder}"
        )
        hint = "let voicegen release add releases; if this one is made already: --record"
        return _refuse(new, message, hint, report)
    if not is_version(told):
        message = f"no version can follow {told!r}: it is not MAJOR.MINOR.PATCH"
        return _refuse(new, message, 'for example: version: "1.2.0"', report)
    return True


def _refuse(config: Config, message: str, hint: str, report: Report) -> bool:
    pos = Pos(str(config.changelog), 1, 1)
    report.error("release", pos, message, hint=hint)
    return False
