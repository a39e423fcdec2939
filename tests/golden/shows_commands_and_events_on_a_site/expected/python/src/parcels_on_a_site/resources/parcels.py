# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.parcels`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
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
from ..types.shared import Parcel

__all__ = [
    "AsyncParcelsResource",
    "AsyncParcelsResourceWithRawResponse",
    "AsyncParcelsResourceWithStreamingResponse",
    "ParcelsResource",
    "ParcelsResourceWithRawResponse",
    "ParcelsResourceWithStreamingResponse",
]


_PARCELS_LIST: Operation[list[Parcel]] = Operation(
    "GET",
    "/parcels",
    returns={"200": Returns("application/json", list[Parcel])},
)
_PARCELS_SEND: Operation[Parcel] = Operation(
    "POST",
    "/parcels",
    body=Body("application/json"),
    returns={"200": Returns("application/json", Parcel)},
)


class ParcelsResource:
    """Parcels.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ParcelsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ParcelsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ParcelsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ParcelsResourceWithStreamingResponse(self._client)

    def parcels_list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Parcel]:
        """List parcels.

        `GET /parcels`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            list[Parcel]: The parcels.
        """
        return self._client.send(
            _PARCELS_LIST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def parcels_send(
        self,
        *,
        to: str,
        grams: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Parcel:
        """Send a parcel.

        Sends a parcel; `parcel.delivered` tells when it is there.

        `POST /parcels`

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            to (str): Where it goes.
            grams (int, optional): At least 1.

        Returns:
            Parcel: The parcel.

        Raises:
            UnprocessableEntityError: 422: It cannot be sent.
        """
        return self._client.send(
            _PARCELS_SEND,
            body={"to": to, "grams": grams},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ParcelsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ParcelsResource(raw.raw(client))
        tell = raw.to_raw
        self.parcels_list = tell(methods.parcels_list)
        self.parcels_send = tell(methods.parcels_send)


class ParcelsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ParcelsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.parcels_list = tell(methods.parcels_list)
        self.parcels_send = tell(methods.parcels_send)


class AsyncParcelsResource:
    """`ParcelsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncParcelsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncParcelsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncParcelsResourceWithStreamingResponse(self._client)

    async def parcels_list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Parcel]:
        """List parcels. It is called like `ParcelsResource.parcels_list`."""
        return await self._client.send(
            _PARCELS_LIST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def parcels_send(
        self,
        *,
        to: str,
        grams: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Parcel:
        """Send a parcel. It is called like `ParcelsResource.parcels_send`."""
        return await self._client.send(
            _PARCELS_SEND,
            body={"to": to, "grams": grams},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncParcelsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncParcelsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.parcels_list = tell(methods.parcels_list)
        self.parcels_send = tell(methods.parcels_send)


class AsyncParcelsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncParcelsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.parcels_list = tell(methods.parcels_list)
        self.parcels_send = tell(methods.parcels_send)
