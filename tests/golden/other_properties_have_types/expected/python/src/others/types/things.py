# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.things`."""

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

from .._runtime.models import AwareDatetime, Model

__all__ = [
    "Closed",
    "HeadersModel",
    "Labels",
    "Matrix",
    "Price",
    "Prices",
    "Settings",
]


class Settings(Model, frozen=True, kw_only=True):
    """Named properties, and numbers under any other name."""

    version: int
    changed: AwareDatetime | None = None

    @property
    def extra_fields(self) -> dict[str, int]:
        """All other properties, by their names."""
        return super().extra_fields


class Prices(Model, frozen=True, kw_only=True):
    """The schema `Prices`."""

    currency: str | None = None

    @property
    def extra_fields(self) -> dict[str, Price]:
        """All other properties, by their names."""
        return super().extra_fields


class Price(Model, frozen=True, kw_only=True):
    """The schema `Price`."""

    amount: str
    since: dt.date | None = None


class Labels(Model, frozen=True, kw_only=True):
    """A pattern beside a name."""

    id: str | None = None

    @property
    def extra_fields(self) -> dict[str, list[str]]:
        """All other properties, by their names."""
        return super().extra_fields


class Closed(Model, frozen=True, kw_only=True):
    """The schema `Closed`."""

    a: str | None = None


HeadersModel: TypeAlias = dict[str, str | int]
"""Nothing but patterns."""

Matrix: TypeAlias = dict[str, dict[str, list[int]]]
"""The schema `Matrix`."""
