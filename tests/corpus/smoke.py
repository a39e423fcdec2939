"""Calls every operation of a generated package, and answers with what the document promises."""

from __future__ import annotations

import asyncio
import importlib
import inspect
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import msgspec

from tests.corpus.naming import Names
from tests.corpus.planning import Answer, Planner
from tests.corpus.reading import Reading
from tests.corpus.security import OWN, allowed, needs_own_auth
from tests.corpus.streaming import same_items
from tests.corpus.wire import Call, problems

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


def smoke(file: Path, names: Names) -> Outcome:
    """Call all operations of a document with a package that can be imported."""
    document, outcome = Reading(file, names.skipped), Outcome()
    tester = _Tester(document, names, outcome)
    planner = Planner(document, names.plan.key)
    calls = [each for operation in document.operations() for each in planner.plan(operation)]
    tester.sync(calls)
    asyncio.run(tester.all_async(calls))
    outcome.untried += planner.untried
    return outcome


class _Tester:
    def __init__(self, document: Reading, names: Names, outcome: Outcome) -> None:
        self.document, self.names, self.outcome = document, names, outcome
        self.package: ModuleType = importlib.import_module(names.package)
        self.requests: list[httpx.Request] = []
        self.answer: Answer | None = None

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

    def sync(self, calls: list[tuple[Call, Answer]]) -> None:
        transport = httpx.MockTransport(self._handle)
        plain, own = httpx.Client(transport=transport), httpx.Client(transport=transport, auth=OWN)
        clients = [self._client(self.names.client, http) for http in (plain, own)]
        for call, answer in calls:
            self._call(clients[needs_own_auth(call.operation, self.document)], call, answer)

    def _call(self, client: Any, call: Call, answer: Answer) -> None:
        try:
            method, arguments = self._bound(client, call, answer)
            self._start(answer)
            result = method(**arguments)
            result = list(result) if isinstance(result, Iterator) else result
        except Exception as error:
            self._judge_error(call, answer, error)
        else:
            self._judge(call, answer, result)

    async def all_async(self, calls: list[tuple[Call, Answer]]) -> None:
        """The same with the other client, one good answer for each operation."""
        done: set[str] = set()

        async def handle(request: httpx.Request) -> httpx.Response:
            await request.aread()
            return self._handle(request)

        transport = httpx.MockTransport(handle)
        plain, own = (httpx.AsyncClient(transport=transport, auth=auth) for auth in (None, OWN))
        async with plain, own:
            clients = [self._client(f"Async{self.names.client}", http) for http in (plain, own)]
            for call, answer in reversed(calls):
                if str(call.operation) in done or answer.is_error:
                    continue
                done.add(str(call.operation))
                client = clients[needs_own_auth(call.operation, self.document)]
                await self._call_async(client, call, answer)

    async def _call_async(self, client: Any, call: Call, answer: Answer) -> None:
        try:
            method, arguments = self._bound(client, call, answer)
            self._start(answer)
            result = await method(**arguments)
            if isinstance(result, AsyncIterator):
                result = [item async for item in result]
        except Exception as error:
            self._judge_error(call, answer, error)
        else:
            self._judge(call, answer, result)

    def _start(self, answer: Answer) -> None:
        self.requests.clear()
        self.answer = answer
        self.outcome.calls += 1

    def _bound(self, client: Any, call: Call, answer: Answer) -> tuple[Any, dict[str, Any]]:
        method = self.names.method(client, call.operation, is_stream=answer.is_stream)
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
        if answer.is_stream and "stream" not in inspect.signature(method).parameters:
            arguments.pop("stream", None)  # the method for the stream says it by itself
        return method, arguments

    # ------------------------------------------------------------------------ judging

    def _judge(self, call: Call, answer: Answer, result: Any) -> None:
        if not self._is_asked_for(answer):
            return
        self._judge_request(call)
        if answer.is_error:
            self.outcome.fault(call.operation, f"{answer.status} raised nothing")
            return
        if answer.value is None and result in (None, []):
            return
        plain = encoded(result)
        if answer.is_stream and same_items(plain, answer.value):
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
    if type(value).__name__ == "ServerSentEvent":
        return value.data
    if hasattr(value, "content"):
        return value.content
    return value if isinstance(value, bytes) else msgspec.to_builtins(value)
