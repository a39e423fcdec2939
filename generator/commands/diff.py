"""`voicegen diff`: compare two documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.commands.shared import BAD_INPUT, FILE, findings
from generator.progress import Watch

if TYPE_CHECKING:
    from generator.diff.change import Change
    from generator.diff.version import Version


@click.command()
@click.argument("old")
@click.argument("new")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "markdown", "json", "github"]),
    default="text",
    help="For a terminal, for a page of GitHub, for programs, or annotations for GitHub Actions.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "any"]),
    help="End with 1 if there are such changes.  [default: never]",
)
@click.option(
    "--level",
    type=click.Choice(["http", "python"]),
    help="Changes of HTTP, or of the Python package alone.  [default: both]",
)
@click.option(
    "--config",
    type=FILE,
    help="Names and package settings for both.  [default: those beside each document, else those "
    "of the other]",
)
def diff(
    old: str, new: str, style: str, fail_on: str | None, level: str | None, config: Path | None
) -> None:
    """Print what changed from OLD to NEW for those who use the API or the Python package.

    OLD and NEW are OpenAPI documents: files, or git:REV:path for one as it was at a revision that
    git knows; git::path is the one that is staged. Both are read as with --lenient.

    \b
    Exit codes: 0 compared, 1 changes that --fail-on names, 2 bad document, revision or usage.
    Example:    voicegen diff git:main:specs/voice-advanced.yaml specs/voice-advanced.yaml
    """
    from generator.diagnostics import Report
    from generator.diff.compare import compare
    from generator.diff.reading import read_versions

    report = Report()
    with Watch() as watch:
        watch("comparing", 0, 1)
        versions = read_versions(old, new, report, config=config, python=level != "http")
        changes = compare(*versions) if versions is not None else []
    if versions is None:
        click.echo(findings([report], "text"), nl=False, err=True)
        raise click.exceptions.Exit(BAD_INPUT)
    changes = [each for each in changes if level in (None, each.rule.level)]
    click.echo(_told(changes, versions, style), nl=False)
    raise click.exceptions.Exit(1 if _fails(changes, fail_on) else 0)


def _told(changes: list[Change], versions: tuple[Version, Version], style: str) -> str:
    from generator.diff.formats.github import format_github
    from generator.diff.formats.json import format_json
    from generator.diff.formats.markdown import format_markdown
    from generator.diff.formats.text import format_text

    match style:
        case "markdown":
            return format_markdown(changes, *versions)
        case "json":
            return format_json(changes, *versions)
        case "github":
            return format_github(changes)
        case _:
            return format_text(changes)


def _fails(changes: list[Change], fail_on: str | None) -> bool:
    return any(fail_on == "any" or fail_on == each.rule.severity for each in changes)
