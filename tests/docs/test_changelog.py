"""The changelog is read with its places: what is wrong in it, or untranslated, is a finding."""

from pathlib import Path

import pytest

from generator.changelog import read_changelog
from generator.config import Entry, Release
from generator.diagnostics import Report

HEAD = "version: '2', date: '2026-01-31', document: '7'"
ENGLISH = "en: {Added: [One., {text: Two., about: call.ended}], Fixed: [Three.]}"
GERMAN = "de: {Added: [Eins., {text: Zwei., about: call.ended}], Fixed: [Drei.]}"


def read(tmp_path: Path, text: str) -> tuple[tuple[Release, ...], list[str]]:
    file = tmp_path / "changelog.yaml"
    file.write_text(text, "utf-8")
    report = Report()
    releases = read_changelog(file, ["en", "de"], report)
    found = [f"{each.pos.line}: {each.severity}: {each.message}" for each in report.diagnostics]
    return releases, found


def test_releases_are_read_in_every_locale(tmp_path: Path) -> None:
    text = f"releases:\n- {{{HEAD}, changes: {{{ENGLISH}, {GERMAN}}}}}\n"
    releases, found = read(tmp_path, text)
    assert found == []
    about = "call.ended"
    changes = {
        "en": {"Added": (Entry("One."), Entry("Two.", about)), "Fixed": (Entry("Three."),)},
        "de": {"Added": (Entry("Eins."), Entry("Zwei.", about)), "Fixed": (Entry("Drei."),)},
    }
    assert releases == (Release(version="2", date="2026-01-31", document="7", changes=changes),)


@pytest.mark.parametrize("german", ["", ", de: {Added: [Eins.]}", ", de: {Fixed: [Drei.]}"])
def test_untranslated_changes_are_shown_as_they_are_and_told(tmp_path: Path, german: str) -> None:
    text = f"releases:\n- {{{HEAD},\n  changes: {{{ENGLISH}{german}}}}}\n"
    releases, found = read(tmp_path, text)
    assert found == ["3: warning: the changes in de are not those in en"]
    assert releases[0].changes["de"] == releases[0].changes["en"]


def entry(head: str = HEAD, changes: str = "{}") -> str:
    return f"releases:\n- {{{head}, changes: {changes}}}\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[]", "1: error: entries are expected here"),
        ("release: []", "1: error: 'release' is not a setting"),
        ("releases: {}", "1: error: releases must be a list"),
        (entry("version: '1', date: '2026-01-01'"), "2: error: document is missing"),
        (entry("version: '1', document: '1'"), "2: error: date is missing"),
        (entry(HEAD.replace("01-31", "1-3")), "2: error: '2026-1-3' is not a date"),
        (entry(HEAD.replace("'2'", "2.0")), "2: error: version must be text"),
        (entry(HEAD.replace("'2'", "'x'")), "2: error: version cannot be 'x'"),
        (entry(changes="{en: {Added: x}}"), "2: error: Added must be a list"),
        (entry(changes="{en: {New: []}}"), "2: error: 'New' is not a setting"),
        (entry(changes="{en: {Added: [{}]}}"), "2: error: text is missing"),
        (entry(changes="{en: {Added: [1]}}"), "2: error: entries are expected here"),
        (entry(changes="{fr: {}}"), "2: error: 'fr' is not a setting"),
        (f"{entry()}- {{{HEAD}, changes: {{}}}}", "3: error: version 2 was released before"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    _, found = read(tmp_path, text)
    assert any(each.startswith(told) for each in found), found


def test_a_changelog_that_is_not_there_is_told(tmp_path: Path) -> None:
    report = Report()
    assert read_changelog(tmp_path / "none.yaml", ["en"], report) == ()
    assert not report.ok
