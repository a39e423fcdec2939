# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.lamps`."""

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
from ..types.lamps import Lamp

__all__ = [
    "AsyncLampsResource",
    "AsyncLampsResourceWithRawResponse",
    "AsyncLampsResourceWithStreamingResponse",
    "LampsResource",
    "LampsResourceWithRawResponse",
    "LampsResourceWithStreamingResponse",
]


_LIST_LAMPS: Operation[list[Lamp]] = Operation(
    "GET",
    "/lamps",
    returns={"200": Returns("application/json", list[Lamp])},
)
_SWITCH: Operation[Lamp] = Operation(
    "PUT",
    "/lamps/{id}",
    body=Body("application/json"),
    returns={"200": Returns("application/json", Lamp)},
)


class LampsResource:
    """Lamps.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> LampsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return LampsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> LampsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return LampsResourceWithStreamingResponse(self._client)

    def list_lamps(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Lamp]:
        """`GET /lamps`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            list[Lamp]: All lamps.
        """
        return self._client.send(
            _LIST_LAMPS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def switch(
        self,
        id: str,
        *,
        on: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Lamp:
        """`PUT /lamps/{id}`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            id (str)
            on (bool, optional)

        Returns:
            Lamp: The lamp as it is now.

        Raises:
            ValueError: `id` is empty.
        """
        return self._client.send(
            _SWITCH,
            path={"id": id},
            body=unless_empty({"on": on}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class LampsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = LampsResource(raw.raw(client))
        tell = raw.to_raw
        self.list_lamps = tell(methods.list_lamps)
        self.switch = tell(methods.switch)


class LampsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = LampsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_lamps = tell(methods.list_lamps)
        self.switch = tell(methods.switch)


class AsyncLampsResource:
    """`LampsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncLampsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncLampsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncLampsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncLampsResourceWithStreamingResponse(self._client)

    async def list_lamps(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Lamp]:
        """`GET /lamps`. It is called like `LampsResource.list_lamps`."""
        return await self._client.send(
            _LIST_LAMPS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def switch(
        self,
        id: str,
        *,
        on: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Lamp:
        """`PUT /lamps/{id}`. It is called like `LampsResource.switch`."""
        return await self._client.send(
            _SWITCH,
            path={"id": id},
            body=unless_empty({"on": on}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncLampsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncLampsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_lamps = tell(methods.list_lamps)
        self.switch = tell(methods.switch)


class AsyncLampsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncLampsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_lamps = tell(methods.list_lamps)
        self.switch = tell(methods.switch)
