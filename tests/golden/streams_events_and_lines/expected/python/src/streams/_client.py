# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Streams` and, for asyncio and trio, `AsyncStreams`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime import log
from ._runtime.endpoints import AsyncEndpoints, SyncEndpoints
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Query, Timeout
from ._runtime.retry import RetryPolicy
from ._runtime.settings import DEFAULT_RETRIES, Changes
from ._version import __version__
from .resources.answers import (
    AnswersResource,
    AnswersResourceWithRawResponse,
    AnswersResourceWithStreamingResponse,
    AsyncAnswersResource,
    AsyncAnswersResourceWithRawResponse,
    AsyncAnswersResourceWithStreamingResponse,
)
from .resources.events import (
    AsyncEventsResource,
    AsyncEventsResourceWithRawResponse,
    AsyncEventsResourceWithStreamingResponse,
    EventsResource,
    EventsResourceWithRawResponse,
    EventsResourceWithStreamingResponse,
)
from .resources.lines import (
    AsyncLinesResource,
    AsyncLinesResourceWithRawResponse,
    AsyncLinesResourceWithStreamingResponse,
    LinesResource,
    LinesResourceWithRawResponse,
    LinesResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncStreams",
    "AsyncStreamsWithRawResponse",
    "AsyncStreamsWithStreamingResponse",
    "Streams",
    "StreamsWithRawResponse",
    "StreamsWithStreamingResponse",
]

_USER_AGENT = "streams/" + __version__

log.configure("STREAMS_LOG", os.environ.get("STREAMS_LOG"))


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    url = os.environ.get("STREAMS_BASE_URL")
    if not url:
        raise ValueError("base_url is needed: the API's document names no absolute server URL")
    return url


class Streams(SyncEndpoints):
    """The synchronous client for Streams.

    Args:
        base_url: Where the API is; without it, STREAMS_BASE_URL is read.
        timeout: Seconds, an `httpx.Timeout`, or None to wait for ever; without it, 60 seconds for
            reading and 5 for connecting, or what `http_client` has.
        default_headers: Headers of every request.
        default_query: Query parameters of every request.
        max_retries: How often a request is sent again at most; each method says when it is.
        deadline: Seconds that a call may take with all its tries and pauses, None for any; reading
            a streamed body is no part of it.
        strict_response_validation: Whether a value that is not as documented is an
            `APIResponseValidationError`; otherwise it is kept as it was sent. A body that is no
            JSON always is one.
        retry_policy: The clocks, sleep and chance that pauses between tries are made of, for tests.
        http_client: Your own `httpx.Client`, or one of `httpx2`; it is used as it is and never
            closed here.
    """

    def __init__(
        self,
        *,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        max_retries: int = DEFAULT_RETRIES,
        deadline: float | None = None,
        strict_response_validation: bool = False,
        _strict_response_validation: bool = False,
        retry_policy: RetryPolicy | None = None,
        http_client: SyncHttp | None = None,
    ) -> None:
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            max_retries=max_retries,
            deadline=deadline,
            strict=strict_response_validation or _strict_response_validation,
            retry_policy=retry_policy,
            http_client=http_client,
        )

    def with_options(
        self,
        *,
        http_client: SyncHttp | None = None,
        **changes: Unpack[Changes],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, Changes)
        return other

    copy = with_options

    @cached_property
    def with_raw_response(self) -> StreamsWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return StreamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StreamsWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return StreamsWithStreamingResponse(self)

    @cached_property
    def answers(self) -> AnswersResource:
        return AnswersResource(self)

    @cached_property
    def events(self) -> EventsResource:
        return EventsResource(self)

    @cached_property
    def lines(self) -> LinesResource:
        return LinesResource(self)


class StreamsWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Streams) -> None:
        self._client = client

    @cached_property
    def answers(self) -> AnswersResourceWithRawResponse:
        return self._client.answers.with_raw_response

    @cached_property
    def events(self) -> EventsResourceWithRawResponse:
        return self._client.events.with_raw_response

    @cached_property
    def lines(self) -> LinesResourceWithRawResponse:
        return self._client.lines.with_raw_response


class StreamsWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Streams) -> None:
        self._client = client

    @cached_property
    def answers(self) -> AnswersResourceWithStreamingResponse:
        return self._client.answers.with_streaming_response

    @cached_property
    def events(self) -> EventsResourceWithStreamingResponse:
        return self._client.events.with_streaming_response

    @cached_property
    def lines(self) -> LinesResourceWithStreamingResponse:
        return self._client.lines.with_streaming_response


class AsyncStreams(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Streams`."""

    def __init__(
        self,
        *,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        max_retries: int = DEFAULT_RETRIES,
        deadline: float | None = None,
        strict_response_validation: bool = False,
        _strict_response_validation: bool = False,
        retry_policy: RetryPolicy | None = None,
        http_client: AsyncHttp | None = None,
    ) -> None:
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            max_retries=max_retries,
            deadline=deadline,
            strict=strict_response_validation or _strict_response_validation,
            retry_policy=retry_policy,
            http_client=http_client,
        )

    def with_options(
        self,
        *,
        http_client: AsyncHttp | None = None,
        **changes: Unpack[Changes],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, Changes)
        return other

    copy = with_options

    @cached_property
    def with_raw_response(self) -> AsyncStreamsWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncStreamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamsWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncStreamsWithStreamingResponse(self)

    @cached_property
    def answers(self) -> AsyncAnswersResource:
        return AsyncAnswersResource(self)

    @cached_property
    def events(self) -> AsyncEventsResource:
        return AsyncEventsResource(self)

    @cached_property
    def lines(self) -> AsyncLinesResource:
        return AsyncLinesResource(self)


class AsyncStreamsWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncStreams) -> None:
        self._client = client

    @cached_property
    def answers(self) -> AsyncAnswersResourceWithRawResponse:
        return self._client.answers.with_raw_response

    @cached_property
    def events(self) -> AsyncEventsResourceWithRawResponse:
        return self._client.events.with_raw_response

    @cached_property
    def lines(self) -> AsyncLinesResourceWithRawResponse:
        return self._client.lines.with_raw_response


class AsyncStreamsWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncStreams) -> None:
        self._client = client

    @cached_property
    def answers(self) -> AsyncAnswersResourceWithStreamingResponse:
        return self._client.answers.with_streaming_response

    @cached_property
    def events(self) -> AsyncEventsResourceWithStreamingResponse:
        return self._client.events.with_streaming_response

    @cached_property
    def lines(self) -> AsyncLinesResourceWithStreamingResponse:
        return self._client.lines.with_streaming_response
