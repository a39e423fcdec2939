"""The command `voicegen`: its group of commands, and what a run ends with."""

from __future__ import annotations

import sys

import click

from generator.commands.check import check
from generator.commands.diff import diff
from generator.commands.extract import extract
from generator.commands.generate import generate
from generator.commands.ir import ir
from generator.commands.overlay import overlay
from generator.commands.release import release
from generator.commands.translate import translate
from generator.commands.validate import validate
from generator.streams import give_up, is_unwritable, prepare

BUG = 70
INTERRUPTED = 130

_CONTEXT = {"help_option_names": ["-h", "--help"], "show_default": True, "max_content_width": 100}


def _show_version(context: click.Context, option: click.Parameter, asked: bool) -> None:
    if asked:
        from generator.version import version

        found = version()
        click.echo(f"voicegen {found}" if found else "voicegen, not installed")
        context.exit()


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


for each in (
    check,
    diff,
    extract,
    generate,
    ir,
    overlay,
    release,
    translate,
    validate,
):
    voicegen.add_command(each)


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
