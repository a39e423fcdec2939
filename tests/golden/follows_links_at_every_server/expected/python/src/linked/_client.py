# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Linked` and, for asyncio and trio, `AsyncLinked`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, Unpack

from ._runtime import log
from ._runtime.auth import Bearer, Credential, Secrets
from ._runtime.endpoints import AsyncEndpoints, SyncEndpoints
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Operation, Query, Timeout
from ._runtime.retry import RetryPolicy
from ._runtime.servers import Servers
from ._runtime.settings import DEFAULT_RETRIES, Changes
from ._version import __version__
from .resources.calls import (
    AsyncCallsResource,
    AsyncCallsResourceWithRawResponse,
    AsyncCallsResourceWithStreamingResponse,
    CallsResource,
    CallsResourceWithRawResponse,
    CallsResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncLinked",
    "AsyncLinkedWithRawResponse",
    "AsyncLinkedWithStreamingResponse",
    "ClientChanges",
    "Linked",
    "LinkedWithRawResponse",
    "LinkedWithStreamingResponse",
]

_USER_AGENT = "linked/" + __version__

log.configure("LINKED_LOG", os.environ.get("LINKED_LOG"))


def _auth(secrets: Secrets) -> dict[str, Credential]:
    return {
        "key": Bearer(secrets["api_key"], hint="api_key or LINKED_API_KEY"),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None, servers: Servers) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("LINKED_BASE_URL") or servers.usual


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    api_key: str | None


class Linked(SyncEndpoints):
    """The synchronous client for Linked.

    Args:
        api_key: A credential; without it, LINKED_API_KEY is read.
        base_url: Where the API is; without it, LINKED_BASE_URL is read, else
            https://api.example.com/v1 is used. Given or read, it is that of all operations, also of
            those with another server.
        timeout: Seconds, an `httpx.Timeout`, or None to wait for ever; without it, 60 seconds for
            reading and 5 for connecting, or what `http_client` has.
        default_headers: Headers of every request.
        default_query: Query parameters of every request.
        max_retries: How often a request is sent again at most; each method says when it is.
        deadline: Seconds that a call may take with all its tries and pauses, None for any; reading
            a streamed body is no part of it.
        strict_response_validation: Whether a value that is not as documented is an
            `APIResponseValidationError`; otherwise it is kept as it was sent. A body that is no
            JSON always is one.
        retry_policy: The clocks, sleep and chance that pauses between tries are made of, for tests.
        http_client: Your own `httpx.Client`, or one of `httpx2`; it is used as it is and never
            closed here.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        max_retries: int = DEFAULT_RETRIES,
        deadline: float | None = None,
        strict_response_validation: bool = False,
        _strict_response_validation: bool = False,
        retry_policy: RetryPolicy | None = None,
        http_client: SyncHttp | None = None,
    ) -> None:
        self._secrets = Secrets(
            api_key=_secret(api_key, "LINKED_API_KEY"),
        )
        self._servers = Servers(
            "https://api.example.com/v1",
            {},
        )
        super().__init__(
            base_url=_base_url(base_url, self._servers),
            user_agent=_USER_AGENT,
            auth=_auth(self._secrets),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            max_retries=max_retries,
            deadline=deadline,
            strict=strict_response_validation or _strict_response_validation,
            retry_policy=retry_policy,
            http_client=http_client,
        )

    def with_options(
        self,
        *,
        http_client: SyncHttp | None = None,
        **changes: Unpack[ClientChanges],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, ClientChanges)
        other._secrets = Secrets(
            api_key=changes.get("api_key") or self._secrets["api_key"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def api_key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["api_key"]

    @api_key.setter
    def api_key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["api_key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    def _server(self, operation: Operation[Any]) -> str:
        return self._servers.place(operation.server, self._base_url, self._said_url)

    @cached_property
    def with_raw_response(self) -> LinkedWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return LinkedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LinkedWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return LinkedWithStreamingResponse(self)

    @cached_property
    def calls(self) -> CallsResource:
        return CallsResource(self)


class LinkedWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Linked) -> None:
        self._client = client

    @cached_property
    def calls(self) -> CallsResourceWithRawResponse:
        return self._client.calls.with_raw_response


class LinkedWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Linked) -> None:
        self._client = client

    @cached_property
    def calls(self) -> CallsResourceWithStreamingResponse:
        return self._client.calls.with_streaming_response


class AsyncLinked(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Linked`."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        max_retries: int = DEFAULT_RETRIES,
        deadline: float | None = None,
        strict_response_validation: bool = False,
        _strict_response_validation: bool = False,
        retry_policy: RetryPolicy | None = None,
        http_client: AsyncHttp | None = None,
    ) -> None:
        self._secrets = Secrets(
            api_key=_secret(api_key, "LINKED_API_KEY"),
        )
        self._servers = Servers(
            "https://api.example.com/v1",
            {},
        )
        super().__init__(
            base_url=_base_url(base_url, self._servers),
            user_agent=_USER_AGENT,
            auth=_auth(self._secrets),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            max_retries=max_retries,
            deadline=deadline,
            strict=strict_response_validation or _strict_response_validation,
            retry_policy=retry_policy,
            http_client=http_client,
        )

    def with_options(
        self,
        *,
        http_client: AsyncHttp | None = None,
        **changes: Unpack[ClientChanges],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, ClientChanges)
        other._secrets = Secrets(
            api_key=changes.get("api_key") or self._secrets["api_key"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def api_key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["api_key"]

    @api_key.setter
    def api_key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["api_key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    def _server(self, operation: Operation[Any]) -> str:
        return self._servers.place(operation.server, self._base_url, self._said_url)

    @cached_property
    def with_raw_response(self) -> AsyncLinkedWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncLinkedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLinkedWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncLinkedWithStreamingResponse(self)

    @cached_property
    def calls(self) -> AsyncCallsResource:
        return AsyncCallsResource(self)


class AsyncLinkedWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncLinked) -> None:
        self._client = client

    @cached_property
    def calls(self) -> AsyncCallsResourceWithRawResponse:
        return self._client.calls.with_raw_response


class AsyncLinkedWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncLinked) -> None:
        self._client = client

    @cached_property
    def calls(self) -> AsyncCallsResourceWithStreamingResponse:
        return self._client.calls.with_streaming_response
