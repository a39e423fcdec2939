# @generated from templates/python/_runtime/transport.py; edit that file, then run: make generate
"""Sends what `request` writes, hands the answer to `response`: only this module needs httpx."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from types import TracebackType
from typing import Any, Generic, NamedTuple, NotRequired, Self, TypedDict, TypeVar, Unpack

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
from .omit import NotGiven, Omit, not_given, omit
from .operation import Headers, Operation, Options, Query, Timeout
from .response import parse, plain_body

T = TypeVar("T")
Http = TypeVar("Http", httpx.Client, httpx.AsyncClient)

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

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={str(self.base_url.copy_with(userinfo=b''))!r})"

    def is_closed(self) -> bool:
        """Say whether the HTTP client underneath is closed."""
        closed: bool = self._http.is_closed
        return closed

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
        given = _Arguments(path, query, headers, cookies, body)
        request = self._request(operation, given, options)
        try:
            response = self._http.send(request, follow_redirects=False)
            if self._http.follow_redirects and response.next_request:
                auth, onward = _Redirects(request.url, self._auth.values()), response.next_request
                response = self._http.send(onward, auth=auth, follow_redirects=False)
        except (httpx.RequestError, httpx.HTTPStatusError) as error:
            raise _failure(error, request) from error
        return parse(operation, response)

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
        given = _Arguments(path, query, headers, cookies, body)
        request = self._request(operation, given, options)
        try:
            response = await self._http.send(request, follow_redirects=False)
            if self._http.follow_redirects and response.next_request:
                auth, onward = _Redirects(request.url, self._auth.values()), response.next_request
                response = await self._http.send(onward, auth=auth, follow_redirects=False)
        except (httpx.RequestError, httpx.HTTPStatusError) as error:
            raise _failure(error, request) from error
        return parse(operation, response)

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
