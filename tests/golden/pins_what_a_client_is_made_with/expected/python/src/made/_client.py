# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Made` and, for asyncio and trio, `AsyncMade`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ._runtime import log
from ._runtime.auth import ApiKey, Basic, Credential, Secrets
from ._runtime.oauth import AsyncOAuth, OAuth2, SyncOAuth
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Operation, Query, Timeout
from ._runtime.retry import RetryPolicy
from ._runtime.servers import Servers
from ._runtime.settings import DEFAULT_RETRIES, Changes
from ._version import __version__
from .resources.health import (
    AsyncHealthResource,
    AsyncHealthResourceWithRawResponse,
    AsyncHealthResourceWithStreamingResponse,
    HealthResource,
    HealthResourceWithRawResponse,
    HealthResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncMade",
    "AsyncMadeWithRawResponse",
    "AsyncMadeWithStreamingResponse",
    "ClientChanges",
    "Made",
    "MadeWithRawResponse",
    "MadeWithStreamingResponse",
]

_USER_AGENT = "made/" + __version__

log.configure("MADE_LOG", os.environ.get("MADE_LOG"))


def _auth(secrets: Secrets) -> dict[str, Credential]:
    return {
        "oauth": OAuth2(
            secrets["token"],
            secrets["app"],
            secrets["oauth_client_secret"],
            secrets["oauth_scope"],
            secrets["oauth_token_url"],
            scopes="",
            url="https://login.example.com",
            hint="token or MADE_TOKEN, or app and oauth_client_secret",
        ),
        "api_key": ApiKey("X-One", "header", secrets["api_key"], hint="api_key or MADE_API_KEY"),
        "api-key": ApiKey(
            "X-Two", "header", secrets["second_key"], hint="second_key or MADE_SECOND_KEY"
        ),
        "login": Basic(
            secrets["name"],
            secrets["login_password"],
            hint="name or MADE_NAME and login_password or MADE_LOGIN_PASSWORD",
        ),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None, servers: Servers) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("MADE_BASE_URL") or servers.usual


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    token: str | None
    app: str | None
    oauth_client_secret: str | None
    oauth_scope: str | None
    oauth_token_url: str | None
    api_key: str | None
    second_key: str | None
    name: str | None
    login_password: str | None
    server_timeout: Literal["b", "a"] | None
    server_api_key: str | None
    area: str | None


