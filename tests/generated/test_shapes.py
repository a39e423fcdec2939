"""What the types of schemas hold: other properties, tuples, nests, enums, unions that overlap."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.cases import GOLDEN
from tests.generated.reading import kind, read, written

Load = Callable[[str], ModuleType]
OTHERS = "other_properties_have_types"
TUPLES = "tuples_have_a_type_for_each_item"
NESTS = "keeps_recursive_lists_and_maps"
KINDS = "enums_of_every_kind"
OVERLAPS = "unions_that_overlap"


@pytest.fixture
def refusal(generated: Load) -> Callable[[str, str, object], str]:
    """What is wrong with a value, in the words of strict reading."""

    def find(case: str, type_: str, data: object) -> str:
        with pytest.raises(ValueError, match=r"^\$") as raised:
            read(generated(case), type_, data, strict=True)
        return str(raised.value)

    return find


# ---------------------------------------------------------------------------- other properties


def test_other_properties_are_of_their_type(generated: Load) -> None:
    package = generated(OTHERS)
    sent = {"currency": "EUR", "small": {"amount": "1", "since": None}, "big": {"amount": "2"}}
    found = read(package, "Prices", sent, strict=True)
    small, big = found.extra_fields["small"], found.extra_fields["big"]
    assert (kind(small), small.amount, big.since) == ("Price", "1", None)
    assert found.small is small
    assert found.to_dict() == written(package, found) == sent


def test_other_properties_of_a_pattern_are_of_its_type(generated: Load) -> None:
    package = generated(OTHERS)
    sent = {"id": "1", "x-tags": ["a", "b"]}
    assert read(package, "Labels", sent, strict=True).extra_fields == {"x-tags": ["a", "b"]}
    assert read(package, "HeadersModel", {"x-a": "b", "n-c": 1}, strict=True) == {
        "x-a": "b",
        "n-c": 1,
    }


def test_other_properties_that_do_not_fit_are_kept(generated: Load) -> None:
    package = generated(OTHERS)
    sent = {"version": 1, "a": "no number", "b": 2}
    assert read(package, "Settings", sent).extra_fields == {"a": "no number", "b": 2}
    assert read(package, "Settings", sent).to_dict() == sent


def test_strict_reading_refuses_other_properties_that_do_not_fit(
    refusal: Callable[[str, str, object], str],
) -> None:
    said = refusal(OTHERS, "Settings", {"version": 1, "a": "no number"})
    assert said == "$.a: Expected `int`, got `str`"


# ---------------------------------------------------------------------------- tuples


def test_tuples_are_tuples(generated: Load) -> None:
    package = generated(TUPLES)
    sent = {"origin": [0.5, 1.5], "path": [[1.5, 2.5]], "label": ["a", "2024-02-29"]}
    found = read(package, "Drawing", sent, strict=True)
    assert found.origin == (0.5, 1.5)
    assert found.path == [(1.5, 2.5)]
    assert found.label == ("a", dt.date(2024, 2, 29))
    assert found.to_dict() == written(package, found) == sent


def test_items_of_a_tuple_are_told_by_their_places(generated: Load) -> None:
    package = generated(TUPLES)
    sent = [{"size": 1, "corner": [1.5, 2.5]}, {"size": None}]
    found = read(package, "Pair", sent)
    assert [kind(each) for each in found] == ["Box", "Lid"]
    assert written(package, found) == sent


def test_tuples_of_another_length_are_kept_as_they_are(
    generated: Load, refusal: Callable[[str, str, object], str]
) -> None:
    assert read(generated(TUPLES), "Drawing", {"origin": [1.5]}).origin == [1.5]
    said = refusal(TUPLES, "Drawing", {"origin": [1.5]})
    assert said == "$.origin: expected tuple[float, float], got a list"
    said = refusal(TUPLES, "Drawing", {"label": ["a", "no date"]})
    assert said == "$.label[1]: Invalid RFC3339 encoded date"


def test_items_that_may_be_missing_make_a_list(generated: Load) -> None:
    found = read(generated(TUPLES), "Points", {"short": ["a"], "open": ["a", 1, None]}, strict=True)
    assert (found.short, found.open) == (["a"], ["a", 1, None])


# ---------------------------------------------------------------------------- nests


@pytest.mark.parametrize(
    ("type_", "data"),
    [
        ("Nest", [[], [[]]]),
        ("Forest", {"oak": {"acorn": {}}}),
        ("Left", [{"a": []}, {"b": [{}]}]),
        ("Json", {"a": [1, "b", None, {"c": True}]}),
        ("Ping", {"pong": {"ping": None, "pings": [{"pong": {}}]}}),
    ],
)
def test_nests_are_read_and_written(generated: Load, type_: str, data: Any) -> None:
    package = generated(NESTS)
    assert written(package, read(package, type_, data, strict=True)) == data


@pytest.mark.parametrize(("type_", "data"), [("Nest", [1]), ("Forest", {"a": [1]}), ("Left", [1])])
def test_nests_of_something_else_do_not_fit(
    refusal: Callable[[str, str, object], str], type_: str, data: object
) -> None:
    assert refusal(NESTS, type_, data).startswith("$")


# ---------------------------------------------------------------------------- enums


@pytest.mark.parametrize(
    "data",
    [
        {"text": "a", "number": -1, "fraction": 0.5, "huge": 2**63, "flag": True},
        {"mixed": None, "texts_and_numbers": 1, "maybe": None, "one": "only", "nothing": None},
        {"mixed": True, "texts_and_numbers": "auto", "maybe": "b"},
        {"object": {"a": [1]}, "lists": [2, 3], "date": "2024-02-29"},
        {"named": "red", "named_or_null": None, "told": 2, "switch": "off", "extensible": "huge"},
        *({"awkward": value} for value in ("", " ", "+1", "-1", "true", "None", 'q"u\\o\nte')),
    ],
)
def test_values_of_enums_stay_what_they_are(generated: Load, data: Any) -> None:
    package = generated(KINDS)
    found = read(package, "Kinds", data, strict=True)
    assert written(package, found) == data
    assert [type(value) for value in written(package, found).values()] == [
        type(value) for value in data.values()
    ]


# ---------------------------------------------------------------------------- unions


@pytest.mark.parametrize(
    ("type_", "data", "name"),
    [
        ("Overlap", {"name": "Ann", "age": 3}, "Person"),
        ("Overlap", {"name": "Rex", "owner": {"name": "Ann"}}, "Pet"),
        ("Overlap", {"serial": 7}, "Robot"),
        ("OneOrMany", {"name": "Ann"}, "Person"),
        ("OneOrMany", [{"name": "Ann"}], "list"),
        ("When", "2024-02-29", "date"),
        ("When", "2024-02-29T12:00:00+02:00", "datetime"),
        ("When", "never", "str"),
        ("Lists", ["a"], "list"),
        ("Lists", [1], "list"),
        ("Maps", {"name": "Ann"}, "Person"),
        ("Maps", {"nick": "Ann"}, "dict"),
        ("Contact", {"phone": "1"}, "Contact"),
        ("OutcomeModel", {"ok": True, "data": "x"}, "Good"),
        ("OutcomeModel", {"ok": False, "data": "x"}, "Bad"),
        ("Paid", {"id": "1", "amount": 3}, "PaidCash"),
        ("Paid", {"id": "1", "number": "3"}, "PaidVariant2"),
        ("Loose", {"name": "Ann"}, "dict"),
    ],
)
def test_overlapping_variants_are_told_by_fit(
    generated: Load, type_: str, data: Any, name: str
) -> None:
    package = generated(OVERLAPS)
    found = read(package, type_, data, strict=True)
    assert kind(found) == name
    assert written(package, found) == data


# ---------------------------------------------------------------------------- names


def test_properties_of_any_name_are_read_and_written(generated: Load) -> None:
    package = generated("names_of_every_kind")
    path = GOLDEN / "names_of_every_kind" / "spec.yaml"
    said = yaml.safe_load(path.read_text("utf-8"))["components"]["schemas"]["Words"]["properties"]
    sent = {name: name for name, schema in said.items() if schema == {"type": "string"}}
    found = read(package, "Words", sent, strict=True)
    assert written(package, found) == sent
    assert (found.class_, found.self, found.Case, found.case, found.CASE) == (
        "class",
        "self",
        "Case",
        "case",
        "CASE",
    )
    assert found.to_dict()["to_dict"] == "to_dict"
    assert found.extra_fields == {"line\nbreak": "line\nbreak", 'quo"te': 'quo"te'}


def test_a_property_that_a_typed_dict_cannot_name_is_sent_from_a_plain_one(
    generated: Load,
) -> None:
    """Pyright refuses a typed dict with an empty name in it."""
    package = generated("names_of_every_kind")
    assert "" not in package.types.WordsParam.__annotations__
    assert " " in package.types.WordsParam.__annotations__
    resource = type(package.Names(base_url="https://x.test").words)
    words = resource.replace_words.__annotations__["words"]
    assert words == "Iterable[WordsParam | Mapping[str, Any]] | Omit"


def test_classes_of_properties_that_differ_in_symbols_differ(generated: Load) -> None:
    sent = {"in-side": {"a": "1"}, "in_side": {"b": "2"}, "in+side": {"c": "3"}}
    found = read(generated("names_that_differ_in_symbols"), "Box", sent, strict=True)
    assert (found.in_minus_side.a, found.in_side.b, found.in_plus_side.c) == ("1", "2", "3")


# ---------------------------------------------------------------------------- JSON Schema 2020-12


def test_references_of_2020_mean_what_they_lead_to(generated: Load) -> None:
    package = generated("dialect_of_2020")
    sent = {
        "part": {"n": 1},
        "level": "low",
        "other": {"n": 2},
        "self": {"both": {"n": 3}, "more": {"n": 4, "m": "x"}},
        "picture": "AAAA",
        "list": ["a", 1.5],
        "objectOrString": {"a": "x"},
    }
    found = read(package, "Thing", sent, strict=True)
    assert [kind(each) for each in (found.part, found.other, found.self)] == [
        "Part",
        "Part",
        "Thing",
    ]
    assert (found.self.more.n, found.self.more.m) == (4, "x")
    assert kind(found.object_or_string) == "ThingObjectOrStringObject"
    assert read(package, "Thing", {"objectOrString": "x"}).object_or_string == "x"
    assert written(package, found) == sent
    tree = {"data": "a", "children": [{"data": "b", "children": []}]}
    assert kind(read(package, "StrictTree", tree, strict=True).children[0]) == "Tree"
