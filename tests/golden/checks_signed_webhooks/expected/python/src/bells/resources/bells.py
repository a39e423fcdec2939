# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.bells`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncBellsResource",
    "AsyncBellsResourceWithRawResponse",
    "AsyncBellsResourceWithStreamingResponse",
    "BellsResource",
    "BellsResourceWithRawResponse",
    "BellsResourceWithStreamingResponse",
]


_RING: Operation[None] = Operation(
    "POST",
    "/bells/{bell}/ring",
    returns={"204": Returns()},
)


class BellsResource:
    """Bells.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> BellsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return BellsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> BellsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return BellsResourceWithStreamingResponse(self._client)

    def ring(
        self,
        bell: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """Rings a bell. The webhooks `bell.rang` and `bell.cracked` tell of it.

        `POST /bells/{bell}/ring`

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            bell (str)

        Raises:
            ValueError: `bell` is empty.
        """
        return self._client.send(
            _RING,
            path={"bell": bell},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class BellsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BellsResource(raw.raw(client))
        tell = raw.to_raw
        self.ring = tell(methods.ring)


class BellsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BellsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.ring = tell(methods.ring)


class AsyncBellsResource:
    """`BellsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncBellsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncBellsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncBellsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncBellsResourceWithStreamingResponse(self._client)

    async def ring(
        self,
        bell: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """Rings a bell. The webhooks `bell.rang` and `bell.cracked` tell of it. It is called
        like `BellsResource.ring`.
        """
        return await self._client.send(
            _RING,
            path={"bell": bell},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncBellsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBellsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.ring = tell(methods.ring)


class AsyncBellsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBellsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.ring = tell(methods.ring)
