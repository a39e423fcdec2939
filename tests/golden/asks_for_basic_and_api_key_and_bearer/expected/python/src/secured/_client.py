# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Secured` and, for asyncio and trio, `AsyncSecured`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime import log
from ._runtime.auth import ApiKey, Basic, Bearer, Credential, Secrets
from ._runtime.endpoints import AsyncEndpoints, SyncEndpoints
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Query, Timeout
from ._runtime.retry import RetryPolicy
from ._runtime.settings import DEFAULT_RETRIES, Changes
from ._version import __version__
from .resources.doors import (
    AsyncDoorsResource,
    AsyncDoorsResourceWithRawResponse,
    AsyncDoorsResourceWithStreamingResponse,
    DoorsResource,
    DoorsResourceWithRawResponse,
    DoorsResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncSecured",
    "AsyncSecuredWithRawResponse",
    "AsyncSecuredWithStreamingResponse",
    "ClientChanges",
    "Secured",
    "SecuredWithRawResponse",
    "SecuredWithStreamingResponse",
]

_USER_AGENT = "secured/" + __version__

log.configure("SECURED_LOG", os.environ.get("SECURED_LOG"))


def _auth(secrets: Secrets) -> dict[str, Credential]:
    return {
        "token": Bearer(secrets["token"], hint="token or SECURED_TOKEN"),
        "login": Basic(
            secrets["login_username"],
            secrets["login_password"],
            hint="login_username or SECURED_LOGIN_USERNAME and login_password or SECURED_LOGIN_PASSWORD",
        ),
        "header_key": ApiKey(
            "X-Key", "header", secrets["header_key"], hint="header_key or SECURED_HEADER_KEY"
        ),
        "query-key": ApiKey(
            "key", "query", secrets["query_key"], hint="query_key or SECURED_QUERY_KEY"
        ),
        "cookieKey": ApiKey(
            "sid", "cookie", secrets["cookie_key"], hint="cookie_key or SECURED_COOKIE_KEY"
        ),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("SECURED_BASE_URL") or "https://secured.example/v1"


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    token: str | None
    login_username: str | None
    login_password: str | None
    header_key: str | None
    query_key: str | None
    cookie_key: str | None


class Secured(SyncEndpoints):
    """The synchronous client for Secured.

    Args:
        token: A credential; without it, SECURED_TOKEN is read.
        login_username: A user name; without it, SECURED_LOGIN_USERNAME is read.
        login_password: A password; without it, SECURED_LOGIN_PASSWORD is read.
        header_key: A credential; without it, SECURED_HEADER_KEY is read.
        query_key: A credential; without it, SECURED_QUERY_KEY is read.
        cookie_key: A credential; without it, SECURED_COOKIE_KEY is read.
        base_url: Where the API is; without it, SECURED_BASE_URL is read, else
            https://secured.example/v1 is used.
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
        max_retries: int = DEFAULT_RETRIES,
        deadline: float | None = None,
        strict_response_validation: bool = False,
        _strict_response_validation: bool = False,
        retry_policy: RetryPolicy | None = None,
        http_client: SyncHttp | None = None,
    ) -> None:
        self._secrets = Secrets(
            token=_secret(token, "SECURED_TOKEN"),
            login_username=_secret(login_username, "SECURED_LOGIN_USERNAME"),
            login_password=_secret(login_password, "SECURED_LOGIN_PASSWORD"),
            header_key=_secret(header_key, "SECURED_HEADER_KEY"),
            query_key=_secret(query_key, "SECURED_QUERY_KEY"),
            cookie_key=_secret(cookie_key, "SECURED_COOKIE_KEY"),
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
            strict=strict_response_validation or _strict_response_validation,
            retry_policy=retry_policy,
            http_client=http_client,
        )

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
            token=changes.get("token") or self._secrets["token"],
            login_username=changes.get("login_username") or self._secrets["login_username"],
            login_password=changes.get("login_password") or self._secrets["login_password"],
            header_key=changes.get("header_key") or self._secrets["header_key"],
            query_key=changes.get("query_key") or self._secrets["query_key"],
            cookie_key=changes.get("cookie_key") or self._secrets["cookie_key"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def token(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["token"]

    @token.setter
    def token(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["token"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def login_username(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["login_username"]

    @login_username.setter
    def login_username(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["login_username"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def login_password(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["login_password"]

    @login_password.setter
    def login_password(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["login_password"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def header_key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["header_key"]

    @header_key.setter
    def header_key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["header_key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def query_key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["query_key"]

    @query_key.setter
    def query_key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["query_key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def cookie_key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["cookie_key"]

    @cookie_key.setter
    def cookie_key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["cookie_key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @cached_property
    def with_raw_response(self) -> SecuredWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return SecuredWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SecuredWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return SecuredWithStreamingResponse(self)

    @cached_property
    def doors(self) -> DoorsResource:
        return DoorsResource(self)


class SecuredWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Secured) -> None:
        self._client = client

    @cached_property
    def doors(self) -> DoorsResourceWithRawResponse:
        return self._client.doors.with_raw_response


class SecuredWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Secured) -> None:
        self._client = client

    @cached_property
    def doors(self) -> DoorsResourceWithStreamingResponse:
        return self._client.doors.with_streaming_response


class AsyncSecured(AsyncEndpoints):
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
        max_retries: int = DEFAULT_RETRIES,
        deadline: float | None = None,
        strict_response_validation: bool = False,
        _strict_response_validation: bool = False,
        retry_policy: RetryPolicy | None = None,
        http_client: AsyncHttp | None = None,
    ) -> None:
        self._secrets = Secrets(
            token=_secret(token, "SECURED_TOKEN"),
            login_username=_secret(login_username, "SECURED_LOGIN_USERNAME"),
            login_password=_secret(login_password, "SECURED_LOGIN_PASSWORD"),
            header_key=_secret(header_key, "SECURED_HEADER_KEY"),
            query_key=_secret(query_key, "SECURED_QUERY_KEY"),
            cookie_key=_secret(cookie_key, "SECURED_COOKIE_KEY"),
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
            strict=strict_response_validation or _strict_response_validation,
            retry_policy=retry_policy,
            http_client=http_client,
        )

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
            token=changes.get("token") or self._secrets["token"],
            login_username=changes.get("login_username") or self._secrets["login_username"],
            login_password=changes.get("login_password") or self._secrets["login_password"],
            header_key=changes.get("header_key") or self._secrets["header_key"],
            query_key=changes.get("query_key") or self._secrets["query_key"],
            cookie_key=changes.get("cookie_key") or self._secrets["cookie_key"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def token(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["token"]

    @token.setter
    def token(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["token"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def login_username(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["login_username"]

    @login_username.setter
    def login_username(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["login_username"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def login_password(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["login_password"]

    @login_password.setter
    def login_password(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["login_password"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def header_key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["header_key"]

    @header_key.setter
    def header_key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["header_key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def query_key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["query_key"]

    @query_key.setter
    def query_key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["query_key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def cookie_key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["cookie_key"]

    @cookie_key.setter
    def cookie_key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["cookie_key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @cached_property
    def with_raw_response(self) -> AsyncSecuredWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncSecuredWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSecuredWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncSecuredWithStreamingResponse(self)

    @cached_property
    def doors(self) -> AsyncDoorsResource:
        return AsyncDoorsResource(self)


class AsyncSecuredWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncSecured) -> None:
        self._client = client

    @cached_property
    def doors(self) -> AsyncDoorsResourceWithRawResponse:
        return self._client.doors.with_raw_response


class AsyncSecuredWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncSecured) -> None:
        self._client = client

    @cached_property
    def doors(self) -> AsyncDoorsResourceWithStreamingResponse:
        return self._client.doors.with_streaming_response
