# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.books`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import (
    Body,
    ExtraBody,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.books import StoredResponse

__all__ = [
    "AsyncBooksResource",
    "AsyncBooksResourceWithRawResponse",
    "AsyncBooksResourceWithStreamingResponse",
    "BooksResource",
    "BooksResourceWithRawResponse",
    "BooksResourceWithStreamingResponse",
]


_PUT_BOOK: Operation[StoredResponse] = Operation(
    "PUT",
    "/books/{id}",
    body=Body("application/json"),
    returns={"200": Returns("application/json", StoredResponse)},
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

    def put_book(
        self,
        id: int,
        *,
        title: str,
        x_trace: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> StoredResponse:
        """`PUT /books/{id}`.

        Headers of the answer, in `with_raw_response`: `X-Rate`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            id (int): At least 1.
            title (str)
            x_trace (str, optional)

        Returns:
            StoredResponse: The book.

        Raises:
            NotFoundError: 404: There is no such book.
        """
        return self._client.send(
            _PUT_BOOK,
            path={"id": id},
            headers={"X-Trace": x_trace},
            body={"title": title},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class BooksResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BooksResource(raw.raw(client))
        tell = raw.to_raw
        self.put_book = tell(methods.put_book)


class BooksResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BooksResource(raw.streamed(client))
        tell = raw.to_streamed
        self.put_book = tell(methods.put_book)


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

    async def put_book(
        self,
        id: int,
        *,
        title: str,
        x_trace: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> StoredResponse:
        """`PUT /books/{id}`. It is called like `BooksResource.put_book`."""
        return await self._client.send(
            _PUT_BOOK,
            path={"id": id},
            headers={"X-Trace": x_trace},
            body={"title": title},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncBooksResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBooksResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.put_book = tell(methods.put_book)


class AsyncBooksResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBooksResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.put_book = tell(methods.put_book)
