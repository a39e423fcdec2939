# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.teams`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncTeamsResource",
    "AsyncTeamsResourceWithRawResponse",
    "AsyncTeamsResourceWithStreamingResponse",
    "TeamsResource",
    "TeamsResourceWithRawResponse",
    "TeamsResourceWithStreamingResponse",
]


_LIST_TEAMS: Operation[None] = Operation(
    "GET",
    "/teams",
    returns={"204": Returns()},
)


class TeamsResource:
    """Teams.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> TeamsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return TeamsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> TeamsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return TeamsResourceWithStreamingResponse(self._client)

    def list_teams(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /teams`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _LIST_TEAMS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class TeamsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TeamsResource(raw.raw(client))
        tell = raw.to_raw
        self.list_teams = tell(methods.list_teams)


class TeamsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TeamsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_teams = tell(methods.list_teams)


class AsyncTeamsResource:
    """`TeamsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncTeamsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncTeamsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncTeamsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncTeamsResourceWithStreamingResponse(self._client)

    async def list_teams(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /teams`. It is called like `TeamsResource.list_teams`."""
        return await self._client.send(
            _LIST_TEAMS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncTeamsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTeamsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_teams = tell(methods.list_teams)


class AsyncTeamsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTeamsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_teams = tell(methods.list_teams)
