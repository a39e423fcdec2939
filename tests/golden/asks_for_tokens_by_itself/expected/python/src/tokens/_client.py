# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Tokens` and, for asyncio and trio, `AsyncTokens`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime import log
from ._runtime.auth import Credential, Secrets
from ._runtime.oauth import AsyncOAuth, OAuth2, SyncOAuth
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Query, Timeout
from ._runtime.retry import RetryPolicy
from ._runtime.settings import DEFAULT_RETRIES, Changes
from ._version import __version__
from .resources.notes import (
    AsyncNotesResource,
    AsyncNotesResourceWithRawResponse,
    AsyncNotesResourceWithStreamingResponse,
    NotesResource,
    NotesResourceWithRawResponse,
    NotesResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncTokens",
    "AsyncTokensWithRawResponse",
    "AsyncTokensWithStreamingResponse",
    "ClientChanges",
    "Tokens",
    "TokensWithRawResponse",
    "TokensWithStreamingResponse",
]

_USER_AGENT = "tokens/" + __version__

log.configure("TOKENS_LOG", os.environ.get("TOKENS_LOG"))


def _auth(secrets: Secrets) -> dict[str, Credential]:
    return {
        "oauth": OAuth2(
            secrets["access_token"],
            secrets["client_id"],
            secrets["client_secret"],
            secrets["scope"],
            secrets["token_url"],
            scopes="read write",
            url="/oauth/token",
            hint="access_token or TOKENS_ACCESS_TOKEN, or client_id and client_secret",
        ),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("TOKENS_BASE_URL") or "https://tokens.example/v1"


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    access_token: str | None
    client_id: str | None
    client_secret: str | None
    scope: str | None
    token_url: str | None


class Tokens(SyncOAuth):
    """The synchronous client for Tokens.

    Args:
        access_token: A credential; without it, TOKENS_ACCESS_TOKEN is read.
        client_id: Who the client is to the server that gives tokens; without it, TOKENS_CLIENT_ID
            is read.
        client_secret: What proves it; a token is then asked for, and renewed, by the client itself;
            without it, TOKENS_CLIENT_SECRET is read.
        scope: What tokens are asked for, apart by spaces, in place of what the operations need;
            without it, TOKENS_SCOPE is read.
        token_url: Where tokens are asked for, in place of what the API's document says; without it,
            TOKENS_TOKEN_URL is read.
        base_url: Where the API is; without it, TOKENS_BASE_URL is read, else
            https://tokens.example/v1 is used.
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
        access_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scope: str | None = None,
        token_url: str | None = None,
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
            access_token=_secret(access_token, "TOKENS_ACCESS_TOKEN"),
            client_id=_secret(client_id, "TOKENS_CLIENT_ID"),
            client_secret=_secret(client_secret, "TOKENS_CLIENT_SECRET"),
            scope=_secret(scope, "TOKENS_SCOPE"),
            token_url=_secret(token_url, "TOKENS_TOKEN_URL"),
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
            access_token=changes.get("access_token") or self._secrets["access_token"],
            client_id=changes.get("client_id") or self._secrets["client_id"],
            client_secret=changes.get("client_secret") or self._secrets["client_secret"],
            scope=changes.get("scope") or self._secrets["scope"],
            token_url=changes.get("token_url") or self._secrets["token_url"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def access_token(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["access_token"]

    @access_token.setter
    def access_token(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["access_token"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def client_id(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["client_id"]

    @client_id.setter
    def client_id(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["client_id"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def client_secret(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["client_secret"]

    @client_secret.setter
    def client_secret(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["client_secret"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def scope(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["scope"]

    @scope.setter
    def scope(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["scope"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def token_url(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["token_url"]

    @token_url.setter
    def token_url(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["token_url"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @cached_property
    def with_raw_response(self) -> TokensWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return TokensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TokensWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return TokensWithStreamingResponse(self)

    @cached_property
    def notes(self) -> NotesResource:
        return NotesResource(self)


class TokensWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Tokens) -> None:
        self._client = client

    @cached_property
    def notes(self) -> NotesResourceWithRawResponse:
        return self._client.notes.with_raw_response


class TokensWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Tokens) -> None:
        self._client = client

    @cached_property
    def notes(self) -> NotesResourceWithStreamingResponse:
        return self._client.notes.with_streaming_response


class AsyncTokens(AsyncOAuth):
    """The client for asyncio and trio; its arguments are those of `Tokens`."""

    def __init__(
        self,
        *,
        access_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scope: str | None = None,
        token_url: str | None = None,
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
            access_token=_secret(access_token, "TOKENS_ACCESS_TOKEN"),
            client_id=_secret(client_id, "TOKENS_CLIENT_ID"),
            client_secret=_secret(client_secret, "TOKENS_CLIENT_SECRET"),
            scope=_secret(scope, "TOKENS_SCOPE"),
            token_url=_secret(token_url, "TOKENS_TOKEN_URL"),
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
            access_token=changes.get("access_token") or self._secrets["access_token"],
            client_id=changes.get("client_id") or self._secrets["client_id"],
            client_secret=changes.get("client_secret") or self._secrets["client_secret"],
            scope=changes.get("scope") or self._secrets["scope"],
            token_url=changes.get("token_url") or self._secrets["token_url"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def access_token(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["access_token"]

    @access_token.setter
    def access_token(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["access_token"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def client_id(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["client_id"]

    @client_id.setter
    def client_id(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["client_id"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def client_secret(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["client_secret"]

    @client_secret.setter
    def client_secret(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["client_secret"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def scope(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["scope"]

    @scope.setter
    def scope(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["scope"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def token_url(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["token_url"]

    @token_url.setter
    def token_url(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["token_url"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @cached_property
    def with_raw_response(self) -> AsyncTokensWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncTokensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTokensWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncTokensWithStreamingResponse(self)

    @cached_property
    def notes(self) -> AsyncNotesResource:
        return AsyncNotesResource(self)


class AsyncTokensWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTokens) -> None:
        self._client = client

    @cached_property
    def notes(self) -> AsyncNotesResourceWithRawResponse:
        return self._client.notes.with_raw_response


class AsyncTokensWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTokens) -> None:
        self._client = client

    @cached_property
    def notes(self) -> AsyncNotesResourceWithStreamingResponse:
        return self._client.notes.with_streaming_response
