"""Descriptions cut down to what a line of a page has room for."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PARAGRAPHS = re.compile(r"\n\s*\n")
_LIST = re.compile(r"^\s*([-*+]|\d+[.)])\s", re.MULTILINE)
# The signs of Chinese too.
_COLONS = (":", "\uff1a")
_SENTENCES = re.compile(r"(?<=[.!?] )|(?<=[\u3002\uff01\uff1f])")
_ITEM = re.compile(r"\n\s*[-*+]\s+")
_STOPS = (".", "!", "?", "\u3002", "\uff01", "\uff1f")
# What no space follows: stops, colon and semicolon of Chinese.
_UNSPACED = ("\u3002", "\uff01", "\uff1f", "\uff1a", "\uff1b")


def prose(doc: str) -> str:
    """The paragraphs of a description without its lists, and without what leads to one."""
    paragraphs = [each.strip() for each in _PARAGRAPHS.split(doc)]
    plain = [each for each in paragraphs if not _LIST.search(each) and not each.endswith(_COLONS)]
    return _joined(plain) or doc


def in_line(doc: str, separator: str) -> str:
    """A description whose lists go on in the line, their items parted by the separator."""
    before, *items = (each.strip() for each in _ITEM.split(f"\n{doc}"))
    ended = [each if each.endswith(_STOPS) else each + separator.strip() for each in items[:-1]]
    return _joined([*map(str.strip, _PARAGRAPHS.split(before)), *ended, *items[-1:]])


def _joined(parts: Sequence[str]) -> str:
    """The parts in one line; their own signs tell whether a space goes between them.

    The locale does not: a text that has no translation stands among those of another language.
    """
    return "".join(each if each.endswith(_UNSPACED) else f"{each} " for each in parts).strip()


def without(value: str, text: str) -> str:
    """A text without the sentences that name a value; all of it if each of them does."""
    sentences = [each for each in _SENTENCES.split(" ".join(text.split())) if value not in each]
    return "".join(sentences).strip() or text
