# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.choices`."""

from __future__ import annotations

from functools import cached_property

from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
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
from ..types.choices import Choice

__all__ = [
    "AsyncChoicesResource",
    "AsyncChoicesResourceWithRawResponse",
    "AsyncChoicesResourceWithStreamingResponse",
    "ChoicesResource",
    "ChoicesResourceWithRawResponse",
    "ChoicesResourceWithStreamingResponse",
]


_LIST_CHOICES: Operation[list[Choice]] = Operation(
    "GET", "/choices", returns={"200": Returns("application/json", list[Choice])}
)


class ChoicesResource:
    """Choices.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ChoicesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ChoicesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ChoicesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ChoicesResourceWithStreamingResponse(self._client)

    def list_choices(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Choice]:
        """`GET /choices`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Returns:
            list[Choice]: All choices.
        """
        return self._client.send(
            _LIST_CHOICES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ChoicesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ChoicesResource(raw(client))
        self.list_choices = to_raw(methods.list_choices)


class ChoicesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ChoicesResource(streamed(client))
        self.list_choices = to_streamed(methods.list_choices)


class AsyncChoicesResource:
    """`ChoicesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncChoicesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncChoicesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncChoicesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncChoicesResourceWithStreamingResponse(self._client)

    async def list_choices(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Choice]:
        """`GET /choices`. It is called like `ChoicesResource.list_choices`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _LIST_CHOICES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncChoicesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncChoicesResource(async_raw(client))
        self.list_choices = to_async_raw(methods.list_choices)


class AsyncChoicesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncChoicesResource(async_streamed(client))
        self.list_choices = to_async_streamed(methods.list_choices)
