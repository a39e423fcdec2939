"""Read what docs pages are made of beside the document: languages and catalogues of texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from generator.config import DocsConfig, LanguageConfig, LocaleConfig
from generator.diagnostics import Pos, Report, closest
from generator.language import Materials
from generator.language_file import read_language
from generator.source import Node
from generator.texts import check_known, completed, read_texts

# What a document without settings is documented in: neither needs an SDK of somebody else.
LANGUAGES = {"python": LanguageConfig(), "curl": LanguageConfig()}
LOCALES = {"en": LocaleConfig()}
ENGLISH = "en"  # has all texts
NEEDED = ("errors", "webhooks")  # what pages show of each language


def with_materials(docs: DocsConfig, templates: Sequence[Path], report: Report) -> DocsConfig:
    """The settings of the docs, completed by all that they name; earlier folders come first."""
    docs = replace(docs, languages=docs.languages or LANGUAGES, locales=docs.locales or LOCALES)
    homes = {
        name: home
        for name, said in docs.languages.items()
        if (home := _home(name, said, templates, report)) is not None
    }
    languages = {
        name: language
        for name, home in homes.items()
        if (language := read_language(name, home, report)) is not None
    }
    texts = _texts(templates, docs, report)
    own: dict[tuple[str, str], Mapping[str, Node]] = {}
    for name in languages:
        folder = Path("languages", name)
        english = read_texts(_catalogues(templates, folder, ENGLISH), report)
        for key in (key for key in NEEDED if key not in english):
            file = homes[name] / f"texts.{ENGLISH}.yaml"
            hint = f"add it, as in {key}: …; every page of the language shows it"
            report.error("texts", Pos(str(file), 1, 1), f"the text {key} is missing", hint=hint)
        for locale in docs.locales:
            files = _catalogues(templates, folder, locale)
            said = english if locale == ENGLISH else read_texts(files, report)
            own[name, locale] = completed(locale, said, english, report)
    materials = Materials(languages, texts, own)
    return replace(docs, materials=materials)


def _home(
    name: str, said: LanguageConfig, templates: Sequence[Path], report: Report
) -> Path | None:
    """The folder of templates for a language."""
    for folder in templates:
        if (folder / "languages" / name / "language.yaml").is_file():
            return folder / "languages" / name
    known = sorted(
        path.name
        for folder in templates
        if (folder / "languages").is_dir()
        for path in (folder / "languages").iterdir()
        if (path / "language.yaml").is_file()
    )
    near = closest(name, known)
    hint = f"did you mean {near}?" if near else f"known are: {', '.join(known)}"
    pos = said.pos or Pos("voicegen.yaml", 1, 1)
    report.error("language", pos, f"there are no templates for {name}", hint=hint)
    return None


def _texts(
    templates: Sequence[Path], docs: DocsConfig, report: Report
) -> Mapping[str, Mapping[str, Node]]:
    """The general texts of each locale, with those that the settings name in their place.

    A locale that lacks some has those of the first one, and the first those in English.
    """
    general = Path("docs")
    english = original = read_texts(_catalogues(templates, general, ENGLISH), report)
    texts: dict[str, Mapping[str, Node]] = {}
    for number, (locale, said) in enumerate(docs.locales.items()):
        files = _catalogues(templates, general, locale)
        known = english if locale == ENGLISH else read_texts(files, report)
        own = read_texts([said.texts] if said.texts is not None else [], report)
        if number == 0:
            check_known(own, original, report)
            original = {**original, **own}
        texts[locale] = completed(locale, {**known, **own}, original, report)
        original = original if number else texts[locale]
    return texts


def _catalogues(templates: Sequence[Path], below: Path, locale: str) -> list[Path]:
    """The catalogues of a locale in all folders of templates, the first of which comes last."""
    return _existing(folder / below / f"texts.{locale}.yaml" for folder in reversed(templates))


def _existing(paths: Iterable[Path]) -> list[Path]:
    return [path for path in paths if path.is_file()]
