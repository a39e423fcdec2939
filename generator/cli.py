"""The command `voicegen`: the only place that prints and that chooses exit codes."""

from __future__ import annotations

import shlex
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.progress import Watch
from generator.streams import give_up, is_unwritable, prepare
from generator.targets import TARGETS

if TYPE_CHECKING:
    from generator.diagnostics import Report
    from generator.pipeline import Result
    from generator.write import Change

BAD_INPUT = 2
BUG = 70
INTERRUPTED = 130

# Findings that mean that there is no document to speak about.
_UNREADABLE = {"no-file", "not-a-file", "unreadable", "too-large"}

_CONTEXT = {"help_option_names": ["-h", "--help"], "show_default": True, "max_content_width": 100}
_FILE = click.Path(path_type=Path)


_LENIENT = click.option(
    "--lenient", is_flag=True, help="Let slips of SPEC pass that harm nobody, with a warning each."
)


class BadInput(click.ClickException):
    """Something that the user has to change; no bug of ours."""

    exit_code = BAD_INPUT


def _show_version(context: click.Context, option: click.Parameter, asked: bool) -> None:
    if asked:
        from importlib.metadata import PackageNotFoundError, version

        try:
            click.echo(f"voicegen {version('voicegen')}")
        except PackageNotFoundError:
            click.echo("voicegen, not installed")
        context.exit()


def _run_options(command: Any) -> Any:
    """The argument and options that `generate` and `check` share."""
    for decorate in (
        click.option(
            "--target",
            "targets",
            type=click.Choice(list(TARGETS)),
            multiple=True,
            help="An output to make; may be repeated.  [default: all]",
        ),
        click.option(
            "--out", type=_FILE, default=Path("generated"), help="The folder of all outputs."
        ),
        click.option(
            "--config",
            type=_FILE,
            help="Names and package settings.  [default: voicegen.yaml beside SPEC, if its "
            "`document` entry names SPEC]",
        ),
        _LENIENT,
        click.argument("spec", type=_FILE, default=Path("specs/voice-advanced.yaml")),
    ):
        command = decorate(command)
    return command


@click.group(context_settings=_CONTEXT)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
def voicegen() -> None:
    """Write a typed Python client and webhook models from an OpenAPI 3.0 or 3.1 document.

    Findings go to stderr as file:line:column, with the line they mean and a hint.

    \b
    Example:
      voicegen validate specs/voice-advanced.yaml
      voicegen generate specs/voice-advanced.yaml --out generated
    """


@voicegen.command()
@_run_options
def generate(
    spec: Path, config: Path | None, out: Path, targets: tuple[str, ...], lenient: bool
) -> None:
    """Write the outputs that SPEC asks for.

    SPEC is an OpenAPI document, by default specs/voice-advanced.yaml. Only files that carry the
    mark @generated are replaced or removed; a run that is interrupted leaves the old output.

    \b
    Exit codes: 0 written, 2 bad document, usage or output folder, 130 interrupted.
    Example:    voicegen generate api.yaml --out build --target python
    """
    from generator.write import WriteError, write

    start = time.perf_counter()
    with Watch() as watch:
        result = _run(spec, config, targets, lenient, watch)
        try:
            done = write(result.files, out, result.folders)
        except WriteError as error:
            raise BadInput(str(error)) from error
    click.echo(
        f"{_contents(result)}: {_count(done.written, 'file')} written, "
        f"{done.unchanged} unchanged, {done.removed} removed in {time.perf_counter() - start:.2f} s"
    )


@voicegen.command()
@_run_options
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
        result = _run(spec, config, targets, lenient, watch, style)
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
        count = _count(len(changes), "file")
        click.echo(f"{out} differs from what {spec} asks in {count}", err=True)
        click.echo(f"run: {command}", err=True)
        raise click.exceptions.Exit(1)
    click.echo(f"{_contents(result)}: {_count(len(result.files), 'file')} as {spec} asks")


@voicegen.command()
@click.argument("specs", metavar="SPEC...", type=_FILE, nargs=-1, required=True)
@_LENIENT
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="Lines with carets and hints, a JSON list, or annotations for GitHub Actions.",
)
def validate(specs: tuple[Path, ...], lenient: bool, style: str) -> None:
    """Print every finding of every SPEC.

    Each SPEC is an OpenAPI document. Findings go to stdout, their number to stderr.

    \b
    Exit codes: 0 no errors, perhaps warnings; 1 errors; 2 usage, or a file that cannot be read.
    Example:    voicegen validate specs/*.yaml --format json
    """
    from generator.diagnostics import Report
    from generator.pipeline import read

    reports = [Report(lenient) for _ in specs]
    with Watch() as watch:
        for spec, report in zip(specs, reports, strict=True):
            read(spec, report, watch)
    click.echo(_findings(reports, style), nl=False)
    found = [each for report in reports for each in report.diagnostics]
    errors = sum(each.severity == "error" for each in found)
    click.echo(
        f"{_count(len(specs), 'document')}: {_count(errors, 'error')}, "
        f"{_count(len(found) - errors, 'warning')}",
        err=True,
    )
    _advise(reports)
    unreadable = any(each.code in _UNREADABLE for each in found)
    raise click.exceptions.Exit(BAD_INPUT if unreadable else 1 if errors else 0)


