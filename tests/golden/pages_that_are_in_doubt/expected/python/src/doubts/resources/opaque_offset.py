# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.opaque_offset`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncOpaqueOffsetResource",
    "AsyncOpaqueOffsetResourceWithRawResponse",
    "AsyncOpaqueOffsetResourceWithStreamingResponse",
    "OpaqueOffsetResource",
    "OpaqueOffsetResourceWithRawResponse",
    "OpaqueOffsetResourceWithStreamingResponse",
]


_OPAQUE_OFFSET: Operation[list[str]] = Operation(
    "GET",
    "/opaque-offset",
    returns={"200": Returns("application/json", list[str])},
)


class OpaqueOffsetResource:
    """Opaque offset.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> OpaqueOffsetResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return OpaqueOffsetResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> OpaqueOffsetResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return OpaqueOffsetResourceWithStreamingResponse(self._client)

    def opaque_offset(
        self,
        *,
        offset: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str]:
        """An offset that is no number cannot be counted on.

        `GET /opaque-offset`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            offset (str, optional)
            limit (int, optional)

        Returns:
            list[str]: Some names.
        """
        return self._client.send(
            _OPAQUE_OFFSET,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class OpaqueOffsetResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = OpaqueOffsetResource(raw.raw(client))
        tell = raw.to_raw
        self.opaque_offset = tell(methods.opaque_offset)


class OpaqueOffsetResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = OpaqueOffsetResource(raw.streamed(client))
        tell = raw.to_streamed
        self.opaque_offset = tell(methods.opaque_offset)


class AsyncOpaqueOffsetResource:
    """`OpaqueOffsetResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncOpaqueOffsetResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncOpaqueOffsetResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncOpaqueOffsetResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncOpaqueOffsetResourceWithStreamingResponse(self._client)

    async def opaque_offset(
        self,
        *,
        offset: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str]:
        """An offset that is no number cannot be counted on. It is called like
        `OpaqueOffsetResource.opaque_offset`.
        """
        return await self._client.send(
            _OPAQUE_OFFSET,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncOpaqueOffsetResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncOpaqueOffsetResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.opaque_offset = tell(methods.opaque_offset)


class AsyncOpaqueOffsetResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncOpaqueOffsetResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.opaque_offset = tell(methods.opaque_offset)
