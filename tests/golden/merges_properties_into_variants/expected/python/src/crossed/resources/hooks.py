# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.hooks`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.hooks import Hook

__all__ = [
    "AsyncHooksResource",
    "AsyncHooksResourceWithRawResponse",
    "AsyncHooksResourceWithStreamingResponse",
    "HooksResource",
    "HooksResourceWithRawResponse",
    "HooksResourceWithStreamingResponse",
]


_GET_HOOK: Operation[Hook] = Operation(
    "GET",
    "/hooks",
    returns={"200": Returns("application/json", Hook)},
)


class HooksResource:
    """Hooks.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> HooksResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return HooksResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> HooksResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return HooksResourceWithStreamingResponse(self._client)

    def get_hook(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Hook:
        """`GET /hooks`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Hook: A hook.
        """
        return self._client.send(
            _GET_HOOK,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class HooksResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = HooksResource(raw.raw(client))
        tell = raw.to_raw
        self.get_hook = tell(methods.get_hook)


class HooksResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = HooksResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_hook = tell(methods.get_hook)


class AsyncHooksResource:
    """`HooksResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncHooksResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncHooksResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncHooksResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncHooksResourceWithStreamingResponse(self._client)

    async def get_hook(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Hook:
        """`GET /hooks`. It is called like `HooksResource.get_hook`."""
        return await self._client.send(
            _GET_HOOK,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncHooksResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncHooksResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_hook = tell(methods.get_hook)


class AsyncHooksResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncHooksResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_hook = tell(methods.get_hook)
