"""Read both sides of a comparison: documents with their settings, and the packages made of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from generator.config import DocsConfig
from generator.config_file import config_beside, load_config
from generator.diagnostics import Pos, Report
from generator.diff.python.package import package_of
from generator.diff.revisions import check_out, is_revision
from generator.diff.version import Version
from generator.pipeline import read

if TYPE_CHECKING:
    from generator.config import Config

# Findings that settings name what a document does not have.
_NAMES_NOTHING = {"unused-skip", "unused-pin", "no-target", "config"}


@dataclass(frozen=True, slots=True)
class _Side:
    """A document where it lies; its folder is shown as `alias`, where that lies elsewhere."""

    name: str
    spec: Path
    folder: str = ""
    alias: str = ""

    def show(self, text: str) -> str:
        return text.replace(self.folder, self.alias) if self.folder else text


def read_versions(
    old: str, new: str, report: Report, *, config: Path | None = None, python: bool = True
) -> tuple[Version, Version] | None:
    """Both documents, files or `git:REV:path`; None where the report says what is wrong.

    They are read leniently: what an old document got wrong cannot be mended any more. Settings are
    those given, or those beside each document; a document without any takes those of the other, so
    that two documents are compared and not two ways to name things.
    """
    with TemporaryDirectory(prefix="voicegen-") as folder:
        home = Path(folder).resolve()
        left = _opened(old, home / "old", report)
        right = _opened(new, home / "new", report)
        if left is None or right is None:
            return None
        mine, theirs = config_beside(left.spec), config_beside(right.spec)
        before = _read_side(left, config or mine or theirs, mine, report, python)
        after = _read_side(right, config or theirs or mine, theirs, report, python)
    return (before, after) if before is not None and after is not None and report.ok else None


def read_version(
    name: str, report: Report, *, config: Path | None = None, python: bool = True
) -> Version | None:
    """The document in a file, as lenient as the report is; None where that says what is wrong.

    Settings are those beside the document, if none are given.
    """
    spec = Path(name)
    settings = load_config(config or config_beside(spec), report)
    return _version(_Side(name, spec), settings, report, python)


def _opened(name: str, folder: Path, report: Report) -> _Side | None:
    if not is_revision(name):
        return _Side(name, Path(name))
    folder.mkdir()
    spec = check_out(name, folder, report)
    return None if spec is None else _Side(name, spec, f"{folder}/", name[: -len(spec.name)])


def _read_side(
    side: _Side, config: Path | None, own: Path | None, report: Report, python: bool
) -> Version | None:
    # Settings of a revision may be older than this tool: what it does not understand is not there.
    of_settings = Report()
    settings = load_config(config, of_settings)
    if not is_revision(side.name):
        report.adopt_errors(of_settings, side.show)
    found = Report(lenient=True) if config == own else _Tolerant(lenient=True)
    version = _version(side, settings, found, python)
    report.adopt_errors(found, side.show)
    return version


class _Tolerant(Report):
    """Lets settings name what a document does not have: they were written for another."""

    def error(self, code: str, pos: Pos, message: str, *, hint: str = "") -> None:
        if code not in _NAMES_NOTHING:
            super().error(code, pos, message, hint=hint)


def _version(side: _Side, settings: Config, report: Report, python: bool) -> Version | None:
    # Translations and pages are not compared.
    settings = replace(settings, docs=DocsConfig())
    api = read(side.spec, report, settings=settings)
    if api is None or not report.ok:
        return None
    package, places, clashes = package_of(api, settings) if python else ({}, {}, ())
    return Version(
        name=side.name,
        api=api,
        config=settings,
        package=package,
        places=places,
        clashes=clashes,
        shown=side.show,
    )
