"""Read what docs pages are made of beside the document: languages and catalogues of texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from generator.changelog import read_changelog
from generator.config import DocsConfig, LanguageConfig, LocaleConfig
from generator.diagnostics import Pos, Report, closest
from generator.language import Materials, Release
from generator.language_file import read_language
from generator.texts import completed, read_texts

# What a document without settings is documented in: neither needs an SDK of somebody else.
LANGUAGES = {"python": LanguageConfig(), "curl": LanguageConfig()}
LOCALES = {"en": LocaleConfig()}


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
    first, *others = docs.locales
    texts = {first: read_texts(_catalogues(templates, first, docs), report)}
    own = {
        (name, first): read_texts([homes[name] / f"texts.{first}.yaml"], report)
        for name in languages
    }
    for locale in others:
        said = read_texts(_catalogues(templates, locale, docs), report)
        texts[locale] = completed(said, texts[first], report)
        for name in languages:
            said = read_texts(_existing([homes[name] / f"texts.{locale}.yaml"]), report)
            own[name, locale] = completed(said, own[name, first], report)
    releases: tuple[Release, ...] = ()
    if docs.changelog is not None:
        releases = read_changelog(docs.changelog, docs.locales, report)
    materials = Materials(languages, texts, own, releases)
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
    )
    near = closest(name, known)
    hint = f"did you mean {near}?" if near else f"known are: {', '.join(known)}"
    pos = said.pos or Pos("voicegen.yaml", 1, 1)
    report.error("language", pos, f"there are no templates for {name}", hint=hint)
    return None


def _catalogues(templates: Sequence[Path], locale: str, docs: DocsConfig) -> list[Path]:
    """The catalogues of a locale, the general ones first."""
    found = _existing(folder / "docs" / f"texts.{locale}.yaml" for folder in reversed(templates))
    own = docs.locales[locale].texts
    return [*found, own] if own is not None else found


def _existing(paths: Iterable[Path]) -> list[Path]:
    return [path for path in paths if path.is_file()]
