"""`voicegen overlay`: print or write what overlays make of a document."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.shared import BAD_INPUT, FILE, BadInput, findings


@click.command()
@click.argument("document", type=FILE)
@click.argument("overlays", metavar="OVERLAY...", type=FILE, nargs=-1, required=True)
@click.option(
    "-o", "--out", type=FILE, help="The file to write; may be DOCUMENT.  [default: stdout]"
)
def overlay(document: Path, overlays: tuple[Path, ...], out: Path | None) -> None:
    """Apply each OVERLAY to DOCUMENT, one after the other.

    The result goes to stdout, or to the file that -o names. It keeps comments, order and layout of
    all that is not changed. DOCUMENT is YAML or JSON, of whatever kind; findings go to stderr.

    \b
    Exit codes: 0 applied, 2 bad document, overlay, usage or output file; then nothing is written.
    Example:    voicegen overlay api.yaml fixes.yaml -o fixed.yaml
    """
    from generator.corrections import corrected
    from generator.diagnostics import Report
    from generator.load import read_content
    from generator.one_file import replace_file
    from generator.parse import parse
    from generator.rewriting import rewrite
    from generator.source import Source
    from generator.tree import WriteError

    if out is not None and any(_is_same(out, each) for each in overlays):
        raise BadInput(f"{out} is an overlay; the result belongs elsewhere")
    # Of the document only the tree matters: a key that stands twice is a warning.
    read, report = Report(lenient=True), Report()
    content = read_content(document, str(document), read)
    root = parse(content.text, Source(str(document)), read) if content is not None else None
    result = corrected(root, overlays, report) if root is not None else None
    click.echo(findings([read, report], "text"), nl=False, err=True)
    if content is None or root is None or result is None:
        raise click.exceptions.Exit(BAD_INPUT)
    data = content.encoded(rewrite(result, root, content.text))
    if out is None:
        click.echo(data, nl=False)
        return
    try:
        replace_file(out, data)
    except WriteError as error:
        raise BadInput(str(error)) from error


def _is_same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)
