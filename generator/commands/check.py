"""`voicegen check`: compare the outputs with what they should be."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.commands.shared import BadInput, contents, count, run, run_options
from generator.progress import Watch

if TYPE_CHECKING:
    from generator.write import Change


@click.command()
@run_options
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "github"]),
    default="text",
    help="A unified diff, or annotations for GitHub Actions.",
)
def check(
    spec: Path,
    config: Path | None,
    out: Path,
    targets: tuple[str, ...],
    lenient: bool,
    style: str,
) -> None:
    """Compare the output with what SPEC asks for.

    Nothing is written. SPEC is an OpenAPI document, by default specs/voice-advanced.yaml.

    \b
    Exit codes: 0 they match, 1 they differ, 2 bad document, usage or output folder.
    Example:    voicegen check --format github
    """
    from generator.write import WriteError, diff

    with Watch() as watch:
        result = run(spec, config, targets, lenient, watch, style)
        try:
            changes = diff(result.files, out, result.folders)
        except WriteError as error:
            raise BadInput(str(error)) from error
    command = result.regenerate or _command(spec, config, out, targets, lenient)
    for change in changes:
        click.echo(
            _annotation(change, out, command) if style == "github" else change.diff, nl=False
        )
    if changes:
        files = count(len(changes), "file")
        click.echo(f"{out} differs from what {spec} asks in {files}", err=True)
        click.echo(f"run: {command}", err=True)
        raise click.exceptions.Exit(1)
    click.echo(f"{contents(result)}: {count(len(result.files), 'file')} as {spec} asks")


def _command(
    spec: Path, config: Path | None, out: Path, targets: Sequence[str], lenient: bool
) -> str:
    """The command that mends what `check` found."""
    words = ["voicegen", "generate", str(spec), "--out", str(out)]
    words += ["--lenient"] if lenient else []
    words += ["--config", str(config)] if config is not None else []
    words += [word for name in targets for word in ("--target", name)]
    return shlex.join(words)


def _annotation(change: Change, out: Path, command: str) -> str:
    verb = {"new": "is missing", "changed": "is out of date", "removed": "is stale"}[change.kind]
    file = (out / change.path).as_posix()
    for char, code in (("%", "%25"), (",", "%2C"), (":", "%3A")):
        file = file.replace(char, code)
    return f"::error file={file}::{change.path} {verb}; run: {command}\n"
