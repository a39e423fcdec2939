# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.users`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "AddressParam",
]


class AddressParam(TypedDict, total=False):
    """The schema `Address`."""

    city: str
