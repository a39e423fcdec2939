# @generated from templates/python/_runtime/endpoints.py; edit that file, then run: make generate
"""What a client can do beside its operations: call what the document does not know."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import TYPE_CHECKING, TypedDict, TypeVar
from urllib.parse import parse_qs, urlsplit

from .omit import NotGiven, not_given, omit
from .operation import Body, ExtraBody, Headers, Operation, Options, Query, Timeout
from .response import promise
from .transport import AsyncTransport, SyncTransport
from .values import BYTES

if TYPE_CHECKING:
    from .prepare import Given

T = TypeVar("T")


class RequestOptions(TypedDict, total=False):
    """What may be added to a call of an endpoint, or differ in it."""

    headers: Headers
    params: Query
    timeout: Timeout | NotGiven | None
    max_retries: int
    follow_redirects: bool
    extra_json: ExtraBody
    """Properties to add to the body."""


def _endpoint(
    method: str, path: str, cast_to: type[T], known: Mapping[str, object], home: str
) -> tuple[Operation[T], dict[str, list[str]]]:
    """Return an operation for an endpoint, and the query that its path came with."""
    url = urlsplit(path)
    absolute = url.scheme in ("http", "https") and bool(url.netloc)
    if not absolute:  # it is a path, also with a colon in it, or two slashes at its beginning
        url = urlsplit(f"//_/{path.removeprefix('/')}")
    server = f"{url.scheme}://{url.netloc}" if absolute else ""
    # a key that was made for one server is nothing for another
    ours = not absolute or _origin(path) == _origin(home)
    operation: Operation[T] = Operation(
        method,
        url.path or "/",
        auth=tuple((name,) for name in known) + ((),) if ours else (),
        body=Body("application/json"),
        returns={"2XX": promise(cast_to)},
        server="" if absolute else None,
    )
    operation.parts = [server + operation.path]  # no parameters, also where it has braces
    operation.accept = "application/json"
    return operation, parse_qs(url.query, keep_blank_values=True)


def _arguments(
    query: dict[str, list[str]], body: object, options: RequestOptions | None
) -> tuple[Given, Options]:
    options = options or {}
    if isinstance(body, BYTES):
        raise TypeError("body is sent as JSON: bytes cannot be")
    unknown = options.keys() - RequestOptions.__annotations__.keys()
    if unknown:
        raise TypeError(f"options has no {', '.join(sorted(unknown))}")
    more = Options(
        options.get("headers"),
        options.get("params"),
        options.get("extra_json"),
        options.get("timeout", not_given),
        options.get("max_retries"),
        options.get("follow_redirects"),
    )
    return {"query": query, "body": omit if body is None else body}, more


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    standard = {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname, parts.port or standard


class SyncEndpoints(SyncTransport):
    """A synchronous client, with the endpoints that it knows nothing of."""

    def get(self, path: str, *, cast_to: type[T], options: RequestOptions | None = None) -> T:
        """GET an endpoint that the document does not know.

        Args:
            path: Below the base URL, or an absolute URL; another server is sent no credentials of
                this client, but its default headers and an `auth` of its `http_client`.
            cast_to: What its JSON is read as: a model, `dict`, `object` for plain data; or `str`,
                `bytes`, `httpx.Response`.
            options: Headers, query, timeout, retries.
        """
        return self._call("GET", path, cast_to, omit, options)

    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> T:
        """POST to an endpoint as `get()` does, with a body that is sent as JSON.

        It is sent again only where the first request was surely not executed.
        """
        return self._call("POST", path, cast_to, body, options)

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> T:
        """PUT to an endpoint as `get()` does, with a body that is sent as JSON."""
        return self._call("PUT", path, cast_to, body, options)

    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> T:
        """PATCH an endpoint as `post()` does."""
        return self._call("PATCH", path, cast_to, body, options)

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> T:
        """DELETE an endpoint as `get()` does, with a body, if there is one, as JSON."""
        return self._call("DELETE", path, cast_to, body, options)

    def _call(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        body: object,
        options: RequestOptions | None,
    ) -> T:
        operation, query = _endpoint(method, path, cast_to, self._auth, self._base_url)
        given, more = _arguments(query, body, options)
        return self.send(operation, options=more, **given)


class AsyncEndpoints(AsyncTransport):
    """An asynchronous client, with the endpoints that it knows nothing of."""

    def get(
        self, path: str, *, cast_to: type[T], options: RequestOptions | None = None
    ) -> Awaitable[T]:
        """GET an endpoint as `SyncEndpoints.get()` does."""
        return self._call("GET", path, cast_to, omit, options)

    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> Awaitable[T]:
        """POST to an endpoint as `SyncEndpoints.post()` does."""
        return self._call("POST", path, cast_to, body, options)

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> Awaitable[T]:
        """PUT to an endpoint as `SyncEndpoints.put()` does."""
        return self._call("PUT", path, cast_to, body, options)

    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> Awaitable[T]:
        """PATCH an endpoint as `SyncEndpoints.patch()` does."""
        return self._call("PATCH", path, cast_to, body, options)

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> Awaitable[T]:
        """DELETE an endpoint as `SyncEndpoints.delete()` does."""
        return self._call("DELETE", path, cast_to, body, options)

    def _call(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        body: object,
        options: RequestOptions | None,
    ) -> Awaitable[T]:
        operation, query = _endpoint(method, path, cast_to, self._auth, self._base_url)
        given, more = _arguments(query, body, options)
        return self.send(operation, options=more, **given)
