"""`voicegen extract`: cut what is selected out of a full document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.commands.shared import BAD_INPUT, FILE, BadInput, findings
from generator.progress import Watch

if TYPE_CHECKING:
    from generator.config import SelectConfig
    from generator.diagnostics import Report


@click.command()
@click.argument("full", type=FILE)
@click.option(
    "--select",
    "settings",
    type=FILE,
    help="Settings whose entry `select` says what is wanted.  [default: voicegen.yaml beside OUT]",
)
@click.option("-o", "--out", type=FILE, help="The file to write.  [default: stdout]")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json"]),
    default="text",
    help="The report: lines for people, or JSON.",
)
def extract(full: Path, settings: Path | None, out: Path | None, style: str) -> None:
    """Cut operations and webhooks out of FULL, with everything they reach.

    FULL is an OpenAPI document; what stays keeps its order, comments and extensions. The report
    says what was selected, what was expected but is not there, and what FULL has beside it. It goes
    to stdout with --out, else to stderr.

    \b
    Exit codes: 0 cut, 1 cut, but something expected is not there, 2 bad input, nothing written.
    Example:    voicegen extract full.yaml --select voicegen.yaml --out api.yaml
    """
    from generator.diagnostics import Report
    from generator.extraction import extract as cut
    from generator.extraction.telling import in_json, in_text
    from generator.one_file import replace_file
    from generator.tree import WriteError

    _check_names(full, out)
    report = Report()
    with Watch() as watch:
        select = _select(settings, out, report)
        watch("extracting", 0, 1)
        done = cut(full, select, out, report) if select is not None else None
    if style == "text" or done is None:
        click.echo(findings([report], "text"), nl=False, err=True)
    if done is None:
        raise click.exceptions.Exit(BAD_INPUT)
    if out is None:
        click.echo(done.data, nl=False)
    else:
        try:
            replace_file(out, done.data)
        except WriteError as error:
            raise BadInput(str(error)) from error
    told = in_json(done, report, str(out)) if style == "json" else in_text(done, str(out))
    click.echo(told, nl=False, err=out is None)
    raise click.exceptions.Exit(0 if report.ok else 1)


def _check_names(full: Path, out: Path | None) -> None:
    """The full document must outlive its cut, and a name must not promise another format."""
    if out is None:
        return
    if out.exists() and full.exists() and out.samefile(full):
        raise BadInput(f"{out} is the full document itself; name another file")
    if out.suffix == ".json" and full.suffix != ".json":
        raise BadInput(f"{out} would hold what {full.name} holds, which is not named .json")


def _select(settings: Path | None, out: Path | None, report: Report) -> SelectConfig | None:
    """What the settings say is wanted; None where the report says what is wrong with them."""
    from generator.config_file import config_beside, load_config
    from generator.diagnostics import Pos

    path = settings or (config_beside(out) if out is not None else None)
    if path is None:
        where = f"no voicegen.yaml beside {out} names it as its document" if out else "no --out"
        raise click.UsageError(f"nothing says what is wanted: {where}; add --select FILE")
    select = load_config(path, report).select
    if select is None and report.ok:
        hint = "select: {operations: [one, another]}"
        report.error("no-selection", Pos(str(path), 1, 1), "there is no `select`", hint=hint)
    return select if report.ok else None
