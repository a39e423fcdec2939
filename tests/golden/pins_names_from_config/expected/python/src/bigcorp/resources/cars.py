# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: make golden
"""The operations of `client.cars`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    from .cars_actions import AsyncCarsActionsResource, CarsActionsResource

__all__ = ["AsyncCarsResource", "CarsResource"]


class CarsResource:
    """Cars."""

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> CarsActionsResource:
        from .cars_actions import CarsActionsResource

        return CarsActionsResource(self._client)


class AsyncCarsResource:
    """`CarsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> AsyncCarsActionsResource:
        from .cars_actions import AsyncCarsActionsResource

        return AsyncCarsActionsResource(self._client)
