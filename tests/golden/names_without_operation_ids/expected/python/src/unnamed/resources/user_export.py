# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.user_export`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncUserExportResource",
    "AsyncUserExportResourceWithRawResponse",
    "AsyncUserExportResourceWithStreamingResponse",
    "UserExportResource",
    "UserExportResourceWithRawResponse",
    "UserExportResourceWithStreamingResponse",
]


_GET_V1_USERS_EXPORT: Operation[None] = Operation(
    "GET",
    "/v1/users.export",
    returns={"204": Returns()},
)


class UserExportResource:
    """User export.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> UserExportResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return UserExportResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> UserExportResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return UserExportResourceWithStreamingResponse(self._client)

    def get_v1_users_export(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /v1/users.export`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _GET_V1_USERS_EXPORT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class UserExportResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = UserExportResource(raw.raw(client))
        tell = raw.to_raw
        self.get_v1_users_export = tell(methods.get_v1_users_export)


class UserExportResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = UserExportResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_v1_users_export = tell(methods.get_v1_users_export)


class AsyncUserExportResource:
    """`UserExportResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncUserExportResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncUserExportResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncUserExportResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncUserExportResourceWithStreamingResponse(self._client)

    async def get_v1_users_export(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /v1/users.export`. It is called like `UserExportResource.get_v1_users_export`."""
        return await self._client.send(
            _GET_V1_USERS_EXPORT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncUserExportResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncUserExportResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_v1_users_export = tell(methods.get_v1_users_export)


class AsyncUserExportResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncUserExportResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_v1_users_export = tell(methods.get_v1_users_export)
