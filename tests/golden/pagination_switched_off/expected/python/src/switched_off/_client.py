# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `SwitchedOff` and, for asyncio and trio, `AsyncSwitchedOff`."""

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
from .resources.names import (
    AsyncNamesResource,
    AsyncNamesResourceWithRawResponse,
    AsyncNamesResourceWithStreamingResponse,
    NamesResource,
    NamesResourceWithRawResponse,
    NamesResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncSwitchedOff",
    "AsyncSwitchedOffWithRawResponse",
    "AsyncSwitchedOffWithStreamingResponse",
    "SwitchedOff",
    "SwitchedOffWithRawResponse",
    "SwitchedOffWithStreamingResponse",
]

_USER_AGENT = "switched-off/" + __version__

log.configure("SWITCHED_OFF_LOG", os.environ.get("SWITCHED_OFF_LOG"))


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("SWITCHED_OFF_BASE_URL") or "https://off.example"


class SwitchedOff(SyncEndpoints):
    """The synchronous client for Switched off.

    Args:
        base_url: Where the API is; without it, SWITCHED_OFF_BASE_URL is read, else
            https://off.example is used.
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
    def with_raw_response(self) -> SwitchedOffWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return SwitchedOffWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SwitchedOffWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return SwitchedOffWithStreamingResponse(self)

    @cached_property
    def names(self) -> NamesResource:
        return NamesResource(self)


class SwitchedOffWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: SwitchedOff) -> None:
        self._client = client

    @cached_property
    def names(self) -> NamesResourceWithRawResponse:
        return self._client.names.with_raw_response


class SwitchedOffWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: SwitchedOff) -> None:
        self._client = client

    @cached_property
    def names(self) -> NamesResourceWithStreamingResponse:
        return self._client.names.with_streaming_response


class AsyncSwitchedOff(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `SwitchedOff`."""

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
    def with_raw_response(self) -> AsyncSwitchedOffWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncSwitchedOffWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSwitchedOffWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncSwitchedOffWithStreamingResponse(self)

    @cached_property
    def names(self) -> AsyncNamesResource:
        return AsyncNamesResource(self)


class AsyncSwitchedOffWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncSwitchedOff) -> None:
        self._client = client

    @cached_property
    def names(self) -> AsyncNamesResourceWithRawResponse:
        return self._client.names.with_raw_response


class AsyncSwitchedOffWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncSwitchedOff) -> None:
        self._client = client

    @cached_property
    def names(self) -> AsyncNamesResourceWithStreamingResponse:
        return self._client.names.with_streaming_response
