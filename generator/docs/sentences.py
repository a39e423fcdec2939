"""Descriptions cut down to what a line of a page has room for."""

from __future__ import annotations

import re

_PARAGRAPHS = re.compile(r"\n\s*\n")
_LIST = re.compile(r"^\s*([-*+]|\d+[.)])\s", re.MULTILINE)
# The signs of Chinese too.
_COLONS = (":", "\uff1a")
_SENTENCES = re.compile(r"(?<=[.!?] )|(?<=[\u3002\uff01\uff1f])")
_UNSPACED = ("\u3002", "\uff01", "\uff1f")


def prose(doc: str) -> str:
    """The paragraphs of a description without its lists, and without what leads to one.

    Its own signs tell whether a space goes between them: a text that has no translation stands
    among those of another language.
    """
    paragraphs = [each.strip() for each in _PARAGRAPHS.split(doc)]
    plain = [each for each in paragraphs if not _LIST.search(each) and not each.endswith(_COLONS)]
    spaced = [each if each.endswith(_UNSPACED) else f"{each} " for each in plain]
    return "".join(spaced).strip() or doc


def without(value: str, text: str) -> str:
    """A text without the sentences that name a value; all of it if each of them does."""
    sentences = [each for each in _SENTENCES.split(" ".join(text.split())) if value not in each]
    return "".join(sentences).strip() or text
