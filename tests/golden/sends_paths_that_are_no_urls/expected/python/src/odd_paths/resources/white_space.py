# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.white_space`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
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
    "GET",
    "/white%20space%0A/{owner}",
    returns={"204": Returns()},
)


class WhiteSpaceResource:
    """White space.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

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
        methods = WhiteSpaceResource(raw.raw(client))
        tell = raw.to_raw
        self.list_spaces = tell(methods.list_spaces)


class WhiteSpaceResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = WhiteSpaceResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_spaces = tell(methods.list_spaces)


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
        """
        return await self._client.send(
            _LIST_SPACES,
            path={"owner": owner},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncWhiteSpaceResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncWhiteSpaceResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_spaces = tell(methods.list_spaces)


class AsyncWhiteSpaceResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncWhiteSpaceResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_spaces = tell(methods.list_spaces)
