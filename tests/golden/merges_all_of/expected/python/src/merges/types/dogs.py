# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.dogs`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model

__all__ = [
    "Dog",
    "Named",
]


class Named(Model, frozen=True, kw_only=True):
    """The schema `Named`."""

    name: str | None = None
    """At most 40 characters."""


class Dog(Model, frozen=True, kw_only=True):
    """An animal that barks."""

    id: str
    """The animal's id."""

    kind: Literal["dog"] | None = None
    name: str
    """At most 40 characters."""

    owner: Named | None = None
    """Who feeds it."""
