"""Say what is wrong in templates of one's own: these are input, as the document is."""

from __future__ import annotations

import traceback
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError

from generator.diagnostics import Pos, Report


def tell(error: Exception, own: Path, report: Report) -> bool:
    """Report what a template in a folder of the user cannot do; False where it is not at fault."""
    message = " ".join(str(error).split())[:200]
    if isinstance(error, TemplateNotFound):
        hint = "docs/adding-docs.md lists the templates that there must be"
        missing = Pos(str(own / str(error.name)), 1, 1)
        report.error("template", missing, "there is no such file", hint=hint)
        return True
    pos = _place(error, own)
    if pos is None:
        return False
    report.add_source(pos.file, Path(pos.file).read_text("utf-8"))
    hint = "the templates of voicegen itself show what there is to see"
    report.error("template", pos, message, hint=hint)
    return True


def _place(error: Exception, own: Path) -> Pos | None:
    """The last line in a folder that had a part in an error."""
    if isinstance(error, TemplateSyntaxError):
        lines = [(error.filename or "", error.lineno)]
    else:
        frames = traceback.extract_tb(error.__traceback__)
        lines = [(each.filename, each.lineno or 1) for each in frames]
    inside = [(file, line) for file, line in lines if Path(file).is_relative_to(own)]
    return Pos(*inside[-1], 1) if inside else None
