"""JSONPaths of nodes, as a person would write them, and errors of those that persons write."""

from __future__ import annotations

import re

from generator.source import Node

# The longest expression that is read.
MAX_LENGTH = 5_000

_SIMPLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ESCAPES = {"'": "\\'", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class BadPath(Exception):
    """An expression that cannot be used; the argument says why, `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class TooMuchWork(Exception):
    """An expression that would take too long to evaluate."""

    hint = "name the way from the root instead of searching with `..` or filters"

    def __init__(self) -> None:
        super().__init__("the JSONPath takes too much work")


def path_of(node: Node) -> str:
    """The JSONPath of a node, as a person would write it."""
    steps: list[str] = []
    while node.parent is not None:
        steps.append(f"[{node.key}]" if isinstance(node.parent.value, list) else step_of(node.key))
        node = node.parent
    return "".join(["$", *reversed(steps)])


def step_of(name: str) -> str:
    """One step by name: `.get`, or `['/pets']` where the short form is not allowed."""
    return f".{name}" if _SIMPLE.fullmatch(name) else f"[{quoted(name)}]"


def quoted(name: str) -> str:
    """A name in quotes, for the brackets of a JSONPath."""
    return "'" + "".join(map(_escaped, name)) + "'"


def _escaped(char: str) -> str:
    return _ESCAPES.get(char) or (f"\\u{ord(char):04x}" if char < " " else char)
