# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.contacts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models import Model, union

__all__ = [
    "Company",
    "ListContactsResponseItem",
    "Person",
]


class Person(Model, frozen=True, kw_only=True):
    """The schema `Person`."""

    name: str
    age: int | None = None


class Company(Model, frozen=True, kw_only=True):
    """The schema `Company`."""

    name: str
    vat: str


if TYPE_CHECKING:
    ListContactsResponseItem: TypeAlias = "Person | Company | str"
    """The response 200 item of `client.contacts.list_contacts`."""
else:
    ListContactsResponseItem = union(
        "ListContactsResponseItem",
        lambda: (
            Person,
            Company,
            str,
        ),
    )
