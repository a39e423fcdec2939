"""Small questions to the syntax tree of a generated module."""

from __future__ import annotations

import ast
from collections.abc import Iterator


class Module:
    """A module and what it defines at its top."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.classes = [each for each in tree.body if isinstance(each, ast.ClassDef)]
        self.functions = {
            each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)
        }

    @property
    def public(self) -> list[str]:
        """The names in `__all__`."""
        for name, value, _ in assigned(self.tree):
            if name == "__all__" and isinstance(value, ast.List):
                return [str(ast.literal_eval(each)) for each in value.elts]
        return []


def assigned(tree: ast.Module) -> Iterator[tuple[str, ast.expr, str]]:
    """Names with their values and docs; of what depends on TYPE_CHECKING, that for checkers."""
    body: list[ast.stmt] = []
    for each in tree.body:
        body += each.body if isinstance(each, ast.If) else [each]
    for each, after in zip(body, [*body[1:], None], strict=True):
        match each:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value, doc_of(after)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value, doc_of(after)


def doc_of(node: ast.stmt | None) -> str:
    """The text of a statement that is nothing but one, as docs of what is above it are."""
    match node:
        case ast.Expr(value=ast.Constant(value=str() as text)):
            return text
    return ""


def calls(node: ast.AST, function: str) -> Iterator[ast.Call]:
    """All calls of a function, as it is written there."""
    for each in ast.walk(node):
        if isinstance(each, ast.Call) and text_of(each.func) == function:
            yield each


def keywords(call: ast.Call) -> dict[str, ast.expr]:
    return {each.arg: each.value for each in call.keywords if each.arg is not None}


def text_of(node: ast.expr) -> str:
    """The source of an expression; a name costs nothing."""
    return node.id if isinstance(node, ast.Name) else ast.unparse(node)
