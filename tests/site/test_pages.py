"""Every page of the site can be used: by everybody, with little bandwidth, without JavaScript."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

import pytest
from playwright.sync_api import Page, Response, Route, expect

from tests.site import axe
from tests.site.conftest import missing
from tests.site.pages import PAGES, ROOT
from tests.site.test_browser import KINDS

Open: TypeAlias = Callable[..., Page]

LIMIT = 150_000  # bytes
ALL_WAYS = [
    (path, width, scheme)
    for path in PAGES
    for width in (390, 1440)
    for scheme in ("light", "dark")
    if path in KINDS or (width, scheme) == (390, "light")
]

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("path", PAGES)
def test_without_javascript_all_is_readable(open_page: Open, path: str) -> None:
    page = open_page(path, java_script_enabled=False)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("search")).to_be_hidden()
    expect(page.locator(".theme")).to_be_hidden()
    for tab in page.locator(".tabbed-set > label").all():
        tab.click()
        expect(tab.locator("+ .tabbed-content pre").first).to_be_visible()


@pytest.mark.parametrize(("path", "width", "scheme"), ALL_WAYS)
def test_axe_finds_nothing_serious(open_page: Open, path: str, width: int, scheme: str) -> None:
    if not axe.SCRIPT.exists():
        missing("there is no axe-core; make browser installs it")
    page = open_page(path, color_scheme=scheme, viewport={"width": width, "height": 900})
    page.evaluate(axe.SCRIPT.read_text("utf-8"))
    result = page.evaluate("axe.run()")
    assert result["passes"]
    found = [
        (violation["id"], violation["impact"], [node["html"] for node in violation["nodes"]])
        for violation in result["violations"]
        if violation["impact"] in ("serious", "critical")
    ]
    assert found == []


def test_pages_weigh_little(open_page: Open, built: Path) -> None:
    """All that a page loads, without compression; the table is left in build/site-weights.txt."""
    page = open_page("about:blank")
    page.route("**", Route.continue_)  # so that each page loads all of its files anew
    sizes: dict[str, int] = {}
    page.on("response", partial(_weigh, sizes))
    table = {}
    for path in PAGES:
        sizes.clear()
        page.goto(path)
        html = (built / path.strip("/") / "index.html").stat().st_size
        assert html in sizes.values()
        assert len(sizes) > 4
        table[path] = (html, sum(sizes.values()))
    lines = [f"{html:8} {all_:8} {path}\n" for path, (html, all_) in table.items()]
    (ROOT / "build/site-weights.txt").write_text(
        f"    HTML      all page\n{''.join(lines)}", "utf-8"
    )
    assert [path for path, (_, all_) in table.items() if all_ >= LIMIT] == []


def _weigh(sizes: dict[str, int], response: Response) -> None:
    sizes[response.url] = int(response.headers["content-length"])
