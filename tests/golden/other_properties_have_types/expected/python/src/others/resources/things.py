# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.things`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
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
from ..types.things import Closed, HeadersModel, Labels, Matrix, Prices, Settings

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]


_GET_SETTINGS: Operation[Settings] = Operation(
    "GET",
    "/settings",
    returns={"200": Returns("application/json", Settings)},
)
_PUT_SETTINGS: Operation[None] = Operation(
    "PUT",
    "/settings",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_PRICES: Operation[Prices] = Operation(
    "GET",
    "/prices",
    returns={"200": Returns("application/json", Prices)},
)
_PUT_PRICES: Operation[None] = Operation(
    "PUT",
    "/prices",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_HEADERS: Operation[HeadersModel] = Operation(
    "GET",
    "/headers",
    returns={"200": Returns("application/json", HeadersModel)},
)
_PUT_HEADERS: Operation[None] = Operation(
    "PUT",
    "/headers",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_LABELS: Operation[Labels] = Operation(
    "GET",
    "/labels",
    returns={"200": Returns("application/json", Labels)},
)
_PUT_LABELS: Operation[None] = Operation(
    "PUT",
    "/labels",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_MATRIX: Operation[Matrix] = Operation(
    "GET",
    "/matrix",
    returns={"200": Returns("application/json", Matrix)},
)
_PUT_MATRIX: Operation[None] = Operation(
    "PUT",
    "/matrix",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_CLOSED: Operation[Closed] = Operation(
    "GET",
    "/closed",
    returns={"200": Returns("application/json", Closed)},
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

    def get_settings(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Settings:
        """`GET /settings`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Settings: Good.
        """
        return self._client.send(
            _GET_SETTINGS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_settings(
        self,
        *,
        version: int,
        changed: dt.datetime | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /settings`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            version (int)
            changed (dt.datetime | str, optional): Format: date-time.
        """
        return self._client.send(
            _PUT_SETTINGS,
            body={"version": version, "changed": changed},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_prices(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Prices:
        """`GET /prices`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Prices: Good.
        """
        return self._client.send(
            _GET_PRICES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_prices(
        self,
        *,
        currency: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /prices`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            currency (str, optional)
        """
        return self._client.send(
            _PUT_PRICES,
            body={"currency": currency},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_headers(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> HeadersModel:
        """`GET /headers`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            HeadersModel: Good.
        """
        return self._client.send(
            _GET_HEADERS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_headers(
        self,
        *,
        body: Mapping[str, str | int],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /headers`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (Mapping[str, str | int]): Sent as application/json.
        """
        return self._client.send(
            _PUT_HEADERS,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_labels(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Labels:
        """`GET /labels`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Labels: Good.
        """
        return self._client.send(
            _GET_LABELS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_labels(
        self,
        *,
        id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /labels`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            id (str, optional)
        """
        return self._client.send(
            _PUT_LABELS,
            body={"id": id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_matrix(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Matrix:
        """`GET /matrix`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Matrix: Good.
        """
        return self._client.send(
            _GET_MATRIX,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_matrix(
        self,
        *,
        body: Mapping[str, Mapping[str, Iterable[int]]],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /matrix`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (Mapping[str, Mapping[str, Iterable[int]]]): Sent as application/json.
        """
        return self._client.send(
            _PUT_MATRIX,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_closed(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Closed:
        """`GET /closed`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Closed: Good.
        """
        return self._client.send(
            _GET_CLOSED,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_settings = tell(methods.get_settings)
        self.put_settings = tell(methods.put_settings)
        self.get_prices = tell(methods.get_prices)
        self.put_prices = tell(methods.put_prices)
        self.get_headers = tell(methods.get_headers)
        self.put_headers = tell(methods.put_headers)
        self.get_labels = tell(methods.get_labels)
        self.put_labels = tell(methods.put_labels)
        self.get_matrix = tell(methods.get_matrix)
        self.put_matrix = tell(methods.put_matrix)
        self.get_closed = tell(methods.get_closed)


class ThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_settings = tell(methods.get_settings)
        self.put_settings = tell(methods.put_settings)
        self.get_prices = tell(methods.get_prices)
        self.put_prices = tell(methods.put_prices)
        self.get_headers = tell(methods.get_headers)
        self.put_headers = tell(methods.put_headers)
        self.get_labels = tell(methods.get_labels)
        self.put_labels = tell(methods.put_labels)
        self.get_matrix = tell(methods.get_matrix)
        self.put_matrix = tell(methods.put_matrix)
        self.get_closed = tell(methods.get_closed)


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

    async def get_settings(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Settings:
        """`GET /settings`. It is called like `ThingsResource.get_settings`."""
        return await self._client.send(
            _GET_SETTINGS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_settings(
        self,
        *,
        version: int,
        changed: dt.datetime | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /settings`. It is called like `ThingsResource.put_settings`."""
        return await self._client.send(
            _PUT_SETTINGS,
            body={"version": version, "changed": changed},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_prices(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Prices:
        """`GET /prices`. It is called like `ThingsResource.get_prices`."""
        return await self._client.send(
            _GET_PRICES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_prices(
        self,
        *,
        currency: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /prices`. It is called like `ThingsResource.put_prices`."""
        return await self._client.send(
            _PUT_PRICES,
            body={"currency": currency},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_headers(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> HeadersModel:
        """`GET /headers`. It is called like `ThingsResource.get_headers`."""
        return await self._client.send(
            _GET_HEADERS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_headers(
        self,
        *,
        body: Mapping[str, str | int],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /headers`. It is called like `ThingsResource.put_headers`."""
        return await self._client.send(
            _PUT_HEADERS,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_labels(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Labels:
        """`GET /labels`. It is called like `ThingsResource.get_labels`."""
        return await self._client.send(
            _GET_LABELS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_labels(
        self,
        *,
        id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /labels`. It is called like `ThingsResource.put_labels`."""
        return await self._client.send(
            _PUT_LABELS,
            body={"id": id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_matrix(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Matrix:
        """`GET /matrix`. It is called like `ThingsResource.get_matrix`."""
        return await self._client.send(
            _GET_MATRIX,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_matrix(
        self,
        *,
        body: Mapping[str, Mapping[str, Iterable[int]]],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /matrix`. It is called like `ThingsResource.put_matrix`."""
        return await self._client.send(
            _PUT_MATRIX,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_closed(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Closed:
        """`GET /closed`. It is called like `ThingsResource.get_closed`."""
        return await self._client.send(
            _GET_CLOSED,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_settings = tell(methods.get_settings)
        self.put_settings = tell(methods.put_settings)
        self.get_prices = tell(methods.get_prices)
        self.put_prices = tell(methods.put_prices)
        self.get_headers = tell(methods.get_headers)
        self.put_headers = tell(methods.put_headers)
        self.get_labels = tell(methods.get_labels)
        self.put_labels = tell(methods.put_labels)
        self.get_matrix = tell(methods.get_matrix)
        self.put_matrix = tell(methods.put_matrix)
        self.get_closed = tell(methods.get_closed)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_settings = tell(methods.get_settings)
        self.put_settings = tell(methods.put_settings)
        self.get_prices = tell(methods.get_prices)
        self.put_prices = tell(methods.put_prices)
        self.get_headers = tell(methods.get_headers)
        self.put_headers = tell(methods.put_headers)
        self.get_labels = tell(methods.get_labels)
        self.put_labels = tell(methods.put_labels)
        self.get_matrix = tell(methods.get_matrix)
        self.put_matrix = tell(methods.put_matrix)
        self.get_closed = tell(methods.get_closed)