@voicegen.command()
@click.argument("spec", type=_FILE)
@click.option(
    "--overlay", type=_FILE, required=True, help="The translation; it need not be there yet."
)
def translate(spec: Path, overlay: Path) -> None:
    """Print what a translation of SPEC lacks, ready to be filled in.

    Each action names texts that have no translation, or one of an older text. The text of SPEC
    stands above its empty place. To begin a translation, name a file that is not there.

    \b
    Exit codes: 0 nothing is lacking, 1 something was printed, 2 bad document, overlay or usage.
    Example:    voicegen translate api.yaml --overlay overlays/zh-CN.yaml >> overlays/zh-CN.yaml
    """
    from generator.diagnostics import Report
    from generator.load import load, load_file
    from generator.source import Source
    from generator.translation_draft import draft

    report = Report()
    root = load(spec, report)
    new = not overlay.exists()
    translation = None if new else load_file(overlay, Source(str(overlay)), report)
    text = draft(root, translation, report) if root and (new or translation) else ""
    click.echo(_findings([report], "text"), nl=False, err=True)
    if not report.ok:
        raise click.exceptions.Exit(BAD_INPUT)
    click.echo(text, nl=False)
    raise click.exceptions.Exit(1 if text else 0)


@voicegen.command()
@_LENIENT
@click.argument("spec", type=_FILE)
def ir(spec: Path, lenient: bool) -> None:
    """Print what SPEC means, as JSON.

    This is the intermediate representation, for debugging. SPEC is an OpenAPI document. Values
    that are the default are left out.

    \b
    Exit codes: 0 printed, 2 bad document or usage.
    Example:    voicegen ir specs/voice-advanced.yaml | jq '.operations[].wire'
    """
    from generator.diagnostics import Report
    from generator.dump import dump
    from generator.pipeline import read

    report = Report(lenient)
    with Watch() as watch:
        api = read(spec, report, watch)
    click.echo(_findings([report], "text"), nl=False, err=True)
    if api is None:
        _advise([report])
        raise click.exceptions.Exit(BAD_INPUT)
    click.echo(dump(api), nl=False)


def main() -> None:
    """Run the command; bad input ends in a message, only a bug of ours in a traceback."""
    prepare()
    try:
        sys.exit(_main())
    except OSError as error:
        if not is_unwritable(error):
            raise
        give_up(error.strerror or str(error))


def _main() -> int:
    try:
        return voicegen.main(prog_name="voicegen", standalone_mode=False) or 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("interrupted", err=True)
        return INTERRUPTED
    except Exception as error:
        if is_unwritable(error):
            raise
        import traceback

        click.echo(f"this is a bug in voicegen\n{traceback.format_exc()}", nl=False, err=True)
        return BUG


def _run(
    spec: Path,
    config: Path | None,
    targets: Sequence[str],
    lenient: bool,
    watch: Watch,
    style: str = "text",
) -> Result:
    """The result of a run that found no error; its findings are printed either way."""
    from generator.pipeline import run

    result = run(spec, config, targets or None, watch, lenient)
    click.echo(_findings([result.report], style), nl=False, err=style != "github")
    if not result.report.ok:
        _advise([result.report])
        raise click.exceptions.Exit(BAD_INPUT)
    for line in result.skipped:
        click.echo(f"skipped: {line}")
    return result


def _advise(reports: Sequence[Report]) -> None:
    """Say once what a lenient run would do with the errors."""
    errors = sum(found.severity == "error" for each in reports for found in each.diagnostics)
    slips = sum(each.slips for each in reports if not each.lenient)
    if slips:
        verb = "is a warning" if slips == 1 else "are warnings"
        click.echo(f"with --lenient, {slips} of {_count(errors, 'error')} {verb}", err=True)


def _findings(reports: Sequence[Report], style: str) -> str:
    if not any(report.diagnostics for report in reports) and style != "json":
        return ""

    import json

    from generator.findings import format_github, format_json, format_text

    if style == "json":
        found = [each for report in reports for each in json.loads(format_json(report))]
        return json.dumps(found, indent=2) + "\n"
    return "".join(map(format_github if style == "github" else format_text, reports))


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


def _contents(result: Result) -> str:
    assert result.api is not None
    events = len(result.api.events)
    parts = [_count(len(result.api.operations), "operation")]
    parts += [_count(events, "webhook event")] if events else []
    parts += [_count(slips, "slip") + " let pass"] if (slips := result.report.slips) else []
    return ", ".join(parts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
