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
    """Declared at #/components/schemas/Person."""

    name: str

    age: int | None = None


class Company(Model, frozen=True, kw_only=True):
    """Declared at #/components/schemas/Company."""

    name: str

    vat: str


if TYPE_CHECKING:
    ListContactsResponseItem: TypeAlias = "Person | Company | str"
    """Declared at #/paths/~1contacts/get/responses/200/content/application~1json/schema/items."""
else:
    ListContactsResponseItem = union(
        "ListContactsResponseItem",
        lambda: (
            Person,
            Company,
            str,
        ),
    )
