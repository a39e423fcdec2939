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
    """`data` of `CreateOrderResponse`."""

    id: str | None = None


class CreateOrderResponsePayerCardHolder(Model, frozen=True, kw_only=True):
    """Card holder"""

    card: str | None = None


class CreateOrderResponsePayerVariant2(Model, frozen=True, kw_only=True):
    """Variant 2 of `CreateOrderResponsePayer`."""

    iban: str | None = None


class CreateOrderResponse(Model, frozen=True, kw_only=True):
    """The response 200 of `client.orders.create_order`."""

    data: CreateOrderResponseData | None = None
    payer: CreateOrderResponsePayer | None = None


class CreateOrderResponse202(Model, frozen=True, kw_only=True):
    """The response 202 of `client.orders.create_order`."""

    job: str | None = None


if TYPE_CHECKING:
    CreateOrderResponsePayer: TypeAlias = (
        "CreateOrderResponsePayerCardHolder | CreateOrderResponsePayerVariant2"
    )
    """`payer` of `CreateOrderResponse`."""
else:
    CreateOrderResponsePayer = union(
        "CreateOrderResponsePayer",
        lambda: (
            CreateOrderResponsePayerCardHolder,
            CreateOrderResponsePayerVariant2,
        ),
    )


class CreateOrderBodyCustomerAddressParam(TypedDict, total=False):
    """`address` of `CreateOrderBodyCustomer`."""

    city: str


class CreateOrderBodyCustomerParam(TypedDict, total=False):
    """`customer` of `CreateOrderBody`."""

    name: str
    address: CreateOrderBodyCustomerAddressParam


class CreateOrderBodyItemsItemParam(TypedDict, total=False):
    """`items item` of `CreateOrderBody`."""

    sku: str
