# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Binary` and, for asyncio and trio, `AsyncBinary`."""

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
from .resources.pictures import (
    AsyncPicturesResource,
    AsyncPicturesResourceWithRawResponse,
    AsyncPicturesResourceWithStreamingResponse,
    PicturesResource,
    PicturesResourceWithRawResponse,
    PicturesResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncBinary",
    "AsyncBinaryWithRawResponse",
    "AsyncBinaryWithStreamingResponse",
    "Binary",
    "BinaryWithRawResponse",
    "BinaryWithStreamingResponse",
]

_USER_AGENT = "binary/" + __version__

log.configure("BINARY_LOG", os.environ.get("BINARY_LOG"))


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    url = os.environ.get("BINARY_BASE_URL")
    if not url:
        raise ValueError("base_url is needed: the API's document names no absolute server URL")
    return url


class Binary(SyncEndpoints):
    """The synchronous client for Binary.

    Args:
        base_url: Where the API is; without it, BINARY_BASE_URL is read.
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
    def with_raw_response(self) -> BinaryWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return BinaryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BinaryWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return BinaryWithStreamingResponse(self)

    @cached_property
    def pictures(self) -> PicturesResource:
        return PicturesResource(self)


class BinaryWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Binary) -> None:
        self._client = client

    @cached_property
    def pictures(self) -> PicturesResourceWithRawResponse:
        return self._client.pictures.with_raw_response


class BinaryWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Binary) -> None:
        self._client = client

    @cached_property
    def pictures(self) -> PicturesResourceWithStreamingResponse:
        return self._client.pictures.with_streaming_response


class AsyncBinary(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Binary`."""

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
    def with_raw_response(self) -> AsyncBinaryWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncBinaryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBinaryWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncBinaryWithStreamingResponse(self)

    @cached_property
    def pictures(self) -> AsyncPicturesResource:
        return AsyncPicturesResource(self)


class AsyncBinaryWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncBinary) -> None:
        self._client = client

    @cached_property
    def pictures(self) -> AsyncPicturesResourceWithRawResponse:
        return self._client.pictures.with_raw_response


class AsyncBinaryWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncBinary) -> None:
        self._client = client

    @cached_property
    def pictures(self) -> AsyncPicturesResourceWithStreamingResponse:
        return self._client.pictures.with_streaming_response
