"""Types are compared as their users see them: a change that refuses a value is never overlooked."""

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings, strategies as st
from jsonschema import Draft202012Validator

from generator import ir
from generator.build import build
from generator.diagnostics import Pos, Report
from generator.diff.change import Change, Changes, Spot, Where
from generator.diff.rules import RULES
from generator.diff.rules.facts import Direction
from generator.diff.types.comparison import TypeComparison
from generator.parse import parse
from generator.resolve import resolve
from generator.source import Source
from tests.diff.schemas import Schema, only_described, pairs, values_of

TOP = Where("POST /pets", "request body", Spot("#", Pos("old", 1, 1)), Spot("#", Pos("new", 1, 1)))
ONE = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
TWO = {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/Two"}}}
DIRECTIONS: tuple[Direction, ...] = ("request", "response")
COMPONENTS = {"One": ONE, "Two": TWO}


def api_of(schema: Any, components: dict[str, Any] | None = None) -> tuple[ir.Api, ir.Type]:
    """A document with one request, and the type of its body."""
    media = {"application/json": {"schema": schema}}
    operation = {"requestBody": {"content": media}, "responses": {}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets": {"post": operation}},
        "components": {"schemas": components if components is not None else COMPONENTS},
    }
    report = Report()
    # YAML knows numbers without end, which it writes in its own way.
    text = json.dumps(document).replace("Infinity", ".inf")
    root = parse(text, Source("doc.yaml"), report)
    assert root is not None, report.diagnostics
    api = build(resolve(root, report), report)
    body = api.operations[0].body
    assert body is not None
    return api, body.contents[0].type


def compared(
    old: tuple[ir.Api, ir.Type], new: tuple[ir.Api, ir.Type], direction: Direction = "request"
) -> list[Change]:
    changes = Changes(RULES)
    types = TypeComparison(old[0], new[0], changes)
    types.compare(old[1], new[1], direction, TOP, "POST /pets")
    types.finish()
    return changes.sorted()


def codes(old: Any, new: Any, direction: Direction = "request") -> list[str]:
    return [each.rule.code for each in compared(api_of(old), api_of(new), direction)]


def validator(schema: Any) -> Draft202012Validator:
    return Draft202012Validator(schema)


def whole(schema: Schema) -> Schema:
    return schema | {"components": {"schemas": COMPONENTS}}


def images(changes: list[Change], backwards: bool = False) -> Counter[tuple[str, str, str]]:
    return Counter(
        (
            (each.rule.mirror, each.where.new.id, each.where.old.id)
            if backwards
            else (each.rule.code, each.where.old.id, each.where.new.id)
        )
        for each in changes
    )


TEXT = {"type": "string"}
WHOLE = {"type": "integer"}


def object_(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


# ---------------------------------------------------------------------------- the same


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (ref("One"), ONE),
        (object_(pet=ref("One")), object_(pet=ONE)),
        ({"type": "array", "items": ref("One")}, {"type": "array", "items": ONE}),
        (ONE, {"allOf": [ONE]}),
        (object_(a=TEXT, b=WHOLE), {"allOf": [object_(a=TEXT), object_(b=WHOLE)]}),
        (object_(a=TEXT, b=WHOLE), object_(b=WHOLE, a=TEXT)),
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": ["string", "null"]}, {"anyOf": [TEXT, {"type": "null"}]}),
        ({"const": "a"}, {"enum": ["a"], "type": "string"}),
        ({"enum": ["a", "b"]}, {"enum": ["b", "a"]}),
        ({"enum": [True, False]}, {"type": "boolean"}),
        ({"enum": [1]}, {"enum": [1.0]}),
        ({"anyOf": [TEXT, WHOLE]}, {"anyOf": [WHOLE, TEXT]}),
        ({"anyOf": [TEXT, WHOLE]}, {"type": ["string", "integer"]}),
        ({"oneOf": [ref("One"), ref("Two")]}, {"oneOf": [ref("Two"), ref("One")]}),
        ({"anyOf": [TEXT, {"anyOf": [WHOLE, ONE]}]}, {"anyOf": [TEXT, WHOLE, ONE]}),
        (
            {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
            {"type": "integer", "exclusiveMinimum": 0},
        ),
        ({"type": "integer", "exclusiveMinimum": 0}, {"type": "integer", "minimum": 1}),
        (TEXT, {"type": "string", "minLength": 0}),
        ({"type": "array", "items": TEXT}, {"type": "array", "items": TEXT, "minItems": 0}),
        (object_(a=TEXT), object_(a=TEXT) | {"additionalProperties": True}),
        ({"type": "object"}, {"type": "object", "additionalProperties": {}}),
        (
            {"type": "array", "prefixItems": [TEXT], "items": TEXT},
            {"type": "array", "items": TEXT},
        ),
        (
            object_(a={"description": "Its name.", "type": "string"}),
            object_(a={"description": "Its name.", "allOf": [TEXT]}),
        ),
    ],
)
def test_the_same_in_other_words_is_no_change(old: Any, new: Any) -> None:
    for direction in DIRECTIONS:
        assert codes(old, new, direction) == []
        assert codes(new, old, direction) == []


def test_a_component_that_only_has_another_name_is_no_change() -> None:
    old = api_of(ref("Pet"), {"Pet": object_(friend=ref("Pet"))})
    new = api_of(ref("Animal"), {"Animal": object_(friend=ref("Animal"))})
    assert compared(old, new) == []


@pytest.mark.parametrize(
    ("old", "new", "subject"),
    [
        ({"Pet": ONE}, {"Animal": object_(a=WHOLE)}, "schema Animal (was Pet)"),
        (
            {"Pet": ONE, "Animal": object_(a=WHOLE)},
            {"Pet": ONE, "Animal": object_(a=WHOLE)},
            "schema Animal (instead of Pet)",
        ),
    ],
)
def test_another_component_is_told_from_another_name(old: Any, new: Any, subject: str) -> None:
    found = compared(api_of(ref("Pet"), old), api_of(ref("Animal"), new))
    assert {each.where.subject for each in found} == {subject}
    assert found[0].rule.severity == "breaking"


# ---------------------------------------------------------------------------- who is told


def subjects(changes: list[Change]) -> list[str]:
    return [f"{each.rule.code} {each.where.subject}: {each.where.place}" for each in changes]


def test_a_component_is_told_of_once_with_all_that_lead_to_it() -> None:
    holder = object_(pet=ref("Pet"), other=ref("Pet"), inline=object_(pet=ref("Pet")))
    old = api_of(ref("Holder"), {"Holder": holder, "Pet": object_(a=TEXT)})
    new = api_of(ref("Holder"), {"Holder": holder, "Pet": object_(a=WHOLE)})
    changes = Changes(RULES)
    types = TypeComparison(old[0], new[0], changes)
    for operation in ("POST /pets", "PUT /pets"):
        types.compare(old[1], new[1], "request", TOP, operation)
    types.compare(ir.Ref(target="#/components/schemas/Pet"), new[1], "response", TOP, "GET /pets")
    types.compare(old[1], new[1], "response", TOP, "GET /holders")
    types.finish()
    told = {
        each.rule.code: each.used_by
        for each in changes.sorted()
        if each.where.subject == "schema Pet"
    }
    assert told == {
        "request-type-changed": ("POST /pets", "PUT /pets"),
        "response-type-changed": ("GET /holders",),
    }


def test_what_stands_in_an_operation_is_told_there() -> None:
    changes = compared(api_of(object_(a=object_(b=TEXT))), api_of(object_(a=object_(b=WHOLE))))
    assert subjects(changes) == ["request-type-changed POST /pets: request body.a.b"]
    assert changes[0].where.new.id.endswith("/schema/properties/a/properties/b")
    assert changes[0].used_by == ()


def test_places_name_items_values_and_patterns() -> None:
    def schema(inner: Any) -> Any:
        return object_(
            list={"type": "array", "items": inner},
            pair={"type": "array", "prefixItems": [inner], "items": TEXT},
            map={"type": "object", "additionalProperties": inner},
            some={"type": "object", "patternProperties": {"^x": inner}},
            keys={"type": "object", "propertyNames": inner},
        )

    found = compared(api_of(schema(TEXT)), api_of(schema({"type": "string", "maxLength": 3})))
    assert {each.where.place.removeprefix("request body.") for each in found} == {
        "list[]",
        "pair[0]",
        "map.*",
        "some./^x/",
        "keys.{name}",
    }


def test_what_an_object_takes_over_is_told_of_where_it_is_declared() -> None:
    def components(base: Any) -> dict[str, Any]:
        kinds = {
            name: {"allOf": [ref("Base"), object_(own=TEXT)]} for name in ("Cat", "Dog", "Bird")
        }
        return {"Base": base, **kinds}

    both = {"oneOf": [ref("Cat"), ref("Dog")]}
    old = api_of(both, components(object_(a=TEXT, b=TEXT)))
    new = api_of(both, components(object_(a=WHOLE, c=WHOLE)))
    assert subjects(compared(old, new)) == [
        "request-optional-property-removed schema Base: b",
        "request-type-changed schema Base: a",
        "request-optional-property-added schema Base: c",
    ]


def test_what_an_object_demands_of_what_it_takes_over_is_its_own() -> None:
    def cat(**more: Any) -> dict[str, Any]:
        return {"Base": object_(a=TEXT), "Cat": {"allOf": [ref("Base"), {"type": "object"} | more]}}

    old, new = api_of(ref("Cat"), cat()), api_of(ref("Cat"), cat(required=["a"]))
    assert subjects(compared(old, new)) == ["request-property-became-required schema Cat: a"]


def test_a_text_that_a_property_takes_from_its_component_is_told_once() -> None:
    holder = object_(a=ref("Pet"), b=ref("Pet"))
    old, new = (
        api_of(holder, {"Pet": object_(x=TEXT) | {"description": text}})
        for text in ("A pet.", "An animal.")
    )
    assert subjects(compared(old, new)) == ["schema-description-changed schema Pet: "]


def test_null_is_told_of_where_it_is_allowed() -> None:
    def holder(**more: Any) -> Any:
        return object_(a=ref("Pet"), b={"anyOf": [ref("Pet"), *more.get("also", [])]})

    pet, nullable = object_(x=TEXT), object_(x=TEXT) | {"type": ["object", "null"]}
    there = compared(api_of(holder(), {"Pet": pet}), api_of(holder(), {"Pet": nullable}))
    assert subjects(there) == ["request-became-nullable schema Pet: "]
    also = holder(also=[{"type": "null"}])
    here = compared(api_of(holder(), {"Pet": pet}), api_of(also, {"Pet": pet}))
    assert subjects(here) == ["request-became-nullable POST /pets: request body.b"]


# ---------------------------------------------------------------------------- renames


@pytest.mark.parametrize(
    ("old", "new", "renamed"),
    [
        (object_(client_state=TEXT), object_(clientState=TEXT), True),
        (object_(colour=TEXT), object_(color=TEXT), True),
        (object_(colour=TEXT), object_(color=WHOLE), False),
        (object_(name=TEXT), object_(age=TEXT), False),
        (object_(url_a=TEXT), object_(url_b=TEXT, url_c=TEXT), False),
        (
            object_(pin={"type": "string", "description": "What only the owner knows."}),
            object_(secret={"type": "string", "description": "What only the owner knows."}),
            True,
        ),
    ],
)
def test_a_rename_is_told_where_there_is_no_doubt(old: Any, new: Any, renamed: bool) -> None:
    for one, other in ((old, new), (new, old)):
        assert ("request-property-renamed" in codes(one, other)) == renamed


# ---------------------------------------------------------------------------- unions


def test_variants_are_paired_by_what_they_hold() -> None:
    def kind(value: str, **more: Any) -> Any:
        return object_(kind={"const": value}, **more)

    old = {"oneOf": [kind("a", x=TEXT), kind("b", x=TEXT), kind("c", x=TEXT)]}
    new = {"oneOf": [kind("c", x=WHOLE), kind("b", x=TEXT), kind("d", x=TEXT)]}
    found = [(each.rule.code, each.where.place) for each in compared(api_of(old), api_of(new))]
    assert found == [
        ("request-union-variant-removed", "request body"),
        ("request-type-changed", "request body.x"),
        ("request-union-variant-added", "request body"),
    ]


def test_a_value_that_is_listed_beside_any_text_is_a_hint() -> None:
    hints = {"anyOf": [TEXT, {"enum": ["a", "b"]}]}
    assert codes(TEXT, hints) == ["request-known-values-added"]
    assert codes(hints, TEXT, "response") == ["response-known-values-removed"]


def test_null_instead_of_a_value_is_another_type() -> None:
    for direction in DIRECTIONS:
        assert codes(TEXT, {"type": "null"}, direction) == [f"{direction}-type-changed"]
        assert codes({"type": "null"}, TEXT, direction) == [f"{direction}-type-changed"]
    nullable = {"type": ["string", "null"]}
    assert codes(nullable, {"type": "null"}) == ["request-value-forbidden"]
    assert codes({"type": "null"}, nullable) == ["request-value-allowed"]


@pytest.mark.parametrize("limit", ["minimum", "exclusiveMaximum", "multipleOf", "const"])
@pytest.mark.parametrize("number", [float("inf"), float("-inf"), 0, -3, 1e300])
def test_any_number_may_be_a_limit(limit: str, number: float) -> None:
    for kind in ("integer", "number"):
        old, new = {"type": kind}, {"type": kind, limit: number}
        other = {"type": kind, limit: 2}
        for one, another in ((old, new), (new, old), (new, other), (other, new)):
            assert codes(one, another)
        assert codes(new, new) == []


# ---------------------------------------------------------------------------- in bounds


def test_declarations_may_lead_through_one_another_for_long() -> None:
    count = 1_000
    chain: dict[str, Any] = {
        f"S{number}": object_(next=ref(f"S{number + 1}")) for number in range(count)
    }
    old = api_of(ref("S0"), chain | {f"S{count}": TEXT})
    new = api_of(ref("S0"), chain | {f"S{count}": WHOLE})
    assert subjects(compared(old, new)) == [f"request-type-changed schema S{count}: "]


def test_many_variants_that_hold_each_other_are_compared_once() -> None:
    names = [f"V{number}" for number in range(60)]

    def components(type_: Any) -> dict[str, Any]:
        union = {"anyOf": [ref(name) for name in names]}
        return {name: object_(**{name: type_}, inner=union) for name in names}

    old = api_of(ref("V0"), components(TEXT))
    new = api_of(ref("V0"), components(WHOLE))
    assert len(compared(old, new)) == 60


# ---------------------------------------------------------------------------- laws


# Each example reads two documents.
laws = settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.heavy
@laws
@given(pairs(), st.data())
def test_what_would_be_refused_is_told_as_breaking(
    pair: tuple[Schema, Schema], data: st.DataObject
) -> None:
    old, new = validator(only_described(whole(pair[0]))), validator(whole(pair[1]))
    tries = data.draw(st.lists(values_of(pair[0], COMPONENTS), max_size=8))
    refused = [each for each in tries if old.is_valid(each) and not new.is_valid(each)]
    assume(refused)
    changes = compared(api_of(pair[0]), api_of(pair[1]))
    assert any(each.rule.severity == "breaking" for each in changes), refused


@pytest.mark.heavy
@laws
@given(pairs(), st.data())
def test_what_could_not_be_received_before_is_told(
    pair: tuple[Schema, Schema], data: st.DataObject
) -> None:
    old, new = validator(whole(pair[0])), validator(only_described(whole(pair[1])))
    tries = data.draw(st.lists(values_of(pair[1], COMPONENTS), max_size=8))
    unknown = [each for each in tries if new.is_valid(each) and not old.is_valid(each)]
    assume(unknown)
    changes = compared(api_of(pair[0]), api_of(pair[1]), "response")
    assert any(each.rule.severity != "docs" for each in changes), unknown


@pytest.mark.heavy
@laws
@given(pairs())
def test_backwards_all_is_mirrored(pair: tuple[Schema, Schema]) -> None:
    old, new = map(api_of, pair)
    for direction in DIRECTIONS:
        there, back = compared(old, new, direction), compared(new, old, direction)
        assert images(there, backwards=True) == images(back)


@pytest.mark.heavy
@laws
@given(pairs())
def test_a_type_does_not_differ_from_itself(pair: tuple[Schema, Schema]) -> None:
    for each in pair:
        assert not compared(api_of(each), api_of(each))
