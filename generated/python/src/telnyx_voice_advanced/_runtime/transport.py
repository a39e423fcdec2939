# @generated from templates/python/_runtime/transport.py; edit that file, then run: make generate
"""Sends what `prepare` makes, as often as `retry` says, and hands the answer to `response`."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cache
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

from . import deadline, log, redact
from .errors import APIConnectionError, APIError, APITimeoutError, place, status_error
from .library import kinds
from .operation import Operation, Options
from .prepare import Call, Prepared
from .redirects import onward
from .response import parse, plain_body, succeeded

if TYPE_CHECKING:
    import httpx

    from .library import AsyncHttp, Http, SyncHttp
    from .prepare import Given
    from .settings import Settings

T = TypeVar("T")
HttpT = TypeVar("HttpT", bound="Http")

PLAIN = Options()
# The phases of a request end by themselves, and leave no connection behind; what is cancelled may.
_GRACE = 0.1
_SPENT = "is_spent"  # said by a body that can be read only once, after that
_LOOP_ENDED = "Event loop is closed"
_NO_URL = frozenset(("InvalidURL", "IDNAError"))


class Answer:
    """A good answer, how often its request was sent again, and what the call was made with."""

    __slots__ = ("given", "options", "response", "retries")

    def __init__(
        self, response: httpx.Response, retries: int, given: Given, options: Options
    ) -> None:
        self.response, self.retries = response, retries
        self.given, self.options = given, options


class _Transport(Prepared[HttpT]):
    """What comes of a call, for both clients."""

    _is_async = False

    def _pause(self, call: Call, outcome: httpx.Response | httpx.RequestError) -> float | None:
        """Seconds to wait before the next try, None when this is what came of the call."""
        pause = call.attempts.pause_after(outcome, call.request)
        if pause is None or self._http.is_closed or getattr(call.request.stream, _SPENT, False):
            return None
        log.repeating(call.request, call.attempts, pause)
        return pause

    def _renewed(self, call: Call) -> bool:
        """Make the request anew, as hooks may have changed it; False when it is too late for it."""
        if self._http.is_closed or not call.attempts.in_time():
            return False
        call.renew()
        return True

    def _onward(self, call: Call, response: httpx.Response) -> httpx.Request | None:
        """The request that a redirect leads to, None when it is not to be followed."""
        # what comes after it may come when the server has forgotten the key
        if not call.follow or not call.attempts.in_time():
            return None
        return onward(response, call.request.url, self._auth.values())

    def _history(self, response: httpx.Response) -> list[httpx.Response]:
        """The answers that led to the next one; an error if they are too many."""
        history, most = [*response.history, response], self._http.max_redirects
        if len(history) > most:
            raise self._library.TooManyRedirects(
                f"more than {most} redirects", request=response.request
            )
        return history

    def _outcome(self, call: Call, error: Exception) -> httpx.Response | httpx.RequestError:
        """Return what came of a try that ended in an error; one of the caller's own goes on."""
        library, request = self._library, call.request
        if isinstance(error, library.HTTPStatusError):
            response = _answer_in(error, request)
            log.answered(response, call.attempts, self._auth.values())
            return response
        if not kinds(error).isdisjoint(_NO_URL) or type(error) is UnicodeError:
            # of a redirect, mostly, or of a host name that none can have
            error = library.RemoteProtocolError(f"no valid URL: {error}", request=request)
        if isinstance(error, RuntimeError) and str(error) == _LOOP_ENDED:
            error = library.ReadError("its event loop has ended", request=request)
        if not isinstance(error, library.RequestError):
            raise error
        log.failed(request, call.attempts, error, self._auth.values())
        return cast("httpx.RequestError", error)

    def _error(
        self, call: Call, outcome: httpx.Response | httpx.RequestError
    ) -> tuple[APIError, Exception | None]:
        """Return the error for what came of a call, and its cause, where that tells no secret."""
        hidden = redact.known(call.request, self._auth.values())
        if isinstance(outcome, Exception):
            return connection_error(outcome, call.request, hidden)
        reason = redact.by_value(outcome.reason_phrase, hidden)
        return status_error(outcome, redact.by_value(plain_body(outcome), hidden), reason), None

    def _refuse_if_closed(self, call: Call) -> None:
        if self._http.is_closed:
            message = f"Connection error. ({place(call.request)}: the client is closed)"
            raise APIConnectionError(message=message, request=call.request)


