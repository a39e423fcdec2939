# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.cars`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.shared import Car

__all__ = [
    "AsyncCarsResource",
    "AsyncCarsResourceWithRawResponse",
    "AsyncCarsResourceWithStreamingResponse",
    "CarsResource",
    "CarsResourceWithRawResponse",
    "CarsResourceWithStreamingResponse",
]


_GET_CAR: Operation[Car] = Operation(
    "GET",
    "/cars/{id}",
    returns={"200": Returns("application/json", Car)},
)


class CarsResource:
    """Cars.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

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

    def get_car(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Car:
        """`GET /cars/{id}`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            id (str)

        Returns:
            Car: A car.

        Raises:
            ValueError: `id` is empty.
        """
        return self._client.send(
            _GET_CAR,
            path={"id": id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class CarsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CarsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_car = tell(methods.get_car)


class CarsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CarsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_car = tell(methods.get_car)


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

    async def get_car(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Car:
        """`GET /cars/{id}`. It is called like `CarsResource.get_car`."""
        return await self._client.send(
            _GET_CAR,
            path={"id": id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncCarsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCarsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_car = tell(methods.get_car)


class AsyncCarsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCarsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_car = tell(methods.get_car)
