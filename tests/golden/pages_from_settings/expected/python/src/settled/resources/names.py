# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.names`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncNamesResource",
    "AsyncNamesResourceWithRawResponse",
    "AsyncNamesResourceWithStreamingResponse",
    "NamesResource",
    "NamesResourceWithRawResponse",
    "NamesResourceWithStreamingResponse",
]


_LIST_NAMES: Operation[list[str]] = Operation(
    "GET",
    "/names",
    returns={"200": Returns("application/json", list[str])},
)


class NamesResource:
    """Names.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> NamesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return NamesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> NamesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return NamesResourceWithStreamingResponse(self._client)

    def list_names(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str]:
        """Derived, and switched off.

        `GET /names`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            offset (int, optional)
            limit (int, optional)

        Returns:
            list[str]: Some names.
        """
        return self._client.send(
            _LIST_NAMES,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class NamesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NamesResource(raw.raw(client))
        tell = raw.to_raw
        self.list_names = tell(methods.list_names)


class NamesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NamesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_names = tell(methods.list_names)


class AsyncNamesResource:
    """`NamesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncNamesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncNamesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncNamesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncNamesResourceWithStreamingResponse(self._client)

    async def list_names(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str]:
        """Derived, and switched off. It is called like `NamesResource.list_names`."""
        return await self._client.send(
            _LIST_NAMES,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncNamesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNamesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_names = tell(methods.list_names)


class AsyncNamesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNamesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_names = tell(methods.list_names)
