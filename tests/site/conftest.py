"""The built site, served on loopback, and pages of the system's Chromium."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.site.pages import ROOT, build

LEFT = "net::ERR_ABORTED"  # what the browser gives up because the reader goes on
SHOTS = ROOT / "build/screenshots"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    folder = tmp_path_factory.mktemp("site")
    build(folder)
    return folder


@pytest.fixture(scope="session")
def site(built: Path) -> Iterator[str]:
    handler = functools.partial(Quiet, directory=str(built))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def missing(what: str) -> None:
    """Skip a test for which something is not there; in CI, it must not be lost unseen."""
    if os.environ.get("CI"):
        pytest.fail(what)
    pytest.skip(what)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium")
    if path is None:
        missing("there is no chromium; make services installs it")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """Open a page in a new context; at the end, nothing may have gone wrong in any of them."""
    contexts, errors = [], []

    def open_page(path: str, **options: Any) -> Page:
        context = browser.new_context(base_url=site, **options)
        contexts.append(context)
        context.on("console", lambda m: m.type in ("error", "warning") and errors.append(m.text))
        context.on("weberror", lambda e: errors.append(str(e.error)))
        context.on(
            "requestfailed", lambda r: r.failure == LEFT or errors.append(f"failed: {r.url}")
        )
        context.on("response", lambda r: r.status >= 400 and errors.append(f"{r.status}: {r.url}"))
        context.on("request", lambda r: r.url.startswith(site) or errors.append(f"asked {r.url}"))
        page = context.new_page()
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert errors == []


@pytest.fixture(scope="session")
def shoot() -> Callable[..., None]:
    """Keep what a page looks like, for a person to look at."""
    SHOTS.mkdir(parents=True, exist_ok=True)

    def shoot(page: Page, name: str, **options: Any) -> None:
        page.screenshot(path=SHOTS / f"{name}.png", **options)

    return shoot
