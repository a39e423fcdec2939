# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.books`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncBooksResource",
    "AsyncBooksResourceWithRawResponse",
    "AsyncBooksResourceWithStreamingResponse",
    "BooksResource",
    "BooksResourceWithRawResponse",
    "BooksResourceWithStreamingResponse",
]


_GET_BOOK: Operation[None] = Operation(
    "GET",
    "/book",
    returns={"204": Returns()},
)
_GET_COVER: Operation[None] = Operation(
    "GET",
    "/cover",
    returns={"204": Returns()},
    server="https://cdn.example.com",
)


class BooksResource:
    """Books.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> BooksResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return BooksResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> BooksResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return BooksResourceWithStreamingResponse(self._client)

    def get_book(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /book`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _GET_BOOK,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_cover(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /cover`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _GET_COVER,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class BooksResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BooksResource(raw.raw(client))
        tell = raw.to_raw
        self.get_book = tell(methods.get_book)
        self.get_cover = tell(methods.get_cover)


class BooksResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BooksResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_book = tell(methods.get_book)
        self.get_cover = tell(methods.get_cover)


class AsyncBooksResource:
    """`BooksResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncBooksResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncBooksResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncBooksResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncBooksResourceWithStreamingResponse(self._client)

    async def get_book(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /book`. It is called like `BooksResource.get_book`."""
        return await self._client.send(
            _GET_BOOK,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_cover(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /cover`. It is called like `BooksResource.get_cover`."""
        return await self._client.send(
            _GET_COVER,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncBooksResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBooksResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_book = tell(methods.get_book)
        self.get_cover = tell(methods.get_cover)


class AsyncBooksResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBooksResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_book = tell(methods.get_book)
        self.get_cover = tell(methods.get_cover)
