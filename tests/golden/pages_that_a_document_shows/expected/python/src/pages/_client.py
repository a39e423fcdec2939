# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Pages` and, for asyncio and trio, `AsyncPages`."""

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
from .resources.brands import (
    AsyncBrandsResource,
    AsyncBrandsResourceWithRawResponse,
    AsyncBrandsResourceWithStreamingResponse,
    BrandsResource,
    BrandsResourceWithRawResponse,
    BrandsResourceWithStreamingResponse,
)
from .resources.calls import (
    AsyncCallsResource,
    AsyncCallsResourceWithRawResponse,
    AsyncCallsResourceWithStreamingResponse,
    CallsResource,
    CallsResourceWithRawResponse,
    CallsResourceWithStreamingResponse,
)
from .resources.customers import (
    AsyncCustomersResource,
    AsyncCustomersResourceWithRawResponse,
    AsyncCustomersResourceWithStreamingResponse,
    CustomersResource,
    CustomersResourceWithRawResponse,
    CustomersResourceWithStreamingResponse,
)
from .resources.issues import (
    AsyncIssuesResource,
    AsyncIssuesResourceWithRawResponse,
    AsyncIssuesResourceWithStreamingResponse,
    IssuesResource,
    IssuesResourceWithRawResponse,
    IssuesResourceWithStreamingResponse,
)
from .resources.orders import (
    AsyncOrdersResource,
    AsyncOrdersResourceWithRawResponse,
    AsyncOrdersResourceWithStreamingResponse,
    OrdersResource,
    OrdersResourceWithRawResponse,
    OrdersResourceWithStreamingResponse,
)
from .resources.pages import (
    AsyncPagesResource,
    AsyncPagesResourceWithRawResponse,
    AsyncPagesResourceWithStreamingResponse,
    PagesResource,
    PagesResourceWithRawResponse,
    PagesResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncPages",
    "AsyncPagesWithRawResponse",
    "AsyncPagesWithStreamingResponse",
    "ClientChanges",
    "Pages",
    "PagesWithRawResponse",
    "PagesWithStreamingResponse",
]

_USER_AGENT = "pages/" + __version__

log.configure("PAGES_LOG", os.environ.get("PAGES_LOG"))


