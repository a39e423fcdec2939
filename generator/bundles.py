"""Give statements to black by themselves, many at a time, each as deep as it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from generator.statements import Statement

# Statements that have the same depth and the same lines.
Twins: TypeAlias = list[Statement]

# A line of its own after each statement, and how many characters go to black at once.
_AFTER = "_after_"
_SIZE = 40_000


def bundles(odd: Iterable[Statement]) -> Iterator[tuple[list[Twins], str]]:
    """The statements in groups, each with a text for black in which twins are there once."""
    twins: dict[tuple[int, str], Twins] = {}
    for each in odd:
        twins.setdefault((each.depth, "\n".join(each.lines)), []).append(each)
    held: list[Twins] = []
    texts: list[str] = []
    for depth, text in sorted(twins):
        if held and (depth != held[0][0].depth or sum(map(len, texts)) > _SIZE):
            yield held, _bundle(held[0][0].depth, texts)
            held, texts = [], []
        held.append(twins[depth, text])
        texts.append(text)
    if held:
        yield held, _bundle(held[0][0].depth, texts)


def _bundle(depth: int, texts: list[str]) -> str:
    margin = "    " * depth
    lines = ["    " * above + "if _:" for above in range(depth)]
    for text in texts:
        lines.append(text)
        if text.endswith(":"):
            lines.append(f"{margin}    pass")
        lines.append(f"{margin}{_AFTER}")
    return "\n".join(lines) + "\n"


def unbundle(held: list[Twins], text: str) -> None:
    """Give each statement the lines that black made of it in a bundle: none without a text."""
    depth = held[0][0].depth
    ends = "\n" + "    " * depth + _AFTER + "\n"
    body = "\n".join(text.split("\n")[depth:])
    parts = [part.strip("\n") for part in body.split(ends)]
    if len(parts) != len(held) + 1:
        parts = [""] * len(held)
    for twins, part in zip(held, parts, strict=False):
        lines = part.split("\n") if part else []
        for each in twins:
            each.lines = lines[:-1] if each.lines[-1].endswith(":") else lines
