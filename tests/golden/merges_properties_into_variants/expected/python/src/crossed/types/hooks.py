# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.hooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.models import Model, union

__all__ = [
    "Hook",
    "HookByMail",
    "HookByPhone",
]


class HookByMail(Model, frozen=True, kw_only=True):
    """`ByMail` of `Hook`."""

    id: str
    kind: Literal["mail"] | None = None
    address: str | None = None


class HookByPhone(Model, frozen=True, kw_only=True):
    """By phone"""

    id: str
    kind: Literal["phone"] | None = None
    number: str | None = None


if TYPE_CHECKING:
    Hook: TypeAlias = "HookByMail | HookByPhone"
    """Something that is called."""
else:
    Hook = union(
        "Hook",
        lambda: (
            HookByMail,
            HookByPhone,
        ),
        tag=("kind",),
        mapping={
            "mail": 0,
            "phone": 1,
        },
    )
