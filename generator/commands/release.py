"""`voicegen release`: the next version of the package, and what it tells."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.commands.shared import (
    BAD_INPUT,
    CONFIG,
    OUT,
    SPEC,
    BadInput,
    count,
    findings,
    record as lock_of,
    run,
)
from generator.progress import Watch

if TYPE_CHECKING:
    from generator.config import Config
    from generator.pipeline import Result
    from generator.release.planning import Planned

BREAKS = 1


@click.command()
@click.option("--dry-run", is_flag=True, help="Tell what would be released, and write nothing.")
@click.option("--major", is_flag=True, help="Release the next major version.")
@click.option(
    "--date",
    metavar="YYYY-MM-DD",
    help="The day of the release.  [default: SOURCE_DATE_EPOCH, else today, in UTC]",
)
@click.option(
    "--record",
    is_flag=True,
    help="Only keep what the newest release of the changelog was made of: SPEC as it is now.",
)
@OUT
@CONFIG
@SPEC
def release(
    spec: Path,
    config: Path | None,
    out: Path,
    dry_run: bool,
    major: bool,
    date: str | None,
    record: bool,
) -> None:
    """Make the next release: version, changelog, output.

    What has changed since the last release decides the version: the next major one if something
    breaks, which needs --major; the next minor one if something is new; else the next patch.
    Nothing is uploaded.

    \b
    Exit codes: 0 released, or nothing to release; 1 something breaks and --major is not given;
                2 bad document, usage or output folder.
    Example:    voicegen release --dry-run
    """
    from generator.config_file import config_beside

    if record and (dry_run or major or date is not None):
        raise click.UsageError("--record stands alone: it makes no release")
    config = config or config_beside(spec)
    if config is None:
        raise BadInput(f"a release needs settings: there is no voicegen.yaml for {spec}")
    settings = _settings(config)
    if record:
        _record(_files(spec, config, _made(spec, config)), config, settings)
        click.echo(f"{spec} is what {settings.python.version} was made of")
        return
    _files(spec, config)  # what cannot be kept is refused before anything else
    planned = _planned(spec, config, _day(date), major)
    if planned is None:
        click.echo(f"nothing to release: nothing has changed since {settings.python.version}")
        return
    changelog = _changelog(settings, planned)
    click.echo(_told(planned), nl=False)
    if planned.impact == "major" and not major:
        click.echo("something breaks; to release it all the same, add --major", err=True)
        raise click.exceptions.Exit(BREAKS)
    if dry_run:
        _made(spec, config)  # what is in the way of the release is told
        click.echo("nothing was written, because of --dry-run")
        return
    written = _write(spec, config, settings, out, changelog)
    click.echo(f"released {planned.release.version}: {count(written, 'file')} written")
    click.echo(f"commit them, and tag the commit v{planned.release.version}")


def _settings(config: Path) -> Config:
    from generator.config_file import load_config
    from generator.diagnostics import Report

    settings = load_config(config, Report())
    if settings.changelog is None:
        hint = f"write `changelog: changelog.yaml` in {config}, and `releases: []` in that file"
        raise BadInput(f"a release needs a changelog; {hint}")
    return settings


def _made(spec: Path, config: Path) -> Result:
    """All outputs as they would be now; what forbids to make them ends the run."""
    with Watch() as watch:
        return run(spec, config, (), False, watch)


def _planned(spec: Path, config: Path, day: str, major: bool) -> Planned | None:
    """What to release; it is decided even where the output cannot be made, for want of a name."""
    from generator.diagnostics import Report
    from generator.release.planning import plan_release
    from generator.release.snapshot import digest_of, is_code

    def is_same_code() -> bool:
        return is_code(digest_of(_made(spec, config).files), config)

    report = Report(lenient=True)
    planned = plan_release(spec, config, day, report, is_same_code=is_same_code, major=major)
    if not report.ok:
        click.echo(findings([report], "text"), nl=False, err=True)
        raise click.exceptions.Exit(BAD_INPUT)
    return planned


def _day(date: str | None) -> str:
    """The day of a release; the clock is the last to be asked."""
    from datetime import UTC, datetime

    try:
        if date is not None:
            return datetime.strptime(date, "%Y-%m-%d").date().isoformat()
        epoch = os.environ.get("SOURCE_DATE_EPOCH")
        now = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    except (ValueError, OverflowError, OSError):
        what = f"--date {date}" if date is not None else f"SOURCE_DATE_EPOCH={epoch}"
        raise BadInput(f"{what} is no date; for example: --date 2026-11-21") from None
    return now.date().isoformat()


def _told(planned: Planned) -> str:
    """The version, what decided it, and the entry of the changelog as Markdown."""
    from generator.findings import visible

    release = planned.release
    if planned.changes:
        worst = planned.changes[0]
        where = ", ".join(filter(None, (worst.where.subject, worst.where.place)))
        because = f"{worst.rule.severity}: {where}: {worst.message}"
    else:
        because = "the code of the package" if planned.since else "the first release"
    before = f" after {planned.since}" if planned.since else ""
    lines = [f"{release.version}{before} ({planned.impact}), because of {because}", ""]
    lines += [f"## [{release.version}] - {release.date}"]
    for section, entries in next(iter(release.changes.values())).items():
        lines += ["", f"### {section}", "", *(f"- {each.text}" for each in entries)]
    return "".join(f"{visible(line)}\n" for line in [*lines, ""])


def _changelog(settings: Config, planned: Planned) -> bytes:
    """The changelog with the release that is planned on top."""
    from generator.diagnostics import Report
    from generator.load import read_content
    from generator.parse import parse
    from generator.release.changelog_text import with_release
    from generator.source import Source

    file = settings.changelog
    assert file is not None
    content = read_content(file, str(file), Report())
    root = content and parse(content.text, Source(str(file)), Report())
    text = with_release(content.text, root, planned.release) if content and root else None
    if content is None or text is None:
        message = f"{file} has no list of releases that one can be added to"
        raise BadInput(f"{message}; begin each with a line `- version:`, or write `releases: []`")
    return content.encoded(text)


def _write(spec: Path, config: Path, settings: Config, out: Path, changelog: bytes) -> int:
    """Generate with the new changelog, and keep what the release was made of.

    The output changes last and at once; what was written before that comes back after an error.
    """
    from generator.one_file import replace_file
    from generator.release.snapshot import kept
    from generator.write import WriteError, write

    file = settings.changelog
    assert file is not None
    before = file.read_bytes()
    try:
        replace_file(file, changelog)
        try:
            made = _made(spec, config)
            with kept(_files(spec, config, made), config):
                return write(made.files, out, made.folders, lock_of(made)).written
        except BaseException:
            replace_file(file, before)
            raise
    except WriteError as error:
        raise BadInput(str(error)) from error
    except OSError as error:
        raise BadInput(f"what was released cannot be kept: {error}") from error


def _files(spec: Path, config: Path, made: Result | None = None) -> Mapping[str, bytes]:
    """What to keep of a release, with a digest of the code that was made, where it was."""
    from generator.diagnostics import Report
    from generator.diff.reading import read_version
    from generator.release.snapshot import CannotKeep, digest_of, gather

    report = Report(lenient=True)
    read_version(str(spec), report, config=config, python=False)
    try:
        return gather(report.contents, digest_of(made.files if made else {}), config)
    except (CannotKeep, OSError) as error:
        raise BadInput(f"what was released cannot be kept: {error}") from error


def _record(files: Mapping[str, bytes], config: Path, settings: Config) -> None:
    from generator.release.snapshot import kept

    if not settings.releases:
        raise BadInput(f"{settings.changelog} has no release to record; leave --record out")
    try:
        with kept(files, config):
            pass
    except OSError as error:
        raise BadInput(f"what was released cannot be kept: {error}") from error
