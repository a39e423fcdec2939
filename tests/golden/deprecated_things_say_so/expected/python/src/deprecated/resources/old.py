# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.old`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.old import Old

__all__ = [
    "AsyncOldResource",
    "AsyncOldResourceWithRawResponse",
    "AsyncOldResourceWithStreamingResponse",
    "OldResource",
    "OldResourceWithRawResponse",
    "OldResourceWithStreamingResponse",
]


_GET_OLD: Operation[Old] = Operation(
    "GET",
    "/old",
    returns={"200": Returns("application/json", Old)},
)


class OldResource:
    """Old.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> OldResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return OldResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> OldResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return OldResourceWithStreamingResponse(self._client)

    def get_old(
        self,
        *,
        page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Old:
        """Read the old list.

        Deprecated.

        `GET /old`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            page (int, optional): Use `after`. Deprecated.

        Returns:
            Old: The list.
        """
        return self._client.send(
            _GET_OLD,
            query={"page": page},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class OldResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = OldResource(raw.raw(client))
        tell = raw.to_raw
        self.get_old = tell(methods.get_old)


class OldResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = OldResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_old = tell(methods.get_old)


class AsyncOldResource:
    """`OldResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncOldResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncOldResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncOldResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncOldResourceWithStreamingResponse(self._client)

    async def get_old(
        self,
        *,
        page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Old:
        """Read the old list. It is called like `OldResource.get_old`."""
        return await self._client.send(
            _GET_OLD,
            query={"page": page},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncOldResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncOldResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_old = tell(methods.get_old)


class AsyncOldResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncOldResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_old = tell(methods.get_old)
