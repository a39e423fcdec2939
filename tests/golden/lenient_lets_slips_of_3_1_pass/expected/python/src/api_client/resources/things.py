# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.things`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit, unless_empty
from .._runtime.operation import (
    Body,
    ExtraBody,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.things import GetAResponse

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]


_GET_A: Operation[GetAResponse] = Operation(
    "GET",
    "/a",
    returns={"200": Returns("application/json", GetAResponse)},
)
_POST_B: Operation[None] = Operation(
    "POST",
    "/b",
    body=Body("application/json"),
    returns={"204": Returns()},
)


class ThingsResource:
    """Things.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ThingsResourceWithStreamingResponse(self._client)

    def get_a(
        self,
        *,
        page: int | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> GetAResponse:
        """404.

        `GET /a`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            page (int | None, optional): The server takes "1" where this is left out.

        Returns:
            GetAResponse
        """
        return self._client.send(
            _GET_A,
            query={"page": page},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def post_b(
        self,
        *,
        a: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /b`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            a (str, optional)
        """
        return self._client.send(
            _POST_B,
            body=unless_empty({"a": a}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_a = tell(methods.get_a)
        self.post_b = tell(methods.post_b)


class ThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_a = tell(methods.get_a)
        self.post_b = tell(methods.post_b)


class AsyncThingsResource:
    """`ThingsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncThingsResourceWithStreamingResponse(self._client)

    async def get_a(
        self,
        *,
        page: int | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> GetAResponse:
        """404. It is called like `ThingsResource.get_a`."""
        return await self._client.send(
            _GET_A,
            query={"page": page},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def post_b(
        self,
        *,
        a: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /b`. It is called like `ThingsResource.post_b`."""
        return await self._client.send(
            _POST_B,
            body=unless_empty({"a": a}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_a = tell(methods.get_a)
        self.post_b = tell(methods.post_b)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_a = tell(methods.get_a)
        self.post_b = tell(methods.post_b)
