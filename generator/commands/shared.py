"""What commands share: options, exit codes, and how findings are printed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.progress import Watch
from generator.targets import TARGETS

if TYPE_CHECKING:
    from generator.diagnostics import Report
    from generator.pipeline import Result
    from generator.tree import Record

BAD_INPUT = 2

FILE = click.Path(path_type=Path)

LENIENT = click.option(
    "--lenient", is_flag=True, help="Let slips of SPEC pass that harm nobody, with a warning each."
)
OUT = click.option("--out", type=FILE, default=Path("generated"), help="The folder of all outputs.")
CONFIG = click.option(
    "--config",
    type=FILE,
    help="Names and package settings.  [default: voicegen.yaml beside SPEC, if its "
    "`document` entry names SPEC]",
)
SPEC = click.argument("spec", type=FILE, default=Path("specs/voice-advanced.yaml"))


class BadInput(click.ClickException):
    """Something that the user has to change; no bug of ours."""

    exit_code = BAD_INPUT


def run_options(command: Any) -> Any:
    """The argument and options that `generate` and `check` share."""
    for decorate in (
        click.option(
            "--target",
            "targets",
            type=click.Choice(list(TARGETS)),
            multiple=True,
            help="An output to make; may be repeated.  [default: all]",
        ),
        OUT,
        CONFIG,
        LENIENT,
        SPEC,
    ):
        command = decorate(command)
    return command


def run(
    spec: Path,
    config: Path | None,
    targets: Sequence[str],
    lenient: bool,
    watch: Watch,
    style: str = "text",
) -> Result:
    """The result of a run that found no error; its findings are printed either way."""
    from generator import pipeline

    result = pipeline.run(spec, config, targets or None, watch, lenient)
    told = "github" if style == "github" else "text"
    click.echo(findings([result.report], told), nl=False, err=style != "github")
    if not result.report.ok:
        advise([result.report])
        raise click.exceptions.Exit(BAD_INPUT)
    for line in result.skipped:
        click.echo(f"skipped: {line}", err=style == "json")
    return result


def record(result: Result) -> Record:
    """The lock of an output, which a run renews and leaves the lines of other outputs in."""
    from functools import partial

    from generator.lock import LOCK, is_lock, renewed
    from generator.tree import Record

    assert result.makings is not None
    inputs = result.makings.inputs
    renew = partial(renewed, targets=result.folders, inputs=inputs, files=result.files)
    return Record(LOCK, renew, is_lock)


def advise(reports: Sequence[Report]) -> None:
    """Say once what a lenient run would do with the errors."""
    errors = sum(found.severity == "error" for each in reports for found in each.diagnostics)
    slips = sum(each.slips for each in reports if not each.lenient)
    if slips:
        verb = "is a warning" if slips == 1 else "are warnings"
        click.echo(f"with --lenient, {slips} of {count(errors, 'error')} {verb}", err=True)


def findings(reports: Sequence[Report], style: str) -> str:
    if not any(report.diagnostics for report in reports) and style != "json":
        return ""

    import json

    from generator.findings import format_github, format_json, format_text

    if style == "json":
        found = [each for report in reports for each in json.loads(format_json(report))]
        return json.dumps(found, indent=2) + "\n"
    return "".join(map(format_github if style == "github" else format_text, reports))


def contents(result: Result) -> str:
    assert result.api is not None
    events = len(result.api.events)
    parts = [count(len(result.api.operations), "operation")]
    parts += [count(events, "webhook event")] if events else []
    parts += [count(slips, "slip") + " let pass"] if (slips := result.report.slips) else []
    return ", ".join(parts)


def count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
