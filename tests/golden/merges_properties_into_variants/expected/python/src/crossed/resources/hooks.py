# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.hooks`."""

from __future__ import annotations

from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.hooks import Hook

__all__ = ["AsyncHooksResource", "HooksResource"]


_GET_HOOK: Operation[Hook] = Operation(
    "GET", "/hooks", returns={"200": Returns("application/json", Hook)}
)


class HooksResource:
    """Hooks.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

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

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Returns:
            Hook: A hook.
        """
        return self._client.send(
            _GET_HOOK,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncHooksResource:
    """`HooksResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

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
