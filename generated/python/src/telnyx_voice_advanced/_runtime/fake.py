# @generated from templates/python/_runtime/fake.py; edit that file, then run: make generate
"""An API that answers from its document and never leaves the process: a transport for httpx."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from inspect import isawaitable, iscoroutine
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from uuid import uuid4

from . import library
from .decoding import DecodeError, decode
from .models import is_object
from .plans import Failure, Plans
from .refusals import Checker, detail, may, route
from .retry import RetryPolicy
from .samples import Kit, Known, event_name
from .settings import DEFAULT_TIMEOUT
from .values import encode_json, is_json

if TYPE_CHECKING:
    import httpx
else:
    httpx = library.default()

Webhook: TypeAlias = Callable[[bytes, dict[str, str]], object]


class Signer(Protocol):
    """Gives the headers by which a delivery proves who sent it."""

    def sign(self, body: bytes, *, timestamp: int) -> dict[str, str]: ...


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A request that arrived, and how it was answered."""

    operation: str  # as it is called on the client, "calls.actions.refer"; empty when unknown
    method: str
    url: str
    path: Mapping[str, str]
    query: httpx.QueryParams
    headers: httpx.Headers
    content: bytes
    body: Any  # the JSON of `content`, None where it is none
    command_id: str | None
    repeated: bool  # the id of the command was known already, so nothing happened
    unknown: tuple[str, ...]  # JSON pointers to properties that the document does not know
    status: int | None  # None where the connection broke


@dataclass(frozen=True, slots=True)
class Delivery:
    """An event as the API would post it."""

    event_type: str
    body: bytes
    headers: dict[str, str]


@dataclass(slots=True)
class _Exchange:
    """A request, what is known of it, and what it ends in."""

    request: httpx.Request
    body: Any
    operation: Known | None = None
    path: dict[str, str] = field(default_factory=dict[str, str])
    key: str | None = None
    repeated: bool = False
    unknown: tuple[str, ...] = ()
    delay: float = 0
    deliveries: list[Delivery] = field(default_factory=list[Delivery])
    error: Exception | None = None
    response: httpx.Response = field(default_factory=lambda: httpx.Response(500))

    def result(self) -> httpx.Response:
        """Return the answer, or raise what broke the connection, by the library that asked."""
        if self.error is not None:
            raise self.error
        asking, answer = library.of_request(self.request), self.response
        if asking is not httpx:
            raw, content = answer.headers.raw, answer.content
            answer = asking.Response(answer.status_code, headers=raw, content=content)
        return answer


