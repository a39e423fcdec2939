# @generated from templates/python/_runtime/transport.py; edit that file, then run: make generate
"""Sends what `request` writes, hands the answer to `response`: only this module needs httpx."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from copy import copy
from types import TracebackType
from typing import Any, Generic, NamedTuple, NotRequired, Self, TypedDict, TypeVar, Unpack
from uuid import uuid4

import anyio
import httpx

from . import request as write
from .auth import Credential, choose
from .body import body as write_body
from .errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    MissingCredentialsError,
    place,
    status_error,
)
from .models import is_object
from .omit import NotGiven, Omit, not_given, omit
from .operation import Headers, Operation, Options, Query, Timeout
from .response import parse, plain_body
from .retry import IDEMPOTENT, Attempts, RetryPolicy

T = TypeVar("T")
Http = TypeVar("Http", httpx.Client, httpx.AsyncClient)

DEFAULT_RETRIES = 2
DEFAULT_TIMEOUT = httpx.Timeout(60, connect=5)
MAX_URL_LENGTH = 60_000
DEFAULT_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20)

_NOTHING: Mapping[str, Any] = {}
_PLAIN = Options()


class _Arguments(NamedTuple):
    """The values of one call, under the names the API knows them by."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    body: object


class Settings(TypedDict):
    """What every client is made with, beside its `http_client`."""

    base_url: str | httpx.URL
    user_agent: str
    auth: NotRequired[Mapping[str, Credential]]
    timeout: NotRequired[Timeout | NotGiven | None]
    default_headers: NotRequired[Headers | None]
    default_query: NotRequired[Query | None]
    max_retries: NotRequired[int]
    deadline: NotRequired[float | None]
    retry_policy: NotRequired[RetryPolicy | None]
    auto_key: NotRequired[bool]


class Changes(TypedDict, total=False):
    """What a client may have changed for some of its calls."""

    base_url: str | httpx.URL
    timeout: Timeout | None
    deadline: float | None
    max_retries: int
    default_headers: Headers
    default_query: Query


class _Call(NamedTuple):
    """A request that is ready, and the tries that it may have."""

    request: httpx.Request
    attempts: Attempts


