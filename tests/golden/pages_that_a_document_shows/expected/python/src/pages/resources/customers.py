# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.customers`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.paging import ByLastItem
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.customers import ListCustomersResponse

__all__ = [
    "AsyncCustomersResource",
    "AsyncCustomersResourceWithRawResponse",
    "AsyncCustomersResourceWithStreamingResponse",
    "CustomersResource",
    "CustomersResourceWithRawResponse",
    "CustomersResourceWithStreamingResponse",
]


_LIST_CUSTOMERS: Operation[ListCustomersResponse] = Operation(
    "GET",
    "/customers",
    auth=(("key",),),
    returns={"200": Returns("application/json", ListCustomersResponse)},
    paging=ByLastItem(parameter=("starting_after",), more=("has_more",)),
)


class CustomersResource:
    """Customers.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> CustomersResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return CustomersResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CustomersResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return CustomersResourceWithStreamingResponse(self._client)

    def list_customers(
        self,
        *,
        starting_after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> ListCustomersResponse:
        """The id of the last item.

        `GET /customers`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            starting_after (str, optional)
            limit (int, optional)

        Returns:
            ListCustomersResponse: Some customers. It is one page: iterate over it for the items of
                all.
        """
        return self._client.send(
            _LIST_CUSTOMERS,
            query={"starting_after": starting_after, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class CustomersResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CustomersResource(raw.raw(client))
        tell = raw.to_raw
        self.list_customers = tell(methods.list_customers)


class CustomersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CustomersResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_customers = tell(methods.list_customers)


class AsyncCustomersResource:
    """`CustomersResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncCustomersResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncCustomersResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCustomersResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncCustomersResourceWithStreamingResponse(self._client)

    async def list_customers(
        self,
        *,
        starting_after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> ListCustomersResponse:
        """The id of the last item. It is called like `CustomersResource.list_customers`."""
        return await self._client.send(
            _LIST_CUSTOMERS,
            query={"starting_after": starting_after, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncCustomersResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCustomersResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_customers = tell(methods.list_customers)


class AsyncCustomersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCustomersResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_customers = tell(methods.list_customers)
