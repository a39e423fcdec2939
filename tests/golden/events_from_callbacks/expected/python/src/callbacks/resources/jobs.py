# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.jobs`."""

from __future__ import annotations

from functools import cached_property

from .._runtime.omit import NotGiven, not_given
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
from .._runtime.raw import (
    async_raw,
    async_streamed,
    raw,
    streamed,
    to_async_raw,
    to_async_streamed,
    to_raw,
    to_streamed,
)
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncJobsResource",
    "AsyncJobsResourceWithRawResponse",
    "AsyncJobsResourceWithStreamingResponse",
    "JobsResource",
    "JobsResourceWithRawResponse",
    "JobsResourceWithStreamingResponse",
]


_START_JOB: Operation[None] = Operation(
    "POST", "/jobs", body=Body("application/json"), returns={"202": Returns()}
)


class JobsResource:
    """Jobs.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> JobsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return JobsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> JobsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return JobsResourceWithStreamingResponse(self._client)

    def start_job(
        self,
        *,
        notify_url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /jobs`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.

        Args:
            notify_url (str)
        """
        return self._client.send(
            _START_JOB,
            body={"notify_url": notify_url},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class JobsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = JobsResource(raw(client))
        self.start_job = to_raw(methods.start_job)


class JobsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = JobsResource(streamed(client))
        self.start_job = to_streamed(methods.start_job)


class AsyncJobsResource:
    """`JobsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncJobsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncJobsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncJobsResourceWithStreamingResponse(self._client)

    async def start_job(
        self,
        *,
        notify_url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /jobs`. It is called like `JobsResource.start_job`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.
        """
        return await self._client.send(
            _START_JOB,
            body={"notify_url": notify_url},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncJobsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncJobsResource(async_raw(client))
        self.start_job = to_async_raw(methods.start_job)


class AsyncJobsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncJobsResource(async_streamed(client))
        self.start_job = to_async_streamed(methods.start_job)
