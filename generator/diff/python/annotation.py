"""Type annotations of Python as sets of what they allow, so that they can be compared."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TypeAlias

# Names that the generated modules give to others, so that nothing of a document hides them.
_LISTS = {"PageList": "list"}
_ANY = ast.Name("Any")


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """One of the types of a union: a name with its arguments, or a value of a Literal.

    A value has the name of its type in `value_of`, and is written as in Python.
    """

    name: str
    args: tuple[Annotation, ...] = ()
    value_of: str = ""


Annotation: TypeAlias = frozenset[Part]

NONE = Part("None")
ANY = Part("Any")


def annotation(node: ast.expr | None) -> Annotation:
    """What an expression of generated code allows; one in quotes means what it holds."""
    return frozenset(_parts(node or _ANY))


def named(name: str) -> Annotation:
    """The annotation that is this name alone."""
    return frozenset({Part(name)})


def shown(found: Annotation, most: int = 6) -> str:
    """An annotation as people write it; of a long one, only the beginning."""
    values = sorted(part.name for part in found if part.value_of)
    parts = [f"Literal[{_listed(values, most)}]"] if values else []
    parts += sorted(_shown(part) for part in found if not part.value_of and part != NONE)
    if len(parts) > most:
        parts = [*parts[:most], "…"]
    return " | ".join([*parts, *(["None"] if NONE in found else [])])


def names(found: Annotation) -> set[str]:
    """Every name that an annotation mentions, at any depth."""
    mentioned = {part.name for part in found if not part.value_of}
    for part in found:
        for each in part.args:
            mentioned |= names(each)
    return mentioned


def values_shown(values: list[Part]) -> str:
    return _listed(sorted(part.name for part in values), 10)


def _listed(values: list[str], most: int) -> str:
    return ", ".join(values if len(values) <= most else [*values[:most], "…"])


def _shown(part: Part) -> str:
    inner = ", ".join(shown(each) for each in part.args)
    return f"{part.name}[{inner}]" if part.args else part.name


def _parts(node: ast.expr) -> list[Part]:
    found: list[Part] = []
    # A union of very many leans to the left, too far to go down step by step.
    while isinstance(node, ast.BinOp):
        found += _part(node.right)
        node = node.left
    return [*found, *_part(node)]


def _part(node: ast.expr) -> list[Part]:
    match node:
        case ast.Constant(value=None):
            return [NONE]
        case ast.Constant(value=str() as text):
            return _parts(ast.parse(text.strip(), mode="eval").body)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=held):
            return [_value(each) for each in _elements(held)]
        case ast.Subscript(value=held, slice=arguments):
            args = tuple(annotation(each) for each in _elements(arguments))
            return [Part(_name(held), args)]
        case _:
            return [Part(_name(node))]


def _elements(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def _value(node: ast.expr) -> Part:
    value = ast.literal_eval(node)
    return Part(repr(value), value_of=type(value).__name__)


def _name(node: ast.expr) -> str:
    """A name as users know it: `_list` stands for the builtin where a method is called `list`."""
    name = ast.unparse(node).lstrip("_")
    return _LISTS.get(name, name)
