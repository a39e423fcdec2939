# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.notes`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncNotesResource",
    "AsyncNotesResourceWithRawResponse",
    "AsyncNotesResourceWithStreamingResponse",
    "NotesResource",
    "NotesResourceWithRawResponse",
    "NotesResourceWithStreamingResponse",
]


_LIST_NOTES: Operation[None] = Operation(
    "GET",
    "/notes",
    returns={"204": Returns()},
)
_ADD_NOTE: Operation[None] = Operation(
    "POST",
    "/notes",
    returns={"204": Returns()},
)
_GET_LATER: Operation[None] = Operation(
    "GET",
    "/later",
    returns={"204": Returns()},
    server="/v2",
)
_GET_HEALTH: Operation[None] = Operation(
    "GET",
    "/health",
    returns={"204": Returns()},
    server="/",
)
_GET_BETA: Operation[None] = Operation(
    "GET",
    "/beta",
    returns={"204": Returns()},
    server="./beta",
)


class NotesResource:
    """Notes.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> NotesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return NotesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> NotesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return NotesResourceWithStreamingResponse(self._client)

    def list_notes(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /notes`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _LIST_NOTES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def add_note(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /notes`.

        Retries: only if the request was surely not executed (no connection, or 429).
        """
        return self._client.send(
            _ADD_NOTE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_later(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /later`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _GET_LATER,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_health(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /health`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _GET_HEALTH,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_beta(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /beta`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _GET_BETA,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class NotesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NotesResource(raw.raw(client))
        tell = raw.to_raw
        self.list_notes = tell(methods.list_notes)
        self.add_note = tell(methods.add_note)
        self.get_later = tell(methods.get_later)
        self.get_health = tell(methods.get_health)
        self.get_beta = tell(methods.get_beta)


class NotesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NotesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_notes = tell(methods.list_notes)
        self.add_note = tell(methods.add_note)
        self.get_later = tell(methods.get_later)
        self.get_health = tell(methods.get_health)
        self.get_beta = tell(methods.get_beta)


class AsyncNotesResource:
    """`NotesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncNotesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncNotesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncNotesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncNotesResourceWithStreamingResponse(self._client)

    async def list_notes(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /notes`. It is called like `NotesResource.list_notes`."""
        return await self._client.send(
            _LIST_NOTES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def add_note(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /notes`. It is called like `NotesResource.add_note`."""
        return await self._client.send(
            _ADD_NOTE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_later(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /later`. It is called like `NotesResource.get_later`."""
        return await self._client.send(
            _GET_LATER,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_health(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /health`. It is called like `NotesResource.get_health`."""
        return await self._client.send(
            _GET_HEALTH,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_beta(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /beta`. It is called like `NotesResource.get_beta`."""
        return await self._client.send(
            _GET_BETA,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncNotesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNotesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_notes = tell(methods.list_notes)
        self.add_note = tell(methods.add_note)
        self.get_later = tell(methods.get_later)
        self.get_health = tell(methods.get_health)
        self.get_beta = tell(methods.get_beta)


class AsyncNotesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNotesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_notes = tell(methods.list_notes)
        self.add_note = tell(methods.add_note)
        self.get_later = tell(methods.get_later)
        self.get_health = tell(methods.get_health)
        self.get_beta = tell(methods.get_beta)
