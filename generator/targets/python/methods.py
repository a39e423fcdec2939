"""The view of a method: its arguments, the values it sends and its docstrings."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.targets.python.annotations import Annotator, Imports
from generator.targets.python.bodies import is_json, preferred_media, spread_body
from generator.targets.python.constants import ConstantWriter
from generator.targets.python.method_docs import async_doc, method_doc, retries_doc
from generator.targets.python.method_names import resource_class
from generator.targets.python.names import PythonPlan, auto_key
from generator.targets.python.prose import described, facts
from generator.text import docstring, identifier, literal

SENDERS = {"path": "path", "query": "query", "header": "headers", "cookie": "cookies"}


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


class OperationWriter:
    """Turns one operation into the view of its method."""

    def __init__(
        self, api: ir.Api, plan: PythonPlan, annotator: Annotator, imports: Imports
    ) -> None:
        self.api = api
        self.plan = plan
        self.annotator = annotator
        self.imports = imports
        self.constants = ConstantWriter(plan, annotator, imports)

    def view(self, operation: ir.Operation) -> MethodView:
        name = identifier(self.plan.methods[operation.id].name)
        method = self.plan.methods[operation.id]
        like = f"{resource_class(method.resource)}.{method.name}"
        media = preferred_media(operation.body.contents) if operation.body is not None else None
        positional, keywords, values = self._arguments(operation, media)
        returns = self.constants.returns(operation)
        return MethodView(
            name=name,
            constant=f"_{name.upper()}",
            operation=self.constants.operation(operation, media, returns),
            returns=" | ".join(dict.fromkeys(part for _, _, part in returns)) or "None",
            positional=positional,
            keywords=keywords,
            values=values,
            doc=docstring(
                method_doc(operation, positional, keywords, returns, self._retries(operation)),
                indent=8,
            ),
            async_doc=docstring(async_doc(operation, like), indent=8),
        )

    def _retries(self, operation: ir.Operation) -> str:
        key = ""
        spread = spread_body(self.api, operation)
        if operation.id in self.plan.keyed and spread is not None:
            [key] = [
                self.plan.arguments[operation.id, field.id]
                for field in spread.fields
                if field.wire == self.plan.key
            ]
        return retries_doc(operation, key, self.plan.key_seconds, auto_key(self.plan.key))

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
            self.plan.arguments[operation.id, each.id]: operation.origin.find(f"{{{each.wire}}}")
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
            self.plan.arguments[operation.id, parameter.id],
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
            name = self.plan.arguments[operation.id, each.id]
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
            if self.annotator.is_file(inner):
                self.imports.add(".._runtime.operation", "File")
                return "File"
            if isinstance(inner, ir.ListOf) and self.annotator.is_file(inner.item):
                self.imports.add(".._runtime.operation", "File")
                self.imports.add("collections.abc", "Iterable")
                return "Iterable[File]"
        return self.annotator.sent(type_)
