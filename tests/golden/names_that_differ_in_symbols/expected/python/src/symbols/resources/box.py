# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.box`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.box import Box

__all__ = [
    "AsyncBoxResource",
    "AsyncBoxResourceWithRawResponse",
    "AsyncBoxResourceWithStreamingResponse",
    "BoxResource",
    "BoxResourceWithRawResponse",
    "BoxResourceWithStreamingResponse",
]


_GET_BOX: Operation[Box] = Operation(
    "GET",
    "/box",
    returns={"200": Returns("application/json", Box)},
)


class BoxResource:
    """Box.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> BoxResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return BoxResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> BoxResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return BoxResourceWithStreamingResponse(self._client)

    def get_box(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Box:
        """`GET /box`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Box: The box.
        """
        return self._client.send(
            _GET_BOX,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class BoxResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BoxResource(raw.raw(client))
        tell = raw.to_raw
        self.get_box = tell(methods.get_box)


class BoxResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BoxResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_box = tell(methods.get_box)


class AsyncBoxResource:
    """`BoxResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncBoxResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncBoxResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncBoxResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncBoxResourceWithStreamingResponse(self._client)

    async def get_box(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Box:
        """`GET /box`. It is called like `BoxResource.get_box`."""
        return await self._client.send(
            _GET_BOX,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncBoxResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBoxResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_box = tell(methods.get_box)


class AsyncBoxResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBoxResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_box = tell(methods.get_box)
