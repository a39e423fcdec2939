"""The law of reading: what is good for the document's schema fits, and is written as it came."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from types import ModuleType

import pytest
import yaml
from hypothesis import HealthCheck, given, settings, strategies as st

from tests.cases import GOLDEN
from tests.generated.reading import read, written
from tests.generated.values import GoodValues

pytestmark = pytest.mark.heavy

Load = Callable[[str], ModuleType]
# The names of classes where they are not those of the schemas.
RENAMED = {"Headers": "HeadersModel", "Outcome": "OutcomeModel"}
CASES = {
    "other_properties_have_types": ("Settings", "Prices", "Headers", "Labels", "Matrix", "Closed"),
    "tuples_have_a_type_for_each_item": ("Drawing", "Pair", "Row", "Points"),
    "keeps_recursive_lists_and_maps": ("Nest", "Forest", "Left", "Json", "Ping"),
    "enums_of_every_kind": ("Kinds",),
    "unions_that_overlap": ("Overlap", "OneOrMany", "When", "Lists", "Maps", "Outcome", "Loose"),
    "formats_become_types": ("Meeting",),
    "infers_discriminator_from_enums": ("Card", "Transfer"),
}


@cache
def good(case: str) -> GoodValues:
    said = yaml.safe_load((GOLDEN / case / "spec.yaml").read_text("utf-8"))
    return GoodValues(said["components"]["schemas"])


@pytest.mark.parametrize(
    ("case", "name"), [(case, name) for case, names in CASES.items() for name in names]
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_good_values_are_written_as_they_came(
    generated: Load, packages: dict[str, ModuleType], case: str, name: str, data: st.DataObject
) -> None:
    if case not in packages:
        packages[case] = generated(case)
    value = data.draw(good(case).named(name))
    type_ = RENAMED.get(name, name)
    optional = getattr(packages[case].types, type_) if value is not None else type(None)
    found = read(packages[case], optional, value, strict=True)
    assert written(packages[case], found) == value


@pytest.fixture(scope="module")
def packages() -> dict[str, ModuleType]:
    """Each package once: a fresh one for every example would take long."""
    return {}
