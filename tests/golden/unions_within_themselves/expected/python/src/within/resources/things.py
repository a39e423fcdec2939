# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.things`."""

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
from ..types.things import Nothing, Number, One, ValueParam

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]


_GET_ONE: Operation[One] = Operation(
    "GET",
    "/one",
    returns={"200": Returns("application/json", One)},
)
_PUT_VALUE: Operation[Number | None] = Operation(
    "PUT",
    "/value",
    body=Body("application/json"),
    returns={"200": Returns("application/json", Number | None)},
)
_GET_NOTHING: Operation[Nothing] = Operation(
    "GET",
    "/nothing",
    returns={"200": Returns("application/json", Nothing)},
)


class ThingsResource:
    """Things.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ThingsResourceWithStreamingResponse(self._client)

    def get_one(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> One:
        """`GET /one`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            One: Good.
        """
        return self._client.send(
            _GET_ONE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_value(
        self,
        *,
        body: ValueParam | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Number | None:
        """`PUT /value`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (ValueParam | None): Sent as application/json.

        Returns:
            Number | None: Good.
        """
        return self._client.send(
            _PUT_VALUE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_nothing(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Nothing:
        """`GET /nothing`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Nothing: Good.
        """
        return self._client.send(
            _GET_NOTHING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_one = tell(methods.get_one)
        self.put_value = tell(methods.put_value)
        self.get_nothing = tell(methods.get_nothing)


class ThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_one = tell(methods.get_one)
        self.put_value = tell(methods.put_value)
        self.get_nothing = tell(methods.get_nothing)


class AsyncThingsResource:
    """`ThingsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncThingsResourceWithStreamingResponse(self._client)

    async def get_one(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> One:
        """`GET /one`. It is called like `ThingsResource.get_one`."""
        return await self._client.send(
            _GET_ONE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_value(
        self,
        *,
        body: ValueParam | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Number | None:
        """`PUT /value`. It is called like `ThingsResource.put_value`."""
        return await self._client.send(
            _PUT_VALUE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_nothing(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Nothing:
        """`GET /nothing`. It is called like `ThingsResource.get_nothing`."""
        return await self._client.send(
            _GET_NOTHING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_one = tell(methods.get_one)
        self.put_value = tell(methods.put_value)
        self.get_nothing = tell(methods.get_nothing)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_one = tell(methods.get_one)
        self.put_value = tell(methods.put_value)
        self.get_nothing = tell(methods.get_nothing)
