# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types that several parts of the API share."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model

__all__ = [
    "ByMail",
]


class ByMail(Model, frozen=True, kw_only=True):
    """The schema `ByMail`."""

    kind: Literal["mail"] | None = None
    address: str | None = None
