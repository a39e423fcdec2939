# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `ParcelsOnASite` and, for asyncio and trio, `AsyncParcelsOnASite`."""

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
from .resources.labels import (
    AsyncLabelsResource,
    AsyncLabelsResourceWithRawResponse,
    AsyncLabelsResourceWithStreamingResponse,
    LabelsResource,
    LabelsResourceWithRawResponse,
    LabelsResourceWithStreamingResponse,
)
from .resources.parcels import (
    AsyncParcelsResource,
    AsyncParcelsResourceWithRawResponse,
    AsyncParcelsResourceWithStreamingResponse,
    ParcelsResource,
    ParcelsResourceWithRawResponse,
    ParcelsResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp
    from ._runtime.signature import Key
    from .webhooks import Webhooks

__all__ = [
    "AsyncParcelsOnASite",
    "AsyncParcelsOnASiteWithRawResponse",
    "AsyncParcelsOnASiteWithStreamingResponse",
    "ClientChanges",
    "ParcelsOnASite",
    "ParcelsOnASiteWithRawResponse",
    "ParcelsOnASiteWithStreamingResponse",
]

_USER_AGENT = "parcels-on-a-site/" + __version__

log.configure("PARCELS_ON_A_SITE_LOG", os.environ.get("PARCELS_ON_A_SITE_LOG"))


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("PARCELS_ON_A_SITE_BASE_URL") or "https://api.parcels.example/v1"


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    public_key: Key | None


class ParcelsOnASite(SyncEndpoints):
    """The synchronous client for Parcels on a Site.

    Args:
        public_key: The key, or keys, in base64 that webhooks are checked with; without it,
            PARCELS_ON_A_SITE_PUBLIC_KEY is read.
        base_url: Where the API is; without it, PARCELS_ON_A_SITE_BASE_URL is read, else
            https://api.parcels.example/v1 is used.
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
        if public_key or os.environ.get("PARCELS_ON_A_SITE_PUBLIC_KEY"):
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
    def with_raw_response(self) -> ParcelsOnASiteWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ParcelsOnASiteWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ParcelsOnASiteWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ParcelsOnASiteWithStreamingResponse(self)

    @cached_property
    def parcels(self) -> ParcelsResource:
        return ParcelsResource(self)

    @cached_property
    def labels(self) -> LabelsResource:
        return LabelsResource(self)


class ParcelsOnASiteWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: ParcelsOnASite) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> ParcelsResourceWithRawResponse:
        return self._client.parcels.with_raw_response

    @cached_property
    def labels(self) -> LabelsResourceWithRawResponse:
        return self._client.labels.with_raw_response


class ParcelsOnASiteWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: ParcelsOnASite) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> ParcelsResourceWithStreamingResponse:
        return self._client.parcels.with_streaming_response

    @cached_property
    def labels(self) -> LabelsResourceWithStreamingResponse:
        return self._client.labels.with_streaming_response


class AsyncParcelsOnASite(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `ParcelsOnASite`."""

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
        if public_key or os.environ.get("PARCELS_ON_A_SITE_PUBLIC_KEY"):
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
    def with_raw_response(self) -> AsyncParcelsOnASiteWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncParcelsOnASiteWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsOnASiteWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncParcelsOnASiteWithStreamingResponse(self)

    @cached_property
    def parcels(self) -> AsyncParcelsResource:
        return AsyncParcelsResource(self)

    @cached_property
    def labels(self) -> AsyncLabelsResource:
        return AsyncLabelsResource(self)


class AsyncParcelsOnASiteWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncParcelsOnASite) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> AsyncParcelsResourceWithRawResponse:
        return self._client.parcels.with_raw_response

    @cached_property
    def labels(self) -> AsyncLabelsResourceWithRawResponse:
        return self._client.labels.with_raw_response


class AsyncParcelsOnASiteWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncParcelsOnASite) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> AsyncParcelsResourceWithStreamingResponse:
        return self._client.parcels.with_streaming_response

    @cached_property
    def labels(self) -> AsyncLabelsResourceWithStreamingResponse:
        return self._client.labels.with_streaming_response
