"""The pages of the committed site: their Markdown, and how they are built."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SITE = ROOT / "generated/site"
DOCS = SITE / "docs"
_FENCE = re.compile(r"^```[^\n]+\n(.*?)\n```$", re.MULTILINE | re.DOTALL)

PAGES = sorted(
    f"/{path.relative_to(DOCS).with_suffix('').as_posix()}/".replace("/index/", "/")
    for path in DOCS.rglob("*.md")
)


def source(page: str) -> str:
    """The Markdown of a page."""
    path = DOCS / page.strip("/")
    return (path / "index.md" if path.is_dir() else path.with_name(f"{path.name}.md")).read_text(
        "utf-8"
    )


def snippets(page: str) -> list[str]:
    """The fenced blocks of a page, exactly as they are written."""
    return _FENCE.findall(source(page))


def build(folder: Path, site: Path = SITE) -> None:
    """Build a site as `make site` does."""
    command = [sys.executable, "-m", "properdocs", "build", "--strict", "--site-dir", str(folder)]
    subprocess.run(command, cwd=site, check=True)
