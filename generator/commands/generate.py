"""`voicegen generate`: write the outputs."""

from __future__ import annotations

import time
from pathlib import Path

import click

from generator.commands.shared import BadInput, contents, count, record, run, run_options
from generator.progress import Watch


@click.command()
@run_options
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
        result = run(spec, config, targets, lenient, watch)
        try:
            done = write(result.files, out, result.folders, record(result))
        except WriteError as error:
            raise BadInput(str(error)) from error
    click.echo(
        f"{contents(result)}: {count(done.written, 'file')} written, "
        f"{done.unchanged} unchanged, {done.removed} removed in {time.perf_counter() - start:.2f} s"
    )
