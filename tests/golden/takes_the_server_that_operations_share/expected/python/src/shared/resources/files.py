# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.files`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncFilesResource",
    "AsyncFilesResourceWithRawResponse",
    "AsyncFilesResourceWithStreamingResponse",
    "FilesResource",
    "FilesResourceWithRawResponse",
    "FilesResourceWithStreamingResponse",
]


_LIST_FILES: Operation[None] = Operation(
    "GET",
    "/files",
    returns={"204": Returns()},
    server="https://files.example.com",
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

    def list_files(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /files`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _LIST_FILES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class FilesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = FilesResource(raw.raw(client))
        tell = raw.to_raw
        self.list_files = tell(methods.list_files)


class FilesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = FilesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_files = tell(methods.list_files)


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

    async def list_files(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /files`. It is called like `FilesResource.list_files`."""
        return await self._client.send(
            _LIST_FILES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncFilesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFilesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_files = tell(methods.list_files)


class AsyncFilesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFilesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_files = tell(methods.list_files)
