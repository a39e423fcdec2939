# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Children` and, for asyncio and trio, `AsyncChildren`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime import log
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
from .resources.choices import (
    AsyncChoicesResource,
    AsyncChoicesResourceWithRawResponse,
    AsyncChoicesResourceWithStreamingResponse,
    ChoicesResource,
    ChoicesResourceWithRawResponse,
    ChoicesResourceWithStreamingResponse,
)
from .resources.fees import (
    AsyncFeesResource,
    AsyncFeesResourceWithRawResponse,
    AsyncFeesResourceWithStreamingResponse,
    FeesResource,
    FeesResourceWithRawResponse,
    FeesResourceWithStreamingResponse,
)
from .resources.notices import (
    AsyncNoticesResource,
    AsyncNoticesResourceWithRawResponse,
    AsyncNoticesResourceWithStreamingResponse,
    NoticesResource,
    NoticesResourceWithRawResponse,
    NoticesResourceWithStreamingResponse,
)
from .resources.shapes import (
    AsyncShapesResource,
    AsyncShapesResourceWithRawResponse,
    AsyncShapesResourceWithStreamingResponse,
    ShapesResource,
    ShapesResourceWithRawResponse,
    ShapesResourceWithStreamingResponse,
)
from .resources.turns import (
    AsyncTurnsResource,
    AsyncTurnsResourceWithRawResponse,
    AsyncTurnsResourceWithStreamingResponse,
    TurnsResource,
    TurnsResourceWithRawResponse,
    TurnsResourceWithStreamingResponse,
)
from .resources.vehicles import (
    AsyncVehiclesResource,
    AsyncVehiclesResourceWithRawResponse,
    AsyncVehiclesResourceWithStreamingResponse,
    VehiclesResource,
    VehiclesResourceWithRawResponse,
    VehiclesResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncChildren",
    "AsyncChildrenWithRawResponse",
    "AsyncChildrenWithStreamingResponse",
    "Children",
    "ChildrenWithRawResponse",
    "ChildrenWithStreamingResponse",
]

_USER_AGENT = "children/" + __version__

log.configure("CHILDREN_LOG", os.environ.get("CHILDREN_LOG"))


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    url = os.environ.get("CHILDREN_BASE_URL")
    if not url:
        raise ValueError("base_url is needed: the API's document names no absolute server URL")
    return url