class Made(SyncOAuth):
    """The synchronous client for Made.

    Args:
        token: A credential; without it, MADE_TOKEN is read.
        app: Who the client is to the server that gives tokens; without it, APP_ID is read.
        oauth_client_secret: What proves it; a token is then asked for, and renewed, by the client
            itself; without it, APP_SECRET is read.
        oauth_scope: What tokens are asked for, apart by spaces, in place of what the operations
            need; without it, MADE_OAUTH_SCOPE is read.
        oauth_token_url: Where tokens are asked for, in place of what the API's document says;
            without it, MADE_OAUTH_TOKEN_URL is read.
        api_key: A credential; without it, MADE_API_KEY is read.
        second_key: A credential; without it, MADE_SECOND_KEY is read.
        name: A user name; without it, MADE_NAME is read.
        login_password: A password; without it, MADE_LOGIN_PASSWORD is read.
        server_timeout: What stands for `timeout` in the server's URL. A `base_url` goes before it.
        server_api_key: What stands for `api_key` in the server's URL. A `base_url` goes before it.
        area: What stands for `zone` in the server's URL. A `base_url` goes before it.
        base_url: Where the API is; without it, MADE_BASE_URL is read, else
            https://a.example.com/c/d is used.
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
        app: str | None = None,
        oauth_client_secret: str | None = None,
        oauth_scope: str | None = None,
        oauth_token_url: str | None = None,
        api_key: str | None = None,
        second_key: str | None = None,
        name: str | None = None,
        login_password: str | None = None,
        server_timeout: Literal["b", "a"] = "a",
        server_api_key: str = "c",
        area: str = "d",
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
            token=_secret(token, "MADE_TOKEN"),
            app=_secret(app, "APP_ID"),
            oauth_client_secret=_secret(oauth_client_secret, "APP_SECRET"),
            oauth_scope=_secret(oauth_scope, "MADE_OAUTH_SCOPE"),
            oauth_token_url=_secret(oauth_token_url, "MADE_OAUTH_TOKEN_URL"),
            api_key=_secret(api_key, "MADE_API_KEY"),
            second_key=_secret(second_key, "MADE_SECOND_KEY"),
            name=_secret(name, "MADE_NAME"),
            login_password=_secret(login_password, "MADE_LOGIN_PASSWORD"),
        )
        self._servers = Servers(
            "https://{timeout}.example.com/{api_key}/{zone}",
            {
                "timeout": server_timeout,
                "api_key": server_api_key,
                "zone": area,
            },
        )
        super().__init__(
            base_url=_base_url(base_url, self._servers),
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
            app=changes.get("app") or self._secrets["app"],
            oauth_client_secret=changes.get("oauth_client_secret")
            or self._secrets["oauth_client_secret"],
            oauth_scope=changes.get("oauth_scope") or self._secrets["oauth_scope"],
            oauth_token_url=changes.get("oauth_token_url") or self._secrets["oauth_token_url"],
            api_key=changes.get("api_key") or self._secrets["api_key"],
            second_key=changes.get("second_key") or self._secrets["second_key"],
            name=changes.get("name") or self._secrets["name"],
            login_password=changes.get("login_password") or self._secrets["login_password"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        other._servers = self._servers.changed(
            {
                "timeout": changes.get("server_timeout"),
                "api_key": changes.get("server_api_key"),
                "zone": changes.get("area"),
            }
        )
        if changes.get("base_url") is None:
            other.base_url = other._servers.moved(self._servers, self._said_url)
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
    def app(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["app"]

    @app.setter
    def app(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["app"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def oauth_client_secret(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["oauth_client_secret"]

    @oauth_client_secret.setter
    def oauth_client_secret(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["oauth_client_secret"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def oauth_scope(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["oauth_scope"]

    @oauth_scope.setter
    def oauth_scope(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["oauth_scope"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def oauth_token_url(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["oauth_token_url"]

    @oauth_token_url.setter
    def oauth_token_url(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["oauth_token_url"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

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

    @property
    def second_key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["second_key"]

    @second_key.setter
    def second_key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["second_key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def name(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["name"]

    @name.setter
    def name(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["name"] = value
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

    def _server(self, operation: Operation[Any]) -> str:
        return self._servers.place(operation.server, self._base_url, self._said_url)

    @cached_property
    def with_raw_response(self) -> MadeWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return MadeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MadeWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return MadeWithStreamingResponse(self)

    @cached_property
    def health(self) -> HealthResource:
        return HealthResource(self)


class MadeWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Made) -> None:
        self._client = client

    @cached_property
    def health(self) -> HealthResourceWithRawResponse:
        return self._client.health.with_raw_response


class MadeWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Made) -> None:
        self._client = client

    @cached_property
    def health(self) -> HealthResourceWithStreamingResponse:
        return self._client.health.with_streaming_response


class AsyncMade(AsyncOAuth):
    """The client for asyncio and trio; its arguments are those of `Made`."""

    def __init__(
        self,
        *,
        token: str | None = None,
        app: str | None = None,
        oauth_client_secret: str | None = None,
        oauth_scope: str | None = None,
        oauth_token_url: str | None = None,
        api_key: str | None = None,
        second_key: str | None = None,
        name: str | None = None,
        login_password: str | None = None,
        server_timeout: Literal["b", "a"] = "a",
        server_api_key: str = "c",
        area: str = "d",
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
            token=_secret(token, "MADE_TOKEN"),
            app=_secret(app, "APP_ID"),
            oauth_client_secret=_secret(oauth_client_secret, "APP_SECRET"),
            oauth_scope=_secret(oauth_scope, "MADE_OAUTH_SCOPE"),
            oauth_token_url=_secret(oauth_token_url, "MADE_OAUTH_TOKEN_URL"),
            api_key=_secret(api_key, "MADE_API_KEY"),
            second_key=_secret(second_key, "MADE_SECOND_KEY"),
            name=_secret(name, "MADE_NAME"),
            login_password=_secret(login_password, "MADE_LOGIN_PASSWORD"),
        )
        self._servers = Servers(
            "https://{timeout}.example.com/{api_key}/{zone}",
            {
                "timeout": server_timeout,
                "api_key": server_api_key,
                "zone": area,
            },
        )
        super().__init__(
            base_url=_base_url(base_url, self._servers),
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
            app=changes.get("app") or self._secrets["app"],
            oauth_client_secret=changes.get("oauth_client_secret")
            or self._secrets["oauth_client_secret"],
            oauth_scope=changes.get("oauth_scope") or self._secrets["oauth_scope"],
            oauth_token_url=changes.get("oauth_token_url") or self._secrets["oauth_token_url"],
            api_key=changes.get("api_key") or self._secrets["api_key"],
            second_key=changes.get("second_key") or self._secrets["second_key"],
            name=changes.get("name") or self._secrets["name"],
            login_password=changes.get("login_password") or self._secrets["login_password"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        other._servers = self._servers.changed(
            {
                "timeout": changes.get("server_timeout"),
                "api_key": changes.get("server_api_key"),
                "zone": changes.get("area"),
            }
        )
        if changes.get("base_url") is None:
            other.base_url = other._servers.moved(self._servers, self._said_url)
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
    def app(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["app"]

    @app.setter
    def app(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["app"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def oauth_client_secret(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["oauth_client_secret"]

    @oauth_client_secret.setter
    def oauth_client_secret(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["oauth_client_secret"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def oauth_scope(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["oauth_scope"]

    @oauth_scope.setter
    def oauth_scope(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["oauth_scope"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def oauth_token_url(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["oauth_token_url"]

    @oauth_token_url.setter
    def oauth_token_url(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["oauth_token_url"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

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

    @property
    def second_key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["second_key"]

    @second_key.setter
    def second_key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["second_key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def name(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["name"]

    @name.setter
    def name(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["name"] = value
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

    def _server(self, operation: Operation[Any]) -> str:
        return self._servers.place(operation.server, self._base_url, self._said_url)

    @cached_property
    def with_raw_response(self) -> AsyncMadeWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncMadeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMadeWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncMadeWithStreamingResponse(self)

    @cached_property
    def health(self) -> AsyncHealthResource:
        return AsyncHealthResource(self)


class AsyncMadeWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncMade) -> None:
        self._client = client

    @cached_property
    def health(self) -> AsyncHealthResourceWithRawResponse:
        return self._client.health.with_raw_response


class AsyncMadeWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncMade) -> None:
        self._client = client

    @cached_property
    def health(self) -> AsyncHealthResourceWithStreamingResponse:
        return self._client.health.with_streaming_response
