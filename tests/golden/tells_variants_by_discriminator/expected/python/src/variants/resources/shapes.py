# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.shapes`."""

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
from ..types.shapes import Shape, ShapeParam

__all__ = [
    "AsyncShapesResource",
    "AsyncShapesResourceWithRawResponse",
    "AsyncShapesResourceWithStreamingResponse",
    "ShapesResource",
    "ShapesResourceWithRawResponse",
    "ShapesResourceWithStreamingResponse",
]


_GET_SHAPE: Operation[Shape] = Operation(
    "GET",
    "/shapes",
    returns={"200": Returns("application/json", Shape)},
)
_ADD_SHAPE: Operation[None] = Operation(
    "POST",
    "/shapes",
    body=Body("application/json"),
    returns={"204": Returns()},
)


class ShapesResource:
    """Shapes.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ShapesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ShapesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ShapesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ShapesResourceWithStreamingResponse(self._client)

    def get_shape(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Shape:
        """`GET /shapes`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Shape: A shape.
        """
        return self._client.send(
            _GET_SHAPE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def add_shape(
        self,
        *,
        body: ShapeParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /shapes`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            body (ShapeParam): Sent as application/json.
        """
        return self._client.send(
            _ADD_SHAPE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ShapesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ShapesResource(raw.raw(client))
        tell = raw.to_raw
        self.get_shape = tell(methods.get_shape)
        self.add_shape = tell(methods.add_shape)


class ShapesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ShapesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_shape = tell(methods.get_shape)
        self.add_shape = tell(methods.add_shape)


class AsyncShapesResource:
    """`ShapesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncShapesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncShapesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncShapesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncShapesResourceWithStreamingResponse(self._client)

    async def get_shape(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Shape:
        """`GET /shapes`. It is called like `ShapesResource.get_shape`."""
        return await self._client.send(
            _GET_SHAPE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def add_shape(
        self,
        *,
        body: ShapeParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /shapes`. It is called like `ShapesResource.add_shape`."""
        return await self._client.send(
            _ADD_SHAPE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncShapesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncShapesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_shape = tell(methods.get_shape)
        self.add_shape = tell(methods.add_shape)


class AsyncShapesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncShapesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_shape = tell(methods.get_shape)
        self.add_shape = tell(methods.add_shape)
