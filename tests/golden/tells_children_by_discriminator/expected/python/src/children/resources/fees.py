# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.fees`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.fees import Fee

__all__ = [
    "AsyncFeesResource",
    "AsyncFeesResourceWithRawResponse",
    "AsyncFeesResourceWithStreamingResponse",
    "FeesResource",
    "FeesResourceWithRawResponse",
    "FeesResourceWithStreamingResponse",
]


_LIST_FEES: Operation[list[Fee]] = Operation(
    "GET",
    "/fees",
    returns={"200": Returns("application/json", list[Fee])},
)


class FeesResource:
    """Fees.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> FeesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return FeesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> FeesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return FeesResourceWithStreamingResponse(self._client)

    def list_fees(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Fee]:
        """`GET /fees`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            list[Fee]: All fees.
        """
        return self._client.send(
            _LIST_FEES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class FeesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = FeesResource(raw.raw(client))
        tell = raw.to_raw
        self.list_fees = tell(methods.list_fees)


class FeesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = FeesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_fees = tell(methods.list_fees)


class AsyncFeesResource:
    """`FeesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncFeesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncFeesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncFeesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncFeesResourceWithStreamingResponse(self._client)

    async def list_fees(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Fee]:
        """`GET /fees`. It is called like `FeesResource.list_fees`."""
        return await self._client.send(
            _LIST_FEES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncFeesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFeesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_fees = tell(methods.list_fees)


class AsyncFeesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFeesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_fees = tell(methods.list_fees)
