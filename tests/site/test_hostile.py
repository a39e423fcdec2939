"""A document that tries to become part of a page stays text on the site."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.pipeline import run
from tests.cases import GOLDEN
from tests.site.links import findings
from tests.site.pages import build

CASE = GOLDEN / "hostile_text_stays_text_in_skills"
# the one link of the document that leads to the web
GOOD = "https://good.example/c"


class Elements(HTMLParser):
    """The elements of a page with their attributes, and what is written between script tags."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.scripts = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.lasttag == "script":
            self.scripts += data.strip()

    def values(self, name: str) -> list[str]:
        return [attrs[name] or "" for _, attrs in self.found if name in attrs]


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of the hostile document."""
    folder = tmp_path_factory.mktemp("hostile")
    result = run(CASE / "spec.yaml", CASE / "voicegen.yaml", ["site"])
    for path, text in result.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    build(folder / "built", folder / "site")
    return folder / "built"


def test_no_page_holds_an_element_of_the_document(hostile: Path) -> None:
    pages = sorted(hostile.rglob("en/**/*.html"))
    assert len(pages) == 10
    for path in pages:
        page = Elements(path.read_text("utf-8"))
        tags = {tag for tag, _ in page.found}
        assert not tags & {"img", "iframe", "b", "style", "object", "base", "form"}, path
        assert page.scripts == "" and len(page.values("src")) == 3, path
        names = {name for _, attrs in page.found for name in attrs}
        assert [name for name in names if name.startswith("on") or name == "style"] == [], path
        outer = [link for link in page.values("href") if ":" in link]
        assert set(outer) <= {GOOD}, path


def test_links_and_ids_are_those_of_the_templates(hostile: Path) -> None:
    assert list(findings(hostile)) == []
    for path in hostile.glob("en/commands/*/index.html"):
        ids = Elements(path.read_text("utf-8")).values("id")
        assert {"example", "parameters", "returns", "webhooks", "retries"} <= set(ids)


def test_a_page_may_load_nothing_from_elsewhere(hostile: Path) -> None:
    page = Elements((hostile / "en/index.html").read_text("utf-8"))
    policy = next(attrs["content"] for _, attrs in page.found if "http-equiv" in attrs)
    assert policy is not None and policy.startswith("default-src 'none'; script-src 'self';")
