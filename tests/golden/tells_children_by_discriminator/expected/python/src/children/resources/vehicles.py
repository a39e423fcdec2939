# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.vehicles`."""

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
    "GET",
    "/vehicles",
    returns={"200": Returns("application/json", list[Vehicle])},
)
_ADD_VEHICLE: Operation[Vehicle] = Operation(
    "POST",
    "/vehicles",
    body=Body("application/json"),
    returns={"200": Returns("application/json", Vehicle)},
)


class VehiclesResource:
    """Vehicles.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

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

        Retries: only if the request was surely not executed (no connection, or 429).

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
        methods = VehiclesResource(raw.raw(client))
        tell = raw.to_raw
        self.list_vehicles = tell(methods.list_vehicles)
        self.add_vehicle = tell(methods.add_vehicle)


class VehiclesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = VehiclesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_vehicles = tell(methods.list_vehicles)
        self.add_vehicle = tell(methods.add_vehicle)


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
        """`GET /vehicles`. It is called like `VehiclesResource.list_vehicles`."""
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
        """`POST /vehicles`. It is called like `VehiclesResource.add_vehicle`."""
        return await self._client.send(
            _ADD_VEHICLE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncVehiclesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncVehiclesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_vehicles = tell(methods.list_vehicles)
        self.add_vehicle = tell(methods.add_vehicle)


class AsyncVehiclesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncVehiclesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_vehicles = tell(methods.list_vehicles)
        self.add_vehicle = tell(methods.add_vehicle)
