# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.two_lists`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.two_lists import TwoListsResponse

__all__ = [
    "AsyncTwoListsResource",
    "AsyncTwoListsResourceWithRawResponse",
    "AsyncTwoListsResourceWithStreamingResponse",
    "TwoListsResource",
    "TwoListsResourceWithRawResponse",
    "TwoListsResourceWithStreamingResponse",
]


_TWO_LISTS: Operation[TwoListsResponse] = Operation(
    "GET",
    "/two-lists",
    returns={"200": Returns("application/json", TwoListsResponse)},
)


class TwoListsResource:
    """Two lists.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> TwoListsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return TwoListsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> TwoListsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return TwoListsResourceWithStreamingResponse(self._client)

    def two_lists(
        self,
        *,
        cursor: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> TwoListsResponse:
        """Which of the lists is it?

        `GET /two-lists`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            cursor (str, optional)

        Returns:
            TwoListsResponse: Both.
        """
        return self._client.send(
            _TWO_LISTS,
            query={"cursor": cursor},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class TwoListsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TwoListsResource(raw.raw(client))
        tell = raw.to_raw
        self.two_lists = tell(methods.two_lists)


class TwoListsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TwoListsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.two_lists = tell(methods.two_lists)


class AsyncTwoListsResource:
    """`TwoListsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncTwoListsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncTwoListsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncTwoListsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncTwoListsResourceWithStreamingResponse(self._client)

    async def two_lists(
        self,
        *,
        cursor: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> TwoListsResponse:
        """Which of the lists is it? It is called like `TwoListsResource.two_lists`."""
        return await self._client.send(
            _TWO_LISTS,
            query={"cursor": cursor},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncTwoListsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTwoListsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.two_lists = tell(methods.two_lists)


class AsyncTwoListsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTwoListsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.two_lists = tell(methods.two_lists)
