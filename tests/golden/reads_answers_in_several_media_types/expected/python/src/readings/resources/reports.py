# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.reports`."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.reports import Order, Report

__all__ = [
    "AsyncReportsResource",
    "AsyncReportsResourceWithRawResponse",
    "AsyncReportsResourceWithStreamingResponse",
    "ReportsResource",
    "ReportsResourceWithRawResponse",
    "ReportsResourceWithStreamingResponse",
]


_GET_REPORT: Operation[Report | str | bytes | Order | None] = Operation(
    "GET",
    "/report",
    returns={
        "200": (
            Returns("application/json", Report),
            Returns("text/csv", str),
            Returns("application/pdf", bytes),
        ),
        "202": Returns("application/json", Order),
        "204": Returns(),
    },
)
_HAS_REPORT: Operation[None] = Operation(
    "HEAD",
    "/report",
    returns={"200": Returns()},
)
_GET_PICTURE: Operation[bytes] = Operation(
    "GET",
    "/picture",
    returns={"2XX": (Returns("image/png", bytes), Returns("image/webp", bytes))},
)
_GET_PAGE: Operation[str] = Operation(
    "GET",
    "/page",
    returns={"200": Returns("application/atom+xml", str)},
)
_GET_ANYTHING: Operation[Any] = Operation(
    "GET",
    "/anything",
    returns={"200": Returns("*/*", Any)},
)
_GET_WORD: Operation[str] = Operation(
    "GET",
    "/word",
    returns={"200": Returns("*/*", str)},
)
_GET_OLD: Operation[None] = Operation(
    "GET",
    "/old",
    returns={"303": Returns()},
)


class ReportsResource:
    """Reports.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ReportsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ReportsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ReportsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ReportsResourceWithStreamingResponse(self._client)

    def get_report(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Report | str | bytes | Order | None:
        """`GET /report`.

        The answer could also be `application/xml`: an `accept` in `extra_headers` asks for
        it, and `with_raw_response` gives it as it is.

        Headers of the answer, in `with_raw_response`: `X-Left`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Report: The report.
            str: The report.
            bytes: The report.
            Order: It will be made.
        """
        return self._client.send(
            _GET_REPORT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def has_report(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`HEAD /report`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _HAS_REPORT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_picture(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> bytes:
        """`GET /picture`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            bytes: A picture.
        """
        return self._client.send(
            _GET_PICTURE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_page(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> str:
        """`GET /page`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            str: A page.
        """
        return self._client.send(
            _GET_PAGE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_anything(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Any:
        """`GET /anything`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Any: Anything.
        """
        return self._client.send(
            _GET_ANYTHING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_word(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> str:
        """`GET /word`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            str: A word.
        """
        return self._client.send(
            _GET_WORD,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_old(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /old`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Raises:
            NotFoundError: 404: It never was.
        """
        return self._client.send(
            _GET_OLD,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ReportsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ReportsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_report = tell(methods.get_report)
        self.has_report = tell(methods.has_report)
        self.get_picture = tell(methods.get_picture)
        self.get_page = tell(methods.get_page)
        self.get_anything = tell(methods.get_anything)
        self.get_word = tell(methods.get_word)
        self.get_old = tell(methods.get_old)


class ReportsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ReportsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_report = tell(methods.get_report)
        self.has_report = tell(methods.has_report)
        self.get_picture = tell(methods.get_picture)
        self.get_page = tell(methods.get_page)
        self.get_anything = tell(methods.get_anything)
        self.get_word = tell(methods.get_word)
        self.get_old = tell(methods.get_old)


class AsyncReportsResource:
    """`ReportsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncReportsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncReportsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncReportsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncReportsResourceWithStreamingResponse(self._client)

    async def get_report(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Report | str | bytes | Order | None:
        """`GET /report`. It is called like `ReportsResource.get_report`."""
        return await self._client.send(
            _GET_REPORT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def has_report(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`HEAD /report`. It is called like `ReportsResource.has_report`."""
        return await self._client.send(
            _HAS_REPORT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_picture(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> bytes:
        """`GET /picture`. It is called like `ReportsResource.get_picture`."""
        return await self._client.send(
            _GET_PICTURE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_page(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> str:
        """`GET /page`. It is called like `ReportsResource.get_page`."""
        return await self._client.send(
            _GET_PAGE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_anything(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Any:
        """`GET /anything`. It is called like `ReportsResource.get_anything`."""
        return await self._client.send(
            _GET_ANYTHING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_word(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> str:
        """`GET /word`. It is called like `ReportsResource.get_word`."""
        return await self._client.send(
            _GET_WORD,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_old(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /old`. It is called like `ReportsResource.get_old`."""
        return await self._client.send(
            _GET_OLD,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncReportsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncReportsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_report = tell(methods.get_report)
        self.has_report = tell(methods.has_report)
        self.get_picture = tell(methods.get_picture)
        self.get_page = tell(methods.get_page)
        self.get_anything = tell(methods.get_anything)
        self.get_word = tell(methods.get_word)
        self.get_old = tell(methods.get_old)


class AsyncReportsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncReportsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_report = tell(methods.get_report)
        self.has_report = tell(methods.has_report)
        self.get_picture = tell(methods.get_picture)
        self.get_page = tell(methods.get_page)
        self.get_anything = tell(methods.get_anything)
        self.get_word = tell(methods.get_word)
        self.get_old = tell(methods.get_old)
