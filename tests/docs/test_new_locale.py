"""A locale comes with an overlay and texts; templates of one's own come before those built in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.pipeline import Result, run
from generator.template_errors import tell
from generator.translation import source_hash

CURL = Path(__file__).parents[2] / "templates/languages/curl/language.yaml"
DOCUMENT = """\
openapi: 3.1.0
info: {title: Bells, version: "1"}
servers: [{url: "https://bells.example"}]
paths:
  /bells:
    get:
      operationId: listBells
      tags: [bells]
      summary: List bells
      responses: {"204": {description: None.}}
  /bells/{bell}/ring:
    post:
      operationId: ring
      tags: [bells]
      summary: Ring a bell
      parameters:
        - {name: bell, in: path, required: true, schema: {type: string}}
      responses: {"204": {description: It rings.}}
"""
OVERLAY = f"""\
overlay: 1.0.0
info: {{title: German, version: "1"}}
actions:
  - target: $.paths['/bells'].get
    update: {{summary: Glocken auflisten}}
    x-source-hash: {{summary: "{source_hash("List bells")}"}}
  - target: $.paths['/bells/{{bell}}/ring'].post
    update: {{summary: Eine Glocke läuten}}
    x-source-hash: {{summary: "{source_hash("Ring a bell, once")}"}}
"""
SETTINGS = """\
document: spec.yaml
templates: own
docs:
  locales:
    en: {}
    de: {overlay: de.yaml, texts: texts.yaml}
  languages: {python: {}}
"""


def made(folder: Path, texts: str, settings: str = SETTINGS, **own: str) -> Result:
    """What is made with texts in German and templates of one's own, in folders parted by `__`."""
    (folder / "own").mkdir()
    for name, text in own.items():
        path = folder / "own" / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for file, text in (
        ("spec.yaml", DOCUMENT),
        ("de.yaml", OVERLAY),
        ("texts.yaml", texts),
        ("voicegen.yaml", settings),
    ):
        (folder / file).write_text(text, "utf-8")
    return run(folder / "spec.yaml", None, ["skills"])


def test_a_locale_is_an_overlay_and_texts(tmp_path: Path) -> None:
    own = {"languages__python__texts_dot_de_dot_yaml": "webhooks: Auf Deutsch\n"}
    result = made(tmp_path, "headings: {commands: Befehle}\nnone: nichts\n", **own)
    text = result.files["skills/bells-python-de/SKILL.md"]
    assert "\n## Befehle\n" in text and "\n## Installation\n" in text
    assert "\n### Glocken auflisten\n" in text
    # Its translation is of an older text, and is not shown.
    assert "\n### Ring a bell\n" in text and "läuten" not in text
    assert "**Required**: nichts" in text
    assert 'locale: "de"' in text
    codes = {each.code for each in result.report.diagnostics}
    assert result.report.ok and codes == {"untranslated", "stale-translation"}


def test_a_catalogue_that_is_not_there_is_told_with_its_place(tmp_path: Path) -> None:
    found = made(tmp_path, "none: nichts\n").report.diagnostics
    (python,) = (each for each in found if "languages/python" in each.pos.file)
    assert re.fullmatch(r"(\d+) of \1 texts are missing in de, the first is \w+", python.message)
    assert python.hint.endswith(
        "languages/python/texts.en.yaml:1:1; " "write them into texts.de.yaml beside it"
    )


def test_programs_are_the_same_in_both_locales(tmp_path: Path) -> None:
    files = made(tmp_path, "none: nichts\n").files
    english, german = (
        files[f"skills/bells-python{suffix}/references/commands.md"].split("```python")[1:]
        for suffix in ("", "-de")
    )
    assert [each.split("```")[0] for each in english] == [each.split("```")[0] for each in german]
    assert len(english) == 2


def test_templates_of_ones_own_come_first(tmp_path: Path) -> None:
    page = "# {{ texts.headings.events }}\n{{ texts.greeting }}\n"
    result = made(
        tmp_path,
        "greeting: Hallo\n",
        skills__SKILL_dot_md_dot_j2="---\nname: {{ skill.name }}\n---\n\n# {{ texts.greeting }}\n",
        docs__texts_dot_en_dot_yaml="greeting: Hello\n",
        skills__unused_dot_md_dot_j2=page,
    )
    assert result.report.ok
    assert result.files["skills/bells-python/SKILL.md"].endswith("\n---\n\n# Hello\n")
    assert result.files["skills/bells-python-de/SKILL.md"].endswith("\n---\n\n# Hallo\n")
    assert "## Ring a bell" in result.files["skills/bells-python/references/commands.md"]


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ("headings: {comands: Befehle}\n", "no text of the first locale is headings.comands"),
        ("none: 1\n", "none is no text"),
        ("none: [a]\n", "none is a list, and should be a text"),
        ("mistakes: a\n", "mistakes is a text, and should be a list"),
    ],
)
def test_texts_that_no_page_shows_are_findings(tmp_path: Path, texts: str, said: str) -> None:
    report = made(tmp_path, texts).report
    (found,) = (each for each in report.diagnostics if each.severity == "error")
    assert found.code == "texts" and found.message == said
    assert found.pos.file.endswith("texts.yaml")


@pytest.mark.parametrize(
    ("name", "template", "line", "said"),
    [
        ("installation", "a\n{{ own.instalation }}\n", 2, "'dict object' has no attribute"),
        ("command", "{% if a %}\n\n{% endfor %}\n", 3, "Encountered unknown tag 'endfor'"),
        ("command", "{{ program.call | upper }}\n", 1, "No filter named 'upper'"),
        ("errors", "{% for each in 3 %}{% endfor %}\n", 1, "'int' object is not iterable"),
        ("errors", "\n{% include 'languages/python/no.j2' %}\n", 1, "there is no such file"),
    ],
)
def test_a_mistake_in_a_template_of_ones_own_is_a_finding(
    tmp_path: Path, name: str, template: str, line: int, said: str
) -> None:
    ending = "_dot_md_dot_j2" if name == "installation" else "_dot_j2"
    result = made(tmp_path, "none: nichts\n", **{f"languages__python__{name}{ending}": template})
    (found,) = (each for each in result.report.diagnostics if each.severity == "error")
    assert (found.code, found.pos.line) == ("template", line)
    assert found.message.startswith(said)
    assert found.pos.file.startswith(str(tmp_path / "own/languages/python/"))
    assert result.files == {}


def test_a_language_without_a_text_that_pages_show_is_a_finding(tmp_path: Path) -> None:
    own = {
        "languages__toy__language_dot_yaml": CURL.read_text("utf-8"),
        "languages__toy__texts_dot_en_dot_yaml": "webhooks: a\n",
    }
    settings = SETTINGS.replace("python: {}", "toy: {}")
    result = made(tmp_path, "none: nichts\n", settings, **own)
    (found,) = (each for each in result.report.diagnostics if each.severity == "error")
    assert (found.code, found.message) == ("texts", "the text errors is missing")
    assert found.pos.file == str(tmp_path / "own/languages/toy/texts.en.yaml")


def test_a_mistake_elsewhere_is_not_taken_for_one(tmp_path: Path) -> None:
    report = Report()
    assert not tell(ValueError("a"), tmp_path, report)
    assert report.diagnostics == []
