"""Events whose body is one of several objects."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from tests.generated.reading import kind

Load = Callable[[str], ModuleType]


@pytest.fixture
def shop(generated: Load) -> Callable[[str], Any]:
    package = generated("events_that_are_unions")
    return lambda module: importlib.import_module(f"{package.__name__}.{module}")


@pytest.mark.parametrize(
    ("type_", "name"),
    [
        ("payment.paid", "Paid"),
        ("payment.refunded", "Refunded"),
        ("stock.more", "Restocked"),
        ("stock.less", "Less"),
        ("stock.none", "Less"),
    ],
)
def test_each_variant_is_an_event(shop: Callable[[str], Any], type_: str, name: str) -> None:
    body = json.dumps({"type": type_}).encode()
    event = shop("webhooks").unsafe_unwrap(body)
    assert (kind(event), event.event_type) == (name, type_)
    example = shop("testing").example_body(type_)
    assert json.loads(example)["type"] == type_
    assert kind(shop("webhooks").unsafe_unwrap(example)) == name


def test_the_example_of_a_union_is_that_of_the_variant_it_shows(shop: Callable[[str], Any]) -> None:
    refunded = shop("testing").example(shop("webhooks").Refunded)
    assert refunded.reason == "Too small."
    assert shop("testing").example(shop("webhooks").Paid).to_dict() == {
        "type": "payment.paid",
        "amount": "text",
    }
