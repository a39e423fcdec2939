"""The view of the generated project's `CHANGELOG.md`, in the form of Keep a Changelog."""

from __future__ import annotations

from generator.config import Config, Release
from generator.text import markdown, paragraph, plain


def changelog_view(distribution: str, config: Config) -> dict[str, object]:
    """All releases, the newest first, each with a link to where the docs tell of it."""
    page = config.python.changelog_page
    return {
        "distribution": markdown(distribution),
        "releases": [_release(each, page) for each in config.releases],
    }


def _release(release: Release, page: str) -> dict[str, object]:
    told = next(iter(release.changes.values()), {})
    return {
        "version": release.version,
        "heading": f"[{release.version}]" if page else release.version,
        "date": release.date,
        "document": plain(release.document),
        "sections": [
            {"title": section, "texts": [paragraph(each.text) for each in entries]}
            for section, entries in told.items()
            if entries
        ],
        "page": f"{page}#v{release.version.replace('.', '-')}" if page else "",
    }
