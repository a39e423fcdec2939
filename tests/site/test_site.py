"""The site as it is built: its links, its search, and what it has for language models."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.site.links import findings
from tests.site.pages import DOCS, PAGES, SITE, build, snippets, source

LOCALES = ("en", "zh-cn")


def test_all_links_lead_somewhere(built: Path) -> None:
    assert list(findings(built)) == []


def test_a_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    page = '<a id="x" href="#y"><a href="no/"><a href="http://a.example/"><b id="x">'
    (tmp_path / "index.html").write_text(page, "utf-8")
    assert list(findings(tmp_path)) == [
        "index.html: id 'x' is there 2 times",
        "index.html:1: #y: no such anchor",
        "index.html:1: no/: no such file",
        "index.html:1: http://a.example/: not an https or mailto link",
    ]


@pytest.mark.heavy
def test_the_same_pages_are_the_same_bytes(built: Path, tmp_path: Path) -> None:
    build(tmp_path)
    files = {path.relative_to(built) for path in built.rglob("*") if path.is_file()}
    assert files == {path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()}
    assert [
        each for each in files if (built / each).read_bytes() != (tmp_path / each).read_bytes()
    ] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_search_knows_pages_and_sections_once(built: Path, locale: str) -> None:
    parts = json.loads((built / f"search/{locale}.json").read_text("utf-8"))
    places = [each["location"] for each in parts]
    assert len(set(places)) == len(places)
    assert all(place.startswith(f"{locale}/") for place in places)
    assert {f"/{place}" for place in places if "#" not in place} == {
        page for page in PAGES if page.startswith(f"/{locale}/")
    }
    assert f"{locale}/commands/send_dtmf/#parameters" in places
    assert not any("<" in each["title"] for each in parts)


def test_each_page_is_there_as_markdown_too(built: Path) -> None:
    for path in DOCS.rglob("*.md"):
        assert (built / path.relative_to(DOCS)).read_bytes() == path.read_bytes()


@pytest.mark.parametrize("locale", LOCALES)
def test_llms_txt_lists_every_page(built: Path, locale: str) -> None:
    text = (built / locale / "llms.txt").read_text("utf-8")
    # the form that https://llmstxt.org asks for: a title, a summary, sections of links
    assert re.match(r"# [^\n]+\n> [^\n]+\n<!-- @generated [^\n]+ -->\n\n", text)
    assert re.findall(r"^#+ ", text, re.MULTILINE)[1:] == ["## "] * 4
    linked = re.findall(r"^- \[[^\]]+\]\(([^)]+)\): \S", text, re.MULTILINE)
    assert sorted(linked) == sorted(
        path.relative_to(DOCS / locale).as_posix() for path in (DOCS / locale).rglob("*.md")
    )
    assert all((built / locale / link).is_file() for link in linked)


@pytest.mark.parametrize("locale", LOCALES)
def test_llms_full_txt_holds_every_page(locale: str) -> None:
    text = (DOCS / locale / "llms-full.txt").read_text("utf-8")
    assert re.match(r"# [^\n]+\n> [^\n]+\n<!-- @generated ", text)
    assert "{#" not in text and "///" not in re.sub(r"https?://\S+", "", text)
    for page in (each for each in PAGES if each.startswith(f"/{locale}/")):
        title = re.match(r"---\n.*?\n---\n\n# ([^\n]*)\n", source(page), re.DOTALL)
        assert title is not None and f"\n## {title[1]}\n" in text
        for snippet in snippets(page):
            assert snippet in text
    for link in re.findall(r"\]\(([\w./-]+\.md)(?:#[\w-]+)?\)", text):
        assert (DOCS / locale / link).is_file(), link


def test_locales_show_the_same_code_under_the_same_names() -> None:
    for page in (each for each in PAGES if each.startswith("/en/")):
        other = page.replace("/en/", "/zh-cn/", 1)
        assert snippets(page) == snippets(other), page
        anchors = re.compile(r"\{#([\w-]+)\}$", re.MULTILINE)
        assert anchors.findall(source(page)) == anchors.findall(source(other)), page


def test_markdown_makes_no_elements_but_its_own(tmp_path: Path) -> None:
    shutil.copytree(SITE, tmp_path / "site")
    page = tmp_path / "site/docs/en/changelog.md"
    text = "<b>a</b> *b*{: #c }\n\n<div>d</div>\n\n[TOC]\n\n## `e` f {#given}\n\n## g {h}\n"
    page.write_text(f"{page.read_text('utf-8')}\n{text}", "utf-8")
    build(tmp_path / "built", tmp_path / "site")
    html = (tmp_path / "built/en/changelog/index.html").read_text("utf-8")
    assert "<p>&lt;b&gt;a&lt;/b&gt; <em>b</em>{: #c }</p>" in html
    assert "<p>&lt;div&gt;d&lt;/div&gt;</p>\n<p>[TOC]</p>" in html
    assert '<h2 id="given"><a class="toclink" href="#given"><code>e</code> f</a></h2>' in html
    assert ">g {h}</a></h2>" in html


def test_long_names_in_tables_may_break_before_their_dots(built: Path) -> None:
    folder = built / "en/commands/start_noise_suppression"
    html = (folder / "index.html").read_text("utf-8")
    above, name = "noise_suppression_engine_config", ".attenuation_limit"
    assert f'<td><code class="parts">{above}<wbr />{name}</code></td>' in html
    assert f"<td><code>{above}</code></td>" in html
    assert above + name in (built / "search/en.json").read_text("utf-8")