def _auth(secrets: Secrets) -> dict[str, Credential]:
    return {
        "key": Bearer(secrets["api_key"], hint="api_key or PAGES_API_KEY"),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("PAGES_BASE_URL") or "https://pages.example"


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    api_key: str | None


class Pages(SyncEndpoints):
    """The synchronous client for Pages.

    Args:
        api_key: A credential; without it, PAGES_API_KEY is read.
        base_url: Where the API is; without it, PAGES_BASE_URL is read, else https://pages.example
            is used.
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
        api_key: str | None = None,
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
            api_key=_secret(api_key, "PAGES_API_KEY"),
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
            api_key=changes.get("api_key") or self._secrets["api_key"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
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

    @cached_property
    def with_raw_response(self) -> PagesWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return PagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PagesWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return PagesWithStreamingResponse(self)

    @cached_property
    def brands(self) -> BrandsResource:
        return BrandsResource(self)

    @cached_property
    def pages(self) -> PagesResource:
        return PagesResource(self)

    @cached_property
    def orders(self) -> OrdersResource:
        return OrdersResource(self)

    @cached_property
    def customers(self) -> CustomersResource:
        return CustomersResource(self)

    @cached_property
    def calls(self) -> CallsResource:
        return CallsResource(self)

    @cached_property
    def issues(self) -> IssuesResource:
        return IssuesResource(self)


class PagesWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Pages) -> None:
        self._client = client

    @cached_property
    def brands(self) -> BrandsResourceWithRawResponse:
        return self._client.brands.with_raw_response

    @cached_property
    def pages(self) -> PagesResourceWithRawResponse:
        return self._client.pages.with_raw_response

    @cached_property
    def orders(self) -> OrdersResourceWithRawResponse:
        return self._client.orders.with_raw_response

    @cached_property
    def customers(self) -> CustomersResourceWithRawResponse:
        return self._client.customers.with_raw_response

    @cached_property
    def calls(self) -> CallsResourceWithRawResponse:
        return self._client.calls.with_raw_response

    @cached_property
    def issues(self) -> IssuesResourceWithRawResponse:
        return self._client.issues.with_raw_response


class PagesWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Pages) -> None:
        self._client = client

    @cached_property
    def brands(self) -> BrandsResourceWithStreamingResponse:
        return self._client.brands.with_streaming_response

    @cached_property
    def pages(self) -> PagesResourceWithStreamingResponse:
        return self._client.pages.with_streaming_response

    @cached_property
    def orders(self) -> OrdersResourceWithStreamingResponse:
        return self._client.orders.with_streaming_response

    @cached_property
    def customers(self) -> CustomersResourceWithStreamingResponse:
        return self._client.customers.with_streaming_response

    @cached_property
    def calls(self) -> CallsResourceWithStreamingResponse:
        return self._client.calls.with_streaming_response

    @cached_property
    def issues(self) -> IssuesResourceWithStreamingResponse:
        return self._client.issues.with_streaming_response


class AsyncPages(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Pages`."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
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
            api_key=_secret(api_key, "PAGES_API_KEY"),
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
            api_key=changes.get("api_key") or self._secrets["api_key"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
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

    @cached_property
    def with_raw_response(self) -> AsyncPagesWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncPagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPagesWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncPagesWithStreamingResponse(self)

    @cached_property
    def brands(self) -> AsyncBrandsResource:
        return AsyncBrandsResource(self)

    @cached_property
    def pages(self) -> AsyncPagesResource:
        return AsyncPagesResource(self)

    @cached_property
    def orders(self) -> AsyncOrdersResource:
        return AsyncOrdersResource(self)

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        return AsyncCustomersResource(self)

    @cached_property
    def calls(self) -> AsyncCallsResource:
        return AsyncCallsResource(self)

    @cached_property
    def issues(self) -> AsyncIssuesResource:
        return AsyncIssuesResource(self)


class AsyncPagesWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncPages) -> None:
        self._client = client

    @cached_property
    def brands(self) -> AsyncBrandsResourceWithRawResponse:
        return self._client.brands.with_raw_response

    @cached_property
    def pages(self) -> AsyncPagesResourceWithRawResponse:
        return self._client.pages.with_raw_response

    @cached_property
    def orders(self) -> AsyncOrdersResourceWithRawResponse:
        return self._client.orders.with_raw_response

    @cached_property
    def customers(self) -> AsyncCustomersResourceWithRawResponse:
        return self._client.customers.with_raw_response

    @cached_property
    def calls(self) -> AsyncCallsResourceWithRawResponse:
        return self._client.calls.with_raw_response

    @cached_property
    def issues(self) -> AsyncIssuesResourceWithRawResponse:
        return self._client.issues.with_raw_response


class AsyncPagesWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncPages) -> None:
        self._client = client

    @cached_property
    def brands(self) -> AsyncBrandsResourceWithStreamingResponse:
        return self._client.brands.with_streaming_response

    @cached_property
    def pages(self) -> AsyncPagesResourceWithStreamingResponse:
        return self._client.pages.with_streaming_response

    @cached_property
    def orders(self) -> AsyncOrdersResourceWithStreamingResponse:
        return self._client.orders.with_streaming_response

    @cached_property
    def customers(self) -> AsyncCustomersResourceWithStreamingResponse:
        return self._client.customers.with_streaming_response

    @cached_property
    def calls(self) -> AsyncCallsResourceWithStreamingResponse:
        return self._client.calls.with_streaming_response

    @cached_property
    def issues(self) -> AsyncIssuesResourceWithStreamingResponse:
        return self._client.issues.with_streaming_response
