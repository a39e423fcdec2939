"""The view of a method: its arguments, the values it sends and its docstrings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator import ir
from generator.targets.python.annotations import Annotator, Imports
from generator.targets.python.answers import Streamed, good, only_streams, other_forms, stream_of
from generator.targets.python.bodies import (
    WILDCARDS,
    is_form,
    is_json,
    is_markup,
    is_text,
    kind_of,
    preferred_media,
    spread_body,
)
from generator.targets.python.constants import ConstantWriter
from generator.targets.python.layout import in_line_or_spread
from generator.targets.python.method_docs import async_doc, method_doc, retries_doc
from generator.targets.python.method_names import resource_class, stream_id
from generator.targets.python.names import PythonPlan, auto_key
from generator.targets.python.prose import described, facts
from generator.text import docstring, identifier, literal

STREAM = (
    "The answer is a stream of items, each as it arrives. A `with` around it gives the connection "
    "back; nothing is sent again once it has begun."
)
SENDERS = {"path": "path", "query": "query", "header": "headers", "cookie": "cookies"}


FILES = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\b(File|FileContent)\b""")


@dataclass(frozen=True, slots=True)
class ArgumentView:
    name: str
    annotation: str
    default: str
    doc: str

    @property
    def async_annotation(self) -> str:
        """What the asynchronous method takes: files may be iterated over asynchronously there."""
        return FILES.sub(lambda found: found[1] or f"Async{found[2]}", self.annotation)


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method; `holds` is what its constant is an operation of, a stream's item for a stream."""

    name: str
    constant: str
    operation: str
    holds: str
    is_stream: bool
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
        self.constants = ConstantWriter(api, plan, annotator, imports)

    def views(self, operation: ir.Operation) -> Iterator[MethodView]:
        """The method of an operation, and one more where it answers with a stream or without."""
        name, streamed = self.plan.methods[operation.id].name, stream_of(self.api, operation)
        if streamed is None or not only_streams(self.api, operation):
            yield self._view(operation, name, streamed, is_stream=False)
        if streamed is not None:
            name = self.plan.streams.get(stream_id(operation), name)
            yield self._view(operation, name, streamed, is_stream=True)

    def _view(
        self, operation: ir.Operation, name: str, streamed: Streamed | None, *, is_stream: bool
    ) -> MethodView:
        name = identifier(name)
        like = f"{resource_class(self.plan.methods[operation.id].resource)}.{name}"
        media = preferred_media(operation.body.contents) if operation.body is not None else None
        flag = streamed.flag if streamed is not None else None
        positional, keywords, values = self._arguments(operation, media, flag, is_stream)
        retries = self._retries(operation)
        if streamed is not None and is_stream:
            held = self.constants.item(streamed)
            returns = [(streamed.status, "", f"Stream[{held}]")]
            for each in ("AsyncStream", "Stream", "StreamOperation"):
                self.imports.add(".._runtime.streaming", each)
        else:
            streamed = None
            returns = self.constants.returns(operation)
            held = " | ".join(dict.fromkeys(text for _, _, text in returns)) or "None"
            self.imports.add(".._runtime.operation", "Operation")
        return MethodView(
            name=name,
            constant=f"_{name.upper()}",
            operation=self.constants.operation(operation, media, returns, streamed),
            holds=held,
            is_stream=is_stream,
            positional=positional,
            keywords=keywords,
            values=values,
            doc=docstring(
                method_doc(
                    operation,
                    positional,
                    keywords,
                    returns,
                    [*self._media_notes(operation, media, is_stream), retries, STREAM * is_stream],
                ),
                indent=8,
            ),
            async_doc=docstring(async_doc(operation, like), indent=8),
        )

    def _media_notes(
        self, operation: ir.Operation, media: ir.Media | None, is_stream: bool
    ) -> Iterator[str]:
        """What a method does not do of all that the document offers."""
        if media is not None and operation.body is not None:
            others = [f"`{each.media_type}`" for each in operation.body.contents if each != media]
            if others and (is_json(media.media_type) or is_form(media.media_type)):
                yield f"Sent as `{media.media_type}`; the API takes {', '.join(others)} too."
        others = [f"`{each}`" for each in other_forms(self.api, operation)]
        if others and not is_stream:
            yield (
                f"The answer could also be {', '.join(others)}: an `accept` in `extra_headers` "
                "asks for it, and `with_raw_response` gives it as it is."
            )
        headers = {f"`{one.wire}`": 1 for each in good(operation) for one in each.headers}
        if headers:
            yield f"Headers of the answer, in `with_raw_response`: {', '.join(headers)}."

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
        self,
        operation: ir.Operation,
        media: ir.Media | None,
        flag: ir.Field | ir.Parameter | None,
        is_stream: bool,
    ) -> tuple[list[ArgumentView], list[ArgumentView], list[tuple[str, str]]]:
        positional: list[ArgumentView] = []
        keywords: list[ArgumentView] = []
        sent: dict[str, list[str]] = {}
        for parameter in operation.parameters:
            entries = sent.setdefault(parameter.location, [])
            if parameter is flag and is_stream:
                entries.append(f"{literal(parameter.wire)}: True")
                continue
            view = self._parameter(operation, parameter)
            if parameter is flag:
                view = self._never_streamed(view, by_default=parameter.default is True)
            (positional if parameter.location == "path" else keywords).append(view)
            entries.append(f"{literal(parameter.wire)}: {view.name}")
        # The order in the path is the order in which people say the ids.
        order = [parameter for parameter in operation.parameters if parameter.location == "path"]
        places = {
            self.plan.arguments[operation.id, each.id]: operation.origin.find(f"{{{each.wire}}}")
            for each in order
        }
        positional.sort(key=lambda view: places[view.name])
        values = [
            (SENDERS[location], self._entries(f"{SENDERS[location]}=", sent[location]))
            for location in SENDERS
            if location in sent
        ]
        body, keywords_of_body = self._body(operation, media, flag, is_stream)
        if body:
            values.append(("body", body))
        keywords += keywords_of_body
        keywords.sort(key=lambda view: bool(view.default))
        return positional, keywords, values

    @staticmethod
    def _entries(before: str, entries: list[str]) -> str:
        """A dict, spread over lines where what is `before` it leaves too little room."""
        return in_line_or_spread("{", entries, "}", 12 + len(before))

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
        for each in filter(None, (found[2] for found in FILES.finditer(annotation))):
            # The asynchronous method calls it by another name.
            self.imports.add(".._runtime.operation", each)
            self.imports.add(".._runtime.operation", f"Async{each}")
        if required:
            return ArgumentView(identifier(name), annotation, "", doc)
        self.imports.add(".._runtime.omit", "omit")
        if annotation != "Any":
            self.imports.add(".._runtime.omit", "Omit")
            bare = annotation.removesuffix(" | None")
            annotation = f"{bare} | Omit" if bare == annotation else f"{bare} | Omit | None"
            # `None | Omit` is what a linter would turn round.
            annotation = "Omit | None" if bare == "None" else annotation
        return ArgumentView(identifier(name), annotation, "omit", doc)

    def _body(
        self,
        operation: ir.Operation,
        media: ir.Media | None,
        flag: ir.Field | ir.Parameter | None,
        is_stream: bool,
    ) -> tuple[str, list[ArgumentView]]:
        if operation.body is None or media is None:
            return "", []
        spread = spread_body(self.api, operation)
        if spread is None:
            annotation = self._whole_body(media)
            doc = described(operation.body.doc, [_sent_as(operation.body, media)])
            return "body", [self._argument("body", annotation, operation.body.required, doc)]
        views: list[tuple[str, ArgumentView]] = []
        for each in spread.fields:
            if each.read_only or (each is flag and is_stream):
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
            if each is flag:
                view = self._never_streamed(view, by_default=each.default is True)
            views.append((each.wire, view))
        views.sort(key=lambda entry: bool(entry[1].default))
        entries = [f"{literal(wire)}: {view.name}" for wire, view in views]
        if isinstance(flag, ir.Field) and is_stream:
            entries.append(f"{literal(flag.wire)}: True")
        given = self._entries("body=", entries)
        if not operation.body.required:
            self.imports.add(".._runtime.omit", "unless_empty")
            given = f"unless_empty({given})"
        return given, [view for _, view in views]

    def _never_streamed(self, view: ArgumentView, *, by_default: bool) -> ArgumentView:
        """The argument that asks for a stream, in the method that returns none."""
        self.imports.add("typing", "Literal")
        view = replace(view, doc=described(view.doc, ["The stream has a method of its own."]))
        if by_default:
            return replace(view, annotation="Literal[False]", default="False")
        return replace(view, annotation=re.sub(r"\bbool\b", "Literal[False]", view.annotation))

    def _whole_body(self, media: ir.Media) -> str:
        wild = kind_of(media.media_type) in WILDCARDS and self.annotator.is_file(media.type)
        if (is_json(media.media_type) and not wild) or is_form(media.media_type):
            return self.annotator.sent(media.type)
        return "str | FileContent" if is_text(media.media_type) else "FileContent"

    def _part(self, type_: ir.Type, media: ir.Media) -> str:
        """The annotation of one property; a binary part of a form is a file."""
        inner = type_.inner if isinstance(type_, ir.Nullable) else type_
        if kind_of(media.media_type).startswith("multipart/"):
            if self.annotator.is_file(inner):
                return "File"
            if isinstance(inner, ir.ListOf) and self.annotator.is_file(inner.item):
                self.imports.add("collections.abc", "Iterable")
                return "Iterable[File]"
        return self.annotator.sent(type_)


def _sent_as(body: ir.Body, media: ir.Media) -> str:
    """How a body that stays one argument is sent."""
    said = f"Sent as {media.media_type}"
    if is_json(media.media_type) or is_form(media.media_type):
        return f"{said}."
    others = [each.media_type for each in body.contents if each != media]
    said += ", which is written by you" if is_markup(media.media_type) else ""
    if others:
        said += f"; a `content-type` in `extra_headers` may say {' or '.join(others)} instead"
    return f"{said}. A file is read while it is sent."
