# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: make golden
"""The operations of `client.cars`."""

from __future__ import annotations

from functools import cached_property

from .._runtime.transport import AsyncTransport, SyncTransport
from .cars_actions import (
    AsyncCarsActionsResource,
    AsyncCarsActionsResourceWithRawResponse,
    AsyncCarsActionsResourceWithStreamingResponse,
    CarsActionsResource,
    CarsActionsResourceWithRawResponse,
    CarsActionsResourceWithStreamingResponse,
)

__all__ = [
    "AsyncCarsResource",
    "AsyncCarsResourceWithRawResponse",
    "AsyncCarsResourceWithStreamingResponse",
    "CarsResource",
    "CarsResourceWithRawResponse",
    "CarsResourceWithStreamingResponse",
]


class CarsResource:
    """Cars."""

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> CarsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return CarsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CarsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return CarsResourceWithStreamingResponse(self._client)

    @cached_property
    def actions(self) -> CarsActionsResource:
        return CarsActionsResource(self._client)


class CarsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> CarsActionsResourceWithRawResponse:
        return CarsResource(self._client).actions.with_raw_response


class CarsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> CarsActionsResourceWithStreamingResponse:
        return CarsResource(self._client).actions.with_streaming_response


class AsyncCarsResource:
    """`CarsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncCarsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncCarsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCarsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncCarsResourceWithStreamingResponse(self._client)

    @cached_property
    def actions(self) -> AsyncCarsActionsResource:
        return AsyncCarsActionsResource(self._client)


class AsyncCarsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> AsyncCarsActionsResourceWithRawResponse:
        return AsyncCarsResource(self._client).actions.with_raw_response


class AsyncCarsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> AsyncCarsActionsResourceWithStreamingResponse:
        return AsyncCarsResource(self._client).actions.with_streaming_response
