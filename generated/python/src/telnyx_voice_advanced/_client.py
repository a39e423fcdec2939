# @generated from voice-advanced.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: make generate
"""The clients: `Telnyx` and, for asyncio and trio, `AsyncTelnyx`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime.auth import Bearer, Credential
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Query, Timeout
from ._runtime.transport import AsyncTransport, SyncTransport
from ._version import __version__

if TYPE_CHECKING:
    from ._runtime.signature import Key
    from .resources.calls import AsyncCallsResource, CallsResource
    from .webhooks import Webhooks

__all__ = ["AsyncTelnyx", "Telnyx"]

_USER_AGENT = "telnyx-voice-advanced/" + __version__


def _auth(
    api_key: str | None,
) -> dict[str, Credential]:
    return {
        "bearerAuth": Bearer(_secret(api_key, "TELNYX_API_KEY"), hint="api_key or TELNYX_API_KEY"),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("TELNYX_BASE_URL") or "https://api.telnyx.com/v2"


class Telnyx(SyncTransport):
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
        http_client: Your own HTTP client; it is used as it is and never closed here.
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
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            auth=_auth(api_key),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )
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
    def calls(self) -> CallsResource:
        from .resources.calls import CallsResource

        return CallsResource(self)


class AsyncTelnyx(AsyncTransport):
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
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            auth=_auth(api_key),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )
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
    def calls(self) -> AsyncCallsResource:
        from .resources.calls import AsyncCallsResource

        return AsyncCallsResource(self)
