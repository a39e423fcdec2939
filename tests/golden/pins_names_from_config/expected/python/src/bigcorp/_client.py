# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: make golden
"""The clients: `BigCorp` and, for asyncio and trio, `AsyncBigCorp`."""

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
    from .resources.cars import AsyncCarsResource, CarsResource

__all__ = ["AsyncBigCorp", "BigCorp"]

_USER_AGENT = "bigcorp/" + __version__


def _auth(
    secret: str | None,
) -> dict[str, Credential]:
    return {
        "key": Bearer(_secret(secret, "BIGCORP_SECRET"), hint="secret or BIGCORP_SECRET"),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("BIGCORP_URL") or "https://api.bigcorp.example"


class BigCorp(SyncTransport):
    """The synchronous client for The Big Corp Public API.

    Args:
        secret: A credential; without it, BIGCORP_SECRET is read.
        base_url: Where the API is; without it, BIGCORP_URL is read, else
            https://api.bigcorp.example is used.
        timeout: Seconds, an `httpx.Timeout`, or None to wait for ever; without it, 60 seconds for
            reading and 5 for connecting, or what `http_client` has.
        default_headers: Headers of every request.
        default_query: Query parameters of every request.
        http_client: Your own HTTP client; it is used as it is and never closed here.
    """

    def __init__(
        self,
        *,
        secret: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            auth=_auth(secret),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )

    @cached_property
    def cars(self) -> CarsResource:
        from .resources.cars import CarsResource

        return CarsResource(self)


class AsyncBigCorp(AsyncTransport):
    """The client for asyncio and trio; its arguments are those of `BigCorp`."""

    def __init__(
        self,
        *,
        secret: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            auth=_auth(secret),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )

    @cached_property
    def cars(self) -> AsyncCarsResource:
        from .resources.cars import AsyncCarsResource

        return AsyncCarsResource(self)
