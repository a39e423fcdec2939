"""The views of `resources/*.py`: one class per resource, sync and async, and its operations."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, field, replace
from typing import Any

from generator import ir
from generator.naming import filename
from generator.page import Page
from generator.targets.python.annotations import Annotator, Imports, Shapes, aliased
from generator.targets.python.method_names import VIEWS, resource_class, resource_classes
from generator.targets.python.methods import ArgumentView, MethodView, OperationWriter
from generator.targets.python.models import case, import_lines
from generator.targets.python.names import PythonPlan
from generator.text import docstring, identifier

BUILTINS = ("list", "dict", "str", "int", "float", "bool", "bytes")


@dataclass(slots=True)
class ResourceView:
    """One resource: its class, the resources below it and its methods."""

    path: tuple[str, ...]
    doc: str
    subresources: list[tuple[str, str, str]] = field(default_factory=list)
    methods: list[MethodView] = field(default_factory=list)

    @property
    def async_doc(self) -> str:
        return docstring(f"`{self.name}` for asyncio and trio.", indent=4)

    @property
    def attribute(self) -> str:
        return ".".join(self.path)

    @property
    def children(self) -> list[tuple[str, str, str]]:
        """The resources below it: attribute, module, and the names of all classes there."""
        return [
            (attribute, module, ", ".join(sorted(resource_classes(name), key=case)))
            for attribute, module, name in self.subresources
        ]

    @property
    def module(self) -> str:
        return filename("_".join(self.path))

    @property
    def exports(self) -> list[str]:
        return sorted(resource_classes(self.name))

    @property
    def name(self) -> str:
        return identifier(resource_class(self.path))


def resource_tree(plan: PythonPlan, api: ir.Api) -> dict[tuple[str, ...], ResourceView]:
    """Every resource by its path, those included that only hold others."""
    tags = {tag.name: tag.doc for tag in api.tags}
    tree: dict[tuple[str, ...], ResourceView] = {}
    for operation in api.operations:
        path = plan.methods[operation.id].resource
        for depth in range(1, len(path) + 1):
            if path[:depth] not in tree:
                doc = next((tags.get(tag, "") for tag in operation.tags), "")
                words = " ".join(path[:depth]).replace("_", " ").strip()
                text = doc if depth == len(path) and doc else f"{words[0].upper()}{words[1:]}."
                tree[path[:depth]] = ResourceView(path[:depth], text)
    called = {plan.methods[operation.id].resource for operation in api.operations}
    for path, view in tree.items():
        text = f"{view.doc}\n\n{CALL_OPTIONS}" if path in called else view.doc
        view.doc = docstring(text, indent=4)
    for path in sorted(tree):
        if len(path) > 1:
            child = (identifier(path[-1]), filename("_".join(path)), resource_class(path))
            tree[path[:-1]].subresources.append(child)
    return tree


def resource_pages(
    api: ir.Api,
    plan: PythonPlan,
    shapes: Shapes,
    tree: dict[tuple[str, ...], ResourceView],
    folder: str,
) -> Iterator[Page]:
    by_path: dict[tuple[str, ...], list[ir.Operation]] = {}
    for operation in api.operations:
        by_path.setdefault(plan.methods[operation.id].resource, []).append(operation)
    for path, resource in tree.items():
        imports = Imports()
        annotator = Annotator(api, plan, shapes, imports, "..types.")
        for operation in by_path.get(path, ()):
            writer = OperationWriter(api, plan, annotator, imports)
            resource.methods += writer.views(operation)
        hidden = {method.name for method in resource.methods} & set(BUILTINS)
        resource.methods = [_apart(method, hidden) for method in resource.methods]
        yield Page(
            f"{folder}/resources/{resource.module}.py",
            "python/package/resources/resource.py.j2",
            {
                "resource": resource,
                "imports": import_lines(_resource_imports(resource, imports, is_lazy(api))),
                "builtins": [(name, f"_{name}") for name in sorted(hidden)],
                "flavours": FLAVOURS,
                "lazy": is_lazy(api),
            },
        )


# A larger package loads a resource when it is first used; in a smaller one no call loads anything.
EAGER = 100


def is_lazy(api: ir.Api) -> bool:
    """Say whether the package is too large for its resources to be loaded with the client."""
    return len(api.operations) > EAGER


def _views(prefix: str, response: str) -> list[dict[str, str]]:
    """The two other ways to call the methods of a resource."""
    lead = "async_" if prefix else ""
    return [
        {
            "attribute": VIEWS["WithRawResponse"],
            "suffix": "WithRawResponse",
            "about": "The same methods; each returns the whole response, with its headers.",
            "returned": f"an `{response}`",
            "make": f"{lead}raw",
            "tell": f"to_{lead}raw",
        },
        {
            "attribute": VIEWS["WithStreamingResponse"],
            "suffix": "WithStreamingResponse",
            "about": f"The same methods, for `{'async ' if prefix else ''}with`: "
            "the body is read when it is asked for.",
            "returned": f"an `{response}` to {'an `async with`' if prefix else 'a `with`'}",
            "make": f"{lead}streamed",
            "tell": f"to_{lead}streamed",
        },
    ]


FLAVOURS: tuple[dict[str, Any], ...] = (
    {
        "prefix": "",
        "define": "def",
        "wait": "",
        "transport": "SyncTransport",
        "base": "SyncEndpoints",
        "is_async": False,
        "stream": "sync",
        "views": _views("", "APIResponse"),
    },
    {
        "prefix": "Async",
        "define": "async def",
        "wait": "await ",
        "transport": "AsyncTransport",
        "base": "AsyncEndpoints",
        "is_async": True,
        "stream": "asynchronous",
        "views": _views("Async", "AsyncAPIResponse"),
    },
)
CALL_OPTIONS = (
    "Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and takes "
    "`timeout` in seconds and `max_retries` in place of the client's. It raises `APIStatusError` "
    "for a status of 400 or above, `APIConnectionError` when no answer came."
)


def _apart(method: MethodView, hidden: Set[str]) -> MethodView:
    """The method with annotations that mean the builtins which its class hides."""

    def renamed(views: list[ArgumentView]) -> list[ArgumentView]:
        return [replace(one, annotation=aliased(one.annotation, hidden)) for one in views]

    return replace(
        method,
        holds=aliased(method.holds, hidden),
        positional=renamed(method.positional),
        keywords=renamed(method.keywords),
    )


def _resource_imports(resource: ResourceView, imports: Imports, lazy: bool) -> Imports:
    imports.add(".._runtime.transport", "SyncTransport")
    imports.add(".._runtime.transport", "AsyncTransport")
    imports.add("functools", "cached_property")
    if resource.subresources and lazy:
        imports.add("typing", "TYPE_CHECKING")
    for _, module, name in () if lazy else resource.subresources:
        for each in resource_classes(name):
            imports.add(f".{module}", each)
    if resource.methods:
        for name in ("ExtraBody", "Headers", "Options", "Query", "Timeout"):
            imports.add(".._runtime.operation", name)
        for name in ("NotGiven", "not_given"):
            imports.add(".._runtime.omit", name)
        imports.add(".._runtime", "raw")
    return imports
