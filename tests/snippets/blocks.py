"""Finds every code block of the documentation; one that cannot be read as such is a finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

FENCE = re.compile(r"^[\s>*+-]*(?:`{3,}|~{3,})", re.MULTILINE)
INFO = re.compile(r'(?P<language>[\w+-]+)(?: title="(?P<title>[^"]+)")?')
OPENS = re.compile(r"/{3,} *tab *\| *(?P<label>.+)")
CLOSES = re.compile(r"/{3,}")
CONTAINER = re.compile(r'(?:===|!!!|\?\?\?\+?) ?[^"]*"?(?P<label>[^"]*)"?$')
CHINESE = re.compile(r"(?i)(?:^|[-_./])zh(?:[-_]cn)?(?=[-_./]|$)")
_markdown = MarkdownIt("commonmark")


@dataclass(frozen=True, kw_only=True)
class Block:
    """A fence with its place. `tab` is the label of the content tab around it, if there is one."""

    path: Path
    line: int
    language: str
    title: str | None
    code: str
    tab: str | None

    @property
    def place(self) -> str:
        return f"{self.path.as_posix()}:{self.line}"

    @property
    def locale(self) -> str:
        return "zh-CN" if CHINESE.search(self.path.as_posix()) else "en"


def blocks(root: Path, problems: list[str]) -> list[Block]:
    """The blocks of all skills and pages below a folder; their paths are relative to it."""
    found: list[Block] = []
    for folder in ("skills", "site"):
        for path in sorted((root / folder).rglob("*.md")):
            found += page(path.relative_to(root), path.read_text("utf-8"), problems)
    return found


def page(path: Path, text: str, problems: list[str]) -> list[Block]:
    """The blocks of one page."""
    read = list(_walk(path, text, 1, None))
    seen = [block for block, _ in read if block]
    faults = [f"{path.as_posix()}:{fault}" for _, fault in read if fault]
    # A count by other means: a fence that Markdown takes for text would not be run by anybody.
    inside = sum(len(FENCE.findall(block.code)) for block in seen)
    marks = len(FENCE.findall(text)) - inside
    if marks != 2 * len(seen) and not faults:
        faults.append(
            f"{path.as_posix()}: {marks} lines open or close a fence, "
            f"but {len(seen)} blocks were found"
        )
    problems += faults
    return seen


def _walk(
    path: Path, text: str, first: int, tab: str | None
) -> Iterator[tuple[Block | None, str | None]]:
    """Each block, or what is wrong with it.

    A content tab is opened and closed by `/// tab | Go` and `///`, or indented below `=== "Go"`.
    """
    tokens = _markdown.parse(text)
    for index, token in enumerate(tokens):
        line = first + token.map[0] if token.map else first
        if token.type == "inline" and (opened := OPENS.match(token.content)):
            tab = opened["label"].strip()
        elif token.type == "inline" and CLOSES.fullmatch(token.content):
            tab = None
        elif token.type == "fence":
            yield _fence(path, token, line, tab)
        elif token.type == "code_block":
            label = _label(tokens[:index])
            if label is None:
                yield None, f"{line}: an indented code block names no language; use a fence"
            else:
                yield from _walk(path, token.content, line, label)


def _label(before: list[Token]) -> str | None:
    """The label of the tab or note that an indented part belongs to."""
    for token in reversed(before):
        if token.type == "inline" and (found := CONTAINER.match(token.content)):
            return found["label"]
        if token.type not in ("paragraph_close", "code_block"):
            return None
    return None


def _fence(path: Path, token: Token, line: int, tab: str | None) -> tuple[Block | None, str | None]:
    info = INFO.fullmatch(token.info.strip())
    if not info:
        return None, f"{line}: a fence says {token.info!r} where a language and a title belong"
    return Block(path=path, line=line, tab=tab, code=token.content, **info.groupdict()), None
