"""`voicegen release`: the next version of the package, and what it tells."""

from __future__ import annotations

import os
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

    config = config or config_beside(spec)
    if config is None:
        raise BadInput(f"a release needs settings: there is no voicegen.yaml for {spec}")
    with Watch() as watch:
        made = run(spec, config, (), False, watch)
        settings = _settings(config)
        if record:
            _keep(spec, config, made)
            click.echo(f"{spec} is what {settings.python.version} was made of")
            return
        planned = _planned(spec, config, made, _day(date), major)
    if planned is None:
        click.echo(f"nothing to release: nothing has changed since {settings.python.version}")
        return
    click.echo(_told(planned), nl=False)
    if planned.impact == "major" and not major:
        click.echo("something breaks; to release it all the same, add --major", err=True)
        raise click.exceptions.Exit(BREAKS)
    if dry_run:
        click.echo("nothing was written, because of --dry-run")
        return
    written = _write(spec, config, settings, out, planned)
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


def _planned(spec: Path, config: Path, made: Result, day: str, major: bool) -> Planned | None:
    from generator.diagnostics import Report
    from generator.release.planning import plan_release
    from generator.release.snapshot import digest_of, is_code

    report = Report(lenient=True)
    same = is_code(digest_of(made.files), config)
    planned = plan_release(spec, config, day, report, same_code=same, major=major)
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
    release = planned.release
    if planned.changes:
        worst = planned.changes[0]
        because = f"{worst.rule.severity}: {worst.where.subject}: {worst.message}"
    else:
        because = "the code of the package" if planned.since else "the first release"
    before = f" after {planned.since}" if planned.since else ""
    lines = [f"{release.version}{before} ({planned.impact}), because of {because}", ""]
    lines += [f"## [{release.version}] - {release.date}"]
    for section, entries in next(iter(release.changes.values())).items():
        lines += ["", f"### {section}", "", *(f"- {each.text}" for each in entries)]
    return "\n".join([*lines, "", ""])


def _write(spec: Path, config: Path, settings: Config, out: Path, planned: Planned) -> int:
    """Add the release to the changelog, generate with it, and keep what it was made of."""
    from generator.diagnostics import Report
    from generator.load import load_file
    from generator.release.changelog_text import with_release
    from generator.source import Source
    from generator.write import WriteError, write

    changelog = settings.changelog
    assert changelog is not None
    before = changelog.read_bytes()
    root = load_file(changelog, Source(str(changelog)), Report())
    after = with_release(before.decode("utf-8"), root, planned.release) if root else None
    if after is None:
        message = f"{changelog} has no list of releases that one can be added to"
        raise BadInput(f"{message}; begin each with a line `- version:`, or write `releases: []`")
    changelog.write_bytes(after.encode("utf-8"))
    try:
        with Watch() as watch:
            made = run(spec, config, (), False, watch)
        done = write(made.files, out, made.folders, lock_of(made))
        _keep(spec, config, made)
    except BaseException as error:
        changelog.write_bytes(before)
        if isinstance(error, WriteError):
            raise BadInput(str(error)) from error
        raise
    return done.written


def _keep(spec: Path, config: Path, made: Result) -> None:
    from generator.diagnostics import Report
    from generator.diff.reading import read_version
    from generator.release.snapshot import CannotKeep, digest_of, gather, keep

    report = Report(lenient=True)
    read_version(str(spec), report, config=config, python=False)
    try:
        keep(gather(report.contents, digest_of(made.files), config), config)
    except (CannotKeep, OSError) as error:
        raise BadInput(f"what was released cannot be kept: {error}") from error
