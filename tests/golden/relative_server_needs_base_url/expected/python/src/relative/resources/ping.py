# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.ping`."""

from __future__ import annotations

from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = ["AsyncPingResource", "PingResource"]


_PING: Operation[None] = Operation("GET", "/ping", returns={"204": Returns()})


class PingResource:
    """Ping.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    def ping(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /ping`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return self._client.send(
            _PING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncPingResource:
    """`PingResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    async def ping(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /ping`. It is called like `PingResource.ping`."""
        return await self._client.send(
            _PING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
