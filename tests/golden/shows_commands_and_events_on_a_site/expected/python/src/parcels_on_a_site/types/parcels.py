# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.parcels`."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "ParcelsSendResponse422",
    "ParcelsSendResponse422ErrorsItem",
]


class ParcelsSendResponse422ErrorsItem(Model, frozen=True, kw_only=True):
    """`errors item` of `ParcelsSendResponse422`."""

    code: str | None = None
    title: str | None = None


class ParcelsSendResponse422(Model, frozen=True, kw_only=True):
    """The response 422 of `client.parcels.parcels_send`."""

    errors: list[ParcelsSendResponse422ErrorsItem] | None = None
