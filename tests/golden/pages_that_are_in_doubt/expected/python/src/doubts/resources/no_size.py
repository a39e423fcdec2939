# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.no_size`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncNoSizeResource",
    "AsyncNoSizeResourceWithRawResponse",
    "AsyncNoSizeResourceWithStreamingResponse",
    "NoSizeResource",
    "NoSizeResourceWithRawResponse",
    "NoSizeResourceWithStreamingResponse",
]


_NO_SIZE: Operation[list[str]] = Operation(
    "GET",
    "/no-size",
    returns={"200": Returns("application/json", list[str])},
)


class NoSizeResource:
    """No size.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> NoSizeResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return NoSizeResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> NoSizeResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return NoSizeResourceWithStreamingResponse(self._client)

    def no_size(
        self,
        *,
        offset: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str]:
        """An offset without a limit may be of anything, as of a time zone.

        `GET /no-size`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            offset (int, optional)

        Returns:
            list[str]: Some names.
        """
        return self._client.send(
            _NO_SIZE,
            query={"offset": offset},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class NoSizeResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NoSizeResource(raw.raw(client))
        tell = raw.to_raw
        self.no_size = tell(methods.no_size)


class NoSizeResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NoSizeResource(raw.streamed(client))
        tell = raw.to_streamed
        self.no_size = tell(methods.no_size)


class AsyncNoSizeResource:
    """`NoSizeResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncNoSizeResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncNoSizeResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncNoSizeResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncNoSizeResourceWithStreamingResponse(self._client)

    async def no_size(
        self,
        *,
        offset: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str]:
        """An offset without a limit may be of anything, as of a time zone. It is called like
        `NoSizeResource.no_size`.
        """
        return await self._client.send(
            _NO_SIZE,
            query={"offset": offset},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncNoSizeResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNoSizeResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.no_size = tell(methods.no_size)


class AsyncNoSizeResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNoSizeResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.no_size = tell(methods.no_size)
