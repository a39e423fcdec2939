"""The changelog is read with its places: what is wrong in it, or untranslated, is a finding."""

from pathlib import Path

import pytest

from generator.changelog import read_changelog
from generator.diagnostics import Report
from generator.language import Release

RELEASE = "{version: '2', document: '7', changes: {en: [One., Two.], de: [Eins., Zwei.]}}"


def read(tmp_path: Path, text: str) -> tuple[tuple[Release, ...], list[str]]:
    file = tmp_path / "changelog.yaml"
    file.write_text(text, "utf-8")
    report = Report()
    releases = read_changelog(file, ["en", "de"], report)
    found = [f"{each.pos.line}: {each.severity}: {each.message}" for each in report.diagnostics]
    return releases, found


def test_releases_are_read_in_every_locale(tmp_path: Path) -> None:
    releases, found = read(tmp_path, f"releases:\n- {RELEASE}\n")
    assert found == []
    changes = {"en": ("One.", "Two."), "de": ("Eins.", "Zwei.")}
    assert releases == (Release(version="2", document="7", changes=changes),)


@pytest.mark.parametrize("german", ["", ", de: [Eins.]"])
def test_untranslated_changes_are_shown_as_they_are_and_told(tmp_path: Path, german: str) -> None:
    text = f"releases:\n- version: '2'\n  document: '7'\n  changes: {{en: [One., Two.]{german}}}\n"
    releases, found = read(tmp_path, text)
    assert found == ["4: warning: the changes in de are not those in en"]
    assert releases[0].changes["de"] == ("One.", "Two.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[]", "1: error: entries are expected here"),
        ("releases: {}", "1: error: releases must be a list"),
        ("releases: [{version: '1', changes: {en: []}}]", "1: error: document is missing"),
        (
            "releases:\n- {version: 1.0, document: '1', changes: {}}",
            "2: error: version must be text",
        ),
        (
            "releases:\n- {version: '1', document: '1', changes: {en: x}}",
            "2: error: en must be a list",
        ),
        ("releases:\n- {version: '1', document: '1', changes: {fr: []}}", "2: error: 'fr' is not"),
        ("release: []", "1: error: 'release' is not a setting"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    _, found = read(tmp_path, text)
    assert any(each.startswith(told) for each in found), found


def test_a_changelog_that_is_not_there_is_told(tmp_path: Path) -> None:
    report = Report()
    assert read_changelog(tmp_path / "none.yaml", ["en"], report) == ()
    assert not report.ok
