"""Calls every operation of a generated package, and answers with what the document promises."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import msgspec

from tests.corpus.naming import Names
from tests.corpus.reading import Operation, Place, Reading
from tests.corpus.values import Maker, Unmakeable
from tests.corpus.wire import Call, allowed, is_json, problems

_ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}
_BASE = "https://api.test/base"


@dataclass
class Outcome:
    """What became of the calls: how many were made, what was wrong, what could not be tried."""

    calls: int = 0
    faults: list[str] = field(default_factory=list)
    untried: list[str] = field(default_factory=list)

    def fault(self, where: object, what: object) -> None:
        self.faults.append(f"{where}: {what}")


@dataclass
class Answer:
    """One documented answer, and what a client makes of it."""

    status: int
    media: str
    content: bytes
    value: Any
    is_error: bool

    def response(self) -> httpx.Response:
        headers = {"content-type": self.media} if self.media else {}
        return httpx.Response(self.status, headers=headers, content=self.content)


def smoke(file: Path, names: Names) -> Outcome:
    """Call all operations of a document with a package that can be imported."""
    document, outcome = Reading(file), Outcome()
    tester = _Tester(document, names, outcome)
    calls = [
        (operation, call, answer)
        for operation in document.operations()
        for call, answer in tester.plan(operation)
    ]
    for operation, call, answer in calls:
        tester.sync(operation, call, answer)
    asyncio.run(tester.all_async(calls))
    return outcome


class _Tester:
    def __init__(self, document: Reading, names: Names, outcome: Outcome) -> None:
        self.document, self.names, self.outcome = document, names, outcome
        self.package: ModuleType = importlib.import_module(names.package)
        self.sending, self.receiving = Maker(document, sent=True), Maker(document, sent=False)
        self.requests: list[httpx.Request] = []
        self.answer: Answer | None = None
        http = httpx.Client(transport=httpx.MockTransport(self._handle))
        self.client = self._client(names.client, http)

    # ------------------------------------------------------------------------ planning

    def plan(self, operation: Operation) -> Iterator[tuple[Call, Answer]]:
        """Each answer once, small and full calls in turn; a small one is among them."""
        answers = list(self._answers(operation))
        small = self._call(operation, full=False)
        full = self._call(operation, full=True)
        for call in filter(None, (small, full)):
            yield from ((call, answer) for answer in answers[:2])
        best = full or small
        if best is not None:
            yield from ((best, answer) for answer in answers[2:])

    def _call(self, operation: Operation, *, full: bool) -> Call | None:
        call = Call(operation, key=self.names.plan.key)
        try:
            for one in operation.parameters:
                if one.required or full:
                    nested = not one.media
                    call.given[one.location, one.wire] = _sendable(
                        self.sending.make(one.schema, full=full or nested, flat=nested),
                        one.location,
                    )
            self._add_body(call, full=full)
        except Unmakeable as why:
            self.outcome.untried.append(f"{operation}: {why}")
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
            # An optional body whose properties are arguments is left out where none is given.
            call.has_body = bool(call.body != {} or body.value.get("required"))
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
        if media == "text/event-stream":
            self.outcome.untried.append(f"{operation}: {status} {media}")
            return None
        said = schema.value if schema is not None else None
        is_text = isinstance(said, dict) and said.get("type") == "string"
        if is_json(media) or (media in ("*/*", "application/*") and not is_text):
            try:
                value = self.receiving.make(schema, full=full)
            except Unmakeable as why:
                self.outcome.untried.append(f"{operation}: {status}: {why}")
                return None
            kind = "application/json" if "*" in media else media
            return Answer(status, kind, json.dumps(value).encode(), value, is_error)
        concrete = media.replace("*/*", "text/plain").replace("*", "x-any").partition(";")[0]
        if concrete.startswith("text/") or "xml" in media:
            return Answer(status, concrete, b"<a>text</a>", "<a>text</a>", is_error)
        return Answer(status, concrete, b"\x00\xffbytes", b"\x00\xffbytes", is_error)

    # ------------------------------------------------------------------------ calling

    def _client(self, kind: str, http: Any) -> Any:
        made = getattr(self.package, kind)
        asked = inspect.signature(made).parameters
        secrets = {name: "secret" for name, one in asked.items() if one.annotation == "str | None"}
        return made(
            base_url=_BASE,
            http_client=http,
            max_retries=0,
            strict_response_validation=True,
            **secrets,
        )

    def _handle(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        assert self.answer is not None
        return self.answer.response()

    def sync(self, operation: Operation, call: Call, answer: Answer) -> None:
        try:
            method, arguments = self._bound(self.client, call)
            self._start(answer)
            result = method(**arguments)
        except Exception as error:
            self._judge_error(call, answer, error)
        else:
            self._judge(call, answer, result)

    async def all_async(self, calls: list[Any]) -> None:
        """The same with the other client, one good answer for each operation."""
        done: set[str] = set()

        async def handle(request: httpx.Request) -> httpx.Response:
            await request.aread()
            return self._handle(request)

        async with httpx.AsyncClient(transport=httpx.MockTransport(handle)) as http:
            client = self._client(f"Async{self.names.client}", http)
            for operation, call, answer in reversed(calls):
                if str(operation) in done or answer.is_error:
                    continue
                done.add(str(operation))
                try:
                    method, arguments = self._bound(client, call)
                    self._start(answer)
                    result = await method(**arguments)
                except Exception as error:
                    self._judge_error(call, answer, error)
                else:
                    self._judge(call, answer, result)

    def _start(self, answer: Answer) -> None:
        self.requests.clear()
        self.answer = answer
        self.outcome.calls += 1

    def _bound(self, client: Any, call: Call) -> tuple[Any, dict[str, Any]]:
        method = self.names.method(client, call.operation)
        arguments: dict[str, Any] = {}
        for (location, wire), value in call.given.items():
            arguments[self.names.argument(call.operation, location, wire)] = value
        if call.has_body:
            if "body" in inspect.signature(method).parameters:
                arguments["body"] = call.body
            else:
                fields = self.names.fields(call.operation)
                extra = {wire: value for wire, value in call.body.items() if wire not in fields}
                arguments |= {fields[w]: value for w, value in call.body.items() if w in fields}
                if extra:
                    arguments["extra_body"] = extra
        return method, arguments

    # ------------------------------------------------------------------------ judging

    def _judge(self, call: Call, answer: Answer, result: Any) -> None:
        if not self._is_asked_for(answer):
            return
        self._judge_request(call)
        if answer.is_error:
            self.outcome.fault(call.operation, f"{answer.status} raised nothing")
            return
        plain = encoded(result)
        if answer.value is None and result is None:
            return
        if isinstance(plain, bytes) and isinstance(answer.value, str):
            plain = plain.decode()  # what is text to one is an image to another, as SVG is
        if plain != answer.value:
            said = f"{answer.status} {answer.media} {str(answer.value)[:200]}"
            self.outcome.fault(call.operation, f"{said} became {str(plain)[:200]}")

    def _judge_error(self, call: Call, answer: Answer, error: Exception) -> None:
        name = _ERRORS.get(answer.status, "InternalServerError" if answer.status >= 500 else "")
        wanted = getattr(self.package, name or "APIStatusError")
        if not self._is_asked_for(answer):
            return
        if self.requests:
            self._judge_request(call)
        if answer.is_error and self.requests:
            if not isinstance(error, wanted) or error.status_code != answer.status:
                self.outcome.fault(call.operation, f"{answer.status} raised {error!r}")
            return
        said = (
            f"{answer.status} {answer.media} {str(answer.value)[:200]}: " if self.requests else ""
        )
        self.outcome.fault(call.operation, f"{said}{type(error).__name__}: {str(error)[:300]}")

    def _is_asked_for(self, answer: Answer) -> bool:
        """Whether the request accepts an answer of this media type; no server gives another."""
        if answer.is_error or not answer.media or not self.requests:
            return True
        accepted = self.requests[0].headers["accept"].split(",")
        kinds = [each.partition(";")[0].strip().lower() for each in accepted]
        media = answer.media.partition(";")[0].strip().lower()
        asked = any(
            kind == media or media.startswith(kind.partition("*")[0] or "-") or kind == "*/*"
            for kind in kinds
        )
        self.outcome.calls -= not asked
        return asked

    def _judge_request(self, call: Call) -> None:
        request = self.requests[0]
        for problem in problems(call, request, self.document):
            self.outcome.fault(call.operation, problem)
        if not allowed(call, request, self.document):
            self.outcome.fault(call.operation, "no documented credentials were sent")


def encoded(value: Any) -> Any:
    """Plain data of what a method returned, by the public ways of a user."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, (list, tuple)):
        return [encoded(item) for item in value]
    if isinstance(value, dict):
        return {key: encoded(item) for key, item in value.items()}
    if hasattr(value, "content"):
        return value.content
    return value if isinstance(value, bytes) else msgspec.to_builtins(value)


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
