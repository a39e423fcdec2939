"""The reference site: Markdown pages for each locale, and what builds HTML from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator import ir
from generator.config import Config
from generator.diagnostics import Report
from generator.docs.book import Book, books, environment, project
from generator.docs.plan import DocsPlan, plan_docs
from generator.page import Page
from generator.targets.site.sections import Section, sections
from generator.text import plain, yaml

# Copied as they are: the look of the site, and what its generator is to do beyond its settings.
COPIED = (
    "hooks.py",
    "theme/main.html",
    "theme/css/site.css",
    "theme/img/icon.svg",
    "theme/js/search.js",
    "theme/js/site.js",
    "theme/js/theme.js",
)
# Names that headings have in every locale, so that a link to one leads to the same place in all.
ANCHORS = (
    "agents codes commands delivery diagnosis events example example_all fields first handling "
    "install key languages names next now parameters program retries returns sent_by setup start "
    "statuses steps webhooks"
).split()


def plan(api: ir.Api, config: Config, report: Report) -> DocsPlan:
    """Every name that the pages mention."""
    return plan_docs(api, config, report)


def pages(api: ir.Api, plan: DocsPlan, config: Config) -> list[Page]:
    """The files of the site."""
    editions = [(book, sections(book)) for book in books(api, plan, config)]
    found = [Page(path, f"site/{path}") for path in COPIED]
    found += _frame(editions, config)
    for book, parts in editions:
        found += _edition(book, parts)
    return found


def _frame(editions: Sequence[tuple[Book, Sequence[Section]]], config: Config) -> Iterator[Page]:
    """The settings of the site's generator, and the page that leads to the first locale."""
    first, _ = editions[0]
    title = first.facts["title"]
    locales = [_locale(book, parts) for book, parts in editions]
    site = {
        "title": yaml(title),
        "name": _html(title),
        "url": yaml(config.docs.url) if config.docs.url else "",
        "locale": first.locale,
        "folder": _folder(first),
        "locales": locales,
    }
    yield Page("properdocs.yml", "site/properdocs.yml.j2", {"site": site})
    yield Page("docs/index.html", "site/index.html.j2", {"site": site})


def _locale(book: Book, parts: Sequence[Section]) -> dict[str, Any]:
    site: Any = book.texts["site"]
    words = {"lang": book.locale, "name": site["language"], **site["theme"]}
    folder = _folder(book)
    return {
        "folder": folder,
        "lang": book.locale,
        "name": _html(site["language"]),
        "words": [(name, yaml(word)) for name, word in words.items()],
        "sections": [
            {
                "alone": [] if part.title else listed,
                "titles": [yaml(part.title)] if part.title else [],
                "pages": listed,
            }
            for part in parts
            for listed in [[{"source": yaml(f"{folder}/{each['file']}")} for each in part.pages]]
        ],
    }


def _edition(book: Book, parts: Sequence[Section]) -> Iterator[Page]:
    """The pages of one locale, each by itself, listed for language models, and all in one."""
    folder = f"docs/{_folder(book)}"
    for part in parts:
        for each in part.pages:
            yield Page(f"{folder}/{each['file']}", "site/page.md.j2", _view(book, each))
    site: Any = book.texts["site"]
    heading, summary = plain(book.facts["title"]), site["description"]
    listed = {"heading": heading, "summary": summary, "sections": _listed(book, parts)}
    yield Page(f"{folder}/llms.txt", "site/llms.txt.j2", _view(book, listed))
    whole = [{**each, "home": "", "key_anchor": ""} for part in parts for each in part.pages]
    view = _view(book, {}) | {
        "book": {"heading": heading, "summary": summary, "pages": [_bare(each) for each in whole]},
        "level": "#",
        "anchors": dict.fromkeys(ANCHORS, ""),
        "programs": "site/_programs.md.j2",
        "installations": "site/_programs_installation.md.j2",
    }
    yield Page(f"{folder}/llms-full.txt", "site/llms-full.txt.j2", view)


def _view(book: Book, page: Mapping[str, Any]) -> dict[str, Any]:
    """What the template of a page shows: the page itself, and what all of them share."""
    return {
        "page": page,
        "texts": book.texts,
        "project": project(book.plan, book.config),
        "environment": environment(book.api, book.plan),
        "webhooks": book.plan.python.signature is not None,
        "level": "",
        "anchors": {name: f" {{#{name.replace('_', '-')}}}" for name in ANCHORS},
        "programs": "site/_tabs.md.j2",
        "installations": "site/_tabs_installation.md.j2",
    }


def _bare(page: Mapping[str, Any]) -> dict[str, Any]:
    """A page without the anchors of its headings, which only the site knows."""
    parts = {
        key: [{**each, "anchor": ""} for each in page[key]]
        for key in ("groups", "releases")
        if key in page
    }
    return {**page, **parts}


def _listed(book: Book, parts: Sequence[Section]) -> list[dict[str, Any]]:
    """All pages for llms.txt, under the title of their section."""
    site: Any = book.texts["site"]
    url = book.config.docs.url.rstrip("/")
    base = f"{url}/{_folder(book)}/" if url else ""
    return [
        {
            "heading": part.title or site["pages"]["index" if number == 0 else "more"],
            "pages": [{**each, "link": f"{base}{each['file']}"} for each in part.pages],
        }
        for number, part in enumerate(parts)
    ]


def _folder(book: Book) -> str:
    return book.locale.lower()


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
