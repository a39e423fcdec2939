# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.forms`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import (
    Body,
    ExtraBody,
    File,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Style,
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

__all__ = [
    "AsyncFormsResource",
    "AsyncFormsResourceWithRawResponse",
    "AsyncFormsResourceWithStreamingResponse",
    "FormsResource",
    "FormsResourceWithRawResponse",
    "FormsResourceWithStreamingResponse",
]


_LOG_IN: Operation[None] = Operation(
    "POST",
    "/login",
    body=Body("application/x-www-form-urlencoded", {"flags": Style("form", explode=False)}),
    returns={"204": Returns()},
)
_UPLOAD: Operation[None] = Operation(
    "POST",
    "/upload",
    body=Body("multipart/form-data", {"file": "text/csv"}),
    returns={"204": Returns()},
)


class FormsResource:
    """Forms.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> FormsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return FormsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> FormsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return FormsResourceWithStreamingResponse(self._client)

    def log_in(
        self,
        *,
        user: str,
        scopes: Iterable[str] | Omit = omit,
        flags: Iterable[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /login`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.

        Args:
            user (str)
            scopes (Iterable[str], optional)
            flags (Iterable[str], optional)
        """
        return self._client.send(
            _LOG_IN,
            body={"user": user, "scopes": scopes, "flags": flags},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def upload(
        self,
        *,
        file: File,
        pages: Iterable[File] | Omit = omit,
        meta: Mapping[str, str] | Omit = omit,
        note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /upload`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.

        Args:
            file (File): Format: binary.
            pages (Iterable[File], optional)
            meta (Mapping[str, str], optional)
            note (str, optional)
        """
        return self._client.send(
            _UPLOAD,
            body={"file": file, "pages": pages, "meta": meta, "note": note},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class FormsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = FormsResource(raw(client))
        self.log_in = to_raw(methods.log_in)
        self.upload = to_raw(methods.upload)


class FormsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = FormsResource(streamed(client))
        self.log_in = to_streamed(methods.log_in)
        self.upload = to_streamed(methods.upload)


class AsyncFormsResource:
    """`FormsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncFormsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncFormsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncFormsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncFormsResourceWithStreamingResponse(self._client)

    async def log_in(
        self,
        *,
        user: str,
        scopes: Iterable[str] | Omit = omit,
        flags: Iterable[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /login`. It is called like `FormsResource.log_in`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.
        """
        return await self._client.send(
            _LOG_IN,
            body={"user": user, "scopes": scopes, "flags": flags},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def upload(
        self,
        *,
        file: File,
        pages: Iterable[File] | Omit = omit,
        meta: Mapping[str, str] | Omit = omit,
        note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /upload`. It is called like `FormsResource.upload`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.
        """
        return await self._client.send(
            _UPLOAD,
            body={"file": file, "pages": pages, "meta": meta, "note": note},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncFormsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFormsResource(async_raw(client))
        self.log_in = to_async_raw(methods.log_in)
        self.upload = to_async_raw(methods.upload)


class AsyncFormsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFormsResource(async_streamed(client))
        self.log_in = to_async_streamed(methods.log_in)
        self.upload = to_async_streamed(methods.upload)