class _Transport(Generic[Http]):
    """What both clients share: everything but waiting for the answer."""

    def __init__(self, kind: type[Http], http_client: Http | None, settings: Settings) -> None:
        passed: Any = http_client
        if not isinstance(passed, (kind, type(None))):
            got = f"{type(passed).__module__}.{type(passed).__qualname__}"
            raise TypeError(f"http_client must be an httpx.{kind.__name__}, not {got}")
        self.base_url = settings["base_url"]
        self._auth: Mapping[str, Credential] = settings.get("auth", _NOTHING)
        self._headers = settings.get("default_headers") or _NOTHING
        self._query = settings.get("default_query") or _NOTHING
        self._timeout = timeout = settings.get("timeout", not_given)
        self._owns = http_client is None
        # a client that was handed in keeps its own timeout unless one is asked for here
        self._http: Http = http_client or kind(
            timeout=DEFAULT_TIMEOUT if isinstance(timeout, NotGiven) else timeout,
            limits=DEFAULT_LIMITS,
            follow_redirects=True,
        )
        self._policy = settings.get("retry_policy") or RetryPolicy()
        self._auto_key = settings.get("auto_key", True)
        self._set_limits(settings.get("max_retries", DEFAULT_RETRIES), settings.get("deadline"))
        own_agent = self._http.headers.get("user-agent", "").startswith("python-httpx/")
        self._base_headers = {"user-agent": settings["user_agent"]} if own_agent else {}

    @property
    def base_url(self) -> httpx.URL:
        """Where the API is; operations with a server of their own do not use it."""
        return httpx.URL(self._base_url)

    @base_url.setter
    def base_url(self, url: str | httpx.URL) -> None:
        try:
            parsed = httpx.URL(url)
        except (httpx.InvalidURL, TypeError) as error:
            raise ValueError(f"base_url is not a URL: {error}") from error
        if parsed.scheme not in ("http", "https") or not parsed.host:
            raise ValueError(f"base_url must look like https://host/path, not {parsed!r}")
        if parsed.query or parsed.fragment:
            raise ValueError("base_url must not have a query or fragment: see default_query")
        self._base_url = str(parsed).rstrip("/")

    @property
    def max_retries(self) -> int:
        """How often a request is sent again at most."""
        return self._max_retries

    @property
    def deadline(self) -> float | None:
        """Seconds that a call may take with all its tries and pauses, None for no limit."""
        return self._deadline

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """Return a client that differs in these options and shares the connections.

        `default_headers` and `default_query` are added to those that there are. The connections
        stay with this client: closing the other one does not close them.
        """
        other = copy(self)
        for name in [name for name in vars(other) if not name.startswith("_")]:
            del vars(other)[name]  # resources that belong to this client
        other._owns = False
        other.base_url = changes.get("base_url", self._base_url)
        other._timeout = changes.get("timeout", self._timeout)
        other._headers = {**self._headers, **changes.get("default_headers", _NOTHING)}
        other._query = {**self._query, **changes.get("default_query", _NOTHING)}
        other._set_limits(
            changes.get("max_retries", self._max_retries), changes.get("deadline", self._deadline)
        )
        return other

    def _set_limits(self, max_retries: int, deadline: float | None) -> None:
        if type(max_retries) is not int or max_retries < 0:
            raise ValueError(f"max_retries must be 0 or more, not {max_retries!r}")
        if deadline is not None and not deadline > 0:
            raise ValueError(f"deadline must be more than 0 seconds or None, not {deadline!r}")
        self._max_retries, self._deadline = max_retries, deadline

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={str(self.base_url.copy_with(userinfo=b''))!r})"

    def is_closed(self) -> bool:
        """Say whether the HTTP client underneath is closed."""
        closed: bool = self._http.is_closed
        return closed

    def _begin(self, operation: Operation[Any], given: _Arguments, options: Options) -> _Call:
        key, keyed = operation.key, False
        if key is not None:
            body, keyed = _key_in(key.name, given.body, options.extra_body, make=self._auto_key)
            given = given._replace(body=body)
        request = self._request(operation, given, options)
        idempotent = operation.method in IDEMPOTENT
        attempts = Attempts(
            self._policy,
            # a body that is read from a file is gone after the first try
            max_retries=self._max_retries if isinstance(request.stream, httpx.ByteStream) else 0,
            deadline=self._deadline,
            repeatable=idempotent or keyed,
            key_seconds=key.seconds if key is not None and keyed and not idempotent else None,
        )
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
            options.extra_headers or _NOTHING,
        )
        query, cookies = given.query, write.cookies(operation, given.cookies)
        for one in self._credentials(operation, headers):
            if one.location == "header":
                headers[one.name.lower()] = one.value or ""
            elif one.location == "query":
                query = {**query, one.name: one.value}
            else:
                cookies[one.name] = one.value or ""
        written = write.query(operation, self._query, query, options.extra_query or _NOTHING)
        request = self._built(operation, url, written, cookies, content, options.timeout)
        request.headers.encoding = "iso-8859-1"  # HTTP's own; saves httpx from guessing it
        for name, value in headers.items():
            if isinstance(value, Omit):
                request.headers.pop(name, None)
            else:
                request.headers[name] = value
        return request

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


def _key_in(
    name: str, body: object, extra: Mapping[str, object] | None, *, make: bool
) -> tuple[object, bool]:
    """The body, with a key made for it where nobody gave one, and whether it has a usable key."""
    fields = body if is_object(body) else dict[str, Any]()
    value = (extra or _NOTHING).get(name, fields.get(name, omit))
    if make and isinstance(value, Omit) and (is_object(body) or isinstance(body, Omit)):
        return {**fields, name: str(uuid4())}, True
    return body, isinstance(value, str) and bool(value)


def _arrived(error: httpx.RequestError, request: httpx.Request) -> bool:
    """Whether the request may have been executed although this came of it."""
    never = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
    # after a redirect it is another request that failed
    return not isinstance(error, never) or error.request is not request


def _may_pass(error: httpx.RequestError) -> bool:
    own = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)
    return isinstance(error, httpx.TransportError) and not isinstance(error, own)


