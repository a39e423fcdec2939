# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.files`."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.files import GetMaybeResponse

__all__ = [
    "AsyncFilesResource",
    "AsyncFilesResourceWithRawResponse",
    "AsyncFilesResourceWithStreamingResponse",
    "FilesResource",
    "FilesResourceWithRawResponse",
    "FilesResourceWithStreamingResponse",
]


_GET_TEXT: Operation[str] = Operation(
    "GET",
    "/text",
    returns={"200": Returns("text/plain", str)},
)
_GET_IMAGE: Operation[bytes] = Operation(
    "GET",
    "/image",
    returns={"200": Returns("image/png", bytes)},
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/nothing",
    returns={"204": Returns()},
)
_GET_MAYBE: Operation[GetMaybeResponse | None] = Operation(
    "GET",
    "/maybe",
    returns={"200": Returns("application/json", GetMaybeResponse), "204": Returns()},
)
_GET_ANY: Operation[Any] = Operation(
    "GET",
    "/any",
    returns={"default": Returns("application/json", Any)},
)


class FilesResource:
    """Files.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> FilesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return FilesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> FilesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return FilesResourceWithStreamingResponse(self._client)

    def get_text(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> str:
        """`GET /text`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            str: Plain text.
        """
        return self._client.send(
            _GET_TEXT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_image(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> bytes:
        """`GET /image`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            bytes: An image.
        """
        return self._client.send(
            _GET_IMAGE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`DELETE /nothing`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _DELETE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_maybe(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> GetMaybeResponse | None:
        """`GET /maybe`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            GetMaybeResponse: An entry.

        Raises:
            NotFoundError: 404: Never heard of it.
        """
        return self._client.send(
            _GET_MAYBE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_any(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Any:
        """`GET /any`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Any: Whatever.
        """
        return self._client.send(
            _GET_ANY,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class FilesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = FilesResource(raw.raw(client))
        tell = raw.to_raw
        self.get_text = tell(methods.get_text)
        self.get_image = tell(methods.get_image)
        self.delete = tell(methods.delete)
        self.get_maybe = tell(methods.get_maybe)
        self.get_any = tell(methods.get_any)


class FilesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = FilesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_text = tell(methods.get_text)
        self.get_image = tell(methods.get_image)
        self.delete = tell(methods.delete)
        self.get_maybe = tell(methods.get_maybe)
        self.get_any = tell(methods.get_any)


class AsyncFilesResource:
    """`FilesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncFilesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncFilesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncFilesResourceWithStreamingResponse(self._client)

    async def get_text(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> str:
        """`GET /text`. It is called like `FilesResource.get_text`."""
        return await self._client.send(
            _GET_TEXT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_image(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> bytes:
        """`GET /image`. It is called like `FilesResource.get_image`."""
        return await self._client.send(
            _GET_IMAGE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`DELETE /nothing`. It is called like `FilesResource.delete`."""
        return await self._client.send(
            _DELETE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_maybe(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> GetMaybeResponse | None:
        """`GET /maybe`. It is called like `FilesResource.get_maybe`."""
        return await self._client.send(
            _GET_MAYBE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_any(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Any:
        """`GET /any`. It is called like `FilesResource.get_any`."""
        return await self._client.send(
            _GET_ANY,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncFilesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFilesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_text = tell(methods.get_text)
        self.get_image = tell(methods.get_image)
        self.delete = tell(methods.delete)
        self.get_maybe = tell(methods.get_maybe)
        self.get_any = tell(methods.get_any)


class AsyncFilesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFilesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_text = tell(methods.get_text)
        self.get_image = tell(methods.get_image)
        self.delete = tell(methods.delete)
        self.get_maybe = tell(methods.get_maybe)
        self.get_any = tell(methods.get_any)
