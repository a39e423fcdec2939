# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.things`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
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
from ..types.things import BoxParam, Drawing, LidParam, Pair, Points, Row

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]


_GET_DRAWING: Operation[Drawing] = Operation(
    "GET",
    "/drawing",
    returns={"200": Returns("application/json", Drawing)},
)
_PUT_DRAWING: Operation[None] = Operation(
    "PUT",
    "/drawing",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_PAIR: Operation[Pair] = Operation(
    "GET",
    "/pair",
    returns={"200": Returns("application/json", Pair)},
)
_PUT_PAIR: Operation[None] = Operation(
    "PUT",
    "/pair",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_ROW: Operation[Row] = Operation(
    "GET",
    "/row",
    returns={"200": Returns("application/json", Row)},
)
_PUT_ROW: Operation[None] = Operation(
    "PUT",
    "/row",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_POINTS: Operation[Points] = Operation(
    "GET",
    "/points",
    returns={"200": Returns("application/json", Points)},
)


class ThingsResource:
    """Things.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ThingsResourceWithStreamingResponse(self._client)

    def get_drawing(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Drawing:
        """`GET /drawing`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Drawing: Good.
        """
        return self._client.send(
            _GET_DRAWING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_drawing(
        self,
        *,
        origin: tuple[float, float] | Omit = omit,
        pair: tuple[BoxParam, LidParam] | Omit = omit,
        path: Iterable[tuple[float, float]] | Omit = omit,
        label: tuple[str, dt.date | str] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /drawing`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            origin (tuple[float, float], optional)
            pair (tuple[BoxParam, LidParam], optional): Two objects that only their places tell
                apart.
            path (Iterable[tuple[float, float]], optional)
            label (tuple[str, dt.date | str] | None, optional)
        """
        return self._client.send(
            _PUT_DRAWING,
            body={"origin": origin, "pair": pair, "path": path, "label": label},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_pair(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Pair:
        """`GET /pair`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Pair: Good.
        """
        return self._client.send(
            _GET_PAIR,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_pair(
        self,
        *,
        body: tuple[BoxParam, LidParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /pair`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (tuple[BoxParam, LidParam]): Sent as application/json.
        """
        return self._client.send(
            _PUT_PAIR,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_row(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Row:
        """`GET /row`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Row: Good.
        """
        return self._client.send(
            _GET_ROW,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_row(
        self,
        *,
        body: Iterable[str | int],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /row`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (Iterable[str | int]): Sent as application/json.
        """
        return self._client.send(
            _PUT_ROW,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_points(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Points:
        """`GET /points`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Points: Good.
        """
        return self._client.send(
            _GET_POINTS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_drawing = tell(methods.get_drawing)
        self.put_drawing = tell(methods.put_drawing)
        self.get_pair = tell(methods.get_pair)
        self.put_pair = tell(methods.put_pair)
        self.get_row = tell(methods.get_row)
        self.put_row = tell(methods.put_row)
        self.get_points = tell(methods.get_points)


class ThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_drawing = tell(methods.get_drawing)
        self.put_drawing = tell(methods.put_drawing)
        self.get_pair = tell(methods.get_pair)
        self.put_pair = tell(methods.put_pair)
        self.get_row = tell(methods.get_row)
        self.put_row = tell(methods.put_row)
        self.get_points = tell(methods.get_points)


class AsyncThingsResource:
    """`ThingsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncThingsResourceWithStreamingResponse(self._client)

    async def get_drawing(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Drawing:
        """`GET /drawing`. It is called like `ThingsResource.get_drawing`."""
        return await self._client.send(
            _GET_DRAWING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_drawing(
        self,
        *,
        origin: tuple[float, float] | Omit = omit,
        pair: tuple[BoxParam, LidParam] | Omit = omit,
        path: Iterable[tuple[float, float]] | Omit = omit,
        label: tuple[str, dt.date | str] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /drawing`. It is called like `ThingsResource.put_drawing`."""
        return await self._client.send(
            _PUT_DRAWING,
            body={"origin": origin, "pair": pair, "path": path, "label": label},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_pair(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Pair:
        """`GET /pair`. It is called like `ThingsResource.get_pair`."""
        return await self._client.send(
            _GET_PAIR,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_pair(
        self,
        *,
        body: tuple[BoxParam, LidParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /pair`. It is called like `ThingsResource.put_pair`."""
        return await self._client.send(
            _PUT_PAIR,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_row(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Row:
        """`GET /row`. It is called like `ThingsResource.get_row`."""
        return await self._client.send(
            _GET_ROW,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_row(
        self,
        *,
        body: Iterable[str | int],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /row`. It is called like `ThingsResource.put_row`."""
        return await self._client.send(
            _PUT_ROW,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_points(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Points:
        """`GET /points`. It is called like `ThingsResource.get_points`."""
        return await self._client.send(
            _GET_POINTS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_drawing = tell(methods.get_drawing)
        self.put_drawing = tell(methods.put_drawing)
        self.get_pair = tell(methods.get_pair)
        self.put_pair = tell(methods.put_pair)
        self.get_row = tell(methods.get_row)
        self.put_row = tell(methods.put_row)
        self.get_points = tell(methods.get_points)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_drawing = tell(methods.get_drawing)
        self.put_drawing = tell(methods.put_drawing)
        self.get_pair = tell(methods.get_pair)
        self.put_pair = tell(methods.put_pair)
        self.get_row = tell(methods.get_row)
        self.put_row = tell(methods.put_row)
        self.get_points = tell(methods.get_points)
