# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.things`."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.things import Thing

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]


_GET_THING: Operation[Thing] = Operation(
    "GET",
    "/things/{id}",
    returns={"200": Returns("application/json", Thing)},
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

    def get_thing(
        self,
        id: UUID | str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Thing:
        """`GET /things/{id}`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            id (UUID | str): Format: uuid.

        Returns:
            Thing: ok
        """
        return self._client.send(
            _GET_THING,
            path={"id": id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_thing = tell(methods.get_thing)


class ThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_thing = tell(methods.get_thing)


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

    async def get_thing(
        self,
        id: UUID | str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Thing:
        """`GET /things/{id}`. It is called like `ThingsResource.get_thing`."""
        return await self._client.send(
            _GET_THING,
            path={"id": id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_thing = tell(methods.get_thing)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_thing = tell(methods.get_thing)
