"""The views of `resources/*.py`: one class per resource, sync and async, and its operations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field, replace

from generator import ir
from generator.page import Page
from generator.targets.python.annotations import Annotator, Imports, Shapes, aliased
from generator.targets.python.bodies import is_json, preferred_media, spread_body
from generator.targets.python.models import import_lines
from generator.targets.python.names import PythonPlan, resource_class
from generator.targets.python.prose import described, facts, section
from generator.text import docstring, identifier, literal

BUILTINS = ("list", "dict", "str", "int", "float", "bool", "bytes")
DEFAULT_STYLES = {
    "path": ("simple", False),
    "query": ("form", True),
    "header": ("simple", False),
    "cookie": ("form", True),
}
SENDERS = {"path": "path", "query": "query", "header": "headers", "cookie": "cookies"}
STATUS_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


@dataclass(frozen=True, slots=True)
class ArgumentView:
    name: str
    annotation: str
    default: str
    doc: str


@dataclass(frozen=True, slots=True)
class MethodView:
    name: str
    constant: str
    operation: str
    returns: str
    positional: list[ArgumentView]
    keywords: list[ArgumentView]
    values: list[tuple[str, str]]
    doc: str
    async_doc: str


@dataclass(slots=True)
class ResourceView:
    """One resource: its class, the resources below it and its methods."""

    path: tuple[str, ...]
    doc: str
    children: list[tuple[str, str, str]] = field(default_factory=list)
    methods: list[MethodView] = field(default_factory=list)

    @property
    def attribute(self) -> str:
        return ".".join(self.path)

    @property
    def module(self) -> str:
        return "_".join(self.path)

    @property
    def exports(self) -> list[str]:
        return sorted([self.name, f"Async{self.name}"])

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
                words = " ".join(path[:depth]).replace("_", " ")
                text = doc if depth == len(path) and doc else f"{words[0].upper()}{words[1:]}."
                tree[path[:depth]] = ResourceView(path[:depth], text)
    called = {plan.methods[operation.id].resource for operation in api.operations}
    for path, view in tree.items():
        text = f"{view.doc}\n\n{CALL_OPTIONS}" if path in called else view.doc
        view.doc = docstring(text, indent=4)
    for path in sorted(tree):
        if len(path) > 1:
            child = (identifier(path[-1]), "_".join(path), resource_class(path))
            tree[path[:-1]].children.append(child)
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
            resource.methods.append(writer.view(operation))
        hidden = {method.name for method in resource.methods} & set(BUILTINS)
        resource.methods = [_apart(method, hidden) for method in resource.methods]
        yield Page(
            f"{folder}/resources/{resource.module}.py",
            "python/package/resources/resource.py.j2",
            {
                "resource": resource,
                "imports": import_lines(_resource_imports(resource, imports)),
                "builtins": [(name, f"_{name}") for name in sorted(hidden)],
                "flavours": FLAVOURS,
            },
        )


FLAVOURS = (
    {
        "prefix": "",
        "define": "def",
        "wait": "",
        "transport": "SyncTransport",
        "is_async": False,
    },
    {
        "prefix": "Async",
        "define": "async def",
        "wait": "await ",
        "transport": "AsyncTransport",
        "is_async": True,
    },
)
CALL_OPTIONS = (
    "Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to what "
    "it sends itself, and `timeout` in seconds, instead of the client's. It raises the "
    "`APIStatusError` of a status of 400 or above, and `APIConnectionError` where no answer came "
    "(`APITimeoutError`: not in time)."
)


def _apart(method: MethodView, hidden: Set[str]) -> MethodView:
    """The method with annotations that mean the builtins which its class hides."""

    def renamed(views: list[ArgumentView]) -> list[ArgumentView]:
        return [replace(one, annotation=aliased(one.annotation, hidden)) for one in views]

    return replace(
        method,
        returns=aliased(method.returns, hidden),
        positional=renamed(method.positional),
        keywords=renamed(method.keywords),
    )


def _resource_imports(resource: ResourceView, imports: Imports) -> Imports:
    imports.add(".._runtime.transport", "SyncTransport")
    imports.add(".._runtime.transport", "AsyncTransport")
    if resource.children:
        imports.add("functools", "cached_property")
        imports.add("typing", "TYPE_CHECKING")
    if resource.methods:
        for name in ("ExtraBody", "Headers", "Operation", "Options", "Query", "Timeout"):
            imports.add(".._runtime.operation", name)
        for name in ("NotGiven", "not_given"):
            imports.add(".._runtime.omit", name)
    return imports


class OperationWriter:
    """Turns one operation into the view of its method."""

    def __init__(
        self, api: ir.Api, plan: PythonPlan, annotator: Annotator, imports: Imports
    ) -> None:
        self.api = api
        self.plan = plan
        self.annotator = annotator
        self.imports = imports

    def view(self, operation: ir.Operation) -> MethodView:
        name = identifier(self.plan.methods[operation.id].name)
        media = preferred_media(operation.body.contents) if operation.body is not None else None
        positional, keywords, values = self._arguments(operation, media)
        returns = self._returns(operation)
        return MethodView(
            name=name,
            constant=f"_{name.upper()}",
            operation=self._operation(operation, media, returns),
            returns=" | ".join(dict.fromkeys(part for _, _, part in returns)) or "None",
            positional=positional,
            keywords=keywords,
            values=values,
            doc=docstring(self._doc(operation, positional, keywords, returns), indent=8),
            async_doc=docstring(self._async_doc(operation), indent=8),
        )

    # -------------------------------------------------------------- arguments

    def _arguments(
        self, operation: ir.Operation, media: ir.Media | None
    ) -> tuple[list[ArgumentView], list[ArgumentView], list[tuple[str, str]]]:
        positional: list[ArgumentView] = []
        keywords: list[ArgumentView] = []
        sent: dict[str, list[str]] = {}
        for parameter in operation.parameters:
            view = self._parameter(operation, parameter)
            (positional if parameter.location == "path" else keywords).append(view)
            sent.setdefault(parameter.location, []).append(
                f"{literal(parameter.wire)}: {view.name}"
            )
        # The order in the path is the order in which people say the ids.
        order = [parameter for parameter in operation.parameters if parameter.location == "path"]
        places = {
            self.plan.arguments[operation.id, "path", each.id]: operation.origin.find(
                f"{{{each.wire}}}"
            )
            for each in order
        }
        positional.sort(key=lambda view: places[view.name])
        values = [
            (SENDERS[location], f"{{{', '.join(sent[location])}}}")
            for location in SENDERS
            if location in sent
        ]
        body, keywords_of_body = self._body(operation, media)
        if body:
            values.append(("body", body))
        keywords += keywords_of_body
        keywords.sort(key=lambda view: bool(view.default))
        return positional, keywords, values

    def _parameter(self, operation: ir.Operation, parameter: ir.Parameter) -> ArgumentView:
        said = facts(
            self.api.schemas,
            parameter.type,
            has_default=parameter.has_default,
            default=parameter.default,
            deprecated=parameter.deprecated,
        )
        return self._argument(
            self.plan.arguments[operation.id, parameter.location, parameter.id],
            self.annotator.sent(parameter.type),
            parameter.required,
            described(parameter.doc, said),
        )

    def _argument(self, name: str, annotation: str, required: bool, doc: str) -> ArgumentView:
        if required:
            return ArgumentView(identifier(name), annotation, "", doc)
        for each in ("Omit", "omit"):
            self.imports.add(".._runtime.omit", each)
        if annotation != "Any":
            bare = annotation.removesuffix(" | None")
            annotation = f"{bare} | Omit" if bare == annotation else f"{bare} | Omit | None"
        return ArgumentView(identifier(name), annotation, "omit", doc)

    def _body(
        self, operation: ir.Operation, media: ir.Media | None
    ) -> tuple[str, list[ArgumentView]]:
        if operation.body is None or media is None:
            return "", []
        spread = spread_body(self.api, operation)
        if spread is None:
            annotation = self._whole_body(media)
            said = [f"Sent as {media.media_type}."]
            doc = described(operation.body.doc, said)
            return "body", [self._argument("body", annotation, operation.body.required, doc)]
        views: list[tuple[str, ArgumentView]] = []
        for each in spread.fields:
            if each.read_only:
                continue
            said = facts(
                self.api.schemas,
                each.type,
                has_default=each.has_default,
                default=each.default,
                deprecated=each.deprecated,
            )
            annotation = self._part(each.type, media)
            name = self.plan.arguments[operation.id, "body", each.id]
            view = self._argument(
                name, annotation, each.required, described(each.doc or each.title, said)
            )
            views.append((each.wire, view))
        views.sort(key=lambda entry: bool(entry[1].default))
        entries = ", ".join(f"{literal(wire)}: {view.name}" for wire, view in views)
        given = f"{{{entries}}}"
        if not operation.body.required:
            self.imports.add(".._runtime.omit", "unless_empty")
            given = f"unless_empty({given})"
        return given, [view for _, view in views]

    def _whole_body(self, media: ir.Media) -> str:
        if is_json(media.media_type) or media.media_type.startswith(
            ("multipart/", "application/x-www-form")
        ):
            return self.annotator.sent(media.type)
        if media.media_type.startswith("text/"):
            return "str | bytes"
        self.imports.add(".._runtime.operation", "FileContent")
        return "FileContent"

    def _part(self, type_: ir.Type, media: ir.Media) -> str:
        """The annotation of one property; a binary part of a form is a file."""
        inner = type_.inner if isinstance(type_, ir.Nullable) else type_
        if media.media_type.startswith("multipart/"):
            if _is_file(inner):
                self.imports.add(".._runtime.operation", "File")
                return "File"
            if isinstance(inner, ir.ListOf) and _is_file(inner.item):
                self.imports.add(".._runtime.operation", "File")
                self.imports.add("collections.abc", "Iterable")
                return "Iterable[File]"
        return self.annotator.sent(type_)

    # -------------------------------------------------------------- the constant

    def _operation(
        self, operation: ir.Operation, media: ir.Media | None, returns: list[tuple[str, str, str]]
    ) -> str:
        parts = [literal(operation.method), literal(operation.origin)]
        if any(operation.security):
            parts.append(f"auth={self._auth(operation)}")
        for location, argument in (
            ("path", "path_params"),
            ("query", "query"),
            ("header", "headers"),
            ("cookie", "cookies"),
        ):
            styles = [
                f"{literal(each.wire)}: {self._style(each)}"
                for each in operation.parameters
                if each.location == location and self._style(each)
            ]
            if styles:
                parts.append(f"{argument}={{{', '.join(styles)}}}")
        if media is not None:
            self.imports.add(".._runtime.operation", "Body")
            encodings = ", ".join(self._encodings(media))
            more = f", {{{encodings}}}" if encodings else ""
            parts.append(f"body=Body({literal(media.media_type)}{more})")
        if returns:
            self.imports.add(".._runtime.operation", "Returns")
            entries = ", ".join(f"{literal(status)}: {call}" for status, call, _ in returns)
            parts.append(f"returns={{{entries}}}")
        if operation.own_servers and (url := server_url(operation.servers)):
            parts.append(f"server={literal(url)}")
        return f"Operation({', '.join(parts)})"

    def _auth(self, operation: ir.Operation) -> str:
        alternatives = [
            tuple(need.scheme for need in each if need.scheme in self.plan.credentials)
            for each in operation.security
        ]
        shown = (
            "".join(f"{literal(name)}, " for name in names) for names in dict.fromkeys(alternatives)
        )
        return f"({''.join(f'({names}), ' for names in shown)})"

    def _style(self, parameter: ir.Parameter) -> str:
        if parameter.media_type:
            arguments = ['"json"']
        elif (parameter.style, parameter.explode) == DEFAULT_STYLES[
            parameter.location
        ] and not parameter.allow_reserved:
            return ""
        else:
            arguments = [literal(parameter.style)]
            if parameter.explode != (parameter.style == "form"):
                arguments.append(f"explode={parameter.explode}")
            if parameter.allow_reserved:
                arguments.append("allow_reserved=True")
        self.imports.add(".._runtime.operation", "Style")
        return f"Style({', '.join(arguments)})"

    def _encodings(self, media: ir.Media) -> Iterator[str]:
        for each in media.encodings:
            if each.content_type:
                yield f"{literal(each.field)}: {literal(each.content_type)}"
            elif (each.style, each.explode) != ("form", True):
                self.imports.add(".._runtime.operation", "Style")
                yield f"{literal(each.field)}: Style({literal(each.style)}, explode={each.explode})"

    # -------------------------------------------------------------- results

    def _returns(self, operation: ir.Operation) -> list[tuple[str, str, str]]:
        """(status, the call of Returns, annotation) of each good answer."""
        good = [each for each in operation.responses if each.status.startswith("2")]
        good = good or [each for each in operation.responses if each.status == "default"]
        found: list[tuple[str, str, str]] = []
        for response in good:
            media = preferred_media(response.contents)
            if media is None:
                found.append((response.status, "Returns()", "None"))
            elif is_json(media.media_type):
                text = self.annotator.received(media.type)
                found.append(
                    (response.status, f"Returns({literal(media.media_type)}, {text})", text)
                )
            else:
                text = "str" if media.media_type.startswith("text/") else "bytes"
                found.append(
                    (response.status, f"Returns({literal(media.media_type)}, {text})", text)
                )
        return found

    # -------------------------------------------------------------- prose

    def _doc(
        self,
        operation: ir.Operation,
        positional: list[ArgumentView],
        keywords: list[ArgumentView],
        returns: list[tuple[str, str, str]],
    ) -> str:
        arguments = [*positional, *keywords]
        parts = [_headline(operation)]
        if operation.deprecated:
            parts.append("Deprecated.")
        if operation.doc and operation.doc != parts[0]:
            parts.append(operation.doc)
        if _request_line(operation) not in parts[0]:
            parts.append(_request_line(operation))
        parts.append(section("Args", [(_label(each), each.doc) for each in arguments], 8))
        answers = {each.status: each.doc for each in operation.responses}
        results = [(text, answers.get(status, "")) for status, _, text in returns if text != "None"]
        if results:
            parts.append(section("Returns", results, 8))
        parts.append(section("Raises", list(_raises(operation, positional)), 8))
        return "\n\n".join(part for part in parts if part)

    def _async_doc(self, operation: ir.Operation) -> str:
        method = self.plan.methods[operation.id]
        like = f"{resource_class(method.resource)}.{method.name}"
        return f"{_headline(operation)} It is called like `{like}`."


def _label(argument: ArgumentView) -> str:
    """The name of an argument with its type; of literals, the description lists the values."""
    plain = re.sub(
        r"Literal\[(.)[^\]]*\]", lambda m: "str" if m[1] in "\"'" else "int", argument.annotation
    )
    kind = re.sub(r" \| Omit\b", "", plain)
    return (
        f"{argument.name} ({kind}, optional)" if argument.default else f"{argument.name} ({kind})"
    )


def _headline(operation: ir.Operation) -> str:
    title = operation.summary or operation.doc.partition("\n")[0]
    if not title:
        return f"{_request_line(operation)}."
    return title if title.endswith((".", "!", "?")) else f"{title}."


def _request_line(operation: ir.Operation) -> str:
    return f"`{operation.method} {operation.origin}`"


def _raises(operation: ir.Operation, positional: list[ArgumentView]) -> Iterator[tuple[str, str]]:
    if positional:
        yield "ValueError", f"{' or '.join(f'`{each.name}`' for each in positional)} is empty."
    for response in operation.responses:
        if response.status in STATUS_ERRORS:
            yield STATUS_ERRORS[response.status], f"{response.status}: {_sentence(response.doc)}"


def _sentence(text: str) -> str:
    """The first sentence of a text."""
    return re.split(r"(?<=[.!?])\s", text.strip(), maxsplit=1)[0]


def _is_file(type_: ir.Type) -> bool:
    return (
        isinstance(type_, ir.Scalar)
        and type_.kind == "string"
        and (type_.format == "binary" or type_.constraints.content_media_type is not None)
    )


def server_url(servers: tuple[ir.Server, ...]) -> str:
    """The first server's URL with the defaults of its variables; empty when it is not absolute."""
    if not servers:
        return ""
    url = servers[0].url
    for variable in servers[0].variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    return url.rstrip("/") if url.startswith(("https://", "http://")) and "{" not in url else ""
