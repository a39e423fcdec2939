# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.books`."""

from __future__ import annotations

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

__all__ = ["AsyncBooksResource", "BooksResource"]


_PUT_BOOK: Operation[StoredResponse] = Operation(
    "PUT",
    "/books/{id}",
    body=Body("application/json"),
    returns={"200": Returns("application/json", StoredResponse)},
)


class BooksResource:
    """Books.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

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

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

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


class AsyncBooksResource:
    """`BooksResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

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
