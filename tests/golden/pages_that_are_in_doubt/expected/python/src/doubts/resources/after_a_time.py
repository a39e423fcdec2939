# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.after_a_time`."""

from __future__ import annotations

import datetime as dt
from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.after_a_time import AfterTimeResponse

__all__ = [
    "AfterATimeResource",
    "AfterATimeResourceWithRawResponse",
    "AfterATimeResourceWithStreamingResponse",
    "AsyncAfterATimeResource",
    "AsyncAfterATimeResourceWithRawResponse",
    "AsyncAfterATimeResourceWithStreamingResponse",
]


_AFTER_TIME: Operation[AfterTimeResponse] = Operation(
    "GET",
    "/after-a-time",
    returns={"200": Returns("application/json", AfterTimeResponse)},
)


class AfterATimeResource:
    """After a time.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AfterATimeResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AfterATimeResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AfterATimeResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return AfterATimeResourceWithStreamingResponse(self._client)

    def after_time(
        self,
        *,
        after: dt.datetime | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> AfterTimeResponse:
        """A filter, not a place to go on at.

        `GET /after-a-time`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            after (dt.datetime | str, optional): Format: date-time.

        Returns:
            AfterTimeResponse: Some.
        """
        return self._client.send(
            _AFTER_TIME,
            query={"after": after},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AfterATimeResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = AfterATimeResource(raw.raw(client))
        tell = raw.to_raw
        self.after_time = tell(methods.after_time)


class AfterATimeResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = AfterATimeResource(raw.streamed(client))
        tell = raw.to_streamed
        self.after_time = tell(methods.after_time)


class AsyncAfterATimeResource:
    """`AfterATimeResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncAfterATimeResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncAfterATimeResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncAfterATimeResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncAfterATimeResourceWithStreamingResponse(self._client)

    async def after_time(
        self,
        *,
        after: dt.datetime | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> AfterTimeResponse:
        """A filter, not a place to go on at. It is called like `AfterATimeResource.after_time`."""
        return await self._client.send(
            _AFTER_TIME,
            query={"after": after},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncAfterATimeResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncAfterATimeResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.after_time = tell(methods.after_time)


class AsyncAfterATimeResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncAfterATimeResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.after_time = tell(methods.after_time)
