# @generated from voice-advanced.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: make generate
"""The clients: `Telnyx` and, for asyncio and trio, `AsyncTelnyx`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime import log
from ._runtime.auth import Bearer, Credential, Secrets
from ._runtime.endpoints import AsyncEndpoints, SyncEndpoints
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Query, Timeout
from ._runtime.retry import RetryPolicy
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
    from ._runtime.signature import Key
    from .webhooks import Webhooks

__all__ = [
    "AsyncTelnyx",
    "AsyncTelnyxWithRawResponse",
    "AsyncTelnyxWithStreamingResponse",
    "ClientChanges",
    "Telnyx",
    "TelnyxWithRawResponse",
    "TelnyxWithStreamingResponse",
]

_USER_AGENT = "telnyx-voice-advanced/" + __version__

log.configure("TELNYX_LOG", os.environ.get("TELNYX_LOG"))


def _auth(secrets: Secrets) -> dict[str, Credential]:
    return {
        "bearerAuth": Bearer(secrets["api_key"], hint="api_key or TELNYX_API_KEY"),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("TELNYX_BASE_URL") or "https://api.telnyx.com/v2"


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    api_key: str | None
    public_key: Key | None
    auto_command_id: bool | None


class Telnyx(SyncEndpoints):
    """The synchronous client for Telnyx Voice Advanced.

    Args:
        api_key: A credential; without it, TELNYX_API_KEY is read.
        public_key: The key, or keys, in base64 that webhooks are checked with; without it,
            TELNYX_PUBLIC_KEY is read.
        base_url: Where the API is; without it, TELNYX_BASE_URL is read, else
            https://api.telnyx.com/v2 is used.
        timeout: Seconds, an `httpx.Timeout`, or None to wait for ever; without it, 60 seconds for
            reading and 5 for connecting, or what `http_client` has.
        default_headers: Headers of every request.
        default_query: Query parameters of every request.
        max_retries: How often a request is sent again at most; each method says when it is.
        deadline: Seconds that a call may take with all its tries and pauses, None for any; reading
            a streamed body is no part of it.
        auto_command_id: Whether a call without a `command_id` gets one.
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
        public_key: Key | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        max_retries: int = DEFAULT_RETRIES,
        deadline: float | None = None,
        auto_command_id: bool = True,
        strict_response_validation: bool = False,
        _strict_response_validation: bool = False,
        retry_policy: RetryPolicy | None = None,
        http_client: SyncHttp | None = None,
    ) -> None:
        self._secrets = Secrets(
            api_key=_secret(api_key, "TELNYX_API_KEY"),
        )
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            auth=_auth(self._secrets),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            max_retries=max_retries,
            deadline=deadline,
            auto_key=auto_command_id,
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
        other._secrets = Secrets(
            api_key=changes.get("api_key") or self._secrets["api_key"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        auto_key = changes.get("auto_command_id")
        other._auto_key = self._auto_key if auto_key is None else auto_key
        public_key = changes.get("public_key")
        if public_key is not None:
            other._set_public_key(public_key)
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

    def _set_public_key(self, public_key: Key | None) -> None:
        self._public_key = public_key
        if public_key or os.environ.get("TELNYX_PUBLIC_KEY"):
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
    def with_raw_response(self) -> TelnyxWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return TelnyxWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TelnyxWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return TelnyxWithStreamingResponse(self)

    @cached_property
    def calls(self) -> CallsResource:
        return CallsResource(self)


class TelnyxWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Telnyx) -> None:
        self._client = client

    @cached_property
    def calls(self) -> CallsResourceWithRawResponse:
        return self._client.calls.with_raw_response


class TelnyxWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Telnyx) -> None:
        self._client = client

    @cached_property
    def calls(self) -> CallsResourceWithStreamingResponse:
        return self._client.calls.with_streaming_response


class AsyncTelnyx(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Telnyx`."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        public_key: Key | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        max_retries: int = DEFAULT_RETRIES,
        deadline: float | None = None,
        auto_command_id: bool = True,
        strict_response_validation: bool = False,
        _strict_response_validation: bool = False,
        retry_policy: RetryPolicy | None = None,
        http_client: AsyncHttp | None = None,
    ) -> None:
        self._secrets = Secrets(
            api_key=_secret(api_key, "TELNYX_API_KEY"),
        )
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            auth=_auth(self._secrets),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            max_retries=max_retries,
            deadline=deadline,
            auto_key=auto_command_id,
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
        other._secrets = Secrets(
            api_key=changes.get("api_key") or self._secrets["api_key"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        auto_key = changes.get("auto_command_id")
        other._auto_key = self._auto_key if auto_key is None else auto_key
        public_key = changes.get("public_key")
        if public_key is not None:
            other._set_public_key(public_key)
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

    def _set_public_key(self, public_key: Key | None) -> None:
        self._public_key = public_key
        if public_key or os.environ.get("TELNYX_PUBLIC_KEY"):
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
    def with_raw_response(self) -> AsyncTelnyxWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncTelnyxWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTelnyxWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncTelnyxWithStreamingResponse(self)

    @cached_property
    def calls(self) -> AsyncCallsResource:
        return AsyncCallsResource(self)


class AsyncTelnyxWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTelnyx) -> None:
        self._client = client

    @cached_property
    def calls(self) -> AsyncCallsResourceWithRawResponse:
        return self._client.calls.with_raw_response


class AsyncTelnyxWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTelnyx) -> None:
        self._client = client

    @cached_property
    def calls(self) -> AsyncCallsResourceWithStreamingResponse:
        return self._client.calls.with_streaming_response
