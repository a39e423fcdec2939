# @generated from templates/python/_runtime/transport.py; edit that file, then run: make generate
"""Sends what `request` writes, as often as `retry` says, and hands the answer to `response`."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar, Unpack
from uuid import UUID, uuid4

import anyio
import httpx

from . import deadline, request as write
from .auth import Credential, choose
from .body import body as write_body
from .deadline import Phases
from .errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    MissingCredentialsError,
    place,
    status_error,
)
from .models import is_object
from .omit import NotGiven, Omit, omit
from .operation import Operation, Options
from .redirects import Redirects, onward as redirected
from .response import parse, plain_body
from .retry import Attempts, Outcome
from .settings import NOTHING, Configured, Http, Settings, at_least_0

T = TypeVar("T")

MAX_URL_LENGTH = 60_000

_PLAIN = Options()


class _Arguments(NamedTuple):
    """The values of one call, under the names the API knows them by."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    body: object


class _Call(NamedTuple):
    """A request that is ready, and the tries that it may have."""

    request: httpx.Request
    attempts: Attempts


class _Transport(Configured[Http]):
    """What both clients share: everything but waiting for the answer."""

    def _begin(self, operation: Operation[Any], given: _Arguments, options: Options) -> _Call:
        key, keyed = operation.key, False
        if key is not None:
            body, keyed = _with_key(key.name, given.body, options.extra_body, self._auto_key)
            given = given._replace(body=body)
        request = self._request(operation, given, options)
        retries = options.max_retries
        attempts = Attempts(
            request,
            self._policy,
            max_retries=self._max_retries if retries is None else at_least_0(retries),
            deadline=self._deadline,
            key_seconds=key.seconds if key is not None and keyed else None,
        )
        if keyed or self._deadline is not None:
            extensions = request.extensions
            extensions["timeout"] = Phases(extensions["timeout"], attempts.left)
        return _Call(request, attempts)

    def _request(
        self, operation: Operation[Any], given: _Arguments, options: Options
    ) -> httpx.Request:
        url = (operation.server or self._base_url).rstrip("/") + write.path(operation, given.path)
        if len(url) > MAX_URL_LENGTH:
            raise ValueError(f"{operation.path}: a URL of {len(url)} characters is too long")
        content, media = write_body(operation.body, given.body, options.extra_body)
        headers = write.headers(
            self._base_headers,
            {"accept": operation.accept} | ({"content-type": media} if media else {}),
            self._headers,
            write.declared_headers(operation, given.headers),
            options.extra_headers or NOTHING,
        )
        query, cookies = given.query, write.cookies(operation, given.cookies)
        for one in self._credentials(operation, headers):
            if one.location == "header":
                headers[one.name.lower()] = one.value or ""
            elif one.location == "query":
                query = {**query, one.name: one.value}
            else:
                cookies[one.name] = one.value or ""
        written = write.query(operation, self._query, query, options.extra_query or NOTHING)
        request = self._built(operation, url, written, cookies, content, options.timeout)
        request.headers.encoding = "iso-8859-1"  # HTTP's own; saves httpx from guessing it
        for name, value in headers.items():
            if isinstance(value, Omit):
                request.headers.pop(name, None)
            else:
                request.headers[name] = value
        return request

    def _may_follow(self, call: _Call) -> bool:
        """Whether a redirect may be followed: the answer may come after the key is forgotten."""
        return bool(self._http.follow_redirects) and call.attempts.in_time()

    def _credentials(
        self, operation: Operation[Any], headers: Mapping[str, object]
    ) -> list[Credential]:
        if not operation.auth:
            return []

        def given(name: str) -> bool:
            name, theirs = name.lower(), self._http
            by_auth = name == "authorization" and theirs.auth is not None
            return by_auth or name in headers or name in theirs.headers

        chosen = choose(operation.auth, self._auth, given)
        if chosen is None:
            names = dict.fromkeys(name for names in operation.auth for name in names)
            hints = [self._auth[n].hint or n if n in self._auth else n for n in names]
            what = f"{operation.method} {operation.path} needs credentials"
            raise MissingCredentialsError(f"{what}; none were given: {', or '.join(hints)}")
        return chosen

    def _built(
        self, operation: Operation[Any], url: str, query: str, cookies: Any, content: Any, time: Any
    ) -> httpx.Request:
        time = self._timeout if isinstance(time, NotGiven) else time
        shared = bool(self._http.params)  # httpx then writes the query anew: hand it ours to merge
        try:
            return self._http.build_request(
                operation.method,
                url if shared or not query else f"{url}?{query}",
                params=httpx.QueryParams(query) if shared else None,
                cookies=cookies or None,
                content=content,
                timeout=httpx.USE_CLIENT_DEFAULT if isinstance(time, NotGiven) else time,
            )
        except httpx.InvalidURL as error:
            raise ValueError(f"{operation.path} does not make a URL: {error}") from error