def _pause_after(call: _Call, error: httpx.RequestError | httpx.HTTPStatusError) -> float | None:
    if isinstance(error, httpx.HTTPStatusError) or not _may_pass(error):
        return None
    return call.attempts.pause_after_error(sent=_arrived(error, call.request))


def _hurry(call: _Call) -> None:
    """Let no phase of the request wait beyond the deadline."""
    left = max(call.attempts.remaining() or 0.0, 0.001)
    timeouts = call.request.extensions["timeout"]
    for phase, seconds in timeouts.items():
        timeouts[phase] = left if seconds is None else min(seconds, left)


class _Until(httpx.SyncByteStream):
    """A body that is read until the deadline: each read has its timeout, all of them have none."""

    def __init__(self, response: httpx.Response, attempts: Attempts) -> None:
        self._request, self._attempts = response.request, attempts
        self._stream: Any = response.stream

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield chunk
            if (self._attempts.remaining() or 0.0) <= 0:
                raise httpx.ReadTimeout("the deadline has passed", request=self._request)

    def close(self) -> None:
        self._stream.close()


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


class _Redirects(httpx.Auth):
    """Follows redirects as httpx does, but takes no key of ours along to another origin."""

    def __init__(self, home: httpx.URL, keys: Iterable[Credential]) -> None:
        self._home, self._keys = home, keys

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        following: httpx.Request | None = request
        while following:
            url, home = following.url, self._home
            same = (url.scheme, url.host, url.port) == (home.scheme, home.host, home.port)
            for key in () if same else self._keys:
                if key.location == "query" and key.name in url.params:
                    following.url = url = url.copy_remove_param(key.name)
                elif key.location == "header" and key.name.lower() != "authorization":
                    following.headers.pop(key.name, None)  # that one, and cookies, httpx drops
            following = (yield following).next_request


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
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        headers: Mapping[str, object] = _NOTHING,
        cookies: Mapping[str, object] = _NOTHING,
        body: object = omit,
        options: Options = _PLAIN,
    ) -> T:
        """Call an operation and return what it promises, or raise its error."""
        call = self._begin(operation, _Arguments(path, query, headers, cookies, body), options)
        while True:
            try:
                response = self._once(call)
                pause = call.attempts.pause_after(response)
                if pause is None:
                    return parse(operation, response)
            except (httpx.RequestError, httpx.HTTPStatusError) as error:
                pause = _pause_after(call, error)
                if pause is None:
                    raise _failure(error, call.request) from error
            self._policy.sleep(pause)

    def _once(self, call: _Call) -> httpx.Response:
        request, timed = call.request, call.attempts.remaining() is not None
        if timed:
            _hurry(call)
        response = self._http.send(request, stream=timed, follow_redirects=False)
        if self._http.follow_redirects and response.next_request:
            auth, onward = _Redirects(request.url, self._auth.values()), response.next_request
            response.close()
            response = self._http.send(onward, auth=auth, stream=timed, follow_redirects=False)
        if timed:
            _hurry(call)
            response.stream = _Until(response, call.attempts)
            response.read()
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
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        headers: Mapping[str, object] = _NOTHING,
        cookies: Mapping[str, object] = _NOTHING,
        body: object = omit,
        options: Options = _PLAIN,
    ) -> T:
        """Call an operation and return what it promises, or raise its error."""
        call = self._begin(operation, _Arguments(path, query, headers, cookies, body), options)
        while True:
            try:
                response = await self._once(call)
                pause = call.attempts.pause_after(response)
                if pause is None:
                    return parse(operation, response)
            except (httpx.RequestError, httpx.HTTPStatusError) as error:
                pause = _pause_after(call, error)
                if pause is None:
                    raise _failure(error, call.request) from error
            await (self._policy.async_sleep or anyio.sleep)(pause)

    async def _once(self, call: _Call) -> httpx.Response:
        left = call.attempts.remaining()
        if left is None:
            return await self._follow(call.request)
        with anyio.move_on_after(left):
            return await self._follow(call.request)
        raise httpx.ReadTimeout("the deadline has passed", request=call.request)

    async def _follow(self, request: httpx.Request) -> httpx.Response:
        response = await self._http.send(request, follow_redirects=False)
        if self._http.follow_redirects and response.next_request:
            auth, onward = _Redirects(request.url, self._auth.values()), response.next_request
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