class FakeApi(Plans, httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers requests with the document's examples, and delivers the events that they cause.

    `calls` has every request and `deliveries` every event, in their order. A request that does not
    fit the document gets the status that the API would give, with `errors` that say why.
    """

    def __init__(
        self,
        kit: Kit,
        keys: Signer | None,
        *,
        webhook: Webhook | None = None,
        names: Mapping[type[object], str] | None = None,
        clock: Callable[[], float] | None = None,
        ids: Callable[[], str] | None = None,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        try:
            self._checker = Checker(kit)
        except ImportError as error:
            hint = f'pip install "{kit.distribution}[testing]"'
            raise ImportError(f"{type(self).__name__} needs jsonschema: {hint}") from error
        super().__init__(kit, names or {})
        self._signer, self._webhook = keys, webhook
        self._clock, self._ids = clock or time.time, ids or (lambda: str(uuid4()))
        self._sleep = sleep
        self.calls: list[RecordedCall] = []
        self.deliveries: list[Delivery] = []
        self.reset()

    def __repr__(self) -> str:
        planned = "".join(f", planned: {plan}" for plan in self._plans)
        counts = f"{len(self.calls)} calls, {len(self.deliveries)} deliveries"
        return f"<{type(self).__name__}: {counts}{planned}>"

    # ------------------------------------------------------------------ what a test asks for

    def reset(self) -> None:
        """Forget all calls, deliveries and command ids, and everything that was planned."""
        with self._lock:
            self.calls.clear()
            self.deliveries.clear()
            self._plans.clear()
            self._outcomes.clear()
            self._keys: dict[tuple[str, ...], float] = {}
            self._said: dict[tuple[str, ...], dict[str, Any]] = {}
            self._latest = 0

    def emit(
        self, event: type[object] | str, *, changes: Mapping[str, object] | None = None
    ) -> Delivery:
        """Deliver an event that no request caused, with changes to its example.

        Args:
            event: Its class, or its type as a string.
            changes: What is to be different, object by object.
        """
        with self._lock:
            delivery = self._delivery(event_name(event, self._names), {}, changes)
            self.deliveries.append(delivery)
        self._deliver([delivery])
        return delivery

    async def aemit(
        self, event: type[object] | str, *, changes: Mapping[str, object] | None = None
    ) -> Delivery:
        """Do what `emit()` does, for a webhook that is a coroutine function."""
        with self._lock:
            delivery = self._delivery(event_name(event, self._names), {}, changes)
            self.deliveries.append(delivery)
        await self._adeliver([delivery])
        return delivery

    def http(self, kind: str) -> Any:
        """Return a `Client` or `AsyncClient` of the HTTP library that sends to this fake."""
        timeout = httpx.Timeout(**DEFAULT_TIMEOUT)
        return getattr(httpx, kind)(transport=self, timeout=timeout)

    def retry_policy(self) -> RetryPolicy:
        """Pauses between the tries of a client that take no time, or are handed to `sleep`."""

        async def pause(seconds: float) -> None:
            slept = self._sleep and self._sleep(seconds)
            if isawaitable(slept):
                await slept

        return RetryPolicy(sleep=self._sleep or _at_once, async_sleep=pause)

    # ------------------------------------------------------------------ what httpx asks for

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of `httpx.Client`; the webhook has seen all its events by then."""
        request.read()
        exchange = self._exchange(request)
        self._deliver(exchange.deliveries)
        if exchange.delay:
            (self._sleep or time.sleep)(exchange.delay)
        return exchange.result()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of `httpx.AsyncClient`; the webhook may be a coroutine function."""
        import anyio

        await request.aread()
        exchange = self._exchange(request)
        await self._adeliver(exchange.deliveries)
        if exchange.delay:
            slept = (self._sleep or anyio.sleep)(exchange.delay)
            if isawaitable(slept):
                await slept
        return exchange.result()

    def _deliver(self, deliveries: Iterable[Delivery]) -> None:
        if (webhook := self._webhook) is None:
            return
        for delivery in deliveries:
            done = webhook(delivery.body, dict(delivery.headers))
            if iscoroutine(done):
                done.close()
                raise TypeError("a webhook that is a coroutine needs the asynchronous client")

    async def _adeliver(self, deliveries: Iterable[Delivery]) -> None:
        if (webhook := self._webhook) is None:
            return
        for delivery in deliveries:
            done = webhook(delivery.body, dict(delivery.headers))
            if isawaitable(done):
                await done

    # ------------------------------------------------------------------ one request

    def _exchange(self, request: httpx.Request) -> _Exchange:
        with self._lock:
            exchange = _Exchange(request, _json(request.content))
            refusal = self._route(exchange) or self._carry_out(exchange)
            if refusal is not None:
                exchange.response = refusal
            self._record(exchange)
            return exchange

    def _route(self, exchange: _Exchange) -> httpx.Response | None:
        request = exchange.request
        found = route(self._kit, request.url)
        if request.method not in found:
            allowed = {"allow": ", ".join(sorted(found))} if found else None
            text = f"{request.method} {request.url.path} is not in the document"
            return _refusal(405 if found else 404, text, headers=allowed)
        exchange.operation, exchange.path = operation, _ = found[request.method]
        key = exchange.body.get(operation.key) if is_object(exchange.body) else None
        exchange.key = key if operation.key and isinstance(key, str) and key else None
        return None

    def _carry_out(self, exchange: _Exchange) -> httpx.Response | None:
        """Let a command take effect, unless something is wrong with it or it is to fail before."""
        operation, request = exchange.operation, exchange.request
        assert operation is not None
        failure: Failure | None = self._take("fail", operation)
        if failure is None or failure.effect:
            refusal = self._check(exchange, operation)
            if refusal is not None:
                return refusal
            self._take_effect(exchange, operation)
        sent = {**request.url.params, **(exchange.body if is_object(exchange.body) else {})}
        answer = operation.answers(request.headers.get("accept", ""), sent)
        exchange.response = _response(answer.status, answer.body, answer.media)
        if failure is not None and failure.error is not None:
            error = failure.error
            exchange.error = error("asked for by the test") if isinstance(error, type) else error
        elif failure is not None:
            body, headers = failure.json, failure.headers
            asked = _refusal(failure.status, "asked for by the test", headers=headers)
            given = _response(failure.status, body, "application/json", headers)
            exchange.response = asked if body is None else given
        delay: float = self._take("delay", operation) or 0
        patience = request.extensions.get("timeout", {}).get("read")
        if patience is not None and delay > patience:
            late = library.of_request(request).ReadTimeout
            exchange.error = late("the answer comes too late", request=request)
        else:
            exchange.delay = delay
        return None

    def _check(self, exchange: _Exchange, operation: Known) -> httpx.Response | None:
        """Refuse what the API would refuse."""
        request, body = exchange.request, exchange.body
        if not may(operation, request):
            return _refusal(401, "the request has no credentials")
        if not request.content and operation.required:
            return _refusal(400, "the request has no body")
        if not request.content or operation.schema is None:
            return None
        kind = request.headers.get("content-type", "")
        if not is_json(kind):
            return _refusal(415, f"the body must be {operation.media}, not {kind or 'unnamed'}")
        if body is None and request.content.strip() != b"null":
            return _refusal(400, "the body is not JSON")
        exchange.unknown = self._checker.unknown(operation, body)
        errors = self._checker.errors(operation, body)
        return _response(422, {"errors": errors}, "application/json") if errors else None

    def _take_effect(self, exchange: _Exchange, operation: Known) -> None:
        place = tuple(exchange.path.values())
        if exchange.key is not None:
            now, key = self._clock(), (*place, exchange.key)
            known = now - operation.remembered
            exchange.repeated = self._keys.get(key, known) > known
            if exchange.repeated:
                return
            self._keys[key] = now
        # What is said of a call, such as its client state, holds until something else is.
        said = self._said.setdefault(place, {}) if place else {}
        body = exchange.body if is_object(exchange.body) else {}
        said |= {name: item for name, item in body.items() if f"/{name}" not in exchange.unknown}
        said |= exchange.path
        events = self._outcomes.get(operation.name, operation.events)
        deliveries = [self._delivery(event, said) for event in events]
        if deliveries and self._take("duplicate", operation):
            deliveries = [each for each in deliveries for _ in range(2)]
        if len(deliveries) > 1 and self._take("out of order", operation):
            deliveries.reverse()
        exchange.deliveries = deliveries
        self.deliveries += deliveries

    def _delivery(
        self, event: str, said: dict[str, Any], changes: Mapping[str, object] | None = None
    ) -> Delivery:
        now = self._clock()
        # In microseconds, and later than the event before: events can be sorted by their time.
        self._latest = max(int(now * 1e6), self._latest + 1)
        body = self._kit.fresh(event, said, self._ids(), self._latest, changes)
        # what it calls the things that it is about, later events call them too
        for name, value in self._kit.names_in(body).items():
            said.setdefault(name, value)
        signed = self._signer.sign(body, timestamp=int(now)) if self._signer else {}
        return Delivery(event, body, {"content-type": "application/json", **signed})

    def _record(self, exchange: _Exchange) -> None:
        request, operation = exchange.request, exchange.operation
        self.calls.append(
            RecordedCall(
                operation=operation.name if operation is not None else "",
                method=request.method,
                url=str(request.url),
                path=exchange.path,
                query=request.url.params,
                headers=request.headers.copy(),
                content=request.content,
                body=exchange.body,
                command_id=exchange.key,
                repeated=exchange.repeated,
                unknown=exchange.unknown,
                status=None if exchange.error is not None else exchange.response.status_code,
            )
        )


def _at_once(seconds: float) -> None:
    """Do as if the seconds were over."""


def _json(content: bytes) -> Any:
    try:
        return decode(object, content)
    except DecodeError:
        return None


def _response(
    status: int, body: object, media: str, headers: Mapping[str, str] | None = None
) -> httpx.Response:
    if not media:
        return httpx.Response(status, headers=headers)
    content = encode_json(body) if is_json(media) else str(body or "").encode()
    return httpx.Response(
        status, headers={"content-type": media, **(headers or {})}, content=content
    )


def _refusal(status: int, text: str, *, headers: Mapping[str, str] | None = None) -> httpx.Response:
    try:
        title = HTTPStatus(status).phrase
    except ValueError:
        title = "Unknown status"
    body = {"errors": [detail(str(status), title, text)]}
    return _response(status, body, "application/json", headers)