def _with_key(
    name: str, body: object, extra: Mapping[str, object] | None, make: bool
) -> tuple[object, bool]:
    """Return the body, with a key where nobody gave one, and whether one is sent."""
    if extra and name in extra:
        value = extra[name]
    else:
        fields = body if is_object(body) else NOTHING
        value = fields.get(name, omit)
        if make and isinstance(value, Omit) and (is_object(body) or isinstance(body, Omit)):
            return {**fields, name: str(uuid4())}, True
    return body, isinstance(value, (str, UUID)) and bool(value)


def _failure(error: httpx.RequestError | httpx.HTTPStatusError, request: httpx.Request) -> APIError:
    """Return our error for one of httpx, which becomes its `__cause__`."""
    if isinstance(error, httpx.HTTPStatusError):  # raised by an event hook of the caller
        return status_error(error.response, plain_body(error.response))
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(request)
    reason = str(error) or type(error).__name__
    return APIConnectionError(
        message=f"Connection error. ({place(request)}: {reason})", request=request
    )


class SyncTransport(_Transport[httpx.Client]):
    """The synchronous client: keeps connections open until `close()` or the end of its `with`."""

    def __init__(
        self, *, http_client: httpx.Client | None = None, **settings: Unpack[Settings]
    ) -> None:
        super().__init__(httpx.Client, http_client, settings)

    def send(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = omit,
        options: Options = _PLAIN,
    ) -> T:
        """Call an operation and return what it promises, or raise its error."""
        call = self._begin(operation, _Arguments(path, query, headers, cookies, body), options)
        while True:
            try:
                response = self._once(call)
            except (httpx.RequestError, httpx.HTTPStatusError) as error:
                if not self._wait(call.attempts, error):
                    raise _failure(error, call.request) from error
            else:
                if not self._wait(call.attempts, response):
                    return parse(operation, response)

    def _wait(self, attempts: Attempts, outcome: Outcome) -> bool:
        """Wait for the next try; False when there is none, so that this is what came of it."""
        pause = attempts.pause_after(outcome)
        if pause is None:
            return False
        self._policy.sleep(pause)
        return attempts.in_time()

    def _once(self, call: _Call) -> httpx.Response:
        with deadline.held(call.request, call.attempts.left):
            return self._once_held(call)

    def _once_held(self, call: _Call) -> httpx.Response:
        request, timed = call.request, self._deadline is not None
        response = self._http.send(request, stream=timed, follow_redirects=False)
        if self._may_follow(call) and (onward := redirected(response)):
            auth = Redirects(request.url, self._auth.values())
            response.close()
            response = self._http.send(onward, auth=auth, stream=timed, follow_redirects=False)
        if timed:
            deadline.read(response, call.attempts.left)
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


class AsyncTransport(_Transport[httpx.AsyncClient]):
    """The asynchronous client, for asyncio and trio."""

    def __init__(
        self, *, http_client: httpx.AsyncClient | None = None, **settings: Unpack[Settings]
    ) -> None:
        super().__init__(httpx.AsyncClient, http_client, settings)

    async def send(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = omit,
        options: Options = _PLAIN,
    ) -> T:
        """Call an operation and return what it promises, or raise its error."""
        call = self._begin(operation, _Arguments(path, query, headers, cookies, body), options)
        while True:
            try:
                response = await self._once(call)
            except (httpx.RequestError, httpx.HTTPStatusError) as error:
                if not await self._wait(call.attempts, error):
                    raise _failure(error, call.request) from error
            else:
                if not await self._wait(call.attempts, response):
                    return parse(operation, response)

    async def _wait(self, attempts: Attempts, outcome: Outcome) -> bool:
        """Wait for the next try; False when there is none, so that this is what came of it."""
        pause = attempts.pause_after(outcome)
        if pause is None:
            return False
        await self._policy.async_sleep(pause)
        return attempts.in_time()

    async def _once(self, call: _Call) -> httpx.Response:
        left = call.attempts.left()
        if left is None:
            return await self._follow(call)
        with anyio.move_on_after(left):
            return await self._follow(call)
        # only this scope ends here: a cancellation from outside goes on to where it belongs
        raise httpx.ReadTimeout(deadline.PASSED, request=call.request)

    async def _follow(self, call: _Call) -> httpx.Response:
        request = call.request
        response = await self._http.send(request, follow_redirects=False)
        if self._may_follow(call) and (onward := redirected(response)):
            auth = Redirects(request.url, self._auth.values())
            response = await self._http.send(onward, auth=auth, follow_redirects=False)
        return response

    async def aclose(self) -> None:
        """Close the connections; an `http_client` that was handed in stays open."""
        if self._owns:
            await self._http.aclose()

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
