# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.settings`."""

from __future__ import annotations

from typing import Any, TypeAlias, TypedDict

from .._runtime.models import Model

__all__ = [
    "Limits",
    "Settings",
    "SettingsClosed",
    "SettingsClosedParam",
    "SettingsOpen",
    "SettingsOpenParam",
]


class SettingsClosed(Model, frozen=True, kw_only=True):
    """`closed` of `Settings`."""

    on: bool | None = None


class SettingsOpen(Model, frozen=True, kw_only=True):
    """`open` of `Settings`."""

    name: str | None = None

    @property
    def extra_fields(self) -> dict[str, int]:
        """All other properties, by their names."""
        return super().extra_fields


class Settings(Model, frozen=True, kw_only=True):
    """The schema `Settings`."""

    labels: dict[str, str] | None = None
    limits: Limits | None = None
    """How much of each thing is allowed."""

    meta: dict[str, Any] | None = None
    anything: Any = None
    closed: SettingsClosed | None = None
    open: SettingsOpen | None = None
    patterned: dict[str, str] | None = None
    point: list[float] | None = None


Limits: TypeAlias = dict[str, int | None]
"""How much of each thing is allowed."""


class SettingsClosedParam(TypedDict, total=False):
    """`closed` of `Settings`."""

    on: bool


class SettingsOpenParam(TypedDict, total=False):
    """`open` of `Settings`."""

    name: str
