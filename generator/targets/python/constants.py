"""The constant of an operation: all that is the same in each call of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from generator import ir
from generator.targets.python.annotations import Annotator, Imports
from generator.targets.python.answers import EVENTS, Streamed, answers
from generator.targets.python.bodies import is_form, is_json, writer_of
from generator.targets.python.layout import in_line_or_spread, spread
from generator.targets.python.names import PythonPlan
from generator.text import literal

DEFAULT_STYLES = {
    "path": ("simple", False),
    "query": ("form", True),
    "header": ("simple", False),
    "cookie": ("form", True),
}
# The classes of the runtime that ask for a next page.
_WAYS = {
    "page": "ByPage",
    "offset": "ByOffset",
    "cursor": "ByCursor",
    "last_item": "ByLastItem",
    "link": "ByLink",
    "link_header": "ByLinkHeader",
}


class ConstantWriter:
    """Writes `Operation(…)`, and notes what it needs to be imported."""

    def __init__(
        self, api: ir.Api, plan: PythonPlan, annotator: Annotator, imports: Imports
    ) -> None:
        self.api = api
        self.plan = plan
        self.annotator = annotator
        self.imports = imports

    def operation(
        self,
        operation: ir.Operation,
        media: ir.Media | None,
        returns: list[tuple[str, str, str]],
        streamed: Streamed | None = None,
    ) -> str:
        """The call that makes the constant, of a whole answer or of one that is a stream."""
        parts = [literal(operation.method), literal(_sendable(operation.origin))]
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
                parts.append(in_line_or_spread(f"{argument}={{", styles, "}", 4))
        if media is not None:
            parts.append(f"body={self._body(media)}")
        if streamed is not None:
            parts += self._streamed(streamed)
        elif returns:
            self.imports.add(".._runtime.operation", "Returns")
            entries = list(_by_status(returns))
            parts.append(in_line_or_spread("returns={", entries, "}", 4))
        if operation.id in self.plan.keyed:
            self.imports.add(".._runtime.operation", "IdempotencyKey")
            parts.append(f"key=IdempotencyKey({literal(self.plan.key)}, {self.plan.key_seconds})")
        if operation.pagination is not None:
            parts.append(f"paging={self._paging(operation.pagination)}")
        if url := self.plan.servers.own.get(operation.id):
            parts.append(f"server={literal(url)}")
        kind = "Operation" if streamed is None else "StreamOperation"
        return spread(f"{kind}(", parts, ")")

    def _streamed(self, streamed: Streamed) -> Iterator[str]:
        yield f"item={self.item(streamed)}"
        if streamed.media_type != EVENTS:
            yield f"media={literal(streamed.media_type)}"
        if streamed.whole:
            yield "whole=True"
        if streamed.as_text:
            yield "as_text=True"

    def _paging(self, pagination: ir.Pagination) -> str:
        name = _WAYS[pagination.kind]
        self.imports.add(".._runtime.paging", name)
        arguments = [
            f"{part}={_path(getattr(pagination, part))}"
            for part in ("parameter", "next", "more", "total")
            if getattr(pagination, part)
        ]
        if pagination.in_body:
            arguments.append("in_body=True")
        if pagination.start != 1:
            arguments.append(f"start={pagination.start}")
        return f"{name}({', '.join(arguments)})"

    def _auth(self, operation: ir.Operation) -> str:
        alternatives = [
            tuple(need.scheme for need in each if need.scheme in self.plan.credentials)
            for each in operation.security
        ]
        shown = [_tuple([literal(name) for name in names]) for names in dict.fromkeys(alternatives)]
        return _tuple(shown)

    def _style(self, parameter: ir.Parameter) -> str:
        if is_json(parameter.media_type):
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

    def _body(self, media: ir.Media) -> str:
        self.imports.add(".._runtime.operation", "Body")
        parts = [literal(media.media_type)]
        if (writer := writer_of(media.media_type)) is not None:
            module, function = writer
            self.imports.add(f".._runtime.{module}", function)
            parts.append(function)
        if is_form(media.media_type) and (encodings := ", ".join(self._encodings(media))):
            parts.append(f"{{{encodings}}}")
        return f"Body({', '.join(parts)})"

    def _encodings(self, media: ir.Media) -> Iterator[str]:
        for each in media.encodings:
            if each.styled:
                self.imports.add(".._runtime.operation", "Style")
                arguments = [literal(each.style)]
                if each.explode != (each.style == "form") and each.style != "deepObject":
                    arguments.append(f"explode={each.explode}")
                if each.allow_reserved:
                    arguments.append("allow_reserved=True")
                yield f"{literal(each.field)}: Style({', '.join(arguments)})"
            elif each.content_type:
                yield f"{literal(each.field)}: {literal(each.content_type)}"

    def returns(self, operation: ir.Operation) -> list[tuple[str, str, str]]:
        """(status, the call of Returns, annotation) of each good answer, in each media type."""
        found: list[tuple[str, str, str]] = []
        for answer in answers(self.api, operation):
            if answer.media is None:
                found.append((answer.status, "Returns()", "None"))
                continue
            text, shown = {"text": "str", "bytes": "bytes"}.get(answer.form, "bytes"), ""
            if answer.form == "json" and not self.annotator.is_file(answer.media.type):
                text = self.annotator.received(answer.media.type)
                shown = self._page_list(operation.pagination, answer.media.type)
            call = f"Returns({literal(answer.media.media_type)}, {text})"
            found.append((answer.status, call, shown or text))
        return found

    def item(self, streamed: Streamed) -> str:
        """What a stream is made of."""
        if streamed.item is not None:
            return self.annotator.received(streamed.item)
        self.imports.add(".._runtime.sse", "ServerSentEvent")
        return "ServerSentEvent"

    def _page_list(self, pagination: ir.Pagination | None, type_: ir.Type) -> str:
        """What a list is annotated as that is one page of a longer one, else nothing."""
        if pagination is None or pagination.items:
            return ""
        # another name than its own, which a schema may well have
        self.imports.add(".._runtime.pages", "PageList as _PageList")
        nullable = " | None" if isinstance(type_, ir.Nullable) else ""
        return f"_PageList[{self.annotator.received(pagination.item)}]{nullable}"


def _path(steps: tuple[str, ...]) -> str:
    shown = ", ".join(literal(step) for step in steps)
    return f"({shown},)" if len(steps) == 1 else f"({shown})"


def _tuple(parts: list[str]) -> str:
    return f"({', '.join(parts)}{',' if len(parts) == 1 else ''})"


def _by_status(returns: list[tuple[str, str, str]]) -> Iterator[str]:
    """Entries of a dict: what each status returns, in one media type or several."""
    calls: dict[str, list[str]] = {}
    for status, call, _ in returns:
        calls.setdefault(status, []).append(call)
    for status, each in calls.items():
        several = f"({', '.join(each)})"
        yield f"{literal(status)}: {each[0] if len(each) == 1 else several}"


def _sendable(path: str) -> str:
    """A path in which only names are in braces, and no sign is one that a URL cannot hold."""
    return re.sub(r"\{\}|[\x00-\x20\x7f]", lambda found: quote(found[0]), path)
