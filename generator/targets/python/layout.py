"""Spreads lists of parts over lines where they do not fit into one, as black does."""

from __future__ import annotations

from collections.abc import Sequence

WIDTH = 100


def in_line_or_spread(
    opening: str, parts: Sequence[str], closing: str, indent: int, after: str = ","
) -> str:
    """The parts in brackets, in one line if that fits with what comes `after`."""
    line = f"{opening}{', '.join(parts)}{closing}"
    if indent + len(line) + len(after) <= WIDTH and "\n" not in line:
        return line
    return spread(opening, parts, closing)


def spread(opening: str, parts: Sequence[str], closing: str) -> str:
    """The parts in brackets, each in a line of its own; its own lines come without an indent."""
    lines = (line for part in parts for line in f"{part},".split("\n"))
    return "\n".join([opening, *(f"    {line}" for line in lines), closing])
