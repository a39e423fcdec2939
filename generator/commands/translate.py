"""`voicegen translate`: print what a translation lacks."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.shared import BAD_INPUT, FILE, findings


@click.command()
@click.argument("spec", type=FILE)
@click.option(
    "--overlay", type=FILE, required=True, help="The translation; it need not be there yet."
)
def translate(spec: Path, overlay: Path) -> None:
    """Print what a translation of SPEC lacks, ready to be filled in.

    Each action names texts that have no translation, or one of an older text. The text of SPEC, as
    the overlays of the settings beside it correct it, stands above its empty place. To begin a
    translation, name a file that is not there.

    \b
    Exit codes: 0 nothing is lacking, 1 something was printed, 2 bad document, overlay or usage.
    Example:    voicegen translate api.yaml --overlay overlays/zh-CN.yaml >> overlays/zh-CN.yaml
    """
    from generator.config_file import overlays_beside
    from generator.corrections import load_corrected
    from generator.diagnostics import Report
    from generator.load import load_file
    from generator.source import Source
    from generator.translation_draft import draft

    report = Report()
    root = load_corrected(spec, overlays_beside(spec, report), report)
    new = not overlay.exists()
    translation = None if new else load_file(overlay, Source(str(overlay)), report)
    text = draft(root, translation, report) if root and (new or translation) else ""
    click.echo(findings([report], "text"), nl=False, err=True)
    if not report.ok:
        raise click.exceptions.Exit(BAD_INPUT)
    click.echo(text, nl=False)
    raise click.exceptions.Exit(1 if text else 0)
