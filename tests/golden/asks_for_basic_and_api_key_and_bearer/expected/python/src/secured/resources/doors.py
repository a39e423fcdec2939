# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.doors`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncDoorsResource",
    "AsyncDoorsResourceWithRawResponse",
    "AsyncDoorsResourceWithStreamingResponse",
    "DoorsResource",
    "DoorsResourceWithRawResponse",
    "DoorsResourceWithStreamingResponse",
]


_OPEN: Operation[None] = Operation(
    "GET",
    "/open",
    returns={"204": Returns()},
)
_BY_TOKEN: Operation[None] = Operation(
    "GET",
    "/token",
    auth=(("token",),),
    returns={"204": Returns()},
)
_BY_EITHER: Operation[None] = Operation(
    "GET",
    "/either",
    auth=(("login",), ("header_key", "query-key")),
    returns={"204": Returns()},
)
_MAYBE: Operation[None] = Operation(
    "GET",
    "/maybe",
    auth=((), ("cookieKey",)),
    returns={"204": Returns()},
)


class DoorsResource:
    """Doors.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> DoorsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return DoorsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> DoorsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return DoorsResourceWithStreamingResponse(self._client)

    def open(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /open`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _OPEN,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def by_token(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /token`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _BY_TOKEN,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def by_either(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /either`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _BY_EITHER,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def maybe(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /maybe`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _MAYBE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class DoorsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = DoorsResource(raw.raw(client))
        tell = raw.to_raw
        self.open = tell(methods.open)
        self.by_token = tell(methods.by_token)
        self.by_either = tell(methods.by_either)
        self.maybe = tell(methods.maybe)


class DoorsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = DoorsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.open = tell(methods.open)
        self.by_token = tell(methods.by_token)
        self.by_either = tell(methods.by_either)
        self.maybe = tell(methods.maybe)


class AsyncDoorsResource:
    """`DoorsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncDoorsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncDoorsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncDoorsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncDoorsResourceWithStreamingResponse(self._client)

    async def open(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /open`. It is called like `DoorsResource.open`."""
        return await self._client.send(
            _OPEN,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def by_token(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /token`. It is called like `DoorsResource.by_token`."""
        return await self._client.send(
            _BY_TOKEN,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def by_either(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /either`. It is called like `DoorsResource.by_either`."""
        return await self._client.send(
            _BY_EITHER,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def maybe(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /maybe`. It is called like `DoorsResource.maybe`."""
        return await self._client.send(
            _MAYBE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncDoorsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncDoorsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.open = tell(methods.open)
        self.by_token = tell(methods.by_token)
        self.by_either = tell(methods.by_either)
        self.maybe = tell(methods.maybe)


class AsyncDoorsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncDoorsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.open = tell(methods.open)
        self.by_token = tell(methods.by_token)
        self.by_either = tell(methods.by_either)
        self.maybe = tell(methods.maybe)
