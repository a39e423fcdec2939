# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.settings`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit, unless_empty
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
from ..types.settings import Settings, SettingsClosedParam, SettingsOpenParam

__all__ = [
    "AsyncSettingsResource",
    "AsyncSettingsResourceWithRawResponse",
    "AsyncSettingsResourceWithStreamingResponse",
    "SettingsResource",
    "SettingsResourceWithRawResponse",
    "SettingsResourceWithStreamingResponse",
]


_GET_SETTINGS: Operation[Settings] = Operation(
    "GET",
    "/settings",
    returns={"200": Returns("application/json", Settings)},
)
_PUT_SETTINGS: Operation[None] = Operation(
    "PUT",
    "/settings",
    body=Body("application/json"),
    returns={"204": Returns()},
)


class SettingsResource:
    """Settings.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> SettingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return SettingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> SettingsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return SettingsResourceWithStreamingResponse(self._client)

    def get_settings(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Settings:
        """`GET /settings`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Settings: All settings.
        """
        return self._client.send(
            _GET_SETTINGS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_settings(
        self,
        *,
        labels: Mapping[str, str] | Omit = omit,
        limits: Mapping[str, int | None] | Omit = omit,
        meta: Mapping[str, Any] | Omit = omit,
        anything: Any = omit,
        closed: SettingsClosedParam | Omit = omit,
        open: SettingsOpenParam | Mapping[str, Any] | Omit = omit,
        patterned: Mapping[str, str] | Omit = omit,
        point: Iterable[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /settings`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            labels (Mapping[str, str], optional)
            limits (Mapping[str, int | None], optional): How much of each thing is allowed.
            meta (Mapping[str, Any], optional)
            anything (Any, optional)
            closed (SettingsClosedParam, optional)
            open (SettingsOpenParam | Mapping[str, Any], optional)
            patterned (Mapping[str, str], optional)
            point (Iterable[float], optional)
        """
        return self._client.send(
            _PUT_SETTINGS,
            body=unless_empty(
                {
                    "labels": labels,
                    "limits": limits,
                    "meta": meta,
                    "anything": anything,
                    "closed": closed,
                    "open": open,
                    "patterned": patterned,
                    "point": point,
                }
            ),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class SettingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = SettingsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_settings = tell(methods.get_settings)
        self.put_settings = tell(methods.put_settings)


class SettingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = SettingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_settings = tell(methods.get_settings)
        self.put_settings = tell(methods.put_settings)


class AsyncSettingsResource:
    """`SettingsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncSettingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncSettingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncSettingsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncSettingsResourceWithStreamingResponse(self._client)

    async def get_settings(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Settings:
        """`GET /settings`. It is called like `SettingsResource.get_settings`."""
        return await self._client.send(
            _GET_SETTINGS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_settings(
        self,
        *,
        labels: Mapping[str, str] | Omit = omit,
        limits: Mapping[str, int | None] | Omit = omit,
        meta: Mapping[str, Any] | Omit = omit,
        anything: Any = omit,
        closed: SettingsClosedParam | Omit = omit,
        open: SettingsOpenParam | Mapping[str, Any] | Omit = omit,
        patterned: Mapping[str, str] | Omit = omit,
        point: Iterable[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /settings`. It is called like `SettingsResource.put_settings`."""
        return await self._client.send(
            _PUT_SETTINGS,
            body=unless_empty(
                {
                    "labels": labels,
                    "limits": limits,
                    "meta": meta,
                    "anything": anything,
                    "closed": closed,
                    "open": open,
                    "patterned": patterned,
                    "point": point,
                }
            ),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncSettingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncSettingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_settings = tell(methods.get_settings)
        self.put_settings = tell(methods.put_settings)


class AsyncSettingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncSettingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_settings = tell(methods.get_settings)
        self.put_settings = tell(methods.put_settings)
