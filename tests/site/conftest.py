"""The built site, served on loopback, and pages of the system's Chromium."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

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


def missing(what: str) -> NoReturn:
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
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def open_page(path: str, **options: Any) -> Page:
        context = browser.new_context(base_url=site, **options)
        contexts.append(context)
        _watch(context, site, errors)
        page = context.new_page()
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert errors == []


def _watch(context: BrowserContext, site: str, errors: list[str]) -> None:
    """Note what goes wrong: complaints of the browser, and requests that fail or go elsewhere."""

    def note(wrong: bool, what: str) -> None:
        if wrong:
            errors.append(what)

    context.on("console", lambda m: note(m.type in ("error", "warning"), m.text))
    context.on("weberror", lambda e: note(True, str(e.error)))
    context.on("requestfailed", lambda r: note(r.failure != LEFT, f"failed: {r.url}"))
    context.on("response", lambda r: note(r.status >= 400, f"{r.status}: {r.url}"))
    context.on("request", lambda r: note(not r.url.startswith(site), f"asked {r.url}"))


@pytest.fixture(scope="session")
def shoot() -> Callable[..., None]:
    """Keep what a page looks like, for a person to look at."""
    SHOTS.mkdir(parents=True, exist_ok=True)

    def shoot(page: Page, name: str, **options: Any) -> None:
        page.screenshot(path=SHOTS / f"{name}.png", **options)

    return shoot
