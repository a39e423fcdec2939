"""Select the nodes that an overlay means: plain ways are followed, the library does the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.node_paths import MAX_LENGTH
from generator.pointers import child
from generator.source import Node

if TYPE_CHECKING:
    from generator.jsonpath import Engine

# A way from the root that only names its steps, without escapes; nearly all targets are such.
_NAME = r"'[^'\\\x00-\x1f]*'"
_STEP = re.compile(
    rf"\.([A-Za-z_][A-Za-z0-9_]*)|\[({_NAME}(?:, ?{_NAME})*)\]|\[(0|[1-9][0-9]{{0,7}})\]"
)
_QUOTED = re.compile("'([^']*)'")


class Selector:
    """Evaluates expressions, each within an allowance of work."""

    def __init__(self) -> None:
        self._made: Engine | None = None

    def select(self, expression: str, root: Node) -> list[Node]:
        """The nodes that an expression means, each once, in the order that the RFC gives them."""
        steps = plain_steps(expression)
        if steps is None:
            return self._engine().select(expression, root)
        found = [root]
        for kind, names in steps:
            held = [each for each in found if isinstance(each.value, kind)]
            inner = (child(each, name) for each in held for name in names)
            # A name may stand twice in a step: what it leads to is followed once.
            found = list(dict.fromkeys(each for each in inner if each is not None))
        return found

    def nearest(self, expression: str, root: Node) -> str:
        """A hint about an expression that selects nothing: how much of it is there."""
        return self._engine().nearest(expression, root)

    def _engine(self) -> Engine:
        if self._made is None:
            from generator.jsonpath import Engine

            self._made = Engine()
        return self._made


def plain_steps(expression: str) -> list[tuple[type, list[str]]] | None:
    """What each step looks into, and the names there; None for an expression that asks for more."""
    if not expression.startswith("$") or len(expression) > MAX_LENGTH:
        return None
    steps: list[tuple[type, list[str]]] = []
    end = 1
    while end < len(expression):
        step = _STEP.match(expression, end)
        if step is None:
            return None
        if step[3] is not None:
            steps.append((list, [step[3]]))
        else:
            steps.append((dict, [step[1]] if step[1] is not None else _QUOTED.findall(step[2])))
        end = step.end()
    return steps
