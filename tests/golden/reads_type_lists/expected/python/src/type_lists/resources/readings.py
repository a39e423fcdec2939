# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.readings`."""

from __future__ import annotations

from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.readings import Reading

__all__ = ["AsyncReadingsResource", "ReadingsResource"]


_LIST_READINGS: Operation[list[Reading]] = Operation(
    "GET", "/readings", returns={"200": Returns("application/json", list[Reading])}
)


class ReadingsResource:
    """Readings.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    def list_readings(
        self,
        *,
        since: str | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Reading]:
        """`GET /readings`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Args:
            since (str | int, optional)

        Returns:
            list[Reading]: Readings.
        """
        return self._client.send(
            _LIST_READINGS,
            query={"since": since},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncReadingsResource:
    """`ReadingsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    async def list_readings(
        self,
        *,
        since: str | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Reading]:
        """`GET /readings`. It is called like `ReadingsResource.list_readings`."""
        return await self._client.send(
            _LIST_READINGS,
            query={"since": since},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
