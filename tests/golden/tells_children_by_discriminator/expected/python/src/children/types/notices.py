# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.notices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.models import Model, union

__all__ = [
    "Fax",
    "Letter",
    "Mail",
    "Message",
    "Notice",
]


class Letter(Model, frozen=True, kw_only=True):
    """The schema `Letter`."""

    sort: Literal["letter"] | None = None
    street: str | None = None


class Mail(Model, frozen=True, kw_only=True):
    """The schema `Mail`."""

    sort: str | None = None
    address: str | None = None


class Fax(Model, frozen=True, kw_only=True):
    """The schema `Fax`."""

    sort: str | None = None
    number: str | None = None


if TYPE_CHECKING:
    Message: TypeAlias = "Mail | Fax"
    """The schema `Message`."""
else:
    Message = union(
        "Message",
        lambda: (
            Mail,
            Fax,
        ),
        tag=("sort",),
        mapping={
            "mail": 0,
            "fax": 1,
        },
    )


if TYPE_CHECKING:
    Notice: TypeAlias = "Letter | Message"
    """The schema `Notice`."""
else:
    Notice = union(
        "Notice",
        lambda: (
            Letter,
            Message,
        ),
        tag=("sort",),
        mapping={
            "letter": 0,
            "Letter": 0,
            "mail": 1,
            "fax": 1,
            "Message": 1,
        },
    )
