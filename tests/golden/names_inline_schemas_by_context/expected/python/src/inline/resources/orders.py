# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.orders`."""

from __future__ import annotations

from collections.abc import Iterable
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
from ..types.orders import (
    CreateOrderBodyCustomerParam,
    CreateOrderBodyItemsItemParam,
    CreateOrderResponse,
    CreateOrderResponse202,
)

__all__ = [
    "AsyncOrdersResource",
    "AsyncOrdersResourceWithRawResponse",
    "AsyncOrdersResourceWithStreamingResponse",
    "OrdersResource",
    "OrdersResourceWithRawResponse",
    "OrdersResourceWithStreamingResponse",
]


_CREATE_ORDER: Operation[CreateOrderResponse | CreateOrderResponse202] = Operation(
    "POST",
    "/orders",
    body=Body("application/json"),
    returns={
        "200": Returns("application/json", CreateOrderResponse),
        "202": Returns("application/json", CreateOrderResponse202),
    },
)


class OrdersResource:
    """Orders.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> OrdersResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return OrdersResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> OrdersResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return OrdersResourceWithStreamingResponse(self._client)

    def create_order(
        self,
        *,
        customer: CreateOrderBodyCustomerParam,
        items: Iterable[CreateOrderBodyItemsItemParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> CreateOrderResponse | CreateOrderResponse202:
        """`POST /orders`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            customer (CreateOrderBodyCustomerParam)
            items (Iterable[CreateOrderBodyItemsItemParam], optional)

        Returns:
            CreateOrderResponse: The order.
            CreateOrderResponse202: It takes longer.
        """
        return self._client.send(
            _CREATE_ORDER,
            body={"customer": customer, "items": items},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class OrdersResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = OrdersResource(raw.raw(client))
        tell = raw.to_raw
        self.create_order = tell(methods.create_order)


class OrdersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = OrdersResource(raw.streamed(client))
        tell = raw.to_streamed
        self.create_order = tell(methods.create_order)


class AsyncOrdersResource:
    """`OrdersResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncOrdersResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncOrdersResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncOrdersResourceWithStreamingResponse(self._client)

    async def create_order(
        self,
        *,
        customer: CreateOrderBodyCustomerParam,
        items: Iterable[CreateOrderBodyItemsItemParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> CreateOrderResponse | CreateOrderResponse202:
        """`POST /orders`. It is called like `OrdersResource.create_order`."""
        return await self._client.send(
            _CREATE_ORDER,
            body={"customer": customer, "items": items},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncOrdersResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncOrdersResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.create_order = tell(methods.create_order)


class AsyncOrdersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncOrdersResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.create_order = tell(methods.create_order)
