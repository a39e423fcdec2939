"""Children that a discriminator tells: by allOf, by a list, within another union, by name."""

from __future__ import annotations

import types
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from tests.generated.reading import kind, read, written

Load = Callable[[str], ModuleType]
CASE = "tells_children_by_discriminator"


@pytest.mark.parametrize(
    ("type_", "data", "name"),
    [
        ("Vehicle", {"vehicleType": "car", "doors": 5}, "Car"),
        ("Vehicle", {"vehicleType": "bike"}, "Bike"),
        ("Vehicle", {"vehicleType": "Van", "doors": 2, "cargo": 1.5}, "Van"),
        ("Shape", {"kind": "round", "radius": 1.5}, "Circle"),
        ("Shape", {"kind": "square", "colour": "red"}, "Square"),
        ("Notice", {"sort": "letter", "street": "x"}, "Letter"),
        ("Notice", {"sort": "mail", "address": "x"}, "Mail"),
        ("Notice", {"sort": "fax", "number": "x"}, "Fax"),
        ("Choice", {"vehicleType": "bike"}, "Bike"),
        ("Turn", {"type": "message", "role": "asks"}, "Question"),
        ("Turn", {"type": "message", "role": "answers"}, "Answer"),
        ("Fee", {"type": "flat_fee", "amount": "1"}, "FlatFee"),
        ("Fee", {"type": "share", "percent": 1.5}, "Share"),
    ],
)
def test_the_child_is_picked(generated: Load, type_: str, data: Any, name: str) -> None:
    package = generated(CASE)
    found = read(package, type_, data, strict=True)
    assert kind(found) == name
    assert not found.extra_fields
    assert written(package, found) == data


@pytest.mark.parametrize("data", [{"vehicleType": "boat", "sails": 2}, {"wheels": 3}])
def test_a_child_that_nobody_documented_is_read_as_the_parent(generated: Load, data: Any) -> None:
    package = generated(CASE)
    found = read(package, "Vehicle", data)
    assert (kind(found), found.wheels) == ("VehicleBase", data.get("wheels"))
    assert written(package, found) == data


def test_children_are_told_wherever_their_parent_stands(generated: Load) -> None:
    package = generated(CASE)
    found = read(package, "Vehicle", {"vehicleType": "car", "tows": {"vehicleType": "bike"}})
    assert kind(found.tows) == "Bike"
    vehicles = types.GenericAlias(list, (package.types.Vehicle,))
    (first,) = read(package, vehicles, [{"vehicleType": "car"}])
    assert kind(first) == "Car"


def test_what_asks_for_a_child_gets_it(generated: Load) -> None:
    package = generated(CASE)
    found = read(package, "Car", {"vehicleType": "car", "doors": 3})
    assert (kind(found), found.doors) == ("Car", 3)


def test_a_tag_counts_for_more_than_the_fit(generated: Load) -> None:
    found = read(generated(CASE), "Choice", {"vehicleType": "bike", "doors": 3, "wheels": "two"})
    assert kind(found) == "Bike"
