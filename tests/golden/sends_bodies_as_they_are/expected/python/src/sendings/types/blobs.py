# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.blobs`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "PersonParam",
    "PutPageBodyParam",
]


class PersonParam(TypedDict, total=False):
    """The schema `Person`."""

    name: str


class PutPageBodyParam(TypedDict, total=False):
    """The body of `client.blobs.put_page`."""

    a: str
