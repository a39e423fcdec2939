# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.a_tags`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
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
    "GET",
    "/tags",
    returns={"200": Returns("application/json", list[str])},
)
_FIND: Operation[dict[str, _list[str]]] = Operation(
    "GET",
    "/tags/find",
    returns={"200": Returns("application/json", dict[str, list[str]])},
)


class ATagsResource:
    """A tags.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

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
        methods = ATagsResource(raw.raw(client))
        tell = raw.to_raw
        self.list = tell(methods.list)
        self.find = tell(methods.find)


class ATagsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ATagsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list = tell(methods.list)
        self.find = tell(methods.find)


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
        """`GET /tags`. It is called like `ATagsResource.list`."""
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
        """`GET /tags/find`. It is called like `ATagsResource.find`."""
        return await self._client.send(
            _FIND,
            query={"kind": kind},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncATagsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncATagsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list = tell(methods.list)
        self.find = tell(methods.find)


class AsyncATagsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncATagsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list = tell(methods.list)
        self.find = tell(methods.find)
