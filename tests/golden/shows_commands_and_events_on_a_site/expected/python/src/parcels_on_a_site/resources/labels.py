# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.labels`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
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

__all__ = [
    "AsyncLabelsResource",
    "AsyncLabelsResourceWithRawResponse",
    "AsyncLabelsResourceWithStreamingResponse",
    "LabelsResource",
    "LabelsResourceWithRawResponse",
    "LabelsResourceWithStreamingResponse",
]


_LABELS_LIST: Operation[None] = Operation(
    "GET",
    "/labels",
    returns={"204": Returns()},
)
_LABELS_UPLOAD: Operation[None] = Operation(
    "PUT",
    "/labels",
    body=Body("image/png", octets),
    returns={"204": Returns()},
)


class LabelsResource:
    """Labels.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> LabelsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return LabelsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> LabelsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return LabelsResourceWithStreamingResponse(self._client)

    def labels_list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """Print labels.

        Deprecated.

        `GET /labels`

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _LABELS_LIST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def labels_upload(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """Upload a label.

        `PUT /labels`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (FileContent): Sent as image/png. A file is read while it is sent.
        """
        return self._client.send(
            _LABELS_UPLOAD,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class LabelsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = LabelsResource(raw.raw(client))
        tell = raw.to_raw
        self.labels_list = tell(methods.labels_list)
        self.labels_upload = tell(methods.labels_upload)


class LabelsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = LabelsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.labels_list = tell(methods.labels_list)
        self.labels_upload = tell(methods.labels_upload)


class AsyncLabelsResource:
    """`LabelsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncLabelsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncLabelsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncLabelsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncLabelsResourceWithStreamingResponse(self._client)

    async def labels_list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """Print labels. It is called like `LabelsResource.labels_list`."""
        return await self._client.send(
            _LABELS_LIST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def labels_upload(
        self,
        *,
        body: AsyncFileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """Upload a label. It is called like `LabelsResource.labels_upload`."""
        return await self._client.send(
            _LABELS_UPLOAD,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncLabelsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncLabelsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.labels_list = tell(methods.labels_list)
        self.labels_upload = tell(methods.labels_upload)


class AsyncLabelsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncLabelsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.labels_list = tell(methods.labels_list)
        self.labels_upload = tell(methods.labels_upload)
