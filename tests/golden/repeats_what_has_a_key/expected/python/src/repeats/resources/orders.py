# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.orders`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.forms import form
from .._runtime.omit import NotGiven, Omit, not_given, omit, unless_empty
from .._runtime.operation import (
    Body,
    ExtraBody,
    Headers,
    IdempotencyKey,
    Operation,
    Options,
    Query,
    Returns,
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncOrdersResource",
    "AsyncOrdersResourceWithRawResponse",
    "AsyncOrdersResourceWithStreamingResponse",
    "OrdersResource",
    "OrdersResourceWithRawResponse",
    "OrdersResourceWithStreamingResponse",
]


_LIST_ORDERS: Operation[None] = Operation(
    "GET",
    "/orders",
    returns={"200": Returns()},
)
_PLACE_ORDER: Operation[None] = Operation(
    "POST",
    "/orders",
    body=Body("application/json"),
    returns={"200": Returns()},
    key=IdempotencyKey("orderKey", 86400),
)
_CHANGE_ORDER: Operation[None] = Operation(
    "PUT",
    "/orders/{id}",
    body=Body("application/json"),
    returns={"200": Returns()},
    key=IdempotencyKey("orderKey", 86400),
)
_EAT_ORDER: Operation[None] = Operation(
    "POST",
    "/orders/{id}",
    body=Body("application/json"),
    returns={"200": Returns()},
)
_CANCEL_ORDER: Operation[None] = Operation(
    "POST",
    "/orders/{id}/cancel",
    body=Body("application/x-www-form-urlencoded", form),
    returns={"200": Returns()},
    key=IdempotencyKey("orderKey", 86400),
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

    def list_orders(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /orders`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _LIST_ORDERS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def place_order(
        self,
        *,
        dish: str,
        order_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """Place an order.

        `POST /orders`

        Retries: after any failure that may pass, with the same `order_key`, which is executed
        once within 86400 seconds. Without one, the client makes it, unless `auto_order_key`
        is off.

        Args:
            dish (str)
            order_key (str, optional): What tells a repeated order from a new one.
        """
        return self._client.send(
            _PLACE_ORDER,
            body={"dish": dish, "orderKey": order_key},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def change_order(
        self,
        id: str,
        *,
        dish: str | Omit = omit,
        order_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /orders/{id}`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            id (str)
            dish (str, optional)
            order_key (str, optional): What tells a repeated order from a new one.

        Raises:
            ValueError: `id` is empty.
        """
        return self._client.send(
            _CHANGE_ORDER,
            path={"id": id},
            body=unless_empty({"dish": dish, "orderKey": order_key}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def eat_order(
        self,
        id: str,
        *,
        quickly: bool | Omit = omit,
        order_key: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /orders/{id}`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            id (str)
            quickly (bool, optional)
            order_key (int, optional): A number is no key that could be made.

        Raises:
            ValueError: `id` is empty.
        """
        return self._client.send(
            _EAT_ORDER,
            path={"id": id},
            body=unless_empty({"quickly": quickly, "orderKey": order_key}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def cancel_order(
        self,
        id: str,
        *,
        order_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /orders/{id}/cancel`.

        Retries: after any failure that may pass, with the same `order_key`, which is executed
        once within 86400 seconds. Without one, the client makes it, unless `auto_order_key`
        is off.

        Args:
            id (str)
            order_key (str, optional): What tells a repeated order from a new one.

        Raises:
            ValueError: `id` is empty.
        """
        return self._client.send(
            _CANCEL_ORDER,
            path={"id": id},
            body=unless_empty({"orderKey": order_key}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class OrdersResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = OrdersResource(raw.raw(client))
        tell = raw.to_raw
        self.list_orders = tell(methods.list_orders)
        self.place_order = tell(methods.place_order)
        self.change_order = tell(methods.change_order)
        self.eat_order = tell(methods.eat_order)
        self.cancel_order = tell(methods.cancel_order)


class OrdersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = OrdersResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_orders = tell(methods.list_orders)
        self.place_order = tell(methods.place_order)
        self.change_order = tell(methods.change_order)
        self.eat_order = tell(methods.eat_order)
        self.cancel_order = tell(methods.cancel_order)


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

    async def list_orders(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /orders`. It is called like `OrdersResource.list_orders`."""
        return await self._client.send(
            _LIST_ORDERS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def place_order(
        self,
        *,
        dish: str,
        order_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """Place an order. It is called like `OrdersResource.place_order`."""
        return await self._client.send(
            _PLACE_ORDER,
            body={"dish": dish, "orderKey": order_key},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def change_order(
        self,
        id: str,
        *,
        dish: str | Omit = omit,
        order_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /orders/{id}`. It is called like `OrdersResource.change_order`."""
        return await self._client.send(
            _CHANGE_ORDER,
            path={"id": id},
            body=unless_empty({"dish": dish, "orderKey": order_key}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def eat_order(
        self,
        id: str,
        *,
        quickly: bool | Omit = omit,
        order_key: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /orders/{id}`. It is called like `OrdersResource.eat_order`."""
        return await self._client.send(
            _EAT_ORDER,
            path={"id": id},
            body=unless_empty({"quickly": quickly, "orderKey": order_key}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def cancel_order(
        self,
        id: str,
        *,
        order_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /orders/{id}/cancel`. It is called like `OrdersResource.cancel_order`."""
        return await self._client.send(
            _CANCEL_ORDER,
            path={"id": id},
            body=unless_empty({"orderKey": order_key}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncOrdersResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncOrdersResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_orders = tell(methods.list_orders)
        self.place_order = tell(methods.place_order)
        self.change_order = tell(methods.change_order)
        self.eat_order = tell(methods.eat_order)
        self.cancel_order = tell(methods.cancel_order)


class AsyncOrdersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncOrdersResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_orders = tell(methods.list_orders)
        self.place_order = tell(methods.place_order)
        self.change_order = tell(methods.change_order)
        self.eat_order = tell(methods.eat_order)
        self.cancel_order = tell(methods.cancel_order)
