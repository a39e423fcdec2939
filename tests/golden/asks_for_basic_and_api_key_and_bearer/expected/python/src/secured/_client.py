# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Secured` and, for asyncio and trio, `AsyncSecured`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime.auth import ApiKey, Basic, Bearer, Credential
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Query, Timeout
from ._runtime.transport import AsyncTransport, SyncTransport
from ._version import __version__

if TYPE_CHECKING:
    from .resources.doors import AsyncDoorsResource, DoorsResource

__all__ = ["AsyncSecured", "Secured"]

_USER_AGENT = "secured/" + __version__


def _auth(
    token: str | None,
    login_username: str | None,
    login_password: str | None,
    header_key: str | None,
    query_key: str | None,
    cookie_key: str | None,
) -> dict[str, Credential]:
    return {
        "token": Bearer(_secret(token, "SECURED_TOKEN"), hint="token or SECURED_TOKEN"),
        "login": Basic(
            _secret(login_username, "SECURED_LOGIN_USERNAME"),
            _secret(login_password, "SECURED_LOGIN_PASSWORD"),
            hint="login_username or SECURED_LOGIN_USERNAME and login_password or SECURED_LOGIN_PASSWORD",
        ),
        "header_key": ApiKey(
            "X-Key",
            "header",
            _secret(header_key, "SECURED_HEADER_KEY"),
            hint="header_key or SECURED_HEADER_KEY",
        ),
        "query-key": ApiKey(
            "key",
            "query",
            _secret(query_key, "SECURED_QUERY_KEY"),
            hint="query_key or SECURED_QUERY_KEY",
        ),
        "cookieKey": ApiKey(
            "sid",
            "cookie",
            _secret(cookie_key, "SECURED_COOKIE_KEY"),
            hint="cookie_key or SECURED_COOKIE_KEY",
        ),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("SECURED_BASE_URL") or "https://secured.example/v1"


class Secured(SyncTransport):
    """The synchronous client for Secured.

    Args:
        token: A credential; without it, SECURED_TOKEN is read.
        login_username: A credential; without it, SECURED_LOGIN_USERNAME is read.
        login_password: A credential; without it, SECURED_LOGIN_PASSWORD is read.
        header_key: A credential; without it, SECURED_HEADER_KEY is read.
        query_key: A credential; without it, SECURED_QUERY_KEY is read.
        cookie_key: A credential; without it, SECURED_COOKIE_KEY is read.
        base_url: Where the API is; without it, SECURED_BASE_URL is read, else
            https://secured.example/v1 is used.
        timeout: Seconds, an `httpx.Timeout`, or None to wait for ever; without it, 60 seconds for
            reading and 5 for connecting, or what `http_client` has.
        default_headers: Headers of every request.
        default_query: Query parameters of every request.
        http_client: Your own HTTP client; it is used as it is and never closed here.
    """

    def __init__(
        self,
        *,
        token: str | None = None,
        login_username: str | None = None,
        login_password: str | None = None,
        header_key: str | None = None,
        query_key: str | None = None,
        cookie_key: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            auth=_auth(token, login_username, login_password, header_key, query_key, cookie_key),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )

    @cached_property
    def doors(self) -> DoorsResource:
        from .resources.doors import DoorsResource

        return DoorsResource(self)


class AsyncSecured(AsyncTransport):
    """The client for asyncio and trio; its arguments are those of `Secured`."""

    def __init__(
        self,
        *,
        token: str | None = None,
        login_username: str | None = None,
        login_password: str | None = None,
        header_key: str | None = None,
        query_key: str | None = None,
        cookie_key: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            auth=_auth(token, login_username, login_password, header_key, query_key, cookie_key),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )

    @cached_property
    def doors(self) -> AsyncDoorsResource:
        from .resources.doors import AsyncDoorsResource

        return AsyncDoorsResource(self)
