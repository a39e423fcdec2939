# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.blobs`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .._runtime import raw
from .._runtime.forms import multipart
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import (
    AsyncFile,
    AsyncFileContent,
    Body,
    ExtraBody,
    File,
    FileContent,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport
from .._runtime.upload import anything, octets
from ..types.blobs import PersonParam

__all__ = [
    "AsyncBlobsResource",
    "AsyncBlobsResourceWithRawResponse",
    "AsyncBlobsResourceWithStreamingResponse",
    "BlobsResource",
    "BlobsResourceWithRawResponse",
    "BlobsResourceWithStreamingResponse",
]


_PUT_BLOB: Operation[None] = Operation(
    "PUT",
    "/blob",
    body=Body("application/octet-stream", octets),
    returns={"204": Returns()},
)
_ADD_BLOB: Operation[None] = Operation(
    "POST",
    "/blob",
    body=Body("image/png", octets),
    returns={"204": Returns()},
)
_PUT_PAGE: Operation[None] = Operation(
    "PUT",
    "/page",
    body=Body("application/xml", octets),
    returns={"204": Returns()},
)
_PUT_ANYTHING: Operation[None] = Operation(
    "PUT",
    "/anything",
    body=Body("*/*", anything),
    returns={"204": Returns()},
)
_PUT_PERSON: Operation[None] = Operation(
    "PUT",
    "/person",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_ADD_ALBUM: Operation[None] = Operation(
    "POST",
    "/album",
    body=Body("multipart/form-data", multipart),
    returns={"204": Returns()},
)


class BlobsResource:
    """Blobs.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> BlobsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return BlobsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> BlobsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return BlobsResourceWithStreamingResponse(self._client)

    def put_blob(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /blob`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (FileContent): Sent as application/octet-stream. A file is read while it is sent.
        """
        return self._client.send(
            _PUT_BLOB,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def add_blob(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /blob`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            body (FileContent): Sent as image/png; a `content-type` in `extra_headers` may say
                image/webp instead. A file is read while it is sent.
        """
        return self._client.send(
            _ADD_BLOB,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_page(
        self,
        *,
        body: str | FileContent | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /page`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (str | FileContent, optional): Sent as application/xml, which is written by you. A
                file is read while it is sent.
        """
        return self._client.send(
            _PUT_PAGE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_anything(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /anything`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (FileContent): Sent as */*.
        """
        return self._client.send(
            _PUT_ANYTHING,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_person(
        self,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /person`.

        Sent as `application/json`; the API takes `application/xml` too.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            name (str, optional)
        """
        return self._client.send(
            _PUT_PERSON,
            body={"name": name},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def add_album(
        self,
        *,
        cover: File,
        title: str | Omit = omit,
        pictures: Iterable[File] | Omit = omit,
        owner: PersonParam | Omit = omit,
        others: Iterable[PersonParam] | Omit = omit,
        nothing: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /album`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            cover (File): Format: binary.
            title (str, optional)
            pictures (Iterable[File], optional)
            owner (PersonParam, optional)
            others (Iterable[PersonParam], optional)
            nothing (str | None, optional)
        """
        return self._client.send(
            _ADD_ALBUM,
            body={
                "cover": cover,
                "title": title,
                "pictures": pictures,
                "owner": owner,
                "others": others,
                "nothing": nothing,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class BlobsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BlobsResource(raw.raw(client))
        tell = raw.to_raw
        self.put_blob = tell(methods.put_blob)
        self.add_blob = tell(methods.add_blob)
        self.put_page = tell(methods.put_page)
        self.put_anything = tell(methods.put_anything)
        self.put_person = tell(methods.put_person)
        self.add_album = tell(methods.add_album)


class BlobsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BlobsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.put_blob = tell(methods.put_blob)
        self.add_blob = tell(methods.add_blob)
        self.put_page = tell(methods.put_page)
        self.put_anything = tell(methods.put_anything)
        self.put_person = tell(methods.put_person)
        self.add_album = tell(methods.add_album)


class AsyncBlobsResource:
    """`BlobsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncBlobsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncBlobsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncBlobsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncBlobsResourceWithStreamingResponse(self._client)

    async def put_blob(
        self,
        *,
        body: AsyncFileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /blob`. It is called like `BlobsResource.put_blob`."""
        return await self._client.send(
            _PUT_BLOB,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def add_blob(
        self,
        *,
        body: AsyncFileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /blob`. It is called like `BlobsResource.add_blob`."""
        return await self._client.send(
            _ADD_BLOB,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_page(
        self,
        *,
        body: str | AsyncFileContent | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /page`. It is called like `BlobsResource.put_page`."""
        return await self._client.send(
            _PUT_PAGE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_anything(
        self,
        *,
        body: AsyncFileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /anything`. It is called like `BlobsResource.put_anything`."""
        return await self._client.send(
            _PUT_ANYTHING,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_person(
        self,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /person`. It is called like `BlobsResource.put_person`."""
        return await self._client.send(
            _PUT_PERSON,
            body={"name": name},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def add_album(
        self,
        *,
        cover: AsyncFile,
        title: str | Omit = omit,
        pictures: Iterable[AsyncFile] | Omit = omit,
        owner: PersonParam | Omit = omit,
        others: Iterable[PersonParam] | Omit = omit,
        nothing: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /album`. It is called like `BlobsResource.add_album`."""
        return await self._client.send(
            _ADD_ALBUM,
            body={
                "cover": cover,
                "title": title,
                "pictures": pictures,
                "owner": owner,
                "others": others,
                "nothing": nothing,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncBlobsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBlobsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.put_blob = tell(methods.put_blob)
        self.add_blob = tell(methods.add_blob)
        self.put_page = tell(methods.put_page)
        self.put_anything = tell(methods.put_anything)
        self.put_person = tell(methods.put_person)
        self.add_album = tell(methods.add_album)


class AsyncBlobsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBlobsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.put_blob = tell(methods.put_blob)
        self.add_blob = tell(methods.add_blob)
        self.put_page = tell(methods.put_page)
        self.put_anything = tell(methods.put_anything)
        self.put_person = tell(methods.put_person)
        self.add_album = tell(methods.add_album)
