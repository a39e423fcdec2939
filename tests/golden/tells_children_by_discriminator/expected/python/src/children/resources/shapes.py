# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.shapes`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.shapes import Shape

__all__ = [
    "AsyncShapesResource",
    "AsyncShapesResourceWithRawResponse",
    "AsyncShapesResourceWithStreamingResponse",
    "ShapesResource",
    "ShapesResourceWithRawResponse",
    "ShapesResourceWithStreamingResponse",
]


_LIST_SHAPES: Operation[list[Shape]] = Operation(
    "GET",
    "/shapes",
    returns={"200": Returns("application/json", list[Shape])},
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

    def list_shapes(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Shape]:
        """`GET /shapes`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            list[Shape]: All shapes.
        """
        return self._client.send(
            _LIST_SHAPES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ShapesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ShapesResource(raw.raw(client))
        tell = raw.to_raw
        self.list_shapes = tell(methods.list_shapes)


class ShapesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ShapesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_shapes = tell(methods.list_shapes)


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

    async def list_shapes(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Shape]:
        """`GET /shapes`. It is called like `ShapesResource.list_shapes`."""
        return await self._client.send(
            _LIST_SHAPES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncShapesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncShapesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_shapes = tell(methods.list_shapes)


class AsyncShapesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncShapesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_shapes = tell(methods.list_shapes)
