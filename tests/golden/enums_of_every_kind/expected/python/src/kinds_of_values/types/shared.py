# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types that several parts of the API share."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = [
    "Loudness",
]


Loudness: TypeAlias = Literal[1, 2, 3]
"""The schema `Loudness`. `1`: Low. `2`: Middle. `3`: High."""
