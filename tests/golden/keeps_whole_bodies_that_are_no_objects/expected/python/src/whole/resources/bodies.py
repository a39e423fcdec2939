# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.bodies`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import (
    AsyncFileContent,
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
from .._runtime.transport import AsyncTransport, SyncTransport
from .._runtime.upload import octets
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
    "PUT",
    "/names",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_PUT_MAP: Operation[None] = Operation(
    "PUT",
    "/map",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_PUT_TEXT: Operation[None] = Operation(
    "PUT",
    "/text",
    body=Body("text/csv", octets),
    returns={"204": Returns()},
)
_PUT_BYTES: Operation[None] = Operation(
    "PUT",
    "/bytes",
    body=Body("application/octet-stream", octets),
    returns={"204": Returns()},
)
_PUT_OPTIONAL: Operation[None] = Operation(
    "PUT",
    "/optional",
    body=Body("application/json"),
    returns={"204": Returns()},
)


class BodiesResource:
    """Bodies.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

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
        body: str | FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /text`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (str | FileContent): Sent as text/csv. A file is read while it is sent.
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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (FileContent): Sent as application/octet-stream. A file is read while it is sent.
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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

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
        methods = BodiesResource(raw.raw(client))
        tell = raw.to_raw
        self.put_names = tell(methods.put_names)
        self.put_map = tell(methods.put_map)
        self.put_text = tell(methods.put_text)
        self.put_bytes = tell(methods.put_bytes)
        self.put_optional = tell(methods.put_optional)


class BodiesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BodiesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.put_names = tell(methods.put_names)
        self.put_map = tell(methods.put_map)
        self.put_text = tell(methods.put_text)
        self.put_bytes = tell(methods.put_bytes)
        self.put_optional = tell(methods.put_optional)


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
        """`PUT /names`. It is called like `BodiesResource.put_names`."""
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
        """`PUT /map`. It is called like `BodiesResource.put_map`."""
        return await self._client.send(
            _PUT_MAP,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_text(
        self,
        *,
        body: str | AsyncFileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /text`. It is called like `BodiesResource.put_text`."""
        return await self._client.send(
            _PUT_TEXT,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_bytes(
        self,
        *,
        body: AsyncFileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /bytes`. It is called like `BodiesResource.put_bytes`."""
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
        """`PUT /optional`. It is called like `BodiesResource.put_optional`."""
        return await self._client.send(
            _PUT_OPTIONAL,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncBodiesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBodiesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.put_names = tell(methods.put_names)
        self.put_map = tell(methods.put_map)
        self.put_text = tell(methods.put_text)
        self.put_bytes = tell(methods.put_bytes)
        self.put_optional = tell(methods.put_optional)


class AsyncBodiesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBodiesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.put_names = tell(methods.put_names)
        self.put_map = tell(methods.put_map)
        self.put_text = tell(methods.put_text)
        self.put_bytes = tell(methods.put_bytes)
        self.put_optional = tell(methods.put_optional)
