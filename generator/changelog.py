"""Read the changelog: what each release of an API's package brought, in every locale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.config_entries import check_keys, line_of, lines_of
from generator.diagnostics import Report
from generator.language import Release
from generator.load import load_file
from generator.source import Node, Source

RELEASE = ("version", "document", "changes")


def read_changelog(file: Path, locales: Iterable[str], report: Report) -> tuple[Release, ...]:
    """The releases in the order of the file, the newest first.

    Changes that nobody has said in a locale are shown as they are in the first.
    """
    root = load_file(file, Source(str(file)), report)
    if root is None:
        return ()
    check_keys(root, ("releases",), report)
    listed = root.get("releases")
    if listed is None or not isinstance(listed.value, list):
        hint = "releases: [{version: 1.0.0, document: 1.0.0, changes: {en: [The first.]}}]"
        report.error("changelog", root.pos, "releases must be a list", hint=hint)
        return ()
    return tuple(_release(each, list(locales), report) for each in listed)


def _release(node: Node, locales: Sequence[str], report: Report) -> Release:
    check_keys(node, RELEASE, report)
    for key in RELEASE:
        if key not in node:
            report.error("changelog", node.pos, f"{key} is missing", hint=f"{key}: …")
    told = node.get("changes") or node
    if "changes" in node:
        check_keys(told, locales, report)
    changes = {locale: lines_of(told, locale, report) for locale in locales if locale in told}
    first = changes.get(locales[0], ())
    for locale in locales[1:]:
        if "changes" in node and len(changes.get(locale, ())) != len(first):
            message = f"the changes in {locale} are not those in {locales[0]}"
            report.warning(
                "untranslated", told.pos, message, hint=f"{locale}: [{len(first)} texts]"
            )
            changes[locale] = first
    return Release(
        version=line_of(node, "version", report),
        document=line_of(node, "document", report),
        changes=changes,
    )