class Children(SyncEndpoints):
    """The synchronous client for Children.

    Args:
        base_url: Where the API is; without it, CHILDREN_BASE_URL is read.
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
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
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
        **changes: Unpack[Changes],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, Changes)
        return other

    copy = with_options

    @cached_property
    def with_raw_response(self) -> ChildrenWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ChildrenWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChildrenWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ChildrenWithStreamingResponse(self)

    @cached_property
    def vehicles(self) -> VehiclesResource:
        return VehiclesResource(self)

    @cached_property
    def cars(self) -> CarsResource:
        return CarsResource(self)

    @cached_property
    def shapes(self) -> ShapesResource:
        return ShapesResource(self)

    @cached_property
    def notices(self) -> NoticesResource:
        return NoticesResource(self)

    @cached_property
    def fees(self) -> FeesResource:
        return FeesResource(self)

    @cached_property
    def choices(self) -> ChoicesResource:
        return ChoicesResource(self)

    @cached_property
    def turns(self) -> TurnsResource:
        return TurnsResource(self)


class ChildrenWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Children) -> None:
        self._client = client

    @cached_property
    def vehicles(self) -> VehiclesResourceWithRawResponse:
        return self._client.vehicles.with_raw_response

    @cached_property
    def cars(self) -> CarsResourceWithRawResponse:
        return self._client.cars.with_raw_response

    @cached_property
    def shapes(self) -> ShapesResourceWithRawResponse:
        return self._client.shapes.with_raw_response

    @cached_property
    def notices(self) -> NoticesResourceWithRawResponse:
        return self._client.notices.with_raw_response

    @cached_property
    def fees(self) -> FeesResourceWithRawResponse:
        return self._client.fees.with_raw_response

    @cached_property
    def choices(self) -> ChoicesResourceWithRawResponse:
        return self._client.choices.with_raw_response

    @cached_property
    def turns(self) -> TurnsResourceWithRawResponse:
        return self._client.turns.with_raw_response


class ChildrenWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Children) -> None:
        self._client = client

    @cached_property
    def vehicles(self) -> VehiclesResourceWithStreamingResponse:
        return self._client.vehicles.with_streaming_response

    @cached_property
    def cars(self) -> CarsResourceWithStreamingResponse:
        return self._client.cars.with_streaming_response

    @cached_property
    def shapes(self) -> ShapesResourceWithStreamingResponse:
        return self._client.shapes.with_streaming_response

    @cached_property
    def notices(self) -> NoticesResourceWithStreamingResponse:
        return self._client.notices.with_streaming_response

    @cached_property
    def fees(self) -> FeesResourceWithStreamingResponse:
        return self._client.fees.with_streaming_response

    @cached_property
    def choices(self) -> ChoicesResourceWithStreamingResponse:
        return self._client.choices.with_streaming_response

    @cached_property
    def turns(self) -> TurnsResourceWithStreamingResponse:
        return self._client.turns.with_streaming_response


class AsyncChildren(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Children`."""

    def __init__(
        self,
        *,
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
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
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
        **changes: Unpack[Changes],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, Changes)
        return other

    copy = with_options

    @cached_property
    def with_raw_response(self) -> AsyncChildrenWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncChildrenWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChildrenWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncChildrenWithStreamingResponse(self)

    @cached_property
    def vehicles(self) -> AsyncVehiclesResource:
        return AsyncVehiclesResource(self)

    @cached_property
    def cars(self) -> AsyncCarsResource:
        return AsyncCarsResource(self)

    @cached_property
    def shapes(self) -> AsyncShapesResource:
        return AsyncShapesResource(self)

    @cached_property
    def notices(self) -> AsyncNoticesResource:
        return AsyncNoticesResource(self)

    @cached_property
    def fees(self) -> AsyncFeesResource:
        return AsyncFeesResource(self)

    @cached_property
    def choices(self) -> AsyncChoicesResource:
        return AsyncChoicesResource(self)

    @cached_property
    def turns(self) -> AsyncTurnsResource:
        return AsyncTurnsResource(self)


class AsyncChildrenWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncChildren) -> None:
        self._client = client

    @cached_property
    def vehicles(self) -> AsyncVehiclesResourceWithRawResponse:
        return self._client.vehicles.with_raw_response

    @cached_property
    def cars(self) -> AsyncCarsResourceWithRawResponse:
        return self._client.cars.with_raw_response

    @cached_property
    def shapes(self) -> AsyncShapesResourceWithRawResponse:
        return self._client.shapes.with_raw_response

    @cached_property
    def notices(self) -> AsyncNoticesResourceWithRawResponse:
        return self._client.notices.with_raw_response

    @cached_property
    def fees(self) -> AsyncFeesResourceWithRawResponse:
        return self._client.fees.with_raw_response

    @cached_property
    def choices(self) -> AsyncChoicesResourceWithRawResponse:
        return self._client.choices.with_raw_response

    @cached_property
    def turns(self) -> AsyncTurnsResourceWithRawResponse:
        return self._client.turns.with_raw_response


class AsyncChildrenWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncChildren) -> None:
        self._client = client

    @cached_property
    def vehicles(self) -> AsyncVehiclesResourceWithStreamingResponse:
        return self._client.vehicles.with_streaming_response

    @cached_property
    def cars(self) -> AsyncCarsResourceWithStreamingResponse:
        return self._client.cars.with_streaming_response

    @cached_property
    def shapes(self) -> AsyncShapesResourceWithStreamingResponse:
        return self._client.shapes.with_streaming_response

    @cached_property
    def notices(self) -> AsyncNoticesResourceWithStreamingResponse:
        return self._client.notices.with_streaming_response

    @cached_property
    def fees(self) -> AsyncFeesResourceWithStreamingResponse:
        return self._client.fees.with_streaming_response

    @cached_property
    def choices(self) -> AsyncChoicesResourceWithStreamingResponse:
        return self._client.choices.with_streaming_response

    @cached_property
    def turns(self) -> AsyncTurnsResourceWithStreamingResponse:
        return self._client.turns.with_streaming_response
