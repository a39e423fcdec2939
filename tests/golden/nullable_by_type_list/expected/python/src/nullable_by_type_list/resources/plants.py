# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.plants`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Literal

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
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
from ..types.plants import PlaceParam, Plant

__all__ = [
    "AsyncPlantsResource",
    "AsyncPlantsResourceWithRawResponse",
    "AsyncPlantsResourceWithStreamingResponse",
    "PlantsResource",
    "PlantsResourceWithRawResponse",
    "PlantsResourceWithStreamingResponse",
]


_ADD_PLANT: Operation[Plant] = Operation(
    "POST",
    "/plants",
    body=Body("application/json"),
    returns={"201": Returns("application/json", Plant)},
)


class PlantsResource:
    """Plants.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> PlantsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return PlantsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PlantsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return PlantsResourceWithStreamingResponse(self._client)

    def add_plant(
        self,
        *,
        name: str,
        nickname: str | None,
        place: PlaceParam | None,
        tags: Iterable[str | None] | Omit | None = omit,
        climate: Literal["warm", "cold"] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Plant:
        """`POST /plants`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            name (str)
            nickname (str | None)
            place (PlaceParam | None)
            tags (Iterable[str | None] | None, optional)
            climate (str | None, optional): One of "warm", "cold".

        Returns:
            Plant: The plant.
        """
        return self._client.send(
            _ADD_PLANT,
            body={
                "name": name,
                "nickname": nickname,
                "place": place,
                "tags": tags,
                "climate": climate,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class PlantsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PlantsResource(raw.raw(client))
        tell = raw.to_raw
        self.add_plant = tell(methods.add_plant)


class PlantsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PlantsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.add_plant = tell(methods.add_plant)


class AsyncPlantsResource:
    """`PlantsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncPlantsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncPlantsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPlantsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncPlantsResourceWithStreamingResponse(self._client)

    async def add_plant(
        self,
        *,
        name: str,
        nickname: str | None,
        place: PlaceParam | None,
        tags: Iterable[str | None] | Omit | None = omit,
        climate: Literal["warm", "cold"] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Plant:
        """`POST /plants`. It is called like `PlantsResource.add_plant`."""
        return await self._client.send(
            _ADD_PLANT,
            body={
                "name": name,
                "nickname": nickname,
                "place": place,
                "tags": tags,
                "climate": climate,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncPlantsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPlantsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.add_plant = tell(methods.add_plant)


class AsyncPlantsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPlantsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.add_plant = tell(methods.add_plant)
