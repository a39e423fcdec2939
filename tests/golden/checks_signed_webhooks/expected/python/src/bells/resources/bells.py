# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.bells`."""

from __future__ import annotations

from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = ["AsyncBellsResource", "BellsResource"]


_RING: Operation[None] = Operation("POST", "/bells/{bell}/ring", returns={"204": Returns()})


class BellsResource:
    """Bells.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    def ring(
        self,
        bell: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """Rings a bell. The webhooks `bell.rang` and `bell.cracked` tell of it.

        `POST /bells/{bell}/ring`

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.

        Args:
            bell (str)

        Raises:
            ValueError: `bell` is empty.
        """
        return self._client.send(
            _RING,
            path={"bell": bell},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncBellsResource:
    """`BellsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    async def ring(
        self,
        bell: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """Rings a bell. The webhooks `bell.rang` and `bell.cracked` tell of it. It is called
        like `BellsResource.ring`.
        """
        return await self._client.send(
            _RING,
            path={"bell": bell},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
