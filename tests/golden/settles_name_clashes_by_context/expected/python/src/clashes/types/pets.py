# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.pets`."""

from __future__ import annotations

import msgspec

from .._runtime.models import Model

__all__ = [
    "AnyModel",
    "ModelModel",
    "Pet",
    "PetsGetResponse",
    "PetsPetsResponse",
]


class Pet(Model, frozen=True, kw_only=True):
    """The schema `pet`."""

    id: str | None = None


class ModelModel(Model, frozen=True, kw_only=True):
    """The schema `Model`."""

    id: str | None = None


class AnyModel(Model, frozen=True, kw_only=True):
    """The schema `Any`."""

    a_minus_b: str | None = msgspec.field(name="a-b", default=None)
    a_b: str | None = None
    a_dot_b: str | None = msgspec.field(name="a.b", default=None)


class PetsPetsResponse(Model, frozen=True, kw_only=True):
    """The response 200 of `client.pets.pets`."""

    first: Pet | None = None


class PetsGetResponse(Model, frozen=True, kw_only=True):
    """The response 200 of `client.pets.pets_get`."""

    first: ModelModel | None = None
