"""Read `language.yaml`: how the programs of a language are written, for its folder of templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from string import Template
from typing import cast

from generator.config_entries import check_keys, flag_of, text_of
from generator.diagnostics import Report
from generator.language import PROGRAMS, WIDE, Case, Form, Language, Quoting
from generator.load import load_file
from generator.source import Node, Source

CASES = ("wire", "snake", "camel", "pascal", "upper")
KINDS = ("text", "integer", "number", "boolean", "any")
FORM = (
    "open",
    "item",
    "separator",
    "close",
    "empty",
    "style",
    "most",
    "needs",
    "trailing",
    "align",
    "spread",
)
# A form that does not fit in a line is broken; `hug` first tries its parts in a line of their own,
# `last` leaves all but the last part in the first line, `chain` and `hang` put all of them below
# the opening, each in a line: `chain` does so with the closing too, `hang` leaves it at the last,
# and `fold` does as `hang` only where a line is too long. Several objects in a list of `rows`
# never share a line.
STYLES = ("fit", "hug", "last", "chain", "hang", "fold", "rows", "broken")
ALIGN = ("entries", "first-lines")
FORMS = ("call", "request", "object", "map", "list")
# Without these, an object in a list is written as any other, deliveries need no declaration, and an
# object may have any number of parts.
MORE_FORMS = ("item", "record", "many")
QUOTING = ("quote", "escapes", "hidden", "astral", "octet")
# What stands after a `$` in texts that are filled in.
HOLES = frozenset("answer constant method name pascal snake type value wire".split())
TOP = (
    "title",
    "fence",
    "file",
    "programs",
    "ours",
    "raw",
    "plain",
    "indent",
    "width",
    "margin",
    "error_margin",
    "cases",
    "capitals",
    "reserved",
    "text",
    "argument",
    "words",
    "wide",
    "optional",
    "kinds",
    "enum",
    "path",
    "accessor",
    "nested",
    "element",
    "reader",
    "answer",
    "forms",
)


def read_language(name: str, folder: Path, report: Report) -> Language | None:
    """The language that a folder of templates is for; None where the report says what is wrong."""
    file = folder / "language.yaml"
    before = len(report.diagnostics)
    root = load_file(file, Source(str(file)), report)
    if root is None:
        return None
    check_keys(root, TOP, report)
    for key in ("title", "fence", "file", "forms"):
        if key not in root:
            report.error("language", root.pos, f"{key} is missing", hint=f"{key}: …")
    forms = _section(root, "forms", (*FORMS, *MORE_FORMS), report)
    needed = FORMS[2:] if flag_of(root, "raw", report) else FORMS
    for key in needed:
        if "forms" in root and key not in forms:
            hint = f"needed are: {', '.join(needed)}"
            report.error("language", root.pos, f"the form of a {key} is missing", hint=hint)
    for form in forms.values():
        if "most" in form and "many" not in forms:
            message = "what has more parts than most has no form"
            report.error("language", form.pos, message, hint="add a form called many")
    cases = _texts(root, "cases", ("method", "field", "constant", "variable"), report)
    _check_choices(root.get("cases"), CASES, report)
    margin = _number(root, "margin", 0, report)
    accessor = _template(root, "accessor", report) or Template(".$name")
    language = Language(
        name=name,
        title=text_of(root, "title", report),
        fence=text_of(root, "fence", report),
        file=_template(root, "file", report) or Template(""),
        programs=_texts(root, "programs", PROGRAMS, report),
        ours=flag_of(root, "ours", report),
        raw=flag_of(root, "raw", report),
        plain=flag_of(root, "plain", report),
        indent=text_of(root, "indent", report) or "    ",
        width=_number(root, "width", 88, report),
        margin=margin,
        error_margin=_number(root, "error_margin", margin, report),
        cases=cast("Mapping[str, Case]", cases),
        capitals=frozenset(str(each.value).lower() for each in root.get("capitals") or ()),
        reserved=frozenset(str(each.value) for each in root.get("reserved") or ()),
        text=_quoting(root, "text", report),
        argument=_quoting(root, "argument", report),
        words=_texts(root, "words", ("true", "false", "null"), report),
        wide=_templates(root, "wide", WIDE, report),
        optional=_templates(root, "optional", KINDS, report),
        kinds=_texts(root, "kinds", KINDS, report),
        enum=_template(root, "enum", report),
        path=_template(root, "path", report),
        accessor=accessor,
        nested=_template(root, "nested", report) or accessor,
        element=_template(root, "element", report),
        reader=_template(root, "reader", report),
        answer=text_of(root, "answer", report),
        forms={key: _form(each, report) for key, each in forms.items()},
    )
    return language if len(report.diagnostics) == before else None


def _quoting(root: Node, key: str, report: Report) -> Quoting:
    node = root.get(key)
    if node is None:
        return Quoting()
    check_keys(node, QUOTING, report)
    said = {each: text_of(node, each, report) for each in QUOTING if each != "escapes"}
    escapes = _texts(node, "escapes", None, report)
    return Quoting(escapes=escapes, **{name: text for name, text in said.items() if text})


def _form(node: Node, report: Report) -> Form:
    check_keys(node, FORM, report)
    _check_choices(node, STYLES, report, "style")
    _check_choices(node, ALIGN, report, "align")
    opening, close = text_of(node, "open", report), text_of(node, "close", report)
    empty = _template(node, "empty", report) or Template(opening + close)
    return Form(
        open=_template(node, "open", report) or Template(""),
        item=_template(node, "item", report) or Template("$value"),
        separator=text_of(node, "separator", report),
        close=close,
        empty=empty,
        style=text_of(node, "style", report) or "fit",
        most=_number(node, "most", 0, report),
        needs=text_of(node, "needs", report),
        trailing=flag_of(node, "trailing", report),
        align=text_of(node, "align", report),
        spread=flag_of(node, "spread", report),
    )


def _section(
    root: Node, key: str, known: Iterable[str] | None, report: Report
) -> Mapping[str, Node]:
    node = root.get(key)
    if node is None:
        return {}
    if known is not None:
        check_keys(node, known, report)
    return dict(node.items())


def _texts(root: Node, key: str, known: Iterable[str] | None, report: Report) -> Mapping[str, str]:
    entries = _section(root, key, known, report)
    node = root.get(key)
    return {name: text_of(node, name, report) for name in entries} if node is not None else {}


def _templates(
    root: Node, key: str, known: Iterable[str], report: Report
) -> Mapping[str, Template]:
    entries = _section(root, key, known, report)
    node = root.get(key) or root
    found = {name: _template(node, name, report) for name in entries}
    return {name: template for name, template in found.items() if template is not None}


def _template(root: Node, key: str, report: Report) -> Template | None:
    """A text with `$names` that are filled in; one that cannot be filled in is a finding."""
    entry = root.get(key)
    if entry is None:
        return None
    template = Template(text_of(root, key, report))
    if not template.is_valid() or not HOLES.issuperset(template.get_identifiers()):
        message = f"{key} has a $ before what is not filled in"
        hint = f"write $$ for a dollar sign; filled in are: {', '.join(sorted(HOLES))}"
        report.error("language", entry.pos, message, hint=hint)
    return template


def _number(root: Node, key: str, default: int, report: Report) -> int:
    entry = root.get(key)
    if entry is None:
        return default
    if type(entry.value) is not int:
        report.error("language", entry.pos, f"{key} must be a number", hint=f"{key}: {default}")
        return default
    return entry.value


def _check_choices(
    node: Node | None, known: Iterable[str], report: Report, only: str | None = None
) -> None:
    for key, entry in node.items() if node is not None else ():
        if (only is None or key == only) and str(entry.value) not in known:
            message = f"{key} cannot be {str(entry.value)[:200]!r}"
            report.error("language", entry.pos, message, hint=f"known are: {', '.join(known)}")
