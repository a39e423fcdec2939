"""Which calls to make of an operation, and what the server answers them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import httpx

from tests.corpus.place import Place
from tests.corpus.reading import Operation, Reading
from tests.corpus.streaming import is_stream, streamed
from tests.corpus.values import Maker, Unmakeable
from tests.corpus.wire import Call, is_json


@dataclass
class Answer:
    """One documented answer, and what a client makes of it: of a stream, the list of its items."""

    status: int
    media: str
    content: bytes
    value: Any
    is_error: bool
    is_stream: bool = False

    def response(self) -> httpx.Response:
        headers = {"content-type": self.media} if self.media else {}
        return httpx.Response(self.status, headers=headers, content=self.content)


class Planner:
    """Plans the calls of a document; what has no value is noted in `untried`.

    `key` is a property of bodies that the client adds by itself.
    """

    def __init__(self, document: Reading, key: str) -> None:
        self.key = key
        self.sending, self.receiving = Maker(document, sent=True), Maker(document, sent=False)
        self.untried: list[str] = []

    def plan(self, operation: Operation) -> Iterator[tuple[Call, Answer]]:
        """Each answer once, small and full calls in turn; a small one is among them."""
        answers = list(self._answers(operation))
        small = self._call(operation, full=False)
        full = self._call(operation, full=True)
        for call in filter(None, (small, full)):
            yield from ((_asking(call, answer, answers), answer) for answer in answers[:2])
        best = full or small
        if best is not None:
            yield from ((_asking(best, answer, answers), answer) for answer in answers[2:])

    def _call(self, operation: Operation, *, full: bool) -> Call | None:
        call = Call(operation, key=self.key)
        try:
            for one in operation.parameters:
                if (one.location, one.wire) == ("query", "stream") and _is_yes_or_no(one.schema):
                    call.flag = "query"
                if one.required or full:
                    nested = not one.media
                    call.given[one.location, one.wire] = _sendable(
                        self.sending.make(one.schema, full=full or nested, flat=nested),
                        one.location,
                    )
            self._add_body(call, full=full)
        except Unmakeable as why:
            self.untried.append(f"{operation}: {why}")
            return None
        return call

    def _add_body(self, call: Call, *, full: bool) -> None:
        body = call.operation.place.get("requestBody")
        content = call.operation.place.get("requestBody", "content")
        contents = dict(content.items()) if content is not None else {}
        if body is None or not contents or not (full or body.value.get("required")):
            return
        media = min(contents, key=_preference)
        schema = contents[media].get("schema")
        call.medias, call.has_body = tuple(contents), True
        is_form = media.startswith("multipart/") or "form" in media
        if is_json(media) or is_form or media in ("*/*", "application/*"):
            call.body = self.sending.make(schema, full=full)
            flag = schema.get("properties", "stream") if schema is not None else None
            call.flag = "body" if flag is not None and _is_yes_or_no(flag) else call.flag
            # An optional body whose properties are arguments is left out where none is given.
            call.has_body = bool(call.body != {} or body.value.get("required"))
            encoding = contents[media].get("encoding")
            call.encoding = encoding.value if encoding is not None else {}
            if media.startswith("multipart/"):
                call.body = _files(call.body, schema)
        elif media.startswith("text/") or "xml" in media:
            call.body = "<a>text</a>"
        else:
            call.body = b"\x00\xffbytes"

    def _answers(self, operation: Operation) -> Iterator[Answer]:
        responses = operation.place.get("responses")
        said = dict(responses.items()) if responses is not None else {}
        good = [code for code in said if code[:1] == "2"]
        for code, place in said.items():
            if code.startswith("x-") or code[:1] in "13":
                continue
            status = _status(code, is_good=not good)
            contents = place.followed().get("content")
            medias = dict(contents.items()) if contents is not None else {}
            if status in (204, 205, 304) or operation.method == "head" or not medias:
                yield Answer(status, "", b"", None, is_error=status >= 400)
                continue
            for media, entry in medias.items():
                for full in (True, False):
                    made = self._answer(operation, status, media, entry.get("schema"), full=full)
                    if made is not None:
                        yield made
                    if not is_json(media) or status >= 400:
                        break
        if not said:
            yield Answer(200, "", b"", None, is_error=False)

    def _answer(
        self, operation: Operation, status: int, media: str, schema: Place | None, *, full: bool
    ) -> Answer | None:
        is_error = status >= 400
        if is_stream(media) and not is_error:
            try:
                content, items = streamed(media, schema, self.receiving)
            except Unmakeable as why:
                self.untried.append(f"{operation}: {status}: {why}")
                return None
            return Answer(status, media, content, items, is_error=False, is_stream=True)
        said = schema.value if schema is not None else None
        is_text = isinstance(said, dict) and said.get("type") == "string" and "enum" not in said
        if is_json(media) or (media in ("*/*", "application/*") and not is_text):
            try:
                value = self.receiving.make(schema, full=full)
            except Unmakeable as why:
                self.untried.append(f"{operation}: {status}: {why}")
                return None
            kind = "application/json" if "*" in media else media
            return Answer(status, kind, json.dumps(value).encode(), value, is_error)
        concrete = media.replace("*/*", "text/plain").replace("*", "x-any").partition(";")[0]
        if concrete.startswith("text/") or "xml" in media:
            return Answer(status, concrete, b"<a>text</a>", "<a>text</a>", is_error)
        return Answer(status, concrete, b"\x00\xffbytes", b"\x00\xffbytes", is_error)


def _asking(call: Call, answer: Answer, answers: list[Answer]) -> Call:
    """A call whose `stream` says yes where the answer is a stream, and no elsewhere."""
    if not any(each.is_stream for each in answers):
        return call
    if call.flag == "body" and isinstance(call.body, dict):
        return replace(call, body=call.body | {"stream": answer.is_stream}, has_body=True)
    if call.flag == "query":
        return replace(call, given=call.given | {("query", "stream"): answer.is_stream})
    return call


def _is_yes_or_no(schema: Place) -> bool:
    kind = schema.get("type")
    return kind is not None and "boolean" in kind.value


def _status(code: str, *, is_good: bool) -> int:
    """A status that a documented code stands for, and no other one of the document."""
    if code == "default":
        return 200 if is_good else 418
    return int(code) if code.isdigit() else int(code[0]) * 100 + 18


def _preference(media: str) -> int:
    kinds = ("application/json", "json", "multipart/form-data", "urlencoded", "text/")
    return next((index for index, kind in enumerate(kinds) if kind in media), len(kinds))


def _sendable(value: Any, location: str) -> Any:
    """What a place in a request can hold: no empty path segment, no spaces around a header."""
    if value in ("", [], {}) and location in ("path", "header"):
        raise Unmakeable(f"only the empty value was found for the {location}")
    return value


def _files(body: Any, schema: Place | None) -> Any:
    """Bytes in place of the text of what the document calls binary."""
    if not isinstance(body, dict) or schema is None:
        return body
    properties: dict[str, Place] = {}
    for part in (
        schema,
        *(each.followed() for each in Place(schema.value.get("allOf"), schema.resolver).each()),
    ):
        properties |= dict(Place(part.value.get("properties"), part.resolver).items())
    changed = dict(body)
    for name, place in properties.items():
        end = place.followed()
        item = end.get("items")
        if name in body and _is_file(end):
            changed[name] = str(body[name]).encode()
        elif name in body and item is not None and _is_file(item):
            changed[name] = [str(each).encode() for each in body[name]]
    return changed


def _is_file(place: Place) -> bool:
    value = place.value
    return isinstance(value, dict) and (
        value.get("format") == "binary"
        or ("contentMediaType" in value and "contentEncoding" not in value)
    )
