# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: make golden
"""The clients: `BigCorp` and, for asyncio and trio, `AsyncBigCorp`."""

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
from .resources.cars import (
    AsyncCarsResource,
    AsyncCarsResourceWithRawResponse,
    AsyncCarsResourceWithStreamingResponse,
    CarsResource,
    CarsResourceWithRawResponse,
    CarsResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncBigCorp",
    "AsyncBigCorpWithRawResponse",
    "AsyncBigCorpWithStreamingResponse",
    "BigCorp",
    "BigCorpWithRawResponse",
    "BigCorpWithStreamingResponse",
    "ClientChanges",
]

_USER_AGENT = "bigcorp/" + __version__

log.configure("BIG_CORP_LOG", os.environ.get("BIG_CORP_LOG"))


def _auth(secrets: Secrets) -> dict[str, Credential]:
    return {
        "key": Bearer(secrets["secret"], hint="secret or BIGCORP_SECRET"),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("BIGCORP_URL") or "https://api.bigcorp.example"


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    secret: str | None


class BigCorp(SyncEndpoints):
    """The synchronous client for The Big Corp Public API.

    Args:
        secret: A credential; without it, BIGCORP_SECRET is read.
        base_url: Where the API is; without it, BIGCORP_URL is read, else
            https://api.bigcorp.example is used.
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
        secret: str | None = None,
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
            secret=_secret(secret, "BIGCORP_SECRET"),
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
            secret=changes.get("secret") or self._secrets["secret"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def secret(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["secret"]

    @secret.setter
    def secret(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["secret"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @cached_property
    def with_raw_response(self) -> BigCorpWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return BigCorpWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BigCorpWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return BigCorpWithStreamingResponse(self)

    @cached_property
    def cars(self) -> CarsResource:
        return CarsResource(self)


class BigCorpWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: BigCorp) -> None:
        self._client = client

    @cached_property
    def cars(self) -> CarsResourceWithRawResponse:
        return self._client.cars.with_raw_response


class BigCorpWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: BigCorp) -> None:
        self._client = client

    @cached_property
    def cars(self) -> CarsResourceWithStreamingResponse:
        return self._client.cars.with_streaming_response


class AsyncBigCorp(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `BigCorp`."""

    def __init__(
        self,
        *,
        secret: str | None = None,
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
            secret=_secret(secret, "BIGCORP_SECRET"),
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
            secret=changes.get("secret") or self._secrets["secret"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def secret(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["secret"]

    @secret.setter
    def secret(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["secret"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @cached_property
    def with_raw_response(self) -> AsyncBigCorpWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncBigCorpWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBigCorpWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncBigCorpWithStreamingResponse(self)

    @cached_property
    def cars(self) -> AsyncCarsResource:
        return AsyncCarsResource(self)


class AsyncBigCorpWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncBigCorp) -> None:
        self._client = client

    @cached_property
    def cars(self) -> AsyncCarsResourceWithRawResponse:
        return self._client.cars.with_raw_response


class AsyncBigCorpWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncBigCorp) -> None:
        self._client = client

    @cached_property
    def cars(self) -> AsyncCarsResourceWithStreamingResponse:
        return self._client.cars.with_streaming_response