def value(client: _Transport[Any], operation: Operation[T], answer: Answer) -> T:
    """Return what an operation promises of a good answer; an error where it is not that."""
    found = parse(operation, answer.response, strict=client.strict_response_validation)
    if operation.paging is not None:
        found = operation.paging.page(found, client, operation, answer)
    return found


def _running_loop() -> object:
    """Return the running event loop of asyncio, None under trio."""
    asyncio = sys.modules.get("asyncio")
    try:
        return asyncio.get_running_loop() if asyncio is not None else None
    except RuntimeError:
        return None


def connection_error(
    error: httpx.RequestError, request: httpx.Request, hidden: list[str]
) -> tuple[APIConnectionError, Exception | None]:
    """Return our error for one of the HTTP library, and that as its cause if it tells no secret."""
    cause = None if _tells(error, hidden) else error
    if "TimeoutException" in kinds(error):
        return APITimeoutError(request), cause
    reason = redact.by_value(str(error), hidden) or type(error).__name__
    message = f"Connection error. ({place(request)}: {reason})"
    return APIConnectionError(message=message, request=request), cause


def _tells(error: BaseException | None, hidden: list[str]) -> bool:
    """Whether a secret is in the text of an error, or of what led to it."""
    while error is not None:
        if redact.by_value(text := str(error), hidden) != text:
            return True
        error = error.__cause__ or error.__context__
    return False


def _answer_in(error: Any, request: httpx.Request) -> httpx.Response:
    """Return the response that a hook of the caller has raised an error for."""
    response: httpx.Response = error.response
    try:
        _ = response.request
    except RuntimeError:
        response.request = request
    return response


@cache
def _closing(kind: Any) -> Any:
    class Client(kind):  # type: ignore[misc]  # of either library
        def __del__(self) -> None:
            self.close()

    return Client


