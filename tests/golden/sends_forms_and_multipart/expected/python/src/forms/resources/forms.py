# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.forms`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from .._runtime import raw
from .._runtime.forms import form, multipart
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import (
    AsyncFile,
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
    body=Body("application/x-www-form-urlencoded", form, {"flags": Style("form", explode=False)}),
    returns={"204": Returns()},
)
_UPLOAD: Operation[None] = Operation(
    "POST",
    "/upload",
    body=Body("multipart/form-data", multipart, {"file": "text/csv"}),
    returns={"204": Returns()},
)


class FormsResource:
    """Forms.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
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

        Retries: only if the request was surely not executed (no connection, or 429).

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

        Retries: only if the request was surely not executed (no connection, or 429).

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
        methods = FormsResource(raw.raw(client))
        tell = raw.to_raw
        self.log_in = tell(methods.log_in)
        self.upload = tell(methods.upload)


class FormsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = FormsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.log_in = tell(methods.log_in)
        self.upload = tell(methods.upload)


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
        """`POST /login`. It is called like `FormsResource.log_in`."""
        return await self._client.send(
            _LOG_IN,
            body={"user": user, "scopes": scopes, "flags": flags},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def upload(
        self,
        *,
        file: AsyncFile,
        pages: Iterable[AsyncFile] | Omit = omit,
        meta: Mapping[str, str] | Omit = omit,
        note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /upload`. It is called like `FormsResource.upload`."""
        return await self._client.send(
            _UPLOAD,
            body={"file": file, "pages": pages, "meta": meta, "note": note},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncFormsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFormsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.log_in = tell(methods.log_in)
        self.upload = tell(methods.upload)


class AsyncFormsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFormsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.log_in = tell(methods.log_in)
        self.upload = tell(methods.upload)
