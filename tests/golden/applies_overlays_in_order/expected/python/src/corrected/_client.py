# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Corrected` and, for asyncio and trio, `AsyncCorrected`."""

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
from .resources.lamps import (
    AsyncLampsResource,
    AsyncLampsResourceWithRawResponse,
    AsyncLampsResourceWithStreamingResponse,
    LampsResource,
    LampsResourceWithRawResponse,
    LampsResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncCorrected",
    "AsyncCorrectedWithRawResponse",
    "AsyncCorrectedWithStreamingResponse",
    "Corrected",
    "CorrectedWithRawResponse",
    "CorrectedWithStreamingResponse",
]

_USER_AGENT = "corrected/" + __version__

log.configure("CORRECTED_LOG", os.environ.get("CORRECTED_LOG"))


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("CORRECTED_BASE_URL") or "https://corrected.example.com"


class Corrected(SyncEndpoints):
    """The synchronous client for Corrected.

    Args:
        base_url: Where the API is; without it, CORRECTED_BASE_URL is read, else
            https://corrected.example.com is used.
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
    def with_raw_response(self) -> CorrectedWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return CorrectedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CorrectedWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return CorrectedWithStreamingResponse(self)

    @cached_property
    def lamps(self) -> LampsResource:
        return LampsResource(self)


class CorrectedWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Corrected) -> None:
        self._client = client

    @cached_property
    def lamps(self) -> LampsResourceWithRawResponse:
        return self._client.lamps.with_raw_response


class CorrectedWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Corrected) -> None:
        self._client = client

    @cached_property
    def lamps(self) -> LampsResourceWithStreamingResponse:
        return self._client.lamps.with_streaming_response


class AsyncCorrected(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Corrected`."""

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
    def with_raw_response(self) -> AsyncCorrectedWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncCorrectedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCorrectedWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncCorrectedWithStreamingResponse(self)

    @cached_property
    def lamps(self) -> AsyncLampsResource:
        return AsyncLampsResource(self)


class AsyncCorrectedWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncCorrected) -> None:
        self._client = client

    @cached_property
    def lamps(self) -> AsyncLampsResourceWithRawResponse:
        return self._client.lamps.with_raw_response


class AsyncCorrectedWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncCorrected) -> None:
        self._client = client

    @cached_property
    def lamps(self) -> AsyncLampsResourceWithStreamingResponse:
        return self._client.lamps.with_streaming_response
