# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.lamps`."""

from __future__ import annotations

from typing import Literal

from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.lamps import Color, Lamp

__all__ = ["AsyncLampsResource", "LampsResource"]


_LIST_LAMPS: Operation[list[Lamp]] = Operation(
    "GET", "/lamps", returns={"200": Returns("application/json", list[Lamp])}
)


class LampsResource:
    """Lamps.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    def list_lamps(
        self,
        *,
        color: Color | Omit = omit,
        level: Literal[0, 1, 2] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Lamp]:
        """`GET /lamps`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Args:
            color (Color, optional): What a lamp shines in. One of "red", "green", "dark blue".
            level (int, optional): One of 0, 1, 2.

        Returns:
            list[Lamp]: Lamps.
        """
        return self._client.send(
            _LIST_LAMPS,
            query={"color": color, "level": level},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncLampsResource:
    """`LampsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    async def list_lamps(
        self,
        *,
        color: Color | Omit = omit,
        level: Literal[0, 1, 2] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Lamp]:
        """`GET /lamps`. It is called like `LampsResource.list_lamps`."""
        return await self._client.send(
            _LIST_LAMPS,
            query={"color": color, "level": level},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
