# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: make golden
"""The operations of `client.cars.actions`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import (
    Body,
    ExtraBody,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.cars import Car

__all__ = [
    "AsyncCarsActionsResource",
    "AsyncCarsActionsResourceWithRawResponse",
    "AsyncCarsActionsResourceWithStreamingResponse",
    "CarsActionsResource",
    "CarsActionsResourceWithRawResponse",
    "CarsActionsResourceWithStreamingResponse",
]


_START: Operation[Car] = Operation(
    "POST",
    "/cars/{id}/actions/start",
    auth=(("key",),),
    body=Body("application/json"),
    returns={"200": Returns("application/json", Car)},
)


class CarsActionsResource:
    """Cars actions.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> CarsActionsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return CarsActionsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CarsActionsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return CarsActionsResourceWithStreamingResponse(self._client)

    def start(
        self,
        car_id: str,
        *,
        key_fob: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Car:
        """`POST /cars/{id}/actions/start`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            car_id (str)
            key_fob (str)

        Returns:
            Car: The car.

        Raises:
            ValueError: `car_id` is empty.
        """
        return self._client.send(
            _START,
            path={"id": car_id},
            body={"kF": key_fob},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class CarsActionsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CarsActionsResource(raw.raw(client))
        tell = raw.to_raw
        self.start = tell(methods.start)


class CarsActionsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CarsActionsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.start = tell(methods.start)


class AsyncCarsActionsResource:
    """`CarsActionsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncCarsActionsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncCarsActionsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCarsActionsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncCarsActionsResourceWithStreamingResponse(self._client)

    async def start(
        self,
        car_id: str,
        *,
        key_fob: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Car:
        """`POST /cars/{id}/actions/start`. It is called like `CarsActionsResource.start`."""
        return await self._client.send(
            _START,
            path={"id": car_id},
            body={"kF": key_fob},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncCarsActionsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCarsActionsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.start = tell(methods.start)


class AsyncCarsActionsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCarsActionsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.start = tell(methods.start)
