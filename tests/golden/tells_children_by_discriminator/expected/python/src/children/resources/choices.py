# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.choices`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
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
    "GET",
    "/choices",
    returns={"200": Returns("application/json", list[Choice])},
)


class ChoicesResource:
    """Choices.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

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
        methods = ChoicesResource(raw.raw(client))
        tell = raw.to_raw
        self.list_choices = tell(methods.list_choices)


class ChoicesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ChoicesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_choices = tell(methods.list_choices)


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
        """`GET /choices`. It is called like `ChoicesResource.list_choices`."""
        return await self._client.send(
            _LIST_CHOICES,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncChoicesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncChoicesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_choices = tell(methods.list_choices)


class AsyncChoicesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncChoicesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_choices = tell(methods.list_choices)
