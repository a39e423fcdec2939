# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.calls`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.paging import ByLink
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.calls import PageResponse

__all__ = [
    "AsyncCallsResource",
    "AsyncCallsResourceWithRawResponse",
    "AsyncCallsResourceWithStreamingResponse",
    "CallsResource",
    "CallsResourceWithRawResponse",
    "CallsResourceWithStreamingResponse",
]


_LIST_CALLS: Operation[PageResponse] = Operation(
    "GET",
    "/calls",
    auth=(("key",),),
    returns={"200": Returns("application/json", PageResponse)},
    paging=ByLink(next=("next_page_uri",)),
)
_LIST_RECORDINGS: Operation[PageResponse] = Operation(
    "GET",
    "/recordings",
    auth=(("key",),),
    returns={"200": Returns("application/json", PageResponse)},
    paging=ByLink(next=("next_page_uri",)),
    server="https://recordings.example.com/v1",
)


class CallsResource:
    """Calls.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> CallsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return CallsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CallsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return CallsResourceWithStreamingResponse(self._client)

    def list_calls(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PageResponse:
        """`GET /calls`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            PageResponse: Some of all. It is one page: iterate over it for the items of all.
        """
        return self._client.send(
            _LIST_CALLS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def list_recordings(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PageResponse:
        """`GET /recordings`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            PageResponse: Some of all. It is one page: iterate over it for the items of all.
        """
        return self._client.send(
            _LIST_RECORDINGS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class CallsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CallsResource(raw.raw(client))
        tell = raw.to_raw
        self.list_calls = tell(methods.list_calls)
        self.list_recordings = tell(methods.list_recordings)


class CallsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = CallsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_calls = tell(methods.list_calls)
        self.list_recordings = tell(methods.list_recordings)


class AsyncCallsResource:
    """`CallsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncCallsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncCallsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCallsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncCallsResourceWithStreamingResponse(self._client)

    async def list_calls(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PageResponse:
        """`GET /calls`. It is called like `CallsResource.list_calls`."""
        return await self._client.send(
            _LIST_CALLS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def list_recordings(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PageResponse:
        """`GET /recordings`. It is called like `CallsResource.list_recordings`."""
        return await self._client.send(
            _LIST_RECORDINGS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncCallsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCallsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_calls = tell(methods.list_calls)
        self.list_recordings = tell(methods.list_recordings)


class AsyncCallsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncCallsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_calls = tell(methods.list_calls)
        self.list_recordings = tell(methods.list_recordings)
