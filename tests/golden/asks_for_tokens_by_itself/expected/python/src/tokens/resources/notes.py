# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.notes`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit, unless_empty
from .._runtime.operation import (
    AsyncFileContent,
    Body,
    ExtraBody,
    FileContent,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport
from .._runtime.upload import octets

__all__ = [
    "AsyncNotesResource",
    "AsyncNotesResourceWithRawResponse",
    "AsyncNotesResourceWithStreamingResponse",
    "NotesResource",
    "NotesResourceWithRawResponse",
    "NotesResourceWithStreamingResponse",
]


_LIST_NOTES: Operation[list[str]] = Operation(
    "GET",
    "/notes",
    auth=(("oauth",),),
    returns={"200": Returns("application/json", list[str])},
)
_ADD_NOTE: Operation[None] = Operation(
    "POST",
    "/notes",
    auth=(("oauth",),),
    body=Body("application/json"),
    returns={"204": Returns()},
)
_PUT_PICTURE: Operation[None] = Operation(
    "PUT",
    "/picture",
    auth=(("oauth",),),
    body=Body("application/octet-stream", octets),
    returns={"204": Returns()},
)
_GET_OPEN: Operation[None] = Operation(
    "GET",
    "/open",
    returns={"204": Returns()},
)
_GET_MAYBE: Operation[None] = Operation(
    "GET",
    "/maybe",
    auth=((), ("oauth",)),
    returns={"204": Returns()},
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
    ) -> list[str]:
        """`GET /notes`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            list[str]: Notes.
        """
        return self._client.send(
            _LIST_NOTES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def add_note(
        self,
        *,
        text: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /notes`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            text (str, optional)
        """
        return self._client.send(
            _ADD_NOTE,
            body=unless_empty({"text": text}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_picture(
        self,
        *,
        body: FileContent | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /picture`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (FileContent, optional): Sent as application/octet-stream. A file is read while it
                is sent.
        """
        return self._client.send(
            _PUT_PICTURE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_open(
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
            _GET_OPEN,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_maybe(
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
            _GET_MAYBE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class NotesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NotesResource(raw.raw(client))
        tell = raw.to_raw
        self.list_notes = tell(methods.list_notes)
        self.add_note = tell(methods.add_note)
        self.put_picture = tell(methods.put_picture)
        self.get_open = tell(methods.get_open)
        self.get_maybe = tell(methods.get_maybe)


class NotesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = NotesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_notes = tell(methods.list_notes)
        self.add_note = tell(methods.add_note)
        self.put_picture = tell(methods.put_picture)
        self.get_open = tell(methods.get_open)
        self.get_maybe = tell(methods.get_maybe)


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
    ) -> list[str]:
        """`GET /notes`. It is called like `NotesResource.list_notes`."""
        return await self._client.send(
            _LIST_NOTES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def add_note(
        self,
        *,
        text: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /notes`. It is called like `NotesResource.add_note`."""
        return await self._client.send(
            _ADD_NOTE,
            body=unless_empty({"text": text}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_picture(
        self,
        *,
        body: AsyncFileContent | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /picture`. It is called like `NotesResource.put_picture`."""
        return await self._client.send(
            _PUT_PICTURE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_open(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /open`. It is called like `NotesResource.get_open`."""
        return await self._client.send(
            _GET_OPEN,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_maybe(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /maybe`. It is called like `NotesResource.get_maybe`."""
        return await self._client.send(
            _GET_MAYBE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncNotesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNotesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_notes = tell(methods.list_notes)
        self.add_note = tell(methods.add_note)
        self.put_picture = tell(methods.put_picture)
        self.get_open = tell(methods.get_open)
        self.get_maybe = tell(methods.get_maybe)


class AsyncNotesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncNotesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_notes = tell(methods.list_notes)
        self.add_note = tell(methods.add_note)
        self.put_picture = tell(methods.put_picture)
        self.get_open = tell(methods.get_open)
        self.get_maybe = tell(methods.get_maybe)
