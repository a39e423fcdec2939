# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.bodies`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "PutOptionalBodyParam",
]


class PutOptionalBodyParam(TypedDict, total=False):
    """The body of `client.bodies.put_optional`."""

    id: Required[int]
