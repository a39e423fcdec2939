# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.photos`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncPhotosResource",
    "AsyncPhotosResourceWithRawResponse",
    "AsyncPhotosResourceWithStreamingResponse",
    "PhotosResource",
    "PhotosResourceWithRawResponse",
    "PhotosResourceWithStreamingResponse",
]


_PUT_PHOTO: Operation[None] = Operation(
    "PUT",
    "/photos",
    returns={"204": Returns()},
    server="https://{region}.upload.example.com/up",
)
_DELETE_PHOTO: Operation[None] = Operation(
    "DELETE",
    "/photos",
    returns={"204": Returns()},
    server="https://photos.example.com",
)


class PhotosResource:
    """Photos.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> PhotosResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return PhotosResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PhotosResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return PhotosResourceWithStreamingResponse(self._client)

    def put_photo(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /photos`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _PUT_PHOTO,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def delete_photo(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`DELETE /photos`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _DELETE_PHOTO,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class PhotosResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PhotosResource(raw.raw(client))
        tell = raw.to_raw
        self.put_photo = tell(methods.put_photo)
        self.delete_photo = tell(methods.delete_photo)


class PhotosResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PhotosResource(raw.streamed(client))
        tell = raw.to_streamed
        self.put_photo = tell(methods.put_photo)
        self.delete_photo = tell(methods.delete_photo)


class AsyncPhotosResource:
    """`PhotosResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncPhotosResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncPhotosResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPhotosResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncPhotosResourceWithStreamingResponse(self._client)

    async def put_photo(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /photos`. It is called like `PhotosResource.put_photo`."""
        return await self._client.send(
            _PUT_PHOTO,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def delete_photo(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`DELETE /photos`. It is called like `PhotosResource.delete_photo`."""
        return await self._client.send(
            _DELETE_PHOTO,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncPhotosResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPhotosResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.put_photo = tell(methods.put_photo)
        self.delete_photo = tell(methods.delete_photo)


class AsyncPhotosResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPhotosResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.put_photo = tell(methods.put_photo)
        self.delete_photo = tell(methods.delete_photo)
