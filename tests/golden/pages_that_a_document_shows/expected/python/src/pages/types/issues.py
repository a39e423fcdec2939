# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.issues`."""

from __future__ import annotations

from typing import TypeAlias

from .shared import Customer

__all__ = [
    "Issues",
]


Issues: TypeAlias = list[Customer]
"""The schema `Issues`."""
