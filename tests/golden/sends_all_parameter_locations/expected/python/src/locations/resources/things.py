# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.things`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import (
    ExtraBody,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Style,
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]


_FIND: Operation[None] = Operation(
    "GET",
    "/things/{simple}/{label}/{matrix}",
    path_params={"label": Style("label", explode=True), "matrix": Style("matrix")},
    query={
        "flat": Style("form", explode=False),
        "space": Style("spaceDelimited"),
        "pipe": Style("pipeDelimited"),
        "deep": Style("deepObject", explode=True),
        "reserved": Style("form", allow_reserved=True),
        "json": Style("json"),
    },
    headers={"X-Pairs": Style("simple", explode=True)},
    returns={"204": Returns()},
)


class ThingsResource:
    """Things.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ThingsResourceWithStreamingResponse(self._client)

    def find(
        self,
        simple: Iterable[str],
        label: Iterable[str],
        matrix: Iterable[str],
        *,
        form: Iterable[str],
        shared: int | Omit = omit,
        flat: Iterable[str] | Omit = omit,
        space: Iterable[str] | Omit = omit,
        pipe: Iterable[str] | Omit = omit,
        deep: Mapping[str, str] | Omit = omit,
        reserved: str | Omit = omit,
        json: Mapping[str, Any] | Omit = omit,
        x_tags: Iterable[str] | Omit = omit,
        x_pairs: Mapping[str, str] | Omit = omit,
        session: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /things/{simple}/{label}/{matrix}`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            simple (Iterable[str])
            label (Iterable[str])
            matrix (Iterable[str])
            form (Iterable[str])
            shared (int, optional)
            flat (Iterable[str], optional)
            space (Iterable[str], optional)
            pipe (Iterable[str], optional)
            deep (Mapping[str, str], optional)
            reserved (str, optional)
            json (Mapping[str, Any], optional)
            x_tags (Iterable[str], optional)
            x_pairs (Mapping[str, str], optional)
            session (str, optional)
        """
        return self._client.send(
            _FIND,
            path={"label": label, "matrix": matrix, "simple": simple},
            query={
                "shared": shared,
                "form": form,
                "flat": flat,
                "space": space,
                "pipe": pipe,
                "deep": deep,
                "reserved": reserved,
                "json": json,
            },
            headers={"X-Tags": x_tags, "X-Pairs": x_pairs},
            cookies={"session": session},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.raw(client))
        tell = raw.to_raw
        self.find = tell(methods.find)


class ThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.find = tell(methods.find)


class AsyncThingsResource:
    """`ThingsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncThingsResourceWithStreamingResponse(self._client)

    async def find(
        self,
        simple: Iterable[str],
        label: Iterable[str],
        matrix: Iterable[str],
        *,
        form: Iterable[str],
        shared: int | Omit = omit,
        flat: Iterable[str] | Omit = omit,
        space: Iterable[str] | Omit = omit,
        pipe: Iterable[str] | Omit = omit,
        deep: Mapping[str, str] | Omit = omit,
        reserved: str | Omit = omit,
        json: Mapping[str, Any] | Omit = omit,
        x_tags: Iterable[str] | Omit = omit,
        x_pairs: Mapping[str, str] | Omit = omit,
        session: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /things/{simple}/{label}/{matrix}`. It is called like `ThingsResource.find`."""
        return await self._client.send(
            _FIND,
            path={"label": label, "matrix": matrix, "simple": simple},
            query={
                "shared": shared,
                "form": form,
                "flat": flat,
                "space": space,
                "pipe": pipe,
                "deep": deep,
                "reserved": reserved,
                "json": json,
            },
            headers={"X-Tags": x_tags, "X-Pairs": x_pairs},
            cookies={"session": session},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.find = tell(methods.find)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.find = tell(methods.find)
