# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.notices`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.notices import Notice

__all__ = [
    "AsyncNoticesResource",
    "AsyncNoticesResourceWithRawResponse",
    "AsyncNoticesResourceWithStreamingResponse",
    "NoticesResource",
    "NoticesResourceWithRawResponse",
    "NoticesResourceWithStreamingResponse",
]


_LIST_NOTICES: Operation[list[Notice]] = Operation(
    "GET",
    "/notices",
    returns={"200": Returns("application/json", list[Notice])},
)


class NoticesResource:
    """Notices.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> NoticesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return NoticesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> NoticesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return NoticesResourceWithStreamingResponse(self._client)

    def list_notices(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Notice]:
        """`GET /notices`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            list[Notice]: All notices.
        """
        return self._client.send(
            _LIST_NOTICES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class NoticesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NoticesResource(raw.raw(client))
        tell = raw.to_raw
        self.list_notices = tell(methods.list_notices)


class NoticesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NoticesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_notices = tell(methods.list_notices)


class AsyncNoticesResource:
    """`NoticesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncNoticesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncNoticesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncNoticesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncNoticesResourceWithStreamingResponse(self._client)

    async def list_notices(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Notice]:
        """`GET /notices`. It is called like `NoticesResource.list_notices`."""
        return await self._client.send(
            _LIST_NOTICES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncNoticesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNoticesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_notices = tell(methods.list_notices)


class AsyncNoticesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNoticesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_notices = tell(methods.list_notices)