class SyncTransport(_Transport["SyncHttp"]):
    """The synchronous client: keeps connections open until `close()` or the end of its `with`."""

    _kind = "Client"

    def __init__(
        self, *, http_client: SyncHttp | None = None, **settings: Unpack[Settings]
    ) -> None:
        super().__init__(http_client, settings)

    def _new_http(self) -> Any:
        http: Any = super()._new_http()
        # whoever forgets close() loses no connections: they end with the HTTP client
        http.__class__ = _closing(http.__class__)
        return http

    def send(
        self, operation: Operation[T], *, options: Options = PLAIN, **given: Unpack[Given]
    ) -> T:
        """Call an operation and return what it promises, or raise its error."""
        if operation.stream is not None:
            opened: T = operation.stream.send(self, operation, given, options)
            return opened
        answer = self.send_for_response(operation, given, options)
        return value(self, operation, answer)

    def send_for_response(
        self, operation: Operation[Any], given: Given, options: Options, *, stream: bool = False
    ) -> Answer:
        """Call an operation and return the answer itself, or raise its error."""
        if operation.paging is not None:
            given = operation.paging.kept(given)
        call = self._begin(operation, given, options)
        self._refuse_if_closed(call)
        while True:
            try:
                outcome = self._once(call, operation, stream)
                if succeeded(operation, outcome):
                    return Answer(outcome, call.attempts.end(), given, options)
            except Exception as error:
                outcome = self._outcome(call, error)
            pause = self._pause(call, outcome)
            if pause is not None:
                self._policy.sleep(pause)
            if pause is None or not self._renewed(call):
                failure, cause = self._error(call, outcome)
                raise failure from cause

    def _once(self, call: Call, operation: Operation[Any], stream: bool) -> Any:
        log.sending(call.request, call.attempts, self._auth.values())
        if call.attempts.is_watched:
            deadline.watch(call.request, call.attempts, self._library, is_async=self._is_async)
        if self._deadline is None:
            response = self._exchange(call, stream)
            deadline.hold(response.extensions.get("network_stream"), self._library)
            if stream and not succeeded(operation, response):
                deadline.read(response, call.attempts.left, self._library)
        else:
            left = call.attempts.left
            with deadline.held(call.request, left, self._library):
                response = self._exchange(call, stream=True)
                if not (stream and succeeded(operation, response)):
                    deadline.read(response, left, self._library)
        log.answered(response, call.attempts, self._auth.values())
        return response

    def _exchange(self, call: Call, stream: bool) -> Any:
        """Send a request once, and those that its answer redirects it to."""
        http = self._http
        response = http.send(call.request, auth=call.auth, stream=stream, follow_redirects=False)
        while response.next_request and (following := self._onward(call, response)):
            response.close()
            history = self._history(response)
            response = http.send(following, auth=None, stream=stream, follow_redirects=False)
            response.history = history
        return response

    def close(self) -> None:
        """Close the connections; an `http_client` that was handed in stays open."""
        if self._owns:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncTransport(_Transport["AsyncHttp"]):
    """The asynchronous client, for asyncio and trio."""

    _kind = "AsyncClient"
    _is_async = True

    def __init__(
        self, *, http_client: AsyncHttp | None = None, **settings: Unpack[Settings]
    ) -> None:
        super().__init__(http_client, settings)
        import anyio  # here, as the synchronous client needs none of it

        self._move_on_after = anyio.move_on_after
        self._loop: object = None
        if "asyncio" in sys.modules:
            # what anyio and the look-up of a host name would load in the first call
            for name in ("anyio._backends._asyncio", "concurrent.futures.thread"):
                with suppress(ImportError):
                    import_module(name)

    def _begin(self, operation: Operation[Any], given: Given, options: Options) -> Call:
        loop = _running_loop()
        if loop is not self._loop:
            if self._loop is not None and self._owns and not self._http.is_closed:
                self._use(self._new_http())  # the connections belong to the loop before
            self._loop = loop
        return super()._begin(operation, given, options)

    async def send(
        self, operation: Operation[T], *, options: Options = PLAIN, **given: Unpack[Given]
    ) -> T:
        """Call an operation and return what it promises, or raise its error."""
        if operation.stream is not None:
            opened: T = await operation.stream.send(self, operation, given, options)
            return opened
        answer = await self.send_for_response(operation, given, options)
        return value(self, operation, answer)

    async def send_for_response(
        self, operation: Operation[Any], given: Given, options: Options, *, stream: bool = False
    ) -> Answer:
        """Call an operation and return the answer itself, or raise its error."""
        if operation.paging is not None:
            given = operation.paging.kept(given)
        call = self._begin(operation, given, options)
        self._refuse_if_closed(call)
        while True:
            try:
                outcome = await self._once(call, operation, stream)
                if succeeded(operation, outcome):
                    return Answer(outcome, call.attempts.end(), given, options)
            except Exception as error:
                outcome = self._outcome(call, error)
            pause = self._pause(call, outcome)
            if pause is not None:
                await self._policy.async_sleep(pause)
            if pause is None or not self._renewed(call):
                failure, cause = self._error(call, outcome)
                raise failure from cause

    async def _once(self, call: Call, operation: Operation[Any], stream: bool) -> Any:
        log.sending(call.request, call.attempts, self._auth.values())
        if call.attempts.is_watched:
            deadline.watch(call.request, call.attempts, self._library, is_async=self._is_async)
        left = call.attempts.left()
        if left is None:
            return await self._exchange(call, operation, stream)
        with self._move_on_after(left + _GRACE) as scope:
            deadline.async_held(call.request, call.attempts.left, scope)
            return await self._exchange(call, operation, stream)
        # only this scope ends here: a cancellation from outside goes on to where it belongs
        raise self._library.ReadTimeout(deadline.PASSED, request=call.request)

    async def _exchange(self, call: Call, operation: Operation[Any], stream: bool) -> Any:
        """Send a request once, and those that its answer redirects it to."""
        http = self._http
        response = await http.send(
            call.request, auth=call.auth, stream=stream, follow_redirects=False
        )
        while response.next_request and (following := self._onward(call, response)):
            await response.aclose()
            history = self._history(response)
            response = await http.send(following, auth=None, stream=stream, follow_redirects=False)
            response.history = history
        if stream and not succeeded(operation, response):
            try:
                await response.aread()
            finally:
                await response.aclose()
        log.answered(response, call.attempts, self._auth.values())
        return response

    async def aclose(self) -> None:
        """Close the connections; an `http_client` that was handed in stays open."""
        if not self._owns:
            return
        try:
            await self._http.aclose()
        except RuntimeError as error:
            if str(error) != _LOOP_ENDED:  # with the loop, its connections ended
                raise

    async def close(self) -> None:
        """Do what `aclose()` does."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()
