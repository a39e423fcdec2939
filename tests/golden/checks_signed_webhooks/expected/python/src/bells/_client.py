# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Bells` and, for asyncio and trio, `AsyncBells`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Query, Timeout
from ._runtime.transport import AsyncTransport, SyncTransport
from ._version import __version__

if TYPE_CHECKING:
    from ._runtime.signature import Key
    from .resources.bells import AsyncBellsResource, BellsResource
    from .webhooks import Webhooks

__all__ = ["AsyncBells", "Bells"]

_USER_AGENT = "bells/" + __version__


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("BELLS_BASE_URL") or "https://bells.example"


class Bells(SyncTransport):
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
        http_client: Your own HTTP client; it is used as it is and never closed here.
    """

    def __init__(
        self,
        *,
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
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )
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
    def bells(self) -> BellsResource:
        from .resources.bells import BellsResource

        return BellsResource(self)


class AsyncBells(AsyncTransport):
    """The client for asyncio and trio; its arguments are those of `Bells`."""

    def __init__(
        self,
        *,
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
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )
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
    def bells(self) -> AsyncBellsResource:
        from .resources.bells import AsyncBellsResource

        return AsyncBellsResource(self)
