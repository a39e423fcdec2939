"""Writes the actions that a translation lacks, ready to be filled in."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from generator.diagnostics import Report
from generator.node_paths import quoted, step_of
from generator.source import Node
from generator.translation import HASHES, Survey, Text, all_texts, survey

_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
# What YAML takes for text as it stands; anything else is written as JSON.
_PLAIN = re.compile(r"\$[^\s#:\"\\]*(?:, [^\s#:\"\\]+)*")
_HEAD = 'overlay: 1.0.0\ninfo:\n  title: ""\n  version: 1.0.0\nactions:\n'


def draft(root: Node, overlay_root: Node | None, report: Report) -> str:
    """Actions for all texts without a translation; a whole overlay where there is none yet.

    The text of the document stands above the empty place of its translation, as a comment. Objects
    that say the same, and whose paths differ in one step, share an action.
    """
    nothing = Survey(list(all_texts(root).values()))
    found = nothing if overlay_root is None else survey(root, overlay_root, report)
    wanted: dict[Node, list[Text]] = {}
    for text in found.texts:
        if text not in found.done:
            wanted.setdefault(text.owner, []).append(text)
    groups: dict[tuple[tuple[str, str], ...], list[_Group]] = {}
    for owner, texts in wanted.items():
        path = list(_path(owner))
        alike = groups.setdefault(tuple((text.key, text.hash) for text in texts), [])
        if not any(group.take(path) for group in alike):
            alike.append(_Group(path, texts))
    actions = ["\n".join(group.lines(found)) for same in groups.values() for group in same]
    head = "" if overlay_root else _HEAD
    return head + "\n\n".join(actions) + "\n" if actions else ""


class _Group:
    """Objects that say the same, and whose paths differ in one step."""

    def __init__(self, path: list[str | int], texts: list[Text]) -> None:
        self._path = path
        self._texts = texts
        self._at = -1
        self._names: list[str] = []

    def take(self, path: list[str | int]) -> bool:
        """Take in one more object, if its path fits."""
        if len(path) != len(self._path):
            return False
        steps = zip(self._path, path, strict=True)
        differing = [at for at, (mine, other) in enumerate(steps) if mine != other]
        at = differing[0]
        mine, other = self._path[at], path[at]
        if len(differing) > 1 or self._at not in (-1, at):
            return False
        if isinstance(mine, int) or isinstance(other, int):
            return False
        self._at = at
        self._names = [*(self._names or [mine]), other]
        return True

    def lines(self, found: Survey) -> Iterator[str]:
        """The action in YAML."""
        target = self._target()
        yield f"  - target: {target if _PLAIN.fullmatch(target) else json.dumps(target)}"
        yield "    update:"
        for text in self._texts:
            yield from _comment(str(text.node.value))
            if (old := found.stale.get(text)) is not None:
                yield from _comment(f"was: {old.value}")
            yield f'      {text.key}: ""'
        yield f"    {HASHES}:"
        for text in self._texts:
            yield f'      {text.key}: "{text.hash}"'

    def _target(self) -> str:
        steps = ["$"]
        for at, step in enumerate(self._path):
            if at == self._at:
                steps.append(f"[{', '.join(map(quoted, self._names))}]")
            else:
                steps.append(f"[{step}]" if isinstance(step, int) else step_of(step))
        return "".join(steps)


def _path(node: Node) -> Iterator[str | int]:
    """The steps from the root to a node."""
    if node.parent is not None:
        yield from _path(node.parent)
        yield int(node.key) if isinstance(node.parent.value, list) else node.key


def _comment(text: str) -> Iterator[str]:
    for line in _BREAK.split(text.rstrip()):
        shown = "".join(char if char.isprintable() else "\ufffd" for char in line)
        yield f"      # {shown}".rstrip()
