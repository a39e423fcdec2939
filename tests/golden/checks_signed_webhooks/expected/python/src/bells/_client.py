# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Bells` and, for asyncio and trio, `AsyncBells`."""

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
from .resources.bells import (
    AsyncBellsResource,
    AsyncBellsResourceWithRawResponse,
    AsyncBellsResourceWithStreamingResponse,
    BellsResource,
    BellsResourceWithRawResponse,
    BellsResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp
    from ._runtime.signature import Key
    from .webhooks import Webhooks

__all__ = [
    "AsyncBells",
    "AsyncBellsWithRawResponse",
    "AsyncBellsWithStreamingResponse",
    "Bells",
    "BellsWithRawResponse",
    "BellsWithStreamingResponse",
    "ClientChanges",
]

_USER_AGENT = "bells/" + __version__

log.configure("BELLS_LOG", os.environ.get("BELLS_LOG"))


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("BELLS_BASE_URL") or "https://bells.example"


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    public_key: Key | None


class Bells(SyncEndpoints):
    """The synchronous client for Bells.

    Args:
        public_key: The key, or keys, in base64 that webhooks are checked with; without it,
            BELLS_KEY is read.
        base_url: Where the API is; without it, BELLS_BASE_URL is read, else https://bells.example
            is used.
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
        public_key: Key | None = None,
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
        self._set_public_key(public_key)

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
        public_key = changes.get("public_key")
        if public_key is not None:
            other._set_public_key(public_key)
        return other

    copy = with_options

    def _set_public_key(self, public_key: Key | None) -> None:
        self._public_key = public_key
        if public_key or os.environ.get("BELLS_KEY"):
            _ = self.webhooks  # loaded now rather than in an event loop, at the first delivery

    @property
    def public_key(self) -> Key | None:
        """The key that was given for webhooks, None for that of the environment."""
        return self._public_key

    @cached_property
    def webhooks(self) -> Webhooks:
        """Checks and decodes deliveries, with the key of this client."""
        from .webhooks import Webhooks

        return Webhooks(self._public_key)

    @cached_property
    def with_raw_response(self) -> BellsWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return BellsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BellsWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return BellsWithStreamingResponse(self)

    @cached_property
    def bells(self) -> BellsResource:
        return BellsResource(self)


class BellsWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Bells) -> None:
        self._client = client

    @cached_property
    def bells(self) -> BellsResourceWithRawResponse:
        return self._client.bells.with_raw_response


class BellsWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Bells) -> None:
        self._client = client

    @cached_property
    def bells(self) -> BellsResourceWithStreamingResponse:
        return self._client.bells.with_streaming_response


class AsyncBells(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Bells`."""

    def __init__(
        self,
        *,
        public_key: Key | None = None,
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
        self._set_public_key(public_key)

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
        public_key = changes.get("public_key")
        if public_key is not None:
            other._set_public_key(public_key)
        return other

    copy = with_options

    def _set_public_key(self, public_key: Key | None) -> None:
        self._public_key = public_key
        if public_key or os.environ.get("BELLS_KEY"):
            _ = self.webhooks  # loaded now rather than in an event loop, at the first delivery

    @property
    def public_key(self) -> Key | None:
        """The key that was given for webhooks, None for that of the environment."""
        return self._public_key

    @cached_property
    def webhooks(self) -> Webhooks:
        """Checks and decodes deliveries, with the key of this client."""
        from .webhooks import Webhooks

        return Webhooks(self._public_key)

    @cached_property
    def with_raw_response(self) -> AsyncBellsWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncBellsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBellsWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncBellsWithStreamingResponse(self)

    @cached_property
    def bells(self) -> AsyncBellsResource:
        return AsyncBellsResource(self)


class AsyncBellsWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncBells) -> None:
        self._client = client

    @cached_property
    def bells(self) -> AsyncBellsResourceWithRawResponse:
        return self._client.bells.with_raw_response


class AsyncBellsWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncBells) -> None:
        self._client = client

    @cached_property
    def bells(self) -> AsyncBellsResourceWithStreamingResponse:
        return self._client.bells.with_streaming_response
