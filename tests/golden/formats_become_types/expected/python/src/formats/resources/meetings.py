# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.meetings`."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from uuid import UUID

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
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
from ..types.meetings import Meeting

__all__ = [
    "AsyncMeetingsResource",
    "AsyncMeetingsResourceWithRawResponse",
    "AsyncMeetingsResourceWithStreamingResponse",
    "MeetingsResource",
    "MeetingsResourceWithRawResponse",
    "MeetingsResourceWithStreamingResponse",
]


_PUT_MEETING: Operation[Meeting] = Operation(
    "PUT",
    "/meetings/{id}",
    body=Body("application/json"),
    returns={"200": Returns("application/json", Meeting)},
)


class MeetingsResource:
    """Meetings.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> MeetingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return MeetingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> MeetingsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return MeetingsResourceWithStreamingResponse(self._client)

    def put_meeting(
        self,
        id: UUID | str,
        *,
        body_id: UUID | str,
        starts_at: dt.datetime | str,
        since: dt.datetime | str | Omit = omit,
        day: dt.date | str | Omit = omit,
        body_day: dt.date | str | Omit = omit,
        time: str | Omit = omit,
        length: str | Omit = omit,
        seats: int | Omit = omit,
        views: int | Omit = omit,
        price: float | Omit = omit,
        cover: str | Omit = omit,
        link: str | Omit = omit,
        code: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Meeting:
        """`PUT /meetings/{id}`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            id (UUID | str): Format: uuid.
            body_id (UUID | str): Format: uuid.
            starts_at (dt.datetime | str): Format: date-time.
            since (dt.datetime | str, optional): Format: date-time.
            day (dt.date | str, optional): Format: date.
            body_day (dt.date | str, optional): Format: date.
            time (str, optional): Format: time.
            length (str, optional): Format: duration.
            seats (int, optional)
            views (int, optional)
            price (float, optional)
            cover (str, optional): Format: byte.
            link (str, optional): Format: uri.
            code (str, optional): Format: made-up.

        Returns:
            Meeting: The meeting.
        """
        return self._client.send(
            _PUT_MEETING,
            path={"id": id},
            query={"since": since, "day": day},
            body={
                "id": body_id,
                "starts_at": starts_at,
                "day": body_day,
                "time": time,
                "length": length,
                "seats": seats,
                "views": views,
                "price": price,
                "cover": cover,
                "link": link,
                "code": code,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class MeetingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = MeetingsResource(raw.raw(client))
        tell = raw.to_raw
        self.put_meeting = tell(methods.put_meeting)


class MeetingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = MeetingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.put_meeting = tell(methods.put_meeting)


class AsyncMeetingsResource:
    """`MeetingsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncMeetingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncMeetingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncMeetingsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncMeetingsResourceWithStreamingResponse(self._client)

    async def put_meeting(
        self,
        id: UUID | str,
        *,
        body_id: UUID | str,
        starts_at: dt.datetime | str,
        since: dt.datetime | str | Omit = omit,
        day: dt.date | str | Omit = omit,
        body_day: dt.date | str | Omit = omit,
        time: str | Omit = omit,
        length: str | Omit = omit,
        seats: int | Omit = omit,
        views: int | Omit = omit,
        price: float | Omit = omit,
        cover: str | Omit = omit,
        link: str | Omit = omit,
        code: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Meeting:
        """`PUT /meetings/{id}`. It is called like `MeetingsResource.put_meeting`."""
        return await self._client.send(
            _PUT_MEETING,
            path={"id": id},
            query={"since": since, "day": day},
            body={
                "id": body_id,
                "starts_at": starts_at,
                "day": body_day,
                "time": time,
                "length": length,
                "seats": seats,
                "views": views,
                "price": price,
                "cover": cover,
                "link": link,
                "code": code,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncMeetingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncMeetingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.put_meeting = tell(methods.put_meeting)


class AsyncMeetingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncMeetingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.put_meeting = tell(methods.put_meeting)
