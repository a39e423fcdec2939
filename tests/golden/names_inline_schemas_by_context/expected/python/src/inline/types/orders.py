# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .._runtime.models import Model, union

__all__ = [
    "CreateOrderBodyCustomerAddressParam",
    "CreateOrderBodyCustomerParam",
    "CreateOrderBodyItemsItemParam",
    "CreateOrderResponse",
    "CreateOrderResponse202",
    "CreateOrderResponseData",
    "CreateOrderResponsePayer",
    "CreateOrderResponsePayerCardHolder",
    "CreateOrderResponsePayerVariant2",
]


class CreateOrderResponseData(Model, frozen=True, kw_only=True):
    """Declared at
    #/paths/~1orders/post/responses/200/content/application~1json/schema/properties/data/oneOf/0.
    """

    id: str | None = None


class CreateOrderResponsePayerCardHolder(Model, frozen=True, kw_only=True):
    """Card holder"""

    card: str | None = None


class CreateOrderResponsePayerVariant2(Model, frozen=True, kw_only=True):
    """Declared at
    #/paths/~1orders/post/responses/200/content/application~1json/schema/properties/payer/oneOf/1.
    """

    iban: str | None = None


class CreateOrderResponse(Model, frozen=True, kw_only=True):
    """Declared at #/paths/~1orders/post/responses/200/content/application~1json/schema."""

    data: CreateOrderResponseData | None = None

    payer: CreateOrderResponsePayer | None = None


class CreateOrderResponse202(Model, frozen=True, kw_only=True):
    """Declared at #/paths/~1orders/post/responses/202/content/application~1json/schema."""

    job: str | None = None


if TYPE_CHECKING:
    CreateOrderResponsePayer: TypeAlias = (
        "CreateOrderResponsePayerCardHolder | CreateOrderResponsePayerVariant2"
    )
    """Declared at
    #/paths/~1orders/post/responses/200/content/application~1json/schema/properties/payer.
    """
else:
    CreateOrderResponsePayer = union(
        "CreateOrderResponsePayer",
        lambda: (
            CreateOrderResponsePayerCardHolder,
            CreateOrderResponsePayerVariant2,
        ),
    )


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
