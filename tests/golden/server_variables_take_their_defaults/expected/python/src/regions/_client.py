# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Regions` and, for asyncio and trio, `AsyncRegions`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ._runtime import log
from ._runtime.endpoints import AsyncEndpoints, SyncEndpoints
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Operation, Query, Timeout
from ._runtime.retry import RetryPolicy
from ._runtime.servers import Servers
from ._runtime.settings import DEFAULT_RETRIES, Changes
from ._version import __version__
from .resources.health import (
    AsyncHealthResource,
    AsyncHealthResourceWithRawResponse,
    AsyncHealthResourceWithStreamingResponse,
    HealthResource,
    HealthResourceWithRawResponse,
    HealthResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncRegions",
    "AsyncRegionsWithRawResponse",
    "AsyncRegionsWithStreamingResponse",
    "ClientChanges",
    "Regions",
    "RegionsWithRawResponse",
    "RegionsWithStreamingResponse",
]

_USER_AGENT = "regions/" + __version__

log.configure("REGIONS_LOG", os.environ.get("REGIONS_LOG"))


def _base_url(given: str | httpx.URL | None, servers: Servers) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("REGIONS_BASE_URL") or servers.usual


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    region: Literal["eu", "us"] | None
    stage: str | None


class Regions(SyncEndpoints):
    """The synchronous client for Regions.

    Args:
        region: What stands for `region` in the server's URL. A `base_url` goes before it.
        stage: What stands for `stage` in the server's URL. A `base_url` goes before it.
        base_url: Where the API is; without it, REGIONS_BASE_URL is read, else
            https://eu.example.com/live is used. Given or read, it is that of all operations, also
            of those with another server.
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
        region: Literal["eu", "us"] = "eu",
        stage: str = "live",
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
            "https://{region}.example.com/{stage}",
            {
                "region": region,
                "stage": stage,
            },
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
        **changes: Unpack[ClientChanges],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, ClientChanges)
        other._servers = self._servers.changed(
            {
                "region": changes.get("region"),
                "stage": changes.get("stage"),
            }
        )
        if changes.get("base_url") is None:
            other.base_url = other._servers.moved(self._servers, self._said_url)
        return other

    copy = with_options

    def _server(self, operation: Operation[Any]) -> str:
        return self._servers.place(operation.server, self._base_url, self._said_url)

    @cached_property
    def with_raw_response(self) -> RegionsWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return RegionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RegionsWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return RegionsWithStreamingResponse(self)

    @cached_property
    def health(self) -> HealthResource:
        return HealthResource(self)


class RegionsWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Regions) -> None:
        self._client = client

    @cached_property
    def health(self) -> HealthResourceWithRawResponse:
        return self._client.health.with_raw_response


class RegionsWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Regions) -> None:
        self._client = client

    @cached_property
    def health(self) -> HealthResourceWithStreamingResponse:
        return self._client.health.with_streaming_response


class AsyncRegions(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Regions`."""

    def __init__(
        self,
        *,
        region: Literal["eu", "us"] = "eu",
        stage: str = "live",
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
            "https://{region}.example.com/{stage}",
            {
                "region": region,
                "stage": stage,
            },
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
        **changes: Unpack[ClientChanges],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, ClientChanges)
        other._servers = self._servers.changed(
            {
                "region": changes.get("region"),
                "stage": changes.get("stage"),
            }
        )
        if changes.get("base_url") is None:
            other.base_url = other._servers.moved(self._servers, self._said_url)
        return other

    copy = with_options

    def _server(self, operation: Operation[Any]) -> str:
        return self._servers.place(operation.server, self._base_url, self._said_url)

    @cached_property
    def with_raw_response(self) -> AsyncRegionsWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncRegionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRegionsWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncRegionsWithStreamingResponse(self)

    @cached_property
    def health(self) -> AsyncHealthResource:
        return AsyncHealthResource(self)


class AsyncRegionsWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncRegions) -> None:
        self._client = client

    @cached_property
    def health(self) -> AsyncHealthResourceWithRawResponse:
        return self._client.health.with_raw_response


class AsyncRegionsWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncRegions) -> None:
        self._client = client

    @cached_property
    def health(self) -> AsyncHealthResourceWithStreamingResponse:
        return self._client.health.with_streaming_response
