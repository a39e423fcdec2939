# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.bodies`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import (
    Body,
    ExtraBody,
    FileContent,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Timeout,
)
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
from ..types.bodies import PutOptionalBodyParam

__all__ = [
    "AsyncBodiesResource",
    "AsyncBodiesResourceWithRawResponse",
    "AsyncBodiesResourceWithStreamingResponse",
    "BodiesResource",
    "BodiesResourceWithRawResponse",
    "BodiesResourceWithStreamingResponse",
]


_PUT_NAMES: Operation[None] = Operation(
    "PUT", "/names", body=Body("application/json"), returns={"204": Returns()}
)
_PUT_MAP: Operation[None] = Operation(
    "PUT", "/map", body=Body("application/json"), returns={"204": Returns()}
)
_PUT_TEXT: Operation[None] = Operation(
    "PUT", "/text", body=Body("text/csv"), returns={"204": Returns()}
)
_PUT_BYTES: Operation[None] = Operation(
    "PUT", "/bytes", body=Body("application/octet-stream"), returns={"204": Returns()}
)
_PUT_OPTIONAL: Operation[None] = Operation(
    "PUT", "/optional", body=Body("application/json"), returns={"204": Returns()}
)


class BodiesResource:
    """Bodies.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> BodiesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return BodiesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> BodiesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return BodiesResourceWithStreamingResponse(self._client)

    def put_names(
        self,
        *,
        body: Iterable[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /names`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Args:
            body (Iterable[str]): All names. Sent as application/json.
        """
        return self._client.send(
            _PUT_NAMES,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_map(
        self,
        *,
        body: Mapping[str, int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /map`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Args:
            body (Mapping[str, int], optional): Sent as application/json.
        """
        return self._client.send(
            _PUT_MAP,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_text(
        self,
        *,
        body: str | bytes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /text`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Args:
            body (str | bytes): Sent as text/csv.
        """
        return self._client.send(
            _PUT_TEXT,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_bytes(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /bytes`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Args:
            body (FileContent): Sent as application/octet-stream.
        """
        return self._client.send(
            _PUT_BYTES,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_optional(
        self,
        *,
        body: PutOptionalBodyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /optional`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Args:
            body (PutOptionalBodyParam, optional): All of it or nothing. Sent as application/json.
        """
        return self._client.send(
            _PUT_OPTIONAL,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class BodiesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BodiesResource(raw(client))
        self.put_names = to_raw(methods.put_names)
        self.put_map = to_raw(methods.put_map)
        self.put_text = to_raw(methods.put_text)
        self.put_bytes = to_raw(methods.put_bytes)
        self.put_optional = to_raw(methods.put_optional)


class BodiesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BodiesResource(streamed(client))
        self.put_names = to_streamed(methods.put_names)
        self.put_map = to_streamed(methods.put_map)
        self.put_text = to_streamed(methods.put_text)
        self.put_bytes = to_streamed(methods.put_bytes)
        self.put_optional = to_streamed(methods.put_optional)


class AsyncBodiesResource:
    """`BodiesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncBodiesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncBodiesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncBodiesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncBodiesResourceWithStreamingResponse(self._client)

    async def put_names(
        self,
        *,
        body: Iterable[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /names`. It is called like `BodiesResource.put_names`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _PUT_NAMES,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_map(
        self,
        *,
        body: Mapping[str, int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /map`. It is called like `BodiesResource.put_map`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _PUT_MAP,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_text(
        self,
        *,
        body: str | bytes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /text`. It is called like `BodiesResource.put_text`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _PUT_TEXT,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_bytes(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /bytes`. It is called like `BodiesResource.put_bytes`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _PUT_BYTES,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_optional(
        self,
        *,
        body: PutOptionalBodyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /optional`. It is called like `BodiesResource.put_optional`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _PUT_OPTIONAL,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncBodiesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBodiesResource(async_raw(client))
        self.put_names = to_async_raw(methods.put_names)
        self.put_map = to_async_raw(methods.put_map)
        self.put_text = to_async_raw(methods.put_text)
        self.put_bytes = to_async_raw(methods.put_bytes)
        self.put_optional = to_async_raw(methods.put_optional)


class AsyncBodiesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBodiesResource(async_streamed(client))
        self.put_names = to_async_streamed(methods.put_names)
        self.put_map = to_async_streamed(methods.put_map)
        self.put_text = to_async_streamed(methods.put_text)
        self.put_bytes = to_async_streamed(methods.put_bytes)
        self.put_optional = to_async_streamed(methods.put_optional)
