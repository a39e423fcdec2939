"""`voicegen check`: compare the output with what the document asks for, and say why it differs."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.commands.shared import BadInput, contents, count, record, run, run_options
from generator.progress import Watch

if TYPE_CHECKING:
    from generator.causes import Drift
    from generator.pipeline import Result
    from generator.write import Change


@click.command()
@run_options
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="A unified diff and its causes, a JSON object, or annotations for GitHub Actions.",
)
def check(
    spec: Path,
    config: Path | None,
    out: Path,
    targets: tuple[str, ...],
    lenient: bool,
    style: str,
) -> None:
    """Compare the output with what SPEC asks for, and say why it differs.

    Nothing is written. SPEC is an OpenAPI document, by default specs/voice-advanced.yaml. The
    causes go to stderr: document, overlay, settings, texts or template that changed, voicegen
    itself, or an edit by hand with its line. voicegen.lock in the output has what they are told by.

    \b
    Exit codes: 0 they match, 1 they differ, 2 bad document, usage or output folder.
    Example:    voicegen check --format github
    """
    from generator.drift_findings import format_github, format_json, format_text, summary
    from generator.write import WriteError, diff

    with Watch() as watch:
        result = run(spec, config, targets, lenient, watch, style)
        try:
            changes = diff(result.files, out, result.folders, record(result))
            drifts = _explained(result, changes, out)
        except WriteError as error:
            raise BadInput(str(error)) from error
    command = result.regenerate or _command(spec, config, out, targets, lenient)
    if style == "json":
        click.echo(format_json(drifts, out, command), nl=False)
    elif style == "github":
        click.echo(format_github(drifts, out, command), nl=False)
    else:
        click.echo("".join(change.diff for change in changes), nl=False)
        click.echo(format_text(drifts, out), nl=False, err=True)
    if drifts:
        click.echo(summary(drifts, out, spec), err=True)
        click.echo(f"run: {command}", err=True)
        raise click.exceptions.Exit(1)
    click.echo(
        f"{contents(result)}: {count(len(result.files), 'file')} as {spec} asks",
        err=style == "json",
    )


def _explained(result: Result, changes: Sequence[Change], out: Path) -> list[Drift]:
    if not changes:
        return []

    from generator.causes import Asked, explain
    from generator.lock import LOCK, read_lock

    assert result.makings is not None
    file = out / LOCK
    lock = read_lock(file.read_bytes().decode("utf-8", "replace")) if file.is_file() else None
    return explain(Asked(result.files, result.makings, result.folders, lock), changes, out)


def _command(
    spec: Path, config: Path | None, out: Path, targets: Sequence[str], lenient: bool
) -> str:
    """The command that mends what `check` found."""
    words = ["voicegen", "generate", str(spec), "--out", str(out)]
    words += ["--lenient"] if lenient else []
    words += ["--config", str(config)] if config is not None else []
    words += [word for name in targets for word in ("--target", name)]
    return shlex.join(words)
