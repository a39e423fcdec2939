# @generated from voice-advanced.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: make generate
"""The operations of `client.calls`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    from .calls_actions import AsyncCallsActionsResource, CallsActionsResource

__all__ = ["AsyncCallsResource", "CallsResource"]


class CallsResource:
    """Calls."""

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> CallsActionsResource:
        from .calls_actions import CallsActionsResource

        return CallsActionsResource(self._client)


class AsyncCallsResource:
    """`CallsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> AsyncCallsActionsResource:
        from .calls_actions import AsyncCallsActionsResource

        return AsyncCallsActionsResource(self._client)
