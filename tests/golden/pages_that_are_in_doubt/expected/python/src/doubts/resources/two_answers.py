# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.two_answers`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.shared import Thing

__all__ = [
    "AsyncTwoAnswersResource",
    "AsyncTwoAnswersResourceWithRawResponse",
    "AsyncTwoAnswersResourceWithStreamingResponse",
    "TwoAnswersResource",
    "TwoAnswersResourceWithRawResponse",
    "TwoAnswersResourceWithStreamingResponse",
]


_TWO_ANSWERS: Operation[list[str] | Thing] = Operation(
    "GET",
    "/two-answers",
    returns={
        "200": Returns("application/json", list[str]),
        "206": Returns("application/json", Thing),
    },
)


class TwoAnswersResource:
    """Two answers.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> TwoAnswersResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return TwoAnswersResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> TwoAnswersResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return TwoAnswersResourceWithStreamingResponse(self._client)

    def two_answers(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str] | Thing:
        """Answers of different types.

        `GET /two-answers`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            offset (int, optional)
            limit (int, optional)

        Returns:
            list[str]: Some names.
            Thing: A part.
        """
        return self._client.send(
            _TWO_ANSWERS,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class TwoAnswersResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TwoAnswersResource(raw.raw(client))
        tell = raw.to_raw
        self.two_answers = tell(methods.two_answers)


class TwoAnswersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TwoAnswersResource(raw.streamed(client))
        tell = raw.to_streamed
        self.two_answers = tell(methods.two_answers)


class AsyncTwoAnswersResource:
    """`TwoAnswersResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncTwoAnswersResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncTwoAnswersResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncTwoAnswersResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncTwoAnswersResourceWithStreamingResponse(self._client)

    async def two_answers(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[str] | Thing:
        """Answers of different types. It is called like `TwoAnswersResource.two_answers`."""
        return await self._client.send(
            _TWO_ANSWERS,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncTwoAnswersResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTwoAnswersResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.two_answers = tell(methods.two_answers)


class AsyncTwoAnswersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTwoAnswersResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.two_answers = tell(methods.two_answers)
