# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.shelves`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import cached_property
from typing import Any, Literal

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit, unless_empty
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
from ..types.shelves import Book, Shelf

__all__ = [
    "AsyncShelvesResource",
    "AsyncShelvesResourceWithRawResponse",
    "AsyncShelvesResourceWithStreamingResponse",
    "ShelvesResource",
    "ShelvesResourceWithRawResponse",
    "ShelvesResourceWithStreamingResponse",
]

_list = list

_LIST: Operation[Shelf] = Operation(
    "GET",
    "/shelves",
    returns={"200": Returns("application/json", Shelf)},
)
_LIST_POST: Operation[None] = Operation(
    "POST",
    "/shelves",
    body=Body("application/json"),
)
_GET_BOOK: Operation[Book] = Operation(
    "GET",
    "/shelves/{shelf_id}/{book-id}",
    returns={"200": Returns("application/json", Book)},
)


class ShelvesResource:
    """Shelves.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ShelvesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ShelvesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ShelvesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ShelvesResourceWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Shelf:
        """`GET /shelves`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Shelf
        """
        return self._client.send(
            _LIST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def list_post(
        self,
        *,
        dry: bool | Omit = omit,
        label: str | Omit = omit,
        number: int | Omit = omit,
        made: dt.date | str | Omit = omit,
        size: Literal["s", "m"] | Omit = omit,
        pattern: str | Omit = omit,
        width: float | Omit = omit,
        books: Iterable[Any] | Omit = omit,
        owner: Any = omit,
        kinds: str | Omit = omit,
        kind: str | Omit = omit,
        extra: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /shelves`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            dry (bool, optional)
            label (str, optional)
            number (int, optional): The server takes "one" where this is left out.
            made (dt.date | str, optional): Format: date. The server takes "31.12.1999" where this
                is left out.
            size (str, optional): One of "s", "m". The server takes "xl" where this is left out.
            pattern (str, optional): Matching `[`.
            width (float, optional): At least 0.
            books (Iterable[Any], optional)
            owner (Any, optional)
            kinds (str, optional)
            kind (str, optional)
            extra (str, optional)
        """
        return self._client.send(
            _LIST_POST,
            query={"dry": dry},
            body=unless_empty(
                {
                    "label": label,
                    "number": number,
                    "made": made,
                    "size": size,
                    "pattern": pattern,
                    "width": width,
                    "books": books,
                    "owner": owner,
                    "kinds": kinds,
                    "kind": kind,
                    "extra": extra,
                }
            ),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_book(
        self,
        shelf_id: int,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Book:
        """`GET /shelves/{shelf_id}/{book-id}`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            shelf_id (int)
            book_id (str)

        Returns:
            Book: The book.

        Raises:
            ValueError: `book_id` is empty.
        """
        return self._client.send(
            _GET_BOOK,
            path={"book-id": book_id, "shelf_id": shelf_id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ShelvesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ShelvesResource(raw.raw(client))
        tell = raw.to_raw
        self.list = tell(methods.list)
        self.list_post = tell(methods.list_post)
        self.get_book = tell(methods.get_book)


class ShelvesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ShelvesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list = tell(methods.list)
        self.list_post = tell(methods.list_post)
        self.get_book = tell(methods.get_book)


class AsyncShelvesResource:
    """`ShelvesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncShelvesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncShelvesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncShelvesResourceWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Shelf:
        """`GET /shelves`. It is called like `ShelvesResource.list`."""
        return await self._client.send(
            _LIST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def list_post(
        self,
        *,
        dry: bool | Omit = omit,
        label: str | Omit = omit,
        number: int | Omit = omit,
        made: dt.date | str | Omit = omit,
        size: Literal["s", "m"] | Omit = omit,
        pattern: str | Omit = omit,
        width: float | Omit = omit,
        books: Iterable[Any] | Omit = omit,
        owner: Any = omit,
        kinds: str | Omit = omit,
        kind: str | Omit = omit,
        extra: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /shelves`. It is called like `ShelvesResource.list_post`."""
        return await self._client.send(
            _LIST_POST,
            query={"dry": dry},
            body=unless_empty(
                {
                    "label": label,
                    "number": number,
                    "made": made,
                    "size": size,
                    "pattern": pattern,
                    "width": width,
                    "books": books,
                    "owner": owner,
                    "kinds": kinds,
                    "kind": kind,
                    "extra": extra,
                }
            ),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_book(
        self,
        shelf_id: int,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Book:
        """`GET /shelves/{shelf_id}/{book-id}`. It is called like `ShelvesResource.get_book`."""
        return await self._client.send(
            _GET_BOOK,
            path={"book-id": book_id, "shelf_id": shelf_id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncShelvesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncShelvesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list = tell(methods.list)
        self.list_post = tell(methods.list_post)
        self.get_book = tell(methods.get_book)


class AsyncShelvesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncShelvesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list = tell(methods.list)
        self.list_post = tell(methods.list_post)
        self.get_book = tell(methods.get_book)
