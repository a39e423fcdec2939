"""The generated skills as tests read them: frontmatter, sections, lists, tables and programs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent.parent
SKILLS = ROOT / "generated/skills"
# The mark of the generator: in the frontmatter of SKILL.md, a comment above other pages.
_MARK = re.compile(r"^(# |<!-- )@generated .*\n", re.MULTILINE)
_FENCE = re.compile(r"^```(\S+)(?: title=\"([^\"]*)\")?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^(#{1,3}) (.+)$", re.MULTILINE)
_ROW = re.compile(r"^\| (.*) \|$", re.MULTILINE)
_CELLS = re.compile(r" (?<!\\)\| ")


@dataclass(frozen=True)
class Page:
    """One Markdown page of a skill."""

    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text("utf-8")

    @cached_property
    def frontmatter(self) -> dict[str, Any]:
        _, found, _ = self.text.split("---\n", 2)
        return dict(yaml.safe_load(found))

    @cached_property
    def body(self) -> str:
        """What is below the frontmatter, without the mark."""
        text = self.text.split("---\n", 2)[2] if self.text.startswith("---\n") else self.text
        return _MARK.sub("", text)

    @cached_property
    def programs(self) -> list[tuple[str, str, str]]:
        """Language, file name and content of each code block."""
        return _FENCE.findall(self.body)

    @cached_property
    def prose(self) -> str:
        """The page without its code blocks."""
        return _FENCE.sub("", self.body)

    @cached_property
    def sections(self) -> list[tuple[str, str]]:
        """Each heading with the prose between it and the next one."""
        parts = _HEADING.split(self.prose)
        return list(zip(parts[2::3], parts[3::3], strict=True))

    def section_with(self, part: str) -> str:
        """The one section that holds a text."""
        found = [text for _, text in self.sections if part in text]
        assert len(found) == 1, f"{self.path}: {len(found)} sections hold {part}"
        return found[0]


def rows(section: str) -> list[list[str]]:
    """The rows of the table in a section, without its head."""
    return [_CELLS.split(row) for row in _ROW.findall(section)][1:]


@dataclass(frozen=True)
class Skill:
    """A skill; `original` is the name of the one in the locale of the document."""

    name: str

    @property
    def folder(self) -> Path:
        return SKILLS / self.name

    @cached_property
    def main(self) -> Page:
        return Page(self.folder / "SKILL.md")

    @cached_property
    def events(self) -> Page:
        return Page(self.folder / "references/events.md")

    @cached_property
    def pages(self) -> list[Page]:
        return [self.main, *map(Page, sorted(self.folder.glob("references/*.md")))]

    @property
    def language(self) -> str:
        return str(self.main.frontmatter["metadata"]["language"])

    @property
    def locale(self) -> str:
        return str(self.main.frontmatter["metadata"]["locale"])

    @property
    def original(self) -> str:
        return self.name.removesuffix(f"-{self.locale.lower()}")


@cache
def skills() -> list[Skill]:
    """All skills that are generated."""
    return [Skill(path.parent.name) for path in sorted(SKILLS.glob("*/SKILL.md"))]
