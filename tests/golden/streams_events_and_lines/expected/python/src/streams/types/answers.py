# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.answers`."""

from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "Word",
]


class Word(Model, frozen=True, kw_only=True):
    """The schema `Word`."""

    word: str
