# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.vehicles`."""

from __future__ import annotations

from functools import cached_property

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
from .._runtime.raw import (
    async_raw,
    async_streamed,
    raw,
    streamed,
    to_async_raw,
    to_async_streamed,
    to_raw,
    to_streamed,
)
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.shared import Vehicle, VehicleParam

__all__ = [
    "AsyncVehiclesResource",
    "AsyncVehiclesResourceWithRawResponse",
    "AsyncVehiclesResourceWithStreamingResponse",
    "VehiclesResource",
    "VehiclesResourceWithRawResponse",
    "VehiclesResourceWithStreamingResponse",
]


_LIST_VEHICLES: Operation[list[Vehicle]] = Operation(
    "GET", "/vehicles", returns={"200": Returns("application/json", list[Vehicle])}
)
_ADD_VEHICLE: Operation[Vehicle] = Operation(
    "POST",
    "/vehicles",
    body=Body("application/json"),
    returns={"200": Returns("application/json", Vehicle)},
)


class VehiclesResource:
    """Vehicles.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> VehiclesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return VehiclesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> VehiclesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return VehiclesResourceWithStreamingResponse(self._client)

    def list_vehicles(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Vehicle]:
        """`GET /vehicles`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Returns:
            list[Vehicle]: All vehicles.
        """
        return self._client.send(
            _LIST_VEHICLES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def add_vehicle(
        self,
        *,
        body: VehicleParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Vehicle:
        """`POST /vehicles`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.

        Args:
            body (VehicleParam): Sent as application/json.

        Returns:
            Vehicle: What was added.
        """
        return self._client.send(
            _ADD_VEHICLE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class VehiclesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = VehiclesResource(raw(client))
        self.list_vehicles = to_raw(methods.list_vehicles)
        self.add_vehicle = to_raw(methods.add_vehicle)


class VehiclesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = VehiclesResource(streamed(client))
        self.list_vehicles = to_streamed(methods.list_vehicles)
        self.add_vehicle = to_streamed(methods.add_vehicle)


class AsyncVehiclesResource:
    """`VehiclesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncVehiclesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncVehiclesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncVehiclesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncVehiclesResourceWithStreamingResponse(self._client)

    async def list_vehicles(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Vehicle]:
        """`GET /vehicles`. It is called like `VehiclesResource.list_vehicles`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _LIST_VEHICLES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def add_vehicle(
        self,
        *,
        body: VehicleParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Vehicle:
        """`POST /vehicles`. It is called like `VehiclesResource.add_vehicle`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.
        """
        return await self._client.send(
            _ADD_VEHICLE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncVehiclesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncVehiclesResource(async_raw(client))
        self.list_vehicles = to_async_raw(methods.list_vehicles)
        self.add_vehicle = to_async_raw(methods.add_vehicle)


class AsyncVehiclesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncVehiclesResource(async_streamed(client))
        self.list_vehicles = to_async_streamed(methods.list_vehicles)
        self.add_vehicle = to_async_streamed(methods.add_vehicle)
