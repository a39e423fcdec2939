# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.orders`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model


class CreateOrderResponseData(Model, frozen=True, kw_only=True):
    """Declared at
    #/paths/~1orders/post/responses/200/content/application~1json/schema/properties/data.
    """

    id: str | None = None


class CreateOrderResponse(Model, frozen=True, kw_only=True):
    """Declared at #/paths/~1orders/post/responses/200/content/application~1json/schema."""

    data: CreateOrderResponseData | None = None


class CreateOrderResponse202(Model, frozen=True, kw_only=True):
    """Declared at #/paths/~1orders/post/responses/202/content/application~1json/schema."""

    job: str | None = None


class CreateOrderBodyCustomerAddressParam(TypedDict, total=False):
    """Declared at
    #/paths/~1orders/post/requestBody/content/application~1json/schema/properties/customer/properties/address.
    """

    city: str


class CreateOrderBodyCustomerParam(TypedDict, total=False):
    """Declared at
    #/paths/~1orders/post/requestBody/content/application~1json/schema/properties/customer.
    """

    name: str

    address: CreateOrderBodyCustomerAddressParam


class CreateOrderBodyItemsItemParam(TypedDict, total=False):
    """Declared at
    #/paths/~1orders/post/requestBody/content/application~1json/schema/properties/items/items.
    """

    sku: str
