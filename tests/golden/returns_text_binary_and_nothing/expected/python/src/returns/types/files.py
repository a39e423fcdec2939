# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.files`."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "GetMaybeResponse",
]


class GetMaybeResponse(Model, frozen=True, kw_only=True):
    """The response 200 of `client.files.get_maybe`."""

    id: int | None = None
