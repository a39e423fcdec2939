# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.pictures`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
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
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncPicturesResource",
    "AsyncPicturesResourceWithRawResponse",
    "AsyncPicturesResourceWithStreamingResponse",
    "PicturesResource",
    "PicturesResourceWithRawResponse",
    "PicturesResourceWithStreamingResponse",
]


_ADD_PICTURE: Operation[None] = Operation(
    "POST",
    "/pictures",
    body=Body("application/json"),
    returns={"204": Returns()},
)


class PicturesResource:
    """Pictures.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> PicturesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return PicturesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PicturesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return PicturesResourceWithStreamingResponse(self._client)

    def add_picture(
        self,
        *,
        name: str | Omit = omit,
        file: File | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /pictures`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            name (str, optional)
            file (File | str, optional): Format: binary.
        """
        return self._client.send(
            _ADD_PICTURE,
            body={"name": name, "file": file},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class PicturesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PicturesResource(raw.raw(client))
        tell = raw.to_raw
        self.add_picture = tell(methods.add_picture)


class PicturesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PicturesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.add_picture = tell(methods.add_picture)


class AsyncPicturesResource:
    """`PicturesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncPicturesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncPicturesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPicturesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncPicturesResourceWithStreamingResponse(self._client)

    async def add_picture(
        self,
        *,
        name: str | Omit = omit,
        file: AsyncFile | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /pictures`. It is called like `PicturesResource.add_picture`."""
        return await self._client.send(
            _ADD_PICTURE,
            body={"name": name, "file": file},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncPicturesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPicturesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.add_picture = tell(methods.add_picture)


class AsyncPicturesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPicturesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.add_picture = tell(methods.add_picture)
