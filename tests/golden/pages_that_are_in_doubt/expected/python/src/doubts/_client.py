# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Doubts` and, for asyncio and trio, `AsyncDoubts`."""

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
from .resources.after_a_time import (
    AfterATimeResource,
    AfterATimeResourceWithRawResponse,
    AfterATimeResourceWithStreamingResponse,
    AsyncAfterATimeResource,
    AsyncAfterATimeResourceWithRawResponse,
    AsyncAfterATimeResourceWithStreamingResponse,
)
from .resources.no_first_page import (
    AsyncNoFirstPageResource,
    AsyncNoFirstPageResourceWithRawResponse,
    AsyncNoFirstPageResourceWithStreamingResponse,
    NoFirstPageResource,
    NoFirstPageResourceWithRawResponse,
    NoFirstPageResourceWithStreamingResponse,
)
from .resources.no_size import (
    AsyncNoSizeResource,
    AsyncNoSizeResourceWithRawResponse,
    AsyncNoSizeResourceWithStreamingResponse,
    NoSizeResource,
    NoSizeResourceWithRawResponse,
    NoSizeResourceWithStreamingResponse,
)
from .resources.opaque_offset import (
    AsyncOpaqueOffsetResource,
    AsyncOpaqueOffsetResourceWithRawResponse,
    AsyncOpaqueOffsetResourceWithStreamingResponse,
    OpaqueOffsetResource,
    OpaqueOffsetResourceWithRawResponse,
    OpaqueOffsetResourceWithStreamingResponse,
)
from .resources.search import (
    AsyncSearchResource,
    AsyncSearchResourceWithRawResponse,
    AsyncSearchResourceWithStreamingResponse,
    SearchResource,
    SearchResourceWithRawResponse,
    SearchResourceWithStreamingResponse,
)
from .resources.two_answers import (
    AsyncTwoAnswersResource,
    AsyncTwoAnswersResourceWithRawResponse,
    AsyncTwoAnswersResourceWithStreamingResponse,
    TwoAnswersResource,
    TwoAnswersResourceWithRawResponse,
    TwoAnswersResourceWithStreamingResponse,
)
from .resources.two_cursors import (
    AsyncTwoCursorsResource,
    AsyncTwoCursorsResourceWithRawResponse,
    AsyncTwoCursorsResourceWithStreamingResponse,
    TwoCursorsResource,
    TwoCursorsResourceWithRawResponse,
    TwoCursorsResourceWithStreamingResponse,
)
from .resources.two_lists import (
    AsyncTwoListsResource,
    AsyncTwoListsResourceWithRawResponse,
    AsyncTwoListsResourceWithStreamingResponse,
    TwoListsResource,
    TwoListsResourceWithRawResponse,
    TwoListsResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncDoubts",
    "AsyncDoubtsWithRawResponse",
    "AsyncDoubtsWithStreamingResponse",
    "Doubts",
    "DoubtsWithRawResponse",
    "DoubtsWithStreamingResponse",
]

_USER_AGENT = "doubts/" + __version__

log.configure("DOUBTS_LOG", os.environ.get("DOUBTS_LOG"))


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("DOUBTS_BASE_URL") or "https://doubts.example"


