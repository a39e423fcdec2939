"""Read the changelog: what each release of an API's package brought, in every locale."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.config import Entry, Release
from generator.config_entries import check_keys, line_of, shaped
from generator.diagnostics import Report
from generator.load import load_file
from generator.source import Node, Source

RELEASE = ("version", "date", "document", "changes")
ENTRY = ("text", "about")
# Those of Keep a Changelog, in its order.
SECTIONS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
ORIGINAL = "en"  # the locale of a document whose docs say nothing of locales

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


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
        hint = "begin with `releases: []`; voicegen release adds what it releases"
        report.error("changelog", root.pos, "releases must be a list", hint=hint)
        return ()
    seen: dict[str, Node] = {}
    for each in listed:
        first = seen.setdefault(each.text("version"), each)
        if first is not each:
            message = f"version {each.text('version')[:40]} was released before, in {first.pos}"
            report.error("changelog", each.pos, message, hint="a version is released once")
    return tuple(_release(each, list(locales), report) for each in listed)


def _release(node: Node, locales: Sequence[str], report: Report) -> Release:
    check_keys(node, RELEASE, report)
    for key in RELEASE:
        if key not in node:
            report.error("changelog", node.pos, f"{key} is missing", hint=f"{key}: …")
    date = line_of(node, "date", report)
    if date and not _DATE.fullmatch(date):
        pos = (node.get("date") or node).pos
        report.error("changelog", pos, f"{date[:40]!r} is not a date", hint='date: "2026-11-21"')
    told = node.get("changes") or node
    if "changes" in node:
        check_keys(told, locales, report)
    changes = {
        locale: _sections(entry, report)
        for locale in locales
        if "changes" in node and (entry := told.get(locale)) is not None
    }
    first = changes.get(locales[0], {})
    for locale in locales[1:]:
        if "changes" in node and _shape(changes.get(locale, {})) != _shape(first):
            message = f"the changes in {locale} are not those in {locales[0]}"
            hint = f"write the same entries in {locale}: {_count(first)}"
            report.warning("untranslated", told.pos, message, hint=hint)
            changes[locale] = first
    return Release(
        version=shaped(node, "version", report),
        date=date,
        document=line_of(node, "document", report),
        changes=changes,
    )


def _sections(node: Node, report: Report) -> Mapping[str, tuple[Entry, ...]]:
    check_keys(node, SECTIONS, report)
    found: dict[str, tuple[Entry, ...]] = {}
    for section in SECTIONS:
        listed = node.get(section)
        if listed is None:
            continue
        if not isinstance(listed.value, list):
            message = f"{section} must be a list"
            report.error("changelog", listed.pos, message, hint=f"{section}: [a text]")
        found[section] = tuple(_entry(each, report) for each in listed)
    return found


def _entry(node: Node, report: Report) -> Entry:
    if isinstance(node.value, str):
        return Entry(" ".join(node.value.split()))
    check_keys(node, ENTRY, report)
    if isinstance(node.value, dict) and "text" not in node:
        report.error("changelog", node.pos, "text is missing", hint="text: …")
    return Entry(line_of(node, "text", report), line_of(node, "about", report))


def _shape(sections: Mapping[str, tuple[Entry, ...]]) -> dict[str, list[str]]:
    """What all locales have in common: how many entries, and what they are about."""
    return {section: [each.about for each in entries] for section, entries in sections.items()}


def _count(sections: Mapping[str, tuple[Entry, ...]]) -> str:
    return ", ".join(f"{len(entries)} {section}" for section, entries in sections.items())
