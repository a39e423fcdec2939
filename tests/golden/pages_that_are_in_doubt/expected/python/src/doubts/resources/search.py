# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.search`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncSearchResource",
    "AsyncSearchResourceWithRawResponse",
    "AsyncSearchResourceWithStreamingResponse",
    "SearchResource",
    "SearchResourceWithRawResponse",
    "SearchResourceWithStreamingResponse",
]


_SEARCH: Operation[list[str]] = Operation(
    "POST",
    "/search",
    returns={"200": Returns("application/json", list[str])},
)


class SearchResource:
    """Search.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> SearchResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return SearchResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> SearchResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return SearchResourceWithStreamingResponse(self._client)

    def search(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str]:
        """What a POST does twice is not for a rule to say.

        `POST /search`

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            offset (int, optional)
            limit (int, optional)

        Returns:
            list[str]: Some names.
        """
        return self._client.send(
            _SEARCH,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class SearchResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = SearchResource(raw.raw(client))
        tell = raw.to_raw
        self.search = tell(methods.search)


class SearchResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = SearchResource(raw.streamed(client))
        tell = raw.to_streamed
        self.search = tell(methods.search)


class AsyncSearchResource:
    """`SearchResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncSearchResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncSearchResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncSearchResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncSearchResourceWithStreamingResponse(self._client)

    async def search(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str]:
        """What a POST does twice is not for a rule to say. It is called like
        `SearchResource.search`.
        """
        return await self._client.send(
            _SEARCH,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncSearchResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncSearchResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.search = tell(methods.search)


class AsyncSearchResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncSearchResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.search = tell(methods.search)
