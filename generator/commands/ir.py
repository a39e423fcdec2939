"""`voicegen ir`: print what a document means."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.shared import BAD_INPUT, FILE, LENIENT, advise, findings
from generator.progress import Watch


@click.command()
@LENIENT
@click.argument("spec", type=FILE)
def ir(spec: Path, lenient: bool) -> None:
    """Print what SPEC means, as JSON.

    This is the intermediate representation, for debugging. SPEC is an OpenAPI document, which the
    overlays of the settings beside it correct. Values that are the default are left out.

    \b
    Exit codes: 0 printed, 2 bad document or usage.
    Example:    voicegen ir specs/voice-advanced.yaml | jq '.operations[].wire'
    """
    from generator.config import Config
    from generator.config_file import overlays_beside
    from generator.diagnostics import Report
    from generator.dump import dump
    from generator.pipeline import read

    report = Report(lenient)
    with Watch() as watch:
        api = read(spec, report, watch, Config(overlays=overlays_beside(spec, report)))
    click.echo(findings([report], "text"), nl=False, err=True)
    if api is None:
        advise([report])
        raise click.exceptions.Exit(BAD_INPUT)
    click.echo(dump(api), nl=False)
