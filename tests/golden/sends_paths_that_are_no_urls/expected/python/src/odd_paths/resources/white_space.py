# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.white_space`."""

from __future__ import annotations

from functools import cached_property

from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.raw import (
    async_raw,
    async_streamed,
    raw,
    streamed,
    to_async_raw,
    to_async_streamed,
    to_raw,
    to_streamed,
)
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncWhiteSpaceResource",
    "AsyncWhiteSpaceResourceWithRawResponse",
    "AsyncWhiteSpaceResourceWithStreamingResponse",
    "WhiteSpaceResource",
    "WhiteSpaceResourceWithRawResponse",
    "WhiteSpaceResourceWithStreamingResponse",
]


_LIST_SPACES: Operation[None] = Operation(
    "GET", "/white%20space%0A/{owner}", returns={"204": Returns()}
)


class WhiteSpaceResource:
    """White space.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> WhiteSpaceResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return WhiteSpaceResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> WhiteSpaceResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return WhiteSpaceResourceWithStreamingResponse(self._client)

    def list_spaces(
        self,
        owner: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /white space
        /{owner}`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Args:
            owner (str)

        Raises:
            ValueError: `owner` is empty.
        """
        return self._client.send(
            _LIST_SPACES,
            path={"owner": owner},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class WhiteSpaceResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = WhiteSpaceResource(raw(client))
        self.list_spaces = to_raw(methods.list_spaces)


class WhiteSpaceResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = WhiteSpaceResource(streamed(client))
        self.list_spaces = to_streamed(methods.list_spaces)


class AsyncWhiteSpaceResource:
    """`WhiteSpaceResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncWhiteSpaceResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncWhiteSpaceResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncWhiteSpaceResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncWhiteSpaceResourceWithStreamingResponse(self._client)

    async def list_spaces(
        self,
        owner: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /white space
        /{owner}`. It is called like `WhiteSpaceResource.list_spaces`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _LIST_SPACES,
            path={"owner": owner},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncWhiteSpaceResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncWhiteSpaceResource(async_raw(client))
        self.list_spaces = to_async_raw(methods.list_spaces)


class AsyncWhiteSpaceResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncWhiteSpaceResource(async_streamed(client))
        self.list_spaces = to_async_streamed(methods.list_spaces)
