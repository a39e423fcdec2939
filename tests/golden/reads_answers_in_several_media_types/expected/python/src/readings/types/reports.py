# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.reports`."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "Order",
    "Report",
]


class Report(Model, frozen=True, kw_only=True):
    """The schema `Report`."""

    pages: int


class Order(Model, frozen=True, kw_only=True):
    """The schema `Order`."""

    queue: int
