"""Read the methods of a package from its source."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from generator.diff.python.annotation import Part, annotation
from generator.diff.python.surface import Argument, Method
from generator.diff.python.syntax import Module, keywords, text_of

# Where the values of a request go, by the keyword of `send()`.
_SENDERS = {
    "path": "path",
    "query": "query",
    "headers": "header",
    "cookies": "cookie",
    "body": "body",
}
# What stands for no value; a default says the same.
_OMIT = Part("Omit")
# The properties of a resource that lead to its methods once more.
_VIEWS = ("with_raw_response", "with_streaming_response")


def read_methods(
    modules: Mapping[str, Module], client: ast.ClassDef
) -> Iterator[tuple[str, Method]]:
    """Every method by its path, in the order of the resources."""
    classes = {
        each.name: (each, module)
        for path, module in modules.items()
        if path.startswith("resources/")
        for each in module.classes
    }
    waiting = [("client", client)]
    while waiting:
        path, node = waiting.pop(0)
        for each in node.body:
            if not isinstance(each, ast.FunctionDef) or each.name.startswith("_"):
                continue
            returned = text_of(each.returns) if each.returns is not None else ""
            if each.decorator_list:
                if returned in classes and each.name not in _VIEWS:
                    waiting.append((f"{path}.{each.name}", classes[returned][0]))
            elif path != "client":
                constants = _constants(classes[node.name][1])
                method = _method(f"{path}.{each.name}", each, constants)
                yield method.path, method


def arguments_of(function: ast.FunctionDef) -> Iterator[Argument]:
    """The arguments of a function without `self`; those of every method are among them."""
    said = function.args
    for each in said.args[1:]:
        yield Argument(name=each.arg, annotation=annotation(each.annotation), positional=True)
    for each, default in zip(said.kwonlyargs, said.kw_defaults, strict=True):
        yield Argument(
            name=each.arg,
            annotation=annotation(each.annotation) - {_OMIT},
            default=ast.unparse(default) if default is not None else "",
        )


def _constants(module: Module) -> Mapping[str, ast.Call]:
    return {
        each.target.id: each.value
        for each in module.tree.body
        if isinstance(each, ast.AnnAssign)
        and isinstance(each.target, ast.Name)
        and isinstance(each.value, ast.Call)
    }


def _method(path: str, node: ast.FunctionDef, constants: Mapping[str, ast.Call]) -> Method:
    sent = _send(node)
    # A stream's is asked how it is read: `_CREATE_STREAM.sync`.
    constant = constants[text_of(sent.args[0]).partition(".")[0]]
    said = keywords(constant)
    places = dict(_places(keywords(sent)))
    method, origin = (str(ast.literal_eval(each)) for each in constant.args[:2])
    doc = ast.get_docstring(node) or ""
    return Method(
        path=path,
        request=f"{method} {origin}",
        arguments={
            each.name: Argument(
                name=each.name,
                annotation=each.annotation,
                default=each.default,
                positional=each.positional,
                sent=places[each.name],
            )
            for each in arguments_of(node)
            if each.name in places
        },
        returns=annotation(node.returns),
        streams=text_of(constant.func) == "StreamOperation",
        paged="paging" in said,
        deprecated="Deprecated." in doc.split("\n\n"),
        key=_key(said.get("key")),
        doc=doc,
    )


def _send(node: ast.FunctionDef) -> ast.Call:
    last = node.body[-1]
    assert isinstance(last, ast.Return) and isinstance(last.value, ast.Call)
    return last.value


def _places(said: Mapping[str, ast.expr]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Where the value of each argument goes."""
    for keyword, value in said.items():
        if keyword not in _SENDERS:
            continue
        if isinstance(value, ast.Call):  # unless_empty({…})
            value = value.args[0]
        if isinstance(value, ast.Name):
            yield value.id, (_SENDERS[keyword], "")
        elif isinstance(value, ast.Dict):
            for key, each in zip(value.keys, value.values, strict=True):
                if key is not None and isinstance(each, ast.Name):
                    yield each.id, (_SENDERS[keyword], str(ast.literal_eval(key)))


def _key(node: ast.expr | None) -> str:
    if not isinstance(node, ast.Call):
        return ""
    field, seconds = (ast.literal_eval(each) for each in node.args)
    return f"`{field}` within {seconds} seconds"
