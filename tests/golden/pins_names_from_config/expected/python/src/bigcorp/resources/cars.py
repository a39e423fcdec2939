# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: make golden
"""The operations of `client.cars`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    from .cars_actions import AsyncCarsActions, CarsActions

__all__ = ["AsyncCars", "Cars"]


class Cars:
    """Cars."""

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> CarsActions:
        from .cars_actions import CarsActions

        return CarsActions(self._client)


class AsyncCars:
    """Cars."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def actions(self) -> AsyncCarsActions:
        from .cars_actions import AsyncCarsActions

        return AsyncCarsActions(self._client)
