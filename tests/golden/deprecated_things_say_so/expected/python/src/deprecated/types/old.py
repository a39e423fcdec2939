# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.old`."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "Old",
]


class Old(Model, frozen=True, kw_only=True):
    """Replaced by New. Deprecated."""

    id: str | None = None
    """Use `uuid` instead. Deprecated."""

    uuid: str | None = None
