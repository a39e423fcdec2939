# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.a_tags`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.raw import (
    async_raw,
    async_streamed,
    raw,
    streamed,
    to_async_raw,
    to_async_streamed,
    to_raw,
    to_streamed,
)
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "ATagsResource",
    "ATagsResourceWithRawResponse",
    "ATagsResourceWithStreamingResponse",
    "AsyncATagsResource",
    "AsyncATagsResourceWithRawResponse",
    "AsyncATagsResourceWithStreamingResponse",
]

_list = list

_LIST: Operation[_list[str]] = Operation(
    "GET", "/tags", returns={"200": Returns("application/json", list[str])}
)
_FIND: Operation[dict[str, _list[str]]] = Operation(
    "GET", "/tags/find", returns={"200": Returns("application/json", dict[str, list[str]])}
)


class ATagsResource:
    """A tags.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ATagsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ATagsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ATagsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ATagsResourceWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> _list[str]:
        """`GET /tags`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Returns:
            list[str]: Tags.
        """
        return self._client.send(
            _LIST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def find(
        self,
        *,
        kind: Literal["list", "dict"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> dict[str, _list[str]]:
        """`GET /tags/find`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Args:
            kind (str, optional): One of "list", "dict".

        Returns:
            dict[str, list[str]]: Tags by name.
        """
        return self._client.send(
            _FIND,
            query={"kind": kind},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ATagsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ATagsResource(raw(client))
        self.list = to_raw(methods.list)
        self.find = to_raw(methods.find)


class ATagsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ATagsResource(streamed(client))
        self.list = to_streamed(methods.list)
        self.find = to_streamed(methods.find)


class AsyncATagsResource:
    """`ATagsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncATagsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncATagsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncATagsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncATagsResourceWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> _list[str]:
        """`GET /tags`. It is called like `ATagsResource.list`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _LIST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def find(
        self,
        *,
        kind: Literal["list", "dict"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> dict[str, _list[str]]:
        """`GET /tags/find`. It is called like `ATagsResource.find`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _FIND,
            query={"kind": kind},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncATagsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncATagsResource(async_raw(client))
        self.list = to_async_raw(methods.list)
        self.find = to_async_raw(methods.find)


class AsyncATagsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncATagsResource(async_streamed(client))
        self.list = to_async_streamed(methods.list)
        self.find = to_async_streamed(methods.find)
