"""Types are compared as their users see them: a change that refuses a value is never overlooked."""

import json
from collections import Counter
from typing import Any

from hypothesis import HealthCheck, assume, given, settings, strategies as st
from jsonschema import Draft202012Validator

from generator import ir
from generator.build import build
from generator.diagnostics import Pos, Report
from generator.diff.change import Change, Changes, Spot, Where
from generator.diff.facts import Direction
from generator.diff.rules import RULES
from generator.diff.types import TypeComparison
from generator.parse import parse
from generator.resolve import resolve
from generator.source import Source
from tests.diff.schemas import Schema, only_described, pairs, values

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
    root = parse(json.dumps(document), Source("doc.json"), report)
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


# ---------------------------------------------------------------------------- laws


# Each example reads two documents.
laws = settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
tries = st.lists(values(), min_size=6, max_size=12)


@laws
@given(pairs(), tries)
def test_what_would_be_refused_is_told_as_breaking(
    pair: tuple[Schema, Schema], tries: list[Any]
) -> None:
    old, new = validator(only_described(whole(pair[0]))), validator(whole(pair[1]))
    refused = [each for each in tries if old.is_valid(each) and not new.is_valid(each)]
    assume(refused)
    changes = compared(api_of(pair[0]), api_of(pair[1]))
    assert any(each.rule.severity == "breaking" for each in changes), refused


@laws
@given(pairs(), tries)
def test_what_could_not_be_received_before_is_told(
    pair: tuple[Schema, Schema], tries: list[Any]
) -> None:
    old, new = validator(whole(pair[0])), validator(only_described(whole(pair[1])))
    unknown = [each for each in tries if new.is_valid(each) and not old.is_valid(each)]
    assume(unknown)
    changes = compared(api_of(pair[0]), api_of(pair[1]), "response")
    assert any(each.rule.severity != "docs" for each in changes), unknown


@laws
@given(pairs())
def test_backwards_all_is_mirrored(pair: tuple[Schema, Schema]) -> None:
    old, new = map(api_of, pair)
    for direction in DIRECTIONS:
        there, back = compared(old, new, direction), compared(new, old, direction)
        assert images(there, backwards=True) == images(back)


@laws
@given(pairs())
def test_a_type_does_not_differ_from_itself(pair: tuple[Schema, Schema]) -> None:
    for each in pair:
        assert not compared(api_of(each), api_of(each))