class Doubts(SyncEndpoints):
    """The synchronous client for Doubts.

    Args:
        base_url: Where the API is; without it, DOUBTS_BASE_URL is read, else https://doubts.example
            is used.
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
    def with_raw_response(self) -> DoubtsWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return DoubtsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DoubtsWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return DoubtsWithStreamingResponse(self)

    @cached_property
    def two_lists(self) -> TwoListsResource:
        return TwoListsResource(self)

    @cached_property
    def no_first_page(self) -> NoFirstPageResource:
        return NoFirstPageResource(self)

    @cached_property
    def no_size(self) -> NoSizeResource:
        return NoSizeResource(self)

    @cached_property
    def opaque_offset(self) -> OpaqueOffsetResource:
        return OpaqueOffsetResource(self)

    @cached_property
    def after_a_time(self) -> AfterATimeResource:
        return AfterATimeResource(self)

    @cached_property
    def two_cursors(self) -> TwoCursorsResource:
        return TwoCursorsResource(self)

    @cached_property
    def search(self) -> SearchResource:
        return SearchResource(self)

    @cached_property
    def two_answers(self) -> TwoAnswersResource:
        return TwoAnswersResource(self)


class DoubtsWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Doubts) -> None:
        self._client = client

    @cached_property
    def two_lists(self) -> TwoListsResourceWithRawResponse:
        return self._client.two_lists.with_raw_response

    @cached_property
    def no_first_page(self) -> NoFirstPageResourceWithRawResponse:
        return self._client.no_first_page.with_raw_response

    @cached_property
    def no_size(self) -> NoSizeResourceWithRawResponse:
        return self._client.no_size.with_raw_response

    @cached_property
    def opaque_offset(self) -> OpaqueOffsetResourceWithRawResponse:
        return self._client.opaque_offset.with_raw_response

    @cached_property
    def after_a_time(self) -> AfterATimeResourceWithRawResponse:
        return self._client.after_a_time.with_raw_response

    @cached_property
    def two_cursors(self) -> TwoCursorsResourceWithRawResponse:
        return self._client.two_cursors.with_raw_response

    @cached_property
    def search(self) -> SearchResourceWithRawResponse:
        return self._client.search.with_raw_response

    @cached_property
    def two_answers(self) -> TwoAnswersResourceWithRawResponse:
        return self._client.two_answers.with_raw_response


class DoubtsWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Doubts) -> None:
        self._client = client

    @cached_property
    def two_lists(self) -> TwoListsResourceWithStreamingResponse:
        return self._client.two_lists.with_streaming_response

    @cached_property
    def no_first_page(self) -> NoFirstPageResourceWithStreamingResponse:
        return self._client.no_first_page.with_streaming_response

    @cached_property
    def no_size(self) -> NoSizeResourceWithStreamingResponse:
        return self._client.no_size.with_streaming_response

    @cached_property
    def opaque_offset(self) -> OpaqueOffsetResourceWithStreamingResponse:
        return self._client.opaque_offset.with_streaming_response

    @cached_property
    def after_a_time(self) -> AfterATimeResourceWithStreamingResponse:
        return self._client.after_a_time.with_streaming_response

    @cached_property
    def two_cursors(self) -> TwoCursorsResourceWithStreamingResponse:
        return self._client.two_cursors.with_streaming_response

    @cached_property
    def search(self) -> SearchResourceWithStreamingResponse:
        return self._client.search.with_streaming_response

    @cached_property
    def two_answers(self) -> TwoAnswersResourceWithStreamingResponse:
        return self._client.two_answers.with_streaming_response


class AsyncDoubts(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Doubts`."""

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
    def with_raw_response(self) -> AsyncDoubtsWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncDoubtsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDoubtsWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncDoubtsWithStreamingResponse(self)

    @cached_property
    def two_lists(self) -> AsyncTwoListsResource:
        return AsyncTwoListsResource(self)

    @cached_property
    def no_first_page(self) -> AsyncNoFirstPageResource:
        return AsyncNoFirstPageResource(self)

    @cached_property
    def no_size(self) -> AsyncNoSizeResource:
        return AsyncNoSizeResource(self)

    @cached_property
    def opaque_offset(self) -> AsyncOpaqueOffsetResource:
        return AsyncOpaqueOffsetResource(self)

    @cached_property
    def after_a_time(self) -> AsyncAfterATimeResource:
        return AsyncAfterATimeResource(self)

    @cached_property
    def two_cursors(self) -> AsyncTwoCursorsResource:
        return AsyncTwoCursorsResource(self)

    @cached_property
    def search(self) -> AsyncSearchResource:
        return AsyncSearchResource(self)

    @cached_property
    def two_answers(self) -> AsyncTwoAnswersResource:
        return AsyncTwoAnswersResource(self)


class AsyncDoubtsWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncDoubts) -> None:
        self._client = client

    @cached_property
    def two_lists(self) -> AsyncTwoListsResourceWithRawResponse:
        return self._client.two_lists.with_raw_response

    @cached_property
    def no_first_page(self) -> AsyncNoFirstPageResourceWithRawResponse:
        return self._client.no_first_page.with_raw_response

    @cached_property
    def no_size(self) -> AsyncNoSizeResourceWithRawResponse:
        return self._client.no_size.with_raw_response

    @cached_property
    def opaque_offset(self) -> AsyncOpaqueOffsetResourceWithRawResponse:
        return self._client.opaque_offset.with_raw_response

    @cached_property
    def after_a_time(self) -> AsyncAfterATimeResourceWithRawResponse:
        return self._client.after_a_time.with_raw_response

    @cached_property
    def two_cursors(self) -> AsyncTwoCursorsResourceWithRawResponse:
        return self._client.two_cursors.with_raw_response

    @cached_property
    def search(self) -> AsyncSearchResourceWithRawResponse:
        return self._client.search.with_raw_response

    @cached_property
    def two_answers(self) -> AsyncTwoAnswersResourceWithRawResponse:
        return self._client.two_answers.with_raw_response


class AsyncDoubtsWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncDoubts) -> None:
        self._client = client

    @cached_property
    def two_lists(self) -> AsyncTwoListsResourceWithStreamingResponse:
        return self._client.two_lists.with_streaming_response

    @cached_property
    def no_first_page(self) -> AsyncNoFirstPageResourceWithStreamingResponse:
        return self._client.no_first_page.with_streaming_response

    @cached_property
    def no_size(self) -> AsyncNoSizeResourceWithStreamingResponse:
        return self._client.no_size.with_streaming_response

    @cached_property
    def opaque_offset(self) -> AsyncOpaqueOffsetResourceWithStreamingResponse:
        return self._client.opaque_offset.with_streaming_response

    @cached_property
    def after_a_time(self) -> AsyncAfterATimeResourceWithStreamingResponse:
        return self._client.after_a_time.with_streaming_response

    @cached_property
    def two_cursors(self) -> AsyncTwoCursorsResourceWithStreamingResponse:
        return self._client.two_cursors.with_streaming_response

    @cached_property
    def search(self) -> AsyncSearchResourceWithStreamingResponse:
        return self._client.search.with_streaming_response

    @cached_property
    def two_answers(self) -> AsyncTwoAnswersResourceWithStreamingResponse:
        return self._client.two_answers.with_streaming_response
