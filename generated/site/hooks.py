# @generated from templates/site/hooks.py; edit that file, then run: make generate
"""What ProperDocs is to do beyond its settings: no HTML, anchors, breaks, sources, the search."""

from __future__ import annotations

import html
import json
import re
import shutil
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from properdocs.plugins import event_priority

_ANCHOR = re.compile(r"\s*\{#([a-z0-9-]+)\}$")
_TAG = re.compile(r"<[^>]*>")
_BREAK = re.compile(r"(?<=[\w\]]) (?=\.\w)")  # what the index makes of a `wbr`
_LONG = 32  # characters, about a third of a page


class Anchors(Treeprocessor):
    """Gives a heading that ends in `{#name}` this id, the same in every locale."""

    def run(self, root: Element) -> None:
        for heading in root.iter():
            if heading.tag not in ("h2", "h3", "h4"):
                continue
            last = heading[-1] if len(heading) else None
            text = (heading.text if last is None else last.tail) or ""
            if found := _ANCHOR.search(text):
                heading.set("id", found[1])
                if last is None:
                    heading.text = text[: found.start()]
                else:
                    last.tail = text[: found.start()]


class Breaks(Treeprocessor):
    """Lets long names in tables break before their dots; short ones stay in one piece."""

    def run(self, root: Element) -> None:
        for cell in root.iter("td"):
            for code in cell.iter("code"):
                name = code.text or ""
                if len(name) > _LONG and not len(code):
                    pieces = re.split(r"(?<=[\w\]])(?=\.)", name)
                    code.set("class", "parts" if max(map(len, pieces)) <= _LONG else "long")
                    code.text = AtomicString(pieces[0])
                    for piece in pieces[1:]:
                        SubElement(code, "wbr").tail = AtomicString(piece)


class Pages(Extension):
    """Takes text for text: what a description says never becomes an element of a page."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(Anchors(md), "anchors", 8)
        md.treeprocessors.register(Breaks(md), "breaks", 7)


def on_config(config: Any) -> Any:
    config.markdown_extensions.append(Pages())
    return config


@event_priority(-100)  # after the plugin that writes the index
def on_post_build(config: Any) -> None:
    built = Path(config.site_dir)
    docs = Path(config.docs_dir)
    for page in docs.rglob("*.md"):
        shutil.copyfile(page, built / page.relative_to(docs))
    index = built / "search/search_index.json"
    entries = json.loads(index.read_text("utf-8"))["docs"]
    for locale in config.extra["locales"]:
        mine = [each for each in entries if each["location"].startswith(f"{locale}/")]
        text = json.dumps(_parts(mine), ensure_ascii=False, separators=(",", ":"))
        (built / f"search/{locale}.json").write_text(_BREAK.sub("", text), "utf-8")
    index.unlink()


def _parts(entries: list[dict[str, str]]) -> list[dict[str, str]]:
    """What is searched: pages with the text under their titles, and their sections.

    The index has each page as a whole, then the part under its title, then its sections, whose
    titles are HTML.
    """
    found: list[dict[str, str]] = []
    page = ""
    for place, entry in enumerate(entries):
        if "#" not in entry["location"]:
            page = entry["title"]
            under_title = entries[place + 1]["text"]
            found.append({**entry, "page": page, "title": "", "text": under_title})
        elif entries[place - 1]["location"] != entry["location"].partition("#")[0]:
            found.append(
                {**entry, "page": page, "title": html.unescape(_TAG.sub("", entry["title"]))}
            )
    return found
