# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Shared` and, for asyncio and trio, `AsyncShared`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, Unpack

from ._runtime import log
from ._runtime.endpoints import AsyncEndpoints, SyncEndpoints
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Operation, Query, Timeout
from ._runtime.retry import RetryPolicy
from ._runtime.servers import Servers
from ._runtime.settings import DEFAULT_RETRIES, Changes
from ._version import __version__
from .resources.files import (
    AsyncFilesResource,
    AsyncFilesResourceWithRawResponse,
    AsyncFilesResourceWithStreamingResponse,
    FilesResource,
    FilesResourceWithRawResponse,
    FilesResourceWithStreamingResponse,
)
from .resources.teams import (
    AsyncTeamsResource,
    AsyncTeamsResourceWithRawResponse,
    AsyncTeamsResourceWithStreamingResponse,
    TeamsResource,
    TeamsResourceWithRawResponse,
    TeamsResourceWithStreamingResponse,
)
from .resources.users import (
    AsyncUsersResource,
    AsyncUsersResourceWithRawResponse,
    AsyncUsersResourceWithStreamingResponse,
    UsersResource,
    UsersResourceWithRawResponse,
    UsersResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncShared",
    "AsyncSharedWithRawResponse",
    "AsyncSharedWithStreamingResponse",
    "Shared",
    "SharedWithRawResponse",
    "SharedWithStreamingResponse",
]

_USER_AGENT = "shared/" + __version__

log.configure("SHARED_LOG", os.environ.get("SHARED_LOG"))


def _base_url(given: str | httpx.URL | None, servers: Servers) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("SHARED_BASE_URL") or servers.usual


class Shared(SyncEndpoints):
    """The synchronous client for Shared.

    Args:
        base_url: Where the API is; without it, SHARED_BASE_URL is read, else
            https://api.example.com/v3 is used. Given or read, it is that of all operations, also of
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
        self._servers = Servers(
            "https://api.example.com/v3",
            {},
        )
        super().__init__(
            base_url=_base_url(base_url, self._servers),
            user_agent=_USER_AGENT,
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
        **changes: Unpack[Changes],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, Changes)
        return other

    copy = with_options

    def _server(self, operation: Operation[Any]) -> str:
        return self._servers.place(operation.server, self._base_url, self._said_url)

    @cached_property
    def with_raw_response(self) -> SharedWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return SharedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SharedWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return SharedWithStreamingResponse(self)

    @cached_property
    def files(self) -> FilesResource:
        return FilesResource(self)

    @cached_property
    def users(self) -> UsersResource:
        return UsersResource(self)

    @cached_property
    def teams(self) -> TeamsResource:
        return TeamsResource(self)


class SharedWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Shared) -> None:
        self._client = client

    @cached_property
    def files(self) -> FilesResourceWithRawResponse:
        return self._client.files.with_raw_response

    @cached_property
    def users(self) -> UsersResourceWithRawResponse:
        return self._client.users.with_raw_response

    @cached_property
    def teams(self) -> TeamsResourceWithRawResponse:
        return self._client.teams.with_raw_response


class SharedWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Shared) -> None:
        self._client = client

    @cached_property
    def files(self) -> FilesResourceWithStreamingResponse:
        return self._client.files.with_streaming_response

    @cached_property
    def users(self) -> UsersResourceWithStreamingResponse:
        return self._client.users.with_streaming_response

    @cached_property
    def teams(self) -> TeamsResourceWithStreamingResponse:
        return self._client.teams.with_streaming_response


class AsyncShared(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Shared`."""

    def __init__(
        self,
        *,
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
        self._servers = Servers(
            "https://api.example.com/v3",
            {},
        )
        super().__init__(
            base_url=_base_url(base_url, self._servers),
            user_agent=_USER_AGENT,
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
        **changes: Unpack[Changes],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, Changes)
        return other

    copy = with_options

    def _server(self, operation: Operation[Any]) -> str:
        return self._servers.place(operation.server, self._base_url, self._said_url)

    @cached_property
    def with_raw_response(self) -> AsyncSharedWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncSharedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSharedWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncSharedWithStreamingResponse(self)

    @cached_property
    def files(self) -> AsyncFilesResource:
        return AsyncFilesResource(self)

    @cached_property
    def users(self) -> AsyncUsersResource:
        return AsyncUsersResource(self)

    @cached_property
    def teams(self) -> AsyncTeamsResource:
        return AsyncTeamsResource(self)


class AsyncSharedWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncShared) -> None:
        self._client = client

    @cached_property
    def files(self) -> AsyncFilesResourceWithRawResponse:
        return self._client.files.with_raw_response

    @cached_property
    def users(self) -> AsyncUsersResourceWithRawResponse:
        return self._client.users.with_raw_response

    @cached_property
    def teams(self) -> AsyncTeamsResourceWithRawResponse:
        return self._client.teams.with_raw_response


class AsyncSharedWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncShared) -> None:
        self._client = client

    @cached_property
    def files(self) -> AsyncFilesResourceWithStreamingResponse:
        return self._client.files.with_streaming_response

    @cached_property
    def users(self) -> AsyncUsersResourceWithStreamingResponse:
        return self._client.users.with_streaming_response

    @cached_property
    def teams(self) -> AsyncTeamsResourceWithStreamingResponse:
        return self._client.teams.with_streaming_response
