# @generated from voice-advanced.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: make generate
"""The operations of `client.calls`."""

from __future__ import annotations

from functools import cached_property

from .._runtime.transport import AsyncTransport, SyncTransport
from .calls_actions import (
    AsyncCallsActionsResource,
    AsyncCallsActionsResourceWithRawResponse,
    AsyncCallsActionsResourceWithStreamingResponse,
    CallsActionsResource,
    CallsActionsResourceWithRawResponse,
    CallsActionsResourceWithStreamingResponse,
)

__all__ = [
    "AsyncCallsResource",
    "AsyncCallsResourceWithRawResponse",
    "AsyncCallsResourceWithStreamingResponse",
    "CallsResource",
    "CallsResourceWithRawResponse",
    "CallsResourceWithStreamingResponse",
]


class CallsResource:
    """Calls."""

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> CallsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return CallsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CallsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return CallsResourceWithStreamingResponse(self._client)

    @cached_property
    def actions(self) -> CallsActionsResource:
        return CallsActionsResource(self._client)


class CallsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> CallsActionsResourceWithRawResponse:
        return CallsResource(self._client).actions.with_raw_response


class CallsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> CallsActionsResourceWithStreamingResponse:
        return CallsResource(self._client).actions.with_streaming_response


class AsyncCallsResource:
    """`CallsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncCallsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncCallsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCallsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncCallsResourceWithStreamingResponse(self._client)

    @cached_property
    def actions(self) -> AsyncCallsActionsResource:
        return AsyncCallsActionsResource(self._client)


class AsyncCallsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> AsyncCallsActionsResourceWithRawResponse:
        return AsyncCallsResource(self._client).actions.with_raw_response


class AsyncCallsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> AsyncCallsActionsResourceWithStreamingResponse:
        return AsyncCallsResource(self._client).actions.with_streaming_response
