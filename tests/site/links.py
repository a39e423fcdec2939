"""Checks the links of a built site: inner ones by file and anchor, outer ones by form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

HOME = "http://site.invalid/"
LINKS = {"a": "href", "link": "href", "script": "src", "img": "src", "source": "src"}


class Page(HTMLParser):
    """The ids of a page, and its links with their lines."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: list[tuple[int, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if id_ := values.get("id"):
            self.ids[id_] += 1
        if (link := values.get(LINKS.get(tag, ""))) is not None:
            self.links.append((self.getpos()[0], link))


def findings(root: Path) -> Iterator[str]:
    """What is wrong in a built site."""
    files = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    pages = {path: Page((root / path).read_text("utf-8")) for path in files if path[-5:] == ".html"}
    for path, page in sorted(pages.items()):
        for name, times in page.ids.items():
            if times > 1:
                yield f"{path}: id {name!r} is there {times} times"
        for line, link in page.links:
            if wrong := _wrong(urljoin(HOME + path, link), pages, files):
                yield f"{path}:{line}: {link}: {wrong}"


def _wrong(link: str, pages: Mapping[str, Page], files: Set[str]) -> str:
    """What is wrong with an absolute link, or nothing."""
    parts = urlsplit(link)
    if not link.startswith(HOME):
        good = parts.scheme in ("https", "mailto") and (parts.hostname or parts.path)
        return "" if good else "not an https or mailto link"
    path = unquote(parts.path).lstrip("/")
    if path.endswith("/") or not path:
        path += "index.html"
    if path not in files:
        return "no such file"
    if parts.fragment and path in pages and unquote(parts.fragment) not in pages[path].ids:
        return "no such anchor"
    return ""
