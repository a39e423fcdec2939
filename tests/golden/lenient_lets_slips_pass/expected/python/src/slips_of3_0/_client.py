# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `SlipsOf30` and, for asyncio and trio, `AsyncSlipsOf30`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime import log
from ._runtime.endpoints import AsyncEndpoints, SyncEndpoints
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Query, Timeout
from ._runtime.retry import RetryPolicy
from ._runtime.settings import DEFAULT_RETRIES, Changes
from ._version import __version__
from .resources.shelves import (
    AsyncShelvesResource,
    AsyncShelvesResourceWithRawResponse,
    AsyncShelvesResourceWithStreamingResponse,
    ShelvesResource,
    ShelvesResourceWithRawResponse,
    ShelvesResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncSlipsOf30",
    "AsyncSlipsOf30WithRawResponse",
    "AsyncSlipsOf30WithStreamingResponse",
    "SlipsOf30",
    "SlipsOf30WithRawResponse",
    "SlipsOf30WithStreamingResponse",
]

_USER_AGENT = "slips-of3-0/" + __version__

log.configure("SLIPS_OF30_LOG", os.environ.get("SLIPS_OF30_LOG"))


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    url = os.environ.get("SLIPS_OF30_BASE_URL")
    if not url:
        raise ValueError("base_url is needed: the API's document names no absolute server URL")
    return url


class SlipsOf30(SyncEndpoints):
    """The synchronous client for Slips of 3.0.

    Args:
        base_url: Where the API is; without it, SLIPS_OF30_BASE_URL is read.
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
        super().__init__(
            base_url=_base_url(base_url),
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

    @cached_property
    def with_raw_response(self) -> SlipsOf30WithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return SlipsOf30WithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SlipsOf30WithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return SlipsOf30WithStreamingResponse(self)

    @cached_property
    def shelves(self) -> ShelvesResource:
        return ShelvesResource(self)


class SlipsOf30WithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: SlipsOf30) -> None:
        self._client = client

    @cached_property
    def shelves(self) -> ShelvesResourceWithRawResponse:
        return self._client.shelves.with_raw_response


class SlipsOf30WithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: SlipsOf30) -> None:
        self._client = client

    @cached_property
    def shelves(self) -> ShelvesResourceWithStreamingResponse:
        return self._client.shelves.with_streaming_response


class AsyncSlipsOf30(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `SlipsOf30`."""

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
        super().__init__(
            base_url=_base_url(base_url),
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

    @cached_property
    def with_raw_response(self) -> AsyncSlipsOf30WithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncSlipsOf30WithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSlipsOf30WithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncSlipsOf30WithStreamingResponse(self)

    @cached_property
    def shelves(self) -> AsyncShelvesResource:
        return AsyncShelvesResource(self)


class AsyncSlipsOf30WithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncSlipsOf30) -> None:
        self._client = client

    @cached_property
    def shelves(self) -> AsyncShelvesResourceWithRawResponse:
        return self._client.shelves.with_raw_response


class AsyncSlipsOf30WithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncSlipsOf30) -> None:
        self._client = client

    @cached_property
    def shelves(self) -> AsyncShelvesResourceWithStreamingResponse:
        return self._client.shelves.with_streaming_response
