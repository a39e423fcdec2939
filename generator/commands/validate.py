"""`voicegen validate`: print what is wrong with documents."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.shared import BAD_INPUT, FILE, LENIENT, advise, count, findings
from generator.progress import Watch

# Findings that mean that there is no document to speak about.
_UNREADABLE = {"no-file", "not-a-file", "unreadable", "too-large"}


@click.command()
@click.argument("specs", metavar="SPEC...", type=FILE, nargs=-1, required=True)
@LENIENT
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="Lines with carets and hints, a JSON list, or annotations for GitHub Actions.",
)
def validate(specs: tuple[Path, ...], lenient: bool, style: str) -> None:
    """Print every finding of every SPEC.

    Each SPEC is an OpenAPI document, which the overlays of the settings beside it correct.
    Findings go to stdout, their number to stderr.

    \b
    Exit codes: 0 no errors, perhaps warnings; 1 errors; 2 usage, or a file that cannot be read.
    Example:    voicegen validate specs/*.yaml --format json
    """
    from generator.config import Config
    from generator.config_file import overlays_beside
    from generator.diagnostics import Report
    from generator.pipeline import read

    reports = [Report(lenient) for _ in specs]
    with Watch() as watch:
        for spec, report in zip(specs, reports, strict=True):
            read(spec, report, watch, Config(overlays=overlays_beside(spec, report)))
    click.echo(findings(reports, style), nl=False)
    found = [each for report in reports for each in report.diagnostics]
    errors = sum(each.severity == "error" for each in found)
    click.echo(
        f"{count(len(specs), 'document')}: {count(errors, 'error')}, "
        f"{count(len(found) - errors, 'warning')}",
        err=True,
    )
    advise(reports)
    unreadable = any(each.code in _UNREADABLE for each in found)
    raise click.exceptions.Exit(BAD_INPUT if unreadable else 1 if errors else 0)
