# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.turns`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.turns import Turn

__all__ = [
    "AsyncTurnsResource",
    "AsyncTurnsResourceWithRawResponse",
    "AsyncTurnsResourceWithStreamingResponse",
    "TurnsResource",
    "TurnsResourceWithRawResponse",
    "TurnsResourceWithStreamingResponse",
]


_LIST_TURNS: Operation[list[Turn]] = Operation(
    "GET",
    "/turns",
    returns={"200": Returns("application/json", list[Turn])},
)


class TurnsResource:
    """Turns.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> TurnsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return TurnsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> TurnsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return TurnsResourceWithStreamingResponse(self._client)

    def list_turns(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Turn]:
        """`GET /turns`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            list[Turn]: All turns.
        """
        return self._client.send(
            _LIST_TURNS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class TurnsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TurnsResource(raw.raw(client))
        tell = raw.to_raw
        self.list_turns = tell(methods.list_turns)


class TurnsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TurnsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_turns = tell(methods.list_turns)


class AsyncTurnsResource:
    """`TurnsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncTurnsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncTurnsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncTurnsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncTurnsResourceWithStreamingResponse(self._client)

    async def list_turns(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Turn]:
        """`GET /turns`. It is called like `TurnsResource.list_turns`."""
        return await self._client.send(
            _LIST_TURNS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncTurnsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTurnsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_turns = tell(methods.list_turns)


class AsyncTurnsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTurnsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_turns = tell(methods.list_turns)
